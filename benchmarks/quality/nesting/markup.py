"""Bracket markup for gold passages, and its compilation to offsets.

    # n001
    {s1 Orel} {q1 said} {c1 {s2 her brother} {q2 had denied} {c2 it}}.

`s`, `q` and `c` open a source, a cue and a content; the number ties the spans of one attribution
together, and a repeated letter and number is a further span of it. A cue may carry labels,
`{q1=dan said}`: mode (d, i, m), stance (a, d, q, c) and source kind (n, u, 0). The parent of an
attribution is not written: it is the innermost attribution whose content holds its first cue.

    python -m benchmarks.quality.nesting.markup PASSAGES.txt    writes PASSAGES.jsonl beside it
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.quality.nesting.gold import GoldAttribution as Gold
from benchmarks.quality.nesting.gold import GoldError, Labels, Passage, split_of, to_json
from whence.record import Mode, SourceKind, Span, Stance

_OPEN = re.compile(r"\{([sqc])(\d+)(?:=([dim])([adqc])([nu0]))? ")
_PLAIN = re.compile(r"[^{}]+")
_HEADER = re.compile(r"(?m)^# (\S+)$")
_MODES: dict[str, Mode] = {"d": "direct", "i": "indirect", "m": "mixed"}
_STANCES: dict[str, Stance] = {"a": "asserts", "d": "denies", "q": "questions", "c": "calls_for"}
_KINDS: dict[str, SourceKind] = {"n": "named", "u": "unnamed", "0": "none"}


def compile_passages(marked: str) -> tuple[Passage, ...]:
    """Return the passages of a marked file, in file order.

    Raises:
        GoldError: if the markup is broken, an id repeats, or an attribution lacks a cue or content.
    """
    pieces = _HEADER.split(marked)
    passages = tuple(
        compile_passage(id, body.strip())
        for id, body in zip(pieces[1::2], pieces[2::2], strict=True)
    )
    if len({passage.id for passage in passages}) != len(passages):
        raise GoldError("an id stands twice in the marked file")
    return passages


def compile_passage(id: str, marked: str) -> Passage:
    """Return one passage with its offsets.

    Raises:
        GoldError: if the markup is broken, or an attribution lacks a cue or content.
    """
    text, spans, labels = _strip(id, marked)
    numbers = sorted({number for _, number in spans})
    for number in numbers:
        if ("q", number) not in spans or ("c", number) not in spans:
            raise GoldError(f"{id}: attribution {number} lacks a cue or a content")
    attributions = tuple(
        Gold(
            id=str(number),
            source=tuple(spans.get(("s", number), ())),
            cue=tuple(spans["q", number]),
            content=tuple(spans["c", number]),
            parent=_parent(number, numbers, spans),
            labels=labels.get(number),
        )
        for number in numbers
    )
    return Passage(id=id, text=text, split=split_of(id), attributions=attributions)


_Spans = dict[tuple[str, int], list[Span]]


def _strip(id: str, marked: str) -> tuple[str, _Spans, dict[int, Labels]]:
    """Return the bare text, the spans by role and number, and the labels by number."""
    text = ""
    spans: _Spans = {}
    labels: dict[int, Labels] = {}
    open_: list[tuple[str, int, int]] = []
    for token in _tokens(marked):
        tag = _OPEN.fullmatch(token)
        if tag:
            open_.append((tag[1], int(tag[2]), len(text)))
            if tag[3]:
                labels[int(tag[2])] = Labels(
                    mode=_MODES[tag[3]], stance=_STANCES[tag[4]], source_kind=_KINDS[tag[5]]
                )
        elif token == "}" and open_:
            role, number, start = open_.pop()
            if not text[start:] or text[start:] != text[start:].strip():
                raise GoldError(f"{id}: the span {text[start:]!r} is empty or has loose spaces")
            spans.setdefault((role, number), []).append(Span(start, len(text)))
        elif "{" in token or "}" in token:
            raise GoldError(f"{id}: unreadable markup at {token!r}")
        else:
            text += token
    if open_:
        raise GoldError(f"{id}: {len(open_)} span(s) never closed")
    return text, spans, labels


def _tokens(marked: str) -> Iterator[str]:
    """Yield tags, closing braces and runs of plain text, in order."""
    position = 0
    while position < len(marked):
        found = _OPEN.match(marked, position) or _PLAIN.match(marked, position)
        token = found[0] if found else marked[position]
        yield token
        position += len(token)


def _parent(number: int, numbers: list[int], spans: _Spans) -> str | None:
    """Return the innermost other attribution whose content covers the first cue of `number`."""
    cue = spans["q", number][0]
    holders = [
        (len(span), other)
        for other in numbers
        if other != number
        for span in spans["c", other]
        if span.covers(cue)
    ]
    return str(min(holders)[1]) if holders else None


if __name__ == "__main__":
    marked_file = Path(sys.argv[1])
    compiled = compile_passages(marked_file.read_text(encoding="utf-8"))
    marked_file.with_suffix(".jsonl").write_text(
        "".join(to_json(passage) + "\n" for passage in compiled), encoding="utf-8"
    )
