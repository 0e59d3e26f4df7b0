"""A lineage: where the passages and statements of a corpus came from."""

from __future__ import annotations

from dataclasses import dataclass

from whence.record.claim import Claim
from whence.record.derivation import Archetype, Derivation, Loss, Undecided
from whence.record.reading import Maker, Reading
from whence.record.reuse import Passage, Reuse


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """Articles that tell one story, by derivation or independently.

    Args:
        articles: ids, in order of publication as far as known.
        origins: ids of those that derive from no other article of the corpus: the earliest seen
            in this corpus, never "the origin".
        independent_origins: how many origins do not depend on one another; articles of one lost
            exemplar count once.
    """

    articles: tuple[str, ...]
    origins: tuple[str, ...]
    independent_origins: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Independent:
    """Two articles on one event that were written independently, as far as can be seen.

    Args:
        a: id of the article that sorts first.
        b: id of the other.
        shared: what both have all the same (a public quotation, an agency's formula), in `a`.
    """

    a: str
    b: str
    shared: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Lineage:
    """What was traced in one corpus.

    Args:
        readings: what it was traced from, in order of id; ids do not repeat.
        reuses: passages that two articles share.
        derivations: which article was made from which; no article is its own ancestor.
        losses: what changed on the way, for derivations only.
        claims: statements that are made more than once.
        families: articles of one story; no article is in two, and one alone is in none.
        archetypes: exemplars outside the corpus.
        undecided: pairs that depend on one another in a way that cannot be told.
        independent: pairs on one event that do not depend on one another.
        maker: what made this lineage.
    """

    readings: tuple[Reading, ...]
    reuses: tuple[Reuse, ...]
    derivations: tuple[Derivation, ...]
    losses: tuple[Loss, ...]
    claims: tuple[Claim, ...]
    families: tuple[Family, ...]
    maker: Maker
    archetypes: tuple[Archetype, ...] = ()
    undecided: tuple[Undecided, ...] = ()
    independent: tuple[Independent, ...] = ()
