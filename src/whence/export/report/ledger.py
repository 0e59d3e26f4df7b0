"""The ledger of a report: one entry for each attribution."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from whence.export.visible import one_line
from whence.export.wording import certainty, citation, joined, stance_phrase
from whence.record import Mode, Reading, SourceKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One attribution in the ledger.

    Args:
        parent: number of the attribution that holds this one.
        actor: number of the actor its source is.
        is_actor: that actor's name, where the source is not called by it.
    """

    number: int
    who: str
    source_kind: SourceKind
    actor: int | None
    is_actor: str
    how: str
    what: str
    mode: Mode
    stance: str
    certainty: str
    parent: int | None
    citation: str


def entries(reading: Reading) -> Iterator[Entry]:
    """Yield what the ledger prints of each attribution, in order."""
    text = reading.document.text
    numbers = {one.id: number for number, one in enumerate(reading.attributions, 1)}
    actors = {one.id: number for number, one in enumerate(reading.actors, 1)}
    for number, attribution in enumerate(reading.attributions, 1):
        actor = actors.get(attribution.actor or "")
        name = "" if actor is None else one_line(reading.actors[actor - 1].name)
        who = one_line(joined(attribution.source, text))
        yield Entry(
            number=number,
            who=who,
            source_kind=attribution.source_kind,
            actor=actor,
            is_actor="" if name in who else name,
            how=one_line(joined(attribution.cue, text)),
            what=one_line(joined(attribution.content, text)),
            mode=attribution.mode,
            stance=stance_phrase(attribution.stance),
            certainty=certainty(attribution.score),
            parent=numbers.get(attribution.parent or ""),
            citation=one_line(citation(attribution, reading.document.article, text)),
        )
