"""English words in the names of organisations and places.

Those that names end or open with and may go without, and those that show what else a body is
called.
"""

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

_STATE = """
agency bureau department administration office commission authority service ministry directorate
inspectorate board
"""
_JOINED = """
group organisation organization foundation association institute coalition alliance federation
league society network council committee center centre fund project initiative campaign union
action trust forum lobby
"""
_TRADE = """
company corporation firm inc incorporated corp co ltd limited llc plc gmbh ag nv holdings group
industries enterprises airlines airways bank motors energy pharmaceuticals technologies systems
"""
_PRESS = """
newspaper times post journal tribune herald gazette observer courier chronicle guardian telegraph
mail examiner globe star sentinel
"""
_SCHOOLS = "university college institute academy school polytechnic"

GENERAL: dict[str, frozenset[str]] = {
    "agency": frozenset(_STATE.split()),
    **dict.fromkeys(("group", "organisation", "organization"), frozenset(_JOINED.split())),
    **dict.fromkeys(("company", "firm", "corporation"), frozenset(_TRADE.split())),
    **dict.fromkeys(("newspaper", "paper"), frozenset(_PRESS.split())),
    **dict.fromkeys(("university", "college", "school"), frozenset(_SCHOOLS.split())),
    "union": frozenset(("union", "brotherhood", "federation", "association", "guild", "teamsters")),
    "party": frozenset(("party",)),
    "network": frozenset(("network", "news", "television", "tv", "broadcasting")),
}
"""Nouns that a body is called by, and the words in full names that show it is such a body."""

TRADES = frozenset(("company", "firm", "corporation", "network", "newspaper", "paper"))
"""Those of them that a text calls many bodies by, also where their names do not show it."""
