"""How the letters of a short form fall on the words of a long one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from whence.language.en.acronyms import JOINING, NUMBERS
from whence.record import Span

# Some texts set a space around the apostrophe.
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+|\s['’]\s?s\b)*['’]?|&")
_ENDING = re.compile(r"\s?['’]\s?s?\Z")
_TRAILING = re.compile(r"(?:\s?['’]\s?s|(?<!s)['’])\Z")
_FAR = 99


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word of a text, cut at hyphens.

    Args:
        span: where it stands.
        folded: its letters in lower case, without accents.
        printed: as printed.
    """

    span: Span
    folded: str
    printed: str

    @property
    def joining(self) -> bool:
        """Return whether a long form may pass over it."""
        return self.folded in JOINING

    @property
    def capital(self) -> bool:
        """Return whether it opens with a capital or a digit."""
        return self.printed[0].isupper() or self.printed[0].isdigit()


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A long form whose words give the letters of a short one.

    Args:
        first: index of its first word.
        last: index of its last word.
        cost: words passed over, and letters taken from inside words; 0 is initials only.
    """

    first: int
    last: int
    cost: int


def words(text: str, start: int, end: int) -> list[Word]:
    """Return the words of `text` between two places, in order; possessive endings are cut off."""
    found = []
    for match in _WORD.finditer(text, start, end):
        printed = match.group()
        possessive = not printed.isalnum() and _ENDING.search(printed)
        bare = printed[: possessive.start()] if possessive else printed
        found.append(Word(span=Span(*match.span()), folded=fold(bare), printed=bare))
    return found


def bare(text: str, start: int, end: int) -> Span:
    """Return the span between two places without a possessive ending at its end."""
    said = text[start:end]
    return Span(start, start + len(_TRAILING.sub("", said)))


def fold(word: str) -> str:
    """Return `word` in lower case and without accents."""
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def backward(before: Sequence[Word], letters: str) -> Match | None:
    """Return the long form that ends with the last of `before`, or None.

    Args:
        before: the words before the short form, in order.
        letters: the short form without dots.
    """
    target = fold(letters)
    best: Match | None = None
    # costs[j]: least cost with the first j letters still to be found.
    costs = {len(target): 0}
    for index in range(len(before) - 1, -1, -1):
        last = index == len(before) - 1
        costs, whole = _step(costs, before[index], target, last=last)
        if whole < _FAR and (best is None or whole < best.cost):
            best = Match(first=index, last=len(before) - 1, cost=whole)
        if not costs:
            break
    return best if best and _fits(before, best, target) else None


def forward(after: Sequence[Word], letters: str) -> Match | None:
    """Return the long form that opens with the first of `after`, or None."""
    best: Match | None = None
    for last in range(len(after)):
        match = backward(after[: last + 1], letters)
        if match and match.first == 0 and (best is None or match.cost < best.cost):
            best = match
    return best


def _step(
    costs: dict[int, int], word: Word, target: str, *, last: bool
) -> tuple[dict[int, int], int]:
    """Return the costs after one more word, and the cost of a long form that opens with it."""
    following: dict[int, int] = {}
    whole = _FAR
    for j, cost in costs.items():
        passed = cost + (0 if word.joining else 1)
        if passed <= 2 and passed < following.get(j, _FAR) and not (last and word.joining):
            following[j] = passed
        for taken, price in _takes(word, target, j):
            left, now = j - taken, cost + price
            if left == 0 and not (word.joining and word.printed.islower()):
                whole = min(whole, now)
            elif left > 0 and now <= 2 and now < following.get(left, _FAR):
                following[left] = now
    return following, whole


def _takes(word: Word, target: str, j: int) -> list[tuple[int, int]]:
    """Return how many of the letters that end at `j` the word may give, each with its price."""
    if word.folded in ("&", "and") and target[j - 1] == "&":
        return [(1, 0)]
    number = NUMBERS.get(word.folded, word.folded if word.folded.isdigit() else "")
    if number and target[:j].endswith(number):
        return [(len(number), 0)]
    found = []
    for taken in range(1, min(4, j, len(word.folded)) + 1):
        part = target[j - taken : j]
        if part[0] != word.folded[0]:
            continue
        if part == word.folded and word.printed.isupper():
            found.append((taken, 0))
        elif _in_order(part, word.folded):
            found.append((taken, taken - 1))
    return found


def _in_order(part: str, word: str) -> bool:
    place = 0
    for letter in part:
        place = word.find(letter, place) + 1
        if place == 0:
            return False
    return True


def _fits(before: Sequence[Word], match: Match, target: str) -> bool:
    """Return whether so many words are passed over, for so many letters, that it is no chance."""
    inside = before[match.first : match.last + 1]
    content = [word for word in inside if not word.joining]
    if len(content) < 2:
        return False
    if all(word.capital for word in content):
        return match.cost <= min(max(len(target) - 2, 0), 2)
    # "rubber-tyred gantry cranes (RTGs)" may lack a letter; "the Rural League's leader" may not.
    plain = not any(word.capital for word in content)
    return match.cost <= (1 if plain and len(target) > 2 else 0)
