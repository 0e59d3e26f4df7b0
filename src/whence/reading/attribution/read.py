"""Attributions of a text: from the heads' drafts to who is said to have said what, and how."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from whence.language.quotation import Quotation, quotations
from whence.model import Model
from whence.reading.attribution.continued import continue_over_paragraphs
from whence.reading.attribution.decode import decode
from whence.reading.attribution.draft import Draft
from whence.reading.attribution.expletive import without_expletive
from whence.reading.attribution.headline import of_headline
from whence.reading.attribution.mode import mode_of
from whence.reading.attribution.nested import read_again
from whence.reading.attribution.parent import parents
from whence.reading.attribution.source_kind import source_kind_of
from whence.reading.attribution.stance import stance_of
from whence.reading.ground import Ground
from whence.record import Attribution


def attributions(model: Model, ground: Ground) -> tuple[Attribution, ...]:
    """Return the attributions of a text, nested ones too, in order of their first cue."""
    text = ground.text
    drafts = decode(model, ground.blind_units, ground.blind_words)
    outer = continue_over_paragraphs(text, drafts, ground.paragraphs, ground.quotes)
    outer += of_headline(text, ground.paragraphs, outer)
    drafts = outer + read_again(model, text, outer, ground.names)
    drafts = [without_expletive(text, draft) for draft in drafts]
    drafts.sort(key=lambda draft: (draft.cue[0], draft.content))
    described = [
        _described(text, f"a{i}", draft, ground.quotes) for i, draft in enumerate(drafts, 1)
    ]
    return tuple(
        each if parent is None else _inside(text, each, parent)
        for each, parent in zip(described, parents(described), strict=True)
    )


def _inside(text: str, each: Attribution, parent: str) -> Attribution:
    """Return `each` with its parent, and its mode by its own marks, not its parent's."""
    mode = mode_of(text, each.content, quotations(text, each.content))
    return replace(each, parent=parent, mode=mode)


def _described(text: str, id: str, draft: Draft, quotes: Sequence[Quotation]) -> Attribution:
    cue = " ".join(span.of(text) for span in draft.cue)
    content = " ".join(span.of(text) for span in draft.content)
    return Attribution(
        id=id,
        source=draft.source,
        cue=draft.cue,
        content=draft.content,
        mode=mode_of(text, draft.content, quotes),
        stance=stance_of(cue, content),
        source_kind=source_kind_of(text, draft.source),
        score=round(draft.score, 4),
    )
