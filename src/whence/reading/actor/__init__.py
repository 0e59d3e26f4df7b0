"""Actors: names grouped into people, organisations and places, and whom each source is."""

from whence.reading.actor.actors import actors
from whence.reading.actor.found import FoundName, PronounScorer
from whence.reading.actor.source import resolved

__all__ = ["FoundName", "PronounScorer", "actors", "resolved"]
