"""Claims: one statement, wherever and in whatever words it is made."""

from __future__ import annotations

from dataclasses import dataclass

from whence.record.reuse import Passage


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimMention:
    """One place where a claim is made.

    Args:
        passage: the words that make it, with who is said to say so; quotation marks left out
            where all of it is quoted.
        attributed_to: whose it is, as the article names them; None in the author's own voice.
        hedged: whether it is made with a hedge, the author's or the source's.
        quoted: whether it stands in quotation marks.
        attribution: id of the attribution in that article's reading, if it is one.
    """

    passage: Passage
    attributed_to: str | None
    hedged: bool
    quoted: bool
    attribution: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A statement that more than one passage makes.

    Args:
        id: unique within one lineage.
        gist: the words of its plainest mention.
        mentions: at least two, in order of publication as far as known, then of article and place.
    """

    id: str
    gist: str
    mentions: tuple[ClaimMention, ...]
