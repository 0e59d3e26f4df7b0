"""What every verb that reads has in common: output, messages and exit status."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import typer

from whence import desk
from whence.cli import INTERRUPTED
from whence.cli.destination import opened
from whence.cli.progress import watched
from whence.desk import Format
from whence.record import Failure, Reading, WhenceError

Result = Reading | Failure

# More processes than this need more memory than most machines have to spare.
_MOST_CORES = 8


def cores() -> int:
    """Return how many processes to use at most: the cores this process may run on, up to 8."""
    if sys.platform == "linux":
        return min(len(os.sched_getaffinity(0)), _MOST_CORES)
    return min(os.cpu_count() or 1, _MOST_CORES)


def complain(message: str) -> None:
    """Write one line to standard error, safe whatever the message holds."""
    from whence.export.visible import one_line

    sys.stderr.write(f"whence: {one_line(message)}\n")


def warn_aloud() -> None:
    """Tell people what the library warns of, a line each."""
    logging.getLogger("whence").addHandler(_Aloud(logging.WARNING))


class _Aloud(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        """Write the record's message to standard error."""
        complain(record.getMessage())


def run(
    results: Generator[Result, None, None], format: Format, out: Path | None, *, quiet: bool
) -> None:
    """Write results as they come and end the command with the right exit status.

    Failures are one line each on standard error where the output is for people, and records of
    the output where it is for programs.

    Args:
        results: readings and failures; closed at the end, whatever happens.
        format: how to write them.
        out: where to write them; None for standard output.
        quiet: no progress and no summary.

    Raises:
        typer.Exit: with status 1 if a result is a failure or nothing could be written, 130 if
            interrupted.
    """
    for_people = format in ("terminal", "html")
    seen = _Seen(results, aloud=for_people, silent=format == "terminal")
    # Progress and a reading on the same screen would write over each other.
    shown = not quiet and sys.stderr.isatty() and (out is not None or not sys.stdout.isatty())
    with (
        ended(out),
        closing(results),
        opened(out, for_people=format == "terminal") as file,
    ):
        desk.write(watched(seen, shown=shown), file, format)
    if seen.failed and not for_people and not quiet:
        complain(f"{seen.failed} of {seen.all} articles could not be read")
    if seen.failed:
        raise typer.Exit(1)


@contextmanager
def ended(out: Path | None) -> Iterator[None]:
    """End the command with one line on standard error where its work is cut short.

    Args:
        out: the file that is then not written; None for standard output.

    Raises:
        typer.Exit: with status 130 if it was interrupted, 1 if its work could not be done.
    """
    try:
        yield
    except KeyboardInterrupt:
        complain("interrupted" if out is None else f"interrupted, {out} is not written")
        raise typer.Exit(INTERRUPTED) from None
    except BrokenPipeError:
        raise
    except (OSError, WhenceError) as error:
        complain(str(error))
        raise typer.Exit(1) from error


class _Seen:
    """Results on their way out, counted."""

    def __init__(self, results: Iterable[Result], *, aloud: bool, silent: bool) -> None:
        self._results, self._aloud, self._silent = results, aloud, silent
        self.all = self.failed = 0

    def __iter__(self) -> Iterator[Result]:
        for result in self._results:
            self.all += 1
            if isinstance(result, Failure):
                self.failed += 1
                if self._aloud:
                    complain(result.message)
                if self._silent:
                    continue
            yield result
