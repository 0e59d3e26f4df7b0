"""English words for outlets and documents, and the phrases by which statements pass through them.

Nouns and phrases only: no outlet is named here. An outlet is known by the noun that it is called by
or that its name ends in, whichever outlet it is.
"""

from __future__ import annotations

import re

from whence.language.word_set import word_set

GENERIC = word_set(
    """
    newspaper daily weekly tabloid broadsheet magazine newswire broadcaster tv television
    radio website podcast blog
    """
)
"""Singular nouns that an outlet is called by: "the daily", "a local newspaper"."""

GENERIC_PAIRS = re.compile(
    r"\b(?:(?:news|press|wire|information) (?:agency|service|website|site|outlet|portal|channel"
    r"|network|organi[sz]ation)"
    r"|(?:tv|television|radio|cable|youtube|telegram) (?:news )?(?:channel|network|station"
    r"|programme|program|show)|news (?:programme|program|show))\Z"
)
"""The same in two words; the second alone would be too much."""

HEADS = word_set(
    """
    times post herald tribune news journal gazette chronicle guardian telegraph mail express mirror
    star sun globe observer independent examiner inquirer enquirer courier dispatch despatch
    register sentinel bulletin echo argus press citizen monitor mercury ledger advertiser
    beacon insider intelligencer spectator daily weekly magazine digest radio tv television channel
    broadcasting newswire media today standard reporter review week wire
    """
)
"""Last words, with a capital, of names that outlets have."""

NOT_ALONE = word_set("press media news channel review standard week today mercury radio wire")
"""Those of them that name no outlet without another name before them."""

VAGUE = word_set(
    """
    media press newspapers papers dailies tabloids outlets sources reports rumours rumors websites
    channels broadcasters publications bloggers headlines
    """
)
"""Plural nouns for outlets, or what they say, of which none is told apart."""

REPORTS = re.compile(
    r"(?:the |these |those )?(?:(?:media|news|press|newspaper|local|unconfirmed|some|other"
    r"|various|several|multiple|many|early|initial|previous|recent|earlier|conflicting"
    r"|unofficial) ){0,3}reports\Z",
    re.IGNORECASE,
)
"""Reports that are hearsay; others are documents."""

DOCUMENTS = word_set(
    """
    affidavit analysis announcement article audit book brief bulletin cable column communique
    communiqué complaint data dataset declaration decree diary directive document dossier draft
    e-mail editorial email essay filing forecast indictment invoice judgment
    judgement lawsuit leaflet letter log manifesto manual memo memoir memorandum message minutes
    op-ed petition poll post readout record register release report resolution review ruling
    statement statistic study submission summary survey testimony text transcript treaty tweet
    verdict video
    """
)
"""Singular nouns of documents: what somebody wrote, filed, published or recorded."""

FIGURES = re.compile(
    r"(?:\A|\b(?:the|these|those|its|new|latest|recent|official|government|police|ministry|company"
    r"|provisional|preliminary|published|industry|own|campaign) )figures\Z",
    re.IGNORECASE,
)
"""Figures that are numbers; others are people."""

PLATFORM = re.compile(
    r"(?:twitter|x|facebook|telegram|instagram|whatsapp|youtube|tiktok|vkontakte|weibo|wechat"
    r"|linkedin|reddit|threads|bluesky|mastodon|snapchat|truth social|social media)\Z"
)
"""Where anybody posts, in lower case: what is written there is a document of its writer's."""

_TITLE = r"(?:host|anchor|presenter|reporter|correspondent|editor|columnist|journalist)"

HOSTED = re.compile(rf"(?:['’]s?|\s{_TITLE})\s+(?=[A-Z])")
"""What stands between an outlet's name and the name of its journalist."""

