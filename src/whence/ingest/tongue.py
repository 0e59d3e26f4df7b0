"""Which language a text is in, cheaply: a vote for English first, then py3langid."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_WORD = re.compile(r"[^\W\d_]+")
_TAG = re.compile(
    r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?(?![A-Za-z0-9])"
)
# Frequent in English, rare in any other language written in Latin letters.
_ENGLISH = frozenset(
    re.findall(
        r"\w+",
        "the and that with for from this which have has had were been said would their they who "
        "about after there what when more than will not but by at his her she it of to",
    )
)
_SAMPLE = 1200
_WORDS = 150
_FEWEST_WORDS = 12
_ENGLISH_SHARE = 0.12
_ENGLISH_KINDS = 4
_SURE = 0.9
_NEAR = 3


def name_language(text: str, declared: str | None = None) -> str | None:
    """Return the BCP 47 tag of the language that `text` is in, or None if it cannot be told.

    Only a sample of the text is looked at. A text in which English function words are as frequent
    as in English prose is English, with no further test. For any other, the declared language
    holds if py3langid counts it among its first three; else py3langid's first, if it is sure;
    else the declared language.

    Args:
        text: the article's text.
        declared: what the page or its server says; anything that is not a tag is ignored.
    """
    tag = normal_tag(declared)
    sample = text[:_SAMPLE]
    if _is_english(sample):
        return tag if tag and _primary(tag) == "en" else "en"
    if not _WORD.search(sample):
        return tag
    ranked = _identifier().rank(sample)
    if tag and _primary(tag) in {language for language, _ in ranked[:_NEAR]}:
        return tag
    best, probability = ranked[0]
    return str(best) if probability >= _SURE else tag


def likeliest_language(text: str) -> str:
    """Return the language (ISO 639) that py3langid takes a text for, however unsure."""
    return str(_identifier().rank(text[:_SAMPLE])[0][0])


def normal_tag(written: str | None) -> str | None:
    """Return a declared language as a BCP 47 tag of language, script and region, or None.

    "en_gb" gives "en-GB", "zh-hant-tw" gives "zh-Hant-TW"; variants and extensions are left out.
    """
    match = _TAG.match(written.strip()) if written else None
    if match is None:
        return None
    language, script, region = match.groups()
    parts = [language.lower()]
    if script:
        parts.append(script.title())
    if region:
        parts.append(region.upper())
    return "-".join(parts)


def _primary(tag: str) -> str:
    return tag.partition("-")[0]


def _is_english(sample: str) -> bool:
    words = _WORD.findall(sample.lower())[:_WORDS]
    if len(words) < _FEWEST_WORDS:
        return False
    found = [word for word in words if word in _ENGLISH]
    return len(found) >= _ENGLISH_SHARE * len(words) and len(set(found)) >= _ENGLISH_KINDS


@cache
def _identifier() -> LanguageIdentifier:
    # Loading takes most of a second: only texts that need it pay for it, once per process.
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
