"""What speaks for a tweet making a claim: the likeness of both, and what only tweets have."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

import numpy as np
import numpy.typing as npt

from benchmarks.quality.claims.bm25 import BM25
from benchmarks.quality.claims.checkthat import Collection, Verified
from benchmarks.quality.claims.likeness import Likeness, Rarity, Wording, likeness, wording
from benchmarks.quality.claims.tweet import Tweet
from whence.lineage.align import stems, words
from whence.model import SentenceEncoder
from whence.model.sentences import PieceVectors

Floats = npt.NDArray[np.float64]

FEATURES: Final = (
    "said_claim", "said_title", "sentence_claim", "sentence_title", "told", "covered",
    "title_covered", "bm25", "figures", "foreign", "author", "day", "phrases", "title_phrases",
    "known", "better_known", "title_answered", "answered",
)  # fmt: skip
NEAREST = ((30, "claims"), (15, "titles"), (25, "bm25"))
"""Candidates taken by the vectors of claims, of titles, and by BM25."""

_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_WHEN = re.compile(rf"\b(?:({'|'.join(_MONTHS)}) )?((?:19|20)\d\d)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidates:
    """Claims that a tweet might make.

    Args:
        claims: their places in the collection, rising.
        features: shape (claims, FEATURES).
    """

    claims: tuple[int, ...]
    features: Floats


class Ground:
    """A collection made ready.

    Args:
        collection: the claims.
        encoder: gives the vectors.
        known: tweets whose claims are known, each with those claims' ids.
    """

    def __init__(
        self,
        collection: Collection,
        encoder: SentenceEncoder,
        known: Sequence[tuple[Tweet, frozenset[str]]],
    ) -> None:
        claims = collection.claims
        self.claims = claims
        self._encoder = encoder
        self._pieces: Callable[[str], PieceVectors] = lru_cache(maxsize=4096)(encoder.pieces)
        self._claims = self._wordings([claim.claim for claim in claims])
        self._titles = self._wordings([claim.title for claim in claims])
        self._claim_vectors = np.array([w.vector for w in self._claims])
        self._title_vectors = np.array([w.vector for w in self._titles])
        both = [c.stems | t.stems for c, t in zip(self._claims, self._titles, strict=True)]
        self._both, self._rarity = both, Rarity(both)
        self._bm25 = BM25([_said(f"{claim.claim} {claim.title}") for claim in claims])
        self._piece_rarity = Rarity(
            frozenset(encoder.cut(f"{claim.claim} {claim.title}")) for claim in claims
        )
        place = {claim.id: i for i, claim in enumerate(claims)}
        self._known = [(t.words, [place[id] for id in sorted(ids)]) for t, ids in known]
        self._known_vectors = encoder.vectors([t.said for t, _ in known])

    def _wordings(self, texts: Sequence[str]) -> list[Wording]:
        vectors = self._encoder.vectors(texts)
        return [wording(text, vector) for text, vector in zip(texts, vectors, strict=True)]

    def bm25(self, tweet: Tweet) -> Floats:
        """Return the BM25 score of each claim and its title, shape (claims,)."""
        return self._bm25.scores(_said(" ".join([tweet.words, *tweet.authors])))

    def cosines(self, tweet: Tweet) -> Floats:
        """Return the cosine of each claim, shape (claims,)."""
        [vector] = self._encoder.vectors([tweet.said])
        return np.asarray(self._claim_vectors @ vector, dtype=np.float64)

    def candidates(self, tweet: Tweet) -> Candidates:
        """Return the claims that come into question, with what speaks for each."""
        [said] = self._wordings([tweet.said])
        [own] = self._wordings([tweet.words])
        parts = [s for s in _SENTENCE.split(tweet.words) if len(s) > 15][:12] or [tweet.words]
        sentences = self._encoder.vectors(parts)
        bm25 = self.bm25(tweet)
        orders: dict[str, npt.NDArray[np.floating]] = {
            "claims": self._claim_vectors @ said.vector,
            "titles": self._title_vectors @ said.vector,
            "bm25": bm25,
        }
        places = sorted({i for most, by in NEAREST for i in _best(orders[by], most)})
        known = self._nearest_known(tweet, said)
        pieces = self._pieces(tweet.said)
        best = max(float(bm25.max()), 1e-9)
        rows = []
        for i in places:
            to_claim = likeness(own, self._claims[i], self._rarity)
            to_title = likeness(own, self._titles[i], self._rarity)
            cosine = float(orders["claims"][i])
            rows.append(
                [
                    cosine,
                    float(orders["titles"][i]),
                    float((sentences @ self._claims[i].vector).max()),
                    float((sentences @ self._titles[i].vector).max()),
                    *self._words(own, said, i),
                    to_title.covered,
                    float(bm25[i]) / best,
                    *_figures(to_claim),
                    self._named(tweet, i),
                    _on_the_day(tweet.day, self.claims[i]),
                    to_claim.phrases,
                    to_title.phrases,
                    known.get(i, 0.0),
                    max(0.0, known.get(i, 0.0) - cosine),
                    *self._answered(pieces, i),
                ]
            )
        return Candidates(claims=tuple(places), features=np.array(rows))

    def _words(self, own: Wording, said: Wording, claim: int) -> tuple[float, float]:
        both = self._both[claim]
        return self._rarity.share(both, own.stems), self._rarity.share(said.stems, both)

    def _nearest_known(self, tweet: Tweet, said: Wording) -> dict[int, float]:
        """Return the cosine of the nearest known tweet of each claim that has one."""
        nearest: dict[int, float] = defaultdict(float)
        cosines = self._known_vectors @ said.vector
        for (own, claims), cosine in zip(self._known, cosines.tolist(), strict=True):
            if own != tweet.words:
                for claim in claims:
                    nearest[claim] = max(nearest[claim], cosine)
        return nearest

    def _named(self, tweet: Tweet, claim: int) -> float:
        """Return how much of the authors' names the claim holds, by rarity, 0 to 2."""
        names = stems(words(" ".join(tweet.authors))) & self._both[claim]
        return min(sum(map(self._rarity.of, sorted(names))) / 8, 2.0)

    def _answered(self, tweet: PieceVectors, claim: int) -> tuple[float, float]:
        """Return how nearly the title's pieces are found in the tweet, and the tweet's in both."""
        title = self._pieces(self.claims[claim].title)
        claimed = self._pieces(self.claims[claim].claim)
        to_title = title.vectors @ tweet.vectors.T
        to_claim = claimed.vectors @ tweet.vectors.T
        nearest = np.concatenate([to_title, to_claim]).max(0)
        return self._mean(title, to_title.max(1)), self._mean(tweet, nearest)

    def _mean(self, pieces: PieceVectors, nearness: npt.NDArray[np.float32]) -> float:
        weights = np.array([self._piece_rarity.of(piece) for piece in pieces.pieces])
        return float(nearness @ weights / weights.sum()) if len(weights) else 0.0


def _said(text: str) -> list[str]:
    return [word.stem for word in words(text) if word.stem]


def _best(scores: npt.NDArray[np.floating], most: int) -> list[int]:
    best: list[int] = np.argsort(-scores, kind="stable")[:most].tolist()
    return best


def _figures(found: Likeness) -> tuple[float, float]:
    return found.figures, found.foreign


def _on_the_day(day: date | None, claim: Verified) -> float:
    """Return 1 where the claim names the tweet's year, and its month if it names a month."""
    if day is None:
        return 0.0
    named = _WHEN.findall(f"{claim.claim} {claim.title}")
    own = ("", _MONTHS[day.month - 1])
    return float(any(int(year) == day.year and month in own for month, year in named))
