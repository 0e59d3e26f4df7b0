"""Readings written by hand: an article in brackets becomes a Reading.

`[1s Ilke Dorn] [1k said] [1c the crane was sound].` is attribution 1 with its source, cue and
content. Brackets nest; a role may come several times. After the role may come options, comma
separated: a mode, a stance, a source kind, or a score, as in `[1k:denies,.62 denied]`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import cast

from whence.record import (
    Article,
    Attribution,
    Block,
    Document,
    Interval,
    Maker,
    Mode,
    Reading,
    Sentence,
    SourceKind,
    Span,
    Stance,
    Voice,
)

MAKER = Maker(name="whence", version="0.1.0", weights_sha256="ab" * 32)
_OPEN = re.compile(r"\[(\d+)([skc])(?::([^\s\]]*))? ")
_SENTENCE = re.compile(r"[^\s.?!](?:[^\n.?!]|[.?!](?![\s”\"]))*[.?!]?[”\"]?")
_QUOTED = re.compile(r"[“\"«].*[”\"»]", re.DOTALL)
_MODES = ("direct", "indirect", "mixed")
_STANCES = ("asserts", "denies", "questions", "calls_for")
_KINDS = ("named", "unnamed", "none")


@dataclass
class _Draft:
    spans: dict[str, list[Span]] = field(default_factory=lambda: defaultdict(list))
    options: set[str] = field(default_factory=set)


def _parse(markup: str) -> tuple[str, dict[int, _Draft]]:
    """Return the text without its brackets, and the drafts by number."""
    text, at = "", 0
    drafts: dict[int, _Draft] = defaultdict(_Draft)
    stack: list[tuple[int, str, int]] = []
    while at < len(markup):
        opened = _OPEN.match(markup, at)
        if opened:
            stack.append((int(opened[1]), opened[2], len(text)))
            drafts[int(opened[1])].options |= set((opened[3] or "").split(",")) - {""}
            at = opened.end()
        elif markup[at] == "]" and stack:
            number, role, start = stack.pop()
            drafts[number].spans[role].append(Span(start, len(text)))
            at += 1
        else:
            text += markup[at]
            at += 1
    assert not stack, f"an open bracket: {stack}"
    return text, drafts


def _mode(content: list[Span], text: str) -> Mode:
    words = [span.of(text) for span in content]
    if all(_QUOTED.fullmatch(part.strip(" ,.")) for part in words):
        return "direct"
    return "mixed" if any(_QUOTED.search(part) for part in words) else "indirect"


def _parent(number: int, drafts: dict[int, _Draft]) -> str | None:
    """Return the tightest attribution whose content covers this one's content."""
    holders = [
        (len(span), str(other))
        for other, draft in drafts.items()
        if other != number
        for span in draft.spans["c"]
        if all(span.covers(mine) for mine in drafts[number].spans["c"])
    ]
    return min(holders)[1] if holders else None


def _attribution(number: int, drafts: dict[int, _Draft], text: str) -> Attribution:
    draft = drafts[number]

    def chosen(allowed: tuple[str, ...], default: str) -> str:
        return next((one for one in allowed if one in draft.options), default)

    scores = [float(one) for one in draft.options if one[0] in ".01"]
    content = draft.spans["c"]
    return Attribution(
        id=str(number),
        source=tuple(draft.spans["s"]),
        cue=tuple(draft.spans["k"]),
        content=tuple(content),
        mode=cast("Mode", chosen(_MODES, _mode(content, text))),
        stance=cast("Stance", chosen(_STANCES, "asserts")),
        source_kind=cast("SourceKind", chosen(_KINDS, "named" if draft.spans["s"] else "none")),
        parent=_parent(number, drafts),
        score=scores[0] if scores else 0.94,
    )


def _sentences(text: str, attributions: tuple[Attribution, ...]) -> tuple[Sentence, ...]:
    covered = [False] * len(text)
    for one in attributions:
        for span in (*one.source, *one.cue, *one.content):
            covered[span.start : span.end] = [True] * len(span)
    sentences = []
    for found in _SENTENCE.finditer(text):
        share = [covered[at] for at in range(*found.span()) if text[at].isalnum()]
        voice: Voice = "mixed"
        if not any(share):
            voice = "own"
        elif sum(share) > 0.95 * len(share):
            voice = "attributed"
        sentences.append(Sentence(span=Span(*found.span()), voice=voice))
    return tuple(sentences)


def day(text: str) -> Interval:
    """Return the day of an ISO date as an interval."""
    start = datetime.fromisoformat(text).replace(tzinfo=UTC)
    return Interval(start=start, end=start + timedelta(days=1))


def reading(markup: str, *, article: Article | None = None, unread: str | None = None) -> Reading:
    """Return the reading that a marked-up article describes; its first line is the headline."""
    text, drafts = _parse(markup)
    attributions = tuple(_attribution(number, drafts, text) for number in sorted(drafts))
    lines = [Span(*found.span()) for found in re.finditer(r"\S.*", text)]
    blocks = tuple(
        Block(span=span, kind="headline" if at == 0 and len(lines) > 1 else "paragraph")
        for at, span in enumerate(lines)
    )
    return Reading(
        document=Document(article=article or Article(id="a"), text=text, blocks=blocks),
        sentences=() if unread else _sentences(text, attributions),
        attributions=attributions,
        maker=MAKER,
        unread=unread,
    )
