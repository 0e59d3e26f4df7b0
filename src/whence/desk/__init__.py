"""The facade, and the only place where rooms are wired together.

A verb of the command line, a function here and a name in `whence` are the same word. Rooms are
imported when they are first needed, so that a plain text is read without loading what HTML needs.
"""

from whence.desk.clerk import MakeReader, Reader
from whence.desk.formats import Format, TraceFormat, write, write_lineage
from whence.desk.readings import read
from whence.desk.tracing import Traced, demo, trace

__all__ = [
    "Format",
    "MakeReader",
    "Reader",
    "TraceFormat",
    "Traced",
    "demo",
    "read",
    "trace",
    "write",
    "write_lineage",
]
