"""Readings kept in a folder, so that a run that was killed goes on where it stopped.

An entry is named by what it was made from: the document, and the program and weights that read
it. So there is nothing to invalidate: whatever changes has another name. A file is complete or
not there; what cannot be read is as good as not there.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
from dataclasses import replace
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Final

import msgspec
from platformdirs import user_cache_path

from whence import __version__
from whence.desk.clerk import Reader
from whence.desk.packed import FORMAT, pack, unpack
from whence.record import Document, Reading, WhenceError

# The rooms whose code and word lists a reading depends on.
_ROOMS: Final = ("record", "text", "language", "model", "reading")
# The manifest holds their digests.
_WEIGHTS: Final = (".onnx", "heads.json", "tokenizer.json")
_PART: Final = ".part"
# Older than this, in seconds, a part was left by a run that was killed.
_STALE: Final = 86_400.0


def default_folder() -> Path:
    """Return where readings are kept if nothing else is said: in the user's cache."""
    return user_cache_path("whence", appauthor=False) / "readings"


class Store:
    """Readings in a folder.

    Args:
        folder: where they are.
        maker: what tells one way of making readings from another.
    """

    def __init__(self, folder: Path, maker: str) -> None:
        self._folder, self._maker = folder, maker

    def prepare(self) -> None:
        """Make the folder, and take away what runs killed a day ago or more left half written.

        Raises:
            WhenceError: if the folder cannot be made or read.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            for part in self._folder.glob(f"*/*{_PART}"):
                if time.time() - part.stat().st_mtime > _STALE:
                    part.unlink(missing_ok=True)
        except OSError as error:
            raise self._problem(error) from error

    def find(self, document: Document) -> Reading | None:
        """Return the kept reading of a document, or None; a damaged one is taken away.

        Raises:
            WhenceError: if the folder cannot be read.
        """
        path = self._path(document)
        try:
            reading = unpack(path.read_bytes())
        except FileNotFoundError:
            return None
        except ValueError:
            path.unlink(missing_ok=True)
            return None
        except OSError as error:
            raise self._problem(error) from error
        if _timeless(reading.document) != _timeless(document):
            return None
        return replace(reading, document=document)

    def keep(self, reading: Reading) -> None:
        """Keep a reading, unless it is there already.

        Raises:
            WhenceError: if it cannot be written, with the folder and the cause; what was kept
                before stays as it is.
        """
        path = self._path(reading.document)
        part = path.with_name(f"{path.name}.{os.getpid()}{_PART}")
        try:
            if path.exists():
                return
            path.parent.mkdir(parents=True, exist_ok=True)
            try:
                part.write_bytes(pack(reading))
                part.replace(path)
            finally:
                part.unlink(missing_ok=True)
        except OSError as error:
            raise self._problem(error) from error

    def _problem(self, error: OSError) -> WhenceError:
        cause = error.strerror or type(error).__name__
        return WhenceError(
            f"{self._folder}: readings cannot be kept there: {cause}", kind="unreadable"
        )

    def _path(self, document: Document) -> Path:
        digest = hashlib.sha256(self._maker.encode())
        fields = msgspec.to_builtins(_timeless(document))
        digest.update(json.dumps([FORMAT, fields]).encode("ascii"))
        name = digest.hexdigest()
        return self._folder / name[:2] / f"{name}.json.gz"


def _timeless(document: Document) -> Document:
    """Return the document without when it was fetched, which its reading does not depend on."""
    return replace(document, article=replace(document.article, fetched=None))


class KeptReader:
    """A reader that looks into a store first; it writes nothing there.

    Args:
        reader: reads what is not there.
        store: where to look.
    """

    def __init__(self, reader: Reader, store: Store) -> None:
        self._reader, self._store = reader, store

    def read(self, document: Document) -> Reading:
        """Return the kept reading of a document, else a new one.

        Raises:
            WhenceError: if the store cannot be read.
        """
        return self._store.find(document) or self._reader.read(document)


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
