"""Inputs read one after the other, here or in several processes."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import ExitStack
from functools import partial
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from whence.desk.clerk import Clerk, MakeReader, Reads, attempt, shipped
from whence.desk.pool import Finished, ordered
from whence.record import Failure, Reading

if TYPE_CHECKING:
    from whence.ingest import Item

Answer = TypeVar("Answer")

# So few inputs are read before more processes would have started.
_FEW: Final = 8


def read(
    inputs: str | Path | Iterable[str | Path],
    *,
    jobs: int = 1,
    allow_private: bool = False,
    make_reader: MakeReader = shipped,
) -> Generator[Reading | Failure, None, None]:
    """Read articles: who says what in them, and in whose voice.

    Inputs are taken one after the other as results are asked for, so a corpus of any size is read
    in flat memory. With `jobs` above 1 the work is done by processes that import the calling
    script again: guard it with `if __name__ == "__main__":`.

    Args:
        inputs: one input or many: a text file, a saved HTML page, a JSON-lines corpus (each also
            gzipped), a folder of them, an http or https URL, or "-" for standard input.
        jobs: how many processes may work at once; 1 reads in this process.
        allow_private: whether URLs may point to private and loopback addresses.
        make_reader: picklable; called once in each process, returns what reads a document.

    Returns:
        A generator of one `Reading` or `Failure` for each article, in the order of the inputs.
        Closing it stops the processes. It raises `WhenceError` if the reader cannot be made.

    Raises:
        ValueError: if `jobs` is below 1.
    """
    if jobs < 1:
        raise ValueError(f"jobs must be 1 or more, not {jobs}")
    names = [inputs] if isinstance(inputs, str | Path) else inputs
    paths = (os.fspath(name) for name in names)
    return answers(paths, make_reader, jobs=jobs, allow_private=allow_private)


def answers(
    names: Iterable[str],
    make_reads: Callable[[], Reads[Answer]],
    *,
    jobs: int,
    allow_private: bool,
) -> Generator[Answer | Failure, None, None]:
    """Yield what something makes of each article, in the order of the inputs.

    Args:
        names: inputs, as for `read`; taken one after the other as results are asked for.
        make_reads: picklable; called once in each process, returns what reads a document.
        jobs: how many processes may work at once, at least 1.
        allow_private: whether URLs may point to private and loopback addresses.

    Raises:
        WhenceError: if what reads cannot be made.
    """
    yield from _answers(_at_hand(names, allow_private=allow_private), Clerk(make_reads), jobs)


def _at_hand(names: Iterable[str], *, allow_private: bool) -> Iterator[Item | Failure]:
    """Yield what there is to read, pages from the web fetched: in one process, so politely."""
    from whence.ingest import Address, Fetcher, items, retrieve

    with ExitStack() as stack:
        fetcher: Fetcher | None = None
        for item in items(names):
            if isinstance(item, Failure) or not isinstance(item.origin, Address):
                yield item
                continue
            fetcher = fetcher or stack.enter_context(Fetcher(allow_private=allow_private))
            yield attempt(item, partial(retrieve, fetcher=fetcher))


def _answers(
    found: Iterator[Item | Failure], clerk: Clerk[Answer], jobs: int
) -> Generator[Answer | Failure, None, None]:
    first = list(islice(found, _FEW + 1)) if jobs > 1 else []
    tasks: Iterator[Item | Finished[Answer | Failure]] = (
        Finished(item) if isinstance(item, Failure) else item for item in chain(first, found)
    )
    if len(first) > _FEW:
        yield from ordered(tasks, clerk.ready, jobs=jobs, died=_died)
        return
    for task in tasks:
        yield task.result if isinstance(task, Finished) else clerk.answer(task)


def _died(item: Item, cause: str) -> Failure:
    return Failure(id=item.id, kind="internal", message=f"{item.name}: {cause}")
