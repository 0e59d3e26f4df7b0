"""The counts that every view of a reading shows."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from whence.record import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How much of a text is whose, and how its attributions name their sources.

    Args:
        own: words in sentences in the author's own voice.
        mixed: words in sentences that are partly attributed.
        attributed: words in sentences wholly attributed.
        named: attributions with a named source.
        unnamed: attributions with a source that is not named.
        none: attributions with no source.
        flags: what does not fit.
    """

    own: int
    mixed: int
    attributed: int
    named: int
    unnamed: int
    none: int
    flags: int

    @property
    def words(self) -> int:
        """Return the words in all sentences."""
        return self.own + self.mixed + self.attributed

    @property
    def attributions(self) -> int:
        """Return the number of attributions."""
        return self.named + self.unnamed + self.none

    @property
    def own_share(self) -> float | None:
        """Return the part of the words in the author's own voice, 0 to 1; None without words."""
        return self.own / self.words if self.words else None

    def __add__(self, other: Tally) -> Tally:
        """Return the counts of two readings together."""
        return Tally(
            own=self.own + other.own,
            mixed=self.mixed + other.mixed,
            attributed=self.attributed + other.attributed,
            named=self.named + other.named,
            unnamed=self.unnamed + other.unnamed,
            none=self.none + other.none,
            flags=self.flags + other.flags,
        )


NOTHING = Tally(own=0, mixed=0, attributed=0, named=0, unnamed=0, none=0, flags=0)


def tally(reading: Reading) -> Tally:
    """Count a reading's words by voice, its attributions by kind of source, and its flags.

    Args:
        reading: any reading; one that is `unread` has no sentences and counts nothing.

    Returns:
        The counts. A word is a run of characters between white space.
    """
    text = reading.document.text
    words: Counter[str] = Counter()
    for sentence in reading.sentences:
        words[sentence.voice] += len(sentence.span.of(text).split())
    kinds = Counter(attribution.source_kind for attribution in reading.attributions)
    return Tally(
        own=words["own"],
        mixed=words["mixed"],
        attributed=words["attributed"],
        named=kinds["named"],
        unnamed=kinds["unnamed"],
        none=kinds["none"],
        flags=len(reading.flags),
    )


def percent(share: float | None) -> str:
    """Return a share as whole per cent ("64%"), or a dash where there is none."""
    return "–" if share is None else f"{share:.0%}"
