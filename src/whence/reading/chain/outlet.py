"""Outlets: known by the noun they are called by or that their name ends in, never from a list."""

from __future__ import annotations

import re

from whence.language.en import outlets

_NAME = r"[A-Z][\w&’'!-]*(?: (?:of |de |la |and |& )?[A-Z][\w&’'!-]*){0,4}"
_GENERIC = "|".join(sorted(outlets.GENERIC, key=len, reverse=True))
_AGENCY = r"(?:news|press|information|wire) (?:agency|service)"
_NOUN = (
    rf"(?:{_AGENCY}|news (?:site|website|outlet|portal)|{_GENERIC}"
    r"|(?:[Tt][Vv]|television|radio) (?:channel|station|network))"
)
_INTRODUCED = (
    re.compile(rf"\b(?P<name>{_NAME}) {_AGENCY}\b"),
    re.compile(
        rf"\b{_NOUN} (?P<name>{_NAME})"
        r"(?=[,.;]|['’]s| (?:reported|reports|said|says|quoted|wrote|published|that|in|on)\b)"
    ),
    re.compile(
        rf"\b(?P<name>{_NAME}), (?:the|an?|one of the)"
        rf" (?:(?!(?:of|for|at|by|with|in)\b)[\w'’-]+ ){{0,4}}?{_NOUN}s?"
        r"(?=[,.;]| (?:that|which|based|published|owned|run|in|of|close|loyal)\b)"
    ),
)
_INITIALLED = re.compile(
    r"\b(?P<name>[A-Z][A-Z0-9]{1,6}) "
    r"(?:host|anchor|correspondent|presenter|interview|[Nn]ews|quoted|broadcast|aired)\b"
)
_LONG = re.compile(rf"\b(?:The )?(?P<name>{_NAME})")
_DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,7}\Z", re.IGNORECASE)
_INITIALS = re.compile(r"[A-Z][A-Z0-9&]{1,7}(?:-?TV)?\Z|POLITICO\Z")
_ARTICLE = re.compile(r"(?:the|an?|its|his|her|their|our) ", re.IGNORECASE)
_TITLE = re.compile(r"(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|Prof|Rep|Sen|Gov|Gen|Col|Capt)\b\.?")
_READ = 300_000
"""Characters of a text in which outlets' names are looked for."""


class Outlets:
    """The outlets that a text speaks of.

    Args:
        text: the text; what it calls a newspaper once is one wherever it is named.
    """

    def __init__(self, text: str) -> None:
        self._known: dict[str, str] = {}
        head = text[:_READ]
        for pattern in (*_INTRODUCED, _INITIALLED):
            for match in pattern.finditer(head):
                self._learn(match["name"])
        for match in _LONG.finditer(head):
            if " " in match["name"] and _ends_as_names_do(match["name"].split()):
                self._learn(match["name"])

    def _learn(self, name: str) -> None:
        full = _bare(name)
        self._known.setdefault(full, full)
        last = full.rsplit(" ", 1)[-1]
        if last in outlets.HEADS:
            self._known.setdefault(last, full)

    def canonical(self, words: str) -> str:
        """Return the fullest name the text has for the outlet called `words`, in lower case."""
        bare = _bare(words)
        return self._known.get(bare, bare)

    def are(self, words: str) -> bool:
        """Return whether `words` name or describe one outlet."""
        bare = _ARTICLE.sub("", words.strip(), count=1)
        parts = bare.split()
        if not parts or _TITLE.match(bare):
            return False
        lower = bare.lower()
        # "The paper" is a newspaper; "a paper" may be a scholar's.
        if lower.endswith("paper") and words.strip().lower().startswith("the "):
            return True
        if lower in self._known or _DOMAIN.match(parts[-1]):
            return True
        if lower.split()[-1] in outlets.GENERIC or outlets.GENERIC_PAIRS.search(lower):
            return True
        return _ends_as_names_do(parts)

    @staticmethod
    def may_be(words: str) -> bool:
        """Return whether `words` are initials, as many outlets are called by: "the ANB"."""
        return _INITIALS.match(_ARTICLE.sub("", words.strip(), count=1)) is not None


def _ends_as_names_do(parts: list[str]) -> bool:
    last = parts[-1]
    noun = last.rsplit("-", 1)[-1].lower()
    if not last[0].isupper() or noun not in outlets.HEADS:
        return False
    return noun not in outlets.NOT_ALONE or (len(parts) > 1 and parts[-2][0].isupper())


def _bare(name: str) -> str:
    return _ARTICLE.sub("", name.strip(), count=1).lower()
