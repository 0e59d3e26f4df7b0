"""Acronyms to actors: a short form is whom its mentions name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from whence.record import Acronym, Actor


def with_actors(acronyms: Sequence[Acronym], actors: Sequence[Actor]) -> tuple[Acronym, ...]:
    """Return the acronyms, each with the actor that most of its mentions are names of, if any."""
    whose = {
        mention.span: actor.id
        for actor in actors
        for mention in actor.mentions
        if mention.form == "name"
    }
    found = []
    for acronym in acronyms:
        ids = [whose[span] for span in acronym.mentions if span in whose]
        most = max(dict.fromkeys(ids), key=ids.count, default=None)
        found.append(replace(acronym, actor=most))
    return tuple(found)
