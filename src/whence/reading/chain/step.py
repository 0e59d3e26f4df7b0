"""Steps: the words for one who handed a statement on, and what kind of one that is."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import zip_longest

from whence.language.en import outlets, words
from whence.language.en.hedges import folded
from whence.reading.attribution.source_kind import source_kind_of
from whence.reading.chain.outlet import Outlets
from whence.record import Actor, Mention, Span, Step, StepKind
from whence.text.brackets import closed

_WORD = re.compile(r"[^\W_]+(?:[-’'.&][^\W_]+)*")
_POSSESSIVE = re.compile(r"['’]s\Z")
_EDGES = " \t,;:.“”\"'’‘()—–-"
_ACTOR_KINDS: dict[str, StepKind] = {
    "person": "person",
    "organisation": "organisation",
    "place": "organisation",
}


class Steps:
    """Makes steps of the words of one text.

    Args:
        text: the text.
        actors: whom it names.
    """

    def __init__(self, text: str, actors: Sequence[Actor]) -> None:
        self._text = text
        self.outlets = Outlets(text)
        self._actors = {actor.id: actor for actor in actors}
        self._mentions = sorted(
            ((mention, actor.id) for actor in actors for mention in actor.mentions),
            key=lambda pair: (pair[0].span, pair[1]),
        )
        self._starts = [mention.span.start for mention, _ in self._mentions]

    def of(self, span: Span, *, actor: str | None = None, attribution: str | None = None) -> Step:
        """Return the step of the words of `span`.

        A pronoun whose actor is known gives way to the actor's name, where the text first has it.

        Args:
            span: the words.
            actor: id of the actor they stand for; found among the actors' mentions if None.
            attribution: id of the attribution whose source they are, if they are one.
        """
        span = self.trimmed(span)
        actor = actor or self.actor_of(span)
        said = span.of(self._text)
        if said.lower() in words.PRONOUNS and actor in self._actors:
            span = self._named(self._actors[actor], span)
            said = span.of(self._text)
        kind = self.kind_of(span, actor)
        if kind in ("person", "organisation", "outlet"):
            span = self._without_apposition(span)
            said = span.of(self._text)
        return Step(kind=kind, words=said, span=span, actor=actor, attribution=attribution)

    def kind_of(self, span: Span, actor: str | None) -> StepKind:
        """Return what kind of one the words of `span` stand for."""
        known = self._actors[actor].kind if actor in self._actors else None
        said = span.of(self._text)
        head = _head(said)
        if known == "person":
            return "person"
        if _is_vague(said, head):
            return "vague"
        if self.outlets.are(head):
            return "outlet"
        if _is_document(head):
            return "document"
        if known:
            return _ACTOR_KINDS[known]
        if source_kind_of(self._text, [span]) != "named":
            return "unnamed"
        return "organisation" if _is_body(head) else "person"

    def actor_of(self, span: Span) -> str | None:
        """Return the id of the actor whose mention makes up most of the words of `span`."""
        first = bisect_right(self._starts, span.end - 1) - 1
        best: tuple[int, str] | None = None
        while first >= 0 and self._starts[first] >= span.start:
            mention, actor = self._mentions[first]
            if span.covers(mention.span) and (best is None or len(mention.span) > best[0]):
                best = (len(mention.span), actor)
            first -= 1
        return best[1] if best and best[0] * 2 >= len(span) else None

    def is_person(self, span: Span) -> bool:
        """Return whether an actor who is a person is mentioned in `span`."""
        return self._kind_in(span) == "person"

    def is_organisation(self, span: Span) -> bool:
        """Return whether an actor that is an organisation is all that `span` mentions."""
        return self._kind_in(span) == "organisation"

    def _kind_in(self, span: Span) -> str | None:
        actor = self.actor_of(span)
        return self._actors[actor].kind if actor is not None else None

    def trimmed(self, span: Span) -> Span:
        """Return `span` without marks, spaces and a possessive ending at its edges.

        A bracket that closes one within stays.
        """
        said = span.of(self._text)
        start = len(said) - len(said.lstrip(_EDGES))
        end = len(_POSSESSIVE.sub("", said.rstrip(_EDGES)))
        if start >= end:
            return span
        return closed(self._text, Span(span.start + start, span.start + end), span.end)

    def _without_apposition(self, span: Span) -> Span:
        """Return the name that `span` begins with, if a comma and a description follow it."""
        comma = self._text.find(",", span.start, span.end)
        name = Span(span.start, comma if comma >= 0 else span.end)
        return name if source_kind_of(self._text, [name]) == "named" else span

    @staticmethod
    def _named(actor: Actor, otherwise: Span) -> Span:
        names = [mention for mention in actor.mentions if mention.form == "name"]
        full: Mention | None = max(names, key=lambda m: len(m.span), default=None)
        return full.span if full else otherwise

    def key(self, step: Step) -> tuple[str, str]:
        """Return what two steps for the same one share."""
        if step.actor is not None and step.kind != "document":
            return "actor", step.actor
        if step.kind == "outlet":
            return "outlet", self.outlets.canonical(step.words)
        if step.kind == "document":
            return "document", f"{step.span}" if step.span else step.words
        return "words", folded(re.sub(r"\A(?:the|an?) ", "", step.words, flags=re.IGNORECASE))


def _head(said: str) -> str:
    """Return the noun phrase that `said` begins with, before "of", "who", a comma and the like."""
    phrase = re.split(r"[,;:(\[—–]", said, maxsplit=1)[0]
    cut = words.BREAKS.search(f" {phrase} ")
    return phrase[: max(cut.start() - 1, 0)].strip() if cut else phrase.strip()


def _is_vague(said: str, head: str) -> bool:
    found = _WORD.findall(head)
    several = head.endswith("s") and outlets.GENERIC_PAIRS.search(head[:-1].lower())
    if not found or not (several or found[-1].lower() in outlets.VAGUE):
        return False
    if any(word[0].isupper() for word in found[-1:]) and len(found) > 1:
        return False
    if found[-1].lower() == "reports" and not outlets.REPORTS.match(head):
        return False
    # "Sources close to the minister" are few and somebody; "sources" may be anyone.
    return found[-1].lower() != "sources" or head == said.strip()


def _is_document(head: str) -> bool:
    """Return whether a noun of a document heads the phrase: "a poll", "a poll released today"."""
    if outlets.FIGURES.search(head):
        return True
    found = [word.lower() for word in _WORD.findall(head)]
    return any(
        _singular(word) in outlets.DOCUMENTS and (after is None or after.endswith("ed"))
        for word, after in zip_longest(found, found[1:])
    )


def _is_body(head: str) -> bool:
    found = _WORD.findall(head)
    if not found:
        return False
    last = found[-1]
    noun = _singular(last.lower())
    person = any(_singular(word.lower()) in words.PEOPLE for word in found)
    opened = found[0].lower() == "the" and len(found) > 1 and not person
    initials = last.isupper() and len(last) > 1
    return noun in words.BODIES or noun in words.NAMED_BODIES or opened or initials


def _singular(word: str) -> str:
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word
