"""Passage reuse: what articles share, to the code point."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from whence.lineage.engine.local import LocalEngine
from whence.lineage.passage import add, find, reuses
from whence.record import Reuse

FERRY = (
    "The Tolva ferry ran aground off Rime on Monday with 40 people aboard, the harbour master "
    "Odile Karst said. Divers found a crack two metres long below the waterline."
)
MINE = (
    "Shareholders of the Ardun mine voted against the sale after a long night of speeches in "
    "the old town hall, where the heating had failed again."
)
QUOTE = "“We were told to wait for a tug that nobody had ordered,” the second mate said."


def texts_of(reuse: Reuse, texts: dict[str, str]) -> tuple[str, str]:
    return reuse.a.span.of(texts[reuse.a.article]), reuse.b.span.of(texts[reuse.b.article])


def test_a_story_carried_word_for_word_is_found_to_the_code_point() -> None:
    texts = {"a": f"{FERRY} {MINE}", "b": f"It rained in Sollen. {FERRY} No one was hurt."}
    (found,) = reuses(texts)
    assert texts_of(found, texts) == (FERRY[:-1], FERRY[:-1])
    assert (found.words, found.identity, found.rarity) == (29, 1.0, 1.0)


def test_a_revised_sentence_is_found_with_what_was_changed() -> None:
    revised = FERRY.replace("on Monday", "late on Monday").replace("40 people", "44 people")
    texts = {"a": FERRY, "b": f"{MINE} {revised}"}
    (found,) = reuses(texts)
    assert texts_of(found, texts) == (FERRY[:-1], revised[:-1])
    assert found.words == 28
    assert found.identity == pytest.approx(28 / 30)


def test_case_marks_and_dashes_make_no_difference() -> None:
    shouted = QUOTE.upper().replace("“", "«").replace("”", "»")
    texts = {"a": f"{QUOTE} {MINE}", "b": f"{FERRY} {shouted}"}
    (found,) = reuses(texts)
    assert texts_of(found, texts) == (QUOTE[1:-1], shouted[1:-1])


def test_two_passages_far_apart_are_two() -> None:
    filler = " ".join(f"word{number}" for number in range(60))
    other = filler.replace("word", "term")
    found = reuses({"a": f"{FERRY} {filler} {MINE}", "b": f"{FERRY} {other} {MINE}"})
    assert len(found) == 2


def test_a_passage_that_moved_is_found_where_it_went() -> None:
    texts = {"a": f"{FERRY} {MINE}", "b": f"{MINE} {FERRY}"}
    assert {texts_of(each, texts)[0] for each in reuses(texts)} == {FERRY[:-1], MINE[:-1]}


def test_articles_on_one_event_in_other_words_share_nothing() -> None:
    other = (
        "A crack in its hull sank no one's hopes: all 40 on the Tolva ferry were safe on Monday, "
        "said Odile Karst, the harbour master at Rime."
    )
    assert reuses({"a": FERRY, "b": other}) == ()


def test_a_few_words_in_common_are_no_reuse() -> None:
    assert (
        reuses({"a": f"{FERRY} He would not say more.", "b": f"{MINE} He would not say more."})
        == ()
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "港の責任者オディール・カルストは月曜日、四十人を乗せたトルヴァ行きの連絡船がリメ沖で座礁したと述べた。",
        "Паром «Толва» сел на мель у Риме в понедельник, на борту были сорок человек и груз соли.",
        "เรือข้ามฟากโทลวาเกยตื้นนอกชายฝั่งรีเมเมื่อวันจันทร์พร้อมผู้โดยสารสี่สิบคนนายท่าเรือกล่าว",
        "जहाज़ तोल्वा सोमवार को रीमे के तट पर चालीस यात्रियों के साथ फँस गया, बंदरगाह प्रमुख ने कहा।",
    ],
)
def test_it_works_in_scripts_that_no_reader_knows(sentence: str) -> None:
    texts = {"a": f"{MINE}\n{sentence}", "b": f"{sentence}\n{FERRY}"}
    (found,) = reuses(texts)
    assert (
        texts_of(found, texts)
        == (sentence[: len(sentence) - 1] if sentence[-1] in "。.।" else sentence,) * 2
    )


def test_empty_and_short_articles_are_nothing_special() -> None:
    texts = {"a": "", "b": "Late.", "c": "Late.", "d": " \n", "e": FERRY, "f": FERRY}
    (found,) = reuses(texts)
    assert (found.a.article, found.b.article, found.identity) == ("e", "f", 1.0)


def test_what_one_outlet_prints_under_every_article_is_its_boilerplate() -> None:
    footer = (
        "Sign up for the morning letter of the Rime Courier and never miss a story from the coast."
    )
    texts = {f"{number}": f"{invented(number)} {footer}" for number in range(12)}
    one = reuses(texts, publishers=dict.fromkeys(texts, "Rime Courier"))
    many = reuses(texts, publishers={id: f"{id}.example" for id in texts})
    assert one == ()
    assert len(many) == 12 * 11 // 2


def test_what_is_in_many_articles_is_rarer_than_what_is_in_two() -> None:
    texts = {"a": f"{FERRY} {MINE}", "b": f"{MINE} {FERRY}"}
    texts |= {f"c{number}": f"{invented(number)} {MINE}" for number in range(10)}
    found = {
        texts_of(each, texts)[0]: each.rarity
        for each in reuses(texts)
        if (each.a.article, each.b.article) == ("a", "b")
    }
    assert found[MINE[:-1]] < found[FERRY[:-1]] == 1.0


def test_a_weekly_report_with_other_figures_tells_less_than_a_copy() -> None:
    report = "Stocks at {} on {} were {} tonnes against {} the week before and {} a year ago"
    copied = report.format("Rime", "4 May", "7,100", "6,950", "5,310")
    texts = {
        "a": copied,
        "b": copied + ".",
        "c": report.format("Rime", "11 May", "8,440", "7,100", "5,020"),
    }
    texts |= {f"d{number}": invented(number) for number in range(300)}
    pairs = {(each.a.article, each.b.article) for each in reuses(texts)}
    assert pairs == {("a", "b")}


def test_copies_in_great_number_are_each_tied_to_the_first() -> None:
    texts = {f"{number:04}": FERRY for number in range(400)}
    found = reuses(texts)
    assert {each.a.article for each in found} == {"0000"}
    assert len(found) == 399


def test_near_copies_in_great_number_are_bounded_and_none_is_lost() -> None:
    outlets = [one + other for one in "bcdfghjklmnprstvwxyz" for other in "bcdfghjklmnprstvwxyz"]
    texts = {
        f"{number:04}": f"{FERRY} {MINE} {QUOTE} ({name})" for number, name in enumerate(outlets)
    }
    found = reuses(texts)
    assert {each.b.article for each in found} == set(texts) - {"0000"}
    assert len(found) == 399


def test_a_few_copies_are_all_told() -> None:
    texts = {"a": FERRY, "b": FERRY, "c": f"{MINE} {FERRY}"}
    assert [(each.a.article, each.b.article) for each in reuses(texts)] == [
        ("a", "b"),
        ("a", "c"),
        ("b", "c"),
    ]


def test_a_word_repeated_without_end_does_not_hang() -> None:
    texts = {"a": "ha " * 50_000, "b": "ha " * 50_000 + "ho"}
    assert all(each.identity <= 1 for each in reuses(texts))


def test_an_article_of_200_000_words_is_found_whole_in_another() -> None:
    generator = random.Random(4)
    long = " ".join(f"w{generator.randrange(40_000)}" for _ in range(200_000))
    texts = {"a": long, "b": f"{MINE} {long}"}
    (found,) = reuses(texts)
    assert (found.words, found.a.span.start, found.b.span.start) == (200_000, 0, len(MINE) + 1)


def test_an_id_that_is_known_is_refused_by_name() -> None:
    engine = LocalEngine()
    add(engine, {"rime-4": FERRY})
    with pytest.raises(ValueError, match="article 'rime-4' is in the index already"):
        add(engine, {"rime-5": MINE, "rime-4": FERRY})
    assert [entry.id for entry, _ in engine.entries()] == ["rime-4"]


def invented(number: int) -> str:
    """Return a paragraph that shares nothing with those of other numbers."""
    return " ".join(f"n{number}x{word}" for word in range(25)) + "."


SENTENCES = [FERRY, MINE, QUOTE, "Odile Karst declined to comment on the tug.", "It rained."]


@st.composite
def corpora(draw: st.DrawFn) -> dict[str, str]:
    """Return small corpora of which the articles share sentences, some with words left out."""
    articles = draw(st.lists(st.lists(st.sampled_from(SENTENCES), max_size=4), max_size=7))
    texts = {}
    for number, sentences in enumerate(articles):
        words = " ".join(sentences).split(" ")
        left_out = draw(st.sets(st.integers(0, 80), max_size=4))
        texts[f"{number}"] = " ".join(
            word for place, word in enumerate(words) if place not in left_out
        )
    return texts


@settings(max_examples=40, deadline=None)
@given(corpora(), st.randoms(use_true_random=False), st.integers(1, 3))
def test_the_order_of_arrival_changes_nothing(
    texts: dict[str, str], generator: random.Random, size: int
) -> None:
    ids = list(texts)
    generator.shuffle(ids)
    engine = LocalEngine()
    for start in range(0, len(ids), size):
        add(engine, {id: texts[id] for id in ids[start : start + size]})
        find(engine)
    assert find(engine) == reuses(texts)


@settings(max_examples=40, deadline=None)
@given(corpora(), st.integers(0, 6))
def test_one_article_against_all_known_is_its_part_of_the_whole(
    texts: dict[str, str], number: int
) -> None:
    engine = LocalEngine()
    add(engine, texts)
    new = {f"{number}"}
    assert find(engine, of=new) == tuple(
        each for each in find(engine) if {each.a.article, each.b.article} & new
    )


@settings(max_examples=40, deadline=None)
@given(corpora())
def test_both_sides_hold_the_words_that_are_told(texts: dict[str, str]) -> None:
    for each in reuses(texts):
        one, other = texts_of(each, texts)
        assert each.a.article < each.b.article
        assert one == one.strip()
        assert 0 < each.words <= min(len(one.split()), len(other.split()))
        assert 0 < each.identity <= 1
        assert 0 < each.rarity <= 1
