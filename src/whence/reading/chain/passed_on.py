"""Those a statement passed through, or came from, that stand around its cue.

"Orel told the Courier", "in a letter", "a statement carried by the agency", "citing the ministry":
the reader's model sees one source there and takes the rest for part of the cue, or for nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from whence.language.en import outlets, words
from whence.reading.chain.step import Steps
from whence.record import Attribution, Span, Step

_LONGEST = 80
"""Characters of the words for an outlet or a source."""
_BLAMED = re.compile(r" for\b")
"""After "cited" and a name: "cited the ministry for delays"."""
_HIDDEN = "\0"


@dataclass(slots=True)
class PassedOn:
    """Steps around one cue.

    Args:
        through: outlets and documents nearer to the article than the source, nearest first.
        whence: those from whom the source has it.
    """

    through: list[Step] = field(default_factory=list)
    whence: list[Step] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Region:
    """A sentence, or the part of it that one content holds, and the attributions made in it."""

    span: Span
    shown: str
    attributions: tuple[Attribution, ...]
    starts: tuple[int, ...]

    def nearest(self, place: int) -> Attribution:
        """Return the attribution whose cue is nearest to `place` of the text."""
        after = bisect_right(self.starts, place)
        near = self.attributions[max(after - 1, 0) : after + 1]
        return min(near, key=lambda a: _distance(a.cue[0], place))


def passed_on(
    text: str, sentences: Sequence[Span], attributions: Sequence[Attribution], steps: Steps
) -> dict[str, PassedOn]:
    """Return what the words around each cue say of its way, by the attribution's id.

    Args:
        text: the whole text.
        sentences: spans of its sentences, in order.
        attributions: its attributions, nested ones too.
        steps: makes steps of words.
    """
    result: dict[str, PassedOn] = defaultdict(PassedOn)
    for region in _regions(text, sentences, attributions):
        for attribution, step in _through(text, region, steps):
            result[attribution.id].through.append(step)
        for attribution, step, outer in _whence(text, region, steps):
            found = result[attribution.id]
            (found.through if outer else found.whence).append(step)
    for found in result.values():
        # A letter that an agency carried came through the agency: outlets first.
        found.through.sort(key=lambda step: step.kind == "document")
    return result


def _regions(
    text: str, sentences: Sequence[Span], attributions: Sequence[Attribution]
) -> Iterator[_Region]:
    starts = [sentence.start for sentence in sentences]
    by_id = {attribution.id: attribution for attribution in attributions}
    groups: dict[Span, list[Attribution]] = defaultdict(list)
    for attribution in attributions:
        cue = attribution.cue[0]
        index = bisect_right(starts, cue.start) - 1
        if index < 0:
            continue
        held = sentences[index]
        if attribution.parent is not None:
            holder = next(s for s in by_id[attribution.parent].content if s.covers(cue))
            held = Span(max(held.start, holder.start), min(held.end, holder.end))
        groups[held].append(attribution)
    for held, group in groups.items():
        group.sort(key=lambda attribution: attribution.cue[0])
        places = tuple(attribution.cue[0].start for attribution in group)
        yield _Region(held, _shown(text, held, group), tuple(group), places)


def _shown(text: str, held: Span, group: Sequence[Attribution]) -> str:
    """Return the region's words with the contents hidden, place for place."""
    shown = list(held.of(text))
    for attribution in group:
        if any(outlets.CITING.match(f"{cue.of(text)} …") for cue in attribution.cue):
            continue
        for span in attribution.content:
            start, end = max(span.start, held.start), min(span.end, held.end)
            if start < end:
                shown[start - held.start : end - held.start] = _HIDDEN * (end - start)
    return "".join(shown)


