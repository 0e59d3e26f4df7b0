"""Work spread over processes."""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Iterator

import pytest

from tests.desk import hands
from whence.desk.pool import WINDOW, Finished, ordered
from whence.record import WhenceError


def said_dead(task: int, cause: str) -> int:
    return -task


def test_results_come_in_the_order_of_the_tasks_whichever_is_done_first() -> None:
    results = ordered(range(20), hands.wait_longer_for_less, jobs=2, died=said_dead)
    assert list(results) == list(range(20))


def test_a_result_that_needs_no_work_keeps_its_place() -> None:
    tasks: list[int | Finished[int]] = [Finished(100), 1, 2, Finished(101), 3, Finished(102)]
    results = list(ordered(tasks, hands.double, jobs=2, died=said_dead))
    assert results == [100, 2, 4, 101, 6, 102]


def test_no_tasks_give_no_results() -> None:
    assert list(ordered([], hands.double, jobs=2, died=said_dead)) == []


def test_tasks_and_results_larger_than_a_pipe_holds_do_not_block_one_another() -> None:
    big = ["x" * 1_000_000] * 10
    results = ordered(big, hands.carry, jobs=2, died=lambda task, cause: cause)
    assert [len(result) for result in results] == [2_000_000] * 10


def test_tasks_are_taken_only_a_little_ahead_of_the_results() -> None:
    taken = 0

    def endless() -> Iterator[int]:
        nonlocal taken
        while True:
            taken += 1
            yield taken

    results = ordered(endless(), hands.double, jobs=2, died=said_dead)
    for given, result in enumerate(results, 1):
        assert result == given * 2
        assert taken - given <= 2 * WINDOW
        if given == 500:
            break
    results.close()
    assert taken <= 500 + 2 * WINDOW


def test_a_slow_first_task_holds_back_no_more_than_the_window() -> None:
    taken = 0

    def counted() -> Iterator[int]:
        nonlocal taken
        for number in range(1000):
            taken += 1
            yield number

    results = ordered(counted(), hands.wait_longer_for_less, jobs=2, died=said_dead)
    assert next(results) == 0
    assert taken <= 2 * WINDOW + 1
    results.close()


def test_a_process_that_is_killed_costs_only_the_task_it_held() -> None:
    causes: list[str] = []

    def died(task: int, cause: str) -> int:
        causes.append(cause)
        return -task

    assert list(ordered(range(6), hands.die_on_odd, jobs=2, died=died)) == [0, -1, 2, -3, 4, -5]
    assert causes == ["its process was killed by signal 9"] * 3


def test_a_process_that_ends_itself_is_told_with_its_status() -> None:
    results = ordered(range(1, 6), hands.leave_on_three, jobs=1, died=lambda task, cause: cause)
    assert list(results)[2] == "its process ended with status 7"


def test_work_that_cannot_be_made_ends_the_run_with_its_reason() -> None:
    with pytest.raises(WhenceError, match="the weights are missing") as caught:
        list(ordered(range(6), hands.never_ready, jobs=2, died=said_dead))
    assert caught.value.kind == "not_found"


def test_processes_that_die_before_they_are_ready_are_not_started_for_ever() -> None:
    with pytest.raises(WhenceError, match="could not start: its process ended with status 9"):
        list(ordered(range(6), hands.never_starts, jobs=2, died=said_dead))


def test_closing_stops_processes_that_are_at_work() -> None:
    results = ordered(range(100), hands.sleep_for_minutes, jobs=2, died=said_dead)
    assert next(results) == 0
    begun = time.monotonic()
    results.close()
    assert time.monotonic() - begun < 3
    assert multiprocessing.active_children() == []


def test_an_error_in_the_tasks_stops_the_processes() -> None:
    def broken() -> Iterator[int]:
        yield 0
        raise RuntimeError("no more")

    with pytest.raises(RuntimeError, match="no more"):
        list(ordered(broken(), hands.sleep_for_minutes, jobs=2, died=said_dead))
    assert multiprocessing.active_children() == []
