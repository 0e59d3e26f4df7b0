from itertools import permutations

import pytest

from tests.lineage.derive.corpus import article, shared
from whence.lineage.derive import Derived, derive
from whence.lineage.witness import Witness

AGENCY = """PORT ULM (Brackwater Wire) — The Selby paper mill will close on 30 June with the loss \
of 214 jobs, its owner Tarn Holdings said on Monday.

"We have run out of river and out of road," managing director Orla Vint told reporters at the gate.

The union's convenor, Pell Harrow, said the company may have broken an agreement signed in 2019. \
Tarn Holdings denied that and said it had consulted the works council eleven times.

Water levels on the Selby fell to 62 centimetres in April, the lowest since records began.
"""
COPY = AGENCY
REWRITE = """The Selby paper mill will close on 30 June with the loss of 241 jobs, its owner Tarn \
Holdings said on Monday.

"We have run out of river and out of road," managing director Orla Vint told reporters.

The union's convenor, Pell Harrow, said the company broke an agreement signed in 2019.

Water levels on the Selby fell to 62 centimetres in April, the lowest since records began.
"""
CITING = """Another 241 jobs are gone. The Selby paper mill will close on 30 June, according to \
the Gatehouse Gazette.

Pell Harrow, the union's convenor, said the company broke an agreement signed in 2019. Water \
levels on the Selby fell to 62 centimetres in April.

"We have run out of river and out of road," said Orla Vint.
"""
WITNESSED = """Marit Osk had brought her dog to the gate, and the dog had brought a stick.

"We have run out of river and out of road," the managing director told the crowd, and somebody \
laughed. Osk, who has sorted rags for thirty years, did not. "I sorted her mother's curtains," she \
told Radio Ulm.

A brass band played in the rain. The canteen stayed open until six and gave away the pies. The \
mill on the Selby, owned by Tarn Holdings, is to shut at the end of June.
"""
STRANGER = """The Lindmoor chess club has beaten its neighbours for the ninth time. Its youngest \
player, eleven-year-old Ada Brix, drew the last game after five hours and a sandwich.
"""


def family(*, dated: bool = True) -> list[Witness]:
    hours = (0, 1, 3, 5, 2, 4) if dated else (None,) * 6
    named = (
        ("agency", AGENCY, "Brackwater Wire"),
        ("copy", COPY, "Ulm Post"),
        ("rewrite", REWRITE, "Gatehouse Gazette"),
        ("citing", CITING, "Morning Sluice"),
        ("witnessed", WITNESSED, "Radio Ulm"),
        ("stranger", STRANGER, "Lindmoor Mail"),
    )
    return [
        article(id, text, publisher=publisher, hour=hour)
        for (id, text, publisher), hour in zip(named, hours, strict=True)
    ]


def traced(witnesses: list[Witness]) -> Derived:
    return derive(witnesses, shared(witnesses))


@pytest.fixture(scope="module")
def dated() -> Derived:
    return traced(family())


def test_who_was_made_from_whom(dated: Derived) -> None:
    links = {(one.child, one.parent) for one in dated.derivations}
    assert ("copy", "agency") in links
    assert ("citing", "rewrite") in links
    assert links & {("rewrite", "agency"), ("rewrite", "copy")}
    assert len(links) == 3


def test_in_what_way(dated: Derived) -> None:
    way = {(one.child, one.parent): one for one in dated.derivations}
    assert way["copy", "agency"].relation == "copied"
    assert way["copy", "agency"].cited
    assert way["citing", "rewrite"].cited


def test_a_public_quotation_and_one_event_make_no_derivation(dated: Derived) -> None:
    assert not any("witnessed" in (one.child, one.parent) for one in dated.derivations)
    assert not any("stranger" in (one.child, one.parent) for one in dated.derivations)


def test_origins_are_counted_by_family(dated: Derived) -> None:
    story = next(one for one in dated.families if "agency" in one.articles)
    assert "agency" in story.origins
    assert "stranger" not in story.articles
    assert story.independent_origins == len(story.origins)


