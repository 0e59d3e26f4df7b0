"""`whence demo`: the lineage of the sample here, and two pages on it."""

from __future__ import annotations

from pathlib import Path

from tests.cli.command import ROOT, whence


def test_the_lineage_is_shown_and_two_pages_are_written(tmp_path: Path) -> None:
    out, cache = tmp_path / "demo", {"XDG_CACHE_HOME": str(tmp_path / "cache")}
    done = whence("demo", "--out", out, env=cache)
    assert (done.returncode, done.stderr) == (0, "")
    *shown, lineage, readings = done.stdout.splitlines()
    assert "independent origin" in shown[0]
    assert lineage.endswith(str(out / "lineage.html"))
    assert readings.endswith(str(out / "readings.html"))
    assert sorted(path.name for path in out.iterdir()) == ["lineage.html", "readings.html"]


def test_the_pages_hold_every_article(tmp_path: Path) -> None:
    out, cache = tmp_path / "demo", {"XDG_CACHE_HOME": str(tmp_path / "cache")}
    whence("demo", "--out", out, env=cache)
    names = [path.stem for path in (ROOT / "src/whence/sample").glob("*.txt")]
    assert names
    for page in out.iterdir():
        words = page.read_text("utf-8")
        assert [name for name in names if name not in words] == []


def test_a_file_in_the_way_is_named(tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.write_text("mine", encoding="utf-8")
    done = whence("demo", "--out", taken)
    assert done.returncode == 2
    assert "is not a folder" in done.stderr
    assert taken.read_text("utf-8") == "mine"
