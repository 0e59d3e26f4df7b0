"""English words around quotation marks that name or quote something, rather than doubt it."""

from __future__ import annotations

import re

SAID = re.compile(
    r"\b(?:i|we|you|my|our|your|me|us|he|she|it|they|is|are|was|were|be|been|will|would|ought|not"
    r"|never|yes|no)\b",
    re.IGNORECASE,
)
"""Words that show a clause: words between marks that hold one were said by somebody."""

MENTIONED = re.compile(
    r"(?:[=(]|\b[Ii]n the words of [^.]{1,50}|\bcall(?:s|ed|ing)?(?: \w+){1,4} "
    r"|\b(?:words?|terms?|phrases?|names?|nick(?:name[sd]?)"
    r"|titled?|entitled|call(?:s|ed|ing)?|dubb(?:ed|ing)|known as|named|labell?ed|as|slogans?"
    r"|hashtags?|letters?|codenamed|reads?|reading|sa(?:y|ys|id|ying)|mean(?:s|t|ing)?"
    r"|spell(?:s|ed|ing)?|chant(?:s|ed|ing)?|shout(?:s|ed|ing)?|song|film|movie|book|novel|play"
    r"|show|episode|series|album|painting|poem|essay|article|column|headlined?|program(?:me)?"
    r"|magazine|musical|opera|track|single|ballad|hymn|documentary|exhibition|game|quote|signs?"
    r"|banners?|stickers?|refer(?:s|red|ring)? to|wr(?:ite|ote|iting|itten)|tweet(?:s|ed|ing)?|told"
    r"|asked|answered|repli(?:es|ed)|added|described|verb|noun|adjective|category|goes by|went by"
    r"|describing)"
    r"(?:,? (?:the|a|an|him|her|it|them|himself|herself|of|by|on|as|simply|just|only|being))*"
    r"[\s,:]*|\b[A-Z]\w+ for )\Z"
)
"""Words before marks that say what they are round: a name, a title, a word, what was said."""

MENTIONED_AFTER = re.compile(
    r"[\s,)]*(?:(?:is|was|are|were) (?:a|the|an|derived|used|short|spelled|slang|latin|greek)\b"
    r"|means?\b|meaning\b|(?:button|label|sign|banner|slogan|hashtag|chant|tag|category|option|vote"
    r"|box|column|word|theme|show|song|film|movie|series|episode|tour|poster|feature|comment|remark"
    r"|speech|standard)s?\b|(?:he|she|they|it|[A-Z]\w+) (?:said|says|added|wrote|tweeted|called)\b"
    r"|said\b|says\b)|,? ?(?:[-–—]+|,) ?(?:a|an|the|those|people|which|or|meaning)\b|\s*\("
)
"""Words after marks that do, or that go on to explain a term."""
