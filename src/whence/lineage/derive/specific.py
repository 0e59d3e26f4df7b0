"""Whether two articles share anything that only the same story would give them.

Articles of one kind (results of companies, issues of bonds, reports of matches) are alike in words,
in wording and in what their statements say, and tell of different things. What sets them apart is
whom they name and how much it was.
"""

from __future__ import annotations

from typing import Final

from whence.lineage.derive.profile import Profile

_NAME: Final = 3.0
_FIGURE: Final = 1.0
_WORDING: Final = 0.2
_LEAST: Final = 6.0
"""Two names; or as much in figures and wording. See docs/decisions/lineage-derivation.md."""


def specific(a: Profile, b: Profile) -> bool:
    """Return whether two articles share names, figures or enough wording."""
    names = {name for name in a.names & b.names if " " not in name}
    shared = (
        _NAME * len(names)
        + _FIGURE * len(a.figures & b.figures)
        + _WORDING * len(a.sequences & b.sequences)
    )
    return shared >= _LEAST
