"""English words by which someone answers what is said, or by which it is said with reserve.

The patterns are written for text as `whence.language.en.hedges.folded` gives it.
"""

from __future__ import annotations

import re

CONTRADICTS = re.compile(
    r"\b(?:(?:call|term|describ|nam|brand)(?:s|es|ed|ing)? (?:\w+ ){1,4}(?:false|untrue|incorrect"
    r"|wrong|baseless|nonsense|unfounded|absurd|fabricat\w+|a lie|lies|misleading|rubbish"
    r"|inaccurate)|no (?:truth|basis) (?:to|in|for)|(?:has|have|had)(?: not|n't| never| \w+ no"
    r"| no)|no \w+ (?:has|have|had)|none of \w+|without foundation|categorically"
    r"|no (?:connection|link|role|part) (?:with|to|in)|nothing to do with|innocent|not guilty"
    r"|stands? by|stood by)\b"
)
"""Words by which a source may contradict what is said of it."""

SILENCE = re.compile(
    r"\b(?:(?:declin|refus)\w+ (?:all |any |further )?(?:to )?(?:comment|answer|discuss|say|respond"
    r"|confirm)|(?:would|could|will|did|does|do) not (?:be drawn|comment|respond|answer|discuss|say"
    r"|reply|confirm|return)|no comment|not (?:immediately )?(?:respond\w*|repl\w+|available)"
    r"|(?:not|\w+n't) comment\w*|could not be reached)\b"
)
"""Words by which a source is said not to answer."""

UNSUPPORTED = re.compile(
    r"\b(?:no (?:\w+ )?(?:evidence|proof)|offered no|without (?:evidence|proof)|did not provide)\b"
)
"""Words that say that nothing was given in support."""

CAVEAT = re.compile(
    r"\b(?:caution(?:s|ed|ing)?|caveats?|limitations?"
    r"|not (?:yet )?(?:prove[ns]?|show|mean|tell|enough|designed|peer[- ]reviewed)"
    r"|can(?:not|'t| not) (?:yet|be sure|say|tell|rule|show|prove|know)|only (?:been |seen )?in"
    r"|so far|modest|preliminary|too (?:early|soon|small)"
    r"|small (?:effects?|groups?|numbers?|samples?|stud(?:y|ies)|trials?|differences?)"
    r"|(?:other|another) (?:causes?|factors?|explanations?|reasons?)"
    r"|rests? on|before i believe|replicat\w+|unclear|uncertain\w*|s[ck]eptic\w*)\b"
)
"""Words by which a finding is given with reserve."""

IN_GENERAL = re.compile(
    r"\b(?:reports?|story|claims?|accusations?|allegations?|charges?|suggestions?|rumou?rs?"
    r"|(?:any|all|the) (?:link|connection|involvement|responsibility|wrongdoing|part|knowledge)"
    r"|(?:it|this|that|them)(?= |[.,;]|\Z)|account|version)\b"
)
"""Words by which an answer points to what was said without repeating it."""
