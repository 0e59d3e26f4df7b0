"""Claims: which statements of a corpus say the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

import numpy as np

from whence.lineage.claim.cluster import Floats, groups
from whence.lineage.statement import Statement
from whence.record import Claim, ClaimMention, Interval, Passage, Span

IN_STORY: Final = 0.5
"""Mean cosine at which statements of one story are one claim."""
ELSEWHERE: Final = 0.85
"""The same for articles on different things, whose statements may be alike in subject only."""
_FEWEST_WORDS: Final = 4
_FEWEST_ELSEWHERE: Final = 7

_MARKS: Final = "\"'“”‘’„‟«»"
_NEVER: Final = datetime.max.replace(tzinfo=UTC)


def claims(
    statements: Mapping[str, Sequence[Statement]],
    vectors: Mapping[str, Floats],
    published: Mapping[str, Interval | None],
    stories: Iterable[Collection[str]],
) -> tuple[Claim, ...]:
    """Return the claims that at least two articles make, in order of their first mention.

    The order in which articles are given changes nothing.

    Args:
        statements: each article's statements, by article id.
        vectors: a unit vector for each of them, shape (statements, size), by article id.
        published: when each article says it was published.
        stories: ids of articles that tell one story; no article is in two.
    """
    together = [sorted(story) for story in stories]
    in_stories = {article for story in together for article in story}
    together += [[article] for article in sorted(statements) if article not in in_stories]
    wordings: list[_Wordings] = []
    for story in sorted(together):
        wordings += _joined(
            _points({a: statements[a] for a in story if a in statements}, vectors), IN_STORY
        )
    found = [
        (_mentions(claim.statements, published), claim.gist)
        for claim in _across(wordings)
        if len({s.article for s in claim.statements}) > 1
    ]
    found.sort(key=lambda claim: _order(claim[0][0], published))
    return tuple(
        Claim(id=f"c{number}", gist=gist, mentions=mentions)
        for number, (mentions, gist) in enumerate(found, start=1)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wordings:
    """Statements that say the same.

    Args:
        statements: all of them.
        mean: the mean of their vectors, whose product with another's is the mean cosine.
        gist: the wording that is most like all others.
    """

    statements: list[Statement]
    mean: Floats
    gist: str


def _across(wordings: list[_Wordings]) -> list[_Wordings]:
    """Return what is said in different stories made one; fragments tell too little for that."""
    telling = [w for w in wordings if len(w.gist.split()) >= _FEWEST_ELSEWHERE]
    rest = [w for w in wordings if len(w.gist.split()) < _FEWEST_ELSEWHERE]
    return rest + _joined(telling, ELSEWHERE)


def _joined(points: list[_Wordings], least: float) -> list[_Wordings]:
    """Return the points with those that say the same made one, in order of their gist."""
    if not points:
        return []
    means = np.stack([point.mean for point in points])
    grouped = groups(means, [len(point.statements) for point in points], least)
    alone = set(range(len(points))) - {i for group in grouped for i in group}
    result = [points[i] for i in alone] + [_one([points[i] for i in g]) for g in grouped]
    return sorted(result, key=lambda wordings: (wordings.gist, wordings.statements[0].article))


def _one(points: list[_Wordings]) -> _Wordings:
    statements = [s for point in points for s in point.statements]
    total = np.sum([point.mean * len(point.statements) for point in points], axis=0)
    plainest = max(points, key=lambda point: (float(point.mean @ total), point.gist))
    return _Wordings(
        statements=statements, mean=total / np.float32(len(statements)), gist=plainest.gist
    )


def _points(
    statements: Mapping[str, Sequence[Statement]], vectors: Mapping[str, Floats]
) -> list[_Wordings]:
    """Return the statements, those of one wording together, in order of their words."""
    same: dict[str, list[tuple[Statement, Floats]]] = defaultdict(list)
    for article in sorted(statements):
        for statement, row in zip(statements[article], vectors[article], strict=True):
            words = statement.text.casefold().strip(" .,;:" + _MARKS)
            if len(words.split()) >= _FEWEST_WORDS:
                same[words].append((statement, row))
    return [
        _Wordings(
            statements=[statement for statement, _ in alike],
            mean=alike[0][1],
            gist=alike[0][0].text,
        )
        for _, alike in sorted(same.items())
    ]


def _mentions(
    members: Sequence[Statement], published: Mapping[str, Interval | None]
) -> tuple[ClaimMention, ...]:
    mentions = [
        ClaimMention(
            passage=Passage(article=s.article, span=_unmarked(s)),
            attributed_to=s.source,
            hedged=s.hedged,
            quoted=s.quoted,
            attribution=s.attribution.id if s.attribution else None,
        )
        for s in members
    ]
    return tuple(sorted(mentions, key=lambda mention: _order(mention, published)))


def _unmarked(statement: Statement) -> Span:
    """Return the statement's span, without the marks where all of it is one quotation."""
    span = statement.span
    if statement.quotes != (span,):
        return span
    opening = len(statement.text) - len(statement.text.lstrip(_MARKS))
    closing = len(statement.text) - len(statement.text.rstrip(_MARKS))
    return Span(span.start + opening, max(span.start + opening, span.end - closing))


def _order(
    mention: ClaimMention, published: Mapping[str, Interval | None]
) -> tuple[datetime, str, Span]:
    when = published.get(mention.passage.article)
    return (when.start if when else _NEVER, mention.passage.article, mention.passage.span)
