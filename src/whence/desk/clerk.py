"""What one process does with one item: load it, read it, and answer for it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeAlias, TypeVar

from whence.record import Document, Failure, Reading, WhenceError

if TYPE_CHECKING:
    from whence.ingest import Item

Done = TypeVar("Done")

_log = logging.getLogger(__name__)


class Reader(Protocol):
    """Whatever makes a reading of a document."""

    def read(self, document: Document) -> Reading:
        """Return what is said in the document and by whom."""
        ...


MakeReader: TypeAlias = Callable[[], Reader]
"""Makes a reader; it is sent to other processes, so it must be picklable."""


def shipped() -> Reader:
    """Return a reader with the weights that come with Whence, for one core.

    Raises:
        WhenceError: if the weights are missing or not what their manifest says.
    """
    from whence import model, reading

    return reading.Reader(model.load(threads=1))


class Clerk:
    """Loads and reads items, one after the other; a fresh one can be sent to another process.

    Args:
        make_reader: called once, before the first document is read.
    """

    def __init__(self, make_reader: MakeReader) -> None:
        self._make_reader = make_reader
        self._reader: Reader | None = None

    def ready(self) -> Callable[[Item], Reading | Failure]:
        """Make the reader now and return `answer`.

        Raises:
            WhenceError: if the reader cannot be made.
        """
        self._readied()
        return self.answer

    def answer(self, item: Item) -> Reading | Failure:
        """Return the reading of an item whose bytes are at hand, or why there is none.

        Raises:
            WhenceError: if the reader cannot be made.
        """
        from whence.ingest import load

        document = attempt(item, load)
        if isinstance(document, Failure):
            return document
        reader = self._readied()
        return attempt(item, lambda _: reader.read(document))

    def _readied(self) -> Reader:
        if self._reader is None:
            self._reader = self._make_reader()
        return self._reader


def attempt(item: Item, step: Callable[[Item], Done]) -> Done | Failure:
    """Return what `step` makes of an item, or a failure with the cause.

    A bad article never ends a run, so no exception passes; one that nobody foresaw is logged with
    its traceback as well.
    """
    try:
        return step(item)
    except WhenceError as error:
        return Failure.of(item.id, error)
    except Exception as error:
        _log.debug("unforeseen, at %s", item.name, exc_info=True)
        cause = " ".join(f"{type(error).__name__}: {error}".split())
        return Failure(
            id=item.id, kind="internal", message=f"{item.name}: an error in Whence ({cause})"
        )
