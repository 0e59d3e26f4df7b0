"""Results written in the formats of `whence.export`, one after the other as they come."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain, islice
from typing import TYPE_CHECKING, Literal, TextIO

from whence.record import Failure, Reading

if TYPE_CHECKING:
    from whence.desk.tracing import Traced

Format = Literal["terminal", "json", "jsonl", "html"]
TraceFormat = Literal["terminal", "json", "html"]


def write(results: Iterable[Reading | Failure], file: TextIO, format: Format) -> None:
    """Write results in one format; memory stays flat however many there are.

    Args:
        results: readings and failures, in the order to write them; consumed once.
        file: where to write, open for text; in UTF-8 unless the format is "terminal".
        format: "terminal" for people, "json" (one record, or an array where there are more or
            none), "jsonl" (one record a line), or "html" (one page for all).

    Raises:
        OSError: if the file cannot be written.
    """
    writers = {"terminal": _terminal, "json": _json, "jsonl": _jsonl, "html": _html}
    writers[format](results, file)


def write_lineage(traced: Traced, file: TextIO, format: TraceFormat) -> None:
    """Write what tracing a corpus gave, in one format.

    Args:
        traced: the lineage, and the inputs that could not be read; "terminal" leaves those out.
        file: where to write, open for text; in UTF-8 unless the format is "terminal".
        format: "terminal" for people, "json" (one record), or "html" (one page).

    Raises:
        OSError: if the file cannot be written.
    """
    if format == "terminal":
        from rich.console import Console

        from whence.export.terminal import render_lineage

        Console(file=file).print(render_lineage(traced.lineage))
    elif format == "json":
        from whence.export.lineage_json import write as write_json

        write_json(traced.lineage, file, failures=traced.failures)
    else:
        from whence.export.lineage import write as write_page

        write_page(traced.lineage, file, failures=traced.failures)


def _terminal(results: Iterable[Reading | Failure], file: TextIO) -> None:
    from rich.console import Console

    from whence.export.terminal import render

    console = Console(file=file)
    for result in results:
        console.print(render(result))
        file.flush()


def _json(results: Iterable[Reading | Failure], file: TextIO) -> None:
    from whence.export.json_record import dumps

    coming = iter(results)
    first = list(islice(coming, 2))
    if len(first) == 1:
        file.write(dumps(first[0], indent=2) + "\n")
        return
    file.write("[")
    for ordinal, result in enumerate(chain(first, coming)):
        file.write(("," if ordinal else "") + "\n" + dumps(result))
        file.flush()
    file.write("\n]\n")


def _jsonl(results: Iterable[Reading | Failure], file: TextIO) -> None:
    from whence.export.json_record import dumps

    for result in results:
        file.write(dumps(result) + "\n")
        file.flush()


def _html(results: Iterable[Reading | Failure], file: TextIO) -> None:
    from whence.export.report import write as write_report

    write_report(results, file)
