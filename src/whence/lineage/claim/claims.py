"""Claims: which statements of a corpus say the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Final

import numpy as np

from whence.lineage.claim.cluster import Floats, groups
from whence.lineage.statement import Statement
from whence.record import Claim, ClaimMention, Interval, Passage, Span

LIKE: Final = 0.5
"""Mean cosine at which statements are one claim; see docs/decisions/lineage-claims.md."""
_FEWEST_WORDS: Final = 4

_MARKS: Final = "\"'“”‘’„‟«»"
_NEVER: Final = datetime.max.replace(tzinfo=UTC)


def claims(
    statements: Mapping[str, Sequence[Statement]],
    vectors: Mapping[str, Floats],
    published: Mapping[str, Interval | None],
) -> tuple[Claim, ...]:
    """Return the claims that at least two articles make, in order of their first mention.

    The order in which articles are given changes nothing.

    Args:
        statements: each article's statements, by article id.
        vectors: a unit vector for each of them, shape (statements, size), by article id.
        published: when each article says it was published.
    """
    points = _points(statements, vectors)
    if not points:
        return ()
    stacked = np.stack([vector for _, vector in points])
    found = []
    for group in groups(stacked, [len(same) for same, _ in points], LIKE):
        members = [s for i in group for s in points[i][0]]
        if len({s.article for s in members}) > 1:
            found.append((members, _gist([points[i] for i in group])))
    # Copies of one wording are one point, so a claim of copies only is a point of its own.
    grouped = {id(s) for members, _ in found for s in members}
    for same, _ in points:
        if len({s.article for s in same}) > 1 and id(same[0]) not in grouped:
            found.append((same, same[0].text))
    ordered = sorted(
        ((_mentions(members, published), gist) for members, gist in found),
        key=lambda claim: _order(claim[0][0], published),
    )
    return tuple(
        Claim(id=f"c{number}", gist=gist, mentions=mentions)
        for number, (mentions, gist) in enumerate(ordered, start=1)
    )


def _points(
    statements: Mapping[str, Sequence[Statement]], vectors: Mapping[str, Floats]
) -> list[tuple[list[Statement], Floats]]:
    """Return statements of one wording together, with their vector, in order of their words."""
    same: dict[str, list[Statement]] = defaultdict(list)
    vector: dict[str, Floats] = {}
    for article in sorted(statements):
        for statement, row in zip(statements[article], vectors[article], strict=True):
            words = statement.text.casefold().strip(" .,;:" + _MARKS)
            if len(words.split()) >= _FEWEST_WORDS:
                same[words].append(statement)
                vector.setdefault(words, row)
    return [(same[words], vector[words]) for words in sorted(same)]


def _gist(points: Sequence[tuple[list[Statement], Floats]]) -> str:
    """Return the wording that is most like all others, the more often printed counting more."""
    middle = np.sum([vector * len(same) for same, vector in points], axis=0)
    return max(points, key=lambda point: (float(point[1] @ middle), point[0][0].text))[0][0].text


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
