"""How strongly a finding is put: that two things go together, may be cause and effect, or are.

The grades are those by which press releases were held against the papers they announce (Sumner et
al., BMJ 2014). No grade says that a statement is true.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from whence.language.en.causes import (
    CAN,
    CAUSE,
    COMPARED,
    CONDITIONAL,
    FOUND,
    LINK,
    MAY,
    NO_LINK,
    SUGGESTED,
    TRIED,
    WATCHED,
)
from whence.language.en.hedges import folded

GRADES: Final = ("none", "link", "conditional", "cause")
"""No effect or none stated; two things go together; may or can be cause and effect; are so."""
FEATURES: Final = (
    "link", "compared", "conditional", "cause", "no_link", "found", "suggested", "can", "may",
    "tried", "watched", "links", "comparisons", "conditionals", "causes", "no_links",
    "conditional_cause", "link_alone", "cause_alone", "link_first", "length",
)  # fmt: skip

_PRESENT = (
    LINK, COMPARED, CONDITIONAL, CAUSE, NO_LINK, FOUND, SUGGESTED, CAN, MAY, TRIED, WATCHED
)  # fmt: skip
_COUNTED = (LINK, COMPARED, CONDITIONAL, CAUSE, NO_LINK)
_MOST = 4
_LONGEST = 4_000
_EQUAL: Final = 1.4
"""Two statements of one finding mostly put it alike: equal grades count by this much more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Certainty:
    """How strongly a finding is put.

    Args:
        shares: probability of each of `GRADES`; they sum to 1.
    """

    shares: tuple[float, float, float, float]

    @property
    def grade(self) -> str:
        """Return the likeliest of `GRADES`."""
        return GRADES[self.shares.index(max(self.shares))]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """How a later statement puts what an earlier one put: probabilities that sum to 1."""

    weaker: float
    same: float
    stronger: float


def certainty(text: str) -> Certainty:
    """Return how strongly the English statement `text` puts what it says."""
    logits = features(text) @ _WEIGHTS[1:] + _WEIGHTS[0]
    shares = np.exp(logits - logits.max())
    none, link, conditional, cause = (shares / shares.sum()).tolist()
    return Certainty(shares=(none, link, conditional, cause))


def change(before: Certainty, after: Certainty) -> Change:
    """Return whether `after` puts a finding more or less strongly than `before` did."""
    both = np.outer(before.shares, after.shares)
    weaker, stronger = float(np.tril(both, -1).sum()), float(np.triu(both, 1).sum())
    same = _EQUAL * float(np.trace(both))
    total = weaker + same + stronger
    return Change(weaker=weaker / total, same=same / total, stronger=stronger / total)


def features(text: str) -> npt.NDArray[np.float64]:
    """Return the features of a statement, shape (FEATURES,), each from 0 to 2."""
    words = folded(text[:_LONGEST])
    counts = [len(pattern.findall(words)) for pattern in _COUNTED]
    link, cause = LINK.search(words), CAUSE.search(words)
    conditional = CONDITIONAL.search(words) is not None
    return np.array(
        [
            *(pattern.search(words) is not None for pattern in _PRESENT),
            *(min(count, _MOST) / 2 for count in counts),
            bool(cause) and conditional,
            bool(link) and not cause,
            bool(cause) and not conditional and not link,
            link is not None and (cause is None or link.start() < cause.start()),
            min(len(text) / 300, 2),
        ],
        dtype=np.float64,
    )


_TABLE: Final = {
    "constant": (-0.15, 0.20, -0.47, 0.42),
    "link": (-0.14, 0.36, -0.09, -0.12),
    "compared": (0.11, 0.36, -0.29, -0.18),
    "conditional": (-0.05, -0.22, 0.53, -0.26),
    "cause": (-0.12, -0.17, 0.01, 0.29),
    "no_link": (0.60, -0.05, -0.24, -0.30),
    "found": (-0.12, 0.03, -0.20, 0.29),
    "suggested": (-0.03, 0.05, -0.17, 0.15),
    "can": (-0.15, -0.57, 0.89, -0.17),
    "may": (-0.26, -0.21, 0.78, -0.30),
    "tried": (-0.06, -0.16, -0.15, 0.37),
    "watched": (-0.01, 0.20, 0.16, -0.34),
    "links": (-0.16, 0.53, -0.27, -0.10),
    "comparisons": (0.12, 0.26, -0.29, -0.09),
    "conditionals": (-0.09, -0.43, 0.59, -0.08),
    "causes": (-0.10, -0.40, 0.03, 0.46),
    "no_links": (1.22, -0.12, -0.50, -0.59),
    "conditional_cause": (-0.06, -0.17, 0.48, -0.25),
    "link_alone": (0.00, 0.15, 0.11, -0.27),
    "cause_alone": (-0.03, -0.26, -0.33, 0.61),
    "link_first": (-0.12, 0.47, -0.08, -0.26),
    "length": (-0.28, 0.54, -0.26, -0.01),
}
"""Weight of each feature for each of `GRADES`; made by `training/certainty/fit.py`."""
_WEIGHTS: Final = np.array(list(_TABLE.values()), dtype=np.float64)
