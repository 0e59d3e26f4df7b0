"""The report is one page that shows every article, leads everywhere and runs nothing else."""

from __future__ import annotations

import base64
import hashlib
import io
import tracemalloc
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings

from tests.export.findings import FERRY
from tests.export.markup import day, reading
from tests.export.readings import readings
from tests.export.report.html_page import Page
from whence.export.report import write
from whence.export.visible import visible
from whence.record import Article, Failure, Reading

CRANE = reading(
    """Crane falls, [1s union][1k :] [1c no surprise]

[2s Harbour master Ilke Dorn] [2k said] [2c the crane “was sound”]. It fell at seven o’clock.

[3k It was claimed] that [3c [4s:unnamed an aide] [4k:denies denied] [4c it]].""",
    article=Article(
        id="crane",
        headline="Crane falls, union: no surprise",
        publisher="The Quay Courier",
        published=day("2026-04-14"),
        url="https://quaycourier.example/crane",
        language="en",
    ),
)
POLISH = reading(
    "Dźwig runął\n\nCztery osoby są ranne.",
    article=Article(id="pl", headline="Dźwig runął", language="pl"),
    unread="no reader for Polish (pl) yet",
)
BROKEN = Failure(id="broken.html", kind="no_article", message="broken.html: no article in the page")


def _page(*results: Reading | Failure, title: str = "Report") -> Page:
    file = io.StringIO()
    write(results, file, title=title)
    return Page(file.getvalue())


