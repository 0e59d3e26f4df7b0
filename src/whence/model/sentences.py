"""Sentence vectors: one for each text, near one another where texts say the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from whence.model.encoder import HIDDEN, Floats, session
from whence.model.pieces import CLS, SEP, WINDOW, Ints

LONGEST = 8_000
"""Code points of a text that are looked at; far more than a window holds of any language."""

_MARKS = str.maketrans(dict.fromkeys('"“”„‟«»＂‘’‚‛ʼ`', "'"))


def plain(text: str) -> str:
    """Return `text` with one look for all quotation marks: which were used tells nothing."""
    return text.translate(_MARKS)


@dataclass(frozen=True, slots=True, kw_only=True)
class PieceVectors:
    """The pieces of a text and what each means there.

    Args:
        pieces: the pieces, in order.
        vectors: their vectors, each of length 1, shape (pieces, HIDDEN).
    """

    pieces: tuple[str, ...]
    vectors: Floats


class SentenceEncoder:
    """Gives each text a vector. The graph is opened when the first is asked for.

    Args:
        path: returns the path of the ONNX graph.
        tokenizer: a lower-casing WordPiece tokenizer without truncation or padding.
        threads: threads of one run.
    """

    def __init__(self, path: Callable[[], Path], tokenizer: Tokenizer, *, threads: int = 1) -> None:
        self._path, self._tokenizer, self._threads = path, tokenizer, threads

    @cached_property
    def _session(self) -> onnxruntime.InferenceSession:
        return session(self._path(), self._threads)

    def vectors(self, texts: Sequence[str]) -> Floats:
        """Return the texts' vectors, each of length 1, shape (texts, HIDDEN).

        The cosine of two vectors is high where their texts say the same in whatever words. A text
        has the same vector whatever others it is asked for with. Of a long text its first `WINDOW`
        pieces count.

        Raises:
            WhenceError: if the graph is missing or differs from its hash in the manifest.
        """
        vectors = np.zeros((len(texts), HIDDEN), dtype=np.float32)
        looks = [plain(text[:LONGEST]) for text in texts]
        known = {look: place for place, look in enumerate(looks)}
        # One text a run: the int8 graph scales its inputs by the whole batch, and a vector must
        # not hang on its neighbours. A batch would be a tenth faster.
        for look, place in known.items():
            vectors[place] = self._session.run(["vectors"], {"ids": self._ids(look)})[0][0]
        return vectors[[known[look] for look in looks]]

    def pieces(self, text: str) -> PieceVectors:
        """Return the vectors of the text's pieces, for finding which words answer to which.

        Raises:
            WhenceError: if the graph is missing or differs from its hash in the manifest.
        """
        (vectors,) = self._session.run(["pieces"], {"ids": self._ids(plain(text[:LONGEST]))})
        return PieceVectors(pieces=self.cut(text), vectors=vectors[0, 1:-1])

    def cut(self, text: str) -> tuple[str, ...]:
        """Return the pieces of a text that are looked at, in order."""
        inner = self._ids(plain(text[:LONGEST]))[0, 1:-1].tolist()
        return tuple(str(self._tokenizer.id_to_token(id)) for id in inner)

    def _ids(self, text: str) -> Ints:
        ids = self._tokenizer.encode(text, add_special_tokens=False).ids[: WINDOW - 2]
        return np.array([[CLS, *ids, SEP]], dtype=np.int64)
