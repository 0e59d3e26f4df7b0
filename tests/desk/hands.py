"""Work for other processes to do; imported there, so kept light."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable

from whence.record import WhenceError


def double() -> Callable[[int], int]:
    return lambda number: number * 2


def wait_longer_for_less() -> Callable[[int], int]:
    """Return work whose early tasks take longest, so that they finish in another order."""

    def work(number: int) -> int:
        time.sleep(0.2 if number % 4 == 0 else 0.01)
        return number

    return work


def die_on_odd() -> Callable[[int], int]:
    def work(number: int) -> int:
        if number % 2:
            os.kill(os.getpid(), signal.SIGKILL)
        return number

    return work


def leave_on_three() -> Callable[[int], int]:
    def work(number: int) -> int:
        if number == 3:
            os._exit(7)
        return number

    return work


def sleep_for_minutes() -> Callable[[int], int]:
    def work(number: int) -> int:
        time.sleep(300 if number else 0)
        return number

    return work


def never_ready() -> Callable[[int], int]:
    raise WhenceError("the weights are missing", kind="not_found")


def never_starts() -> Callable[[int], int]:
    os._exit(9)


def carry() -> Callable[[str], str]:
    return lambda text: text + text
