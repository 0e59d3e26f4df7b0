"""Whoever is in focus, called by a noun that the text has not tied to the name.

"Lark says he is under attack. “I am,” the candidate told reporters": texts vary. A description that
is a source is taken for the one person named just before, a body's noun ("the agency") for the one
body near of that kind ("Rime Harbour Office").
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from whence.language.en import roles
from whence.language.en.bodies import GENERAL, TRADES
from whence.reading.actor.evidence import role
from whence.reading.actor.scene import Scene
from whence.reading.actor.thread import Seen, Thread
from whence.record import Span

SCORE = 0.7
"""Set by hand: what is not tied to a name is less sure."""
NEAR = 600
"""Code points before the description within which a name is in focus."""
_WORD = re.compile(r"[^\W_]+")
_PERSON = re.compile(
    rf"\bthe\s+(?P<rest>(?:[\w'’-]+\s+){{0,4}}?)(?P<noun>{'|'.join(sorted(roles.STANDING))})(?![\w-])",
    re.IGNORECASE,
)
_BODY = re.compile(
    rf"\bthe\s+(?P<noun>{'|'.join(sorted(GENERAL))})(?![\w-])(?!['’]s?\s|\s+(?:of|for|that|which)\b)",
    re.IGNORECASE,
)


def add_in_focus(scene: Scene, threads: Sequence[Thread]) -> None:
    """Add the mentions of actors by nouns that are not tied to their names.

    Args:
        scene: the text.
        threads: its actors, with their names and the nominals tied to them.
    """
    focus = _Focus(scene, threads)
    for match in _PERSON.finditer(scene.text):
        focus.add(Span(*match.span()), focus.person(match))
    for match in _BODY.finditer(scene.text):
        focus.add(Span(*match.span()), focus.body(match))


class _Focus:
    """The mentions by name and by role, asked who is in focus where."""

    def __init__(self, scene: Scene, threads: Sequence[Thread]) -> None:
        self._scene = scene
        self._taken = sorted(seen.outer for thread in threads for seen in thread.seen)
        self._people = _mentions(scene, (each for each in threads if each.kind == "person"))
        self._bodies = _mentions(scene, (each for each in threads if each.kind == "organisation"))
        self._bearers: dict[str, set[Thread]] = {}
        self._called: dict[Thread, set[str]] = {}
        for thread in threads:
            for head in thread.heads:
                self._bearers.setdefault(head, set()).add(thread)
            if thread.kind == "organisation":
                said = " ".join(dict.fromkeys(seen.span.of(scene.text) for seen in thread.names))
                self._called[thread] = set(_WORD.findall(said.lower())) | thread.heads

    def add(self, span: Span, thread: Thread | None) -> None:
        """Add a mention of `thread` unless the words belong to another."""
        index = bisect_right(self._taken, span)
        free = index == 0 or self._taken[index - 1].end <= span.start
        clear = index == len(self._taken) or self._taken[index].start >= span.end
        if thread is not None and free and clear:
            thread.add(Seen(span=span, outer=span, form="nominal", score=SCORE))

    def person(self, match: re.Match[str]) -> Thread | None:
        """Return the one person named in the last sentence that names any, if it fits."""
        start, noun = match.start(), match["noun"].lower()
        if not self._is_whole_source(match) or roles.OTHERS & set(match["rest"].lower().split()):
            return None
        near = _before(self._people, start)
        if not near or start - near[-1][0] > NEAR:
            return None
        begin = self._scene.sentence_start(near[-1][0])
        named = {thread for place, _, thread in near if place >= begin}
        if len(named) != 1 or self._bearers.get(noun, named) - named:
            return None
        (thread,) = named
        last = thread.before(start)
        if last is None or not self._acts(last):
            return None
        gender = roles.GENDER.get(noun)
        return None if gender is not None and thread.for_gender(gender) < 0 else thread

    def body(self, match: re.Match[str]) -> Thread | None:
        """Return the one body near whose name shows that it is called so."""
        shows = GENERAL[match["noun"].lower()]
        near = _before(self._bodies, match.start())
        fitting = {thread for _, _, thread in near if self._called[thread] & shows}
        if len(fitting) != 1 or (match["noun"].lower() in TRADES and near[-1][2] not in fitting):
            return None
        return fitting.pop()

    def _acts(self, seen: Seen) -> bool:
        """Return whether a mention is the subject of its clause, or who is quoted."""
        said = self._scene.source(seen.span.start) is not None
        return said or role(self._scene, seen) in ("subject", "clause")

    def _is_whole_source(self, match: re.Match[str]) -> bool:
        source = self._scene.source_span(match.start())
        return source is not None and (
            not self._scene.text[match.end() : source.end].strip(" ,")
            and not self._scene.text[source.start : match.start()].strip()
        )


def _mentions(scene: Scene, threads: Iterable[Thread]) -> list[tuple[int, int, Thread]]:
    """Return where the threads are mentioned outside quotations, in order."""
    return sorted(
        (seen.span.start, number, thread)
        for number, thread in enumerate(threads)
        for seen in thread.seen
        if scene.quote(seen.span.start) is None
    )


def _before(
    mentions: Sequence[tuple[int, int, Thread]], place: int
) -> Sequence[tuple[int, int, Thread]]:
    """Return the mentions shortly before `place`."""
    return mentions[bisect_left(mentions, (place - NEAR,)) : bisect_left(mentions, (place,))]
