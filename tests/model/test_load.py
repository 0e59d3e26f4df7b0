"""Loading weights: nothing runs that the manifest does not vouch for."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from whence.model.load import MANIFEST, load
from whence.record import WhenceError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "heads.json").write_text("{}")
    (tmp_path / "cue.onnx").write_bytes(b"a graph")
    files = {
        name: hashlib.sha256((tmp_path / name).read_bytes()).hexdigest()
        for name in ("heads.json", "cue.onnx")
    }
    manifest = {"name": "whence-en", "version": "1", "files": files}
    (tmp_path / MANIFEST).write_text(json.dumps(manifest))
    return tmp_path


def refusal(folder: Path) -> str:
    with pytest.raises(WhenceError) as caught:
        load(folder)
    message = str(caught.value)
    assert caught.value.kind == "unreadable"
    assert "\n" not in message
    return message


def test_a_file_that_differs_from_the_manifest_is_named(folder: Path) -> None:
    (folder / "cue.onnx").write_bytes(b"another graph")
    assert refusal(folder) == f"{folder / 'cue.onnx'}: the weights differ from their manifest"


def test_a_missing_file_is_refused(folder: Path) -> None:
    (folder / "cue.onnx").unlink()
    assert refusal(folder).startswith(f"{folder}: the weights cannot be read: No such file")


def test_a_folder_without_a_manifest_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path).startswith(f"{tmp_path}: the weights cannot be read: No such file")


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"{}", b'{"name": "whence-en"}'])
def test_a_broken_manifest_is_named(folder: Path, content: bytes) -> None:
    (folder / MANIFEST).write_bytes(content)
    assert refusal(folder).startswith(f"{folder / MANIFEST}: not a manifest of weights:")
