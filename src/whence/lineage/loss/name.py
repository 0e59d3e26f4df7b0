"""Losses of names: a person, body or place that is called something else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz

from whence.language.person_name import short_form
from whence.lineage.align import Side, names_alike
from whence.lineage.loss.candidate import Candidate
from whence.lineage.loss.pair import LIKE, Pair
from whence.lineage.loss.quotation import is_reworded
from whence.record import Actor, Span

_LIKE = 60.0
"""Letters that two names must share to be one that was changed, of 100."""
_REST_LIKE = 50.0
"""The same for the words that they do not share."""
_LOOKED_AT = 2_000
"""Names of an article that are looked for in the other."""
_MOST = 200
"""Names of an article, found nowhere in the other, that are looked at."""
_SAME = 0.7


def name_losses(pair: Pair) -> Iterator[Candidate]:
    """Yield the names of the parent that the child changes, where it does not respell them all.

    A spelling of the same sound is no change, nor is another spelling among many: names that were
    written in another script and back come out so.
    """
    theirs = _unmatched(pair.parent, pair.child)
    if not theirs:
        return
    doubt = 0.5 ** max(0, _respelt(pair) - 1) * (0.3 if is_reworded(pair) else 1.0)
    for actor in _unmatched(pair.child, pair.parent):
        options = [
            (fuzz.ratio(actor.name.lower(), other.name.lower()), other)
            for other in theirs
            if other.kind == actor.kind
            and not _derived(actor.name, other.name)
            and _rest_alike(actor.name, other.name)
        ]
        likest = max(options, key=lambda option: (option[0], option[1].id), default=None)
        if likest is None or likest[0] < _LIKE:
            continue
        other = likest[1]
        together = _together(pair, actor, other)
        if not together or _sound_alike(actor.name, other.name):
            continue
        likeness, mine, theirs_at = together
        yield Candidate(
            kind="name_changed",
            parent=theirs_at,
            child=mine,
            likeness=likeness,
            evidence=doubt,
            absence=1.0,
        )


def _unmatched(side: Side, other: Side) -> Sequence[Actor]:
    """Return the actors of a side of whom no name stands in the other."""
    text = _plain(other.text)
    found = [
        actor
        for actor in side.reading.actors[:_LOOKED_AT]
        if any(m.form == "name" for m in actor.mentions)
        and not any(_plain(name) in text for name in (actor.name, *actor.aliases))
    ]
    return found[:_MOST]


def _plain(text: str) -> str:
    return text.replace("’", "'").casefold()


def _derived(one: str, other: str) -> bool:
    """Return whether one name is made from the other: "Orelian" from "Orel"."""
    short, long = sorted((one.lower(), other.lower()), key=len)
    return long.startswith(short[: max(3, len(short) - 1)]) and " " not in long


def _sound_alike(one: str, other: str) -> bool:
    short, full = sorted((one, other), key=lambda name: len(name.split()))
    return short_form(short, full) >= _SAME


def _respelt(pair: Pair) -> int:
    """Return how many of the names that both sides have the child spells otherwise."""
    theirs = _unmatched(pair.parent, pair.child)
    ours = _unmatched(pair.child, pair.parent)
    return sum(any(_is_respelt(mine, other) for other in theirs) for mine in ours)


def _is_respelt(one: Actor, other: Actor) -> bool:
    if names_alike(one.name, other.name) >= _SAME:
        return True
    spelt = fuzz.ratio(one.name.lower(), other.name.lower())
    return one.kind == other.kind and spelt >= _LIKE and _rest_alike(one.name, other.name)


def _rest_alike(one: str, other: str) -> bool:
    """Return whether the words that two names do not share are alike too."""
    a, b = one.lower().split(), other.lower().split()
    mine, theirs = [w for w in a if w not in b], [w for w in b if w not in a]
    return fuzz.ratio(" ".join(mine), " ".join(theirs)) >= _REST_LIKE


def _together(pair: Pair, actor: Actor, other: Actor) -> tuple[float, Span, Span] | None:
    """Return how like the likest statements of the two, or that name them, are, and the names."""
    theirs = _places(pair.parent, other)
    best: tuple[float, Span, Span] | None = None
    for sentence, mine in _places(pair.child, actor).items():
        for i in pair.child.sentences[sentence]:
            for near in pair.matches.of_child[i][:2]:
                span = theirs.get(pair.parent.statements[near.parent].sentence)
                if span and near.likeness >= LIKE and (best is None or near.likeness > best[0]):
                    best = (near.likeness, mine, span)
    return best


def _places(side: Side, actor: Actor) -> dict[int, Span]:
    """Return the sentences that name an actor or that the actor says, each with a name."""
    names = [m.span for m in actor.mentions if m.form == "name"]
    said = [
        side.statements[i].sentence
        for i, held in enumerate(side.held)
        if any(a.actor == actor.id for a in held)
    ]
    named = {side.statements[i].sentence: span for span in reversed(names) for i in side.at(span)}
    return dict.fromkeys(said, names[0]) | named
