"""The frame of a page: everything is escaped, and only its own style and script may run."""

from __future__ import annotations

import base64
import hashlib

import pytest

from whence.export.html import environment, inline

PACKAGES = [
    ("whence.export.report", ("style.css", "panels.css")),
    ("whence.export.lineage", ("style.css",)),
]


@pytest.mark.parametrize(("package", "styles"), PACKAGES)
def test_style_and_script_are_named_by_their_hashes(package: str, styles: tuple[str, ...]) -> None:
    own = inline(package, styles, "script.js")

    for part in ("style", "script"):
        digest = base64.b64encode(hashlib.sha256(own[part].encode()).digest()).decode()
        assert own[f"{part}_hash"] == f"sha256-{digest}"


@pytest.mark.parametrize(("package", "styles"), PACKAGES)
def test_pages_share_one_look_and_load_nothing(package: str, styles: tuple[str, ...]) -> None:
    own = inline(package, styles, "script.js")

    assert own["style"].startswith(":root{color-scheme:light dark;")
    assert "url(" not in own["style"]
    assert "@import" not in own["style"]
    assert not {"fetch(", "import(", "innerHTML", "eval("} & set(own["script"].split())


@pytest.mark.parametrize(("package", "styles"), PACKAGES)
def test_a_value_in_a_template_is_escaped(package: str, styles: tuple[str, ...]) -> None:
    template = environment(package).from_string("{{ value }}")

    assert template.render(value="<b title='x'>&") == "&lt;b title=&#39;x&#39;&gt;&amp;"
