"""How much each piece of evidence counts for whom a pronoun stands for.

Made by `benchmarks/quality/actors/fit.py`. A pronoun's options are its candidates and nobody; the
weighted sums of their evidence are the logits of a softmax over them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

from whence.language.en.pronouns import Pronoun
from whence.reading.actor.evidence import FEATURES, NOTHING
from whence.reading.actor.weighed import TABLE

Family: TypeAlias = Literal["one", "it", "they"]
"""Pronouns that are judged alike: "he" and "she" by the same weights, "it", and "they"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """How much each number counts.

    Args:
        actor: by `FEATURES`.
        nothing: by `NOTHING`.
        least: probability under which a pronoun is left alone.
    """

    actor: tuple[float, ...]
    nothing: tuple[float, ...]
    least: float


def family(what: Pronoun) -> Family:
    """Return which weights a pronoun of the third person is judged by."""
    if what.plural:
        return "they"
    return "it" if what.gender == "neuter" else "one"


def _read(table: str) -> dict[Family, Weights]:
    """Return the weights of a table with a row for each number and a column for each family."""
    families = get_args(Family)
    rows = [line.rsplit(maxsplit=len(families)) for line in table.strip().splitlines()]
    columns = {name.strip(): [float(value) for value in values] for name, *values in rows}
    return {
        kind: Weights(
            actor=tuple(columns[name][place] for name in FEATURES),
            nothing=tuple(columns[name][place] for name in NOTHING),
            least=columns["least"][place],
        )
        for place, kind in enumerate(families)
    }


WEIGHTS = _read(TABLE)
"""The weights in use."""
