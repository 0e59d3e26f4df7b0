"""Bytes to text: byte order marks, declared charsets, UTF-8, then a careful guess."""

from __future__ import annotations

import codecs
import re

from whence.ingest.guess import guess_encoding
from whence.ingest.item import Form, problem

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or office document"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\x7fELF", "a program"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"BZh", "compressed with bzip2"),
    (b"\xfd7zXZ", "compressed with xz"),
    (b"\x28\xb5\x2f\xfd", "compressed with zstd"),
    (b"\x1f\x8b", "compressed twice"),
    (b"{\\rtf", "an RTF document"),
)
# The browsers' encodings (WHATWG): Python has others that are no charsets (idna, utf-7, …).
# UTF-16 counts only by its mark: a label that can be read in ASCII is wrong about it.
_CHARSET = re.compile(
    r"utf-8|cp125\d|iso8859-\d+|koi8-[ru]|gb18030|gbk|big5(hkscs)?|euc_jp|cp949"
    r"|euc_kr|shift_jis|cp932|iso2022_jp|mac-roman|mac-cyrillic|tis-620|cp874|cp866"
)
# What pages call these is, in browsers and in fact, the wider encoding.
_WIDER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "tis-620": "cp874",
}
_META = re.compile(rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
# Atomic: a comment ends at its first "-->", or a row of them is tried in exponentially many ways.
_HTML = re.compile(
    r"\s*(<\?xml[^>]{0,200}>\s*)?(?><!--.{0,2000}?-->\s*)*+<(!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_RECORD = re.compile(r"\s*\{\s*[\"}]")
_MOST_WRONG = 1 / 1000


def form_of(head: bytes) -> Form | None:
    """Return what the first bytes look like: a page, text, or None for JSON lines."""
    text = head.removeprefix(codecs.BOM_UTF8).decode("utf-8", "replace")
    if _RECORD.match(text):
        return None
    return "html" if _HTML.match(text) else "text"


def check_text(content: bytes, name: str) -> None:
    """Raise InputError of kind "binary" if the bytes are not those of a text."""
    for magic, what in _MAGIC:
        if content.startswith(magic):
            raise problem(name, f"binary: {what}, not text or a web page", "binary")
    if not _bom(content)[1].startswith(("utf-16", "utf-32")) and b"\0" in content:
        raise problem(name, "binary: it holds NUL bytes", "binary")


def decode_text(content: bytes, name: str) -> str:
    """Return the text of a plain file, every character and newline kept.

    A byte order mark is the encoding's signature, not text: offsets hold for the file as the
    codecs "utf-8-sig" and "utf-16" decode it.

    Raises:
        InputError: if the bytes are binary, or their encoding is neither UTF-8 nor named by a
            byte order mark nor recognised beyond doubt.
    """
    check_text(content, name)
    mark, encoding = _bom(content)
    try:
        return content[len(mark) :].decode(encoding or "utf-8")
    except UnicodeDecodeError as error:
        if encoding:
            cause = f"marked as {encoding.upper()}, but is not from byte {error.start} on"
            raise problem(name, cause, "encoding") from error
        guess = None if _mostly_utf_8(content) else guess_encoding(content)
        if guess is None:
            cause = f"not UTF-8 (byte {error.start}), and its encoding cannot be told"
            raise problem(name, cause, "encoding") from error
        return content.decode(guess)


def decode_page(content: bytes, name: str, charset: str | None = None) -> str:
    """Return the markup of a page, its encoding named by mark, server, page, or its own bytes.

    UTF-8 is believed wherever it fits, then the encoding that the server or the page declares.
    If none fits, a few wrong bytes in a page are replaced, as browsers do.

    Args:
        content: the page's bytes.
        name: what to call it in an error.
        charset: the encoding that the server named.

    Raises:
        InputError: if the bytes are binary, or no encoding fits.
    """
    check_text(content, name)
    mark, encoding = _bom(content)
    meta = _META.search(content[:4096])
    labels = (charset, meta and meta[1].decode("ascii", "replace"))
    declared = [codec for label in labels if label and (codec := _codec(label))]
    body = content[len(mark) :]
    # Bytes beyond ASCII that are UTF-8 are so by no accident, whatever a saved page still says;
    # but what ISO-2022-JP writes with escapes is ASCII too.
    first = ["iso2022_jp"] if "iso2022_jp" in declared else []
    tried = [*first, encoding or "utf-8", *([] if _mostly_utf_8(body) else declared)]
    for codec in tried:
        try:
            return body.decode(codec)
        except UnicodeDecodeError:
            continue
    guess = None if encoding or _mostly_utf_8(body) else guess_encoding(body)
    if guess is not None:
        return body.decode(guess)
    likely = encoding or tried[-1]
    text = body.decode(likely, "replace")
    if text.count("\ufffd") > _MOST_WRONG * len(text):
        raise problem(name, f"not {likely.upper()}, and no other encoding fits", "encoding")
    return text


def _bom(content: bytes) -> tuple[bytes, str]:
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            return mark, encoding
    return b"", ""


def _mostly_utf_8(content: bytes) -> bool:
    """Return whether bytes are UTF-8 with a few wrong ones: no other encoding looks like that."""
    text = content.decode("utf-8", "replace")
    wrong = text.count("\ufffd")
    beyond_ascii = len(text) - sum(map(text.count, map(chr, range(128)))) - wrong
    return 0 < wrong <= min(beyond_ascii / 10, _MOST_WRONG * len(text) + 1)


def _codec(label: str) -> str | None:
    try:
        found = codecs.lookup(label).name
    except (LookupError, ValueError):
        return None
    found = _WIDER.get(found, found)
    return found if _CHARSET.fullmatch(found) else None
