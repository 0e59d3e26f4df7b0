"""English nouns that say what someone or something is: offices, trades, kin, bodies, places."""

from __future__ import annotations

from whence.language.en import words
from whence.language.en.pronouns import Gender

_MASCULINE = """
man boy gentleman father dad son husband brother uncle nephew grandfather grandson widower king
prince duke emperor actor businessman chairman congressman councilman policeman spokesman
sportsman statesman salesman fisherman clergyman bishop monk guy
"""
_FEMININE = """
woman girl lady mother mum mom daughter wife sister aunt niece grandmother granddaughter widow
queen princess duchess empress actress businesswoman chairwoman congresswoman councilwoman
policewoman spokeswoman sportswoman stateswoman saleswoman nun waitress hostess heroine
"""
# Either may be said of anybody.
_NOT_SHOWN = frozenset(("actor", "bishop", "guy"))

GENDER: dict[str, Gender] = {
    **{word: "masculine" for word in _MASCULINE.split() if word not in _NOT_SHOWN},
    **dict.fromkeys(_FEMININE.split(), "feminine"),
}
"""Gender that a noun shows, by the noun in lower case."""

_OTHERS = """
academic accountant adjutant admiral advocate ambassador analyst announcer anthropologist architect
archbishop artist astronaut astronomer athlete attorney-general auditor baker barrister biologist
blogger bodyguard boxer broadcaster builder butcher campaigner candidate cardinal caretaker
carpenter celebrity champion chancellor chef child citizen cleric clerk climber cofounder co-founder
collector columnist comedian commentator composer conductor conservationist consultant contractor
convict coordinator counsellor counselor creator cricketer curator cyclist dancer dean democrat
dentist designer developer dictator dissident dramatist ecologist educator electrician entrepreneur
epidemiologist essayist ethicist ex-husband ex-wife farmer filmmaker film-maker financier fighter
footballer forward founder gardener geologist goalkeeper golfer graduate grocer guest guitarist
hunter illustrator inmate instructor intern interpreter inventor islander jeweller jockey
juror keeper king labourer lecturer librarian linguist lobbyist lord magician magistrate magnate
major mathematician mechanic medic merchant midwife midfielder migrant millionaire billionaire
missionary model mogul monarch moderator mountaineer musician native naturalist negotiator neighbor
nominee novelist ombudsman operator painter parliamentarian pastor patient patron pediatrician
philanthropist philosopher photographer physician physicist pianist pilot pioneer planner player
playwright plumber poet pollster pope porter potter practitioner premier presenter prime-minister
prisoner producer professor programmer promoter psychiatrist psychologist publicist publisher rabbi
racer ranger rapper realtor rebel referee refugee reformer registrar republican restaurateur
retiree rival rower runner sailor salesperson sculptor secretary-general senator shareholder
shepherd shopkeeper singer skier skipper sociologist solicitor songwriter specialist sprinter star
statistician stockbroker strategist striker superintendent suspect swimmer teenager technician
theologian therapist tour-guide tourist translator trustee tutor tycoon undersecretary veteran
vice-president vicar violinist virologist visitor waiter warrior weaver whistleblower writer youth
zoologist
"""
PERSONS = (
    words.PEOPLE
    | frozenset(_OTHERS.split())
    | frozenset(_MASCULINE.split())
    | frozenset(_FEMININE.split())
)
"""Singular nouns of persons, in lower case."""

_KIN_WORDS = """
father dad son husband brother uncle nephew grandfather grandson mother mum mom daughter wife
sister aunt niece grandmother granddaughter ex-husband ex-wife parent child friend colleague
boss partner neighbor neighbour lawyer attorney spokesman spokeswoman spokesperson aide
"""
KIN = frozenset(_KIN_WORDS.split())
"""Nouns of persons that are somebody's: with an owner before them they are somebody else."""

_OTHER_BODIES = """
academy airport alliance archive assembly bloc brewery brigade broker carrier chain choir
coalition college conglomerate consortium co-operative cooperative corps developer directorate
festival fund gallery garrison giant guild insurer kibbutz lender library lobby maker
manufacturer military militia mill mine monastery movement operator orchestra organisation
organization parliament partnership police producer publisher regiment retailer site society
startup start-up studio supplier syndicate theatre theater trust union utility watchdog
"""
BODIES = words.BODIES | words.NAMED_BODIES | frozenset(_OTHER_BODIES.split())
"""Singular nouns of organisations, in lower case."""

_PLACES_WORDS = """
area borough capital city community country county district hamlet island kingdom municipality
nation neighborhood neighbourhood port province region republic state suburb territory town
township village
"""
PLACES = frozenset(_PLACES_WORDS.split())
"""Singular nouns of places, in lower case."""

_STANDING_WORDS = """
candidate nominee frontrunner front-runner senator congressman congresswoman lawmaker legislator
politician contender hopeful challenger incumbent republican democrat billionaire millionaire mogul
tycoon businessman businesswoman entrepreneur singer actor actress comedian novelist
"""
STANDING = frozenset(_STANDING_WORDS.split())
"""Nouns by which a text calls someone it has just named, to vary, without saying so before."""

OTHERS = frozenset(("other", "another", "former", "fellow", "rival", "late", "next", "second"))
"""Words that show that somebody else is meant."""
