"""Nominals: "the mayor" for a mayor named before, where the text has but one.

A text ties a role to a name once ("Dana Orel, the mayor of Rime") and then uses the role alone. It
counts as a mention where only one actor bears that noun, and what follows ("of Tellin") does not
say that another is meant.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from whence.language.en import roles
from whence.reading.actor.describe import described, head_noun
from whence.reading.actor.thread import Seen, Thread
from whence.record import Span

SCORE = 0.9
"""Set by hand: such a mention is almost as sure as a name."""
TITLED = 3.0
"""Weight of a role's noun for a gender, beside half for a pronoun."""
REACH = 2000
"""Code points after an actor's last mention within which a body is called by its noun alone."""
NEAR = 600
"""Code points within which a noun that several bear goes on with whom it was last used of…"""
FAR = 1800
"""…if no other of them was mentioned within this many."""
MOST_BEARERS = 8
"""Actors that bear one noun, of which an article has few."""
_WORD = re.compile(r"[\w-]+")
_NEXT = re.compile(r"\s+(of|for|from|at|in|to|who|that)\s+(?:the\s+)?([\w'’-]+)|\s+([^\W\d_]+)")
_VAGUE_WORDS = """
person people man woman boy girl guy lady member friend source official resident citizen worker
expert student employee child parent participant native youth teenager star figure victim
spokesman spokeswoman spokesperson representative aide one group team party area country
"""
_VAGUE = frozenset(_VAGUE_WORDS.split())
"""Nouns that many bear at once, so that "the …" alone shows nobody."""


def tie(text: str, threads: Sequence[Thread]) -> None:
    """Give each actor the roles the text ties to its names, and what these show of its gender."""
    for thread in threads:
        for index, seen in enumerate(thread.seen):
            outer = seen.outer
            for each in described(text, seen.span, thread.kind):
                outer = Span(min(outer.start, each.outer.start), max(outer.end, each.outer.end))
                _bears(thread, each.role.of(text), each.head)
            if outer != seen.outer:
                thread.seen[index] = Seen(
                    span=seen.span, outer=outer, form=seen.form, score=seen.score
                )
        if thread.kind == "organisation":
            head = head_noun(thread.seen[0].span.of(text), "organisation")
            if head is not None:
                thread.heads.add(head)


def _bears(thread: Thread, role: str, head: str) -> None:
    if role not in thread.roles:
        thread.roles.append(role)
    thread.heads.add(head)
    if head in roles.GENDER:
        thread.vote(roles.GENDER[head], TITLED)


def add_nominals(text: str, threads: Sequence[Thread]) -> None:
    """Add the mentions by role alone to their actors."""
    bearers = _bearers(threads)
    if not bearers:
        return
    known = {thread: _words(text, thread) for each in bearers.values() for thread in each}
    taken = sorted(seen.outer for thread in threads for seen in thread.seen)
    starts = [span.start for span in taken]
    for span, rest, head in _phrases(text, bearers):
        index = bisect_right(starts, span.start) - 1
        free = index < 0 or taken[index].end <= span.start
        clear = index + 1 == len(taken) or taken[index + 1].start >= span.end
        if not free or not clear:
            continue
        thread = _meant(bearers[head], span, rest, known)
        if thread is not None and _fits(text, thread, span, rest, known[thread]):
            thread.add(Seen(span=span, outer=span, form="nominal", score=SCORE))


def _meant(
    bearers: Sequence[Thread], span: Span, rest: Sequence[str], known: Mapping[Thread, set[str]]
) -> Thread | None:
    """Return the bearer of a noun that is meant; None where the text does not show it.

    Of several it is the one that alone bears the words before the noun too, else the one mentioned
    just before, if no other was for long.
    """
    if len(bearers) == 1:
        return bearers[0]
    if rest:
        alone = [thread for thread in bearers if known[thread].issuperset(rest)]
        return alone[0] if len(alone) == 1 else None
    last = [(span.start - seen.span.end, t) for t in bearers if (seen := t.before(span.start))]
    last.sort(key=lambda each: each[0])
    near = last and last[0][0] <= NEAR and all(away > FAR for away, _ in last[1:])
    return last[0][1] if near and len(last) == len(bearers) else None


def _bearers(threads: Sequence[Thread]) -> dict[str, list[Thread]]:
    """Return, by noun, the actors that bear it."""
    found: dict[str, list[Thread]] = defaultdict(list)
    for thread in threads:
        for head in thread.heads - _VAGUE - roles.KIN:
            found[head].append(thread)
    return {head: bearers for head, bearers in found.items() if len(bearers) <= MOST_BEARERS}


def _phrases(text: str, bearers: Iterable[str]) -> Iterator[tuple[Span, list[str], str]]:
    """Yield "the" with up to two words and a noun that someone bears, its words, and the noun."""
    nouns = "|".join(sorted(map(re.escape, bearers), key=len, reverse=True))
    pattern = re.compile(rf"\bthe\s+((?:[\w-]+\s+){{0,2}}?)({nouns})(?![\w-])", re.IGNORECASE)
    for match in pattern.finditer(text):
        yield Span(*match.span()), match[1].lower().split(), match[2].lower()


def _words(text: str, thread: Thread) -> set[str]:
    """Return the words of an actor's names and roles, in lower case."""
    said = {*thread.roles, *(seen.span.of(text) for seen in thread.names)}
    return {word for each in said for word in _WORD.findall(each.lower())}


def _fits(text: str, thread: Thread, span: Span, rest: Sequence[str], known: set[str]) -> bool:
    before = thread.before(span.start)
    if before is None:
        return False
    if not known.issuperset(rest):
        return False
    if thread.kind != "person" and span.start - before.span.end > REACH:
        return False
    after = _NEXT.match(text, span.end)
    if after is None:
        return True
    if after[1]:
        return after[1] in ("who", "that", "to", "in", "at", "from") or after[2].lower() in known
    return after[3].lower() not in roles.PERSONS and after[3].lower() not in roles.BODIES
