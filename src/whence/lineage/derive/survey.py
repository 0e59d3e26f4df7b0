"""What is compared with what in a corpus, before anything is concluded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from whence.lineage.derive.archetype import lost, siblings
from whence.lineage.derive.candidate import candidates
from whence.lineage.derive.features import Features, story_features
from whence.lineage.derive.forest import Link
from whence.lineage.derive.ground import Ground
from whence.lineage.derive.profile import profile
from whence.lineage.derive.shared import Shared
from whence.lineage.derive.specific import specific
from whence.lineage.derive.story import Story, stories
from whence.lineage.derive.wording import terms, words
from whence.lineage.witness import Witness
from whence.record import Reuse


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """A story and what speaks for each of its articles having been made from each other.

    Articles of one lost exemplar are not made from one another, and articles that share nothing
    specific tell of different things, unless one names the other's publisher: such links are left
    out.
    """

    story: Story
    features: Mapping[Link, Features]


class Survey:
    """What is compared with what in a corpus. The order of its articles changes nothing.

    Args:
        witnesses: the articles; ids do not repeat.
        reuses: passages that they share.
    """

    def __init__(self, witnesses: Sequence[Witness], reuses: Iterable[Reuse]) -> None:
        self.witnesses = {one.id: one for one in sorted(witnesses, key=lambda one: one.id)}
        self.shared = Shared(reuses)
        said = {id: terms(words(_text(one))) for id, one in self.witnesses.items()}
        named = {id: terms(words(_publisher(one))) for id, one in self.witnesses.items()}
        self._ground = Ground(said)
        self._partners = candidates(said, named, self._ground, self.shared.all)
        self.exemplars = lost(tuple(self.witnesses.values()))
        self.siblings = siblings(self.exemplars, self._partners)
        self._apart = frozenset(self.siblings)

    def compared(self) -> Iterator[Compared]:
        """Yield each story of at least two articles, in order of id; none is held afterwards."""
        for ids in stories(self._partners):
            profiles = [profile(self.witnesses[id]) for id in ids]
            story = Story(profiles, self._partners, self._ground)
            yield Compared(
                story=story,
                features={
                    link: each
                    for link, each in story_features(story)
                    if each.cited or each.cited_back or self._comparable(story, *link)
                },
            )

    def _comparable(self, story: Story, child: str, parent: str) -> bool:
        sibling = (min(child, parent), max(child, parent)) in self._apart
        return not sibling and specific(story.profiles[child], story.profiles[parent])


def _text(witness: Witness) -> str:
    return witness.reading.document.text


def _publisher(witness: Witness) -> str:
    return witness.reading.document.article.publisher or ""
