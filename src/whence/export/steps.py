"""How the steps of a chain are called in a view."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from urllib.parse import urlsplit

from whence.export.address import web_address
from whence.language.en.pronouns import pronoun
from whence.record import Chain, Step

_RELATIVES: Final = frozenset({"who", "which", "that"})


def is_pronoun(step: Step) -> bool:
    """Return whether a step is named by a mere pronoun, which names nobody by itself."""
    return step.words.lower() in _RELATIVES or pronoun(step.words) is not None


def is_bare_link(step: Step, chain: Chain) -> bool:
    """Return whether a step is a page that the article links, but attributes nothing to."""
    return not chain.content and web_address(step.url) is not None


def step_name(step: Step, chain: Chain, names: Mapping[str, str]) -> str:
    """Return how a view calls a step.

    Args:
        step: one step of the chain.
        chain: the chain it belongs to.
        names: the name of each actor of the reading, by id.

    Returns:
        The words of the article; for a pronoun the name of its actor, or that it is unclear who;
        for a page that nothing is attributed to its site and the words that are the link.
    """
    if is_pronoun(step):
        return names.get(step.actor or "") or f"“{step.words}”, unclear who"
    if is_bare_link(step, chain):
        site = urlsplit(step.url or "").hostname or ""
        return f"{site.removeprefix('www.')}: “{step.words}”"
    return step.words
