"""The baseline: names with the same last word are one actor, a pronoun is the last such name's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from whence.language.en.pronouns import pronoun
from whence.reading.actor import FoundName
from whence.record import Span

_FORM = re.compile(r"\b[A-Za-z]+\b")


def head_match(text: str, names: Sequence[FoundName]) -> list[list[Span]]:
    """Return groups of mentions.

    Names are grouped by their last word. "He" and "she" go to the group of the last person named
    before, "it" and "they" to that of the last organisation.
    """
    groups: dict[str, list[Span]] = {}
    last: dict[str, str] = {}
    marks: list[tuple[Span, FoundName | None]] = [(name.span, name) for name in names]
    marks += [(Span(*m.span()), None) for m in _FORM.finditer(text) if _third(m.group())]
    for span, name in sorted(marks, key=lambda mark: mark[0]):
        if name is not None:
            head = span.of(text).lower().split()[-1]
            last["person" if name.kind == "person" else "other"] = head
            groups.setdefault(head, []).append(span)
            continue
        what = pronoun(span.of(text))
        person = what is not None and what.gender in ("masculine", "feminine")
        head = last.get("person" if person else "other", "")
        if head:
            groups[head].append(span)
    return list(groups.values())


def _third(word: str) -> bool:
    what = pronoun(word)
    return what is not None and what.person == 3