ENDS = re.compile(
    r"[,;:()\[\]\"“”«»\n—–]|\s-\s|\.(?=\s|\Z)|\s(?:that|on|in|at|after|before|when|while|as|who|which"
    r"|whom|whose|during|following|about|late|early|earlier|last|this|next|yesterday|today|because"
    r"|since|but|if|whether|how|why|what|where|for|with|by|from|to|via|later|and|or|is|was|were|has"
    r"|had|have|said|says|saying|reported|reports|ahead|shortly|soon|just|ago|monday|tuesday"
    r"|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august"
    r"|september|october|november|december)\b|\s\d",
    re.IGNORECASE,
)
"""Where the words for an outlet or a source end, after what leads to them."""

THROUGH = re.compile(
    r"\b(?:"
    r"(?P<told>told|tells|telling|informed|assured|confirmed to|confirming to|admitted to"
    r"|complained to|revealed to|confided to|gave to|given to|granted to|spoke to|speaking to"
    r"|speaks to|spoke with|speaking with|talked to|talking to|briefing)"
    r"|(?P<interview>interviews?(?: (?:published|broadcast|aired|taped))?"
    r" (?:with|to|for|on|by|in|from)|interviewed (?:by|on))"
    r"|(?P<by>(?:quoted|cited|reported|carried|published|broadcast|relayed|obtained|seen|reviewed"
    r"|leaked|disseminated|distributed|released|run|shared|made public|revealed|disclosed)"
    r"(?: \w+){0,2}? (?:by|to))"
    r"|(?P<on>(?:said|says|saying|spoke|speaking|appearing|appeared|appearance|appearances|aired"
    r"|interview|wrote|writes|writing|written|posted|posting|posts?|tweeted|tweets|published|carried"
    r"|broadcast|argued|announced|op-ed|column|article|essay|editorial|piece|commentary|story"
    r"|remarks|comments|statement|responded|replied|added|declared)(?: (?!to\b)\w+){0,3}?"
    r" (?:on|in|for|via|to))"
    r") (?=\S)"
)
"""Words after which an outlet stands that a statement passed through."""

NAMED_INTERVIEW = re.compile(
    r"\b(?:[Ii]n|[Dd]uring|[Ff]rom) (?:an?|the|his|her|their) "
    r"(?P<who>[A-Z][^,.;:]{0,40}?) interview\b"
)
"""An interview called by the name of its outlet."""

IN_DOCUMENT = re.compile(
    r"\b(?:in|through|via|by) "
    r"(?P<what>(?:an?|the|his|her|its|their|another|one) (?:[\w'’-]+ ){0,3}?"
    r"(?:statement|letter|e-?mail|memo|memorandum|press release|news release|report|filing|post"
    r"|tweet|video|message|note|memoir|book|op-ed|column|essay|editorial|article|complaint"
    r"|affidavit|ruling|decree|communiqu[eé]|manifesto|blog ?post|text message|court filing"
    r"|statement of claim|declaration))\b(?! (?:of|from) (?:law|fact|the time))"
)
"""A document that somebody says something in."""

CITING = re.compile(
    r"\b(?:citing|quoting|cites|cited|quoted|quotes|crediting|credited"
    r"|attributed (?:it|this|that) to|relying on) (?!by\b)(?=\S)"
)
"""Words after which stands whom an outlet or a document has it from."""

AS_SAYING = re.compile(r" as (?:saying|telling|having said|stating|writing|reporting)\b")
"""Words after one whom an outlet quotes."""

MADE_BY = re.compile(
    r" (?:(?:written|published|issued|released|compiled|prepared|commissioned|carried|conducted"
    r"|drawn up|obtained|seen|signed|sent|filed|made|given|provided|led|run|produced|posted)"
    r"(?: \w+)?? )?(?:by|from) (?=\S)"
)
"""Words between a document and whom it comes from."""

AFTERWARDS = re.compile(
    r",? (?:obtained|released|published|seen|reviewed|issued|conducted|posted|sent|filed|leaked"
    r"|dated|last|this|earlier|yesterday|on|in) "
)
"""Words that go on about the document after whom it comes from."""

CREDITED = re.compile(
    r"\b(?:reported|revealed|disclosed|uncovered|broken|published|obtained)(?: \w+){0,2}? by (?=\S)"
)
"""Words after which stands the outlet that had a story first."""
