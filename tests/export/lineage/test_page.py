"""The trace page: the sentence on top, everything reachable, and nothing from an article runs."""

from __future__ import annotations

import base64
import hashlib
import io
import json
from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given, settings

from tests.export.families import LINEAGE, article
from tests.export.lineages import lineages
from tests.export.report.html_page import Page
from whence.export.lineage import write
from whence.export.lineage_json import write as write_json
from whence.record import Derivation, Failure, Family, Lineage


def _page(lineage: Lineage, failures: Iterable[Failure] = ()) -> Page:
    file = io.StringIO()
    write(lineage, file, failures=failures)
    return Page(file.getvalue())


def _two_families() -> Lineage:
    again = [
        article(f"ice-{number}", "Ost Post", "2026-01-01T00:00", "Ice", "Ice broke.")
        for number in (1, 2)
    ]
    family = Family(articles=("ice-1", "ice-2"), origins=("ice-1", "ice-2"), independent_origins=2)
    return replace(
        LINEAGE, readings=(*again, *LINEAGE.readings), families=(*LINEAGE.families, family)
    )


def test_the_sentence_on_independent_origins_is_its_title_and_stands_on_top() -> None:
    page = _page(LINEAGE)
    sentence = "4 articles, 2 independent origins; 1 more with no story in common with another"

    assert page.all("title")[0].text == page.all("h1")[0].text == sentence
    assert page.text_of("sentence")[0] == "4 articles, 2 independent origins"


def test_origins_are_called_the_earliest_seen_in_this_corpus() -> None:
    page = _page(LINEAGE)

    assert page.text_of("about")[0].startswith(
        "Earliest seen in this corpus: "
        "Tarn Observer (2 Mar 2026, 08:00 UTC); Radio Seven Hills (no date)."
    )
    assert "the origin" not in page.source.lower().replace("the original", "")


