"""English words that headlines and sentences share without saying the same."""

from __future__ import annotations

import re

_EMPTY = """
a an the this that these those some any all no every each both and or but nor if than then so
as at by for from in into of off on onto out over per to toward towards under up upon via with
within without about above across after against along amid among around because before behind
below between beyond during despite down until while when where who whom whose which what why
how is are was were be been being am do does did has have had having will would shall should
can could may might must not n't it its he she they them his her their him we us our you your i
me my mine there here s t re ve ll d m just also very more most less least much many new now
get gets got set sets put puts take takes took make makes made go goes going went give gives
gave come comes came let lets keep keeps kept say says said tell told mr mrs ms dr
still yet again ever once one two other another such own same only even too
"""
EMPTY = frozenset(_EMPTY.split())
"""Words that a statement is not told by."""

ATTRIBUTES = re.compile(
    r"\A(?:why|how|what|who|when|where|if)\b|\b(?:poll|polls|survey|study|studies|report|reports|sources?|according|cites?|citing|memo"
    r"|letter|lawsuit|suit|claims?|reportedly|expert|experts|analysis|warns?|calls?|calling|seeks?"
    r"|wants?|urges?|vows?|hopes?|thinks?|believes?|plans?|expects?|promises?|predicts?|sees"
    r"|plan|promise|threat|threatens?|rips?|slams?|blasts?|attacks?|defends?|backs?|supports?|hits"
    r"|praises?|mocks?|hails?|endorses?|accused?|opinion|exclusive|watch|video|transcript|letters"
    r"|interview|ad|ads|tells?|asks?|quotes?|q|brief|briefing|roundup|live"
    r"|fact|check|could|may|might|should|must|would)\b"
)
"""Words of a headline that attributes, or that does not say how things are."""
