"""A timeline keeps to scale: far dates have a line of their own, and publication is marked."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from tests.export.findings import FERRY
from tests.export.markup import day, reading
from tests.export.readings import readings
from whence.export.report.timeline import Timeline, timeline
from whence.record import Article, DatedEvent, Reading, Span


def _dated(*days: str, published: str | None = "2026-04-15", vague: bool = False) -> Timeline:
    """Return the timeline of an article with a date for each of these days."""
    text = " ".join(days)
    article = Article(id="a", published=None if published is None else day(published))
    events = tuple(
        DatedEvent(
            span=Span(at * 11, at * 11 + 10),
            kind="date",
            value=one,
            when=day(one),
            vague=vague,
            score=0.9,
        )
        for at, one in enumerate(days)
    )
    drawn = timeline(replace(reading(text, article=article), events=events), 1)
    assert drawn is not None
    return drawn


def _lines(drawn: Timeline) -> list[list[str]]:
    return [[row.when for row in line.rows if not row.published] for line in drawn.lines]


def test_dates_near_one_another_share_a_line_in_order_of_time() -> None:
    drawn = _dated("2026-04-20", "2026-04-02", "2026-04-10")

    assert _lines(drawn) == [["2 Apr 2026", "10 Apr 2026", "20 Apr 2026"]]
    assert [row.published for row in drawn.lines[0].rows] == [False, False, True, False]


def test_a_far_date_has_a_line_of_its_own_after_the_near_ones() -> None:
    drawn = _dated("1941-11-17", "2026-04-10", "2026-04-12")

    assert _lines(drawn) == [["10 Apr 2026", "12 Apr 2026"], ["17 Nov 1941"]]
    assert [line.title for line in drawn.lines] == ["10–12 Apr 2026", "17 Nov 1941"]
    assert drawn.lines[1].published is None


def test_the_publication_lies_where_its_day_is() -> None:
    (line,) = _dated("2026-04-10", "2026-04-20").lines
    before, published, after = line.rows

    assert line.published is not None
    assert before.x < line.published < after.x
    assert published.x == line.published


def test_without_a_day_of_publication_the_dates_alone_are_drawn() -> None:
    (line,) = _dated("2026-04-10", "2026-04-20", published=None).lines

    assert line.published is None
    assert not [row for row in line.rows if row.published]


def test_a_span_is_as_wide_as_it_lasts_and_a_short_one_is_a_point() -> None:
    drawn = timeline(FERRY, 1)
    assert drawn is not None
    rows = {row.when: row for line in drawn.lines for row in line.rows}
    week, one_day = rows["6–12 Apr 2026"].width, rows["13 Apr 2026"].width

    assert week is not None
    assert one_day is not None
    assert abs(week - 7 * one_day) < 0.1
    assert rows["17 Nov 1941"].width is None


def test_words_of_one_time_share_a_row() -> None:
    drawn = timeline(FERRY, 1)
    assert drawn is not None
    (row,) = [row for line in drawn.lines for row in line.rows if row.when == "14 Apr 2026"]

    assert [place.words for place in row.words] == ["Tuesday", "14 April"]
    assert row.tell == "date1-1 date1-6"


def test_an_article_without_dates_has_no_timeline() -> None:
    assert timeline(reading("It fell."), 1) is None


@given(readings())
def test_every_date_has_a_row_and_every_row_is_on_its_line(read: Reading) -> None:
    drawn = timeline(read, 1)
    if drawn is None:
        assert not read.events
        return
    rows = [row for line in drawn.lines for row in line.rows if not row.published]
    tokens = " ".join(row.tell for row in [*rows, *drawn.loose]).split()

    assert sorted(tokens) == sorted(f"date1-{number}" for number in range(1, drawn.count + 1))
    assert all(row.x >= 0 and row.x + (row.width or 0) <= 100.01 for row in rows)
