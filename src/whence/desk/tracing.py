"""Inputs read, as far as they are not yet, and traced."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from importlib.resources import as_file, files
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from whence import __version__
from whence.desk.clerk import Reader
from whence.desk.readings import answers
from whence.record import Failure, Lineage, Maker

if TYPE_CHECKING:
    from whence.desk.kept import Keeper, KeptWitnesses
    from whence.desk.packed import Floats
    from whence.lineage.witness import Witness

Progress: TypeAlias = Callable[[str, int, int | None], None]
"""Told the stage, how much of it is done, and how much there is in all if that is known."""

READING: Final = "reading"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tracer:
    """What makes an article ready to be compared.

    Args:
        reader: reads a document.
        encode: gives each text a unit vector, shape (texts, size).
    """

    reader: Reader
    encode: Callable[[Sequence[str]], Floats]


MakeTracer: TypeAlias = Callable[[], Tracer]
"""Makes a tracer; it is sent to other processes, so it must be picklable."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Traced:
    """What tracing a corpus gave: its lineage, and the inputs that could not be read."""

    lineage: Lineage
    failures: tuple[Failure, ...]


def shipped_tracer() -> Tracer:
    """Return a tracer with the weights that come with Whence, for one core.

    Raises:
        WhenceError: if the weights are missing or not what their manifest says.
    """
    from whence import model, reading

    made = model.load(threads=1)
    # Opened now, so that missing weights end a run instead of every article.
    made.sentences.vectors(["."])
    return Tracer(reader=reading.Reader(made), encode=made.sentences.vectors)


def trace(
    inputs: str | Path | Iterable[str | Path],
    *,
    jobs: int = 1,
    allow_private: bool = False,
    work: Path | None = None,
    progress: Progress | None = None,
    make_tracer: MakeTracer = shipped_tracer,
) -> Traced:
    """Read articles and trace where their passages, quotations and claims came from.

    Readings are kept in a folder as they are made: a run that was stopped goes on where it was,
    and an article is read again only if it, the program or the weights have changed. With `jobs`
    above 1 the reading is done by processes that import the calling script again: guard it with
    `if __name__ == "__main__":`.

    Args:
        inputs: one input or many, as for `read`.
        jobs: how many processes may read at once; 1 reads in this process.
        allow_private: whether URLs may point to private and loopback addresses.
        work: the folder of kept readings, which may be deleted at any time; None for one in the
            user's cache.
        progress: told of every article read and of every stage begun.
        make_tracer: picklable; called once in each process.

    Returns:
        The lineage of all articles that could be read, and why others could not.

    Raises:
        WhenceError: if the weights cannot be had, or readings cannot be kept.
        ValueError: if `jobs` is below 1.
    """
    # These load for a quarter of a second, which a command that only reads should not wait for.
    from whence.desk.kept import Keeper
    from whence.desk.store import Store
    from whence.lineage.trace import trace as trace_witnesses

    if jobs < 1:
        raise ValueError(f"jobs must be 1 or more, not {jobs}")
    names = [inputs] if isinstance(inputs, str | Path) else inputs
    tell: Progress = progress or (lambda *_: None)
    keeper = Keeper(Store(work or default_folder()), _maker(make_tracer))
    keeper.store.prepare()
    witnesses: list[Witness] = []
    failures: list[Failure] = []
    results = answers(
        (os.fspath(name) for name in names),
        partial(_witnesses, make_tracer, keeper),
        jobs=jobs,
        allow_private=allow_private,
    )
    tell(READING, 0, None)
    with closing(results):
        for done, result in enumerate(results, 1):
            if isinstance(result, Failure):
                failures.append(result)
            else:
                keeper.keep(result)
                witnesses.append(result)
            tell(READING, done, None)
    maker = witnesses[0].reading.maker if witnesses else Maker(name="whence", version=__version__)
    lineage = trace_witnesses(witnesses, maker=maker, progress=tell)
    return Traced(lineage=lineage, failures=tuple(failures))


def demo(
    *,
    jobs: int = 1,
    work: Path | None = None,
    progress: Progress | None = None,
    make_tracer: MakeTracer = shipped_tracer,
) -> Traced:
    """Read and trace the invented articles that come with Whence.

    Args:
        jobs: as for `trace`.
        work: as for `trace`.
        progress: as for `trace`.
        make_tracer: as for `trace`.

    Raises:
        WhenceError: if the weights cannot be had, or readings cannot be kept.
        ValueError: if `jobs` is below 1.
    """
    with as_file(files("whence") / "sample") as folder:
        return trace(folder, jobs=jobs, work=work, progress=progress, make_tracer=make_tracer)


def default_folder() -> Path:
    """Return where readings are kept if nothing else is said: in the user's cache."""
    from platformdirs import user_cache_path

    return user_cache_path("whence", appauthor=False) / "readings"


def _witnesses(make_tracer: MakeTracer, keeper: Keeper) -> KeptWitnesses:
    from whence.desk.kept import KeptWitnesses

    return KeptWitnesses(make_tracer(), keeper)


def _maker(make_tracer: MakeTracer) -> str:
    """Return what tells the readings of one tracer, and of one state of the code, from others."""
    from whence.desk.kept import code_digest

    name = getattr(make_tracer, "__qualname__", type(make_tracer).__qualname__)
    return f"{make_tracer.__module__}.{name} {code_digest()}"
