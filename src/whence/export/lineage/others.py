"""What a family's drawing cannot say: pairs left undecided, independent pairs, lost exemplars."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from whence.export.descent_wording import archetype_phrase
from whence.export.lineage.scene import Scene, Tag
from whence.export.visible import one_line, shorten
from whence.export.wording import certainty
from whence.record import Passage

_QUOTED: Final = 200
_MOST_QUOTED: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class TwoView:
    """Two articles and what is said of them: a certainty, a message, and words both have."""

    a: Tag
    b: Tag
    certainty: str
    message: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LostView:
    """A lost exemplar: its name, the articles that come from it, and how they name it."""

    name: str
    named: bool
    children: tuple[Tag, ...]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Others:
    """All of these in one family."""

    undecided: tuple[TwoView, ...]
    independent: tuple[TwoView, ...]
    lost: tuple[LostView, ...]

    @property
    def count(self) -> int:
        """Return how many there are."""
        return len(self.undecided) + len(self.independent) + len(self.lost)


def others(scene: Scene, *, most: int) -> Others:
    """Return what else is known of a family.

    Args:
        scene: the family.
        most: how many there are of each kind at most.
    """
    return Others(
        undecided=tuple(_undecided(scene))[:most],
        independent=tuple(_independent(scene))[:most],
        lost=tuple(_lost(scene))[:most],
    )


def _undecided(scene: Scene) -> Iterator[TwoView]:
    for pair in scene.descent.lineage.undecided:
        if pair.a in scene.numbers:
            yield TwoView(
                a=scene.tag(pair.a),
                b=scene.tag(pair.b),
                certainty=certainty(pair.probability),
                message=one_line(pair.message),
                words=(),
            )


def _independent(scene: Scene) -> Iterator[TwoView]:
    for pair in scene.descent.lineage.independent:
        if pair.a in scene.numbers:
            yield TwoView(
                a=scene.tag(pair.a),
                b=scene.tag(pair.b),
                certainty="",
                message="",
                words=_words(scene, pair.shared),
            )


def _lost(scene: Scene) -> Iterator[LostView]:
    for one in scene.descent.lost(scene.family):
        yield LostView(
            name=one_line(archetype_phrase(one)),
            named=one.name is not None,
            children=tuple(scene.tag(id) for id in one.children),
            words=_words(scene, one.mentions),
        )


def _words(scene: Scene, passages: tuple[Passage, ...]) -> tuple[str, ...]:
    words = (one_line(one.span.of(scene.descent.text(one.article))) for one in passages)
    return tuple(dict.fromkeys(shorten(one, _QUOTED) for one in words))[:_MOST_QUOTED]
