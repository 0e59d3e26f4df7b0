"""Sentence vectors: one for each text, near one another where texts say the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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
            vectors[place] = self._session.run(None, {"ids": self._ids(look)})[0][0]
        return vectors[[known[look] for look in looks]]

    def _ids(self, text: str) -> Ints:
        ids = self._tokenizer.encode(text, add_special_tokens=False).ids[: WINDOW - 2]
        return np.array([[CLS, *ids, SEP]], dtype=np.int64)
