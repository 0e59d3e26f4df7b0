"""What else likens names: a plain string measure, and rigour's alignment where it is installed."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from functools import cache
from typing import Any

from rapidfuzz import fuzz


def token_set(a: str, b: str) -> float:
    """Return rapidfuzz's `token_set_ratio`, 0 to 1, letter case aside."""
    return fuzz.token_set_ratio(a.casefold(), b.casefold()) / 100


@cache
def _parts(name: str) -> list[Any]:
    from rigour.names import NameTypeTag, analyze_names

    found = analyze_names(NameTypeTag.PER, [name])
    return list(next(iter(found)).parts) if found else []


def rigour_alignment(a: str, b: str) -> float:
    """Return rigour's `compare_parts`, 0 to 1: its alignments' scores, weighed by their letters.

    Whole matchers (nomenklatura's) go on from here with tables of names; this is the part of it
    that rigour has.
    """
    from rigour.names import align_person_name_order
    from rigour.names.compare import compare_parts

    one, other = _parts(a), _parts(b)
    if not one or not other:
        return 0.0
    one, other = align_person_name_order(one, other)
    total = whole = 0.0
    for found in compare_parts(one, other):
        letters = max(len(found.qstr), len(found.rstr))
        total += letters * (found.score if found.qps and found.rps else 0.0)
        whole += letters
    return total / whole


@cache
def peers() -> list[tuple[str, Callable[[str, str], float]]]:
    """Return the peers at hand, by name."""
    found: list[tuple[str, Callable[[str, str], float]]] = [("token_set_ratio", token_set)]
    if importlib.util.find_spec("rigour"):
        found.append(("rigour compare_parts", rigour_alignment))
    return found
