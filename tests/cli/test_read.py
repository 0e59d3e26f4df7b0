"""`whence read`: formats, messages and exit statuses."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.cli.command import whence

TEXT = "Mirela Tovanic said the bridge at Ostrel is closed. Traffic was light.\n"


@pytest.fixture
def bridge(tmp_path: Path) -> Path:
    path = tmp_path / "bridge.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def ferry(tmp_path: Path) -> Path:
    path = tmp_path / "ferry.txt"
    path.write_text("Ilka Brandt said the ferry is late.", encoding="utf-8")
    return path


def corpus(folder: Path, lines: list[str]) -> Path:
    path = folder / "corpus.jsonl"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_one_article_is_shown_to_people_by_default(bridge: Path) -> None:
    done = whence("read", bridge)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Mirela Tovanic" in done.stdout
    assert "\x1b[" not in done.stdout


def test_one_article_as_json_is_one_record(bridge: Path) -> None:
    done = whence("read", bridge, "--format", "json")
    record = json.loads(done.stdout)
    assert (done.returncode, done.stderr) == (0, "")
    assert (record["schema"], record["id"]) == ("whence.reading/1", "bridge")
    [content] = record["attributions"][0]["content"]
    assert record["text"][content["start"] : content["end"]] == "the bridge at Ostrel is closed"


def test_several_articles_as_json_are_one_array_in_their_order(bridge: Path, ferry: Path) -> None:
    done = whence("read", ferry, bridge, ferry, "--format", "json")
    assert [record["id"] for record in json.loads(done.stdout)] == ["ferry", "bridge", "ferry-2"]


def test_ids_that_occur_twice_are_told_of_in_one_line(tmp_path: Path) -> None:
    lines = [json.dumps({"id": id, "text": TEXT}) for id in ("a", "a", "b", "b", "a")]
    path = corpus(tmp_path, lines)
    done = whence("read", path, "--format", "jsonl")
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == [
        "a", "a-2", "b", "b-2", "a-3"
    ]  # fmt: skip
    assert done.returncode == 0
    assert done.stderr == (
        f"whence: {path}:2: the id a is taken, so this article is a-2;"
        " others like it are numbered too\n"
    )


def test_articles_as_jsonl_are_one_record_a_line_in_their_order(tmp_path: Path) -> None:
    lines = [json.dumps({"id": f"n{n}", "text": TEXT}) for n in range(40)]
    done = whence("read", corpus(tmp_path, lines), "--format", "jsonl", "--jobs", "2")
    assert done.returncode == 0
    ids = [json.loads(line)["id"] for line in done.stdout.splitlines()]
    assert ids == [f"n{n}" for n in range(40)]


def test_the_report_is_one_page(bridge: Path, ferry: Path) -> None:
    done = whence("read", bridge, ferry, "--format", "html")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.lower().startswith("<!doctype html>")
    assert done.stdout.count("Mirela Tovanic") >= 1


def test_standard_input_is_an_input(ferry: Path) -> None:
    done = whence("read", "-", "--format", "jsonl", stdin=TEXT.encode())
    assert done.returncode == 0
    assert json.loads(done.stdout)["text"] == TEXT


def test_a_bad_input_is_one_line_for_people_and_status_1(bridge: Path, tmp_path: Path) -> None:
    missing = tmp_path / "missing.txt"
    done = whence("read", missing, bridge)
    assert done.returncode == 1
    assert done.stderr == f"whence: {missing}: no such file or folder\n"
    assert "Mirela Tovanic" in done.stdout
    assert "missing" not in done.stdout


def test_a_bad_input_is_a_line_for_people_beside_the_report(bridge: Path, tmp_path: Path) -> None:
    missing = tmp_path / "missing.txt"
    done = whence("read", missing, bridge, "--format", "html", "--out", tmp_path / "report.html")
    assert done.returncode == 1
    assert done.stderr == f"whence: {missing}: no such file or folder\n"
    assert "Mirela Tovanic" in (tmp_path / "report.html").read_text("utf-8")


def test_a_line_that_is_no_record_becomes_an_error_record_in_its_place(tmp_path: Path) -> None:
    good = json.dumps({"id": "good", "text": TEXT})
    other = json.dumps({"id": "other", "text": TEXT})
    path = corpus(tmp_path, [good, "{broken", json.dumps({"id": "textless"}), other])
    done = whence("read", path, "--format", "jsonl")
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 1
    assert ["error" in record for record in records] == [False, True, True, False]
    assert [record.get("line") for record in records] == [None, 2, 3, None]
    assert records[1]["error"]["kind"] == "bad_record"
    assert records[2]["id"] == "textless"
    assert "corpus.jsonl:2" in records[1]["error"]["message"]
    assert "corpus.jsonl:3" in records[2]["error"]["message"]
    assert done.stderr == "whence: 2 of 4 articles could not be read\n"


def test_quiet_leaves_the_summary_out(tmp_path: Path) -> None:
    done = whence("read", tmp_path / "missing.txt", "--format", "jsonl", "--quiet")
    assert (done.returncode, done.stderr) == (1, "")
    assert json.loads(done.stdout)["error"]["kind"] == "not_found"


def test_an_error_in_reading_is_a_failure_of_that_article(tmp_path: Path) -> None:
    lines = [json.dumps({"id": str(n), "text": TEXT}) for n in range(12)]
    lines[6] = json.dumps({"id": "6", "text": "Kill this process."})
    done = whence("read", corpus(tmp_path, lines), "--format", "jsonl", "--jobs", "2")
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 1
    assert [record["id"] for record in records] == [str(n) for n in range(12)]
    assert [record["id"] for record in records if "error" in record] == ["6"]
    assert "Traceback" not in done.stderr


def test_an_article_in_another_language_is_stored_and_the_output_says_it_is_not_read(
    tmp_path: Path,
) -> None:
    text = "Le pont est fermé, a dit Mirela Tovanic."
    path = corpus(tmp_path, [json.dumps({"id": "pont", "text": text, "language": "fr"})])
    done = whence("read", path)
    assert (done.returncode, done.stderr) == (0, "")
    assert "no reader for fr yet" in done.stdout
    record = json.loads(whence("read", path, "--format", "json").stdout)
    assert (record["text"], record["unread"]) == (text, "no reader for fr yet")


def test_a_hostile_name_cannot_steer_the_terminal(tmp_path: Path) -> None:
    done = whence("read", tmp_path / "a\x1b[2J\nwhence: all is well")
    assert done.returncode == 1
    assert "\x1b" not in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_text_that_is_not_valid_unicode_is_written_as_valid_json(tmp_path: Path) -> None:
    path = corpus(tmp_path, ['{"id": "half", "text": "Mirela said half a pair: \\ud83d."}'])
    done = whence("read", path, "--format", "jsonl")
    record = json.loads(done.stdout)
    assert record.get("text", "\ud83d").count("\ud83d") == 1 or "error" in record


@pytest.mark.parametrize("format", ["json", "jsonl", "html"])
def test_output_for_programs_is_utf_8_whatever_the_terminal(tmp_path: Path, format: str) -> None:
    path = tmp_path / "zoe.txt"
    path.write_text("Zoë Şahin said 東京 is far.", encoding="utf-8")
    done = whence("read", path, "--format", format, env={"PYTHONIOENCODING": "ascii"})
    assert done.returncode == 0
    assert "Zoë Şahin" in done.stdout


def test_a_terminal_that_lacks_a_letter_shows_a_question_mark(tmp_path: Path) -> None:
    path = tmp_path / "zoe.txt"
    path.write_text("Zoë Şahin said 東京 is far.", encoding="utf-8")
    done = whence("read", path, env={"PYTHONIOENCODING": "ascii"})
    assert (done.returncode, done.stderr) == (0, "")
    assert "Zo?" in done.stdout


@pytest.mark.parametrize(
    "words",
    [
        ["read"],
        ["read", "a.txt", "--format", "pdf"],
        ["read", "a.txt", "--jobs", "0"],
        ["read", "a.txt", "--unheard-of"],
        ["write", "a.txt"],
        ["read", "a.txt", "--out", "no/such/folder/out.json"],
        ["read", "a.txt", "--out", "."],
    ],
)
def test_wrong_usage_is_status_2_and_says_what_is_wrong(words: list[str]) -> None:
    done = whence(*words)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "Error" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_version_is_that_of_the_package() -> None:
    import whence as package

    assert whence("--version").stdout == f"whence {package.__version__}\n"


def test_output_to_a_file_leaves_standard_output_empty(bridge: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    done = whence("read", bridge, "--format", "json", "--out", out)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert json.loads(out.read_text("utf-8"))["id"] == "bridge"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bridge.txt", "out.json"]


def test_a_file_that_is_replaced_keeps_its_link(bridge: Path, tmp_path: Path) -> None:
    real = tmp_path / "real.json"
    real.write_text("before")
    link = tmp_path / "link.json"
    link.symlink_to(real)
    assert whence("read", bridge, "--format", "json", "--out", link).returncode == 0
    assert link.is_symlink()
    assert json.loads(real.read_text("utf-8"))["id"] == "bridge"


def test_a_device_is_written_to_and_not_replaced(bridge: Path) -> None:
    done = whence("read", bridge, "--format", "json", "--out", "/dev/stdout")
    assert json.loads(done.stdout)["id"] == "bridge"
    assert not Path("/dev/null").is_file()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_one_line_and_status_1(bridge: Path) -> None:
    done = whence("read", bridge, "--format", "json", "--out", "/dev/full")
    assert done.returncode == 1
    assert done.stderr.startswith("whence: ")
    assert os.strerror(28) in done.stderr
    assert len(done.stderr.splitlines()) == 1
