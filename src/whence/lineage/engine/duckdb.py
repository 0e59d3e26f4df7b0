"""The index on disk, with DuckDB over Parquet: memory is bounded, what does not fit is spilled.

The folder holds, for every batch, `entries-N.jsonl`, `words-N.bin` and `grams-N.parquet`. The
entries are written last, so a batch whose writing was broken off is not there when the folder is
opened again.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
from numpy.typing import NDArray

from whence.lineage.engine import shelf
from whence.lineage.engine.counts import Counts
from whence.lineage.engine.port import Batch, Entry, Postings, Seeds, postings_of
from whence.lineage.engine.register import Register
from whence.record import WhenceError
from whence.text import Words

# A fifth of the memory goes to DuckDB, as much to one piece of rows; the rest is for the work on
# that piece. A row at work takes about this many bytes.
_SHARE = 5
_ROW_BYTES = 120
_FEWEST_ROWS = 1 << 14
_WORD = np.dtype([("hash", "<u8"), ("start", "<i4"), ("end", "<i4")])


class DuckDBEngine:
    """An index in a folder; see `port.Engine` for what its methods do.

    One process may use a folder at a time. After an error the folder is to be opened anew: what
    was being added is not in it.

    Args:
        folder: where the index is, or is to be; made if it is not there.
        memory: bytes the work on the index may take, beside some 300 bytes for each article.
        threads: processor cores for DuckDB.

    Raises:
        WhenceError: if the folder cannot be read or written, here and in all methods.
    """

    def __init__(self, folder: Path, *, memory: int = 1 << 30, threads: int = 1) -> None:
        self._folder = folder
        self._rows = max(memory // _SHARE // _ROW_BYTES, _FEWEST_ROWS)
        self._register = Register()
        self._counts = Counts()
        # For each text: which file its words are in, from which word on, and how many.
        self._shelves = [np.zeros((0, 3), np.int64)]
        self._batches = 0
        with self._named():
            folder.mkdir(parents=True, exist_ok=True)
            shutil.rmtree(self._spill, ignore_errors=True)
            self._spill.mkdir()
            self._connection = duckdb.connect(
                config={
                    "memory_limit": f"{max(memory // _SHARE, 1 << 25)}B",
                    "temp_directory": str(self._spill),
                    "threads": threads,
                    "preserve_insertion_order": True,
                }
            )
            for path in sorted(folder.glob("entries-*.jsonl")):
                self._open(path)

    def close(self) -> None:
        """Let go of the folder and take away what was spilled into it."""
        self._connection.close()
        shutil.rmtree(self._spill, ignore_errors=True)

    def add(self, batch: Batch) -> None:
        """Add articles.

        Raises:
            ValueError: if an id is in the index already.
        """
        first = self._register.texts
        fresh = self._register.add(batch.entries)
        words = shelf.take(batch.words, np.array(fresh, np.int64))
        with self._named():
            self._write(batch.entries, words, postings_of(words, first))
        self._shelve(words)

    def entries(self) -> tuple[tuple[Entry, int], ...]:
        """Return the articles and the number of each one's text."""
        return self._register.entries()

    def counts(self) -> Counts:
        """Return how often words occur in all texts."""
        return self._counts

    def postings(self, among: NDArray[np.uint64] | None = None) -> Iterator[Postings]:
        """Yield the grams that stand in more than one place, in whole grams."""
        files = [str(self._path("grams", batch, "parquet")) for batch in range(self._batches)]
        if not files:
            return
        only = "" if among is None else "AND gram IN (SELECT gram FROM among)"
        total = self._ask("SELECT count(*) AS n FROM read_parquet($files)", files=files)["n"][0]
        parts = 1 if among is not None else int(total) // self._rows + 1
        edges = [(1 << 64) * part // parts for part in range(parts + 1)]
        tables = {} if among is None else {"among": {"gram": np.unique(among)}}
        for low, high in pairwise(edges):
            rows = self._ask(
                "SELECT gram, text, place FROM read_parquet($files) "
                f"WHERE gram BETWEEN $low AND $high {only}",
                tables,
                files=files,
                low=low,
                high=high - 1,
            )
            # Rows come in order of text and place, and a stable sort leaves them so.
            order = np.argsort(rows["gram"], kind="stable")
            grams = rows["gram"][order]
            same = grams[1:] == grams[:-1]
            shared = order[(np.append(same, False) | np.append(False, same))[: len(order)]]
            yield Postings(rows["gram"][shared], rows["text"][shared], rows["place"][shared])

    def by_pair(self, seeds: Iterable[Seeds]) -> Iterator[Seeds]:
        """Yield the same seeds, in whole pairs."""
        texts = self._register.texts
        of_a = np.zeros(texts + 1, np.int64)
        with self._named():
            folder = self._spill / "seeds"
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
        waiting: list[Seeds] = []
        files: list[str] = []
        for each in seeds:
            of_a += np.bincount(each.a, minlength=texts + 1)
            waiting.append(each)
            if sum(len(part.a) for part in waiting) >= self._rows:
                files.append(self._spilled(waiting, folder / f"{len(files)}.parquet"))
                waiting = []
        if waiting:
            files.append(self._spilled(waiting, folder / f"{len(files)}.parquet"))
        for low, high, low_b, high_b in _ranges(of_a[:texts], self._rows) if files else ():
            rows = self._ask(
                "SELECT a, b, at_a, at_b, rarity FROM read_parquet($files) "
                "WHERE a BETWEEN $low AND $high AND b BETWEEN $low_b AND $high_b",
                files=files,
                low=low,
                high=high - 1,
                low_b=low_b,
                high_b=high_b - 1,
            )
            order = np.lexsort((rows["b"], rows["a"]))
            yield Seeds(*(rows[name][order] for name in ("a", "b", "at_a", "at_b", "rarity")))
        shutil.rmtree(folder, ignore_errors=True)

    def all_words(self) -> None:
        """Return None: words are read by text."""

    def words(self, texts: NDArray[np.int64]) -> Words:
        """Return the words of the texts with these numbers, in the order given."""
        self._shelves = [np.concatenate(self._shelves)]
        places = self._shelves[0][texts]
        bounds = np.concatenate([[0], np.cumsum(places[:, 2])])
        read = np.zeros(bounds[-1], _WORD)
        with self._named():
            for batch in np.unique(places[:, 0]).tolist():
                with self._path("words", batch, "bin").open("rb") as file:
                    for text in np.flatnonzero(places[:, 0] == batch).tolist():
                        file.seek(int(places[text, 1]) * _WORD.itemsize)
                        part = file.read(int(places[text, 2]) * _WORD.itemsize)
                        read[bounds[text] : bounds[text + 1]] = np.frombuffer(part, _WORD)
        return _words(read, bounds)

    @property
    def _spill(self) -> Path:
        return self._folder / "spill"

    def _path(self, kind: str, batch: int, ending: str) -> Path:
        return self._folder / f"{kind}-{batch:06}.{ending}"

    def _write(self, entries: tuple[Entry, ...], words: Words, postings: Postings) -> None:
        order = np.argsort(postings.grams, kind="stable")
        rows: dict[str, NDArray[Any]] = {
            "gram": postings.grams[order],
            "text": postings.texts[order],
            "place": postings.places[order],
        }
        self._copy(rows, self._path("grams", self._batches, "parquet"))
        table = np.zeros(len(words.hashes), _WORD)
        table["hash"], table["start"], table["end"] = words.hashes, words.starts, words.ends
        self._path("words", self._batches, "bin").write_bytes(table.tobytes())
        lengths = np.diff(words.bounds).tolist()
        lines = [json.dumps({"texts": lengths})]
        lines += [json.dumps([each.id, each.publisher, each.digest.hex()]) for each in entries]
        written = self._spill / "entries"
        written.write_text("\n".join(lines), encoding="ascii")
        written.replace(self._path("entries", self._batches, "jsonl"))

    def _open(self, path: Path) -> None:
        head, *lines = path.read_text(encoding="ascii").split("\n")
        self._batches = int(path.stem.partition("-")[2])
        rows = (json.loads(line) for line in lines)
        self._register.add(
            Entry(id=id, publisher=publisher, digest=bytes.fromhex(digest))
            for id, publisher, digest in rows
        )
        table = np.fromfile(self._path("words", self._batches, "bin"), _WORD)
        lengths = np.array(json.loads(head)["texts"], np.int64)
        self._shelve(_words(table, np.concatenate([[0], np.cumsum(lengths)])))

    def _shelve(self, words: Words) -> None:
        self._counts.add(words)
        batch = np.full(len(words), self._batches)
        self._shelves.append(np.stack([batch, words.bounds[:-1], np.diff(words.bounds)], axis=1))
        self._batches += 1

    def _spilled(self, parts: list[Seeds], path: Path) -> str:
        names = ("a", "b", "at_a", "at_b", "rarity")
        rows = {name: np.concatenate([getattr(part, name) for part in parts]) for name in names}
        order = np.argsort(rows["a"], kind="stable")
        with self._named():
            self._copy({name: column[order] for name, column in rows.items()}, path)
        return str(path)

    def _copy(self, rows: Mapping[str, NDArray[Any]], path: Path) -> None:
        self._connection.register("rows", rows)
        self._connection.execute(f"COPY rows TO '{_quoted(path)}' (FORMAT parquet)")
        self._connection.unregister("rows")

    def _ask(
        self,
        query: str,
        tables: Mapping[str, Mapping[str, NDArray[Any]]] | None = None,
        **given: Any,
    ) -> dict[str, NDArray[Any]]:
        with self._named():
            for name, rows in (tables or {}).items():
                self._connection.register(name, rows)
            found = self._connection.execute(query, given).fetchnumpy()
            return {name: np.asarray(column) for name, column in found.items()}

    @contextmanager
    def _named(self) -> Iterator[None]:
        try:
            yield
        except (duckdb.Error, OSError) as error:
            cause = str(error).splitlines()[0]
            message = f"{self._folder}: the index of passages failed: {cause}"
            raise WhenceError(message, kind="internal") from error


def _words(table: NDArray[np.void], bounds: NDArray[np.int64]) -> Words:
    columns = table["hash"].astype(np.uint64), table["start"].astype(np.int32)
    return Words(*columns, table["end"].astype(np.int32), bounds)


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")


def _ranges(sizes: NDArray[np.int64], most: int) -> Iterator[tuple[int, int, int, int]]:
    """Yield ranges of a and b, half open, of about `most` seeds each, given how many each a has."""
    texts = len(sizes)
    ends = np.cumsum(sizes)
    low = 0
    while low < texts:
        before = int(ends[low - 1]) if low else 0
        high = max(int(np.searchsorted(ends, before + most, "right")), low + 1)
        parts = int(ends[high - 1] - before) // most + 1 if high == low + 1 else 1
        edges = [texts * part // parts for part in range(parts + 1)]
        for low_b, high_b in pairwise(edges):
            yield low, high, low_b, high_b
        low = high