def test_the_page_loads_nothing_and_names_its_style_and_script_by_hash() -> None:
    page = _page(CRANE)
    (policy,) = [
        one.attributes["content"]
        for one in page.all("meta")
        if one.attributes.get("http-equiv") == "Content-Security-Policy"
    ]

    for tag in ("style", "script"):
        (inline,) = page.all(tag)
        digest = base64.b64encode(hashlib.sha256(inline.text.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    assert not {"link", "img", "iframe", "object", "embed", "form", "base"} & {
        one.tag for one in page.elements
    }
    assert "url(" not in page.all("style")[0].text
    assert "@import" not in page.all("style")[0].text


def test_every_link_inside_the_page_leads_to_an_element_and_ids_are_unique() -> None:
    page = _page(CRANE, BROKEN, FERRY, POLISH, CRANE, FERRY)
    ids = [one.attributes["id"] for one in page.elements if "id" in one.attributes]
    links = [one.attributes["href"] for one in page.all("a")]

    assert len(set(ids)) == len(ids)
    assert {link[1:] for link in links if link.startswith("#")} <= set(ids)
    assert {link for link in links if not link.startswith("#")} == {
        CRANE.document.article.url,
        FERRY.document.article.url,
        "https://quaycourier.example/cracks",
    }


def test_source_cue_and_content_are_tied_by_number() -> None:
    page = _page(CRANE)

    def words(role: str, number: str) -> list[str]:
        return [one.text for one in page.all() if number in one.attributes.get(role, "").split()]

    assert words("data-source", "1-2") == ["Harbour master Ilke Dorn"]
    assert words("data-cue", "1-2") == ["said"]
    assert words("data-content", "1-2") == ["the crane “was sound”"]
    assert "".join(words("data-content", "1-3")) == "an aide denied it"


def test_the_ledger_says_who_how_what_and_flags_missing_and_unnamed_sources() -> None:
    page = _page(CRANE)

    assert page.text_of("name") == ["union", "Harbour master Ilke Dorn", "an aide"]
    assert page.text_of("absent") == ["∅ no source given"]
    assert page.text_of("tag") == ["not by name"]
    assert page.text_of("how") == [":", "said", "It was claimed", "denied"]
    assert page.text_of("what")[1] == "the crane “was sound”"
    assert [line.split(" Copy")[0] for line in page.text_of("fine")] == [
        "indirect · very likely 0.94",
        "mixed · very likely 0.94",
        "indirect · very likely 0.94",
        "indirect · denies · inside 3 · very likely 0.94",
    ]


def test_each_entry_can_be_copied_as_a_citation_once_the_script_runs() -> None:
    button = _page(CRANE).all("button", cls="copy")[1]

    assert "hidden" in button.attributes
    assert "“the crane “was sound”” — Harbour master Ilke Dorn" in button.attributes["data-cite"]
    assert button.attributes["aria-label"] == "Copy attribution 2 as citation"


def test_each_index_is_a_link_with_a_spoken_name_and_no_text_of_its_own() -> None:
    marks = _page(CRANE).all("a", cls="mark")

    assert [mark.attributes["aria-label"] for mark in marks] == [
        "Attribution 1, source: union, cue: :",
        "Attribution 2, source: Harbour master Ilke Dorn, cue: said",
        "Attribution 3, no source given, cue: It was claimed",
        "Attribution 4, source: an aide, cue: denied",
    ]
    assert [mark.text for mark in marks] == [""] * 4
    assert [mark.attributes["data-n"] for mark in marks] == ["1", "2", "3∅", "4"]


def test_counts_stand_with_the_article_and_in_the_sum() -> None:
    page = _page(CRANE)
    (strip,) = page.all("svg", cls="strip")

    assert "own" in strip.attributes["aria-label"]
    assert page.text_of("kinds") == ["By name2Not by name1No source1"]
    assert page.text_of("sum")[0].endswith(
        "4 attributions: 2 with a source by name, 1 not by name, 1 with none"
    )


def test_the_headline_is_shown_once_with_its_voices() -> None:
    (title,) = _page(CRANE).all("h2")

    assert title.text == "Crane falls, union: no surprise"
    assert _page(CRANE).text_of("text")[0].startswith("Harbour master")


def test_one_article_has_no_index_and_several_have_one() -> None:
    assert not _page(CRANE).all("nav")
    rows = [row.text.split("\n") for row in _page(CRANE, POLISH, BROKEN).all("tr")][1:]

    assert ["".join(row) for row in rows] == [
        "Crane falls, union: no surpriseThe Quay Courier2026-04-144– 19%",
        "Dźwig runął––Not read: no reader for Polish (pl) yet",
        "broken.htmlFailed (no_article): broken.html: no article in the page",
    ]


def test_an_article_without_a_reader_says_so_and_keeps_its_text() -> None:
    page = _page(POLISH)

    assert "no reader for Polish (pl) yet" in page.text_of("notice")[0]
    assert page.text_of("text") == ["Cztery osoby są ranne."]
    assert not page.all(cls="ledger")


def test_an_article_without_attributions_says_that_none_was_found() -> None:
    page = _page(reading("Tides\n\nHigh water is at six."))

    assert page.text_of("ledger") == ["LedgerNo attribution found in this text."]


def test_maker_and_limits_stand_at_the_foot() -> None:
    foot = _page(CRANE, CRANE).text_of("foot")[0]

    assert foot.startswith("Machine reading by whence 0.1.0 (weights abababababab); not a verdict")


def test_a_report_of_nothing_is_a_page_that_says_so() -> None:
    assert _page().text_of("sum")[0].startswith("0 articles")


@given(readings())
@settings(max_examples=40)
def test_the_text_shown_is_the_document_whatever_the_spans(read: Reading) -> None:
    page = _page(read)
    shown = "".join("".join(block.text.split()) for block in page.all(cls="t"))

    assert shown == "".join(visible(read.document.text).split())


@given(readings())
@settings(max_examples=40)
def test_whatever_an_article_holds_the_page_has_only_our_own_elements(read: Reading) -> None:
    page = _page(read, title="<script>")

    assert len(page.all("script")) == len(page.all("style")) == 1
    assert {name for one in page.elements for name in one.attributes} <= {
        "aria-hidden", "aria-label", "aria-labelledby", "aria-live", "charset", "class", "content",
        "cx", "cy", "data-at", "data-cite", "data-close", "data-content", "data-count", "data-cue",
        "data-id", "data-n", "data-source", "data-step", "data-tell", "dir", "height", "hidden",
        "href", "http-equiv", "id", "lang", "name", "open", "preserveaspectratio", "r", "rel",
        "role", "text-anchor", "title", "type", "viewbox", "width", "x", "x1", "x2", "y", "y1",
        "y2",
    }  # fmt: skip


def test_hostile_words_are_shown_as_words() -> None:
    hostile = "</script><script>alert(1)</script><img src=x onerror=alert(2)>"
    read = reading(
        f"[1s {hostile}] [1k \" onclick='x'] [1c {hostile} \x00 \u202eevil].",
        article=Article(
            id='x" onload="alert(3)',
            url="javascript:alert(4)",
            headline=hostile,
            publisher="</title>" + hostile,
            language='en" onfocus="alert(5)',
        ),
    )
    page = _page(read, Failure(id=hostile, kind="binary", message=hostile), title=hostile)

    assert len(page.all("script")) == 1
    assert not page.all("img")
    assert page.all("h1")[0].text == hostile
    assert page.all("span", cls="content")[-1].text == hostile + " ␀ \ufffdevil"
    assert not [name for one in page.elements for name in one.attributes if name.startswith("on")]
    assert not [one for one in page.all("a") if not one.attributes["href"].startswith("#")]


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "\x01javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "//quaycourier.example/x",
        "https:///x",
        "http://[broken",
        "https://quaycourier.example/\u202ex",
    ],
)
def test_only_a_plain_web_address_becomes_a_link(url: str) -> None:
    page = _page(reading("It fell.", article=Article(id="a", url=url)))

    assert not page.all("p", cls="url") or not [
        one for one in page.all("a") if one.attributes.get("rel")
    ]
    assert visible(url).split()[0] in page.source.replace("&lt;", "<").replace("&gt;", ">")


def test_right_to_left_text_sets_its_own_direction() -> None:
    read = reading(
        "الرافعة سقطت\n\n[1k قالت] [1s إيلكه دورن] [1c إنها سليمة].",
        article=Article(id="ar", language="ar", publisher="مرفأ اليوم"),
    )
    page = _page(read)

    assert {one.attributes["dir"] for one in page.all(cls="t")} == {"auto"}
    assert page.all(cls="text")[0].attributes["lang"] == "ar"
    assert page.all("bdi", cls="name")[0].text == "إيلكه دورن"


class _Sink(io.StringIO):
    """A file that only counts."""

    size = 0

    def write(self, words: str) -> int:
        self.size += len(words)
        return len(words)


def _peak(count: int) -> tuple[int, int]:
    """Return the bytes of memory at the peak, and the characters of page, for so many articles."""
    read = reading("[1s Dorn] [1k said] [1c it was sound]. " + "The crane fell, " * 2000)

    def results() -> Iterator[Reading]:
        for number in range(count):
            text = f"{read.document.text}{number}"
            yield replace(read, document=replace(read.document, text=text), sentences=())

    sink = _Sink()
    tracemalloc.start()
    write(results(), sink)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak, sink.size


def test_memory_does_not_grow_with_the_number_of_articles() -> None:
    few, _ = _peak(60)
    many, size = _peak(240)

    assert size > 6_000_000
    assert many < few + 500_000
