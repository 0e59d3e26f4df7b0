"""Evidence that a pronoun stands for an actor: the numbers that its choice is made from.

Nothing here looks at what a name is, only at where mentions stand, in what form, and how often.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from math import log1p
from operator import mul

from whence.language.en import roles
from whence.reading.actor.asked import Asked
from whence.reading.actor.scene import Scene
from whence.reading.actor.thread import Seen, Thread

_PLACES = (
    "same sentence",
    "sentence before",
    "two sentences before",
    "further before",
    "later in sentence",
    "later",
)
_AFTER = _PLACES.index("later in sentence")
_ROLES = ("subject", "clause", "object", "oblique", "owner", "joined", "list", "other")
_CASES = ("subject", "object", "possessive")
_ORDERS = ("first, same sentence", "second, same sentence", "first, earlier sentence")
FEATURES = (
    *_PLACES,
    "distance",
    "same paragraph",
    "is name",
    "is nominal",
    "chain, same sentence",
    "chain, sentence before",
    "chain, further",
    "actors nearer",
    "nearest",
    "only one near",
    *(f"{order} for {case}" for order in _ORDERS for case in _CASES),
    *(f"{role} for {case}" for role in _ROLES for case in _CASES),
    "first in its sentence, same",
    "first in its sentence, before",
    "opens sentence",
    "times mentioned",
    "mentioned most",
    "first in text",
    "is source",
    "is source, and pronoun too",
    "last speaker",
    "last speaker, speaks again",
    "says this",
    "quoted, pronoun not",
    "not quoted, pronoun is",
    "another quotation",
    "gender known",
    "gender against",
    *(f"same clause for {case}" for case in _CASES),
    "clauses between",
    "later, pronoun opens",
    "in brackets",
    "kin between",
    "is organisation",
    "is place",
    "named after kin",
    "judged",
)
"""What each number of `features` says, in order."""

NOTHING = (
    "nothing",
    "nobody near",
    "noun of a person since",
    "noun of its gender since",
    "unresolved before",
    "quoted",
    "opens text",
    "speaks",
    "expletive",
)
"""What each number of `nothing` says, in order."""


def _pairs(first: Sequence[str], second: Sequence[str]) -> dict[tuple[str, str], tuple[float, ...]]:
    """Return, for each pair of two lists, 1 in its place among all pairs and else 0."""
    pairs = [(one, other) for one in first for other in second]
    return {pair: tuple(float(pair == each) for each in pairs) for pair in pairs}


_BOUNDARY = re.compile(r"[,;:—–]|\b(?:and|or|but|that|which|who|when|while|as|if|because|to)\b")
_KIN = re.compile(
    r"\s+(?:[\w'’-]+\s+){0,3}(?:" + "|".join(sorted(roles.KIN)) + r"),?\s+\Z", re.IGNORECASE
)
_EXPLETIVE = re.compile(
    r"\s*(?:['’]s|is|was|will be|would be|has been|seems|seemed|appears|appeared|takes|took|makes)"
    r"\s+(?:not\s+|also\s+|still\s+|very\s+)?(?:\w+\s+)?(?:that|to|for|how|whether|when|clear|\w+ed|"
    r"likely|possible|important|difficult|hard|time)\b",
    re.IGNORECASE,
)
_PLACED = {place: tuple(float(place == each) for each in _PLACES) for place in _PLACES}
_ORDERED = _pairs(_ORDERS, _CASES)
_UNORDERED = (0.0,) * (len(_ORDERS) * len(_CASES))
_PARALLEL = _pairs(_ROLES, _CASES)
OPENS = 40
"""Code points from the start of a sentence within which a pronoun opens it."""
SURE = 4.0
"""Log-odds beyond which the judge is believed no more: it is often surer than right."""
LONGEST = 400
"""Code points before a pronoun in which a noun of a person is looked for."""


def nearest(asked: Asked, thread: Thread) -> Seen | None:
    """Return the mention of `thread` that speaks for it: the last before, else after it."""
    return thread.before(asked.span.start) or thread.after(asked.span.end)


def features(
    scene: Scene,
    asked: Asked,
    thread: Thread,
    *,
    nearer: int,
    order: int,
    among: int,
    most: int,
    speaker: Thread | None,
    own: Thread | None,
    judged: float | None,
) -> list[float]:
    """Return what speaks for `thread` as the one the pronoun stands for, in order of `FEATURES`.

    Args:
        scene: the text.
        asked: the pronoun.
        thread: an actor with at least one mention.
        nearer: how many other candidates have a mention nearer before the pronoun.
        order: how many other candidates come before it, those of the pronoun's sentence first, in
            the order in which each sentence first mentions them.
        among: how many candidates there are.
        most: most mentions before the pronoun that any candidate has.
        speaker: who spoke last before the pronoun.
        own: who says what the pronoun stands in.
        judged: log-odds of the judge of pronouns for its names; None if it was not asked.
    """
    seen = nearest(asked, thread)
    if seen is None:
        raise ValueError("a thread without mentions is no candidate")
    start, end = asked.span.start, asked.span.end
    before = seen.span.start < start
    place = _place(scene, asked, seen)
    gap = start - seen.span.end if before else seen.span.start - end
    count = thread.count_before(start)
    between = scene.text[seen.outer.end : start] if before and gap < 200 else ""
    values = list(_PLACED[place])
    values += [
        log1p(max(gap, 0)) / 5,
        float(scene.paragraph(seen.span.start) == scene.paragraph(start)),
        float(seen.form == "name"),
        float(seen.form == "nominal"),
    ]
    values += _chain(asked, seen, place)
    values += [min(nearer, 4) / 4, float(nearer == 0 and before), float(among == 1)]
    values += _ordered(asked, order, place)
    values += _parallel(scene, asked, seen)
    values += _topic(scene, seen, place)
    values += [
        log1p(count) / 2,
        float(count == most and count > 0),
        float(thread.seen[0].span.start <= scene.first),
    ]
    source = scene.source(seen.span.start) is not None
    values += [
        float(source),
        float(source and asked.source is not None),
        float(speaker is thread),
        float(speaker is thread and asked.source is not None),
        float(own is thread),
    ]
    values += _quoted(scene, asked, seen)
    gender = asked.what.gender
    lean = thread.for_gender(gender) if gender is not None else 0.0
    values += [min(max(lean, 0.0), 3.0) / 3, min(max(-lean, 0.0), 3.0) / 3]
    values += [
        *_clause(asked, between, place),
        float(_announced(scene, asked, seen, place)),
        float(scene.text[seen.outer.end : seen.outer.end + 1] == ")"),
        float(bool(between) and _KIN.match(between) is not None),
        float(thread.kind == "organisation"),
        float(thread.kind == "place"),
        float(gap < 60 and _KIN.match(scene.text, end, max(end, seen.span.start)) is not None),
        0.0 if judged is None else max(-SURE, min(SURE, judged)) / SURE,
    ]
    return values


def nothing(scene: Scene, asked: Asked, best: Seen | None, *, unresolved: bool) -> list[float]:
    """Return what speaks for no actor at all, in order of `NOTHING`.

    Args:
        scene: the text.
        asked: the pronoun.
        best: the nearest mention of any candidate before the pronoun.
        unresolved: whether the last pronoun of its kind, just before, stood for none.
    """
    start = asked.span.start
    since = max(best.span.end if best else 0, start - LONGEST)
    near = best is not None and scene.sentence(best.span.start) >= asked.sentence - 1
    nouns = scene.persons_between(since, start)
    it = asked.what.gender == "neuter" and asked.case == "subject"
    return [
        1.0,
        float(not near),
        min(nouns, 3) / 3,
        float(scene.is_gender_between(asked.what.gender, since, start)),
        float(unresolved),
        float(asked.quote is not None),
        float(asked.sentence == 0),
        float(asked.source is not None),
        float(it and _EXPLETIVE.match(scene.text, asked.span.end) is not None),
    ]


def _announced(scene: Scene, asked: Asked, seen: Seen, place: str) -> bool:
    """Return whether a phrase with the pronoun leads up to the name: "In her speech, Orel said"."""
    if place != "later in sentence" or scene.left(seen.outer.start) != "comma":
        return False
    return asked.span.start - scene.sentence_start(asked.span.start) < OPENS


def _clause(asked: Asked, between: str, place: str) -> list[float]:
    """Return, by case, whether no clause ends before the pronoun; and how many do."""
    if place != _PLACES[0]:
        return [0.0, 0.0, 0.0, 0.0]
    clauses = sum(1 for _ in islice(_BOUNDARY.finditer(between), 4))
    return [float(clauses == 0 and _case(asked) == case) for case in _CASES] + [clauses / 4]


def _case(asked: Asked) -> str:
    return "object" if asked.case == "reflexive" else asked.case


def _place(scene: Scene, asked: Asked, seen: Seen) -> str:
    away = asked.sentence - scene.sentence(seen.span.start)
    if seen.span.start > asked.span.start:
        return "later in sentence" if away == 0 else "later"
    return _PLACES[min(away, 3)]


def _chain(asked: Asked, seen: Seen, place: str) -> list[float]:
    same = seen.form == "pronoun" and seen.gender == asked.what.gender
    spot = _PLACES.index(place)
    return [float(same and spot == 0), float(same and spot == 1), float(same and spot > 1)]


def _ordered(asked: Asked, order: int, place: str) -> Sequence[float]:
    if order > 1 or place in _PLACES[_AFTER:] or (order and place != _PLACES[0]):
        return _UNORDERED
    return _ORDERED[_ORDERS[order if place == _PLACES[0] else -1], _case(asked)]


def role(scene: Scene, seen: Seen) -> str:
    """Return how a mention stands in its clause, as the words beside it show it."""
    left, right = scene.left(seen.outer.start), scene.right(seen.outer.end)
    if right == "owner":
        return "owner"
    if left == "preposition":
        return "oblique"
    if left == "joiner" or right == "joiner":
        return "joined"
    if right == "verb":
        return "subject"
    if left == "comma" and right == "comma":
        return "list"
    if left in ("start", "subordinator"):
        return "clause"
    return "object" if left == "verb" else "other"


def _parallel(scene: Scene, asked: Asked, seen: Seen) -> Sequence[float]:
    stands = role(scene, seen) if seen.form != "pronoun" else _pronoun_role(scene, seen)
    return _PARALLEL[stands, _case(asked)]


def _pronoun_role(scene: Scene, seen: Seen) -> str:
    word = seen.span.of(scene.text).lower()
    if word in ("he", "she", "they"):
        return "subject"
    if word in ("his", "its", "their"):
        return "owner"
    if word == "her":
        return "owner" if scene.right(seen.span.end) == "other" else "object"
    return "object"


def _topic(scene: Scene, seen: Seen, place: str) -> list[float]:
    first = scene.opens(seen.outer.start)
    return [
        float(scene.is_first(seen) and place == _PLACES[0]),
        float(scene.is_first(seen) and place == _PLACES[1]),
        float(first),
    ]


def _quoted(scene: Scene, asked: Asked, seen: Seen) -> list[float]:
    quote = scene.quote(seen.span.start)
    return [
        float(quote is not None and asked.quote is None),
        float(quote is None and asked.quote is not None),
        float(quote is not None and asked.quote is not None and quote != asked.quote),
    ]


def total(values: Sequence[float], weights: Sequence[float]) -> float:
    """Return the weighted sum of as many values as weights."""
    whole: float = sum(map(mul, values, weights))
    return whole
