"""Attributions made by hand, for texts whose words decide everything else."""

from __future__ import annotations

from whence.language.quotation import quotations
from whence.reading.firmness import markers
from whence.record import Attribution, Marker, Span, Stance
from whence.text import paragraphs


def said(
    text: str,
    cue: str,
    content: str,
    *,
    source: str = "",
    id: str = "a1",
    parent: str | None = None,
    stance: Stance = "asserts",
) -> Attribution:
    """Return the attribution whose parts are where these words first stand in `text`."""
    return Attribution(
        id=id,
        source=(_span(text, source),) if source else (),
        cue=(_span(text, cue),),
        content=(_span(text, content),),
        mode="indirect",
        stance=stance,
        source_kind="named" if source else "none",
        parent=parent,
        score=0.9,
    )


def marked(text: str, *attributions: Attribution) -> tuple[Marker, ...]:
    """Return the markers of `text`, each of whose paragraphs is one sentence."""
    lines = paragraphs(text)
    return markers(text, lines, attributions, quotations(text, lines))


def words(text: str, *attributions: Attribution) -> list[tuple[str, str]]:
    """Return the class and the words of each marker."""
    return [(marker.kind, marker.span.of(text)) for marker in marked(text, *attributions)]


def _span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))
