"""English word classes the reader's rules look for: no names, no opinions."""

from __future__ import annotations

import re

from whence.language.word_set import word_set

PRONOUNS = word_set(
    """
    i me my mine you your yours he him his she her hers it its we us our ours they them their
    theirs who whom whose which that this these those himself herself itself themselves what
    someone somebody anyone anybody everyone everybody nobody none one some many others another most
    few several both all
    """
)
"""Words that stand for a source without naming or describing it."""

DETERMINERS = word_set("a an the this that these those my your his her its our their whose")

QUANTIFIERS = word_set(
    """
    a an some many several few most more other another both either neither each every any all no
    one two three four five six seven eight nine ten dozens scores hundreds thousands half much
    various numerous fellow such
    """
)
"""Words that open a description of some out of many: "some Democrats", "a Russian"."""

PEOPLE = word_set(
    """
    activist adviser advisor aide ally analyst ambassador attorney author banker boss captain
    campaigner chair chairman chairwoman chairperson chief coach colleague commander
    commissioner congressman congresswoman correspondent councillor councilman councilwoman
    counsel critic defendant delegate deputy detective diplomat director doctor driver economist
    editor engineer envoy executive expert farmer father fisherman friend general governor guard
    head historian host inspector insider investigator investor journalist judge justice lawmaker
    lawyer leader manager marshal master mayor member minister mother neighbor neighbour nurse
    observer officer official opponent organiser organizer owner parent participant partner
    passenger people person player police policeman policewoman politician premier president priest
    principal prosecutor protester protestor reader relative reporter representative researcher
    resident scholar scientist secretary senator sergeant sheriff soldier source speaker spokesman
    spokesperson spokeswoman student supervisor supporter surgeon survivor teacher trader treasurer
    victim viewer villager volunteer voter warden wife widow witness woman worker writer
    """
)
"""Singular nouns of persons by office, trade or part, that a text may write with a capital."""

BODIES = word_set(
    """
    administration agency army association authorities authority bank board bureau cabinet campaign
    chamber charity church city club commission committee company corporation council country
    county court department family federation firm government group hospital house institute
    institution league legislature ministry navy office opposition panel party school senate state
    team tribunal union university
    """
)
"""Singular nouns of bodies; with a capital and a word before them they make names."""

PAPERS = word_set(
    """
    data document figure inquiry investigation law lawsuit letter media memo news newspaper paper
    poll press record regulator report research rumor rumour statement statistic study survey
    """
)
"""Singular nouns of what is quoted without being anyone."""

MODIFIERS = word_set(
    """
    acting central chief current defence defense deputy district economic executive federal finance
    first foreign former general health high intelligence interior international joint junior
    justice lead local lord managing military minority majority municipal national new old police
    political press prime principal public regional retired security senior southern northern
    eastern western state supreme top vice
    """
)
"""Words before such nouns in a title: "the Prime Minister", "Senior Officials"."""

ROLES = PEOPLE | BODIES | PAPERS
"""Singular nouns that alone name nobody, even with a capital."""

OPENERS = MODIFIERS | QUANTIFIERS | PRONOUNS | DETERMINERS
"""Words that may stand before them."""

NAMED_BODIES = word_set(
    """
    agency airline airlines bank broadcaster brewery channel charity club daily foundation group
    institute magazine ministry museum network newspaper newswire paper party programme
    supermarket tabloid weekly website
    """
)
"""Nouns that a name before them identifies: "the Xanthe news agency", "the Labour party"."""

ADVERBS = word_set(
    """
    himself herself itself themselves also too alone later earlier then now again recently
    reportedly both together
    """
)
"""Words after a name that change nothing about who it is."""

CALLED = re.compile(
    r"\b(?:named|called|dubbed|nicknamed|known as|identified (?:only )?as)\s+[^\W\d_a-zà-ÿ]",
)
"""A description that goes on to give the name."""

BREAKS = re.compile(
    r"\s(?P<word>of|at|in|for|from|with|to|by|on|near|who|whom|whose|which|that|close|familiar"
    r"|inside|outside|among|about|behind|under|involved|including|like|against|across|along|around"
    r"|between|within|whether|where|when|after|before|during|since|over|such)\s",
    re.IGNORECASE,
)
"""Words after which a noun phrase's head has passed."""

PLACES = word_set("in from near outside around across of at")
"""Those of BREAKS after which a place may stand, with its region after a comma."""

PERSON_PLURAL = re.compile(r"(?:\w{3,}(?:ists|ians)|\w{2,}(?:women|people))\Z", re.IGNORECASE)
"""Plural nouns of persons, by endings that surnames do not have."""
