"""Invented Cyrillic names, romanised as different countries do."""

from __future__ import annotations

_SHARED = dict(zip("абдеоиклмнпрстф", "abdeoiklmnprstf", strict=True))
_TELLING = "вгжзухцчшщюя"
_SYSTEMS = {
    system: {**_SHARED, **dict(zip(_TELLING, spellings.split(), strict=True))}
    for system, spellings in {
        "English": "v g zh z u kh ts ch sh shch yu ya",
        "French": "v g j z ou kh ts tch ch chtch iou ia",
        "German": "w g sch s u ch z tsch sch schtsch ju ja",
        "scientific": "v g ž z u h c č š šč ju ja",
    }.items()
}
_ENDINGS = {
    "English": {"ский": "sky", "ев": "ev", "ов": "ov"},
    "French": {"ский": "ski", "ев": "ev", "ов": "ov"},
    "German": {"ский": "ski", "ев": "ew", "ов": "ow"},
    "scientific": {"ский": "skij", "ев": "ev", "ов": "ov"},
}

SYSTEMS = tuple(_SYSTEMS)


def romanised(cyrillic: str, system: str) -> str:
    """Return a Cyrillic name in Latin letters, as a system's readers spell it."""
    return " ".join(_word(word, system) for word in cyrillic.casefold().split()).title()


def _word(word: str, system: str) -> str:
    for ending, spelt in _ENDINGS[system].items():
        if word.endswith(ending):
            return _letters(word.removesuffix(ending), system) + spelt
    return _letters(word, system)


def _letters(word: str, system: str) -> str:
    return "".join(_SYSTEMS[system][letter] for letter in word)
