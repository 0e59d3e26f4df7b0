"""Scenes of invented families."""

from __future__ import annotations

from whence.export.descent import Descent
from whence.export.lineage.scene import Scene, outlet_numbers
from whence.record import Lineage


def scene(lineage: Lineage) -> Scene:
    """Return the scene of the first family of a lineage."""
    descent = Descent.of(lineage)
    return Scene.of(descent, lineage.families[0], 1, outlet_numbers(descent))
