from __future__ import annotations

from pathlib import Path

from whence.ingest.folder import walk
from whence.record import InputError


def test_a_link_back_is_named_and_not_followed(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.txt").write_text("Words.")
    (tmp_path / "sub" / "back").symlink_to(tmp_path)
    found = list(walk(str(tmp_path)))
    assert [str(one) for one in found if isinstance(one, str)] == [str(tmp_path / "sub" / "a.txt")]
    (loop,) = [one for one in found if isinstance(one, InputError)]
    assert str(loop).startswith(f"{tmp_path}/sub/back: ")
    assert loop.kind == "unsupported"


def test_a_folder_linked_to_from_many_places_is_read_once(tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / name).mkdir()
        (tmp_path / name / f"{name}.txt").write_text("Words.")
        for other in ("a", "b", "c"):
            (tmp_path / name / f"to-{other}").symlink_to(tmp_path / other)
    found = [Path(one).name for one in walk(str(tmp_path)) if isinstance(one, str)]
    assert sorted(found) == ["a.txt", "b.txt", "c.txt"]


def test_a_link_to_itself_is_an_entry_like_any_other(tmp_path: Path) -> None:
    (tmp_path / "self.txt").symlink_to(tmp_path / "self.txt")
    assert list(walk(str(tmp_path))) == [str(tmp_path / "self.txt")]


def test_files_come_before_subfolders_each_in_order_of_name(tmp_path: Path) -> None:
    for name in ("b/2.txt", "b/1.txt", "a/3.txt", "z.txt", "y.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("Words.")
    found = [str(Path(str(one)).relative_to(tmp_path)) for one in walk(str(tmp_path))]
    assert found == ["y.txt", "z.txt", "a/3.txt", "b/1.txt", "b/2.txt"]


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    (found,) = walk(str(tmp_path / "none"))
    assert isinstance(found, InputError)
    assert found.kind == "not_found"
