"""Witnesses whose costly parts, readings and vectors, are kept in a store."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import TYPE_CHECKING, Final

import msgspec

from whence import __version__
from whence.desk.packed import FORMAT, Floats, pack, pack_vectors, rounded, unpack, unpack_vectors
from whence.desk.store import Store
from whence.record import Document, Reading

if TYPE_CHECKING:
    from whence.desk.tracing import Tracer
    from whence.lineage.witness import Witness

# The rooms whose code and word lists a reading depends on.
_ROOMS: Final = ("record", "text", "language", "model", "reading")
# The manifest holds their digests.
_WEIGHTS: Final = (".onnx", "heads.json", "tokenizer.json")


@dataclass(frozen=True, slots=True)
class Keeper:
    """Finds and keeps readings and vectors.

    Args:
        store: where they are.
        maker: what tells one way of making them from another.
    """

    store: Store
    maker: str

    def reading(self, document: Document) -> Reading | None:
        """Return the kept reading of a document, or None.

        Raises:
            WhenceError: if the store cannot be read.
        """
        found = self.store.find(self._reading_name(document), unpack)
        return None if found is None else replace(found, document=document)

    def vectors(self, texts: tuple[str, ...]) -> Floats | None:
        """Return the kept vectors of an article's statements, or None.

        Raises:
            WhenceError: if the store cannot be read.
        """
        name = self._vectors_name(texts)
        return self.store.find(name, lambda packed: unpack_vectors(packed, len(texts)))

    def keep(self, witness: Witness) -> None:
        """Keep what is costly of a witness.

        Raises:
            WhenceError: if it cannot be written.
        """
        name = self._reading_name(witness.reading.document)
        self.store.keep(name, lambda: pack(witness.reading))
        texts = tuple(statement.text for statement in witness.statements)
        self.store.keep(self._vectors_name(texts), lambda: pack_vectors(witness.vectors))

    def _reading_name(self, document: Document) -> str:
        # What it is called and when it was fetched make no difference to what is read in it, so
        # copies of one text are read once.
        nameless = replace(document, article=replace(document.article, id="", fetched=None))
        return self._digest(msgspec.to_builtins(nameless)) + ".json.gz"

    def _vectors_name(self, texts: tuple[str, ...]) -> str:
        return self._digest(texts) + ".npz"

    def _digest(self, value: object) -> str:
        whole = json.dumps([FORMAT, self.maker, value])
        return hashlib.sha256(whole.encode("ascii")).hexdigest()


class KeptWitnesses:
    """Makes witnesses, of what is kept as far as it is; it writes nothing.

    Args:
        tracer: reads and encodes what is not kept.
        keeper: where to look.
    """

    def __init__(self, tracer: Tracer, keeper: Keeper) -> None:
        self._tracer, self._keeper = tracer, keeper

    def read(self, document: Document) -> Witness:
        """Return the witness of a document.

        Raises:
            WhenceError: if the store cannot be read.
        """
        from whence.lineage.witness import witness

        reading = self._keeper.reading(document) or self._tracer.reader.read(document)
        return witness(reading, self._encoded)

    def _encoded(self, texts: Sequence[str]) -> Floats:
        found = self._keeper.vectors(tuple(texts))
        return rounded(self._tracer.encode(texts)) if found is None else found


@cache
def code_digest() -> str:
    """Return a digest of all that a reading is made by: version, code, word lists and weights."""
    digest = hashlib.sha256(__version__.encode())
    for room in _ROOMS:
        _add(digest, files("whence") / room)
    return digest.hexdigest()


def _add(digest: hashlib._Hash, part: Traversable) -> None:
    if part.is_dir():
        for inner in sorted(part.iterdir(), key=lambda one: one.name):
            if inner.name != "__pycache__":
                _add(digest, inner)
    elif not part.name.endswith(_WEIGHTS):
        digest.update(part.name.encode() + b"\0" + part.read_bytes())
