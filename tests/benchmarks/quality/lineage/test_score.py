import pytest

from benchmarks.quality.lineage.gold import Known
from benchmarks.quality.lineage.score import judged, reliability, score
from whence.lineage.derive import Derived
from whence.record import Article, Derivation, Document, Family


def known(*links: tuple[str, str], ids: str = "abc", origins: int = 1) -> Known:
    documents = (Document(article=Article(id=id), text="") for id in ids)
    return Known(
        name="x",
        documents=tuple(documents),
        ways=dict.fromkeys(links, ("copied", False)),
        origins=origins,
        independent=frozenset(),
    )


def derived(*links: tuple[str, str], families: tuple[Family, ...] = ()) -> Derived:
    made = (
        Derivation(child=c, parent=p, relation="copied", cited=True, probability=0.9)
        for c, p in links
    )
    return Derived(
        derivations=tuple(made), undecided=(), independent=(), archetypes=(), families=families
    )


def test_a_link_turned_round_is_wrong_and_counts_against_direction() -> None:
    found = score(derived(("b", "a"), ("b", "c")), [known(("b", "a"), ("c", "b"))])
    assert (found.precision, found.recall, found.direction) == (50, 50, 50)
    assert (found.relation, found.cited) == (100, 0)


def test_a_link_to_a_stranger_is_wrong_but_not_one_between_strangers() -> None:
    found = score(derived(("b", "a"), ("z", "a"), ("z", "y")), [known(("b", "a"))])
    assert found.precision == 50
    assert found.f1 == pytest.approx(200 / 3)


def test_articles_in_no_family_are_origins() -> None:
    family = Family(articles=("a", "b"), origins=("a",), independent_origins=1)
    assert score(derived(families=(family,)), [known(origins=2)]).origins == 100
    assert score(derived(families=(family,)), [known(origins=1)]).origins == 0


def test_nothing_found_is_no_error() -> None:
    assert score(derived(), [known(("b", "a"))]).f1 == 0


def test_reliability_is_given_by_fifths() -> None:
    pairs = judged({("b", "a"): 0.95, ("c", "b"): 0.85, ("d", "c"): 0.5}, {("b", "a"): None})
    rows, error = reliability(pairs)
    assert rows == [(0.5, 0.0, 1), (pytest.approx(0.9), 0.5, 2)]
    assert error == pytest.approx((0.5 + 0.4 * 2) / 3)
