"""Where a text itself ties a short form to its long form.

"People's Front (PF)", "PF (People's Front)", "the PF, or People's Front", "the National Front,
known by its Russian acronym NF": the order, the brackets and the words between decide how closely
letters and words must agree. Where only the brackets speak, the long form must head a body.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from whence.language.en.acronyms import (
    HEADS,
    IN_BRACKETS,
    KNOWN_AS,
    KNOWN_AS_HINT,
    SAYS_SHORT_FORM,
    SHORT_FORM_WORD,
    STANDS_FOR,
)
from whence.reading.acronym.initials import Word, backward, bare, forward, words
from whence.reading.acronym.shape import Short, key_of
from whence.record import Span

BEFORE = 160
"""Code points before a short form in which its long form is looked for."""

_OPENS = re.compile(r"\(\s?(?:(?:the|or|aka|a\.k\.a\.|also)\s+)?[\"“”‘’'«]{0,2}\s?\Z")
_BRACKET = re.compile(r"\(\s?([^()\n]{1,160})\)")
_AFTER_OPEN = re.compile(
    r"[\"”’']?(?:'s|’s)?\s?[(\[]\s?(?:the\s+|or\s+)?[\"“‘']?([^()\[\]\n]{3,120}?)[\"”’']?\s?[)\]]"
)
_OR_BEFORE = re.compile(r"(?P<comma>,?)\s+or\s+(?:the\s+)?[\"“‘']?\Z")
_COMMA_BEFORE = re.compile(r"(?:,|\s[–—-])\s+(?:the\s+)?[\"“‘']?\Z")
_COMMA_AFTER = re.compile(r"[\"”’']?\s?(?:[,.;:)]|\s[–—-]\s|\Z)")
_OR_AFTER = re.compile(r"[\"”’']?\s?(?P<comma>,|\s[–—-])?\s+(?P<or>or\s+)?(?:the\s+)?[\"“‘']?")
_OR_ALSO = re.compile(
    r"(?:(?P<or>\s?,?\s+or\s+|\s?/\s?|\s?\(\s?)|\s?,?\s+and\s+|\s?,\s+)(?:the\s+)?"
)
_CLAUSE = re.compile(r"[^,.;:()\n–—]{3,120}")
_ARTICLES = ("the", "a", "an")
_ENDS = re.compile(
    r"(?<!Corp)(?<!Corp )(?<!Inc)(?<!Inc )(?<!Co)(?<!Co )(?<!Ltd)(?<!Ltd )[.;:!?](?=\s|\Z)|[()\n]"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """A long form tied to a short form.

    Args:
        short: the short form.
        long: the long form, without an article before it.
        initials: whether the letters of the one fall on the words of the other.
    """

    short: Short
    long: Span
    initials: bool

    @property
    def span(self) -> Span:
        """Return where both stand."""
        return Span(
            min(self.short.span.start, self.long.start), max(self.short.span.end, self.long.end)
        )


def definitions(text: str, found: Sequence[Short]) -> tuple[Definition, ...]:
    """Return the definitions of a text, in order.

    Args:
        text: the whole text.
        found: the words that may be short forms, in order.
    """
    result: list[Definition] = []
    previous: Definition | None = None
    for short in sorted([*found, *_syllabic(text)], key=lambda short: short.span):
        previous = _tied(text, short) or _second(text, short, previous)
        if previous:
            result.append(previous)
    return tuple(sorted(result, key=lambda definition: definition.span))


def _tied(text: str, short: Short) -> Definition | None:
    lead = text[max(short.span.start - BEFORE, 0) : short.span.start]
    return (
        _in_brackets(text, short, lead)
        or _before_brackets(text, short)
        or _known_as(text, short, lead)
        or _apposed(text, short, lead)
        or _explained(text, short)
    )


def _in_brackets(text: str, short: Short, lead: str) -> Definition | None:
    """Return the definition where the short form stands in brackets behind the long one."""
    opening = lead.rfind("(")
    if opening < 0 or ")" in lead[opening:] or "\n" in lead[opening:]:
        return None
    place = short.span.start - len(lead) + opening
    bracket = _BRACKET.match(text, place)
    if bracket is None:
        return None
    first = lead[opening + 1 :]
    second = text[short.span.end : bracket.end() - 1]
    inner = _beside(text, short, place)
    if inner:
        return inner
    if not _only(first) or not _only(second):
        return None
    return _ending(text, short, _at_end(text, place), loose=True)


def _only(beside: str) -> bool:
    """Return whether nothing of weight stands beside a short form in its brackets."""
    plain = re.sub(r"['’]\s?s\b|[\"“”‘’'«»,;:\s\d]+", " ", beside).strip()
    return not plain or IN_BRACKETS.fullmatch(plain) is not None


def _beside(text: str, short: Short, opening: int) -> Definition | None:
    """Return the definition in "(Fronta Narodna Spasa, FNS)": both within one pair of brackets."""
    between = text[opening + 1 : short.span.start]
    if not re.search(r"[,;–—-]\s*(?:or\s+)?\Z", between):
        return None
    end = opening + 1 + len(re.sub(r"\s?[,;–—-]\s*(?:or\s+)?\Z", "", between))
    before = words(text, opening + 1, end)
    match = backward(before, short.letters)
    return _made(text, short, before, match.first) if match else None


def _before_brackets(text: str, short: Short) -> Definition | None:
    """Return the definition where the long form stands in brackets behind the short one."""
    bracket = _AFTER_OPEN.match(text, short.span.end)
    if bracket is None:
        return None
    after = words(text, *bracket.span(1))
    if after and after[0].folded in _ARTICLES:
        after = after[1:]
    match = forward(after, short.letters)
    if match:
        span = Span(after[0].span.start, after[match.last].span.end)
        return Definition(short=short, long=span, initials=True)
    named = all(word.capital or word.joining for word in after)
    if "," in bracket.group(1) or not named or not _headed(after):
        return None
    span = bare(text, after[0].span.start, bracket.end(1))
    return Definition(short=short, long=span, initials=False)


def _known_as(text: str, short: Short, lead: str) -> Definition | None:
    """Return the definition where words such as "known as" stand between the two."""
    if not KNOWN_AS_HINT.search(lead):
        return None
    cue = KNOWN_AS.search(lead)
    if cue is None or not KNOWN_AS_HINT.search(cue.group()):
        return None
    place = short.span.start - len(lead) + cue.start()
    says = SAYS_SHORT_FORM.search(cue.group()) is not None
    # "called" may go on to a verdict: "the Rural League called the PF a danger".
    loose = says or "known" in cue.group()
    return _ending(text, short, _at_end(text, place), loose=loose, headed=not says)


def _apposed(text: str, short: Short, lead: str) -> Definition | None:
    """Return the definition where a comma or "or" joins the two, either first."""
    joint = _OR_BEFORE.search(lead) or _COMMA_BEFORE.search(lead)
    if joint and _COMMA_AFTER.match(text, short.span.end):
        place = short.span.start - len(lead) + joint.start()
        definition = _ending(text, short, _at_end(text, place), loose="or" in joint.group())
        if definition:
            return definition
    joint = _OR_AFTER.match(text, short.span.end)
    if joint is None or not (joint.group("comma") or joint.group("or")):
        return None
    clause = _CLAUSE.match(text, joint.end())
    after = words(text, *clause.span()) if clause else []
    match = forward(after[:12], short.letters) if after and after[0].capital else None
    if match is None or match.cost or (match.last + 1 < len(after) and not joint.group("or")):
        return None
    span = Span(after[0].span.start, after[match.last].span.end)
    return Definition(short=short, long=span, initials=True)


def _explained(text: str, short: Short) -> Definition | None:
    """Return the definition in "PF stands for People's Front"."""
    joint = STANDS_FOR.match(text, short.span.end)
    clause = _CLAUSE.match(text, joint.end()) if joint else None
    after = words(text, *clause.span())[:14] if clause else []
    match = forward(after, short.letters)
    if match is None:
        return None
    span = Span(after[0].span.start, after[match.last].span.end)
    return Definition(short=short, long=span, initials=True)


def _at_end(text: str, place: int) -> list[Word]:
    """Return the words of the clause that ends at `place`, back to its beginning."""
    start = max(place - BEFORE, 0)
    for stop in _ENDS.finditer(text, start, place):
        # The dot of "St." or "J." ends no sentence; one too many words does no harm.
        start = stop.end()
    return words(text, start, place)


def _ending(
    text: str, short: Short, before: list[Word], *, loose: bool, headed: bool = True
) -> Definition | None:
    """Return the definition whose long form ends with the last of `before`.

    Args:
        text: the whole text.
        short: the short form.
        before: the words before, in order.
        loose: whether words may be passed over, and a long form without the letters will do.
        headed: whether a long form without the letters must be headed by a noun of a body.
    """
    match = backward(before, short.letters)
    if any(key_of(word.printed) == short.key for word in before[-3:]):
        return None
    if match and (loose or (match.cost == 0 and before[match.first].capital)):
        return _made(text, short, before, match.first)
    if not loose or len(short.key) < 2:
        return None
    name = _name_at_end(text, before)
    if len(name) < 2 or (headed and not _headed(name)):
        return None
    return Definition(
        short=short, long=bare(text, name[0].span.start, name[-1].span.end), initials=False
    )


def _made(text: str, short: Short, before: list[Word], first: int) -> Definition:
    span = bare(text, before[first].span.start, before[-1].span.end)
    return Definition(short=short, long=span, initials=True)


def _second(text: str, short: Short, previous: Definition | None) -> Definition | None:
    """Return the definition in "known as PF or FP", where `previous` is that of "PF"."""
    if previous is None or previous.long.end > previous.short.span.start:
        return None
    joint = _OR_ALSO.fullmatch(text, previous.short.span.end, short.span.start)
    if joint is None:
        return None
    named = SAYS_SHORT_FORM.search(text, previous.long.end, previous.short.span.start)
    if not (joint.group("or") or named or short.key[:2] == previous.short.key[:2]):
        return None
    return Definition(short=short, long=previous.long, initials=False)


def _name_at_end(text: str, before: list[Word]) -> list[Word]:
    """Return the words in capitals that end `before`, with joining words between them."""
    start = len(before)
    for index in range(len(before) - 1, -1, -1):
        word = before[index]
        if index + 1 < len(before):
            gap = text[word.span.end : before[index + 1].span.start]
            if gap.strip(" -’'."):
                break
        if word.folded in _ARTICLES and not (index and before[index - 1].joining):
            break
        if word.capital and not word.joining:
            start = index
        elif not word.joining or word.folded in ("at", "by", "with", "from", "to"):
            break
    name = before[start:]
    opened = start > 0 and before[start - 1].joining
    for index, word in enumerate(name):
        # "Fatah and the Rescue Front", but "the Border and Customs Agency".
        if word.folded not in ("and", "or"):
            continue
        if name[index + 1].folded in _ARTICLES or not (opened or _headed(name[:index])):
            name = name[index + 1 :]
            break
    if name and name[0].printed.isupper() and len(name[0].printed) > 1 and len(name) > 2:
        name = name[1:]
    return name


def _headed(name: Sequence[Word]) -> bool:
    """Return whether the name's last noun before "of" or "for" is that of a body."""
    head = name[0]
    for word in name:
        if word.joining and word.folded not in ("and", "the"):
            break
        head = word
    folded = head.folded
    return folded in HEADS or (folded.endswith("s") and folded[:-1] in HEADS)


def _syllabic(text: str) -> Iterator[Short]:
    """Yield short forms made of syllables, where the text calls them so."""
    for match in SHORT_FORM_WORD.finditer(text):
        word = match.group("word")
        if not word.isupper():
            yield Short(span=Span(*match.span("word")), key=word.upper(), letters=word, sure=False)
