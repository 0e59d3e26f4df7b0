"""English words that negate, deny, call for something, or colour what they report.

The patterns are written for text as `whence.language.en.hedges.folded` gives it. What a cue denies
or calls for is in `whence.language.en.stances`; here are the words that do so wherever they stand.
"""

from __future__ import annotations

import re

NEGATION = re.compile(
    r"""\b(?:
    (?<!\bor[ ])not(?![ ](?:only|just|merely|simply|least|to[ ]mention|surprising(?:ly)?)\b)
    | \w+n't(?![ ](?:only|just)\b) | cannot
    | never(?![ ]mind\b)
    | no[ ](?:longer|one)
    | no(?!-|\.?[ ]?\d
        |[ ](?:doubt|matter|wonder|question|sooner|(?:more|less|fewer|later)[ ]than)\b)
    | nobody | none(?![ ]other\b) | nothing(?![ ](?:but|short|less)\b) | nowhere | neither | nor
    | without(?![ ](?:(?:a|any)[ ])?(?:doubt|question)\b) | hardly | scarcely
    )\b""",
    re.VERBOSE,
)
"""Words that turn a statement round."""

DENIAL = re.compile(
    r"""\b(?:
    (?<!\bwas[ ])(?<!\bwere[ ])(?<!\bbeen[ ])(?<!\bis[ ])(?<!\bare[ ])(?<!\bbe[ ])(?<!\bbeing[ ])
      den(?:y|ies|ied|ying)
      (?![ ](?:\w+[ ]){0,2}(?:bail|entry|access|parole|visas?|asylum|permission|boarding|rights?
        |opportunity|chance|benefits|coverage|citizenship)\b)
    | denials?(?=[ ](?:that|of|from|by)\b|[.,;])
    | refut(?:es|ed|ing) | rebut(?:s|ted|ting) | repudiat(?:es|ed|ing) | disavow(?:s|ed|ing)
    )\b""",
    re.VERBOSE,
)
"""Words that say someone denies something."""

CALL = re.compile(
    r"""\b(?:
    (?<!\ba[ ])must(?!-|[ ](?:have|see)\b) | ought[ ]to(?![ ]have\b)
    | should(?![ ](?:have|be[ ](?:able|noted|fine|ready|available|easy|enough|clear)|know|come[ ]as
        |take[ ](?:about|around))\b)
    | (?<=\bwe[ ])need[ ]to | (?<=\byou[ ])need[ ]to | (?<=\bthey[ ])need[ ]to
    | (?<!\bthe[ ])(?<!\ban[ ])(?<!\bstrong[ ])urg(?:e|es|ed|ing)(?=[ ])
    | (?<!-)call(?:s|ed|ing)?[ ](?:for|upon)
      (?![ ](?:comments?|help|an?[ ]ambulance|\d|information)\b)
    | call(?:s|ed|ing)?[ ]on(?=[ ](?:\w+[ ]){1,6}?to\b)
      (?![ ](?:mon|tues|wednes|thurs|fri|satur|sun)day)
    | demand(?:s|ed|ing)?(?=[ ](?:that|an?|the|to|for|his|her|their)\b)(?<!\bthe[ ]demand)
    | implor(?:es?|ed|ing) | exhort(?:s|ed|ing)? | beseech(?:es|ing)?
    | (?:plead(?:s|ed|ing)?|appeal(?:s|ed|ing)?)[ ]for
    )\b""",
    re.VERBOSE,
)
"""Words that call for an act."""

WEIGHED = re.compile(r"\b(?:how|why|what|whether|when|where|who|if|which)\W+(?:[\w']+ ){0,3}\Z")
"""Words before a "should" that asks or weighs: "whether the town should sell"."""

