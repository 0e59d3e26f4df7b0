"""Statements of a reading: its clauses, and who is said to say them."""

from __future__ import annotations

from itertools import pairwise

from whence.lineage.statement import statements
from whence.record import (
    Actor,
    Article,
    Attribution,
    Document,
    Maker,
    Marker,
    Mention,
    Reading,
    Sentence,
    Span,
)

TEXT = (
    "Ferries stopped on Tuesday, and the mayor closed the pier. "
    'Dana Orel allegedly said the pier "was never safe" for 40 lorries.'
)


def at(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def reading() -> Reading:
    first = TEXT.index("Dana")
    return Reading(
        document=Document(article=Article(id="rime"), text=TEXT),
        sentences=(
            Sentence(span=Span(0, first - 1), voice="own"),
            Sentence(span=Span(first, len(TEXT)), voice="attributed"),
        ),
        attributions=(
            Attribution(
                id="a1",
                source=(at("Dana Orel"),),
                cue=(at("said"),),
                content=(at('the pier "was never safe" for 40 lorries'),),
                mode="mixed",
                stance="asserts",
                source_kind="named",
                actor="p1",
                score=0.9,
            ),
        ),
        actors=(
            Actor(
                id="p1",
                name="Dana Orel",
                kind="person",
                mentions=(Mention(span=at("Dana Orel"), form="name", score=1.0),),
            ),
        ),
        markers=(Marker(span=at("allegedly"), kind="distancing", owner="author"),),
        maker=Maker(name="test", version="0"),
    )


def test_each_clause_is_a_statement() -> None:
    assert [s.text for s in statements(reading())] == [
        "Ferries stopped on Tuesday,",
        "and the mayor closed the pier.",
        'Dana Orel allegedly said the pier "was never safe" for 40 lorries.',
    ]


def test_a_statement_in_the_authors_own_voice_has_no_source() -> None:
    own = statements(reading())[0]
    assert (own.attribution, own.source, own.actor, own.hedged) == (None, None, None, False)


def test_a_statement_of_someone_bears_who_says_it_and_how_firmly() -> None:
    said = statements(reading())[2]
    assert said.source == "Dana Orel"
    assert said.attribution is not None
    assert said.attribution.id == "a1"
    assert said.hedged


def test_a_statement_bears_its_names_figures_and_quotations() -> None:
    said = statements(reading())[2]
    assert said.names == {"dana orel", "orel"}
    assert said.numbers == ("40",)
    assert [quote.of(TEXT) for quote in said.quotes] == ['"was never safe"']
    assert not said.quoted


def test_statements_do_not_overlap_and_bear_their_words() -> None:
    found = statements(reading())
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))
    assert all(s.span.of(TEXT) == s.text for s in found)


def test_a_document_that_was_not_read_says_nothing() -> None:
    unread = Reading(
        document=Document(article=Article(id="x"), text="Паром не ходит."),
        sentences=(),
        attributions=(),
        maker=Maker(name="test", version="0"),
        unread="no reader for Ukrainian (uk) yet",
    )
    assert statements(unread) == ()
