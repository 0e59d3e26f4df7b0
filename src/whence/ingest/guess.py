"""Which encoding bytes are in that do not say: charset-normalizer, then the language decides."""

from __future__ import annotations

import re

from whence.ingest.tongue import likeliest_language

_SAMPLE = 50_000
_MOST_CHAOS = 0.1
_NEAR = 0.01
_ALIKE = 0.6
# The code page that texts of a language were written in before UTF-8.
_CODE_PAGES = {
    "cp1250": ("bs", "cs", "hr", "hu", "pl", "ro", "sk", "sl", "sq"),
    "cp1251": ("be", "bg", "mk", "ru", "sr", "uk"),
    "cp1252": ("ca", "da", "de", "en", "es", "eu", "fi", "fr", "gl", "is", "it", "lb", "nb", "nl",
               "nn", "no", "pt", "sv"),
    "cp1253": ("el",),
    "cp1254": ("az", "tr"),
    "cp1255": ("he",),
    "cp1256": ("ar", "fa", "ur"),
    "cp1257": ("et", "lt", "lv"),
    "cp1258": ("vi",),
}  # fmt: skip
# These two share all but a few letters, and each reads the other's as letters or signs that the
# language does not have. The letters of a language that differ are what tells them apart.
_TWINS = ("cp1250", "iso8859_2")
_TOLD_APART_BY = {
    "bs": "šžŠŽ",
    "cs": "šťžŠŤŽ",
    "hr": "šžŠŽ",
    "pl": "ąśźĄŚŹ",
    "sk": "ľšťžĽŠŤŽ",
    "sl": "šžŠŽ",
}
# Signs that no language writes against a letter: read in another encoding they are letters.
_MISREAD = re.compile(r"[^\W\d][¤¦¬±¶‡]|[¤¦¬±¶‡][^\W\d]")


def guess_encoding(content: bytes) -> str | None:
    """Return the encoding of a text, or None where that cannot be told.

    charset-normalizer offers the encodings in which the bytes read as words. Of these the one
    counts that was the code page of the language its text is in, or an encoding of another kind
    that stands alone. If there is none or more than one, nothing is certain, and wrong letters
    are worse than none.
    """
    from charset_normalizer import from_bytes

    matches = from_bytes(content[:_SAMPLE])
    best = matches.best()
    if best is None or best.chaos > _MOST_CHAOS or best.coherence <= 0:
        return None
    near = [
        match
        for match in matches
        if match.chaos <= best.chaos + _NEAR and match.coherence >= _ALIKE * best.coherence
    ]
    usual = {
        _TWINS[0] if page in _TWINS else page
        for match in near
        for page in match.could_be_from_charset
        if likeliest_language(str(match)) in _written_in(page)
    }
    if not usual and len(near) == 1:
        usual = {page for page in near[0].could_be_from_charset[:1] if not _written_in(page)}
    if len(usual) != 1:
        return None
    (page,) = usual
    try:
        found = _twin(content) if page in _TWINS else page
        wrong = found is None or _MISREAD.search(content.decode(found))
    except (UnicodeDecodeError, LookupError):
        return None
    return None if wrong else found


def _written_in(page: str) -> tuple[str, ...]:
    return _CODE_PAGES[_TWINS[0]] if page in _TWINS else _CODE_PAGES.get(page, ())


def _twin(content: bytes) -> str | None:
    """Return the twin in which letters of the language stand where the two differ, if one is.

    Raises:
        UnicodeDecodeError: if the bytes are not in one of them.
    """
    first = content.decode(_TWINS[0])
    second = content.decode(_TWINS[1])
    letters = _TOLD_APART_BY.get(likeliest_language(first), "")
    differing = [pair for pair in zip(first, second, strict=True) if pair[0] != pair[1]]
    # Dashes and curly marks of cp1250 are control characters in ISO 8859-2.
    if not differing or any("\x7f" < there < "\xa0" for _, there in differing):
        return _TWINS[0]
    one, other = (sum(pair[i] in letters for pair in differing) for i in range(2))
    if one == other:
        return None
    return _TWINS[0] if one > other else _TWINS[1]
