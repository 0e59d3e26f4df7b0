"""What README and guide show is what happens."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from doctest import ELLIPSIS, OutputChecker
from pathlib import Path

import pytest
from sybil import Example, Sybil
from sybil.evaluators.python import PythonEvaluator
from sybil.parsers.markdown import CodeBlockParser

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs" / "guide").glob("*.md"))]
_COMMAND = re.compile(r"^\$ (.*(?:\n> ?.*)*)$", re.MULTILINE)

# Marks where a command's output ends, and leaves the command's status for the next to see.
_THEN = "\nstatus=$?\necho '<end of command>'\n(exit $status)\n"


def run_console(example: Example) -> None:
    """Run the commands of a block and compare what each prints with what stands below it."""
    parts = _COMMAND.split(str(example.parsed))
    assert not parts[0].strip(), "a block begins with a command"
    script, wanted = "", []
    for command, output in zip(parts[1::2], parts[2::2], strict=True):
        script += re.sub(r"\n> ?", "\n", command) + _THEN
        wanted.append(output.strip("\n"))
    binaries = Path(sys.executable).parent
    done = subprocess.run(
        ["bash", "-c", script],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env={**os.environ, "PATH": f"{binaries}:{os.environ['PATH']}", "COLUMNS": "100"},
        text=True,
        timeout=120,
        check=False,
    )
    got = [part.strip("\n") for part in done.stdout.split("<end of command>\n")]
    for command, want, have in zip(parts[1::2], wanted, got, strict=False):
        same = OutputChecker().check_output(want + "\n", have + "\n", ELLIPSIS)
        assert same, f"$ {command}\n--- shown\n{want}\n--- printed\n{have}"


def examples() -> list[pytest.ParameterSet]:
    sybil = Sybil(
        [
            CodeBlockParser(language="console", evaluator=run_console),
            CodeBlockParser(language="python", evaluator=PythonEvaluator()),
        ],
        path=str(ROOT),
    )
    return [
        pytest.param(list(sybil.parse(page).examples()), id=str(page.relative_to(ROOT)))
        for page in PAGES
    ]


@pytest.mark.parametrize("page", [param for param in examples() if param.values[0]])
def test_the_examples_of_a_page_do_what_it_says(
    page: list[Example], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for example in page:
        example.evaluate()


def test_every_page_of_the_guide_can_be_reached_from_the_first() -> None:
    first = (ROOT / "docs" / "guide" / "getting-started.md").read_text("utf-8")
    others = {page.name for page in (ROOT / "docs" / "guide").glob("*.md")}
    assert others - set(re.findall(r"\]\((\S+\.md)\)", first)) == {"getting-started.md"}


@pytest.mark.parametrize("page", sorted(ROOT.glob("*.md")) + sorted(ROOT.glob("docs/**/*.md")))
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", page.read_text("utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []
