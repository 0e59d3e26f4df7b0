from itertools import product
from math import exp, prod

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whence.lineage.derive.forest import Link, best, marginals

IDS = "abcd"
LINKS = [(child, parent) for child in IDS for parent in IDS if child != parent]
scores = st.dictionaries(st.sampled_from(LINKS), st.floats(-6, 6), max_size=8)


@given(scores)
def test_a_link_is_as_probable_as_its_share_of_all_forests(scores: dict[Link, float]) -> None:
    total, shares = 0.0, dict.fromkeys(scores, 0.0)
    for parents in product([None, *IDS], repeat=len(IDS)):
        chosen = {c: p for c, p in zip(IDS, parents, strict=True) if p is not None}
        if set(chosen.items()) <= set(scores) and not _goes_round(chosen):
            weight = prod(exp(scores[link]) for link in chosen.items())
            total += weight
            for link in chosen.items():
                shares[link] += weight
    found = marginals(scores)
    assert found.keys() == scores.keys()
    for link, share in shares.items():
        assert found[link] == pytest.approx(share / total, abs=1e-9)


def test_many_articles_are_weighed_one_by_one() -> None:
    scores = {(f"n{i}", f"n{i + 1}"): 2.0 for i in range(500)} | {("n1", "n0"): 2.0}
    found = marginals(scores)
    assert found["n7", "n8"] == pytest.approx(exp(2) / (1 + exp(2)))
    assert found["n0", "n1"] + found["n1", "n0"] <= 1


@given(st.dictionaries(st.sampled_from(LINKS), st.floats(0, 1)))
def test_nothing_is_its_own_ancestor(probabilities: dict[Link, float]) -> None:
    assert not _goes_round(best(probabilities))


def test_an_article_that_more_likely_has_no_exemplar_is_given_none() -> None:
    assert best({("b", "a"): 0.3, ("b", "c"): 0.1}) == {}
    assert best({("b", "a"): 0.45, ("b", "c"): 0.25}) == {"b": "a"}
    assert best({("b", "a"): 0.3, ("b", "c"): 0.25}) == {}


def test_what_is_left_after_a_circle_is_closed_must_be_likely_too() -> None:
    probabilities = {("a", "b"): 0.49, ("b", "a"): 0.5, ("a", "c"): 0.01}
    assert best(probabilities) == {"b": "a"}


def test_equals_are_chosen_by_name() -> None:
    assert best({("c", "b"): 0.4, ("c", "a"): 0.4}) == {"c": "a"}


def _goes_round(chosen: dict[str, str]) -> bool:
    for start in chosen:
        at, steps = start, 0
        while at in chosen and steps <= len(chosen):
            at, steps = chosen[at], steps + 1
        if steps > len(chosen):
            return True
    return False
