"""What a tweet says, without what a web page puts around it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime

_SIGNATURE = re.compile(
    r"(?:(?:[—–]|(?<=\s)-)\s?(?P<name>[^—–\n@]{0,80}?))?\(@(?P<handle>\w{1,30})\)\s*"
    r"(?P<day>[A-Z][a-z]{2,8} \d{1,2}, \d{4})?"
)
_LINK = re.compile(r"https?://\S*|pic\.twitter\.com/\w*")
_TAG = re.compile(r"[#@](\w+)")
_HUMP = re.compile(r"(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=\d)|_+")
_SPACE = re.compile(r"\s+")
_MARKS = str.maketrans(dict.fromkeys("“”„‟«»", '"') | dict.fromkeys("‘’‚‛`", "'"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Tweet:
    """A tweet.

    Args:
        id: its id.
        words: what it says; links and signatures left out, tags cut into words.
        authors: names and handles in its signatures, in order, cut into words.
        day: the day of its last signature, if it has one.
    """

    id: str
    words: str
    authors: tuple[str, ...]
    day: date | None

    @property
    def said(self) -> str:
        """Return the words after the name of who says them."""
        return f"{self.authors[0]}: {self.words}" if self.authors else self.words


def tweet(id: str, raw: str) -> Tweet:
    """Return the tweet in `raw`, as fact-checkers' pages embed them."""
    text = _LINK.sub(" ", raw.translate(_MARKS))
    signatures = list(_SIGNATURE.finditer(text))
    names = [
        part for s in signatures for part in (_plain(s["name"] or ""), _cut(s["handle"])) if part
    ]
    days = [s["day"] for s in signatures if s["day"]]
    bare = _TAG.sub(lambda tag: f" {_cut(tag[1])} ", _SIGNATURE.sub(" ", text))
    return Tweet(
        id=id,
        words=_SPACE.sub(" ", bare).strip(),
        authors=tuple(dict.fromkeys(names)),
        day=_day(days[-1]) if days else None,
    )


def _plain(name: str) -> str:
    kept = "".join(c if c.isalnum() or c in " .'-&" else " " for c in name)
    return _SPACE.sub(" ", kept).strip()


def _cut(tag: str) -> str:
    return _HUMP.sub(" ", tag).strip()


def _day(words: str) -> date | None:
    try:
        return datetime.strptime(words, "%B %d, %Y").replace(tzinfo=UTC).date()
    except ValueError:
        return None
