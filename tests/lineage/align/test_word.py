"""Words as they are compared."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from whence.lineage.align import stems, words


def keys(text: str) -> list[str]:
    return [word.key for word in words(text)]


def test_spellings_of_one_word_have_one_key() -> None:
    assert keys("The mayor’s colour") == keys("the MAYOR'S color")
    assert keys("organised theatres travelled") == keys("organized theaters traveled")


def test_another_word_has_another_key() -> None:
    assert keys("four hours") != keys("forty hours")
    assert keys("our tour") == ["our", "tour"]
    assert keys("promise") != keys("prize")


def test_inflected_words_share_a_stem_and_function_words_have_none() -> None:
    assert stems(words("The shipment was not lost")) == {"shipm", "lost"}
    assert stems(words("shipments")) == stems(words("shipment"))
    assert stems(words("and of the not said")) == frozenset()


def test_figures_are_words() -> None:
    assert keys("1,200 boats at 04:40") == ["1,200", "boats", "at", "04:40"]


@given(st.text())
def test_words_stand_where_they_are_said_to(text: str) -> None:
    found = words(text)
    for word in found:
        assert word.span.of(text).strip() == word.span.of(text) != ""
    ends = [word.span.end for word in found]
    assert all(a <= b.span.start for a, b in zip(ends, found[1:], strict=False))
