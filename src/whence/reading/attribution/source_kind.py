"""Kind of source: named by a proper name, only described, or none.

A name stands for the source where it heads a noun phrase ("the minister Dana Orel"); a name that
only modifies another noun ("a Harbour Office clerk", "Orel's lawyer") describes someone else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from whence.language.en import words
from whence.language.en.proper import common_words
from whence.record import SourceKind, Span

_WORD = re.compile(r"[^\W_]+(?:[-’'.&][^\W_]+)*")
_PART = re.compile(r"[^,;:()\[\]–—]+")
_POSSESSIVE = re.compile(r"(?:['’]s|(?<=s)['’])\Z")
# "Orel and his aides" names two sources; "political and economic analysts" describes one.
_AND = re.compile(
    r"\s(?:and|n?or)\s+(?=(?:the|The|an?|his|her|its|their|other)\s|others\b|[^\W\d_a-z])"
)
_BOTH = re.compile(r"\s*(?:[Bb]oth|[Nn]?[Ee]ither)\s+(?=the\s|[^\W\d_a-z])")
_DAYS = frozenset(("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"))
_BODY_OF = re.compile(
    r"\s*(?:[Tt]he\s+)?(?:[^\W\d_a-z]\w*\s+){0,3}(?P<body>[^\W\d_a-z]\w+)\s+of"
    r"(?:(?:\s+(?:the|for|and|of))*\s+[^\W\d_a-z][\w.’'-]*)+"
)
_BEFORE = 40
"""Characters before a source that show whether it opens a sentence."""
_AROUND = 20_000
"""Characters on either side in which a capitalised word's other uses are looked for."""


def source_kind_of(text: str, source: Sequence[Span]) -> SourceKind:
    """Return named if a proper name stands for the source, not merely within its description.

    "Dana Orel, a doctor" and "the Harbour Office" are named; "she", "a doctor at the Mercy
    Hospital" and "officials in Rime" are unnamed.

    Args:
        text: the text; what stands around the source tells names from words that only open a
            sentence.
        source: spans of the source.
    """
    if not source:
        return "none"
    named = any(_is_named(text, span) for span in source)
    return "named" if named else "unnamed"


def _is_named(text: str, span: Span) -> bool:
    """Look at each apposition up to the words after which a noun phrase's head has passed."""
    if words.CALLED.search(text, span.start, span.end):
        return True
    in_place = False
    for part in _PART.finditer(text, span.start, span.end):
        phrase = part.group()
        if _is_body_of(phrase):
            return True
        cut = words.BREAKS.search(f" {phrase} ")
        head = phrase[: max(cut.start() - 1, 0)] if cut else phrase
        if not (in_place and not cut and len(head.split()) == 1):
            start = part.start()
            for place, one in _joined(head):
                if _heads(
                    text, Span(start + place, start + place + len(one)), restricted=bool(cut)
                ):
                    return True
        # "residents of Rime, Ohio": what follows a place is its region.
        in_place = any(
            each["word"].lower() in words.PLACES for each in words.BREAKS.finditer(f" {phrase} ")
        )
    return False


def _is_body_of(phrase: str) -> bool:
    """Return whether `phrase` is a body's name of the kind "the Ministry of Trade"."""
    match = _BODY_OF.match(phrase)
    if match is None or match["body"].lower() not in words.BODIES:
        return False
    rest = phrase[match.end() :]
    return not rest.strip() or words.BREAKS.match(rest) is not None


def _joined(head: str) -> list[tuple[int, str]]:
    """Return the noun phrases joined by "and" in `head`, each with its place."""
    both = _BOTH.match(head)
    parts, begin = [], both.end() if both else 0
    for joint in _AND.finditer(head):
        parts.append((begin, head[begin : joint.start()]))
        begin = joint.end()
    return [*parts, (begin, head[begin:])]


