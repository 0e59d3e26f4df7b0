from __future__ import annotations

import pytest

from whence.language.names import language_name


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        ("fr", "French (fr)"),
        ("nb", "Norwegian Bokmål (nb)"),
        ("pt-BR", "Brazilian Portuguese (pt-BR)"),
        ("zh-Hant-TW", "Traditional Chinese (zh-Hant-TW)"),
        ("de-LI", "German (de-LI)"),
        ("gsw", "Swiss German (gsw)"),
    ],
)
def test_a_language_is_named_as_closely_as_its_tag_says(tag: str, name: str) -> None:
    assert language_name(tag) == name


def test_a_tag_without_a_name_stands_alone() -> None:
    assert language_name("qqx") == "qqx"
