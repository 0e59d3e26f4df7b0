from tests.lineage.derive.corpus import minute as at
from whence.lineage.derive.families import families
from whence.record import Derivation, Independent, Undecided


def made(child: str, parent: str) -> Derivation:
    return Derivation(child=child, parent=parent, relation="copied", cited=False, probability=0.9)


def test_a_family_is_what_descends_and_what_tells_of_the_same_independently() -> None:
    published = {"a": at(3), "b": at(2), "c": at(1), "z": at(0), "d": None}
    found = families(
        published, [made("b", "c"), made("d", "b")], [], [Independent(a="a", b="c")], []
    )
    assert [family.articles for family in found] == [("c", "b", "a", "d")]
    assert found[0].origins == ("c", "a")
    assert found[0].independent_origins == 2


def test_articles_of_one_lost_exemplar_are_one_origin() -> None:
    (family,) = families({"a": None, "b": None}, [], [], [], [("a", "b")])
    assert family.origins == ("a", "b")
    assert family.independent_origins == 1


def test_a_pair_that_cannot_be_decided_is_one_origin() -> None:
    unclear = Undecided(a="a", b="b", probability=0.9, message="It cannot be told.")
    (family,) = families({"a": at(0), "b": at(0), "c": at(1)}, [made("c", "a")], [unclear], [], [])
    assert family.origins == ("a",)
    assert family.independent_origins == 1


def test_an_article_with_two_exemplars_joins_their_origins_in_one_family() -> None:
    (family,) = families(
        {"a": at(0), "b": at(1), "c": at(2)}, [made("c", "a"), made("c", "b")], [], [], []
    )
    assert family.origins == ("a", "b")
    assert family.independent_origins == 2


def test_one_alone_is_in_no_family() -> None:
    assert families({"a": None}, [], [], [], []) == ()
