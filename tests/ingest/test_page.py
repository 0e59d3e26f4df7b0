from __future__ import annotations

import contextlib
import time

import pytest

from tests.ingest.pages import PARAGRAPHS, WORDS, linked, page
from whence.ingest.page import page_document
from whence.record import Document, ErrorKind, InputError


def document(markup: str, url: str | None = None) -> Document:
    return page_document(markup, id="a", name="a.html", content=markup.encode(), url=url)


def failure(markup: str, kind: ErrorKind) -> str:
    with pytest.raises(InputError) as raised:
        document(markup)
    message = str(raised.value)
    assert raised.value.kind == kind, message
    assert message.startswith("a.html: ")
    assert "\n" not in message
    return message


def test_the_text_is_the_headline_and_the_paragraphs_with_blank_lines_between() -> None:
    found = document(page())
    expected = ["Ferry stays in port", *(WORDS.format(number) for number in range(1, 6))]
    assert found.text == "\n\n".join(expected)
    assert [block.span.of(found.text) for block in found.blocks] == expected
    assert [block.kind for block in found.blocks] == ["headline", *["paragraph"] * 5]


def test_headings_lists_and_quotations_are_blocks_of_their_kind() -> None:
    found = document(
        page(
            PARAGRAPHS
            + "<h2>What comes next for the port</h2><ul><li>First the tide will turn in the bay"
            "</li><li>Then the ferry will sail to the isle</li></ul><blockquote><p>We shall wait "
            "for the storm to pass us by.</p></blockquote>" + PARAGRAPHS.replace("day", "night")
        )
    )
    kinds = {block.span.of(found.text): block.kind for block in found.blocks}
    assert kinds["What comes next for the port"] == "heading"
    assert kinds["First the tide will turn in the bay"] == "list"
    assert kinds["We shall wait for the storm to pass us by."] == "quote"


def test_a_link_lies_where_its_words_stand_and_is_absolute() -> None:
    body = (
        PARAGRAPHS + "<p>She told <a href='/b?x=1'>the Gazette of  Quill</a> that she agreed.</p>"
    )
    found = document(page(body), url="https://gazette.example/news/a")
    (link,) = found.links
    assert (link.url, link.text) == ("https://gazette.example/b?x=1", "the Gazette of Quill")
    assert link.span is not None
    assert link.span.of(found.text) == link.text


@pytest.mark.parametrize(
    "target", ["javascript:alert(1)", "data:text/html,x", "mailto:a@b.example"]
)
def test_links_that_lead_to_no_page_are_left_out(target: str) -> None:
    body = PARAGRAPHS + f"<p>She told <a href='{target}'>the Gazette</a> that she agreed.</p>"
    found = document(page(body), url="https://gazette.example/")
    assert found.links == ()
    assert "She told the Gazette that she agreed." in found.text


def test_a_paragraph_that_is_all_link_leads_elsewhere_and_is_left_out() -> None:
    body = PARAGRAPHS + "<p><a href='/c'>Ten more ferries that stayed in port this year</a></p>"
    assert "Ten more ferries" not in document(page(body)).text


def test_what_a_page_says_about_itself() -> None:
    head = (
        "<link rel='canonical' href='https://gazette.example/ferry'>"
        "<meta property='og:site_name' content='The Quill Gazette'>"
        + linked(
            headline='"Ferry stays in port"',
            author='[{"@type": "Person", "name": "Ada Pell"},'
            ' {"@type": "Person", "name": "Bo Orr"}]',
            datePublished='"2024-05-31T23:30:10+02:00"',
        )
    )
    article = document(page(head=head)).article
    assert article.url == "https://gazette.example/ferry"
    assert article.publisher == "The Quill Gazette"
    assert article.headline == "Ferry stays in port"
    assert article.byline == "Ada Pell; Bo Orr"
    assert article.language == "en-GB"
    assert str(article.published) == "2024-05-31T21:30Z"
    assert article.bytes_sha256 is not None


def test_scripts_are_not_part_of_the_text() -> None:
    body = "<script>document.write('<p>The mayor said all is well</p>')</script>" + PARAGRAPHS
    assert "mayor" not in document(page(body)).text


@pytest.mark.parametrize(
    "markup",
    [
        "<html><body></body></html>",
        "<html><body><nav><a href='/a'>Home</a> <a href='/b'>News</a></nav></body></html>",
        "<html><head><title>Sign in</title></head><body><form><input></form></body></html>",
        "<html><body>" + "<p><a href='/a'>The ferry that stayed</a></p>" * 30 + "</body></html>",
        "words that are no page at all",
    ],
)
def test_a_page_without_an_article_says_so(markup: str) -> None:
    assert "no article" in failure(markup, "no_article")


@pytest.mark.parametrize("depth", [10_000, 100_000])
@pytest.mark.parametrize("tag", ["div", "b", "blockquote", "ul><li", "table><tr><td", "font"])
def test_tags_nested_without_end_are_refused_at_once(depth: int, tag: str) -> None:
    closing = "".join(f"</{name}>" for name in reversed(tag.split("><")))
    script = "<script>var a = '<div>';</script>"
    body = script + f"<{tag}>" * depth + PARAGRAPHS + closing * depth
    started = time.monotonic()
    assert "nested" in failure(page(body), "unsupported")
    assert time.monotonic() - started < 10


def test_a_page_of_too_many_elements_is_refused_at_once() -> None:
    assert "elements" in failure(page("<p>x</p>" * 60_000), "unsupported")


def test_a_page_of_more_than_five_megabytes_is_refused_at_once() -> None:
    assert "larger than 5 MB" in failure(page(PARAGRAPHS + "word " * 1_100_000), "too_large")


@pytest.mark.parametrize(
    "part", ["<!-- " * 9000, "<![CDATA[" * 9000, "<a href='" * 9000, "&amp" * 90_000, "<" * 90_000]
)
def test_broken_markup_neither_crashes_nor_hangs(part: str) -> None:
    started = time.monotonic()
    with contextlib.suppress(InputError):
        document(page(PARAGRAPHS + part))
    assert time.monotonic() - started < 20
