"""`whence demo`: one article here, all of them in the report."""

from __future__ import annotations

from pathlib import Path

from tests.cli.command import ROOT, whence


def test_one_article_is_shown_and_the_report_on_all_is_written(tmp_path: Path) -> None:
    out = tmp_path / "report.html"
    done = whence("demo", "--out", out)
    assert (done.returncode, done.stderr) == (0, "")
    assert "own voice" in done.stdout
    assert done.stdout.splitlines()[-1] == f"The report on all sample articles: {out}"
    page = out.read_text("utf-8")
    files = [path.name for path in (ROOT / "src/whence/sample").glob("*.txt")]
    assert files
    assert [name for name in files if name.removesuffix(".txt") not in page] == []
    assert [path.name for path in tmp_path.iterdir()] == ["report.html"]
