"""What one process does with one item: load it, read it, and answer for it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, Protocol, TypeAlias, TypeVar

from whence.record import Document, Failure, Reading, WhenceError

if TYPE_CHECKING:
    from whence.ingest import Item

Done = TypeVar("Done")
Read = TypeVar("Read")
Given = TypeVar("Given", covariant=True)

_log = logging.getLogger(__name__)


class Reads(Protocol[Given]):
    """Whatever makes something of a document."""

    def read(self, document: Document) -> Given:
        """Return what it makes of the document."""
        ...


Reader: TypeAlias = Reads[Reading]
"""Whatever makes a reading of a document."""


MakeReader: TypeAlias = Callable[[], Reader]
"""Makes a reader; it is sent to other processes, so it must be picklable."""


def shipped() -> Reader:
    """Return a reader with the weights that come with Whence, for one core.

    Raises:
        WhenceError: if the weights are missing or not what their manifest says.
    """
    from whence import model, reading

    return reading.Reader(model.load(threads=1))


class Clerk(Generic[Read]):
    """Loads and reads items, one after the other; a fresh one can be sent to another process.

    Args:
        make_reads: called once, before the first document is read; what it returns reads one.
    """

    def __init__(self, make_reads: Callable[[], Reads[Read]]) -> None:
        self._make_reads = make_reads
        self._reads: Reads[Read] | None = None

    def ready(self) -> Callable[[Item], Read | Failure]:
        """Make what reads now and return `answer`.

        Raises:
            WhenceError: if it cannot be made.
        """
        self._readied()
        return self.answer

    def answer(self, item: Item) -> Read | Failure:
        """Return what is read in an item whose bytes are at hand, or why nothing is.

        Raises:
            WhenceError: if what reads cannot be made.
        """
        from whence.ingest import load

        document = attempt(item, load)
        if isinstance(document, Failure):
            return document
        reads = self._readied()
        return attempt(item, lambda _: reads.read(document))

    def _readied(self) -> Reads[Read]:
        if self._reads is None:
            self._reads = self._make_reads()
        return self._reads


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
