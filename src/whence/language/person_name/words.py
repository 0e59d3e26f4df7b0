"""Words in and around names that are not names: titles, connectors, articles."""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


TITLES = _set(
    """
    mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count rev reverend
    fr father sister brother bishop archbishop cardinal pope rabbi imam ayatollah hojatoleslam
    mufti president premier chancellor minister senator sen governor gov mayor ambassador
    deputy judge justice king queen prince princess emperor gen general lt lieutenant col
    colonel maj major capt captain sgt sergeant cpl corporal adm admiral cmdr commander brig
    brigadier marshal spokesman spokeswoman hon honorable rep representative congressman
    congresswoman secretary chairman monsieur madame mme mlle herr frau pan pani gospodin
    gospodja senor senora don dona sheikh shaikh shaykh sheik cheikh shaik haji hajji hajj
    hadji mullah mulla mollah maulana mawlana maulvi molvi mawlawi moulavi qari ustaz ustadz
    ustad hojjat mawla
    """
)
"""Titles and honorifics, without full stops, as they stand before a name."""

HONOURS = _set(
    """
    seyyed seyed seyyid sayyid sayyed sayed syed sidi hafiz hafez qazi amir emir shahid
    """
)
"""Titles that are names as well: taken for titles only before two words more."""

SUFFIXES = _set("jr sr jnr snr junior senior ii iii iv esq phd md qc kc mp obe mbe cbe")
"""What follows a name without being part of it."""

CONNECTORS = _set("bin ibn ben bint binti ould oulad wuld uld walad bn")
"""Arabic words for son and daughter."""

ARTICLES = _set("al el ul il as ash ar an at az ad ed er es")
"""The Arabic article, with its forms before other letters."""

PLAIN_ARTICLES = frozenset(("al", "el", "ul"))
"""The article's forms that are seldom anything else."""

SERVANT = _set("abd abdul abdel abdal abdol abdoul abdil abdu abdou abdur abdus abder")
"""First halves of names like Abd al-Aziz."""

FAITH = _set("din deen dine eddin eddine uddin aldin ddin addin udin edin")
"""Second halves of names like Nasr al-Din."""

KUNYA = _set("abu abou aboo bu umm um oum")
"""First halves of names like Abu Bakr."""

PARTICLES = _set(
    """
    de del della dela delos di da das dos do du la las le les los van von der den ter ten zu
    zur y e of the af av
    """
)
"""Words inside European family names that one writer leaves out and the next does not."""

LEADING_PARTICLES = _set("van von de del della dela delos der")
"""Particles that may open a name without being a name of their own."""
