"""Words in and around names that are not names: titles, connectors, articles."""

from __future__ import annotations

from whence.language.honorifics import BRIEF, FULL
from whence.language.word_set import word_set

TITLES = (
    BRIEF
    | FULL
    | word_set(
        """
    ambassador captain chairman chancellor cheikh commander congressman congresswoman count deputy
    don dona fr general gospodin gospodja governor hadji haji hajj hajji hojatoleslam hojjat judge
    justice marshal maulana maulvi mawla mawlana mawlawi mayor minister mlle mme mollah molvi
    moulavi mufti mulla pan pani premier president qari representative secretary senator senor
    senora sergeant shaik shaikh shaykh sheik spokesman spokeswoman ustad ustadz ustaz
    """
    )
)
"""Titles and honorifics, without full stops, as they stand before a name."""

HONOURS = word_set(
    """
    seyyed seyed seyyid sayyid sayyed sayed syed sidi hafiz hafez qazi amir emir shahid
    """
)
"""Titles that are names as well: taken for titles only before two words more."""

SUFFIXES = word_set("jr sr jnr snr junior senior ii iii iv esq phd md qc kc mp obe mbe cbe")
"""What follows a name without being part of it."""

CONNECTORS = word_set("bin ibn ben bint binti ould oulad wuld uld walad bn")
"""Arabic words for son and daughter."""

ARTICLES = word_set("al el ul il as ash ar an at az ad ed er es")
"""The Arabic article, with its forms before other letters."""

PLAIN_ARTICLES = frozenset(("al", "el", "ul"))
"""The article's forms that are seldom anything else."""

SERVANT = word_set("abd abdul abdel abdal abdol abdoul abdil abdu abdou abdur abdus abder")
"""First halves of names like Abd al-Aziz."""

FAITH = word_set("din deen dine eddin eddine uddin aldin ddin addin udin edin")
"""Second halves of names like Nasr al-Din."""

KUNYA = word_set("abu abou aboo bu umm um oum")
"""First halves of names like Abu Bakr."""

PARTICLES = word_set(
    """
    de del della dela delos di da das dos do du la las le les los van von der den ter ten zu
    zur y e of the af av
    """
)
"""Words inside European family names that one writer leaves out and the next does not."""

LEADING_PARTICLES = word_set("van von de del della dela delos der")
"""Particles that may open a name without being a name of their own."""
