"""Inputs read, as far as they are not yet, and traced."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeAlias

from whence.desk.clerk import MakeReader, Reader, shipped
from whence.desk.readings import read
from whence.desk.store import KeptReader, Store, code_digest, default_folder
from whence.record import Failure, Lineage, Reading

Progress: TypeAlias = Callable[[str, int, int | None], None]
"""Told the stage, how much of it is done, and how much there is in all if that is known."""
TraceReadings: TypeAlias = Callable[[Sequence[Reading]], Lineage]


@dataclass(frozen=True, slots=True, kw_only=True)
class Traced:
    """What tracing a corpus gave: its lineage, and the inputs that could not be read."""

    lineage: Lineage
    failures: tuple[Failure, ...]


def trace(
    inputs: str | Path | Iterable[str | Path],
    *,
    trace_readings: TraceReadings,
    jobs: int = 1,
    allow_private: bool = False,
    work: Path | None = None,
    progress: Progress | None = None,
    make_reader: MakeReader = shipped,
) -> Traced:
    """Read articles and trace where their passages, quotations and claims came from.

    Readings are kept in a folder as they are made: a run that was stopped goes on where it was,
    and an article is read again only if it, the program or the weights have changed.

    Args:
        inputs: as for `read`.
        trace_readings: makes the lineage of readings in order of their ids.
        jobs: how many processes may read at once; 1 reads in this process.
        allow_private: whether URLs may point to private and loopback addresses.
        work: the folder of kept readings; None for one in the user's cache.
        progress: told of every article read and of every stage begun.
        make_reader: picklable; called once in each process, returns what reads a document.

    Raises:
        WhenceError: if the reader cannot be made, or readings cannot be kept.
        ValueError: if `jobs` is below 1.
    """
    tell: Progress = progress or (lambda *_: None)
    store = Store(default_folder() if work is None else work, _maker(make_reader))
    store.prepare()
    readings: list[Reading] = []
    failures: list[Failure] = []
    making = partial(_kept, make_reader, store)
    tell("reading", 0, None)
    results = read(inputs, jobs=jobs, allow_private=allow_private, make_reader=making)
    with closing(results):
        for done, result in enumerate(results, 1):
            if isinstance(result, Failure):
                failures.append(result)
            else:
                store.keep(result)
                readings.append(result)
            tell("reading", done, None)
    tell("tracing", 0, None)
    readings.sort(key=lambda one: one.document.article.id)
    return Traced(lineage=trace_readings(readings), failures=tuple(failures))


def _kept(make_reader: MakeReader, store: Store) -> Reader:
    return KeptReader(make_reader(), store)


def _maker(make_reader: MakeReader) -> str:
    """Return what tells the readings of one maker, and of one state of the code, from others."""
    name = getattr(make_reader, "__qualname__", type(make_reader).__qualname__)
    return f"{make_reader.__module__}.{name} {code_digest()}"
