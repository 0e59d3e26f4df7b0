"""English words by which one thing is said to bring about another, or to go with it.

The patterns are written for text as `whence.language.en.hedges.folded` gives it.
"""

from __future__ import annotations

import re

LINK = re.compile(
    r"""\b(?:
    associat\w+ | correlat\w+ | link(?:s|ed|ing)?[ ](?:to|between|with) | link
    | related | relationship\w* | relates[ ]to | connect(?:ed|ion\w*)
    | (?:more|less|most|least|times|likelier|\d%)[ ](?:\w+[ ])?likely | likelihood | odds
    | predict(?:s|ed|ors?)? | risk[ ]factors?
    | (?:increased|higher|lower|reduced|greater|raised|heightened|elevated|decreased)[ ]
      (?:\w+[ ]){0,2}(?:risk|rates?|levels?|mortality|odds|incidence|prevalence)
    | at[ ](?:\w+[ ])?risk
    )\b""",
    re.VERBOSE,
)
"""Words that say two things go together, and no more."""

COMPARED = re.compile(
    r"\b(?:greater|higher|lower|fewer|better|worse|compared|than|differ(?:s|ed|ences?|ent)?"
    r"|tend(?:s|ed)? to|common)\b"
)
"""Words that compare."""

CAUSE = re.compile(
    r"""\b(?:
    caus(?:e|es|ed|ing|al) | increas(?:e|es|ing) | reduc(?:e|es|ed|ing|tions?)
    | decreas(?:e|es|ing) | improv(?:e|es|ed|ing|ements?) | prevent(?:s|ed|ing|ion)?
    | lead(?:s|ing)?[ ]to | led[ ]to | result(?:s|ed|ing)?[ ]in | boost(?:s|ed|ing)?
    | enhanc(?:e|es|ed|ing) | inhibit(?:s|ed|ing|ion)? | affect(?:s|ed|ing)? | effects?
    | effective\w* | trigger(?:s|ed|ing)? | driv(?:e|es|en|ing) | protect(?:s|ed|ing|ive|ion)?
    | reliev(?:e|es|ed|ing) | kill(?:s|ed|ing)? | cuts? | help(?:s|ed|ing)?
    | influenc(?:e|es|ed|ing) | impact(?:s|ed)? | role | responsible
    | regulat(?:e|es|ed|ing|ion) | control(?:s|led|ling)? | promot(?:e|es|ed|ing) | suppress\w*
    | activat(?:e|es|ed|ing|ion) | produc(?:e|es|ed|ing) | determin(?:e|es|ed)
    | chang(?:e|es|ed) | alter(?:s|ed|ing)? | sav(?:e|es|ing) | makes? | contribut\w+ | due[ ]to
    | because | mediat\w+ | induc\w+ | requir\w+ | disrupt\w* | delay\w* | slow(?:s|ed|ing)?
    | worsen\w* | damag\w+ | harm\w* | benefi\w+ | raise[sd]? | lower(?:s|ed|ing) | revers\w+
    | treat(?:s|ing)? | block\w* | restor\w+ | stop(?:s|ped)? | curb\w* | modulat\w+
    | attenuat\w+ | stimulat\w+
    )\b""",
    re.VERBOSE,
)
"""Words that say one thing brings about, furthers or hinders another."""

CONDITIONAL = re.compile(
    r"\b(?:may|might|could|can|potential(?:ly)?|possib(?:le|ly|ility)|perhaps|promis(?:e|ing)"
    r"|hope[sd]?|seems?|appears?|feasib\w+|likely to|would|should)\b"
)
"""Words that say it might be so, or could be made so."""

MAY = re.compile(r"\b(?:may|might|could)\b")
CAN = re.compile(r"\bcan\b")

NO_LINK = re.compile(
    r"""\b(?:
    not?[ ](?:\w+[ ]){0,2}(?:associat\w+|link\w*|evidence|effect\w*|differen\w+|relat\w+
        |significant\w*|increase\w*|reduc\w+|affect\w*|improve\w*|likely|benefi\w+)
    | little[ ]evidence | neither | no[ ]longer | unlikely | unclear | un(?:known|certain)
    | further[ ](?:research|studies) | needs? | needed | should | calls?[ ]for | lack\w*
    | not | no | few
    )\b""",
    re.VERBOSE,
)
"""Words of statements that bring nothing about: what is not so, not known, or ought to be."""

FOUND = re.compile(
    r"\b(?:identif\w+|discover\w+|reveal\w*|shows?|showed|demonstrat\w+|prove[sdn]?|confirm\w*"
    r"|evidence|mechanism\w*|found that|first)\b"
)
"""Words that give something as found."""

SUGGESTED = re.compile(
    r"\b(?:suggest\w*|indicat\w+|support\w*|hypothesi\w+|impl(?:y|ies|ied)|consistent with)\b"
)
"""Words that give something as suggested."""

TRIED = re.compile(
    r"\b(?:mice|mouse|cells?|protein\w*|genes?|genetic\w*|mutation\w*|rats?|receptor\w*"
    r"|molecul\w+|drug|trial|therapy|treatment|randomi[sz]ed)\b"
)
"""Words of what is tried out, where a cause can be seen at work."""

WATCHED = re.compile(
    r"\b(?:cohort|women|men|patients|children|people|survey|adults|population|participants)\b"
)
"""Words of those who are watched, of whom it can mostly be said only what goes with what."""
