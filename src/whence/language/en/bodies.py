"""English words that names of organisations and places end or open with, and may go without."""

from __future__ import annotations

_DESIGNATORS_WORDS = """
inc incorporated corp corporation co company companies ltd limited llc llp plc gmbh ag sa spa nv
bv pty group holdings holding industries enterprises international worldwide global partners
associates party movement newspaper magazine airlines airline airways university college
institute foundation society association
city town village republic islands island federation commonwealth
"""
DESIGNATORS = frozenset(_DESIGNATORS_WORDS.split())
"""Words by which the full name of a body or place is longer than the one it goes by."""
