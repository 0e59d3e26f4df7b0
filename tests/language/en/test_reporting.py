"""English words that report speech: every form of a verb, and no form that is none."""

from __future__ import annotations

import re

import pytest

from whence.language.en.reporting import IN_CONVERSATION, SPEECH


@pytest.mark.parametrize(
    "forms",
    [
        "claim claims claimed claiming",
        "announce announces announced announcing",
        "agree agrees agreed agreeing",
        "deny denies denied denying",
        "relay relays relayed relaying",
        "express expresses expressed expressing",
        "publish publishes published publishing",
        "echo echoes echoed echoing",
        "admit admits admitted admitting",
        "regret regrets regretted regretting",
        "aver avers averred averring",
        "answer answers answered answering",
        "signal signals signaled signalled signaling signalling",
        "say says said saying",
        "tell tells told telling",
        "speak speaks spoke spoken speaking",
        "teach teaches taught teaching",
        "write writes wrote written writing",
        "swear swears swore sworn swearing",
    ],
)
def test_every_form_of_a_verb_reports(forms: str) -> None:
    assert set(forms.split()) <= SPEECH


@pytest.mark.parametrize("word", ["according", "statement", "allegations", "denial", "reply"])
def test_nouns_made_of_such_verbs_report_too(word: str) -> None:
    assert word in SPEECH


@pytest.mark.parametrize(
    "word", ["sayed", "telled", "writed", "teached", "sweared", "agreing", "rebuted", "echos"]
)
def test_no_form_is_made_up(word: str) -> None:
    assert word not in SPEECH


@pytest.mark.parametrize("word", ["think", "know", "believe", "left", "was", "the", "ferry"])
def test_what_is_thought_or_done_is_not_reported(word: str) -> None:
    assert word not in SPEECH


def test_words_are_single_and_lower_case_as_they_are_looked_up() -> None:
    assert [word for word in SPEECH | IN_CONVERSATION if not re.fullmatch("[a-z]+", word)] == []


def test_who_speaks_and_who_is_spoken_to_are_in_the_conversation_and_nobody_else() -> None:
    assert {"i", "we", "you"} <= IN_CONVERSATION
    assert IN_CONVERSATION.isdisjoint({"he", "she", "they", "it", "who"})
