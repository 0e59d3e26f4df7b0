import pytest

from tests.lineage.derive.corpus import article
from whence.lineage.derive.archetype import lost, siblings


@pytest.mark.parametrize(
    "text",
    [
        "PORT ULM (Brackwater Wire) — The mill closed on Monday.",
        "The mill closed on Monday.\n\n(Via the Brackwater Wire)",
        "The mill closed on Monday.\nSource: Brackwater Wire",
        "This article first appeared in the Brackwater Wire. The mill closed.",
    ],
)
def test_a_credited_publisher_without_an_article_is_a_lost_exemplar(text: str) -> None:
    (found,) = lost([article("a", text, publisher="Ulm Post")])
    assert found.archetype.name == "Brackwater Wire"
    assert found.archetype.children == ("a",)
    assert found.credited == {"a"}
    (place,) = found.archetype.mentions
    assert place.span.of(text) == "Brackwater Wire"


def test_a_publisher_of_the_corpus_is_not_lost_nor_is_its_short_name() -> None:
    wire = article("w", "The mill closed.", publisher="The Brackwater Wire Service")
    post = article("p", "PORT ULM (Brackwater Wire) — The mill closed.", publisher="Ulm Post")
    assert lost([wire, post]) == ()


def test_articles_of_one_lost_exemplar_are_siblings_where_they_are_alike() -> None:
    dateline = "PORT ULM (Brackwater Wire) — "
    found = lost([article(id, f"{dateline}The mill {id} closed.") for id in "cab"])
    assert found[0].archetype.children == ("a", "b", "c")
    assert siblings(found, {"a": ("b",), "b": ("a",), "c": ()}) == [("a", "b")]


def test_a_body_that_is_only_spoken_of_is_no_lost_exemplar() -> None:
    text = "The Harbour Authority (which nobody likes) closed the Brackwater Wire bridge."
    assert lost([article("a", text)]) == ()
