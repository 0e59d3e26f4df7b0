"""English words the reader's rules look for. Word classes only: no names, no opinions."""

from __future__ import annotations

import re

DENIES = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?"
    r"|disput(?:e|es|ed|ing)|contest(?:s|ed|ing)?|contradict(?:s|ed|ing)?|disavow(?:s|ed|ing)?"
    r"|repudiat(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|disclaim(?:s|ed|ing)?|denials?"
    r"|disagree(?:s|d|ing)?|rul(?:e|es|ed|ing) out|debunk(?:s|ed|ing)?)\b",
    re.IGNORECASE,
)
"""Cues by which a source denies its content."""

QUESTIONS = re.compile(
    r"\b(?:question(?:s|ed|ing)?|wonder(?:s|ed|ing)?|inquir(?:e|es|ed|ing)|enquir(?:e|es|ed|ing)"
    r"|quer(?:y|ies|ied)|doubt(?:s|ed|ing)?|ask(?:s|ed|ing)?)\b",
    re.IGNORECASE,
)
"""Cues by which a source asks or doubts its content."""

CALLS_FOR = re.compile(
    r"\b(?:call(?:s|ed|ing)? (?:for|on|upon)|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?"
    r"|appeal(?:s|ed|ing)?|plead(?:s|ed|ing)?|pled|beg(?:s|ged|ging)?|implor(?:e|es|ed|ing)"
    r"|order(?:s|ed|ing)?|instruct(?:s|ed|ing)?|request(?:s|ed|ing)?|command(?:s|ed|ing)?"
    r"|press(?:es|ed|ing)? for|push(?:es|ed|ing)? for|exhort(?:s|ed|ing)?|summon(?:s|ed|ing)?"
    r"|warn(?:s|ed|ing)? against|a call for|calls for)\b",
    re.IGNORECASE,
)
"""Cues by which a source wants an act."""

ASKS_TO = re.compile(r"\b(?:ask|tell|told|invit|advis|encourag|warn)\w*\b", re.IGNORECASE)
"""Cues that call for an act when their content opens with "to" or "not to"."""

TO_ACT = re.compile(r"\W*(?:\w+(?:['’]s)?\s+){0,6}?(?:not\s+)?to\s+\w", re.IGNORECASE)
OPENS_TO = re.compile(r"\W*(?:not\s+)?to\s+\w", re.IGNORECASE)
"""A content that opens with an infinitive."""

PRONOUNS = frozenset(
    "i me my you your he him his she her hers it its we us our they them their who whom whose which"
    " that this these those one someone somebody anyone anybody everyone everybody nobody some many"
    " others another most few several both all himself herself itself themselves what none".split()
)
"""Words that stand for a source without naming or describing it."""

DETERMINERS = frozenset("a an the this that these those his her its their our my your".split())

ROLES = frozenset(
    "officials official police officers officer sources source witnesses witness researchers"
    " scientists doctors doctor residents resident analysts analyst experts expert critics critic"
    " prosecutors prosecutor lawyers lawyer supporters supporter voters voter lawmakers lawmaker"
    " investigators investigator authorities authority people women men neighbours neighbors"
    " relatives friends aides aide advisers adviser organisers organizers campaigners activists"
    " activist protesters scholars economists economist historians historian diplomats diplomat"
    " soldiers fishermen farmers teachers parents students workers union unions leaders leader"
    " members member observers observer opponents opponent reporters reporter journalists"
    " journalist editors editor readers reader viewers president minister ministers governor mayor"
    " senator senators judge judges court courts government state city council parliament congress"
    " army spokesman spokeswoman spokesperson spokespeople representatives representative company"
    " companies firm firms traders trader investors investor bankers insiders insider rumours"
    " rumors reports report studies study polls poll documents document records record letters"
    " letter local foreign senior former several some many other two three four five military"
    " intelligence security health medical defence defense western foreign state regional federal"
    " national international media press television radio newspapers newspaper villagers"
    " passengers passenger drivers driver survivors survivor victims families family team teams"
    " coach players player owner owners director manager chief head chairman chairwoman".split()
)
"""Common nouns and adjectives that open a source's description, capitalised or not."""

BREAKS = re.compile(
    r"\s(?:of|at|in|for|from|with|to|by|on|near|who|whom|whose|which|that|close|familiar|inside"
    r"|outside|among|about|behind|under|involved|including)\s",
    re.IGNORECASE,
)
"""Words after which a noun phrase's head has passed."""
