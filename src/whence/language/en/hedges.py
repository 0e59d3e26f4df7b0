"""English words that lower how firmly something is said, or raise it; for lower-case text.

The patterns are written for text in lower case with straight apostrophes, as `folded` gives it.
"""

from __future__ import annotations

import re

_MONTH = re.compile(r"\bMay\b")
# "Ferry May Be Late" in a headline: a capital modal, told from the month by what follows.
_MODAL_AHEAD = re.compile(
    r" (?:Be|Have|Not|Never|Also|Still|Soon|Well|Yet|Need|Get|Become|Help|Face|Lose|Win|Seek)\b"
)
_MONTH_BEFORE = re.compile(
    r"(?:\A|[.!?:“”\"]|\b(?:in|of|on|by|since|until|from|to|and|last|next|this|early|late|mid|every"
    r"|Theresa|Mrs|Ms|Mr|\d+(?:st|nd|rd|th)?)\.?)[ ]*\Z",
    re.IGNORECASE,
)
_APOSTROPHE = str.maketrans("’", "'")


def folded(text: str) -> str:
    """Return `text` in lower case with straight apostrophes, every code point in its place.

    The month and the name May keep their capital, so that they are not the modal "may".
    """
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(low if len(low := c.lower()) == 1 else c for c in text)
    lower = lower.translate(_APOSTROPHE)
    months = [m.start() for m in _MONTH.finditer(text) if not _is_modal(text, m)]
    if not months:
        return lower
    parts, begin = [], 0
    for place in months:
        parts += [lower[begin:place], "M"]
        begin = place + 1
    return "".join([*parts, lower[begin:]])


def _is_modal(text: str, may: re.Match[str]) -> bool:
    before = text[max(may.start() - 12, 0) : may.start()]
    return bool(_MODAL_AHEAD.match(text, may.end())) and not _MONTH_BEFORE.search(before)


_NOT = r"(?:not|n't)"
_CHECKED = (
    r"(?:verif(?:y|ied)|confirm(?:ed)?|corroborated?|ruled?[ ]out|excluded?|established|sure"
    r"|certain|say[ ](?:whether|if|for[ ]sure)|tell[ ](?:whether|if))"
)

