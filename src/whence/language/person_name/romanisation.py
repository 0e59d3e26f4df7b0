"""Spelling systems to one skeleton: what is left when systems of romanisation no longer differ.

Each function takes one word of a name in lower-case ASCII, its sibilants written out
(`š` as `sh`), and returns two forms: *sounds*, with vowels, for distances, and *bones*, mostly
consonants, for equality. Both mean nothing outside their own region: elsewhere they join names that
are not one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_DOUBLED = re.compile(r"(.)\1+")
_VOWELS = re.compile(r"(?<=.)[aeiou]")

Steps = tuple[tuple[re.Pattern[str], str], ...]


def _steps(*pairs: tuple[str, str]) -> Steps:
    return tuple((re.compile(pattern), replacement) for pattern, replacement in pairs)


def _respell(word: str, steps: Iterable[tuple[re.Pattern[str], str]]) -> str:
    for pattern, replacement in steps:
        word = pattern.sub(replacement, word)
    return word


# Capitals stand for one sound each: S for sh and shch, C for ch, Z for zh.
_SLAVIC = _steps(
    (r"schtsch|shtsh|chtch|shch|szcz|stsch|stch", "S"),
    (r"tsch|tch|cz", "C"),
    (r"^ch(?=[rlvw])", "h"),  # the German spelling of kh: elsewhere its ch is told by bones alone
    (r"^sch(?=[uid])", "Z"),  # the German spelling of zh, which it shares with sh
    (r"sch|sh|sz", "S"),
    (r"ch", "C"),
    (r"zh", "Z"),
    (r"^j(?=ou|i|[bcdgklmnprtv])", "Z"),  # the French spelling of zh
    (r"dj", "Z"),
    (r"kh|x(?=[rvl])", "h"),
    (r"x", "ks"),
    (r"q|ck", "k"),
    (r"ts|tz", "c"),
    (r"w", "v"),
    (r"ph", "f"),
    (r"f+$", "v"),
    (r"([ao])u(?=sk|$)", r"\1v"),  # Belarusian: Zhukauski, Ipatau
    (r"eu$|iou$|iau$", "ev"),
    (r"ou", "u"),
    (r"j", "i"),
    (r"[yi]o", "e"),
    (r"(?<=[SCZ])o(?=v)", "e"),
    (r"[yi]+e", "e"),
    (r"[yi]+a", "a"),
    (r"[yi]+u", "u"),
    (r"y", "i"),
    (r"ei$|ii+$", "i"),
    (r"o", "a"),
)
_SLAVIC_BONES = _steps(
    (r"[SCZ]", "S"),
    (r"[hg]", "h"),
    (r"dz", "d"),
    (r"[cz]", "s"),  # the German s is a z, and its z a ts
    (r"^[aeiou]", "a"),
)


def slavic(word: str) -> tuple[str, str]:
    """Return sounds and bones of a romanised Cyrillic word."""
    sounds = _DOUBLED.sub(r"\1", _respell(word, _SLAVIC))
    return sounds, _DOUBLED.sub(r"\1", _VOWELS.sub("", _respell(sounds, _SLAVIC_BONES)))


_ARABIC = _steps(
    (r"^ab[dt][aeiou]?(?:l|r(?=r)|s(?=s)|n(?=n)|z(?=z))[-]?", "abd"),
    (r"^(?:al|el)(?=.{4})", ""),
    (r"[aeiou]?[dl]?d[iey]+ne?$", "din"),
    (r"kh", "x"),
    (r"gh", "g"),
    (r"sch|sh|ch", "S"),
    (r"dj|zh|dzh", "j"),
    (r"th", "t"),
    (r"dh", "d"),
    (r"ph", "f"),
    (r"[qc]", "k"),
    (r"v", "w"),
    (r"oo|ou|ow|uw", "u"),
    (r"ee|iy|yi", "i"),
    (r"a[iy]|e[iy]", "i"),
    (r"[ao]h$", "a"),
    (r"(?<=[nmldrsk])e$", ""),
    (r"e", "a"),
    (r"y(?![aiou])", "i"),
    (r"o", "u"),
)
_ARABIC_BONES = _steps(
    (r"[xh]", "h"), (r"[gk]", "k"), (r"(?<=.)[wy]", ""), (r"^[aeiouy]", "a"), (r"(?<=..)h$", "")
)


def arabic(word: str) -> tuple[str, str]:
    """Return sounds and bones of a romanised Arabic word, without an article before it."""
    sounds = _DOUBLED.sub(r"\1", _respell(word, _ARABIC))
    return sounds, _DOUBLED.sub(r"\1", _VOWELS.sub("", _respell(sounds, _ARABIC_BONES)))


_EAST_ASIAN = _steps(
    (r"^(?:zh|ch|j|q|tz|ts|z|c)", "c"),
    (r"(?<=[aeiou])(?:zh|ch|j|q|tz|ts)", "c"),
    (r"hs|x|sh|s", "s"),
    (r"b", "p"),
    (r"d", "t"),
    (r"(?<!n)g", "k"),
    (r"r", "l"),
    (r"eo", "o"),
    (r"eu|oo|w(?=u)", "u"),
    (r"y(?=i)", ""),
    (r"ien", "ian"),
    (r"ung", "ong"),
    (r"uei", "ui"),
    (r"oe|oi", "e"),
    (r"(?<=[aeiou])h$", ""),
    (r"(?<=[cs])ih?$", "i"),
    (r"w", "u"),
    (r"y", "i"),
)


def east_asian(word: str) -> tuple[str, str]:
    """Return sounds and bones of one romanised Chinese or Korean word."""
    sounds = _DOUBLED.sub(r"\1", _respell(word, _EAST_ASIAN))
    return sounds, sounds


_ANYWHERE = _steps(
    (r"ph", "f"),
    (r"th", "t"),
    (r"ck|qu|q", "k"),
    (r"c(?=[aouklrt]|$)", "k"),
    (r"[zc]", "s"),
    (r"v", "b"),
    (r"w", "b"),
    (r"[jx]", "h"),
    (r"g(?=[ei])", "h"),
    (r"y", "i"),
    (r"(?<=.)h", ""),
)


def anywhere(word: str) -> tuple[str, str]:
    """Return sounds and bones of a word whose region is unknown: common slips of spelling."""
    sounds = _DOUBLED.sub(r"\1", _respell(word, _ANYWHERE))
    return sounds, sounds
