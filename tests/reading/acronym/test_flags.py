"""Flags: what an article never spells out, and what does not stand for one thing."""

from __future__ import annotations

import pytest

from tests.reading.acronym.reading import flags, messages


@pytest.mark.parametrize(
    "text",
    [
        "The QLN burned the mill.",
        "They were QLN fighters, she said.",
        "He left the Q.L.N. in May.",
    ],
)
def test_a_body_known_by_initials_only_is_flagged(text: str) -> None:
    (message,) = messages(text)

    assert message.startswith("The article never says what Q")


def test_the_flag_shows_every_mention() -> None:
    text = "The QLN came. QLN men left."
    (flag,) = flags(text)

    assert flag.kind == "acronym_undefined"
    assert [span.of(text) for span in flag.spans] == ["QLN", "QLN"]


@pytest.mark.parametrize(
    "text",
    [
        "The UN and the FBI met the CEO on TV at 9 AM.",
        "The U.S. envoy and two MPs left the EU.",
        "QLN men came. The Quay League of Nor fell.",
        "The QLN came. A quiet local network helped it.",
        "Orel (QLN) left the QLN.",
        "The QLN Group fell.",
        "He told QLN that the QLN pays.",
        "QLN sang.",
        "The Qln hill is steep. The QLN fell.",
        "The QLNBRTM fell.",
        "It cost the QLN 40 million.",
        "The QLN Song Prize went to Orel.",
    ],
)
def test_nothing_is_flagged(text: str) -> None:
    assert messages(text) == []


def test_one_body_under_two_short_forms_drifts() -> None:
    text = (
        "The Dock Union (DU) met. The DU left. "
        "The Dock Union, known by its Varnish acronym SLV, came. SLV men spoke."
    )
    (flag,) = flags(text)

    assert flag.kind == "acronym_drifts"
    assert flag.message == "DU and SLV both stand for Dock Union."
    assert [span.of(text)[:10] for span in flag.spans] == ["Dock Union", "Dock Union"]


def test_a_second_short_form_that_is_never_used_does_not_drift() -> None:
    assert messages("The Dock Union (DU), known in Varnish as SLV, met. The DU left.") == []


def test_one_short_form_for_two_bodies_drifts() -> None:
    text = "The Dock Union (DU) met. The Dairy Ultras (DU) came."

    assert messages(text) == ["DU stands for Dock Union, and for Dairy Ultras."]


@pytest.mark.parametrize(
    "text",
    [
        "The Dock Union (DU) met. The Docks Union (DU) left.",
        "The Dock Union (DU) met. The Dock Union of Rime (DU) left.",
        "The Dock Union (SLV) met. The Savez Luke Varne (SLV) left.",
    ],
)
def test_two_ways_to_print_one_name_do_not_drift(text: str) -> None:
    assert messages(text) == []
