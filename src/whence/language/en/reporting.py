"""English words that report speech, in all their forms.

Gathered by hand from what grammars call reporting verbs, and the nouns made of them. Word classes
only: a word is here because it reports, whoever uses it of whom.
"""

from __future__ import annotations

from collections.abc import Iterator

_SPEECH = """
accuse acknowledge add admit advise affirm agree allege announce answer apologise apologize appeal
argue ask assert assure attest aver avow beg blame boast brag brief broadcast call caution charge
chide cite claim comment complain concede conclude condemn confess confide confirm contend contest
counter criticise criticize declare decree demand denounce deny describe dictate disagree disclose
discuss dismiss dispute divulge echo elaborate emphasise emphasize enquire estimate exclaim explain
express forecast gossip grumble hint hypothesise hypothesize implore imply inform inquire insinuate
insist instruct interject joke lament leak lecture maintain mention moan mumble murmur mutter
narrate note notify object observe order phone plead pledge point pose post postulate praise
predict proclaim profess pronounce propose protest publish query question quip quote rebut recall
recite recommend recount refute regret reiterate reject relate relay remark remind repeat reply
report request respond restate retort retract reveal rule shout sign signal speculate stammer state
stipulate stress submit suggest term testify threaten tweet underline underscore urge utter voice
vow warn welcome whisper yell
"""
_IRREGULAR = """
say says said saying tell tells told telling foretell foretells foretold foretelling
write writes wrote written writing speak speaks spoke spoken speaking
swear swears swore sworn swearing teach teaches taught teaching
pled quoth signalled signalling
"""
_NOUNS = """
according account accounts accusation accusations admission allegation allegations announcement
assertion assertions assessment claim claims complaint complaints confession declaration denial
denials description estimate forecast forecasts hint insistence objection prediction predictions
promise promises promised promising rebuttal reply report reports rumour rumours rumor rumors
rumoured rumored statement statements suggestion suggestions testimony threat warning warnings
"""
_DOUBLED = frozenset(("beg", "brag", "quip", "admit", "submit", "aver", "rebut", "regret"))


def _forms(lemma: str) -> Iterator[str]:
    """Yield the regular forms of a verb."""
    yield lemma
    if lemma.endswith("ee"):
        yield from (lemma + "s", lemma + "d", lemma + "ing")
    elif lemma.endswith("e"):
        yield from (lemma + "s", lemma + "d", lemma[:-1] + "ing")
    elif lemma.endswith("y") and lemma[-2] not in "aeiou":
        yield from (lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing")
    else:
        stem = lemma + lemma[-1] if lemma in _DOUBLED else lemma
        third = "es" if lemma.endswith(("s", "sh", "ch", "x", "o")) else "s"
        yield from (lemma + third, stem + "ed", stem + "ing")


SPEECH = frozenset(
    [form for verb in _SPEECH.split() for form in _forms(verb)]
    + _IRREGULAR.split()
    + _NOUNS.split()
)
"""Words that report what was said or written."""

IN_CONVERSATION = frozenset(["i", "me", "we", "us", "you"])
"""Pronouns that stand for the speaker of a quotation, or the one spoken to."""
