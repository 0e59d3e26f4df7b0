"""English personal pronouns: person, number, gender and case."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Gender = Literal["masculine", "feminine", "neuter"]
Case = Literal["subject", "object", "possessive", "reflexive"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pronoun:
    """What a personal pronoun says about whom it stands for.

    Args:
        person: 1, 2 or 3.
        plural: whether it stands for several; "they" may stand for one all the same.
        gender: None where the form does not show it.
        case: its usual case; "her", "it" and "you" have two forms in one.
    """

    person: int
    plural: bool
    gender: Gender | None
    case: Case


_CASES: tuple[Case, ...] = ("subject", "object", "possessive", "possessive", "reflexive")
_FORMS: tuple[tuple[int, bool, Gender | None, str], ...] = (
    (1, False, None, "i me my mine myself"),
    (1, True, None, "we us our ours ourselves"),
    (2, False, None, "you you your yours yourself"),
    (3, False, "masculine", "he him his his himself"),
    (3, False, "feminine", "she her her hers herself"),
    (3, False, "neuter", "it it its its itself"),
    (3, True, None, "they them their theirs themselves"),
)
PRONOUNS: dict[str, Pronoun] = {
    form: Pronoun(person=person, plural=plural, gender=gender, case=case)
    for person, plural, gender, forms in _FORMS
    for form, case in reversed(tuple(zip(forms.split(), _CASES, strict=True)))
}
"""Every form in lower case; of two uses of one form the first of subject, object, possessive."""


def pronoun(word: str) -> Pronoun | None:
    """Return what `word` says if it is a personal pronoun, in any letter case; else None.

    "US" in capitals is a country, and "It" or "IT" are told apart the same way.
    """
    if len(word) > 1 and word.isupper():
        return None
    return PRONOUNS.get(word.lower())
