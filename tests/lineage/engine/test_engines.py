"""What every engine does; each of these holds for each of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from whence.lineage.engine.duckdb import DuckDBEngine
from whence.lineage.engine.local import LocalEngine
from whence.lineage.engine.port import Engine, Seeds
from whence.lineage.passage import add, find, reuses
from whence.text import cut, grams

STORIES = {
    "rime-1": "The Tolva ferry ran aground off Rime on Monday with 40 people aboard, police said.",
    "rime-2": "Police said: the Tolva ferry ran aground off Rime on Monday with 40 people aboard.",
    "ardun": "Shareholders of the Ardun mine voted against the sale after a night of speeches.",
    "copy": "Shareholders of the Ardun mine voted against the sale after a night of speeches.",
    "sollen": "It rained in Sollen, where the Tolva ferry ran aground off Rime once before.",
    "empty": "",
}
OUTLETS = {"rime-1": "Rime Courier", "rime-2": "Rime Courier", "ardun": "The Ardun Post"}


@pytest.fixture(params=["local", "duckdb"])
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    if request.param == "local":
        yield LocalEngine()
        return
    kept = DuckDBEngine(tmp_path / "index")
    yield kept
    kept.close()


def test_it_finds_what_a_batch_finds(engine: Engine) -> None:
    add(engine, STORIES, publishers=OUTLETS)
    found = find(engine)
    assert {(each.a.article, each.b.article) for each in found} == {
        ("ardun", "copy"),
        ("rime-1", "rime-2"),
    }
    assert found == reuses(STORIES, publishers=OUTLETS)


def test_it_finds_the_same_when_articles_come_one_by_one(engine: Engine) -> None:
    for id in sorted(STORIES, reverse=True):
        add(engine, {id: STORIES[id]}, publishers=OUTLETS)
    assert find(engine) == reuses(STORIES, publishers=OUTLETS)


def test_it_finds_the_part_of_one_article(engine: Engine) -> None:
    add(engine, STORIES, publishers=OUTLETS)
    assert [(each.a.article, each.b.article) for each in find(engine, of={"copy"})] == [
        ("ardun", "copy")
    ]
    assert find(engine, of={"empty"}) == find(engine, of={"unknown"}) == ()


def test_an_empty_index_holds_nothing(engine: Engine) -> None:
    assert engine.entries() == ()
    assert engine.counts().total == 0
    assert list(engine.postings()) == []
    assert find(engine) == ()


def test_equal_texts_have_one_number(engine: Engine) -> None:
    add(engine, STORIES)
    numbers = {entry.id: number for entry, number in engine.entries()}
    assert numbers["ardun"] == numbers["copy"]
    assert sorted(set(numbers.values())) == [0, 1, 2, 3, 4]


def test_a_batch_of_known_texts_adds_their_articles(engine: Engine) -> None:
    add(engine, {"ardun": STORIES["ardun"]})
    add(engine, {"copy": STORIES["ardun"]})
    add(engine, {"again": STORIES["ardun"]})
    assert [(each.a.article, each.b.article) for each in find(engine)] == [
        ("again", "ardun"),
        ("again", "copy"),
        ("ardun", "copy"),
    ]


def test_words_are_counted_once_for_each_text(engine: Engine) -> None:
    add(engine, STORIES)
    assert engine.counts().total == len(cut(sorted(set(STORIES.values()))).hashes)


def test_postings_are_whole_grams_that_stand_in_several_places(engine: Engine) -> None:
    add(engine, STORIES)
    (piece,) = [each for each in engine.postings() if len(each.grams)]
    assert all(np.sum(piece.grams == gram) > 1 for gram in piece.grams)
    rows = list(zip(piece.grams.tolist(), piece.texts.tolist(), piece.places.tolist(), strict=True))
    assert rows == sorted(rows)
    ten, _ = grams(cut(["ferry ran aground off Rime"]))
    (asked,) = [each for each in engine.postings(ten) if len(each.grams)]
    assert set(asked.grams.tolist()) == set(ten.tolist())
    assert asked.texts.tolist() == [0, 1, 3]


def test_words_come_back_in_the_order_asked_for(engine: Engine) -> None:
    add(engine, {"a": "one two", "b": "three", "c": ""})
    add(engine, {"d": "four five six"})
    words = engine.words(np.array([3, 2, 0]))
    assert words.bounds.tolist() == [0, 3, 3, 5]
    assert words.hashes.tolist() == cut(["four five six one two"]).hashes.tolist()
    assert words.starts.tolist() == [0, 5, 10, 0, 4]
    assert words.ends.tolist() == [4, 9, 13, 3, 7]


def test_all_words_are_those_of_all_texts_where_they_are_in_memory(engine: Engine) -> None:
    add(engine, {"a": "one two", "b": "three"})
    add(engine, {"c": "four", "d": "one two"})
    words = engine.all_words()
    assert isinstance(engine, LocalEngine) == (words is not None)
    assert words is None or words.hashes.tolist() == cut(["one two three four"]).hashes.tolist()


def test_seeds_are_brought_together_by_pair(engine: Engine) -> None:
    add(engine, {f"{number}": f"text {number}" for number in range(40)})
    generator = np.random.default_rng(7)
    given = [
        Seeds(a, b, at_a, at_b, np.ones(50, np.float32))
        for a, b, at_a, at_b in generator.integers(0, 40, (3, 4, 50)).astype(np.int32)
    ]
    pairs = []
    rows = []
    for piece in engine.by_pair(given):
        of_piece = list(zip(piece.a.tolist(), piece.b.tolist(), strict=True))
        pairs += [pair for at, pair in enumerate(of_piece) if of_piece[at - 1 : at] != [pair]]
        rows += list(
            zip(
                *(getattr(piece, name).tolist() for name in ("a", "b", "at_a", "at_b")), strict=True
            )
        )
    assert len(pairs) == len(set(pairs))
    assert sorted(rows) == sorted(
        row
        for each in given
        for row in zip(
            *(column.tolist() for column in (each.a, each.b, each.at_a, each.at_b)), strict=True
        )
    )


def test_no_seeds_are_no_pieces(engine: Engine) -> None:
    assert list(engine.by_pair([])) == []


def test_an_id_that_is_known_is_refused_and_nothing_is_added(engine: Engine) -> None:
    add(engine, {"a": "one two three"})
    with pytest.raises(ValueError, match="article 'a' is in the index already"):
        add(engine, {"b": "four", "a": "five"})
    assert [entry.id for entry, _ in engine.entries()] == ["a"]
    assert engine.counts().total == 3
