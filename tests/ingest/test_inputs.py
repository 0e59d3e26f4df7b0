from __future__ import annotations

import gzip
import io
import itertools
import json
import os
import pickle
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.ingest.pages import page
from whence.ingest import Address, File, Held, Item, Limits, Record, items, load
from whence.ingest.source import fault
from whence.record import Failure, InputError


def record(id: object, text: str = "The mayor said no.") -> str:
    return json.dumps({"id": id, "text": text}) + "\n"


def listed(*inputs: object, **options: object) -> list[Item | Failure]:
    return list(items([str(name) for name in inputs], **options))  # type: ignore[arg-type]


def ids(found: list[Item | Failure]) -> list[str]:
    return [one.id for one in found]


def only_failure(name: object, limits: Limits | None = None) -> Failure:
    """Return the one failure of an input, whether it shows when listed or when loaded."""
    (found,) = listed(name, limits=limits)
    if isinstance(found, Item):
        with pytest.raises(InputError) as raised:
            load(found)
        found = Failure.of(found.name, raised.value)
    assert found.message.startswith(str(name))
    assert len(found.message.splitlines()) == 1
    return found


def test_a_file_is_one_item_named_by_its_stem(tmp_path: Path) -> None:
    for name, form in (("a.txt", "text"), ("b.HTML", "html"), ("c.d.htm", "html")):
        (tmp_path / name).write_text("x")
        (found,) = listed(tmp_path / name)
        assert isinstance(found, Item)
        assert found.id == Path(name).stem
        assert found.origin == File(path=str(tmp_path / name), form=form)  # type: ignore[arg-type]


def test_compressed_files_are_named_and_read_as_if_they_were_not(tmp_path: Path) -> None:
    (tmp_path / "a.txt.gz").write_bytes(gzip.compress(b"The mayor said no.\r\n"))
    (tmp_path / "b.html.gz").write_bytes(gzip.compress(page().encode()))
    (tmp_path / "c.jsonl.gz").write_bytes(gzip.compress((record("r1") + record("r2")).encode()))
    found = listed(tmp_path)
    assert ids(found) == ["a", "b", "r1", "r2"]
    texts = [load(item).text for item in found if isinstance(item, Item)]
    assert texts[0] == "The mayor said no.\r\n"
    assert texts[1].startswith("Ferry stays in port\n\n")


def test_a_bad_line_is_a_failure_in_its_place_and_the_others_are_read(tmp_path: Path) -> None:
    corpus = tmp_path / "c.jsonl"
    corpus.write_text(record("a") + "broken\n" + "\n" + record("b"))
    found = listed(corpus)
    assert ids(found) == ["a", f"{corpus}:2", "b"]
    assert isinstance(found[1], Failure)
    assert found[1].kind == "bad_record"
    assert isinstance(found[2], Item)
    assert found[2].name == f"{corpus}:4"


def test_a_folder_is_read_in_order_without_what_is_hidden_or_unknown(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", ".hidden.txt", "image.png", "labels.json", "sub/c.txt",
                 ".git/d.txt"):  # fmt: skip
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("Words.")
    assert ids(listed(tmp_path)) == ["a", "b", "c"]


