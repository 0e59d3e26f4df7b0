"""The letters of a short form fall on the words of its long form, from the last word back."""

from __future__ import annotations

import pytest

from whence.reading.acronym.initials import backward, forward, words


def match(long: str, letters: str) -> tuple[str, int] | None:
    before = words(long, 0, len(long))
    found = backward(before, letters)
    return (before[found.first].printed, found.cost) if found else None


@pytest.mark.parametrize(
    ("long", "letters", "first", "cost"),
    [
        ("men of the Rime Dock Union", "RDU", "Rime", 0),
        ("the Fund for the Docks of Rime", "FDR", "Fund", 0),
        ("the Rime Old Dock Union", "RDU", "Rime", 1),
        ("the Rime Television Union", "RTVU", "Rime", 1),
        ("the Élan Dock Union", "EDU", "Élan", 0),
        ("the UQ Dock Union", "UQDU", "UQ", 0),
        ("the Group of Ten Docks", "G10D", "Group", 0),
    ],
)
def test_fewest_words_are_passed_over(long: str, letters: str, first: str, cost: int) -> None:
    assert match(long, letters) == (first, cost)


@pytest.mark.parametrize(
    ("long", "letters"),
    [
        ("the Rime Old Union", "RU"),
        ("a river, its old dull union", "RDU"),
        ("Union", "UN"),
        ("the Rime Dock Union", "XRD"),
        ("", "RDU"),
    ],
)
def test_too_far_a_match_is_none(long: str, letters: str) -> None:
    assert match(long, letters) is None


def test_a_long_form_that_follows_opens_with_the_first_letter() -> None:
    after = words("Rime Dock Union of dockers", 0, 26)

    found = forward(after, "RDU")

    assert found is not None
    assert (found.first, found.last) == (0, 2)
