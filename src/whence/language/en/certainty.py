"""English verbs by how much they commit a writer to what they say, and how far a thing has come."""

from __future__ import annotations

import re

CERTAIN = re.compile(
    r"\b(?:prov(?:e|es|ed|en|ing)|establish(?:es|ed|ing)?|confirm(?:s|ed|ing)?"
    r"|demonstrat(?:e|es|ed|ing)|guarantee(?:s|d|ing)?|ensur(?:e|es|ed|ing)|cement(?:s|ed)?"
    r"|determin(?:e|es|ed)|concluded?|undoubtedly|certain(?:ly)?|definite(?:ly)?|sure(?:ly)?"
    r"|inevitabl[ey]|undeniabl[ey]|bound to|always|clear(?:ly)?|proof|conclusive(?:ly)?"
    r"|without (?:a )?doubt|no doubt|fact)\b"
)
"""Words that give something as beyond doubt."""

GUARDED = re.compile(
    r"\b(?:can|allow(?:s|ed|ing)?|permit(?:s|ted|ting)?|licen[cs]ed?|entitled|looks?|looked|looking"
    r"|sounds?|whether|if|unless|unknown|nobody knows|question(?:s|ed|able)?|puts|put|estimate[sd]?"
    r"|values|valued|expect(?:s|ed)?|potential|possibilit(?:y|ies)|chance|risk(?:s|ed)?|believ\w+"
    r"|thinks?|thought|reckon\w*|suspect\w*|suspicion|fear(?:s|ed)?|hop(?:e|es|ed|ing)|claim\w*"
    r"|alleg\w+|accus\w+|unsure|doubt\w*|theory|tentativ\w+|caution\w*|threaten\w*|seen as"
    r"|attribut\w+ to)\b|\?"
)
"""Words that keep a statement less than flat, though they are not hedges everywhere."""

FIGURING = re.compile(r"(?:reckon|estimat|guess|hope|hoping|fear|speculat|suppos)\w*")
"""Hedging cues that mostly give a figure or a feeling, whose verb alone hedges little."""


def _steps(*steps: str) -> tuple[re.Pattern[str], ...]:
    """Return a pattern for each step: words, or beginnings of words where a hyphen follows."""
    return tuple(
        re.compile(
            r"\b(?:"
            + "|".join(
                word.strip().replace("-", r"\w*").replace(" ", r"\s+") for word in step.split(",")
            )
            + r")\b"
        )
        for step in steps
    )


RISING = (
    _steps(
        "suggest-, hint-, indicat-, imply, implies, implied, point to, points to, pointed to,"
        "pointing to, appear-, seem-, consistent with, raise the possibility",
        "show-, find, finds, finding-, found, reveal-, report-",
        "prove, proves, proved, proven, proving, establish-, demonstrat-, confirm-, settle-",
    ),
    _steps(
        "associat-, link, linked, links, correlat-, connected, tied, related, relation-",
        "contribut-, play a part, plays a part, play a role, plays a role, affect-, influenc-,"
        "raise, raises, raised, raising, lower-, help-, ease, eases, eased",
        "cause, causes, caused, causing, lead to, leads to, led to, leading to, drives, driven,"
        "trigger-, because of, due to, responsible for",
    ),
    _steps(
        "reduc-, ease, eases, eased, easing, lower-, lessen-, less, fewer, reliev-, help-, improv-,"
        "treat, treats, treated, treatment, slow-, limit-, soften-",
        "cure, cures, cured, curing, eliminat-, eradicat-, prevent-, end, ends, ended, stop-,"
        "banish-, abolish-, revers-",
    ),
    _steps(
        "talks, negotiat-, discuss-, consider, considers, considered, considering, explor-, weigh-,"
        "mull-, ponder-, interested, looks at, looking at, hope, hopes, hoped, hoping, want-,"
        "propos-, seek-, sought",
        "plan, plans, planned, planning, intend-, prepar-, aim-, set to, expect-, poised, about to",
        "agree, agreed, agrees, agreement, decide, decided, decides, approv-, deal, signed,"
        "commit-, pledg-, adopt-, ordered",
        "complet-, finalis-, finaliz-, bought, sold, acquired",
    ),
    _steps(
        "investigat-, inquir-, looking into, question-, suspect-, examin-, probe, probing, check-",
        "accus-, charged, charges, alleg-, blam-, arrest-",
        "convict-, guilty, prove, proved, proven, confirm-, establish-",
    ),
)
"""Scales of words, each from its weaker to its stronger steps."""
