"""One run of one system: `python -m benchmarks.speed.reuse.run SYSTEM CORPUS RESULT [MEMORY]`.

CORPUS is JSON lines with id and text; what the run cost is written to RESULT. MEMORY is in MB.
Starting the interpreter and reading the corpus are not counted.
"""

from __future__ import annotations

import json
import re
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

_WORD = re.compile(r"\w+")
_SHINGLE = 5
_ALIKE = 0.5
_PERMUTATIONS = 128


def main() -> int:
    """Run one system and return the exit status."""
    system, corpus, result, *memory = sys.argv[1:]
    with Path(corpus).open(encoding="utf-8") as lines:
        texts = {row["id"]: row["text"] for row in map(json.loads, lines)}
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    run = _SYSTEMS[system] if not memory else lambda texts: _duckdb(texts, int(memory[0]))
    wall, cpu = time.perf_counter(), time.process_time()
    found = run(texts)
    cost = {
        "articles": len(texts),
        "found": found,
        "cpu": time.process_time() - cpu,
        "wall": time.perf_counter() - wall,
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "before_mb": before / 1024,
    }
    Path(result).write_text(json.dumps(cost), encoding="utf-8")
    return 0


def _local(texts: dict[str, str]) -> int:
    from whence.lineage.passage import reuses

    return len(reuses(texts))


def _duckdb(texts: dict[str, str], memory: int) -> int:
    from whence.lineage.engine.duckdb import DuckDBEngine
    from whence.lineage.passage import add, find

    with tempfile.TemporaryDirectory() as folder:
        engine = DuckDBEngine(Path(folder), memory=memory << 20)
        ids = list(texts)
        for start in range(0, len(ids), 4000):
            add(engine, {id: texts[id] for id in ids[start : start + 4000]})
        found = len(find(engine))
        engine.close()
    return found


def _shingles(text: str) -> set[str]:
    words = _WORD.findall(text.lower())
    return {" ".join(words[at : at + _SHINGLE]) for at in range(max(len(words) - 4, 1))}


def _datasketch(texts: dict[str, str]) -> int:
    from datasketch import MinHash, MinHashLSH

    index = MinHashLSH(threshold=_ALIKE, num_perm=_PERMUTATIONS)
    found = 0
    for id, text in texts.items():
        sketch = MinHash(num_perm=_PERMUTATIONS)
        sketch.update_batch([shingle.encode() for shingle in _shingles(text)])
        found += len(index.query(sketch))
        index.insert(id, sketch)
    return found


def _rensa(texts: dict[str, str]) -> int:
    from rensa import RMinHash, RMinHashLSH

    index = RMinHashLSH(threshold=_ALIKE, num_perm=_PERMUTATIONS, num_bands=32)
    found = 0
    for number, text in enumerate(texts.values()):
        sketch = RMinHash(num_perm=_PERMUTATIONS, seed=42)
        sketch.update(list(_shingles(text)))
        found += len(index.query(sketch))
        index.insert(number, sketch)
    return found


_SYSTEMS: dict[str, Callable[[dict[str, str]], int]] = {
    "local": _local,
    "datasketch": _datasketch,
    "rensa": _rensa,
}

if __name__ == "__main__":
    sys.exit(main())
