"""JSON text that can be printed, split into lines and encoded, whatever an article holds."""

from __future__ import annotations

import json
import re
from typing import Final

# JSON allows all of these, but they break lines, reorder a terminal, or are not valid UTF-8.
_UNSAFE: Final = re.compile(
    "[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)


def json_text(value: object, *, indent: int | None = None) -> str:
    """Return a value as JSON text that is one line unless `indent` is given.

    Control characters, line separators, bidirectional controls and lone surrogates are escaped,
    so that the text can be encoded as UTF-8, split into lines and printed safely.

    Args:
        value: made only of JSON's own types.
        indent: spaces for each level; None for one line.

    Returns:
        JSON text without a final line feed.
    """
    plain = json.dumps(value, ensure_ascii=False, indent=indent)
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", plain)
