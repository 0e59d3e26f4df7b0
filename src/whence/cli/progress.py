"""How far a long run has come, on standard error, where a person can see it."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Self, TypeVar

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

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


class Stages:
    """Shows the stages of a run, one line that is gone at the end, on standard error.

    Args:
        shown: False shows nothing; nor is anything shown where nobody can see it.
    """

    def __init__(self, *, shown: bool) -> None:
        self._shown = shown and sys.stderr.isatty()
        self._bar: Progress | None = None
        self._stage: TaskID | None = None
        self._name = ""

    def __enter__(self) -> Self:
        if self._shown:
            from rich.console import Console
            from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

            self._bar = Progress(
                TextColumn("{task.description}"),
                BarColumn(),
                TextColumn("{task.fields[count]}"),
                TimeElapsedColumn(),
                console=Console(file=sys.stderr),
                transient=True,
                redirect_stdout=False,
            )
            self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.stop()

    def tell(self, stage: str, done: int, total: int | None) -> None:
        """Show how far a stage has come.

        Args:
            stage: its name; another than before ends the one before.
            done: how much of it is done.
            total: how much there is; None if that is not known.
        """
        if self._bar is None:
            return
        if self._stage is None or stage != self._name:
            if self._stage is not None:
                self._bar.remove_task(self._stage)
            self._stage, self._name = self._bar.add_task(stage, total=total, count=""), stage
        count = f"{done:,}" if total is None else f"{done:,} of {total:,}"
        self._bar.update(self._stage, completed=done, total=total, count=count if done else "")
