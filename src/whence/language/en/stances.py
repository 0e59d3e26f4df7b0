"""English words by which a source denies, questions, or calls for something."""

from __future__ import annotations

import re

DENIES = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?"
    r"|disput(?:e|es|ed|ing)|contest(?:s|ed|ing)|contradict(?:s|ed|ing)?|disavow(?:s|ed|ing)?"
    r"|repudiat(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|disclaim(?:s|ed|ing)?|denials?"
    r"|disagree(?:s|d|ing)?|rul(?:e|es|ed|ing) out|debunk(?:s|ed|ing)?|rubbish(?:es|ed|ing)"
    r"|(?:brush|wav|shrug)(?:es|e|s|ed|ged|ing|ging)? (?:off|aside|away)"
    r"|(?:take|takes|took|taken|taking) issue with|scoff(?:s|ed|ing)? at)\b",
    re.IGNORECASE,
)
"""Cues by which a source denies its content."""

QUESTIONS = re.compile(
    r"\b(?:question(?:s|ed|ing)?|wonder(?:s|ed|ing)?|inquir(?:e|es|ed|ing|y|ies)"
    r"|enquir(?:e|es|ed|ing|y|ies)|quer(?:y|ies|ied|ying)|doubt(?:s|ed|ing)?|ask(?:s|ed|ing)?"
    r"|s[ck]eptical|unsure|unconvinced)\b",
    re.IGNORECASE,
)
"""Cues by which a source asks or doubts its content."""

WANTS_TO_KNOW = re.compile(
    r"\b(?:want|demand|ask|beg|like|wish|long|need)\w* to know\b", re.IGNORECASE
)
"""Cues that ask, though their verb alone would not."""

ANSWERS = re.compile(
    r"\b(?:said|says|saying|answer(?:s|ed|ing)?|repl(?:y|ies|ied|ying)|respon(?:d|ds|ded|ding|se)"
    r"|assert(?:s|ed|ing)?)\b",
    re.IGNORECASE,
)
"""Words of a cue that only reacts to a question: "answered a question by saying"."""

CALLS_FOR = re.compile(
    r"\b(?:call(?:s|ed|ing)? (?:for|on|upon)|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?"
    r"|appeal(?:s|ed)?|(?<!more )(?<!most )appealing|plead(?:s|ed|ing)?|pled"
    r"|beg(?:s|ged|ging)?|implor(?:e|es|ed|ing)|entreat(?:s|ed|ing)?|beseech(?:es|ing)?|besought"
    r"|(?<!in )order(?:s|ed|ing)?|instruct(?:s|ed|ing)?|request(?:s|ed|ing)?"
    r"|command(?:s|ed|ing)?|ask(?:s|ed|ing)? for|(?:press|push|petition)(?:es|ed|s|ing)? for"
    r"|lobb(?:y|ies|ied|ying) for|exhort(?:s|ed|ing)?|summon(?:s|ed|ing)?"
    r"|warn(?:s|ed|ing)? against)\b",
    re.IGNORECASE,
)
"""Cues by which a source wants an act."""

DEMANDS = re.compile(r"\bdemand\w*", re.IGNORECASE)
"""Cues that call for an act, or, with a question as content, ask."""

ASKS_TO = re.compile(
    r"\b(?:ask|tell|told|invit|advis|encourag|warn|direct|press|lobb|pressur)\w*", re.IGNORECASE
)
"""Cues that call for an act when their content opens with "to" or "not to"."""

OPENS_TO = re.compile(r"\W*(?:not\s+)?to\s+\w", re.IGNORECASE)
"""A content that opens with an infinitive."""

ASKS = re.compile(r"\bask(?:s|ed|ing)?\b(?!\s+about)", re.IGNORECASE)
"""Cues that ask a question or for an act; the content shows which."""

A_QUESTION = re.compile(
    r"\A\W*(?:what|who|whom|whose|which|when|where|why|how|whether|if|about)\b|\?", re.IGNORECASE
)
"""A content that is a question, not an act."""

AN_ACT = re.compile(r"\W*(?:(?:for|that)\s|(?:\w+(?:['’]s)?\s+){0,6}?to\s+\w)", re.IGNORECASE)
"""A content that is an act: "for more time", "that it be moved", "the mayor not to sell"."""

PLEA = re.compile(r"\b(?:plead(?:s|ed|ing)?|pled|pleas?(?: of)?) (?P<not>not )?guilty\b", re.I)
"""A plea in court, which asks for nothing."""

NEGATED = re.compile(
    r"(?:\b(?:not|never|no|cannot|without|hardly|(?:refus|declin|fail)\w* to|stop\w* short of)"
    r"|n['’]t)\b(?! only| just)(?:\W+\w+){0,2}\W*\Z",
    re.IGNORECASE,
)
"""Words that, right before one of the others, take its meaning back: "did not rule out"."""