def _heads(text: str, phrase: Span, *, restricted: bool) -> bool:
    """Return whether a name heads `phrase`; `restricted` if words after it narrow it down."""
    found = list(_WORD.finditer(text, phrase.start, phrase.end))
    # "a poll published Friday" is no name for its last word.
    while len(found) > 1 and _says_nothing(_lower(found[-1])):
        found.pop()
    if not found or _is_description(found):
        return False
    last = found[-1]
    if len(found) == 1 and _opens_sentence(text, last.start()):
        return not _is_common(text, last)
    return not (restricted and len(found) == 1 and words.PERSON_PLURAL.match(last.group()))


def _says_nothing(word: str) -> bool:
    return word in words.ADVERBS or word in _DAYS or word.isdigit()


def _is_description(found: Sequence[re.Match[str]]) -> bool:
    """Return whether the words of a noun phrase describe, by their head, the last of them."""
    first, last = _lower(found[0]), _lower(found[-1])
    if len(found) == 1 and first in words.PRONOUNS:
        return True
    if not _is_capital(found[-1]):
        return first in words.QUANTIFIERS or not _names_body(found)
    if first in words.QUANTIFIERS and (len(found) <= 2 or not _is_capital(found[1])):
        return True
    if not all(_is_role(_lower(word)) for word in found):
        return False
    # "the Supreme Court" is a name, "the Court" and "the Prime Minister" are not.
    body = _singular(last) in words.BODIES and sum(map(_is_capital, found)) > 1
    return not body or (first in words.DETERMINERS and len(found) <= 2)


def _names_body(found: Sequence[re.Match[str]]) -> bool:
    """Return whether a name stands before a noun it identifies: "the Xanthe news agency"."""
    if _lower(found[-1]) not in words.NAMED_BODIES or len(found) < 2:
        return False
    name = found[-3 if found[-2].group() == "news" and len(found) > 2 else -2]
    owner = _POSSESSIVE.search(name.group()) is not None
    return _is_capital(name) and not owner and _lower(name) not in words.DETERMINERS


def _is_role(word: str) -> bool:
    return word in words.OPENERS or _singular(word) in words.ROLES


def _is_common(text: str, word: re.Match[str]) -> bool:
    """Return whether the only word of a phrase is capital just because it opens a sentence.

    A name that stands alone has mostly been introduced, so the text has it elsewhere too. How a
    word is spelt tells nothing, lest one surname be a name and another not.
    """
    bare = _POSSESSIVE.sub("", word.group())
    near = text[max(word.start() - _AROUND, 0) : word.end() + _AROUND]
    if any(not _opens_sentence(near, place) for place in _places(near, bare)):
        return False
    small = bare.lower()
    if small in common_words() or words.PERSON_PLURAL.match(bare):
        return True
    # "Searchers": a plural noun made of a common verb, of a length that few surnames have.
    if small.endswith("ers") and len(small) >= 8 and common_words() & {small[:-3], small[:-2]}:
        return True
    return any(True for _ in _places(near, small))


def _places(text: str, word: str) -> Iterator[int]:
    """Yield where `word` begins in `text`, not within a longer word or an address."""
    place = text.find(word)
    while place >= 0:
        after = place + len(word)
        if not any(map(_goes_on, (text[place - 1 : place], text[after : after + 1]))):
            yield place
        place = text.find(word, after)


def _goes_on(beside: str) -> bool:
    return beside.isalnum() or beside in ("-", "/", "_", "@")


def _opens_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - _BEFORE) : start].rstrip(" \t\"“”‘’'«»(")
    return not before or before[-1] in ".!?:\n\r"


def _is_capital(word: re.Match[str]) -> bool:
    return any(map(str.isupper, word.group()))


def _lower(word: re.Match[str]) -> str:
    return _POSSESSIVE.sub("", word.group()).lower()


def _singular(word: str) -> str:
    if word.endswith("men"):
        return word[:-3] + "man"
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith("sses"):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word
