from __future__ import annotations

import gzip
import hashlib
import subprocess
import sys
import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from whence.ingest import Held, Item, Record, items, load, retrieve

TEXT = (
    "Ferry stays in port\r\n\r\nThe harbour master said on Monday that the ferry would not sail, "
    "and that she had told the council of it by letter.\r\n"
)


def test_a_text_file_keeps_its_text_and_says_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "ferry.txt"
    path.write_bytes(TEXT.encode())
    (item,) = items([str(path)])
    assert isinstance(item, Item)
    document = load(item)
    assert document.text == TEXT
    assert document.article.id == "ferry"
    assert document.article.headline == "Ferry stays in port"
    assert document.article.language == "en"
    assert document.article.bytes_sha256 == hashlib.sha256(TEXT.encode()).hexdigest()


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufeff"), min_size=1))
def test_compressed_or_not_a_text_and_its_blocks_are_the_same(text: str) -> None:
    if not text.encode().strip() or not text.strip():
        return
    with tempfile.TemporaryDirectory() as folder:
        plain, packed = Path(folder, "a.txt"), Path(folder, "b.txt.gz")
        plain.write_bytes(b"\xef\xbb\xbf" + text.encode())
        packed.write_bytes(gzip.compress(b"\xef\xbb\xbf" + text.encode()))
        one, other = (load(item) for item in items([str(plain), str(packed)]))  # type: ignore[arg-type]
    assert one.text == other.text == text
    assert one.blocks == other.blocks
    assert one.article.bytes_sha256 == other.article.bytes_sha256


def test_a_record_says_what_it_says_of_itself() -> None:
    record = Record(text=TEXT, publisher="The Gazette", headline="Ferry", language="cy")
    article = load(Item(id="r", name="c.jsonl:1", origin=record)).article
    assert (article.publisher, article.headline, article.language) == ("The Gazette", "Ferry", "cy")


def test_only_an_item_on_the_web_is_retrieved() -> None:
    item = Item(id="a", name="-", origin=Held(content=b"Words.", form="text"))
    assert retrieve(item) is item


def test_plain_text_does_not_pay_for_pages_or_the_web(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT)
    program = (
        "import sys; from whence.ingest import items, load\n"
        f"(item,) = items([{str(path)!r}]); load(item)\n"
        "heavy = {'httpx', 'trafilatura', 'lxml', 'py3langid', 'charset_normalizer', 'numpy'}\n"
        "assert not heavy & set(sys.modules), heavy & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
