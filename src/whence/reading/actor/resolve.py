"""Pronouns to actors: one after the other, each choice resting on those before it."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp, log

from whence.language.en.pronouns import Gender
from whence.reading.actor.asked import Asked
from whence.reading.actor.binding import is_gone_on_about, is_own_object
from whence.reading.actor.evidence import features, nearest, nothing, total
from whence.reading.actor.found import PronounScorer
from whence.reading.actor.scene import Scene
from whence.reading.actor.speakers import Speakers
from whence.reading.actor.thread import Seen, Thread
from whence.reading.actor.weights import Family, Weights, family
from whence.record import Span

SENTENCES_BEFORE = 5
"""Sentences before a pronoun in which its candidates are mentioned."""
MOST_BEFORE, MOST_AFTER = 30, 6
"""Mentions before and after a pronoun that are looked at."""
NAMES_JUDGED = 3
"""Names of each candidate that the judge of pronouns is shown."""
MOST_JUDGED = 30.0
"""Log-odds above which the judge could not be surer."""
AGAINST = 2.0
"""Evidence for the other gender from which an actor is no candidate."""
SURE = 0.8
"""Probability from which a pronoun counts for its actor's gender."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A pronoun's candidates, and what speaks for each.

    Args:
        candidates: actors it may stand for.
        rows: the numbers of `FEATURES` for each of them.
        nothing: the numbers of `NOTHING`.
    """

    candidates: tuple[Thread, ...]
    rows: tuple[tuple[float, ...], ...]
    nothing: tuple[float, ...]

    def probabilities(self, weights: Weights) -> list[float]:
        """Return the probability of each candidate; what is missing from 1 is that of none."""
        logits = [total(row, weights.actor) for row in self.rows]
        logits.append(total(self.nothing, weights.nothing))
        highest = max(logits)
        raised = [exp(logit - highest) for logit in logits]
        whole = sum(raised)
        return [each / whole for each in raised[:-1]]


class Resolver:
    """Ties pronouns to the actors of one text.

    Args:
        scene: the text.
        threads: its actors, with their names and nominals.
        speakers: who says what.
        judge: the model's judgement of a pronoun and names; None to go without.
        weights: how much each piece of evidence counts.
    """

    def __init__(
        self,
        scene: Scene,
        threads: Sequence[Thread],
        speakers: Speakers,
        judge: PronounScorer | None,
        weights: Mapping[Family, Weights],
    ) -> None:
        self._scene = scene
        self._speakers = speakers
        self._judge = judge
        self._weights = weights
        self._order = {thread: number for number, thread in enumerate(threads)}
        self._events: list[tuple[int, int, Thread]] = sorted(
            (seen.span.start, number, thread)
            for thread, number in self._order.items()
            for seen in thread.seen
        )
        self._unresolved: dict[Family, int] = {}

    def question(self, asked: Asked) -> Question:
        """Return whom `asked` may stand for."""
        candidates = [thread for thread in self._near(asked) if self._fits(asked, thread)]
        rows = self._rows(asked, candidates)
        start = asked.span.start
        best = max((s for t in candidates if (s := t.before(start))), key=_end, default=None)
        since = self._unresolved.get(family(asked.what))
        unresolved = since is not None and since >= asked.sentence - 2
        none = nothing(self._scene, asked, best, unresolved=unresolved)
        return Question(candidates=tuple(candidates), rows=tuple(rows), nothing=tuple(none))

    def answer(self, asked: Asked) -> None:
        """Tie the pronoun to the actor it most likely stands for, if one is likely enough."""
        weights = self._weights[family(asked.what)]
        question = self.question(asked)
        found = question.probabilities(weights)
        best = max(range(len(found)), key=found.__getitem__, default=None)
        if best is None or found[best] < weights.least:
            self.leave(asked)
        else:
            self.bind(asked, question.candidates[best], found[best])

    def _rows(self, asked: Asked, candidates: Sequence[Thread]) -> list[tuple[float, ...]]:
        if not candidates:
            return []
        start = asked.span.start
        last = [seen.span.start if (seen := t.before(start)) else -1 for t in candidates]
        most = max(thread.count_before(start) for thread in candidates)
        speaker, own = self._speakers.last(start), self._speakers.of(asked)
        orders, judged = self._ordered(asked, candidates), self._judged(asked, candidates)
        return [
            tuple(
                features(
                    self._scene,
                    asked,
                    thread,
                    nearer=sum(other > place for other in last),
                    order=order,
                    among=len(candidates),
                    most=most,
                    speaker=speaker,
                    own=own,
                    judged=score,
                )
            )
            for thread, place, order, score in zip(candidates, last, orders, judged, strict=True)
        ]

    def _ordered(self, asked: Asked, candidates: Sequence[Thread]) -> list[int]:
        """Return each candidate's rank: nearer sentences first, each from its start on."""
        keys = [self._rank(asked, thread) for thread in candidates]
        return [sum(other < key for other in keys) for key in keys]

    def _rank(self, asked: Asked, thread: Thread) -> tuple[int, int]:
        last = thread.before(asked.span.start)
        if last is None:
            return SENTENCES_BEFORE + 1, thread.seen[0].span.start
        number = self._scene.sentence(last.span.start)
        first = thread.after(self._scene.sentence_start(last.span.start)) or last
        return asked.sentence - number, first.span.start

    def bind(self, asked: Asked, thread: Thread, score: float) -> None:
        """Tie the pronoun to `thread`."""
        gender = asked.what.gender
        thread.add(
            Seen(span=asked.span, outer=asked.span, form="pronoun", score=score, gender=gender)
        )
        if gender is not None and score >= SURE:
            thread.vote(gender, score / 2)
        insort(self._events, (asked.span.start, self._order[thread], thread))
        self._unresolved.pop(family(asked.what), None)
        if asked.source is not None:
            self._speakers.found(asked.source, asked.span.start, thread)

    def settle(self, asked: Sequence[Asked]) -> None:
        """Choose anew where an actor was given both "he" and "she": one of them is another's.

        The gender that more speaks for stays; the other pronouns are tied to somebody else, or to
        nobody.

        Args:
            asked: the pronouns that were tied.
        """
        by_span = {each.span: each for each in asked}
        again = [
            (by_span[seen.span], seen, thread)
            for thread in self._order
            for seen in _contradicting(thread)
        ]
        for each, seen, thread in again:
            self._untie(each, seen, thread)
        for each, _, _ in sorted(again, key=lambda entry: entry[0].span):
            self.answer(each)

    def _untie(self, asked: Asked, seen: Seen, thread: Thread) -> None:
        thread.seen.remove(seen)
        thread.rule_out(seen.gender, AGAINST)
        del self._events[bisect_left(self._events, (seen.start, self._order[thread]))]
        if asked.source is not None:
            self._speakers.forget(asked.source, seen.start)

    def leave(self, asked: Asked) -> None:
        """Take note that the pronoun stands for none of the actors."""
        self._unresolved[family(asked.what)] = asked.sentence

    def _near(self, asked: Asked) -> dict[Thread, None]:
        """Return the actors with a mention near the pronoun, the nearest first."""
        place = bisect_left(self._events, (asked.span.start,))
        begin = self._scene.start_of(asked.sentence - SENTENCES_BEFORE)
        end = self._scene.start_of(asked.sentence + 2)
        found: dict[Thread, None] = {}
        for start, _, thread in reversed(self._events[max(0, place - MOST_BEFORE) : place]):
            if start < begin:
                break
            found.setdefault(thread)
        for start, _, thread in self._events[place : place + MOST_AFTER]:
            if start >= end:
                break
            found.setdefault(thread)
        return found

    def _fits(self, asked: Asked, thread: Thread) -> bool:
        """Return whether nothing rules `thread` out."""
        gender = asked.what.gender
        if (thread.kind == "person") != (family(asked.what) == "one"):
            return False
        if gender is not None and thread.for_gender(gender) <= -AGAINST:
            return False
        if asked.quote is not None and self._speakers.of(asked) is thread:
            return False
        seen = nearest(asked, thread)
        if asked.case == "reflexive" and (
            seen is None or self._scene.sentence(seen.span.start) != asked.sentence
        ):
            return False
        if seen is not None and _rules_out(self._scene, asked, seen):
            return False
        return not self._in_own_description(asked, thread)

    def _in_own_description(self, asked: Asked, thread: Thread) -> bool:
        """Return whether the pronoun opens a description of `thread`: "her deputy, Viktor Orel"."""
        before = thread.before(asked.span.start)
        after = thread.after(asked.span.end)
        if after is not None and after.outer.start <= asked.span.start:
            return True
        if before is None or before.outer.end < asked.span.end:
            return False
        return not self._scene.text[before.span.end : asked.span.start].strip(", ")

    def _judged(self, asked: Asked, candidates: Sequence[Thread]) -> list[float | None]:
        """Return the judge's log-odds for each candidate, its nearest names taken together."""
        if self._judge is None or not candidates:
            return [None] * len(candidates)
        shown: list[tuple[int, Span]] = []
        for number, thread in enumerate(candidates):
            near = thread.names_near(asked.span.start)
            shown += [(number, span) for span in near[:NAMES_JUDGED]]
        scores = self._judge(asked.span, [span for _, span in shown])
        odds = [0.0] * len(candidates)
        for (number, _), score in zip(shown, scores, strict=True):
            odds[number] += exp(min(score, MOST_JUDGED))
        return [log(each) if each else None for each in odds]


def _contradicting(thread: Thread) -> list[Seen]:
    """Return the pronouns of the gender that less speaks for, if a thread has both."""
    sums: dict[Gender, float] = {"masculine": 0.0, "feminine": 0.0}
    said = [seen for seen in thread.seen if seen.gender in sums]
    for seen in said:
        if seen.gender is not None:
            sums[seen.gender] += seen.score
    if not all(sums.values()):
        return []
    title = thread.for_gender("feminine")
    feminine = sums["feminine"] + title > sums["masculine"] - title
    less = "masculine" if feminine else "feminine"
    return [seen for seen in said if seen.gender == less]


def _rules_out(scene: Scene, asked: Asked, seen: Seen) -> bool:
    return is_own_object(scene, asked, seen) or is_gone_on_about(scene, asked, seen)


def _end(seen: Seen) -> int:
    return seen.span.end
