"""From articles that are alike to articles that were made from one another."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from whence.lineage.derive.contamination import further
from whence.lineage.derive.evidence import evidence
from whence.lineage.derive.families import families
from whence.lineage.derive.features import Features
from whence.lineage.derive.forest import Link, best, marginals
from whence.lineage.derive.independence import independent
from whence.lineage.derive.relation import relation
from whence.lineage.derive.scorer import scorer
from whence.lineage.derive.shared import Shared
from whence.lineage.derive.story import Story
from whence.lineage.derive.survey import Compared, Survey
from whence.lineage.derive.tie import tied
from whence.lineage.witness import Witness
from whence.record import Archetype, Derivation, Family, Independent, Reuse, Undecided


@dataclass(frozen=True, slots=True, kw_only=True)
class Derived:
    """Which articles were made from which.

    Args:
        derivations: in order of child and parent; no article is its own ancestor.
        undecided: pairs that depend on one another in a way that cannot be told.
        independent: pairs on one event that do not depend on one another.
        archetypes: exemplars outside the corpus.
        families: articles that tell one story.
    """

    derivations: tuple[Derivation, ...]
    undecided: tuple[Undecided, ...]
    independent: tuple[Independent, ...]
    archetypes: tuple[Archetype, ...]
    families: tuple[Family, ...]


def derive(witnesses: Sequence[Witness], reuses: Iterable[Reuse]) -> Derived:
    """Return which of the articles were made from which.

    The order in which articles and reuses are given changes nothing. What is common in the corpus
    tells little, so a link's probability may change when articles are added.

    Args:
        witnesses: the articles; ids do not repeat.
        reuses: passages that they share.
    """
    found = Survey(witnesses, reuses)
    derivations: list[Derivation] = []
    undecided: list[Undecided] = []
    apart: list[Independent] = []
    for compared in found.compared():
        made, unclear = _descent(compared, found.shared)
        derivations += made
        undecided += unclear
        dependent = [*found.siblings, *((one.a, one.b) for one in unclear)]
        children = {one.child for one in made}
        apart += independent(compared.story, found.shared, children, dependent)
    published = {id: one.reading.document.article.published for id, one in found.witnesses.items()}
    return Derived(
        derivations=tuple(sorted(derivations, key=lambda one: (one.child, one.parent))),
        undecided=tuple(sorted(undecided, key=lambda one: (one.a, one.b))),
        independent=tuple(sorted(apart, key=lambda one: (one.a, one.b))),
        archetypes=tuple(each.archetype for each in found.exemplars),
        families=families(published, derivations, undecided, apart, found.siblings),
    )


def _descent(compared: Compared, shared: Shared) -> tuple[list[Derivation], list[Undecided]]:
    story, features = compared.story, compared.features
    scores = {link: scorer().score(each) for link, each in features.items()}
    probabilities = marginals(scores)
    chosen = best(probabilities)
    unclear = tied(chosen, probabilities)
    links = [link for link in chosen.items() if link not in unclear]
    for link in further(story, chosen, features):
        # It does not compete with the main exemplar, only with there being none.
        probabilities[link] = 1 / (1 + math.exp(-scores[link]))
        links.append(link)
    made = [_derivation(story, shared, features, probabilities, link) for link in links]
    return made, list(unclear.values())


def _derivation(
    story: Story,
    shared: Shared,
    features: Mapping[Link, Features],
    probabilities: Mapping[Link, float],
    link: Link,
) -> Derivation:
    child, parent = link
    return Derivation(
        child=child,
        parent=parent,
        relation=relation(story, shared, child, parent),
        cited=features[link].cited > 0,
        probability=probabilities[link],
        evidence=evidence(story, shared, features[link], child, parent),
    )
