"""Kind of source: named by a proper name, only described, or none."""

from __future__ import annotations

import re
from collections.abc import Sequence

from whence.language.en import words
from whence.record import SourceKind, Span

_WORD = re.compile(r"[^\W_]+(?:[-’'.][^\W_]+)*")


def source_kind_of(text: str, source: Sequence[Span]) -> SourceKind:
    """Return named if a proper name stands for the source, not merely within its description.

    "Dana Orel, a doctor" and "the Harbour Office" are named; "she", "a doctor at the Mercy
    Hospital" and "officials in Rime" are unnamed.
    """
    if not source:
        return "none"
    named = any(_is_named(text, span) for span in source)
    return "named" if named else "unnamed"


def _is_named(text: str, span: Span) -> bool:
    """Look at each apposition up to the words after which a noun phrase's head has passed."""
    at = span.start
    for part in re.split(r"[,;()–—]", span.of(text)):
        head = words.BREAKS.split(f" {part} ", maxsplit=1)[0]
        if _holds_name(head, opens_sentence=at == span.start and _opens_sentence(text, span.start)):
            return True
        at += len(part) + 1
    return False


def _holds_name(phrase: str, *, opens_sentence: bool) -> bool:
    found = [m.group() for m in _WORD.finditer(phrase)]
    for place, word in enumerate(found):
        bare = re.sub(r"['’]s$", "", word)
        lower = bare.lower()
        if not bare[0].isupper() or lower in words.PRONOUNS or lower in words.DETERMINERS:
            continue
        if lower in words.ROLES and not _beside_name(found, place):
            continue
        if place == 0 and opens_sentence and len(found) > 1 and not any(
            w[0].isupper() for w in found[1:]
        ):
            # A sentence's first word is a capital anyway, and what follows it is common nouns.
            continue
        if word.endswith(("'s", "’s")) and place + 1 < len(found) and not any(
            w[0].isupper() for w in found[place + 1 :]
        ):
            # "Orel's lawyer" describes someone else than Orel.
            continue
        return True
    return False


def _beside_name(found: Sequence[str], place: int) -> bool:
    """Return whether a capitalised common noun is part of a longer name ("Mercy Hospital")."""
    after = found[place + 1 : place + 2]
    return any(w[0].isupper() and w.lower() not in words.ROLES for w in after)


def _opens_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 40) : start].rstrip(" \t\"“”‘’'«»(")
    return not before or before[-1] in ".!?:\n\r"
