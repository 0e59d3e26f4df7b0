"""A scene: a text with what is known of it, asked where things stand."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import Literal, TypeAlias

from whence.language.en import clause, roles
from whence.language.en.pronouns import Gender
from whence.language.quotation import Quotation
from whence.reading.actor.thread import Seen
from whence.record import Attribution, Span

Left: TypeAlias = Literal[
    "start", "comma", "preposition", "joiner", "subordinator", "verb", "other"
]
Right: TypeAlias = Literal["owner", "verb", "comma", "end", "joiner", "preposition", "other"]

_LINE = re.compile(r"\n+")
_BEFORE = re.compile(r"([\w'’&-]+|[^\w\s])\s*\Z")
_AFTER = re.compile(r"\s*(['’][sS]\b|(?<=[sS])['’](?=\s)|[\w'’&-]+|[^\w\s])")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|[^\w\s]")
_INTRODUCES = frozenset(("a", "an", "the", "his", "her", "their", "another", "that", "this", "s"))
WORDS_WITHIN = 3
"""Words from an article or owner to the noun it belongs to."""
_AROUND = 30
"""Code points before a phrase in which the word before it is looked for."""
_OPENING = frozenset("“„‟«\"'‘([`")


class Scene:
    """A text, its sentences, its quotations, and who speaks in them.

    Args:
        text: the whole text.
        sentences: spans of its sentences, in order.
        quotes: its quotations, in order.
        attributions: its attributions, nested ones too.
    """

    def __init__(
        self,
        text: str,
        sentences: Sequence[Span],
        quotes: Sequence[Quotation],
        attributions: Sequence[Attribution],
    ) -> None:
        self.text = text
        self.sentences = tuple(sentences)
        self._sentence_starts = [sentence.start for sentence in sentences]
        self._quotes = [quote.inner for quote in quotes]
        self._quote_starts = [quote.start for quote in self._quotes]
        self.sources = sorted(
            (span, index) for index, each in enumerate(attributions) for span in each.source
        )
        self._source_starts = [span.start for span, _ in self.sources]
        self.first = 0
        nouns = list(_persons(text))
        self._persons = [place for place, _ in nouns]
        self._gendered: dict[Gender | None, list[int]] = {
            gender: [place for place, noun in nouns if roles.GENDER.get(noun) == gender]
            for gender in ("masculine", "feminine")
        }
        self._lines = [match.start() for match in _LINE.finditer(text)]
        self._leads: dict[int, int] = {}

    def sentence(self, place: int) -> int:
        """Return the number of the sentence that holds `place`, or of the last one before it."""
        return max(bisect_right(self._sentence_starts, place) - 1, 0)

    def persons_between(self, start: int, end: int) -> int:
        """Return how many nouns of persons with an article or owner stand from `start` to `end`."""
        return bisect_left(self._persons, end) - bisect_left(self._persons, start)

    def is_gender_between(self, gender: Gender | None, start: int, end: int) -> bool:
        """Return whether a noun that shows `gender`, as "woman" does, stands between."""
        places = self._gendered.get(gender, [])
        return bisect_left(places, end) > bisect_left(places, start)

    def paragraph(self, place: int) -> int:
        """Return the number of the paragraph that holds `place`."""
        return bisect_right(self._lines, place)

    def sentence_start(self, place: int) -> int:
        """Return where that sentence begins."""
        return self._sentence_starts[self.sentence(place)] if self._sentence_starts else 0

    def start_of(self, number: int) -> int:
        """Return where a sentence begins; 0 before the first, past the end after the last."""
        if number <= 0:
            return 0
        starts = self._sentence_starts
        return starts[number] if number < len(starts) else len(self.text) + 1

    def quote(self, place: int) -> int | None:
        """Return the number of the quotation that holds `place`, if any."""
        index = bisect_right(self._quote_starts, place) - 1
        return index if index >= 0 and place < self._quotes[index].end else None

    def source(self, place: int) -> int | None:
        """Return the number of the attribution whose source holds `place`, if any."""
        index = self._source_index(place)
        return None if index is None else self.sources[index][1]

    def source_span(self, place: int) -> Span | None:
        """Return the words of the source that holds `place`, if any does."""
        index = self._source_index(place)
        return None if index is None else self.sources[index][0]

    def _source_index(self, place: int) -> int | None:
        index = bisect_right(self._source_starts, place) - 1
        return index if index >= 0 and place < self.sources[index][0].end else None

    def leads(self, places: Sequence[int]) -> None:
        """Take note of where names of persons begin, in order."""
        self.first = places[0] if places else 0
        for place in places:
            self._leads.setdefault(self.sentence(place), place)

    def is_first(self, seen: Seen) -> bool:
        """Return whether no name of a person stands before the mention in its sentence."""
        return self._leads.get(self.sentence(seen.span.start), seen.span.start) >= seen.span.start

    def opens(self, place: int) -> bool:
        """Return whether `place` is where a sentence begins, quotation marks left out."""
        begin = self.sentence_start(place)
        return place - begin < 3 and not self.text[begin:place].strip("\"“”„‟«»'‘’([` ")

    def left(self, place: int) -> Left:
        """Return what stands right before `place` in its sentence."""
        begin = max(min(self.sentence_start(place), place), place - _AROUND)
        match = _BEFORE.search(self.text, begin, place)
        if match is None or match[1] in _OPENING:
            return "start"
        word = match[1].lower()
        if word in clause.PREPOSITIONS:
            return "preposition"
        if word in clause.JOINERS:
            return "joiner"
        if word in clause.SUBORDINATORS:
            return "subordinator"
        if not word[0].isalnum():
            return "comma"
        return "verb" if clause.is_verb(word) or word in clause.AUXILIARIES else "other"

    def right(self, place: int) -> Right:
        """Return what stands right after `place`."""
        match = _AFTER.match(self.text, place)
        if match is None or match[1][0] in '.!?”"»':
            return "end"
        word = match[1].lower()
        if word in ("'s", "’s", "'", "’"):
            return "owner"
        if word in clause.AUXILIARIES or clause.is_verb(word):
            return "verb"
        if word in clause.JOINERS:
            return "joiner"
        if not word[0].isalnum():
            return "comma"
        return "preposition" if word in clause.PREPOSITIONS else "other"


def _persons(text: str) -> Iterator[tuple[int, str]]:
    """Yield where nouns of persons begin that an article or owner introduces, and the nouns."""
    since = WORDS_WITHIN
    for match in _WORD.finditer(text):
        word = match.group().lower()
        since += 1
        if word in _INTRODUCES:
            since = 0
        elif since <= WORDS_WITHIN and word in roles.PERSONS:
            yield match.start(), word
