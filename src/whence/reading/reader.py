"""The reader: one Document to one Reading."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from whence.language.en.sentences import sentences
from whence.language.names import language_name
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
from whence.reading.voice import sentences_with_voice
from whence.record import Attribution, Document, Reading, Span
from whence.text import paragraphs

_SURROGATE = re.compile("[\ud800-\udfff]")


class Reader:
    """Reads documents in the languages it knows, which so far is English.

    Args:
        model: the loaded model.
    """

    def __init__(self, model: Model) -> None:
        self._model = model

    def read(self, document: Document) -> Reading:
        """Return the reading of `document`; one in another language is returned unread."""
        language = document.article.language
        if language is not None and language.split("-")[0].lower() != "en":
            return Reading(
                document=document,
                sentences=(),
                attributions=(),
                maker=self._model.maker,
                unread=f"no reader for {language_name(language)} yet",
            )
        # Half a surrogate pair is no character; the libraries below refuse a text that holds one.
        text = _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", document.text)
        lines = paragraphs(text)
        quotes = quotations(text, lines)
        attributions = self._attributions(text, lines, quotes)
        return Reading(
            document=document,
            sentences=sentences_with_voice(text, sentences(text, lines), attributions),
            attributions=attributions,
            maker=self._model.maker,
        )

    def _attributions(
        self, text: str, lines: Sequence[Span], quotes: Sequence[Quotation]
    ) -> tuple[Attribution, ...]:
        marks = [(q.span, q.opening, q.closing) for q in quotes]
        units = self._model.pieces.units(text, lines, marks)
        outer = continue_over_paragraphs(text, decode(self._model, units), lines, quotes)
        outer += of_headline(text, lines, outer)
        drafts = outer + read_again(self._model, text, outer)
        drafts = [without_expletive(text, draft) for draft in drafts]
        drafts.sort(key=lambda draft: (draft.cue[0], draft.content))
        described = [_described(text, f"a{i}", draft, quotes) for i, draft in enumerate(drafts, 1)]
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
