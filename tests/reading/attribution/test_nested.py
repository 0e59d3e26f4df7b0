"""Attributions within contents: speech that is passed on, and only that."""

from __future__ import annotations

import pytest

from tests.reading.attribution.scripted import Seen, scripted, span
from whence.reading.attribution.draft import Draft
from whence.reading.attribution.nested import read_again


def draft(text: str, cue: str, content: str) -> Draft:
    return Draft(source=(), cue=(span(text, cue),), content=(span(text, content),), score=0.5)


def seen(text: str, source: str | None, cue: str, content: str) -> Seen:
    return Seen(
        cue=span(text, cue),
        source=(span(text, source),) if source else (),
        content=(span(text, content),),
    )


def nested(text: str, outer: Draft, *script: Seen) -> list[str]:
    """Return what is found within `outer`, each as "source|cue|content"."""
    return [
        "|".join(
            " ".join(part.of(text) for part in spans)
            for spans in (found.source, found.cue, found.content)
        )
        for found in read_again(scripted(*script), text, [outer], ())
    ]


def test_speech_within_a_content_is_an_attribution_of_its_own() -> None:
    text = "The agency said the minister denied that the ferry left."
    outer = draft(text, "said", "the minister denied that the ferry left")
    assert nested(text, outer, seen(text, "the minister", "denied", "that the ferry left")) == [
        "the minister|denied|that the ferry left"
    ]


def test_speech_may_be_passed_on_twice() -> None:
    text = "Brandt said Orel denied that the crew reported that the ferry left."
    outer = draft(text, "said", "Orel denied that the crew reported that the ferry left")
    assert nested(
        text,
        outer,
        seen(text, "Orel", "denied", "that the crew reported that the ferry left"),
        seen(text, "the crew", "reported", "that the ferry left"),
    ) == [
        "Orel|denied|that the crew reported that the ferry left",
        "the crew|reported|that the ferry left",
    ]


def test_a_quotation_is_read_without_its_marks() -> None:
    text = "“Orel told us the ferry left,” Brandt said."
    outer = draft(text, "said", "“Orel told us the ferry left,”")
    # The second span would reach into the mark, were it read.
    assert nested(text, outer, seen(text, "Orel", "told", "the ferry left,”")) == [
        "Orel|told|the ferry left,"
    ]


@pytest.mark.parametrize("verb", ["thinks", "left", "knows"])
def test_a_cue_that_reports_no_speech_is_left_out(verb: str) -> None:
    text = f"Brandt said Orel {verb} or reports the ferry is late."
    outer = draft(text, "said", f"Orel {verb} or reports the ferry is late")
    found = [seen(text, "Orel", verb, "the ferry is late")]
    assert nested(text, outer, *found) == []
    assert nested(text, outer, seen(text, "Orel", "reports", "the ferry is late"))


@pytest.mark.parametrize("who", ["I", "We", "you", "me", "us"])
def test_who_speaks_or_is_spoken_to_is_no_second_source(who: str) -> None:
    text = f"“{who} say the ferry is late,” Orel said."
    outer = draft(text, "said", f"“{who} say the ferry is late,”")
    assert nested(text, outer, seen(text, who, "say", "the ferry is late")) == []


@pytest.mark.parametrize("who", ["They", "he", "People", "My crew", "We all"])
def test_anyone_else_is_one(who: str) -> None:
    text = f"“{who} say the ferry is late,” Orel said."
    outer = draft(text, "said", f"“{who} say the ferry is late,”")
    assert len(nested(text, outer, seen(text, who, "say", "the ferry is late"))) == 1


@pytest.mark.parametrize("cue", ["was reported", "were told", "had been alleged", "Is claimed"])
def test_without_a_source_a_passive_still_passes_speech_on(cue: str) -> None:
    text = f"Orel said it {cue} that the ferry was late."
    outer = draft(text, "said", f"it {cue} that the ferry was late")
    assert nested(text, outer, seen(text, None, cue, "that the ferry was late")) == [
        f"|{cue}|that the ferry was late"
    ]


@pytest.mark.parametrize("cue", ["to report", "saying", "announced"])
def test_without_a_source_nothing_else_does(cue: str) -> None:
    text = f"Orel agreed {cue} that the ferry was late."
    outer = draft(text, "agreed", f"{cue} that the ferry was late")
    assert nested(text, outer, seen(text, None, cue, "that the ferry was late")) == []


def test_a_cue_known_already_is_not_found_twice() -> None:
    text = "Brandt said Orel said the ferry was late."
    outer = draft(text, "said", "Brandt said Orel said the ferry was late")
    assert nested(text, outer, seen(text, "Brandt", "said", "Orel said the ferry was late")) == []


def test_a_cue_without_a_content_of_its_own_is_no_attribution() -> None:
    text = "Brandt said Orel reports the ferry late."
    outer = draft(text, "said", "Orel reports the ferry late")
    cue_only = Seen(cue=span(text, "reports"), source=(span(text, "Orel"),))
    assert nested(text, outer, cue_only) == []


@pytest.mark.parametrize(
    ("content", "found"), [("crews report leaks", 0), ("two crews report leaks", 1)]
)
def test_a_content_of_less_than_four_words_holds_none(content: str, found: int) -> None:
    text = f"Brandt said {content}."
    inner = seen(text, "crews", "report", "leaks")
    assert len(nested(text, draft(text, "said", content), inner)) == found


def test_a_content_shared_by_two_attributions_is_read_once() -> None:
    text = "Orel said and Brandt agreed the minister denied that the ferry left."
    content = "the minister denied that the ferry left"
    outer = [draft(text, "said", content), draft(text, "agreed", content)]
    model = scripted(seen(text, "the minister", "denied", "that the ferry left"))
    assert len(read_again(model, text, outer, ())) == 1


def test_each_part_of_a_content_is_read() -> None:
    text = "The ferry is late, Orel said, and the crew report that it is old."
    outer = Draft(
        source=(),
        cue=(span(text, "said"),),
        content=(span(text, "The ferry is late"), span(text, "and the crew report that it is old")),
        score=0.5,
    )
    assert nested(text, outer, seen(text, "the crew", "report", "that it is old")) == [
        "the crew|report|that it is old"
    ]


def test_nothing_said_holds_nothing() -> None:
    assert read_again(scripted(), "The ferry left.", [], ()) == []


@pytest.mark.parametrize(("sure", "found"), [(0.6, 0), (0.95, 1)])
def test_what_is_not_sure_enough_is_left_out(sure: float, found: int) -> None:
    text = "Brandt said Orel reports that the ferry is late."
    inner = Seen(
        cue=span(text, "reports"),
        source=(span(text, "Orel"),),
        content=(span(text, "that the ferry is late"),),
        sure=sure,
        trust=sure,
    )
    outer = draft(text, "said", "Orel reports that the ferry is late")
    assert len(nested(text, outer, inner)) == found
