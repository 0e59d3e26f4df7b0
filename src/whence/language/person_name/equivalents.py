"""Names that are one name in several languages or spellings, looked up by form."""

from __future__ import annotations

from whence.language.person_name import forms
from whence.language.word_set import word_set


def _rows(table: str) -> list[tuple[str, ...]]:
    """Return the rows of a table; an indented line goes on with the row above it."""
    return [tuple(row.split()) for row in table.replace("\n ", " ").strip().splitlines()]


def _groups(*tables: str) -> dict[str, frozenset[int]]:
    """Return for each form the numbers of the rows it stands in."""
    found: dict[str, set[int]] = {}
    for number, row in enumerate(row for table in tables for row in _rows(table)):
        for form in row:
            found.setdefault(form, set()).add(number)
    return {form: frozenset(rows) for form, rows in found.items()}


EQUIVALENTS = _groups(forms.SLAVIC, forms.ARABIC, forms.EUROPEAN, forms.EAST_ASIAN)
"""For each form of a listed name, the numbers of its rows: two forms with a row in common are
forms of one name."""


SLAVIC_GIVEN = frozenset(form for row in _rows(forms.SLAVIC) for form in row) - word_set(
    """
    alexander alexandra anna barbara daniel daria elena gregory helena irena jana joseph julia
    maria marina margarita michal peter polina roman sofia stefan valentina valentin victor
    victoria anastasia alexandr alexy daniel constantin maria jakob mariya nikola diana serge
    ina inna ioan larisa nicolae oksana yana iana yuri
    """
)
"""Forms that speak for a name of the Cyrillic-writing region."""

ARABIC_GIVEN = frozenset(form for row in _rows(forms.ARABIC) for form in row) - word_set(
    """
    elias ilias joseph solomon frank maryam mariam murat mehmet magomed jalal ali
    """
)
"""Forms that speak for an Arabic name, or one borrowed from Arabic."""
