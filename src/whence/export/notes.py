"""What is known of a text besides its attributions, as notes on its spans."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from whence.record import Reading, Span

Layer = Literal["actor", "date", "flag", "marker", "step"]


@dataclass(frozen=True, slots=True, order=True)
class Note:
    """That a piece of text belongs to an actor, a date, a flag, a marker or a chain's step.

    Args:
        layer: which of them.
        number: place of the actor, date, flag, marker or chain in its reading, from 1.
        item: place of the span among those of the same number, from 1.
    """

    layer: Layer
    number: int
    item: int = 1


def notes(reading: Reading) -> Iterator[tuple[Span, Note]]:
    """Yield every span that an actor, date, flag, marker or chain points to, with its note.

    Args:
        reading: any reading.

    Yields:
        Spans and notes, layer by layer; the item of a chain's step is the place of the step.
    """
    for number, actor in enumerate(reading.actors, 1):
        for item, mention in enumerate(actor.mentions, 1):
            yield mention.span, Note("actor", number, item)
    for number, event in enumerate(reading.events, 1):
        yield event.span, Note("date", number)
    for number, flag in enumerate(reading.flags, 1):
        for item, span in enumerate(flag.spans, 1):
            yield span, Note("flag", number, item)
    for number, marker in enumerate(reading.markers, 1):
        yield marker.span, Note("marker", number)
    for number, chain in enumerate(reading.chains, 1):
        for item, step in enumerate(chain.steps, 1):
            if step.span is not None:
                yield step.span, Note("step", number, item)
