"""Templates that escape everything, and a page's own style and script with their hashes."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined

from whence.export.tally import percent

_OWN = "whence.export.html"


@cache
def environment(package: str) -> Environment:
    """Return the templates of a package, and behind them those that all pages share.

    Args:
        package: name of a package with a folder `templates`.

    Returns:
        An environment that escapes every value and knows no value by default; the same one each
        time, since it takes a while to compile its templates.
    """
    made = Environment(
        loader=ChoiceLoader([PackageLoader(package), PackageLoader(_OWN)]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters["percent"] = percent
    return made


def inline(package: str, styles: Iterable[str], script: str) -> dict[str, str]:
    """Return what the frame of a page needs: its style and script, and their hashes.

    Args:
        package: name of a package with a folder `templates`.
        styles: names of its style sheets, which follow those that all pages share.
        script: name of its script.

    Returns:
        `style`, `script`, and `style_hash`, `script_hash` as a content security policy names
        them.
    """
    own, theirs = (files(name) / "templates" for name in (_OWN, package))
    sheets = [own / "base.css", own / "panel.css", *(theirs / name for name in styles)]
    style = "".join(sheet.read_text("utf-8") for sheet in sheets)
    source = (theirs / script).read_text("utf-8")
    return {
        "style": style,
        "script": source,
        "style_hash": _hash(style),
        "script_hash": _hash(source),
    }


def _hash(source: str) -> str:
    digest = hashlib.sha256(source.encode()).digest()
    return "sha256-" + base64.b64encode(digest).decode()
