"""What was worked out, kept in a folder, so that a run that was killed goes on where it stopped.

An entry is named by all that it was made from. So there is nothing to invalidate: whatever
changes has another name. A file is complete or not there; what is damaged is as good as not there.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeVar

from whence.record import WhenceError

Kept = TypeVar("Kept")

_PART: Final = ".part"
# Older than this, in seconds, a part was left by a run that was killed.
_STALE: Final = 86_400.0


class Store:
    """Entries in a folder.

    Args:
        folder: where they are.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

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

    def find(self, name: str, unpack: Callable[[bytes], Kept]) -> Kept | None:
        """Return what is kept under a name, or None; what is damaged is taken away.

        Args:
            name: the name, at least two letters or digits and whatever a file may be called.
            unpack: makes it of its bytes; raises ValueError if they are damaged.

        Raises:
            WhenceError: if the folder cannot be read.
        """
        path = self._path(name)
        try:
            return unpack(path.read_bytes())
        except FileNotFoundError:
            return None
        except ValueError:
            path.unlink(missing_ok=True)
            return None
        except OSError as error:
            raise self._problem(error) from error

    def keep(self, name: str, pack: Callable[[], bytes]) -> None:
        """Keep something under a name, unless there is something already.

        Args:
            name: the name, as for `find`.
            pack: makes its bytes.

        Raises:
            WhenceError: if it cannot be written, with the folder and the cause; what was kept
                before stays as it is.
        """
        path = self._path(name)
        part = path.with_name(f"{path.name}.{os.getpid()}{_PART}")
        try:
            if path.exists():
                return
            path.parent.mkdir(parents=True, exist_ok=True)
            try:
                part.write_bytes(pack())
                part.replace(path)
            finally:
                part.unlink(missing_ok=True)
        except OSError as error:
            raise self._problem(error) from error

    def _path(self, name: str) -> Path:
        return self._folder / name[:2] / name

    def _problem(self, error: OSError) -> WhenceError:
        cause = error.strerror or type(error).__name__
        return WhenceError(
            f"{self._folder}: readings cannot be kept there: {cause}", kind="unreadable"
        )
