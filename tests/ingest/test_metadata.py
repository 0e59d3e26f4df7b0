from __future__ import annotations

import pytest
from lxml import html

from tests.ingest.pages import linked, page
from whence.ingest.linked import linked_articles
from whence.ingest.metadata import byline, declared_language, headline, published

META = "<meta property='article:published_time' content='{}'>"


def found(head: str, day: str | None = "2024-05-31", body: str = "<p>Words.</p>") -> str:
    tree = html.fromstring(page(body, head))
    return str(published(tree, list(linked_articles(tree)), day))


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (linked(datePublished='"2024-05-31T10:05:07Z"'), "2024-05-31T10:05Z"),
        (META.format("2024-05-31T10:05:07+02:00"), "2024-05-31T08:05Z"),
        (META.format("2024-05-31T10:05:07"), "2024-05-31"),
        (META.format("31 May 2024"), "2024-05-31"),
        ("", "2024-05-31"),
    ],
)
def test_an_instant_with_an_offset_counts_to_the_minute_anything_else_to_the_day(
    head: str, expected: str
) -> None:
    assert found(head) == expected


def test_an_instant_that_the_rest_of_the_page_belies_does_not_count() -> None:
    assert found(META.format("2019-01-01T10:05:07Z")) == "2024-05-31"


def test_the_first_instant_that_agrees_counts() -> None:
    head = linked(datePublished='"2019-01-01T10:00Z"') + META.format("2024-05-31T10:05:07Z")
    assert found(head) == "2024-05-31T10:05Z"


def test_an_offset_may_carry_an_instant_into_the_next_day() -> None:
    assert found(META.format("2024-05-31T23:30:00-05:00")) == "2024-06-01T04:30Z"


def test_a_time_element_counts_too() -> None:
    body = "<time datetime='2024-05-31T10:05Z'>today</time>"
    assert found("", body=body) == "2024-05-31T10:05Z"


def test_without_any_date_there_is_none() -> None:
    assert found("", day=None) == "None"


@pytest.mark.parametrize(
    "script",
    ['<script type="application/ld+json">{broken</script>',
     '<script type="application/ld+json">' + "[" * 50_000 + "</script>",
     linked(headline="17", author='{"name": ["", null, 5]}', datePublished="[1]")],
)  # fmt: skip
def test_structured_data_that_is_broken_says_nothing(script: str) -> None:
    assert found(script + META.format("2024-05-31T10:05:07Z")) == "2024-05-31T10:05Z"


def named(head: str, h1: str, title: str) -> str | None:
    tree = html.fromstring(f"<html><head>{head}</head><body><h1>{h1}</h1><p>x</p></body></html>")
    return headline(tree, list(linked_articles(tree)), title)


def test_the_headline_is_what_the_page_prints() -> None:
    assert named("", "Ferry stays in port", "Ferry stays in port | The Gazette") == (
        "Ferry stays in port"
    )


def test_a_kicker_before_the_headline_is_left_out_where_the_page_tells_them_apart() -> None:
    head = linked(headline='"Ferry stays in port"')
    assert named(head, "<span>Quill</span> Ferry stays in port", "Quill: no ferry") == (
        "Ferry stays in port"
    )


def test_a_first_heading_that_is_the_name_of_the_site_is_no_headline() -> None:
    assert named("", "The Quill Gazette", "Ferry stays in port") == "Ferry stays in port"


def test_the_byline_names_persons_before_anyone_else() -> None:
    def by(author: str, other: str | None) -> str | None:
        tree = html.fromstring(page(head=linked(headline='"Ferry"', author=author)))
        return byline(list(linked_articles(tree)), other)

    assert by('{"@type": "Person", "name": "Ada&amp;Bo"}', "Gazette") == "Ada&Bo"
    assert by('[{"@type": "Organization", "name": "Gazette"}]', "Ada Pell") == "Ada Pell"
    assert by('"Gazette"', None) == "Gazette"
    assert by('"https://gazette.example/ada"', None) is None


def test_the_language_is_declared_in_several_ways() -> None:
    for markup, expected in (
        ("<html lang='de-CH'><body><p>x</p></body></html>", "de-CH"),
        ("<html><head><meta property='og:locale' content='pl_PL'></head><body>x</body></html>",
         "pl_PL"),
        ("<html><head><meta http-equiv='Content-Language' content='sv'></head><p>x</p></html>",
         "sv"),
        ("<html><body><p>x</p></body></html>", None),
    ):  # fmt: skip
        assert declared_language(html.fromstring(markup)) == expected
