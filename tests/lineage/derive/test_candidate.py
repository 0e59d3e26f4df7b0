from hypothesis import given
from hypothesis import strategies as st

from whence.lineage.derive.candidate import Partners, candidates
from whence.lineage.derive.ground import Ground
from whence.record import Passage, Reuse, Span

COMMON = frozenset(f"common{n}" for n in range(30))


def found(
    terms: dict[str, frozenset[str]],
    *reuses: Reuse,
    publishers: dict[str, frozenset[str]] | None = None,
) -> Partners:
    named = {id: frozenset[str]() for id in terms} | (publishers or {})
    return candidates(terms, named, Ground(terms), reuses)


def own(id: str, count: int = 20) -> frozenset[str]:
    return frozenset(f"{id}{n}" for n in range(count))


def test_articles_with_rare_words_in_common_are_compared_both_ways() -> None:
    rare = own("rare", 10)
    terms = {"a": own("a") | rare, "b": own("b") | rare, "c": own("c")}
    assert found(terms) == {"a": ("b",), "b": ("a",)}


def test_a_shared_passage_is_enough_but_a_formula_is_not() -> None:
    def reuse(rarity: float) -> Reuse:
        return Reuse(
            a=Passage(article="a", span=Span(0, 50)),
            b=Passage(article="b", span=Span(9, 59)),
            words=9,
            identity=1.0,
            rarity=rarity,
        )

    terms = {"a": own("a"), "b": own("b")}
    assert found(terms, reuse(0.9)) == {"a": ("b",), "b": ("a",)}
    assert found(terms, reuse(0.1)) == {}


def test_an_article_that_names_the_others_publisher_needs_to_share_less() -> None:
    few = own("few", 3)
    terms = {"a": own("a") | few, "b": own("b") | few | {"brackwater"}}
    assert found(terms) == {}
    assert found(terms, publishers={"a": frozenset({"brackwater"})}) == {"a": ("b",), "b": ("a",)}


def test_an_article_proposes_no_more_than_sixteen_others() -> None:
    rare = own("rare", 20)
    terms = {f"n{n:03}": own(f"x{n}", 5) | rare for n in range(60)}
    partners = found(terms)
    assert sum(map(len, partners.values())) <= 2 * 16 * 60


@given(st.dictionaries(st.text("abc", min_size=1), st.frozensets(st.sampled_from(sorted(COMMON)))))
def test_comparison_is_mutual_and_none_is_compared_with_itself(
    terms: dict[str, frozenset[str]],
) -> None:
    partners = found(terms)
    for id, others in partners.items():
        assert id not in others
        assert all(id in partners[other] for other in others)
