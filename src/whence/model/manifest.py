"""The manifest of the weights: what made them, and the hash of each file."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from whence.record import Maker, WhenceError

MANIFEST = "manifest.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a folder of weights says it holds.

    Args:
        folder: the folder.
        maker: name and version of the weights, and the SHA-256 of the manifest itself.
        digests: SHA-256 of each file, in hexadecimal, by its name.
    """

    folder: Path
    maker: Maker
    digests: Mapping[str, str]

    def path(self, file: str) -> Path:
        """Return the path of `file`, once its content is what the manifest says.

        Raises:
            WhenceError: if the file cannot be read, is not listed, or differs.
        """
        path = self.folder / file
        try:
            content = path.read_bytes()
        except OSError as error:
            raise WhenceError(
                f"{error.filename}: the weights cannot be read: {error.strerror}",
                kind="unreadable",
            ) from error
        if hashlib.sha256(content).hexdigest() != self.digests.get(file):
            raise WhenceError(f"{path}: the weights differ from their manifest", kind="unreadable")
        return path


def manifest(folder: Path) -> Manifest:
    """Return the manifest of the weights in `folder`.

    Raises:
        WhenceError: if it cannot be read, or is no manifest.
    """
    path = folder / MANIFEST
    try:
        raw = path.read_bytes()
        name, version, digests = _described(json.loads(raw))
    except OSError as error:
        raise WhenceError(
            f"{error.filename}: the weights cannot be read: {error.strerror}", kind="unreadable"
        ) from error
    except (ValueError, RecursionError) as error:
        raise WhenceError(
            f"{path}: not a manifest of weights: {error}", kind="unreadable"
        ) from error
    maker = Maker(name=name, version=version, weights_sha256=hashlib.sha256(raw).hexdigest())
    return Manifest(folder=folder, maker=maker, digests=digests)


def _described(manifest: object) -> tuple[str, str, dict[str, str]]:
    """Return name, version and digests by file; raise ValueError for another shape."""
    match manifest:
        case {"name": str(name), "version": str(version), "files": {**digests}}:
            return name, version, {str(file): str(digest) for file, digest in digests.items()}
    raise ValueError("name, version and files are wanted")
