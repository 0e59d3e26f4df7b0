"""The words in which views speak of families, derivations and losses."""

from __future__ import annotations

from collections import Counter
from typing import Final

from whence.record import Archetype, Derivation, Family, Lineage, LossKind, Relation

_RELATIONS: Final[dict[Relation, str]] = {
    "copied": "copied from",
    "revised": "revised from",
    "excerpted": "excerpted from",
    "paraphrased": "paraphrased from",
    "summarised": "summarised from",
    "quoted": "quotes from",
    "translated_back": "translated back from",
}
# Kind of loss → its name, and what it says of the two wordings.
LOSSES: Final[dict[LossKind, tuple[str, str]]] = {
    "attribution_dropped": ("attribution dropped", "said by someone there, in its own voice here"),
    "hedge_dropped": ("hedge dropped", "said with a hedge there, flatly here"),
    "source_generalised": ("source made vague", "named there, only described here"),
    "source_changed": ("source changed", "another one is said to say it"),
    "source_upgraded": ("source raised", "a weightier one is said to say it"),
    "quote_altered": ("quotation altered", "other words between the quotation marks"),
    "quote_made_indirect": ("quotation made indirect", "quoted there, put in other words here"),
    "paraphrase_made_quote": (
        "paraphrase made a quotation",
        "put in other words there, quoted here",
    ),
    "number_changed": ("figure changed", "another figure"),
    "date_changed": ("date changed", "another time"),
    "negation_flipped": ("negation flipped", "the one says yes where the other says no"),
    "denial_dropped": ("denial dropped", "a denial or caveat there, none here"),
    "certainty_raised": ("certainty raised", "surer here than there"),
    "name_changed": ("name changed", "another name"),
}


def plural(count: int, noun: str, many: str = "") -> str:
    """Return a count with its noun: "1 article", "14 articles", "2 families"."""
    return f"{count:,} {noun if count == 1 else many or noun + 's'}"


def relation_phrase(derivation: Derivation) -> str:
    """Return how a child came from its exemplar: "copied from"."""
    return _RELATIONS[derivation.relation]


def citing_phrase(derivation: Derivation) -> str:
    """Return whether the child names its exemplar's outlet: "names it", "does not name it"."""
    return "names it" if derivation.cited else "does not name it"


def loss_phrase(kind: LossKind) -> str:
    """Return the name of a kind of loss: "hedge dropped"."""
    return LOSSES[kind][0]


def archetype_phrase(archetype: Archetype) -> str:
    """Return how a lost exemplar is called; its name may hold any characters."""
    return archetype.name or "an unseen text that these articles must share"


def family_sentence(family: Family) -> str:
    """Return the sentence a user came for: "14 articles, 2 independent origins"."""
    articles = plural(len(family.articles), "article")
    return f"{articles}, {plural(family.independent_origins, 'independent origin')}"


def corpus_sentence(lineage: Lineage) -> str:
    """Return the same sentence for a whole corpus, without a full stop."""
    families = lineage.families
    held = sum(len(family.articles) for family in families)
    alone = len(lineage.readings) - held
    if not families:
        if alone < 2:
            return plural(alone, "article")
        return f"{plural(alone, 'article')}, none with a story in common with another"
    origins = plural(sum(one.independent_origins for one in families), "independent origin")
    among = "" if len(families) == 1 else f" in {len(families):,} families"
    rest = f"; {alone:,} more with no story in common with another" if alone else ""
    return f"{plural(held, 'article')}{among}, {origins}{rest}"


def counts_sentence(lineage: Lineage) -> str:
    """Return how many derivations there are, how many are cited, and what was lost on the way."""
    derivations = lineage.derivations
    if not derivations:
        return ""
    cited = sum(one.cited for one in derivations)
    line = f"{plural(len(derivations), 'derivation')}, {cited} of them cited"
    if not lineage.losses:
        return f"{line}; no loss found on the way"
    kinds = Counter(loss.kind for loss in lineage.losses).most_common()
    words = ", ".join(f"{loss_phrase(kind)} {count}×" for kind, count in kinds)
    return f"{line}; {plural(len(lineage.losses), 'loss', 'losses')} on the way: {words}"
