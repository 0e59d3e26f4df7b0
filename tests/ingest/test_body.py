from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from whence.ingest.body import body_text

WORDS = st.text(st.sampled_from(" \n\tab.”é"), max_size=8)
INLINE = ("ref", "hi", "lb", "del", "graphic")
BLOCK = ("p", "head", "quote", "list", "item", "table", "row", "cell", "div", "code")


@st.composite
def bodies(draw: st.DrawFn, depth: int = 0) -> etree._Element:
    element = etree.Element("body" if depth == 0 else draw(st.sampled_from(INLINE + BLOCK)))
    if element.tag == "ref":
        element.set("target", "/x")
    element.text = draw(WORDS)
    if depth < 4:
        for _ in range(draw(st.integers(0, 3))):
            child = draw(bodies(depth=depth + 1))
            child.tail = draw(WORDS)
            element.append(child)
    return element


def resolve(target: str) -> str | None:
    return f"https://gazette.example{target}" if target else None


@given(bodies(), st.none() | st.just("A headline"))
def test_every_block_and_link_of_any_body_lies_where_it_says(
    body: etree._Element, headline: str | None
) -> None:
    found = body_text(body, headline, resolve)
    assert "\n\n".join(block.span.of(found.text) for block in found.blocks) == found.text
    for block in found.blocks:
        words = block.span.of(found.text)
        assert words == " ".join(words.split()) != ""
    for link in found.links:
        assert link.span is not None
        assert link.span.of(found.text) == link.text == link.text.strip() != ""
        assert any(block.span.covers(link.span) for block in found.blocks)
    if headline:
        assert found.blocks[0].span.of(found.text) == headline


@given(bodies())
def test_no_word_outside_of_links_is_lost_or_made_up(body: etree._Element) -> None:
    for link in list(body.iter("ref")):
        link.tag = "hi"
    found = body_text(body, None, resolve)
    written = "".join(map(str, body.itertext()))
    assert "".join(found.text.split()) == "".join(written.split())


def test_many_links_behind_a_long_text_are_placed_in_one_pass() -> None:
    # Joined anew for every link, the words before them would be copied ten thousand times.
    paragraph = etree.Element("p")
    paragraph.text = "word " * 400_000
    for _ in range(10_000):
        etree.SubElement(paragraph, "ref", target="/x").text = "port"
    body = etree.Element("body")
    body.append(paragraph)
    found = body_text(body, None, resolve)
    assert {link.text for link in found.links} == {"port"}
    assert {link.span.of(found.text) for link in found.links if link.span} == {"port"}
