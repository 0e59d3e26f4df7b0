"""The command line: one file for each verb, and no thinking of its own."""

from __future__ import annotations

import signal
import sys

INTERRUPTED = 130


def main() -> None:
    """Run the `whence` command and end the process with its exit status.

    0: all inputs were read. 1: an input could not be read. 2: wrong usage. 130: interrupted,
    by Ctrl-C or by SIGTERM.
    """
    try:
        # A scheduler that ends the run leaves as little behind as Ctrl-C.
        signal.signal(signal.SIGTERM, signal.default_int_handler)
        from whence.cli.app import app
        from whence.cli.run import warn_aloud

        warn_aloud()
        app(prog_name="whence")
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
