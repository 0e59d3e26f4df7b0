"""Which encoding bytes are in that do not say: charset-normalizer, then the language decides."""

from __future__ import annotations

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
    usual = [
        page
        for match in near
        for page in match.could_be_from_charset
        if likeliest_language(str(match)) in _CODE_PAGES.get(page, ())
    ]
    if not usual and len(near) == 1:
        usual = [page for page in near[0].could_be_from_charset if page not in _CODE_PAGES][:1]
    if len(usual) != 1:
        return None
    try:
        content.decode(usual[0])
    except (UnicodeDecodeError, LookupError):
        return None
    return usual[0]
