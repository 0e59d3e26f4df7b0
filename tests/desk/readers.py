"""Readers small enough to know by heart, for tests that are not about reading."""

from __future__ import annotations

import os
import re
import signal
import time

from whence.record import (
    Attribution,
    Document,
    Maker,
    Reading,
    Sentence,
    Span,
    Voice,
    WhenceError,
)

_SENTENCE = re.compile(r"[^\s.](?:[^.]*)\.")
_SAID = re.compile(r"((?:[A-Z]\w+ )+)(said) ([^.]+)\.")


class SaidReader:
    """Finds "Somebody said something." and nothing else; does as some texts tell it."""

    def read(self, document: Document) -> Reading:
        _obey(document.text)
        english = (document.article.language or "en") == "en"
        said = list(_SAID.finditer(document.text)) if english else []
        return Reading(
            document=document,
            sentences=tuple(_sentences(document.text)) if english else (),
            attributions=tuple(_attribution(n, match) for n, match in enumerate(said)),
            maker=Maker(name="said", version="1"),
            unread=None if english else f"no reader for {document.article.language} yet",
        )


class LostWeights:
    """A reader that cannot be made."""

    def __init__(self) -> None:
        raise WhenceError("weights/model.onnx: no such file", kind="not_found")

    def read(self, document: Document) -> Reading:
        raise AssertionError(document)


def _obey(text: str) -> None:
    if "Kill this process." in text:
        os.kill(os.getpid(), signal.SIGKILL)
    if "Raise an error." in text:
        raise ValueError("the reader\nstumbled")
    if "Sleep for minutes." in text:
        time.sleep(300)
    if "Take a moment." in text:
        time.sleep(0.05)


def _sentences(text: str) -> list[Sentence]:
    found = []
    for match in _SENTENCE.finditer(text):
        voice: Voice = "mixed" if " said " in match[0] else "own"
        found.append(Sentence(span=Span(*match.span()), voice=voice))
    return found


def _attribution(number: int, match: re.Match[str]) -> Attribution:
    source = match[1].rstrip()
    return Attribution(
        id=f"a{number}",
        source=(Span(match.start(1), match.start(1) + len(source)),),
        cue=(Span(*match.span(2)),),
        content=(Span(*match.span(3)),),
        mode="indirect",
        stance="asserts",
        source_kind="named",
        score=0.9,
    )
