"""One reading, or one failure, as a JSON record of the schema `whence.reading/1`."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from whence.export.json_text import json_text
from whence.record import (
    Acronym,
    Actor,
    Attribution,
    Block,
    Chain,
    DatedEvent,
    Document,
    Failure,
    Flag,
    Interval,
    Link,
    Maker,
    Marker,
    MarkerKind,
    Mention,
    Reading,
    Sentence,
    Span,
    Step,
)

SCHEMA: Final = "whence.reading/1"
# What this version looks for: an empty list of anything else does not mean "none found".
LAYERS: Final = (
    "sentences",
    "attributions",
    "actors",
    "acronyms",
    "dates",
    "hedges",
    "markers",
    "chains",
    "flags",
)
# What lowers firmness stands under "hedges", every other marker under "markers".
_HEDGES: Final[frozenset[MarkerKind]] = frozenset({"hedge", "distancing", "scare_quotes"})


def to_record(result: Reading | Failure) -> dict[str, object]:
    """Return the record of a reading or of a failure, made only of JSON's own types.

    Args:
        result: what reading one input gave.

    Returns:
        For a reading, the record that `whence read --format json` prints: offsets are code
        points of `text`, half open; `layers` names what was looked for. For a failure,
        `{"id", "error": {"kind", "message"}}`, with the number of its `line` if it is a corpus's.
    """
    if isinstance(result, Failure):
        line: dict[str, object] = {} if result.line is None else {"line": result.line}
        error = {"kind": result.kind, "message": result.message}
        return {"id": result.id, **line, "error": error}
    return {
        "schema": SCHEMA,
        "id": result.document.article.id,
        "text": result.document.text,
        "document": _document(result.document),
        "layers": [] if result.unread else list(LAYERS),
        "unread": result.unread,
        "sentences": [_sentence(sentence) for sentence in result.sentences],
        "attributions": [_attribution(attribution) for attribution in result.attributions],
        "actors": [_actor(actor) for actor in result.actors],
        "acronyms": [_acronym(acronym) for acronym in result.acronyms],
        "dates": [_date(event, result.document.text) for event in result.events],
        "hedges": [_marker(one) for one in result.markers if one.kind in _HEDGES],
        "markers": [_marker(one) for one in result.markers if one.kind not in _HEDGES],
        "chains": [_chain(chain) for chain in result.chains],
        "flags": [_flag(flag) for flag in result.flags],
        "maker": _maker(result.maker),
    }


def dumps(result: Reading | Failure, *, indent: int | None = None) -> str:
    """Return the record as safe JSON text (`json_text`), one line unless `indent` is given.

    Args:
        result: what reading one input gave.
        indent: spaces for each level; None for one line.

    Returns:
        JSON text without a final line feed.
    """
    return json_text(to_record(result), indent=indent)


def _document(document: Document) -> dict[str, object]:
    article = document.article
    return {
        "url": article.url,
        "publisher": article.publisher,
        "headline": article.headline,
        "byline": article.byline,
        "published": None if article.published is None else str(article.published),
        "language": article.language,
        "text_sha256": document.text_sha256,
        "fetched": _instant(article.fetched),
        "bytes_sha256": article.bytes_sha256,
        "blocks": [_block(block) for block in document.blocks],
        "links": [_link(link) for link in document.links],
    }


def _instant(when: datetime | None) -> str | None:
    return None if when is None else when.isoformat()


def _span(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


def _place(span: Span | None) -> dict[str, int] | None:
    return None if span is None else _span(span)


def _spans(spans: Iterable[Span]) -> list[dict[str, int]]:
    return [_span(span) for span in spans]


def _block(block: Block) -> dict[str, object]:
    return {**_span(block.span), "kind": block.kind}


def _link(link: Link) -> dict[str, object]:
    return {
        "url": link.url,
        "text": link.text,
        "span": _place(link.span),
    }


def _sentence(sentence: Sentence) -> dict[str, object]:
    return {**_span(sentence.span), "voice": sentence.voice}


def _attribution(attribution: Attribution) -> dict[str, object]:
    return {
        "id": attribution.id,
        "source": _spans(attribution.source),
        "cue": _spans(attribution.cue),
        "content": _spans(attribution.content),
        "mode": attribution.mode,
        "stance": attribution.stance,
        "source_kind": attribution.source_kind,
        "actor": attribution.actor,
        "parent": attribution.parent,
        "score": attribution.score,
    }


def _actor(actor: Actor) -> dict[str, object]:
    return {
        "id": actor.id,
        "name": actor.name,
        "kind": actor.kind,
        "aliases": list(actor.aliases),
        "roles": list(actor.roles),
        "mentions": [_mention(mention) for mention in actor.mentions],
    }


def _mention(mention: Mention) -> dict[str, object]:
    return {**_span(mention.span), "form": mention.form, "score": mention.score}


def _acronym(acronym: Acronym) -> dict[str, object]:
    return {
        "acronym": acronym.acronym,
        "expansion": acronym.expansion,
        "defined": acronym.defined,
        "definition": _place(acronym.definition),
        "actor": acronym.actor,
        "mentions": _spans(acronym.mentions),
    }


def _interval(when: Interval | None) -> dict[str, str] | None:
    if when is None:
        return None
    return {"start": when.start.isoformat(), "end": when.end.isoformat()}


def _date(event: DatedEvent, text: str) -> dict[str, object]:
    return {
        **_span(event.span),
        "text": event.span.of(text),
        "value": event.value,
        "kind": event.kind,
        "when": _interval(event.when),
        "vague": event.vague,
        "about": _place(event.about),
        "attribution": event.attribution,
        "score": event.score,
    }


def _marker(marker: Marker) -> dict[str, object]:
    return {
        **_span(marker.span),
        "kind": marker.kind,
        "owner": marker.owner,
        "attribution": marker.attribution,
    }


def _chain(chain: Chain) -> dict[str, object]:
    return {
        "steps": [_step(step) for step in chain.steps],
        "content": _spans(chain.content),
    }


def _step(step: Step) -> dict[str, object]:
    return {
        "kind": step.kind,
        "words": step.words,
        "span": _place(step.span),
        "actor": step.actor,
        "attribution": step.attribution,
        "url": step.url,
    }


def _flag(flag: Flag) -> dict[str, object]:
    return {"kind": flag.kind, "spans": _spans(flag.spans), "message": flag.message}


def _maker(maker: Maker) -> dict[str, object]:
    return {
        "name": maker.name,
        "version": maker.version,
        "weights_sha256": maker.weights_sha256,
    }
