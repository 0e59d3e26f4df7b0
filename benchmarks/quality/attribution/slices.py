"""Recall and precision by mode and by kind of source, with the scorer's own matching."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from whence.language.en.words import PRONOUNS
from whence.language.quotation import quotations
from whence.reading.attribution.mode import mode_of
from whence.reading.attribution.source_kind import source_kind_of
from whence.record import Attribution, Span
from whence.text import paragraphs

Spans = tuple[Span, ...]
MODES = ("direct", "indirect", "mixed")
KINDS = ("named", "unnamed", "pronoun", "none")


@dataclass(frozen=True, slots=True, kw_only=True)
class Triple:
    """The spans of one attribution, gold or predicted."""

    source: Spans
    cue: Spans
    content: Spans

    @classmethod
    def of(cls, attribution: Attribution) -> Triple:
        """Return the spans of a predicted attribution."""
        return cls(source=attribution.source, cue=attribution.cue, content=attribution.content)


def labels(text: str, triples: Iterable[Triple]) -> list[tuple[str, str]]:
    """Return (mode, kind of source) of each attribution, by the reader's own rules."""
    quotes = quotations(text, paragraphs(text))
    return [(mode_of(text, t.content, quotes), _kind(text, t.source)) for t in triples]


def _kind(text: str, source: Spans) -> str:
    words = " ".join(span.of(text) for span in source).lower().strip()
    return "pronoun" if words in PRONOUNS else source_kind_of(text, source)


class Slices:
    """Counts by slice: exact content, exact source and linked attributions found and missed.

    Args:
        same: says whether two attributions of a text are linked alike, as the scorer does.
    """

    def __init__(self, same: Callable[[str, Triple, Triple], bool]) -> None:
        self._same = same
        self._counts: Counter[tuple[str, str, str]] = Counter()

    def add(self, text: str, gold: Sequence[Triple], predicted: Sequence[Triple]) -> None:
        """Count one article."""
        contents = {span for t in predicted for span in t.content}
        sources = {span for t in predicted for span in t.source}
        free = list(predicted)
        for triple, names in zip(gold, labels(text, gold), strict=True):
            match = next((p for p in free if self._same(text, p, triple)), None)
            if match is not None:
                free.remove(match)
            for name in names:
                self._counts[name, "gold", "linked"] += 1
                self._counts[name, "hit", "linked"] += match is not None
                for role, found, spans in (
                    ("content", contents, triple.content),
                    ("source", sources, triple.source),
                ):
                    self._counts[name, "gold", role] += len(spans)
                    self._counts[name, "hit", role] += sum(span in found for span in spans)

    def rows(self) -> list[tuple[str, int, float, float, float]]:
        """Return (slice, gold attributions, recall in % of linked, exact content, exact source)."""
        return [
            (name, self._counts[name, "gold", "linked"], *self._recalls(name))
            for name in (*MODES, *KINDS)
        ]

    def _recalls(self, name: str) -> tuple[float, float, float]:
        linked, content, source = (
            100 * self._counts[name, "hit", what] / max(1, self._counts[name, "gold", what])
            for what in ("linked", "content", "source")
        )
        return linked, content, source
