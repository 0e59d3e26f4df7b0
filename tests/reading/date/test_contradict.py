"""Contradictions: one event on two days, and weekdays that dates do not have."""

from __future__ import annotations

import pytest

from tests.reading.date.told import flags, quoted

DIED_TWICE = (
    "Dana Orel died on 3 May 2019, her family said.\nThe lake was calm.\n"
    "Orel died on 5 May 2019 in the Mercy Hospital."
)


def test_a_death_on_two_days() -> None:
    (flag,) = flags(DIED_TWICE)
    assert flag.kind == "dates_contradict"
    assert [span.of(DIED_TWICE) for span in flag.spans] == ["3 May 2019", "5 May 2019"]
    assert flag.message == "“Orel died” is put on two days: 3 May 2019 and 5 May 2019."


@pytest.mark.parametrize(
    "text",
    [
        "On Monday, the ferry sank off Rime. Nobody spoke. The ferry sank on Tuesday.",
        "Dana Orel resigned on 3 May 2019. The mayor left. Orel stepped down on 4 May 2019.",
        "Dana Orel died on 3 May 2019. They wept. Orel’s death on 4 May was a shock.",
        "A mill collapsed on Monday in Rime. Police came. The mill collapsed on Tuesday.",
    ],
)
def test_what_happens_once(text: str) -> None:
    assert [flag.kind for flag in flags(text)] == ["dates_contradict"]


@pytest.mark.parametrize(
    "text",
    [
        "Dana Orel died on 3 May 2019. Orel died on 3 May.",
        "Dana Orel died on 3 May 2019. Ivo Orel was born. Orel died on 5 May 2019.",
        "Dana Orel died on 3 May 2019. Orel was buried on 5 May 2019.",
        "Dana Orel died on 3 May 2019. Orel did not die, they said, on 5 May 2019.",
        "Dana Orel died on 3 May 2019. It was first reported that Orel died on 5 May 2019.",
        "The ferry sank on Monday. Two ferries were lost. The ferry sank on Tuesday.",
        "The ferry sank on Monday. Another ferry sank on Tuesday.",
        "The council met on Monday. The council met on Tuesday.",
        "Dana Orel spoke on Monday. Orel spoke on Tuesday.",
        "Dana Orel died on 3 May 2019. Orel died days after she fell on 1 May 2019.",
        "Protesters died on Monday. Protesters died on Tuesday.",
    ],
)
def test_what_may_be_two_events_is_left_alone(text: str) -> None:
    assert flags(text) == ()


def test_a_day_that_a_source_denies_contradicts_nothing() -> None:
    denied = quoted(DIED_TWICE, "Orel died on 5 May 2019", "denies")
    assert flags(DIED_TWICE, (denied,)) == ()
    stated = quoted(DIED_TWICE, "Orel died on 5 May 2019")
    assert len(flags(DIED_TWICE, (stated,))) == 1


def test_a_weekday_that_the_date_does_not_have() -> None:
    (flag,) = flags("The council met on Monday, 7 May 2019.")
    assert flag.message == "“Monday, 7 May 2019”: 7 May 2019 was a Tuesday."


def test_a_weekday_that_fits() -> None:
    assert flags("The council met on Tuesday, 7 May, and on Monday, 6 May 2019.") == ()