def test_the_page_loads_nothing_and_names_its_style_and_script_by_hash() -> None:
    page = _page(LINEAGE)
    (policy,) = [
        one.attributes["content"]
        for one in page.all("meta")
        if one.attributes.get("http-equiv") == "Content-Security-Policy"
    ]

    for tag in ("style", "script"):
        (inline,) = page.all(tag)
        digest = base64.b64encode(hashlib.sha256(inline.text.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    assert not {"link", "img", "iframe", "object", "embed", "form", "base", "use"} & {
        one.tag for one in page.elements
    }


def test_every_link_inside_the_page_leads_to_an_element_and_ids_are_unique() -> None:
    page = _page(_two_families())
    ids = [one.attributes["id"] for one in page.elements if "id" in one.attributes]
    links = [one.attributes["href"] for one in page.all("a")]

    assert len(set(ids)) == len(ids)
    assert {link[1:] for link in links if link.startswith("#")} <= set(ids)
    heads = {
        one.attributes["marker-end"] for one in page.elements if "marker-end" in one.attributes
    }
    assert {head.removeprefix("url(#").removesuffix(")") for head in heads} <= set(ids)


def test_a_derivation_has_its_relation_losses_and_evidence_in_words() -> None:
    first, second = _page(LINEAGE).text_of("card")

    assert first.startswith(
        "2 Osk Morning Star revised from 1 Tarn Observer names it · very likely 0.96 "
        "≠ hedge dropped likely 0.80 there may have cracked here has cracked"
    )
    assert "there The water board denied any danger here says nothing of it" in first
    assert "strong +2.1 It names the Tarn Observer as where it has this from." in first
    assert "slight, against -0.2 The clock of one outlet is coarse." in first
    assert "does not name it · uncertain 0.64" in second


def test_what_differs_in_a_loss_is_marked() -> None:
    marks = [one.text for one in _page(LINEAGE).all("mark")]

    assert {"40", "400"} <= set(marks)


def test_a_claims_history_keeps_what_was_taken_out() -> None:
    page = _page(LINEAGE)
    (claim,) = page.text_of("claim")

    assert [one.text for one in page.all("del")] == ["may have", ", engineer Lune Varo said"]
    assert "in its own voice · unlike 2 ≠ attribution dropped" in claim


def test_arrows_are_dashed_where_uncited_and_dotted_where_uncertain() -> None:
    shapes = [one.classes - {"arrow"} for one in _page(LINEAGE).all("line", cls="arrow")]

    assert {"lossy"} in shapes
    assert {"lossy", "uncited", "unsure"} in shapes


def test_each_arrow_and_each_point_has_a_spoken_name_and_leads_to_its_words() -> None:
    page = _page(LINEAGE)
    arrows, points = page.all("a", cls="go"), page.all("a", cls="point")

    assert [one.attributes["href"] for one in arrows] == ["#d1-1", "#d1-2"]
    assert [one.attributes["href"] for one in points] == [f"#a1-{n}" for n in (1, 2, 3, 4)]
    assert all(one.attributes["aria-label"] for one in (*arrows, *points))


def test_open_and_independent_pairs_and_lost_exemplars_are_said() -> None:
    undecided, independent, lost = _page(LINEAGE).text_of("others")

    assert "depend on one another, or both on a third, uncertain 0.55" in undecided
    assert independent.endswith("neither comes from the other, though both have water board.")
    assert lost == (
        "Board of Waters, not in this corpus: from it comes 4 Radio Seven Hills. "
        "It is named as The board."
    )


def test_a_very_large_family_is_shown_in_part_and_the_rest_is_counted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("whence.export.lineage.scene.LISTED", 20)
    monkeypatch.setattr("whence.export.lineage.chart._MOST_POINTS", 20)
    for part in ("chart", "view"):
        monkeypatch.setattr(f"whence.export.lineage.{part}.CARDS", 5)
    ids = [f"n{number:04}" for number in range(49, -1, -1)]
    page = _page(
        replace(
            LINEAGE,
            readings=tuple(article(id, "Ost Post", None, "Ice", "Ice broke.") for id in ids),
            reuses=(),
            derivations=tuple(
                Derivation(child=id, parent=ids[0], relation="copied", cited=True, probability=0.9)
                for id in ids[1:]
            ),
            losses=(),
            claims=(),
            families=(Family(articles=tuple(ids), origins=(ids[0],), independent_origins=1),),
            archetypes=(),
            undecided=(),
            independent=(),
        )
    )
    there = {one.attributes["id"] for one in page.elements if "id" in one.attributes}

    assert "30 more articles are in the JSON." in page.text_of("soft")
    assert "44 more derivations are in the JSON." in page.text_of("soft")
    links = {one.attributes["href"] for one in page.all("a")}
    assert {link[1:] for link in links if link.startswith("#")} <= there


def test_articles_that_stand_alone_are_listed() -> None:
    assert _page(LINEAGE).text_of("alone") == [
        "Tides this week Tarn Observer · 3 Mar 2026, 06:00 UTC · tide-1"
    ]


def test_one_family_has_no_index_and_several_have_one() -> None:
    assert not _page(LINEAGE).all("nav")
    rows = [" ".join(one.text.split()) for one in _page(_two_families()).all("tr")]

    assert rows[1:] == ["1 Weir at Osk may have cracked4224", "2 Ice2200"]


def test_inputs_that_could_not_be_read_are_named() -> None:
    failure = Failure(id="c.jsonl:3", kind="empty", message="c.jsonl:3: <b>no word</b>")

    assert _page(LINEAGE, [failure]).text_of("failures") == [
        "1 input could not be read c.jsonl:3 (empty): c.jsonl:3: <b>no word</b>"
    ]


def test_filters_wait_for_the_script() -> None:
    (filters,) = _page(LINEAGE).all(cls="filters")

    assert "hidden" in filters.attributes


def test_a_lineage_of_nothing_is_a_page_that_says_so() -> None:
    nothing = replace(
        LINEAGE,
        readings=(),
        reuses=(),
        derivations=(),
        losses=(),
        claims=(),
        families=(),
        archetypes=(),
        undecided=(),
        independent=(),
    )

    assert _page(nothing).all("h1")[0].text == "0 articles"


def test_hostile_words_are_shown_as_words_and_run_nothing() -> None:
    hostile = "</script><script>alert(1)</script><img src=x onerror=alert(2)>"
    reading = article("weir-2", hostile, None, hostile, hostile * 3, url="javascript:alert(3)")
    readings = [reading if one.document.article.id == "weir-2" else one for one in LINEAGE.readings]
    page = _page(replace(LINEAGE, readings=tuple(readings)))

    assert len(page.all("script")) == 1
    assert not page.all("img")
    assert hostile in [one.text for one in page.all("bdi", cls="outlet")]
    assert not [name for one in page.elements for name in one.attributes if name.startswith("on")]
    assert "javascript:" not in "".join(one.attributes["href"] for one in page.all("a"))


@given(lineages())
@settings(max_examples=40)
def test_any_lineage_is_a_page_with_only_our_own_elements(lineage: Lineage) -> None:
    page = _page(lineage)

    assert len(page.all("script")) == len(page.all("style")) == 1
    assert len(page.all("li", cls="card")) == len(lineage.derivations)
    assert len(page.all("li", cls="loss")) == len(lineage.losses)
    assert not [name for one in page.elements for name in one.attributes if name.startswith("on")]
    assert not [one for one in page.elements if "style" in one.attributes]
    page.source.encode()


@given(lineages())
@settings(max_examples=20)
def test_the_page_and_the_record_tell_of_the_same_articles(lineage: Lineage) -> None:
    file = io.StringIO()
    write_json(lineage, file)
    families = json.loads(file.getvalue())["families"]

    assert len(_page(lineage).all("li", cls="article")) == sum(
        len(one["articles"]) for one in families
    )
