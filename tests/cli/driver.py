"""The `whence` command with a reader small enough to know by heart; run as a module."""

from __future__ import annotations

import sys
from functools import partial

from whence.cli import INTERRUPTED, main

if __name__ == "__main__":
    # The command itself imports nothing before it can take an interrupt.
    try:
        from tests.desk.readers import SaidReader
        from tests.desk.tracers import said_tracer
        from whence import desk
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    desk.read = partial(desk.read, make_reader=SaidReader)
    desk.trace = partial(desk.trace, make_tracer=said_tracer)
    desk.demo = partial(desk.demo, make_tracer=said_tracer)
    main()
