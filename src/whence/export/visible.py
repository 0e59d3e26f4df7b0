"""Hostile characters made visible, so that no article can steer a terminal or a page."""

from __future__ import annotations

import re
from typing import Final

_REPLACEMENT: Final = "\ufffd"
_LINE_BREAKS: Final = "\r\u2028\u2029"
# What Python takes for white space too, so that no view trims a sign that another shows.
_SPACES: Final = "\x0b\x0c\x1c\x1d\x1e\x1f\x85"
_BIDI: Final = [*range(0x202A, 0x202F), *range(0x2066, 0x206A)]


def _table() -> dict[int, str]:
    """Return what each dangerous code point is shown as, one for one."""
    table = {code: chr(0x2400 + code) for code in range(0x20)}
    del table[ord("\t")], table[ord("\n")]
    table[0x7F] = "\u2421"
    table |= dict.fromkeys([*range(0x80, 0xA0), *_BIDI, 0xFFFE, 0xFFFF], _REPLACEMENT)
    table |= dict.fromkeys(range(0xD800, 0xE000), _REPLACEMENT)
    table |= {ord(mark): "\n" for mark in _LINE_BREAKS}
    table |= {ord(mark): " " for mark in _SPACES}
    return table


_TABLE: Final = _table()
_DANGEROUS: Final = re.compile("[" + "".join(map(re.escape, map(chr, _TABLE))) + "]")


def visible(text: str) -> str:
    """Return `text` with every dangerous character replaced by one visible character.

    Control characters become control pictures; bidirectional embeddings, overrides and isolates,
    C1 controls, noncharacters and lone surrogates become U+FFFD; line and page separators become
    plain line feeds and spaces. The left-to-right and right-to-left marks stay, since they are
    ordinary in right-to-left prose and cannot reorder what stands beside them for long.

    Args:
        text: any text.

    Returns:
        Text of the same length in code points, safe to print and to encode as UTF-8.
    """
    # Most texts hold no such character, and looking is much cheaper than replacing.
    if not _DANGEROUS.search(text):
        return text
    # A carriage return before a line feed is the same line break, not a second one.
    return text.replace("\r\n", " \n").translate(_TABLE)


def one_line(text: str) -> str:
    """Return `visible(text)` with each run of white space as one space, and none at the ends."""
    return " ".join(visible(text).split())


def shorten(text: str, width: int) -> str:
    """Return `text` as at most `width` characters, cut at a space where one is near.

    Args:
        text: one line of text.
        width: the greatest length wanted, in code points; at least 2.

    Returns:
        The text, ended by an ellipsis where it was cut.
    """
    if len(text) <= width:
        return text
    head = text[: width - 1]
    space = head.rfind(" ")
    if space > width * 2 // 3:
        head = head[:space]
    return head.rstrip() + "…"
