"""The outside world → `whence.record.Document`: files, folders, corpora, pages, the web.

`items` names what there is to read, lazily and in order; `load` turns one item into a document,
in any process; `retrieve` takes an item's page from the web first, where that is wanted apart.
"""

from whence.ingest.inputs import items
from whence.ingest.item import Address, File, Held, Item, Limits, Record
from whence.ingest.load import load, retrieve
from whence.ingest.web import Fetcher

__all__ = [
    "Address",
    "Fetcher",
    "File",
    "Held",
    "Item",
    "Limits",
    "Record",
    "items",
    "load",
    "retrieve",
]
