"""In what way a child was made from its parent."""

from __future__ import annotations

from typing import Final

from rapidfuzz import fuzz, process

from whence.lineage.derive.features import covered
from whence.lineage.derive.profile import Profile
from whence.lineage.derive.shared import Shared
from whence.lineage.derive.story import Cosines, Story
from whence.lineage.derive.wording import words
from whence.record import Relation, Span

_COPIED: Final = 0.93
_REVISED: Final = 0.6
_FREE: Final = 0.13
_LITTLE: Final = 0.14
_KEPT: Final = 0.7
_HARDLY: Final = 0.3
_SEVERAL: Final = 3
_LONG_PASSAGE: Final = 20
_SAME_PASSAGE: Final = 0.85
_SHORTER: Final = 0.75
_SAID: Final = 0.5
_ODD: Final = 72.0
_SHORTEST_NAME: Final = 4


def relation(story: Story, shared: Shared, child: str, parent: str) -> Relation:
    """Return in what way a child was made from its parent: by rule, the first that holds.

    Copied or revised, where most word triples outside quotation marks are the parent's; quoted,
    where hardly a statement outside them is; translated back, where the statements are but
    neither their words nor the quoted ones, or where names are spelled otherwise; excerpted,
    where a long passage is; summarised, where the same is said in fewer words; else paraphrased.
    """
    a, b = story.profiles[child], story.profiles[parent]
    cosines = story.cosines(child, parent)
    triples = len(a.sequences & b.sequences) / max(1, len(a.sequences))
    said = max(covered(cosines, a.plain), covered(cosines.T, b.plain))
    if triples >= _REVISED:
        return "copied" if triples >= _COPIED else "revised"
    if said < _LITTLE and a.quoted & b.quoted:
        return "quoted"
    if triples < _FREE and _is_translated(a, b):
        return "translated_back"
    passages = shared.between(child, parent)
    if any(r.words >= _LONG_PASSAGE and r.identity >= _SAME_PASSAGE and not _is_quotation(a, span)
           for span, _, r in passages):  # fmt: skip
        return "excerpted"
    return "summarised" if _is_shorter(cosines, a, b) else "paraphrased"


def _is_translated(child: Profile, parent: Profile) -> bool:
    odd = len(_spelled_otherwise(child, parent))
    if not child.quoted:
        return odd >= _SEVERAL
    kept = len(child.quoted & parent.quoted) / len(child.quoted)
    return (kept < _HARDLY and odd > 0) or (kept < _KEPT and odd >= _SEVERAL)


def _spelled_otherwise(child: Profile, parent: Profile) -> set[str]:
    """Return the child's names that the parent has in another spelling only."""
    ours = _names(child) - set(words(parent.witness.reading.document.text))
    theirs = _names(parent) - set(words(child.witness.reading.document.text))
    return {
        name
        for name in ours
        if process.extractOne(name, sorted(theirs), scorer=fuzz.ratio, score_cutoff=_ODD)
    }


def _names(profile: Profile) -> set[str]:
    names = (name for s in profile.witness.statements for name in s.names)
    return {word for name in names for word in name.split() if len(word) >= _SHORTEST_NAME}


def _is_quotation(child: Profile, passage: Span) -> bool:
    """Return whether most of a passage stands in quotation marks."""
    quoted = (q for s in child.witness.statements for q in s.quotes)
    inside = sum(max(0, min(q.end, passage.end) - max(q.start, passage.start)) for q in quoted)
    return 2 * inside > len(passage)


def _is_shorter(cosines: Cosines, child: Profile, parent: Profile) -> bool:
    if not cosines.size:
        return False
    ours = zip(child.witness.statements, cosines.max(axis=1), strict=True)
    theirs = zip(parent.witness.statements, cosines.max(axis=0), strict=True)
    told = sum(len(s.text) for s, nearest in ours if nearest >= _SAID)
    telling = sum(len(s.text) for s, nearest in theirs if nearest >= _SAID)
    return told < _SHORTER * telling