def _through(text: str, region: _Region, steps: Steps) -> Iterator[tuple[Attribution, Step]]:
    base = region.span.start
    for match in outlets.THROUGH.finditer(region.shown):
        phrase = _phrase(region.shown, match.end(), base)
        if phrase is None:
            continue
        nearest = region.nearest(base + match.start())
        named = any(source.covers(phrase) for source in nearest.source)
        sure = match.lastgroup in ("told", "interview") or match.group().startswith("quoted")
        # "Orel, an editor for the Courier": whose she is, not where she said it.
        if named and match.lastgroup == "on":
            continue
        if step := _outlet(text, phrase, steps, lenient=sure and not named):
            yield nearest, step
    for match in outlets.NAMED_INTERVIEW.finditer(region.shown):
        phrase = Span(base + match.start("who"), base + match.end("who"))
        if step := _outlet(text, phrase, steps, lenient=True):
            yield region.nearest(phrase.start), step
    for match in outlets.IN_DOCUMENT.finditer(region.shown):
        phrase = Span(base + match.start("what"), base + match.end("what"))
        nearest = region.nearest(phrase.start)
        if not any(source.overlaps(phrase) for source in nearest.source):
            yield nearest, Step(kind="document", words=phrase.of(text), span=phrase)


def _outlet(text: str, phrase: Span, steps: Steps, *, lenient: bool) -> Step | None:
    """Return the step of an outlet, a vague one, or a platform; None if it is somebody else."""
    said = phrase.of(text)
    if outlets.PLATFORM.match(said.lower()):
        return Step(kind="document", words=said, span=phrase)
    if hosted := outlets.HOSTED.search(said):
        phrase = Span(phrase.start, phrase.start + hosted.start())
        said = phrase.of(text)
    if steps.is_person(phrase):
        return None
    kind = steps.kind_of(phrase, steps.actor_of(phrase))
    sure = kind in ("outlet", "vague")
    likely = lenient and kind in ("organisation", "person") and steps.outlets.may_be(said)
    body = lenient and steps.is_organisation(phrase) and not _is_public_body(said)
    if not (sure or likely or body):
        return None
    found = kind if kind == "vague" else "outlet"
    return Step(kind=found, words=said, span=phrase, actor=steps.actor_of(phrase))


def _is_public_body(said: str) -> bool:
    """Return whether the name has a noun of a body that is told things but prints none."""
    found = [word.lower() for word in re.findall(r"\w+", said)]
    return said.startswith("the ") or any(word in words.BODIES for word in found)


def _whence(text: str, region: _Region, steps: Steps) -> Iterator[tuple[Attribution, Step, bool]]:
    """Yield those whom a cue's owner cites; and the outlet that quotes the cue's own source."""
    base = region.span.start
    said = region.span.of(text)
    for match in outlets.CITING.finditer(region.shown):
        phrase = _phrase(said, match.end(), base)
        if phrase is None or _BLAMED.match(said, phrase.end - base):
            continue
        nearest = region.nearest(base + match.start())
        if any(source.overlaps(phrase) for source in nearest.source):
            before = Span(base + _clause_start(said, match.start()), base + match.start())
            if len(before) and steps.outlets.are(before.of(text)):
                yield nearest, steps.of(before), True
        elif _is_source(text, phrase, steps):
            yield nearest, steps.of(phrase), False


def _is_source(text: str, phrase: Span, steps: Steps) -> bool:
    """Return whether the words stand for somebody, an outlet or a document that can be cited."""
    actor = steps.actor_of(phrase)
    if actor is not None:
        return True
    if steps.kind_of(phrase, None) in ("outlet", "document", "vague"):
        return True
    last = re.findall(r"[^\W\d_]+", phrase.of(text))[-1:]
    noun = last[0].lower() if last else ""
    return any(word in words.PEOPLE | words.BODIES for word in (noun, noun.removesuffix("s")))


def _phrase(shown: str, start: int, base: int) -> Span | None:
    """Return where the words after an introduction stand in the text, up to where they end."""
    window = shown[start : start + _LONGEST]
    end = outlets.ENDS.search(f"{window} ")
    hidden = window.find(_HIDDEN)
    stop = min(end.start() if end else len(window), hidden if hidden >= 0 else len(window))
    words_there = window[:stop].rstrip()
    return Span(base + start, base + start + len(words_there)) if words_there else None


def _clause_start(said: str, end: int) -> int:
    return max(said.rfind(mark, 0, end) + 1 for mark in ',;:“”"\n') if end else 0


def _distance(cue: Span, place: int) -> int:
    return max(cue.start - place, place - cue.end, 0)