_FACTIVE = r"""
    admit(?:s|ted|ting)? | admission | reveal(?:s|ed|ing)? | revelations? | expos(?:es?|ed|ing)
    | acknowledg(?:es?|ed|ing|e?ment) | point(?:s|ed|ing)?[ ]out | disclos(?:es?|ed|ing|ure)
    | confess(?:es|ed|ing|ion)? | confirm(?:s|ed|ing|ation)? | not(?:es|ed|ing)
    | reali[sz](?:es?|ed|ing) | recogni[sz](?:es?|ed|ing) | discover(?:s|ed|ing)?
    | uncover(?:s|ed|ing)? | f(?:ind|inds|ound|inding)[ ]out | learn(?:s|ed|t|ing)?
    | (?<!\byou[ ])know | knows | knew | knowing | pro(?:ves?|ved|ving) | demonstrat(?:es?|ed|ing)
    | remind(?:s|ed|ing)? | recall(?:s|ed|ing)? | let[ ]slip
"""
FACTIVE_CUE = re.compile(rf"\b(?:{_FACTIVE})\b", re.VERBOSE)
"""Cues that take what they report as true."""

FACTIVE = re.compile(
    r"\b(?:admit(?:s|ted|ting)|reveal(?:s|ed|ing)|acknowledg(?:es|ed|ing)|point(?:s|ed|ing) out"
    r"|disclos(?:es|ed|ing)|confess(?:es|ed|ing))(?= (?:that|how|why)\b)|\badmit(?:s|ted)? to\b"
)
"""Those of them that do so in any sentence."""

LOADED_CUE = re.compile(
    r"""\b(?:
    claim(?:s|ed|ing)?(?![ ](?:responsibility|credit)\b) | boast(?:s|ed|ing)?
    | brag(?:s|ged|ging)? | insist(?:s|ed|ing|ence)? | conced(?:es?|ed|ing)
    | (?:lash|hit)(?:es|ed|ing|s|ting)?[ ](?:out|back)
    | rant(?:s|ed|ing)? | rail(?:s|ed|ing)? | rag(?:es?|ed|ing) | fum(?:es?|ed|ing)
    | thunder(?:s|ed|ing)? | blast(?:s|ed|ing)?(?![ ]out\b) | slam(?:s|med|ming)?
    | gush(?:es|ed|ing)? | crow(?:s|ed|ing) | gloat(?:s|ed|ing)? | sneer(?:s|ed|ing)?
    | scoff(?:s|ed|ing)?
    | whin(?:es?|ed|ing) | moan(?:s|ed|ing)? | grumbl(?:es?|ed|ing) | snap(?:s|ped|ping)?(?![ ]up)
    | bark(?:s|ed|ing)? | spew(?:s|ed|ing)? | tout(?:s|ed|ing)? | trumpet(?:s|ed|ing)?
    | snip(?:es?|ed|ing) | quip(?:s|ped|ping)? | lament(?:s|ed|ing)? | bemoan(?:s|ed|ing)?
    | decr(?:y|ies|ied|ying) | derid(?:es?|ed|ing) | mock(?:s|ed|ing)? | ridicul(?:es?|ed|ing)
    | lambast(?:e?s?|ed|ing) | excoriat(?:es?|ed|ing) | berat(?:es?|ed|ing) | bash(?:es|ed|ing)?
    | rip(?:s|ped|ping)?(?:[ ]into)? | tear(?:s|ing)?[ ]into | tore[ ]into | attack(?:ed|ing)
    | savag(?:es?|ed|ing) | vent(?:s|ed|ing)? | explod(?:es?|ed|ing) | fir(?:es?|ed|ing)[ ]back
    | (?:went|go(?:es|ing)?)[ ]after | took[ ](?:aim|a[ ]swipe|a[ ]jab)
    | parrot(?:s|ed|ing)? | spout(?:s|ed|ing)? | peddl(?:es?|ed|ing) | bluster(?:s|ed|ing)?
    | profess(?:es|ed|ing)?
    )\b""",
    re.VERBOSE,
)
"""Cues with a colour of their own, besides that something was said."""

LOADED = re.compile(
    r"\b(?:claim(?:s|ed|ing)?(?= (?:that|to (?:be|have)|he|she|it|they)\b)|boast(?:s|ed|ing)?"
    r"(?= (?:that|of|about)\b)|brag(?:s|ged|ging)|gloat(?:s|ed|ing)|lash(?:es|ed|ing) out"
    r"|lambast(?:es|ed|ing)|excoriat(?:es|ed|ing)|berat(?:es|ed|ing)|rant(?:s|ed|ing)"
    r"|insist(?:s|ed|ing)(?= that\b)|conced(?:es|ed|ing)(?= that\b))\b"
)
"""Those of them that have it in any sentence."""
