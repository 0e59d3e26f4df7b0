"""Matches: runs of tokens that a pattern of token classes covers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from whence.reading.date.token import KINDS, Token

_CODES = {kind: chr(0x4E00 + i) for i, kind in enumerate(sorted(KINDS))}
_NAME = re.compile(r"[a-z_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """Tokens first to last of a text, found by one rule.

    Args:
        tokens: all tokens of the text.
        first: index of the first token of the match.
        after: index after its last.
    """

    tokens: Sequence[Token]
    first: int
    after: int

    def __iter__(self) -> Iterator[Token]:
        return iter(self.tokens[self.first : self.after])

    def has(self, *kinds: str) -> bool:
        """Return whether a token of one of `kinds` is in the match."""
        return any(token.kind in kinds for token in self)

    def all(self, *kinds: str) -> list[str]:
        """Return the words of the tokens of `kinds`, in order."""
        return [token.word for token in self if token.kind in kinds]

    def word(self, *kinds: str) -> str | None:
        """Return the word of the first token of one of `kinds`, or None."""
        return next((token.word for token in self if token.kind in kinds), None)

    def kind_of(self, *kinds: str) -> str:
        """Return the kind of the first token of one of `kinds`, or ""."""
        return next((token.kind for token in self if token.kind in kinds), "")

    def words(self) -> list[str]:
        """Return all its words."""
        return [token.word for token in self]

    def before(self, distance: int = 1) -> Token | None:
        """Return the token that stands `distance` tokens before the match, if any."""
        place = self.first - distance
        return self.tokens[place] if place >= 0 else None

    def following(self, distance: int = 1) -> Token | None:
        """Return the token that stands `distance` tokens after its last, if any."""
        place = self.after + distance - 1
        return self.tokens[place] if place < len(self.tokens) else None


def pattern(classes: str) -> re.Pattern[str]:
    """Return the compiled pattern of names of token classes, with the operators of `re`.

    Args:
        classes: names apart by white space: "weekday comma? month (day | ordinal)".

    Raises:
        KeyError: if a name is no class.
    """
    codes = _NAME.sub(lambda name: _CODES[name.group()], classes)
    return re.compile("".join(codes.split()))


def coded(tokens: Sequence[Token]) -> str:
    """Return one character for each token, its class, for patterns to run over."""
    return "".join(_CODES[token.kind] for token in tokens)