def test_evidence_is_told_in_sentences_the_weightiest_first(dated: Derived) -> None:
    for one in dated.derivations:
        weights = [abs(each.weight) for each in one.evidence]
        assert weights == sorted(weights, reverse=True)
        assert all(each.message.endswith(".") for each in one.evidence)
    copy = next(one for one in dated.derivations if one.child == "copy")
    assert {"credit_line", "shared_passage", "time"} <= {each.kind for each in copy.evidence}


def test_spans_of_evidence_lie_in_their_articles(dated: Derived) -> None:
    texts = {one.id: one.reading.document.text for one in family()}
    for one in dated.derivations:
        for each in one.evidence:
            assert each.child is None or each.child.end <= len(texts[one.child])
            assert each.parent is None or each.parent.end <= len(texts[one.parent])


def test_without_dates_credit_and_loss_still_tell_the_direction() -> None:
    links = {(one.child, one.parent) for one in traced(family(dated=False)).derivations}
    assert ("copy", "agency") in links
    assert ("citing", "rewrite") in links


def test_a_wrong_date_does_not_overrule_a_credit() -> None:
    early = [
        article("agency", AGENCY, publisher="Brackwater Wire", hour=0),
        article("copy", COPY, publisher="Ulm Post", hour=-0.1),
    ]
    (one,) = traced(early).derivations
    assert (one.child, one.parent) == ("copy", "agency")


def test_equal_articles_without_dates_or_credit_are_undecided() -> None:
    text = AGENCY.replace("PORT ULM (Brackwater Wire) — ", "")
    found = traced([article("b", text), article("a", text)])
    assert found.derivations == ()
    (pair,) = found.undecided
    assert (pair.a, pair.b) == ("a", "b")
    assert pair.probability > 0.5
    assert found.families[0].independent_origins == 1


def test_two_papers_with_one_agency_story_come_from_the_agency_that_is_not_there() -> None:
    papers = [
        article("post", AGENCY, publisher="Ulm Post", hour=1),
        article("mail", AGENCY, publisher="Lindmoor Mail", hour=2),
    ]
    found = traced(papers)
    assert found.derivations == ()
    assert found.archetypes[0].name == "Brackwater Wire"
    assert found.archetypes[0].children == ("mail", "post")
    assert [one.independent_origins for one in found.families] == [1]


def test_the_order_of_articles_changes_nothing(dated: Derived) -> None:
    for number, order in enumerate(permutations(family())):
        if number % 240 == 17:
            assert traced(list(order)) == dated


def test_articles_without_words_are_alone() -> None:
    found = traced([article("a", ""), article("b", ""), article("c", "¶\n\n—")])
    assert found == Derived(
        derivations=(), undecided=(), independent=(), archetypes=(), families=()
    )


def test_no_article_at_all_has_no_lineage() -> None:
    assert traced([]).families == ()


def test_two_things_of_one_kind_are_two_stories() -> None:
    told = (
        "The old mill at {place} burned on {day} night and nobody was hurt, the fire service said."
        " Crews from three towns pumped water from the river until dawn. The cause is not known."
        " {owner} had bought the mill to turn it into flats. Neighbours had complained of rats."
    )
    fires = [
        article("a", told.format(place="Selby", day="Monday", owner="Orla Vint"), hour=0),
        article("b", told.format(place="Orm", day="Friday", owner="Pell Harrow"), hour=90),
    ]
    assert traced(fires).families[0].independent_origins == 1  # most of the wording is one text
    other = (
        "A mill burned at Orm and the fire service said that nobody was hurt there. Three towns"
        " sent crews, who took water out of the river all night. Nobody knows the cause."
        " Pell Harrow bought that old mill for flats. Rats had troubled its neighbours."
    )
    fires[1] = article("b", other, hour=90)
    assert traced(fires).derivations == ()
