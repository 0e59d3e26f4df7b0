"""How far a long run has come, on standard error, where a person can see it."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

Result = TypeVar("Result")


def watched(results: Iterable[Result], *, shown: bool) -> Iterator[Result]:
    """Yield the results; from the second on, show how many there were and how fast they come.

    Args:
        results: what is counted; how many will come is not known.
        shown: False passes the results through.

    Yields:
        The results.
    """
    coming = iter(results)
    if not shown:
        yield from coming
        return
    yield from islice(coming, 1)
    yield from _counted(coming)


def _counted(coming: Iterator[Result]) -> Iterator[Result]:
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        Progress,
        ProgressColumn,
        Task,
        TextColumn,
        TimeElapsedColumn,
    )
    from rich.text import Text

    class Speed(ProgressColumn):
        def render(self, task: Task) -> Text:
            return Text(f"{task.speed or 0:.1f} a second")

    columns = (BarColumn(), TextColumn("{task.completed} articles"), Speed(), TimeElapsedColumn())
    console = Console(file=sys.stderr)
    with Progress(*columns, console=console, transient=True, redirect_stdout=False) as bar:
        task = bar.add_task("", total=None, completed=1)
        for result in coming:
            bar.advance(task)
            yield result
