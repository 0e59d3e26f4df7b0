"""Which words of a text are parts of proper names, told by capital letters and nothing else.

No name is known here, so that a text reads the same whoever it names. A word with a capital is part
of a name where the text writes it with a capital within a sentence, or where it is no common word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files

from whence.language import honorifics
from whence.language.en import words
from whence.language.word_set import word_set
from whence.record import Span

_WORD = re.compile(r"[^\W\d_]+")
# Words of an address (".../orel-wins.html") show nothing by their small letters.
_FREE = re.compile(r"(?<![^\s\"“”‘’'(\[–—])[^\W\d_]+(?![\w/@-]|[.:]\w)")
_SENTENCE_END = re.compile(r"(?:[.!?:\n;]|\A)[\s\"“”‘’'(\[]*\Z")
_ABBREVIATED = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St|Jr|Sr|Lt|Col|Capt|Rev|Prof|[^\W\d_a-z])\s?\.\s*)\Z"
)
_STOPPED = re.compile(r"\s?\.\s?(?=[^\W\d_a-z])")
_GAP = re.compile(r"[^\S\n]?\.?[^\S\n]\Z")
# "Rose Orel, a clerk" and "Rose Orel said", but not "Angry Orel fans".
_NAME_ENDS = re.compile(
    r"\s?[,(]|\s(?:is|was|has|had|who|says?|said|tells|told|writes|wrote|added|adds)\b"
)
_VERBAL = re.compile(r"\w{3,}(?:ed|ing|ly)\Z")
_TITLED = 0.8
"""Share of a line's longer words with capitals above which these say nothing."""
_SHORT_WORD = 3
_INITIALS = 5
"""Letters of the longest word in capitals that is read as initials, not as shouting."""
_BEFORE = 12
_CALENDAR = word_set(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december
    """
)


@cache
def common_words() -> frozenset[str]:
    """Return words that stand in a small English dictionary in lower case."""
    file = files("whence.language.en") / "common_words.txt"
    lines = file.read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))


def proper_words(text: str, paragraphs: Sequence[Span]) -> list[Span]:
    """Return the words that are parts of proper names, in order.

    Titles, roles, bodies ("Mr", "President", "Party") and days and months are no such parts.

    Args:
        text: the whole text.
        paragraphs: spans of its paragraphs, in order.
    """
    capitalised = list(_capitalised(text, paragraphs))
    lower = {word.group() for word in _FREE.finditer(text) if word.group().islower()}
    within = {
        each.group()
        for each, titled in capitalised
        if not titled and not _opens(text, each.start()) and not _plain(each.group())
    }
    found = [each for each, _ in capitalised]
    parts = [
        _is_part(each.group(), titled, within, lower) or _is_initial(text, found, number)
        for number, (each, titled) in enumerate(capitalised)
    ]
    # From the last: of "Rose Ivy Orel said" each then finds the next one told.
    for number in range(len(found) - 2, -1, -1):
        if parts[number + 1] and not parts[number]:
            parts[number] = _opens_name(text, found, parts, number, lower)
    return [Span(*each.span()) for each, part in zip(found, parts, strict=True) if part]


def _capitalised(text: str, paragraphs: Sequence[Span]) -> Iterator[tuple[re.Match[str], bool]]:
    """Yield each word with a capital, and whether nearly all words of its line have one."""
    for paragraph in paragraphs:
        found = list(_WORD.finditer(text, paragraph.start, paragraph.end))
        high = [_is_high(word.group()) for word in found if _shows(word.group())]
        titled = sum(high) > _TITLED * len(high)
        yield from ((word, titled) for word in found if _is_high(word.group()))


def _is_high(word: str) -> bool:
    return word[0].isupper()


def _shows(word: str) -> bool:
    """Return whether a headline in capitals would give the word one; names of any length count."""
    long = len(word) > 1 if _is_high(word) else len(word) > _SHORT_WORD
    return long and word.lower() not in _FUNCTION


def _opens(text: str, place: int) -> bool:
    """Return whether a sentence opens at `place`."""
    before = text[max(place - _BEFORE, 0) : place]
    return bool(_SENTENCE_END.search(before)) and not _ABBREVIATED.search(before)


def _is_initial(text: str, found: Sequence[re.Match[str]], number: int) -> bool:
    """Return whether a letter is an initial: "A" in "Dana A. Orel", "J" in "J. Orel"."""
    each = found[number]
    if len(each.group()) > 1 or not _STOPPED.match(text, each.end()):
        return False
    if number > 0 and _adjoin(text, found[number - 1], each):
        return True
    return each.group() not in "AI" and _opens(text, each.start())


def _opens_name(
    text: str,
    found: Sequence[re.Match[str]],
    parts: Sequence[bool],
    number: int,
    lower: set[str],
) -> bool:
    """Return whether a common word that opens a sentence is the first of a name that follows."""
    each = found[number]
    small = each.group().lower()
    if small in lower or _plain(small) or _VERBAL.match(small) or not _opens(text, each.start()):
        return False
    last = number
    while last + 1 < len(found) and parts[last + 1] and _adjoin(text, found[last], found[last + 1]):
        last += 1
    if last == number:
        return False
    return len(found[number + 1].group()) == 1 or bool(_NAME_ENDS.match(text, found[last].end()))


def _adjoin(text: str, one: re.Match[str], other: re.Match[str]) -> bool:
    """Return whether only a space stands between two words, or an initial's full stop too."""
    gap = text[one.end() : other.start()]
    return gap.isspace() and "\n" not in gap if len(one.group()) > 1 else bool(_GAP.match(gap))


def _is_part(word: str, titled: bool, within: set[str], lower: set[str]) -> bool:
    if word in within:
        return True
    # "US" is no pronoun in capitals, nor "IT" one, unless the whole line shouts.
    if word.isupper() and 1 < len(word) <= _INITIALS and not titled:
        return word.lower() not in _CALENDAR
    if _plain(word) or len(word) == 1:
        return False
    small = word.lower()
    if word.isupper() and word.capitalize() in within:
        return True
    return small not in lower and small not in common_words()


def _plain(word: str) -> bool:
    """Return whether a word is a function word, a title, a role, a body, a day or a month."""
    small = word.lower()
    if small in _NEVER_ALONE:
        return False
    one = small[:-1] if small.endswith("s") and not small.endswith("ss") else small
    return one in _KEPT or small in _KEPT


_FUNCTION = word_set(
    """
    about above across after against along among and around as at because before behind below but
    by despite down during for from how if in into like near nor not of off on onto or out over
    per since so than then though through till to toward towards under unless until up upon via
    was were when where while with within without yet
    """
)
_TITLES = honorifics.BRIEF | word_set("jr saint sr st union times post journal herald tribune")
_NEVER_ALONE = frozenset(("states",))
"""Plurals that are mostly parts of a name with a capital: "the United States"."""
_KEPT = (
    _FUNCTION
    | _TITLES
    | words.DETERMINERS
    | words.PRONOUNS
    | words.QUANTIFIERS
    | frozenset(words.ROLES)
    | frozenset(words.OPENERS)
    | _CALENDAR
)
