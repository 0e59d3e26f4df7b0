"""English titles before a person's name, and the gender some of them show.

A title tells how a text addresses someone; a given name is never taken to show gender.
"""

from __future__ import annotations

import re

from whence.language import honorifics
from whence.language.en import words
from whence.language.en.pronouns import Gender
from whence.language.word_set import word_set
from whence.record import Span

_MASCULINE = (
    "mr mister sir lord king prince duke baron emperor tsar sheikh herr monsieur señor signor"
)
_FEMININE = (
    "mrs ms miss madam madame dame lady queen princess duchess baroness empress tsarina sheikha"
    " frau señora señorita signora"
)
_EITHER = """
amb deacon det doctor honourable insp min mother pastor pres private pvt saint sec st supt
"""
GENDER: dict[str, Gender] = {
    **dict.fromkeys(_MASCULINE.split(), "masculine"),
    **dict.fromkeys(_FEMININE.split(), "feminine"),
}
"""Gender that a title shows, by the title in lower case without its full stop."""

TITLES = frozenset(GENDER) | honorifics.BRIEF | honorifics.FULL | word_set(_EITHER) | words.PEOPLE
"""Words that stand before a person's name as a title or an office, in lower case."""

_VESSELS = """
ferry ship vessel boat steamer steamship tanker trawler yacht tug tugboat cutter liner barge
freighter destroyer frigate submarine schooner lifeboat
"""
VESSEL = re.compile(
    rf"(?:\b[Tt]he\s+(?:[\w-]+\s+)?(?:{'|'.join(_VESSELS.split())})|\b(?:MV|MS|MT|SS|RMS|HMS|USS|USNS|HMAS))"
    r"\s+[\"“‘']?\Z"
)
"""What stands before the name of a ship: "the ferry Alder", "MV Tarn"."""
SHIP = re.compile(r"(?:MV|MT|SS|RMS|HMS|USS|USNS|HMAS)\s")
"""What the name of a ship begins with."""

_LEADING = re.compile(r"(?:[^\W\d_]+(?:[-'’][^\W\d_]+)*)(?:\.(?=\s))?(?=\s)|[^\W\d_]+\.?\Z")
_SPACE = re.compile(r"\s+")


def without_titles(text: str, span: Span) -> Span:
    """Return `span` from after the titles and offices it opens with; empty if it holds no more.

    "President Dana Orel" gives "Dana Orel", "Vice President" nothing.
    """
    start = span.start
    seen_title = False
    while start < span.end:
        match = _LEADING.match(text, start, span.end)
        if match is None:
            break
        word = match.group().rstrip(".").lower()
        if word not in TITLES and word not in words.MODIFIERS and word not in ("the", "of"):
            break
        seen_title = seen_title or word in TITLES
        space = _SPACE.match(text, match.end(), span.end)
        start = space.end() if space else match.end()
    return Span(start, span.end) if seen_title else span
