"""Loading weights: nothing runs that the manifest does not vouch for."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from whence.model import WEIGHTS, Model, load
from whence.model.load import FILES
from whence.model.manifest import MANIFEST
from whence.record import Maker, WhenceError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder of files that are no weights, with a manifest that lists them."""
    for name in FILES:
        (tmp_path / name).write_text(f"invented {name}")
    write_manifest(tmp_path, {"name": "whence-en", "version": "1", "files": digests(tmp_path)})
    return tmp_path


def digests(folder: Path) -> dict[str, str]:
    return {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in FILES}


def write_manifest(folder: Path, manifest: object) -> None:
    (folder / MANIFEST).write_text(json.dumps(manifest))


def refusal(folder: Path) -> str:
    with pytest.raises(WhenceError) as caught:
        load(folder)
    message = str(caught.value)
    assert caught.value.kind == "unreadable"
    assert "\n" not in message
    return message


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_differs_from_the_manifest_is_named(folder: Path, name: str) -> None:
    (folder / name).write_text("something else")
    assert refusal(folder) == f"{folder / name}: the weights differ from their manifest"


@pytest.mark.parametrize("name", [*FILES, MANIFEST])
def test_a_missing_file_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()
    assert refusal(folder).startswith(f"{folder / name}: the weights cannot be read: No such file")


def test_a_folder_in_place_of_a_file_is_named(folder: Path) -> None:
    (folder / "cue.onnx").unlink()
    (folder / "cue.onnx").mkdir()
    assert refusal(folder).startswith(f"{folder / 'cue.onnx'}: the weights cannot be read:")


@pytest.mark.parametrize("name", FILES)
def test_a_file_the_manifest_does_not_list_is_not_trusted(folder: Path, name: str) -> None:
    files = digests(folder)
    del files[name]
    write_manifest(folder, {"name": "whence-en", "version": "1", "files": files})
    assert refusal(folder) == f"{folder / name}: the weights differ from their manifest"


@pytest.mark.parametrize("digest", [None, 1, [], "", "0" * 64])
def test_a_digest_that_is_none_vouches_for_nothing(folder: Path, digest: object) -> None:
    files = {**digests(folder), "heads.json": digest}
    write_manifest(folder, {"name": "whence-en", "version": "1", "files": files})
    assert refusal(folder) == f"{folder / 'heads.json'}: the weights differ from their manifest"


@pytest.mark.parametrize(
    "content", [b"", b"{", b"\xff\xfe", b"null", b"[" * 100_000], ids=lambda content: content[:4]
)
def test_a_manifest_that_is_no_json_is_named(folder: Path, content: bytes) -> None:
    (folder / MANIFEST).write_bytes(content)
    assert refusal(folder).startswith(f"{folder / MANIFEST}: not a manifest of weights:")


@pytest.mark.parametrize(
    "manifest",
    [
        [],
        {},
        {"files": []},
        {"name": "whence-en"},
        {"name": "whence-en", "version": "1"},
        {"name": "whence-en", "version": "1", "files": []},
        {"name": "whence-en", "version": "1", "files": None},
        {"name": "whence-en", "files": {}},
        {"version": "1", "files": {}},
        {"name": "whence-en", "version": 1, "files": {}},
        {"name": None, "version": "1", "files": {}},
    ],
)
def test_a_manifest_of_another_shape_says_what_is_wanted(folder: Path, manifest: object) -> None:
    write_manifest(folder, manifest)
    assert refusal(folder) == (
        f"{folder / MANIFEST}: not a manifest of weights: name, version and files are wanted"
    )


def test_the_shipped_weights_say_what_they_are(model: Model) -> None:
    raw = (WEIGHTS / MANIFEST).read_bytes()
    listed = json.loads(raw)
    assert model.maker == Maker(
        name=listed["name"],
        version=listed["version"],
        weights_sha256=hashlib.sha256(raw).hexdigest(),
    )


@pytest.fixture
def copied(tmp_path: Path) -> Callable[[str], Path]:
    """Return a function that copies the shipped weights and changes one byte of a file."""

    def copy(name: str) -> Path:
        shutil.copytree(WEIGHTS, tmp_path / "weights")
        file = tmp_path / "weights" / name
        content = bytearray(file.read_bytes())
        content[len(content) // 2] ^= 1
        file.write_bytes(content)
        return tmp_path / "weights"

    return copy


@pytest.mark.parametrize("name", ["heads.json", "encoder.onnx"])
def test_one_changed_bit_of_the_shipped_weights_is_seen(
    copied: Callable[[str], Path], name: str
) -> None:
    folder = copied(name)
    assert refusal(folder) == f"{folder / name}: the weights differ from their manifest"