HEDGE = re.compile(
    rf"""\b(?:
    may(?!-|[ ](?:as[ ]well|day|i)\b
        |[ ]not[ ]be[ ](?:published|reproduced|broadcast|copied|rewritten))
    | (?<!\bthe[ ])(?<!\bhis[ ])(?<!\bher[ ])(?<!\bits[ ])(?<!\btheir[ ])(?<!\bour[ ])(?<!\ball[ ])
      (?<!military[ ])(?<!political[ ])(?<!economic[ ])(?<!financial[ ])(?<!naval[ ])
      might(?=[ ][a-z])(?![ ](?:of|and|as[ ]well|in|with|against|on|is|was)\b)
    | could[ ]?{_NOT}[ ](?:(?:yet|immediately|independently|be|be[ ]\w+ly)[ ]){{0,2}}{_CHECKED}
    | could(?=[ ][a-z])(?![ ](?:not|no[ ]longer|only|barely|hardly|scarcely|never|see|hear|feel
        |smell|taste|remember|recall|understand|afford|read|swim|as[ ]well|always|finally)\b)
    | can(?:[ ]?not|'t)[ ](?:(?:yet|be|be[ ]\w+ly|independently)[ ]){{0,2}}{_CHECKED}
    | (?:unable|impossible)[ ]to[ ](?:independently[ ])?(?:verify|confirm|rule[ ]out|say)
    | (?:(?:did|do|does|would|had|has|have)[ ]?{_NOT}|without|(?:refus|declin)\w+[ ]to)[ ]
      rul(?:e|ed|ing)[ ]out
    | {_NOT}[ ](?:(?:yet|immediately|entirely|at[ ]all|fully|quite|so|altogether|been
        |independently|be)[ ]){{0,3}}
      (?:clear|certain|sure|known(?![ ](?:for|as|to)\b)|confirmed|proven|proved|verified
        |established)
    | (?:far[ ]from|anything[ ]but)[ ](?:clear|certain|sure)
    | (?<!more[ ])(?<!less[ ])(?<!\bas[ ])(?<!\bso[ ])(?<!how[ ])(?<!equally[ ])
      (?:un)?likely(?![ ](?:\w+[ ]){{0,3}}(?:voters?|caucus|electorate))
    | more[ ]likely[ ]than[ ]not
    | unclear | uncertain | unsure | un(?:confirmed|verified|proven|proved|corroborated)
    | apparently | seemingly | presumably | perhaps | maybe | possibly | probably | conceivably
    | arguably | potentially | plausibly | tentative(?:ly)? | doubtful
    | probable(?![ ]cause) | possible[ ]that
    | (?:(?<=\ba[ ])|(?<=\bof[ ])|(?<=\bthe[ ]))possible(?=[ ][a-z])
    | (?:further|more|additional)[ ](?:research|stud(?:y|ies)|investigation|work)[ ](?:is|are)[ ]
      (?:needed|required|necessary|warranted)
    | (?:as[ ]yet|still|remains?)[ ]unknown
    | not[ ]necessarily | seem(?:s|ed|ing)?
    | appear(?:s|ed|ing)?[ ](?:(?:not|\w+ly)[ ])?to(?![ ](?:applause|cheers|boos)\b)
    | appear(?:s|ed)?(?=[ ](?:that|as[ ](?:if|though)|(?:un)?likely|set|poised|ready|unable|intent
        |(?:un)?willing|certain|headed|increasingly)\b)
    | (?<=\bit[ ])appear(?:s|ed)(?![ ](?:in|on|at|before|for|under)\b)
    | suggest(?:s|ed|ing)?(?![ ](?:(?!(?:some|any|no|every)thing)\w+ing|to|how|ways|donation|price
        |retail|reading)\b)
    | suggestions?[ ](?:that|of) | hint(?:s|ed|ing)?[ ](?:that|at) | speculat(?:es?|ed)
    | speculation(?=[ ](?:\w+[ ]){{0,4}}(?:that|about|over)\b)
    | (?:i|we)[ ](?:(?:just|still|also|do|don't|didn't|would|do[ ]not)[ ])?
      (?:think(?![ ](?:about|of|back|through|tank)\b)|believe(?![ ](?:in|it|him|her|them|you)\b)
        |guess|suspect|suppose|reckon|assume|imagine|hope(?![ ]to\b)) | (?:i|we)[ ]doubt
    | remain(?:s|ed)?[ ]to[ ]be[ ]seen | open[ ]question | anyone's[ ]guess
    | if[ ](?:confirmed|true|proven|accurate|verified) | in[ ]all[ ](?:likelihood|probability)
    | chances[ ]are | to[ ](?:my|our|his|her|their)[ ]knowledge | in[ ]theory
    | (?:as|so)[ ]far[ ]as[ ](?:is[ ]known|\w+[ ](?:know|knows|knew|(?:can|could)[ ]tell))
    | to[ ]the[ ]best[ ]of[ ](?:my|our|his|her|their)[ ]knowledge
    | preliminary(?=[ ](?:results?|findings?|data|evidence|estimates?|figures?|indications?))
    | by[ ](?:my|our|his|her|its|their)[ ](?:own[ ])?(?:estimat(?:e|ion)|reckoning)
    )\b""",
    re.VERBOSE,
)
"""Words by which something is said to be less than sure."""

ABILITY = re.compile(
    r"\b(?:so(?: that)?|if(?: only)?|wish(?:ed|es)?(?: that)?|whatever|wherever|whenever|however"
    r"|everything|anything|all|how|only|as \w+ as|until|before|once|than) (?:i|he|she|they|we"
    r"|you|it|one|people) \Z"
)
"""Words before a "could" that says what someone was able to do: "as fast as they could"."""

