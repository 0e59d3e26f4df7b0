from __future__ import annotations

import subprocess
import sys

import pytest

from whence.ingest.tongue import name_language, normal_tag

ENGLISH = (
    "The harbour master said on Monday that the ferry would not sail, and that she had told the "
    "council of it by letter. “We will wait for the storm to pass,” she said."
)
GERMAN = (
    "Die Hafenmeisterin sagte am Montag, dass die Fähre nicht ablegen werde, und dass sie den "
    "Rat schriftlich davon unterrichtet habe. „Wir warten, bis der Sturm vorüber ist“, sagte sie."
)
FRENCH = (
    "La capitaine du port a déclaré lundi que le bac ne partirait pas, et qu'elle en avait "
    "informé le conseil par écrit. « Nous attendrons la fin de la tempête », a-t-elle dit."
)


@pytest.mark.parametrize(("text", "tag"), [(ENGLISH, "en"), (GERMAN, "de"), (FRENCH, "fr")])
def test_a_language_is_told_from_the_text(text: str, tag: str) -> None:
    assert name_language(text) == tag


def test_a_declaration_adds_the_region() -> None:
    assert name_language(ENGLISH, "en_gb") == "en-GB"
    assert name_language(GERMAN, "de-at") == "de-AT"


def test_a_declaration_that_the_text_belies_does_not_count() -> None:
    assert name_language(ENGLISH, "de") == "en"
    assert name_language(GERMAN, "en-US") == "de"


def test_a_text_without_words_is_in_the_declared_language() -> None:
    assert name_language("1 2 3", "pl") == "pl"
    assert name_language("1 2 3") is None


@pytest.mark.parametrize(
    ("written", "tag"),
    [("EN", "en"), ("en_US.UTF-8", "en-US"), ("zh-hant-tw", "zh-Hant-TW"), ("es-419", "es-419"),
     ("english", None), ("", None), (None, None), ("<script>", None)],
)  # fmt: skip
def test_tags_are_brought_to_one_form(written: str | None, tag: str | None) -> None:
    assert normal_tag(written) == tag


def test_english_does_not_pay_for_the_model_of_other_languages() -> None:
    program = (
        "import sys; from whence.ingest.tongue import name_language;"
        f"assert name_language({ENGLISH!r}) == 'en'; assert 'py3langid' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
