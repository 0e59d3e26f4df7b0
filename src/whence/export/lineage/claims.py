"""The claims of a family: a statement's wording from article to article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from whence.export.changes import Edit, edits
from whence.export.descent import Descent
from whence.export.descent_wording import loss_phrase
from whence.export.lineage.scene import Scene, Tag
from whence.export.titles import published
from whence.export.visible import one_line, shorten
from whence.record import Claim, ClaimMention

_GIST: Final = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class LossTag:
    """A loss that a mention shows: its name, and the number of the article it came from."""

    name: str
    parent: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MentionView:
    """A claim as one article makes it.

    Args:
        tag, published: the article, and when it came out.
        words: its wording, with what it has and lacks beside the exemplar's.
        exemplar: number of the exemplar whose wording that is; None without one.
        by: whom the article attributes it to; empty in its own voice.
        hedged, quoted: how it is made.
        losses: what was lost on the way to it.
        kinds: the kinds of those losses.
    """

    tag: Tag
    published: str
    words: tuple[Edit, ...]
    exemplar: int | None
    by: str
    hedged: bool
    quoted: bool
    losses: tuple[LossTag, ...]
    kinds: str

    @property
    def differs(self) -> bool:
        """Return whether its wording has or lacks something beside the exemplar's."""
        return any(run.side != "both" for run in self.words)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimView:
    """A statement with every mention of it."""

    number: int
    gist: str
    mentions: tuple[MentionView, ...]
    kinds: str


def claims_of(descent: Descent) -> Mapping[int | None, Sequence[Claim]]:
    """Return the claims of each family, by its place in the lineage from 0; None for the rest.

    A claim belongs to the family of its first mention that is in one.
    """
    family_of = {
        id: at for at, family in enumerate(descent.lineage.families) for id in family.articles
    }
    found: dict[int | None, list[Claim]] = defaultdict(list)
    for claim in descent.lineage.claims:
        held = (family_of.get(mention.passage.article) for mention in claim.mentions)
        found[next((one for one in held if one is not None), None)].append(claim)
    return found


def claims(scene: Scene, among: Sequence[Claim], *, most: int) -> Iterator[ClaimView]:
    """Yield claims with their histories, those with most losses first.

    Args:
        scene: the family they are of.
        among: its claims.
        most: how many there are at most.
    """
    views = [_view(scene, claim) for claim in among]
    views.sort(key=lambda one: -sum(len(mention.losses) for mention in one.mentions))
    for number, view in enumerate(views[:most], 1):
        yield ClaimView(number=number, gist=view.gist, mentions=view.mentions, kinds=view.kinds)


def _view(scene: Scene, claim: Claim) -> ClaimView:
    mentions = tuple(_mention(scene, claim, mention) for mention in claim.mentions)
    kinds = dict.fromkeys(kind for one in mentions for kind in one.kinds.split())
    return ClaimView(
        number=0,
        gist=shorten(one_line(claim.gist), _GIST),
        mentions=mentions,
        kinds=" ".join(kinds),
    )


def _mention(scene: Scene, claim: Claim, mention: ClaimMention) -> MentionView:
    id, span = mention.passage.article, mention.passage.span
    text = one_line(span.of(scene.descent.text(id)))
    edges = scene.descent.parents.get(id, ())
    first = {one.passage.article: one for one in reversed(claim.mentions)}
    exemplar = next((e.derivation.parent for e in edges if e.derivation.parent in first), None)
    words: tuple[Edit, ...] = (Edit(text, "both"),) if text else ()
    if exemplar is not None:
        before = first[exemplar].passage.span.of(scene.descent.text(exemplar))
        words = edits(one_line(before), text)
    losses = [
        loss
        for edge in edges
        for loss in edge.losses
        if loss.child_span is not None and loss.child_span.overlaps(span)
    ]
    return MentionView(
        tag=scene.tag(id),
        published=published(scene.descent.readings[id].document.article),
        words=words,
        exemplar=None if exemplar is None else scene.numbers.get(exemplar),
        by=one_line(mention.attributed_to or ""),
        hedged=mention.hedged,
        quoted=mention.quoted,
        losses=tuple(
            LossTag(name=loss_phrase(one.kind), parent=scene.numbers.get(one.parent))
            for one in losses
        ),
        kinds=" ".join(dict.fromkeys(one.kind for one in losses)),
    )
