"""English words that show where a noun phrase stands in its clause. Closed classes only."""

from __future__ import annotations

import re

from whence.language.en.reporting import SPEECH

_PREPOSITIONS_WORDS = """
about above across after against alongside along amid among around as at before behind below
beneath beside besides between beyond by despite down during except for from in inside into like
near of off on onto opposite out outside over past per regarding since than through throughout
to toward towards under underneath unlike until up upon versus via with within without
"""
PREPOSITIONS = frozenset(_PREPOSITIONS_WORDS.split())
_SUBORDINATORS_WORDS = """
although because but if once so that though unless what when whenever where whereas whether
which while who whom whose why how however then yet also meanwhile later still instead
"""
SUBORDINATORS = frozenset(_SUBORDINATORS_WORDS.split())
"""Words after which a clause, and so most often its subject, begins."""

JOINERS = frozenset(("and", "or", "&", "nor"))

_AUXILIARIES_WORDS = """
am is are was were be been being has have had having does do did will would shall should can
could may might must cannot isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't
didn't won't wouldn't shouldn't can't couldn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t
doesn’t don’t didn’t won’t wouldn’t shouldn’t can’t couldn’t 'd ’d 'll ’ll
"""
AUXILIARIES = frozenset(_AUXILIARIES_WORDS.split())
_IRREGULAR = """
became become becomes began begins brought buys bought built came comes caught chose chooses cut
drew drove fell falls felt feels fought found finds flew gave gives gets got goes went grew held
holds hit kept keeps knew knows laid led leads leaves left lent let lies lost loses lay made makes
means meant meets met paid pays plays put puts ran runs rang read reads rode rose saw sees sells
sent sends set sets shot shows showed sang sat sits sings slept sold spent spends spends stands
stood stole struck takes took taught thinks thought threw understood wants wins wore works won wrote
writes lives moves serves turns uses tries joins loves likes hopes needs seems looks helps starts
believes appears gains returns remains hears heard hits broke breaks sought seeks shook shut bears
bore born beat bid bound dealt dug fed fled forgave forgot froze hid hung hurt knelt leapt learnt
lit proved quit rid rode sank shone slid sped spun spread stuck swam swore swung tore woke wept
withdrew
"""
VERBS = frozenset(_IRREGULAR.split()) | SPEECH
"""Verbs whose form does not show that they are verbs, in the forms that follow a subject."""

_REGULAR = re.compile(r"[a-z]{2,}(?:ed|ing|ises|izes|ifies)\Z")


def is_verb(word: str) -> bool:
    """Return whether a word in lower case is a verb other than an auxiliary, by list or ending."""
    return word in VERBS or _REGULAR.match(word) is not None
