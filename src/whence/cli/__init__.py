"""The command line: one file for each verb, and no thinking of its own."""

from __future__ import annotations

import sys

INTERRUPTED = 130


def main() -> None:
    """Run the `whence` command and end the process with its exit status.

    0: all inputs were read. 1: an input could not be read. 2: wrong usage. 130: interrupted.
    """
    try:
        from whence.cli.app import app

        app(prog_name="whence")
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
