"""What an article is called where many are shown."""

from __future__ import annotations

import pytest

from tests.export.families import minute
from whence.export.titles import called, headline, outlet, published
from whence.record import Article, Document


@pytest.mark.parametrize(
    ("article", "name"),
    [
        (Article(id="a", publisher="Ost\n Post", url="https://www.ost.example/1"), "Ost Post"),
        (Article(id="a", publisher=" ", url="https://www.ost.example/1"), "ost.example"),
        (Article(id="a", url="http://[broken"), "no outlet given"),
        (Article(id="a"), "no outlet given"),
    ],
)
def test_an_outlet_is_its_name_else_its_host(article: Article, name: str) -> None:
    assert outlet(article) == name


def test_an_article_without_an_outlet_is_called_by_its_id() -> None:
    assert called(Article(id="weir\n1")) == "weir 1"
    assert called(Article(id="weir-1", publisher="Ost Post")) == "Ost Post"


@pytest.mark.parametrize(
    ("document", "words"),
    [
        (Document(article=Article(id="a", headline="Ice\x1b breaks"), text="x"), "Ice␛ breaks"),
        (Document(article=Article(id="a"), text="The ice\nbroke."), "The ice broke."),
        (Document(article=Article(id="a"), text="  "), "a"),
        (Document(article=Article(id="a", headline="ice " * 99), text=""), "ice " * 33 + "ice…"),
    ],
)
def test_a_headline_is_one_short_line(document: Document, words: str) -> None:
    assert headline(document) == words


def test_an_article_without_a_date_says_so() -> None:
    assert published(Article(id="a")) == "no date"
    assert published(Article(id="a", published=minute("2026-03-02T08:00"))) == (
        "2 Mar 2026, 08:00 UTC"
    )
