"""What an article quotes: the pieces of one utterance together, with who is said to say it."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from whence.language.quotation import Quotation, quotations
from whence.record import Attribution, Reading, Span
from whence.text import paragraphs


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Words between quotation marks, in one piece or interrupted.

    Args:
        pieces: what stands between the marks, marks left out, in order.
        attribution: whose words they are said to be; None where the text does not say.
    """

    pieces: tuple[Span, ...]
    attribution: Attribution | None

    @property
    def span(self) -> Span:
        """Return the stretch from the first piece to the last, marks left out."""
        return Span(self.pieces[0].start, self.pieces[-1].end)


def quotes(reading: Reading) -> tuple[Quote, ...]:
    """Return what an article quotes, in order.

    Pieces that follow one another in the content of one attribution are one quote. Marks round
    single words that only name a thing are given too.
    """
    text = reading.document.text
    held = _Held(reading.attributions)
    found: list[Quote] = []
    for quotation in quotations(text, paragraphs(text)):
        attribution = held.of(quotation)
        last = found[-1] if found else None
        if last and attribution and last.attribution is attribution:
            pieces = (*last.pieces, quotation.inner)
            found[-1] = Quote(pieces=pieces, attribution=attribution)
        else:
            found.append(Quote(pieces=(quotation.inner,), attribution=attribution))
    return tuple(found)


class _Held:
    """The attributions by where their content ends."""

    def __init__(self, attributions: tuple[Attribution, ...]) -> None:
        self._spans = sorted(
            ((span, a) for a in attributions for span in a.content), key=lambda one: one[0].end
        )

    def of(self, quotation: Quotation) -> Attribution | None:
        """Return the attribution whose content shares most with a quotation, the shortest first."""
        span = quotation.span
        best, most = None, (0, 0)
        first = bisect_left(self._spans, span.start + 1, key=lambda one: one[0].end)
        for content, attribution in self._spans[first : first + 8]:
            shared = min(span.end, content.end) - max(span.start, content.start)
            if shared > 0 and (shared, -len(content)) > most:
                best, most = attribution, (shared, -len(content))
        return best
