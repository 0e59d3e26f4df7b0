"""One lineage as a JSON record of the schema `whence.lineage/1`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, TextIO

from whence.export.json_text import json_text
from whence.record import (
    Archetype,
    Claim,
    ClaimMention,
    Derivation,
    Evidence,
    Failure,
    Family,
    Independent,
    Lineage,
    Loss,
    Passage,
    Reading,
    Reuse,
    Span,
    Undecided,
)

SCHEMA: Final = "whence.lineage/1"


def write(lineage: Lineage, file: TextIO, *, failures: Iterable[Failure] = ()) -> None:
    """Write a lineage as one JSON object, its lists one entry a line.

    Characters that could break a line, steer a terminal or not be encoded are escaped
    (`whence.export.json_text`). Entries are written one by one: the text is never held whole.

    Args:
        lineage: what was traced; articles are told by their ids, without their texts.
        failures: inputs that could not be read.
        file: where to write, open for text in UTF-8.

    Raises:
        OSError: if the file cannot be written.
    """
    maker = lineage.maker
    made = {"name": maker.name, "version": maker.version, "weights_sha256": maker.weights_sha256}
    file.write(f'{{"schema": {json_text(SCHEMA)},\n"maker": {json_text(made)}')
    for name, entries in _lists(lineage, failures):
        file.write(f",\n{json_text(name)}: [")
        for ordinal, entry in enumerate(entries):
            file.write(("," if ordinal else "") + "\n  " + json_text(entry))
        file.write("]")
    file.write("}\n")


def _lists(
    lineage: Lineage, failures: Iterable[Failure]
) -> Iterator[tuple[str, Iterable[dict[str, object]]]]:
    yield "articles", map(_article, lineage.readings)
    yield "families", map(_family, lineage.families)
    yield "reuses", map(_reuse, lineage.reuses)
    yield "derivations", map(_derivation, lineage.derivations)
    yield "losses", map(_loss, lineage.losses)
    yield "claims", map(_claim, lineage.claims)
    yield "archetypes", map(_archetype, lineage.archetypes)
    yield "undecided", map(_undecided, lineage.undecided)
    yield "independent", map(_independent, lineage.independent)
    yield "failures", map(_failure, failures)


def _span(span: Span | None) -> dict[str, int] | None:
    return None if span is None else {"start": span.start, "end": span.end}


def _passage(passage: Passage) -> dict[str, object]:
    return {"article": passage.article, "start": passage.span.start, "end": passage.span.end}


def _article(reading: Reading) -> dict[str, object]:
    document = reading.document
    article = document.article
    return {
        "id": article.id,
        "url": article.url,
        "publisher": article.publisher,
        "headline": article.headline,
        "published": None if article.published is None else str(article.published),
        "language": article.language,
        "text_sha256": document.text_sha256,
        "unread": reading.unread,
    }


def _family(family: Family) -> dict[str, object]:
    return {
        "articles": list(family.articles),
        "independent_origins": family.independent_origins,
        "origins": list(family.origins),
    }


def _reuse(reuse: Reuse) -> dict[str, object]:
    return {
        "a": _passage(reuse.a),
        "b": _passage(reuse.b),
        "words": reuse.words,
        "identity": reuse.identity,
        "rarity": reuse.rarity,
    }


def _derivation(derivation: Derivation) -> dict[str, object]:
    return {
        "child": derivation.child,
        "parent": derivation.parent,
        "relation": derivation.relation,
        "cited": derivation.cited,
        "probability": derivation.probability,
        "evidence": [_evidence(one) for one in derivation.evidence],
    }


def _evidence(evidence: Evidence) -> dict[str, object]:
    return {
        "kind": evidence.kind,
        "weight": evidence.weight,
        "message": evidence.message,
        "child_span": _span(evidence.child),
        "parent_span": _span(evidence.parent),
    }


def _loss(loss: Loss) -> dict[str, object]:
    return {
        "child": loss.child,
        "parent": loss.parent,
        "kind": loss.kind,
        "parent_span": _span(loss.parent_span),
        "child_span": _span(loss.child_span),
        "probability": loss.probability,
    }


def _claim(claim: Claim) -> dict[str, object]:
    return {
        "id": claim.id,
        "gist": claim.gist,
        "mentions": [_mention(mention) for mention in claim.mentions],
    }


def _mention(mention: ClaimMention) -> dict[str, object]:
    return {
        **_passage(mention.passage),
        "attributed_to": mention.attributed_to,
        "hedged": mention.hedged,
        "quoted": mention.quoted,
        "attribution": mention.attribution,
    }


def _archetype(archetype: Archetype) -> dict[str, object]:
    return {
        "id": archetype.id,
        "name": archetype.name,
        "children": list(archetype.children),
        "mentions": [_passage(passage) for passage in archetype.mentions],
    }


def _undecided(pair: Undecided) -> dict[str, object]:
    return {"a": pair.a, "b": pair.b, "probability": pair.probability, "message": pair.message}


def _independent(pair: Independent) -> dict[str, object]:
    return {"a": pair.a, "b": pair.b, "shared": [_passage(passage) for passage in pair.shared]}


def _failure(failure: Failure) -> dict[str, object]:
    line: dict[str, object] = {} if failure.line is None else {"line": failure.line}
    error = {"kind": failure.kind, "message": failure.message}
    return {"id": failure.id, **line, "error": error}
