"""Chains: through whom statements reached the article; and headlines that leave that out."""

from whence.reading.chain.chains import chains
from whence.reading.chain.headline import headline_flags

__all__ = ["chains", "headline_flags"]
