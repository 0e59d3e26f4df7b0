"""English words by which someone answers what is said, or by which it is said with reserve.

The patterns are written for text as `whence.language.en.hedges.folded` gives it.
"""

from __future__ import annotations

import re

CONTRADICTS = re.compile(
    r"\b(?:(?:call|term|describ|nam|brand)(?:s|es|ed|ing)? (?:\w+ ){1,4}(?:false|untrue|incorrect"
    r"|wrong|baseless|nonsense|unfounded|absurd|fabricat\w+|a lie|lies|misleading|rubbish"
    r"|inaccurate)|no (?:truth|basis)|(?:did|does|do|had|has|have|was|were|is|are) (?:not|never|no)"
    r"|\w+n't|without foundation|categorically|no connection|nothing to do with|innocent"
    r"|not guilty|stands? by|stood by)\b"
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
    r"\b(?:caution\w*|warn\w* (?:that|against)|caveat\w*|not (?:yet )?(?:prove[ns]?|show|mean|tell)"
    r"|cannot|can't|can not|only (?:been |in )|so far|small|modest|preliminary|limited"
    r"|limitations?|too (?:early|soon|small)|other (?:causes?|factors?|explanations?)|similar"
    r"|not (?:peer[- ]reviewed|designed|enough)|rests? on|before i believe|replicat\w+|unclear"
    r"|uncertain\w*|doubt\w*|s[ck]eptic\w*|disput\w+)\b"
)
"""Words by which a finding is given with reserve."""