def test_ids_given_twice_are_numbered(tmp_path: Path) -> None:
    for name in ("a.txt", "a.html", "a-2.txt", "sub/a.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("Words.")
    assert ids(listed(tmp_path)) == ["a-2", "a", "a-3", "a-4"]


def test_only_the_first_id_given_twice_is_warned_of(caplog: pytest.LogCaptureFixture) -> None:
    corpus = io.BytesIO("".join(map(record, ["a", "b", "b", "a"])).encode())
    assert ids(list(items(["-"], stdin=corpus))) == ["a", "b", "b-2", "a-2"]
    assert caplog.messages == [
        "-:3: the id b is taken, so this article is b-2; others like it are numbered too"
    ]


@given(st.lists(st.sampled_from(["a", "a-2", "a-3", "b"]), max_size=12))
def test_no_two_items_ever_share_an_id(wanted: list[str]) -> None:
    corpus = io.BytesIO("".join(map(record, wanted)).encode() or b"{}")
    found = [one.id for one in items(["-"], stdin=corpus) if isinstance(one, Item)]
    assert len(found) == len(set(found)) == len(wanted)


def test_a_file_of_unknown_ending_is_told_by_its_first_bytes(tmp_path: Path) -> None:
    (tmp_path / "saved").write_text(page())
    (tmp_path / "corpus.json").write_text(record("r"))
    (tmp_path / "note.md").write_text("The mayor said no.")
    found = listed(tmp_path / "saved", tmp_path / "corpus.json", tmp_path / "note.md")
    assert ids(found) == ["saved", "r", "note"]
    texts = [load(item).text for item in found if isinstance(item, Item)]
    assert texts[0].startswith("Ferry stays in port\n\n")


def test_a_url_is_an_item_that_is_not_yet_fetched() -> None:
    url = "https://gazette.example/news/ferry-stays.html?x=1"
    (found,) = listed(url)
    assert isinstance(found, Item)
    assert (found.id, found.origin) == ("ferry-stays", Address(url=url))
    assert ids(listed("https://gazette.example/")) == ["gazette.example"]


@pytest.mark.parametrize("url", ["ftp://gazette.example/a", "file:///etc/passwd"])
def test_other_schemes_are_not_read(url: str) -> None:
    assert only_failure(url).kind == "unsupported"


@pytest.mark.parametrize(
    ("content", "origin"),
    [(b"The mayor said no.", Held), (page().encode(), Held), (record("r").encode(), Record),
     (gzip.compress(record("r").encode()), Record)],
)  # fmt: skip
def test_standard_input_may_be_text_a_page_or_records(content: bytes, origin: type) -> None:
    (found,) = listed("-", stdin=io.BytesIO(content))
    assert isinstance(found, Item)
    assert isinstance(found.origin, origin)
    assert load(found).text


def test_items_travel_between_processes(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Words.")
    found = [*listed(tmp_path, "https://gazette.example/"), *listed("-", stdin=io.BytesIO(b"x"))]
    assert pickle.loads(pickle.dumps(found)) == found


class Endless(io.RawIOBase):
    """A corpus without end."""

    def __init__(self) -> None:
        self._lines = (record(number, "word " * 1000).encode() for number in itertools.count())
        self._rest = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        view = memoryview(buffer)  # type: ignore[arg-type]
        self._rest = self._rest or next(self._lines)
        size = min(len(view), len(self._rest))
        view[:size] = self._rest[:size]
        self._rest = self._rest[size:]
        return size


def test_a_corpus_is_read_as_it_comes_and_memory_stays_flat() -> None:
    stream: Iterator[Item | Failure] = items(["-"], stdin=Endless())  # type: ignore[arg-type]
    next(stream)
    tracemalloc.start()
    for _ in itertools.islice(stream, 3000):
        pass
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 3_000_000  # of the 15 MB that went by


def test_missing_empty_and_binary_files_each_say_so(tmp_path: Path) -> None:
    for name, content, kind in (
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n", "empty"),
        ("empty.jsonl", b"", "empty"),
        ("blank.jsonl", b"\n\n", "empty"),
        ("empty.html", b"", "empty"),
        ("empty.txt.gz", gzip.compress(b""), "empty"),
        ("binary.txt", b"abc\0def", "binary"),
        ("paper.pdf", b"%PDF-1.7", "binary"),
        ("wrong.txt", b"caf\xe9", "encoding"),
        ("torn.txt.gz", gzip.compress(os.urandom(500))[:200], "unreadable"),
        ("torn.jsonl.gz", gzip.compress(b'{"id": "a"')[:-6], "unreadable"),
        ("none.html", b"<html><body></body></html>", "no_article"),
    ):
        (tmp_path / name).write_bytes(content)
        assert only_failure(tmp_path / name).kind == kind, name
    assert only_failure(tmp_path / "missing.txt").kind == "not_found"


def test_a_file_that_may_not_be_read_says_so(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("Words.")
    secret.chmod(0)
    if os.access(secret, os.R_OK):
        pytest.skip("this user may read every file")
    assert only_failure(secret).kind == "unreadable"


def test_what_the_system_refuses_is_named() -> None:
    error = fault("secret.txt", PermissionError(13, "Permission denied"))
    assert (error.kind, str(error)) == ("unreadable", "secret.txt: no permission to read it")


def test_a_folder_without_articles_says_so(tmp_path: Path) -> None:
    (tmp_path / "image.png").write_bytes(b"")
    assert only_failure(tmp_path).kind == "empty"


def test_pipes_and_devices_are_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert only_failure(tmp_path / "pipe.txt").kind == "unsupported"
    assert only_failure("/dev/zero").kind == "unsupported"


def test_a_file_of_200_megabytes_is_refused_by_its_size(tmp_path: Path) -> None:
    large = tmp_path / "large.txt"
    with large.open("wb") as file:
        file.truncate(200_000_000)
    tracemalloc.start()
    failure = only_failure(large)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (failure.kind, "5 MB" in failure.message) == ("too_large", True)
    assert peak < 1_000_000


def test_a_decompression_bomb_is_refused_when_it_passes_the_limit(tmp_path: Path) -> None:
    bomb = tmp_path / "bomb.txt.gz"
    bomb.write_bytes(gzip.compress(b"a" * 5_000_000))
    assert only_failure(bomb, Limits(article_bytes=1_000_000)).kind == "too_large"


def test_an_overlong_line_is_a_failure_in_its_place(tmp_path: Path) -> None:
    corpus = tmp_path / "c.jsonl.gz"
    lines = record("a") + record("b", "x" * 3_000_000) + record("c")
    corpus.write_bytes(gzip.compress(lines.encode()))
    found = listed(corpus, limits=Limits(article_bytes=100_000))
    assert ids(found) == ["a", f"{corpus}:2", "c"]
    assert isinstance(found[1], Failure)
    assert found[1].kind == "too_large"


def test_a_line_without_end_ends_the_corpus(tmp_path: Path) -> None:
    corpus = tmp_path / "c.jsonl.gz"
    corpus.write_bytes(gzip.compress(record("a").encode() + b"x" * 3_000_000))
    found = listed(corpus, limits=Limits(article_bytes=10_000))
    assert ids(found) == ["a", f"{corpus}:2", f"{corpus}:2"]
    assert "does not end" in found[-1].message  # type: ignore[union-attr]


def test_names_cannot_write_to_the_terminal(tmp_path: Path) -> None:
    (tmp_path / "a\x1b[31m\nb.txt").write_text("")
    failure = only_failure_in(tmp_path)
    assert "\x1b" not in failure.id + failure.message
    assert "\n" not in failure.id + failure.message


def only_failure_in(folder: Path) -> Failure:
    (found,) = listed(folder)
    assert isinstance(found, Item)
    with pytest.raises(InputError) as raised:
        load(found)
    return Failure.of(found.id, raised.value)
