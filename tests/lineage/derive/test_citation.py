import pytest

from whence.lineage.derive.citation import Manner, citation
from whence.record import Article, Document, Link


def document(text: str, *links: str, url: str | None = None) -> Document:
    return Document(
        article=Article(id="x", url=url),
        text=text,
        links=tuple(Link(url=link, text="here") for link in links),
    )


@pytest.mark.parametrize(
    ("text", "manner"),
    [
        ("PORT ULM (Brackwater Wire) — The mill closed.", "credit"),
        ("The mill closed.\n\n(Via the Brackwater Wire)", "credit"),
        ("Source: Brackwater Wire", "credit"),
        ("The mill closed, Brackwater Wire reported.", "credit"),
        ("This first appeared in the Brackwater Wire.", "credit"),
        ("He told the Brackwater Wire so.", "told"),
        ("She reads the Brackwater Wire every day.", "named"),
        ("She reads the Brackwater\nWire every day.", "named"),
    ],
)
def test_how_a_publisher_is_named(text: str, manner: Manner) -> None:
    found = citation(document(text), "The Brackwater Wire", None)
    assert found is not None
    assert found.manner == manner
    assert found.span is not None
    assert found.span.of(text).split() == ["Brackwater", "Wire"]


def test_the_clearest_place_is_given_and_all_are_counted() -> None:
    text = "Brackwater Wire is old. The mill closed, Brackwater Wire reported."
    found = citation(document(text), "Brackwater Wire", None)
    assert found is not None
    assert found.span is not None
    assert found.span.start == text.rindex("Brackwater")
    assert found.times == 2


@pytest.mark.parametrize("text", ["The Brackwater Wired", "the brackwater wire", "Brackwater"])
def test_other_words_are_no_citation(text: str) -> None:
    assert citation(document(text), "Brackwater Wire", None) is None


def test_a_link_to_the_article_is_a_citation_but_not_one_to_the_own_site() -> None:
    linked = document("See here.", "https://www.brackwater.example/b", url="https://ulm.example/a")
    url = "https://brackwater.example/mill"
    found = citation(linked, None, url)
    assert found is not None
    assert found.manner == "link"
    assert citation(linked, None, "https://ulm.example/other") is None


@pytest.mark.parametrize("url", ["http://[broken", "", "mailto:a@b.example"])
def test_an_address_that_is_none_is_no_host(url: str) -> None:
    assert citation(document("See here.", url), None, url) is None


def test_an_unknown_publisher_is_not_looked_for() -> None:
    assert citation(document("Any text."), None, None) is None
    assert citation(document("Any text."), " ", None) is None
