"""Work spread over processes; results come in the order of the tasks.

The standard library's executors fail every task in flight when one process dies and cannot stop a
running task, so the few lines that one pipe for each process needs are kept here; see
`docs/decisions/processes.md`.
"""

from __future__ import annotations

import multiprocessing
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Final, Generic, TypeVar

from whence.record import ErrorKind, WhenceError

Task = TypeVar("Task")
Result = TypeVar("Result")

# How many tasks may be taken for each process before the first of them is handed on.
WINDOW: Final = 16
# Seconds a process gets to go after it was told to.
_PATIENCE: Final = 2.0


@dataclass(frozen=True, slots=True)
class Finished(Generic[Result]):
    """A task that needs no work: its result, kept in the order of the tasks."""

    result: Result


@dataclass(frozen=True, slots=True)
class _Ready:
    """A process's first word: it has all it needs."""


@dataclass(frozen=True, slots=True)
class _Unready:
    """A process's first word: it cannot work, and why."""

    message: str
    kind: ErrorKind


class _Slot(Generic[Result]):
    """A place in the order of results, empty until its task is done."""

    def __init__(self) -> None:
        self.results: list[Result] = []


class _Worker(Generic[Task, Result]):
    """A process, the pipe to it, and the one task it holds."""

    def __init__(self, make_work: Callable[[], Callable[[Task], Result]]) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.ready = False
        self.task: Task | None = None
        self.slot: _Slot[Result] = _Slot()
        self.process: SpawnProcess = context.Process(
            target=_serve, args=(theirs, make_work), daemon=True
        )
        self.process.start()
        # Held by the process alone, so that its death closes the pipe.
        theirs.close()

    def cause_of_death(self) -> str:
        self.process.join(_PATIENCE)
        code = self.process.exitcode
        if code is not None and code < 0:
            return f"its process was killed by signal {-code}"
        return f"its process ended with status {code}"

    def stop(self) -> None:
        self.process.terminate()
        self.pipe.close()
        self.process.join(_PATIENCE)
        if self.process.is_alive():
            self.process.kill()
            self.process.join()
        self.process.close()


class _Crew(Generic[Task, Result]):
    """The processes; each has at most one task, so a death names the task that caused it."""

    def __init__(
        self,
        make_work: Callable[[], Callable[[Task], Result]],
        died: Callable[[Task, str], Result],
    ) -> None:
        self.make_work, self.died = make_work, died
        self.workers: dict[Connection[object, object], _Worker[Task, Result]] = {}
        self.idle: list[_Worker[Task, Result]] = []

    def hire(self) -> None:
        with _interrupts_later():
            worker = _Worker(self.make_work)
            self.workers[worker.pipe] = worker

    def stop(self) -> None:
        for worker in self.workers.values():
            worker.stop()

    def give(self, task: Task, slot: _Slot[Result]) -> None:
        """Hand a task to the first process that is free."""
        while not self.idle:
            self.listen()
        worker = self.idle.pop()
        worker.task, worker.slot = task, slot
        try:
            worker.pipe.send(task)
        except (BrokenPipeError, ConnectionResetError):
            self._bury(worker)

    def listen(self) -> None:
        """Wait until a process says something or dies, and put results into their slots."""
        for pipe in wait(list(self.workers)):
            worker = self.workers[pipe]  # type: ignore[index]
            try:
                said = worker.pipe.recv()
            except (EOFError, OSError):
                self._bury(worker)
                continue
            if isinstance(said, _Unready):
                raise WhenceError(said.message, kind=said.kind)
            if isinstance(said, _Ready):
                worker.ready = True
            else:
                worker.slot.results.append(said)
                worker.task = None
            self.idle.append(worker)

    def _bury(self, worker: _Worker[Task, Result]) -> None:
        """Take a dead process away, answer for the task it held, and put another in its place."""
        cause = worker.cause_of_death()
        del self.workers[worker.pipe]
        worker.stop()
        if not worker.ready:
            raise WhenceError(f"a reading process could not start: {cause}", kind="internal")
        if worker in self.idle:
            self.idle.remove(worker)
        if worker.task is not None:
            worker.slot.results.append(self.died(worker.task, cause))
        self.hire()


def ordered(
    tasks: Iterable[Task | Finished[Result]],
    make_work: Callable[[], Callable[[Task], Result]],
    *,
    jobs: int,
    died: Callable[[Task, str], Result],
) -> Generator[Result, None, None]:
    """Yield the result of every task, in order, from `jobs` processes.

    Tasks are taken only as processes become free and never more than `WINDOW * jobs` ahead of
    what was yielded, so memory stays flat however many there are. When the iterator is closed,
    or an exception passes through it, the processes are stopped at once.

    Args:
        tasks: picklable tasks; a `Finished` passes through to its place.
        make_work: picklable; called once in each process, returns what does a task there.
        jobs: number of processes, at least 1.
        died: gives the result of a task whose process died, from the task and the cause. A new
            process then takes the place of the dead one.

    Yields:
        One result for each task, in the order of `tasks`.

    Raises:
        WhenceError: if `make_work` raises one, or a process cannot start.
    """
    crew: _Crew[Task, Result] = _Crew(make_work, died)
    waiting: deque[_Slot[Result]] = deque()
    try:
        for _ in range(jobs):
            crew.hire()
        for task in tasks:
            slot: _Slot[Result] = _Slot()
            waiting.append(slot)
            if isinstance(task, Finished):
                slot.results.append(task.result)
            else:
                crew.give(task, slot)
            # Results are handed on only now, when the processes have something to do meanwhile.
            yield from _done(waiting)
            while len(waiting) >= WINDOW * jobs:
                crew.listen()
                yield from _done(waiting)
        while waiting:
            yield from _done(waiting)
            if waiting:
                crew.listen()
    finally:
        crew.stop()


def _done(waiting: deque[_Slot[Result]]) -> Iterator[Result]:
    while waiting and waiting[0].results:
        yield waiting.popleft().results[0]


def _serve(
    pipe: Connection[object, Task], make_work: Callable[[], Callable[[Task], Result]]
) -> None:
    """Run in the process: get ready once, then answer each task until the other end has gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        work = make_work()
    except WhenceError as error:
        pipe.send(_Unready(str(error), error.kind))
        return
    answer: object = _Ready()
    while True:
        try:
            pipe.send(answer)
            task = pipe.recv()
        except (EOFError, BrokenPipeError, ConnectionResetError):
            return
        answer = work(task)


@contextmanager
def _interrupts_later() -> Iterator[None]:
    """Let a process be born whole, and deaf to Ctrl-C: a terminal sends it to the whole group.

    The mask is what the process inherits. The handler is there because another thread of this
    process may take the signal; only the main thread has handlers, and only it is interrupted.
    """
    if sys.platform == "win32":
        yield
        return
    # Started here, or it would be started with the first process and take the mask off again.
    resource_tracker.ensure_running()
    caught: list[int] = []
    main = threading.current_thread() is threading.main_thread()
    handler = signal.signal(signal.SIGINT, lambda *_: caught.append(1)) if main else None
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        if main:
            signal.signal(signal.SIGINT, handler)
    if caught:
        signal.raise_signal(signal.SIGINT)
