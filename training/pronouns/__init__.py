"""Pronouns, and the names they may stand for."""
