"""Actors: how well mentions are grouped, and how often a pronoun goes to the right name."""