HEDGING_CUE = re.compile(
    r"\b(?:believ(?:e|es|ed|ing)(?! in\b)|suspect(?:s|ed|ing)?"
    r"|(?<!you )(?:think|thinks|thinking|thought)(?! (?:about|of|back)\b)"
    r"|assum(?:e|es|ed|ing)|reckon(?:s|ed|ing)?|guess(?:es|ed|ing)?|estimat(?:e|es|ed|ing|ion)"
    r"|speculat(?:e|es|ed|ing|ion)|suppos(?:e|es|ed)|surmis(?:e|es|ed)|presum(?:e|es|ed|ing)"
    r"|fear(?:s|ed|ing)?(?! of\b)|hop(?:e|es|ed|ing)(?! to\b)|imagin(?:e|es|ed|ing)"
    r"|hint(?:s|ed|ing)?|conjectur(?:e|es|ed)|theori[sz](?:e|es|ed|ing)|hypothesi[sz](?:e|es|ed))\b"
)
"""Cues that give a content as less than sure."""

_PASSED_ON = (
    r"(?:said|believed|thought|understood|reported|alleged|rumou?red|claimed|suspected|feared"
    r"|presumed|assumed|purported|reputed|supposed(?=[ ]to[ ]have\b))"
)

DISTANCING = re.compile(
    rf"""\b(?:
    allegedly | reportedly | supposedly | purportedly | ostensibly | reputedly | so-called
    | self-(?:styled|proclaimed|described|declared|appointed)
    | alleged | purported | putative | supposed(?![ ]to\b)
    | (?:is|are|was|were|be|been|being|'s|'re)[ ](?:(?:\w+ly|also|now|long|not)[ ])?
      {_PASSED_ON}[ ]to
      (?![ ](?:him|her|them|me|us|the|a)\b)
    | (?<=\bit[ ])(?:is|was|has[ ]been|had[ ]been)[ ](?:\w+ly[ ])?{_PASSED_ON}(?=[ ]that\b)
    | believed[ ]to[ ](?:be|have)
    | alleg(?:e|es|ing) | allegations?[ ](?:that|of)
    | rumou?rs?(?=[ ](?:that|of|about)\b) | rumou?red | by[ ]all[ ]accounts
    | what[ ](?:[\w'.]+[ ]){{1,3}}?(?:calls|called|(?:describes|described)[ ]as|termed|dubbed)
    | if[ ]\w+[ ](?:\w+[ ])?(?:is|are)[ ]to[ ]be[ ]believed
    | suspected(?=[ ](?:of|\w+)\b)(?![ ](?:that|the|it|he|she|they|him|her|them|a|an|his)\b)
    )\b""",
    re.VERBOSE,
)
"""Words by which a writer leaves a statement, or a name for something, to others."""

BOOSTER = re.compile(
    r"""(?<!\bnot[ ])(?<!n't[ ])(?<!far[ ]from[ ])\b(?:
    certainly | undoubtedly | undoubted | indubitably | definitely | undeniabl[ey] | unquestionably
    | indisputabl[ey] | inarguably | incontrovertibl[ey] | irrefutabl[ey] | unmistakabl[ey]
    | manifestly | patently | demonstrably | surely | obviously | plainly
    | clearly(?![ ](?:\w+ed|visible|audible|see|seen|heard)\b)
    | of[ ]course | needless[ ]to[ ]say | make[ ]no[ ]mistake | for[ ]sure | without[ ]question
    | no[ ]doubt | (?:without|beyond)[ ](?:(?:a|any)[ ])?doubt
    | there[ ](?:is|was|can[ ]be|'s)[ ]no[ ](?:doubt|question)
    | (?:is|was|it's|are|were)[ ](?:clear|certain|obvious|evident|undeniable)[ ]that
    | (?:is|are|was|were)[ ](?:certain|sure|bound|guaranteed)[ ]to
    )\b""",
    re.VERBOSE,
)
"""Words by which something is said to be surer than a bare statement makes it."""
