"""Claims: the same statement in several articles."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import numpy as np

from whence.lineage.claim import claims
from whence.lineage.claim.cluster import Floats
from whence.lineage.statement import Statement
from whence.record import Interval, Span


def said(article: str, text: str, *, source: str | None = None, quoted: bool = False) -> Statement:
    span = Span(0, len(text))
    return Statement(
        article=article,
        span=span,
        text=text,
        sentence=0,
        attribution=None,
        source=source,
        actor=None,
        quotes=(span,) if quoted else (),
        markers=(),
        names=frozenset(),
        numbers=(),
        dates=(),
    )


def day(number: int) -> Interval:
    start = datetime(2025, 3, number, tzinfo=UTC)
    return Interval(start=start, end=start + timedelta(days=1))


SAFE = np.array([1, 0, 0], dtype=np.float32)
NEARLY_SAFE = np.array([0.9, np.sqrt(1 - 0.81), 0], dtype=np.float32)
COST = np.array([0, 0, 1], dtype=np.float32)

STATEMENTS = {
    "b": [said("b", '"The pier at Rime was never quite safe."', source="Orel", quoted=True)],
    "a": [
        said("a", "The old pier at Rime is not safe."),
        said("a", "It cost four million."),
    ],
    "c": [said("c", "The pier at Rime was never quite safe.")],
}
VECTORS: dict[str, Floats] = {
    "a": np.stack([NEARLY_SAFE, COST]),
    "b": SAFE[None],
    "c": SAFE[None],
}
ONE_STORY = [["c", "a", "b"]]
PUBLISHED = {"a": day(3), "b": day(1), "c": None}


def test_a_claim_holds_its_mentions_the_earliest_first_and_the_undated_last() -> None:
    (claim,) = claims(STATEMENTS, VECTORS, PUBLISHED, ONE_STORY)
    assert [m.passage.article for m in claim.mentions] == ["b", "a", "c"]


def test_a_mention_says_whose_it_is() -> None:
    (claim,) = claims(STATEMENTS, VECTORS, PUBLISHED, ONE_STORY)
    assert [m.attributed_to for m in claim.mentions] == ["Orel", None, None]


def test_a_mention_that_is_all_quotation_leaves_the_marks_out() -> None:
    (claim,) = claims(STATEMENTS, VECTORS, PUBLISHED, ONE_STORY)
    assert claim.mentions[0].quoted
    assert (
        claim.mentions[0].passage.span.of(STATEMENTS["b"][0].text)
        == "The pier at Rime was never quite safe."
    )


def test_copies_of_one_wording_are_a_claim() -> None:
    copies = {name: [said(name, "The mayor of Rime closed the pier today.")] for name in "xy"}
    (claim,) = claims(copies, dict.fromkeys("xy", SAFE[None]), dict.fromkeys("xy"), [])
    assert [m.passage.article for m in claim.mentions] == ["x", "y"]


def test_articles_on_different_things_share_a_claim_only_in_nearly_the_same_words() -> None:
    (claim,) = claims(STATEMENTS, VECTORS, PUBLISHED, [["a"], ["b"], ["c"]])
    assert {m.passage.article for m in claim.mentions} >= {"b", "c"}
    far = VECTORS | {"a": np.stack([(NEARLY_SAFE + COST) / np.sqrt(2), COST])}
    (claim,) = claims(STATEMENTS, far, PUBLISHED, [["a"], ["b"], ["c"]])
    assert {m.passage.article for m in claim.mentions} == {"b", "c"}


def test_what_one_article_says_twice_is_no_claim() -> None:
    twice = {"x": [said("x", "The mayor closed it."), said("x", "It was closed today.")]}
    assert claims(twice, {"x": np.stack([SAFE, NEARLY_SAFE])}, {"x": None}, [["x"]]) == ()


def test_no_articles_make_no_claims() -> None:
    assert claims({}, {}, {}, []) == ()


def test_the_order_of_articles_changes_nothing() -> None:
    back = dict(reversed(list(STATEMENTS.items())))
    assert claims(back, VECTORS, PUBLISHED, ONE_STORY) == claims(
        STATEMENTS, VECTORS, PUBLISHED, ONE_STORY
    )
