from __future__ import annotations

import json
import time

import pytest
from lxml.html import HtmlElement, fromstring

from tests.ingest.pages import linked, page
from whence.ingest.bounds import drop_excess
from whence.ingest.linked import linked_articles
from whence.ingest.page import page_document


def bounded(head: str) -> HtmlElement:
    tree: HtmlElement = fromstring(page(head=head))
    drop_excess(tree)
    return tree


def names(count: int) -> list[str]:
    """Return names of which none holds another."""
    return [f"{chr(0x4E00 + number)} {chr(0x4E00 + number)}" for number in range(count)]


def test_what_a_real_page_says_about_itself_stays() -> None:
    script = linked(headline='"Ferry stays in port"', author=json.dumps(names(9)))
    tree = bounded(script + "<meta name='author' content='Ada Pell'>")
    assert [article.headline for article in linked_articles(tree)] == ["Ferry stays in port"]
    assert tree.xpath("//meta[@name='author']/@content") == ["Ada Pell"]


@pytest.mark.parametrize(
    "value",
    [
        linked(headline='"F"', author=json.dumps(names(60))),
        linked(headline='"F"', author=json.dumps({"name": names(60)})),
        linked(headline='"F"', author=json.dumps("; ".join(names(600)))),
        linked(about=json.dumps([{"@type": "Person", "name": name} for name in names(60)])),
        linked(headline='"F"', text=json.dumps("<" * 110_000)),
        linked(headline='"F"') + linked(text=json.dumps("<" * 60_000)) * 2,
        linked(headline='"F"').replace("}", ""),
    ],
    ids=["authors", "an author's names", "one long author", "persons", "long", "many", "broken"],
)
def test_json_ld_beyond_any_real_page_says_nothing(value: str) -> None:
    kept = bounded(value).xpath("//script/text()")
    assert sum(map(len, kept)) < 100_000
    assert len(kept) < value.count("<script")


def test_words_after_a_script_stay_though_the_script_goes() -> None:
    body: HtmlElement = fromstring(
        "<div><script type='application/ld+json'>{</script>The ferry.</div>"
    )
    drop_excess(body)
    assert body.text_content() == "The ferry."


@pytest.mark.parametrize(
    "metas",
    [
        "".join(f"<meta name='author' content='{name}'>" for name in names(60)),
        f"<meta property='article:author' content='{'; '.join(names(600))}'>",
        f"<meta name='description' content='{'<' * 60_000}'>",
        f"<meta name='description' content='{'<' * 40_000}'>" * 6,
    ],
    ids=["authors", "one long author", "long", "many"],
)
def test_meta_elements_beyond_any_real_page_are_emptied(metas: str) -> None:
    assert "" in bounded(metas).xpath("//meta/@content")


@pytest.mark.parametrize(
    "head",
    [
        linked(author=json.dumps([{"@type": "Person", "name": name} for name in names(5000)])),
        linked(author=json.dumps("; ".join(names(20_000)))),
        "<script type='application/ld+json'>"
        + '{"author": {"name": "Ada Pell", ' * 20_000
        + "</script>",
        linked(text=json.dumps("<" * 1_000_000)),
        "<meta name='author' content='" + "; ".join(names(20_000)) + "'>",
        "<meta name='description' content='" + "<" * 1_000_000 + "'>",
    ],
    ids=["authors", "one long author", "broken", "long", "meta authors", "long meta"],
)
def test_a_head_made_to_exhaust_takes_no_longer_than_another(head: str) -> None:
    started = time.process_time()
    markup = page(head=head)
    page_document(markup, id="a", name="a.html", content=markup.encode())
    assert time.process_time() - started < 5
