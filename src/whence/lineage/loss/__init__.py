"""Losses: what was lost or changed from an article to the one made from it."""

from whence.lineage.loss.candidate import Candidate
from whence.lineage.loss.losses import candidates, losses

__all__ = ["Candidate", "candidates", "losses"]
