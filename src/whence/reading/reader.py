"""The reader: one Document to one Reading."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from whence.language.names import language_name
from whence.model import Model
from whence.reading.acronym import acronym_flags, acronyms
from whence.reading.actor import actors, resolved
from whence.reading.actor.heads import PronounJudge, found_names
from whence.reading.actor.short_forms import with_actors
from whence.reading.attribution.read import attributions
from whence.reading.chain import chains, headline_flags
from whence.reading.date import date_flags, dated_events
from whence.reading.firmness import markers
from whence.reading.ground import Ground, ground_of
from whence.reading.voice import sentences_with_voice
from whence.record import Acronym, Actor, Attribution, Document, Reading

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
        return self._read(document, ground_of(self._model, text))

    def _read(self, document: Document, ground: Ground) -> Reading:
        text, published = ground.text, document.article.published
        plain = replace(document, text=text)
        said = attributions(self._model, ground)
        short = acronyms(text, ground.sentences)
        who = self._actors(ground, said, short)
        said = resolved(text, said, who)
        voiced = sentences_with_voice(text, ground.sentences, said)
        events = dated_events(text, ground.sentences, said, published)
        flags = (
            *acronym_flags(text, short),
            *date_flags(text, ground.sentences, events, said, published),
            *headline_flags(plain, voiced, said),
        )
        return Reading(
            document=document,
            sentences=voiced,
            attributions=said,
            maker=self._model.maker,
            actors=who,
            acronyms=with_actors(short, who),
            events=events,
            markers=markers(text, ground.sentences, said, ground.quotes),
            chains=chains(plain, ground.sentences, said, who),
            flags=tuple(sorted(flags, key=lambda flag: flag.spans)),
        )

    def _actors(
        self, ground: Ground, said: Sequence[Attribution], short: Sequence[Acronym]
    ) -> tuple[Actor, ...]:
        names = found_names(ground.text, self._model.names, ground.units, ground.words)
        judge = PronounJudge(self._model.pronouns, ground.units, ground.words)
        return actors(ground.text, ground.sentences, names, ground.quotes, said, short, judge)
