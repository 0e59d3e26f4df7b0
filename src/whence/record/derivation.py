"""Derivations: which article was made from which, why we think so, and what was lost."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from whence.record.reuse import Passage
from whence.record.span import Span

Relation = Literal[
    "copied", "revised", "excerpted", "paraphrased", "summarised", "quoted", "translated_back"
]
EvidenceKind = Literal[
    "shared_passage",
    "shared_quotation",
    "shared_statements",
    "inherited_change",
    "credit_line",
    "named_outlet",
    "link",
    "time",
]
LossKind = Literal[
    "attribution_dropped",
    "hedge_dropped",
    "source_generalised",
    "source_changed",
    "source_upgraded",
    "quote_altered",
    "quote_made_indirect",
    "paraphrase_made_quote",
    "number_changed",
    "date_changed",
    "negation_flipped",
    "denial_dropped",
    "certainty_raised",
    "name_changed",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Something that speaks for one article having been made from another, or against it.

    Args:
        kind: what it is.
        weight: by how much it moves the log-odds of the derivation; negative speaks against.
        message: one plain sentence for people.
        child: where it stands in the child, if at one place.
        parent: where it stands in the parent, if at one place.
    """

    kind: EvidenceKind
    weight: float
    message: str
    child: Span | None = None
    parent: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Derivation:
    """An inference: `child` was made from `parent`, its exemplar.

    Args:
        child: id of the article that was made.
        parent: id of the article it was made from.
        relation: how.
        cited: whether the child's text names the parent's publisher.
        probability: calibrated, that this derivation is right, direction included.
        evidence: what speaks for it, the weightiest first.
    """

    child: str
    parent: str
    relation: Relation
    cited: bool
    probability: float
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Undecided:
    """Two articles of which one comes from the other, or both from a third: it cannot be told.

    Args:
        a: id of the article that sorts first.
        b: id of the other.
        probability: that they depend on one another somehow.
        message: one plain sentence that says what ties.
    """

    a: str
    b: str
    probability: float
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Archetype:
    """A lost exemplar: a text outside the corpus that articles of it come from.

    Args:
        id: unique within one lineage.
        name: what the articles call it ("Merrow Wire"); None where it is only evident.
        children: ids of the articles that come from it.
        mentions: where they name it.
    """

    id: str
    name: str | None
    children: tuple[str, ...]
    mentions: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """A change between a parent's statement and the child's version of it.

    Args:
        child: id of the child.
        parent: id of the parent.
        kind: what changed.
        parent_span: the parent's statement; None where it has none.
        child_span: the child's version; None where the child has none.
        probability: calibrated, that this change was made.
    """

    child: str
    parent: str
    kind: LossKind
    parent_span: Span | None
    child_span: Span | None
    probability: float
