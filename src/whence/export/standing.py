"""The actors of a reading by how much they stand out in it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from whence.record import Actor, Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """One actor, and what is attributed to it.

    Args:
        number: place of the actor in its reading, from 1.
        actor: the actor.
        says: numbers of the attributions whose source it is, in text order.
    """

    number: int
    actor: Actor
    says: tuple[int, ...]


def standings(reading: Reading) -> tuple[Standing, ...]:
    """Return the actors of a reading, those who speak most first, then those named most.

    Args:
        reading: any reading; attributions to an actor it does not list are left out.

    Returns:
        One standing for each actor; text order where nothing else tells them apart.
    """
    says: dict[str, list[int]] = defaultdict(list)
    for number, attribution in enumerate(reading.attributions, 1):
        if attribution.actor is not None:
            says[attribution.actor].append(number)
    found = [
        Standing(number=number, actor=actor, says=tuple(says.get(actor.id, ())))
        for number, actor in enumerate(reading.actors, 1)
    ]
    return tuple(sorted(found, key=lambda one: (-len(one.says), -len(one.actor.mentions))))
