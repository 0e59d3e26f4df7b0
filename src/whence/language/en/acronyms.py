"""English words around short forms made of initials, and the short forms dictionaries hold.

Word classes and dictionary entries only; `docs/decisions/reading-acronyms.md` says by which
criterion a short form is in `ESTABLISHED`.
"""

from __future__ import annotations

import re

from whence.language.word_set import word_set

JOINING = word_set(
    """
    a an the of for in on at to by with from and or & against between under as into
    de del della di da do dos das des du de la las los le les el en et y e i und der die das des
    van von für za
    """
)
"""Words inside a long form that may have no letter in the short one."""

HEADS = word_set(
    """
    academy administration agency alliance army assembly association authority bank bloc board
    brigade brigades brotherhood bureau cabinet center centre chamber club coalition college
    command commission committee commonwealth community company confederation conference congress
    consortium convention corps corporation council court department directorate division
    federation fighters force forces forum foundation front fund government group guard guards
    headquarters initiative inspectorate institute institution league legion liberation ministry
    mission movement museum network office operation organisation organization parliament
    partnership party police programme program project railways rally resistance school secretariat
    section senate service services society staff state system team treaty tribunal trust union
    university wing workers
    """
)
"""Singular nouns of bodies and undertakings: what heads a long form given in translation."""

NUMBERS = {
    "one": "1",
    "two": "2",
    "three": "3",
    "four": "4",
    "five": "5",
    "six": "6",
    "seven": "7",
    "eight": "8",
    "nine": "9",
    "ten": "10",
    "eleven": "11",
    "twelve": "12",
    "twenty": "20",
    "thirty": "30",
}
"""Numbers that a short form writes as digits: "the Group of Seven (G7)"."""

KNOWN_AS = re.compile(
    r"(?:\s*\([^()\n]{1,60}\))?\s*,?\s+(?:[–—-]\s*)?"
    r"(?:(?:which|that|whose|also|better|best|more|commonly|usually|often|widely|generally"
    r"|popularly|locally|is|are|was|were|and|or|sometimes|simply|now|long|internationally"
    r"|otherwise|hereafter|hereinafter|henceforth)\s+){0,5}"
    r"(?:known|(?:called|termed|dubbed|nicknamed|referred\s+to)(?!\s+by)|goes|abbreviated"
    r"|shortened|acronym|initials|abbreviation|by|in)\s+"
    r"(?:(?:as|to|by|in|its|their|his|her|the|is|are|under|for|simply|short|locally|a|an|and"
    r"|acronym|acronyms|initials|abbreviation|official|native|own|local|name"
    r"|[A-Z]\w+(?:-language)?)\s+){0,7}"
    r"[\"“”‘’']{0,2}\Z"
)
"""What stands between a long form and the short form it is known by, up to the short form."""

KNOWN_AS_HINT = re.compile(
    r"known|called|termed|dubbed|referred|acronym|initials|abbreviat|shortened", re.IGNORECASE
)
"""A word without which `KNOWN_AS` says nothing of a short form."""

SAYS_SHORT_FORM = re.compile(r"acronym|initials|abbreviat|shortened", re.IGNORECASE)
"""A word by which the text itself calls what follows a short form."""

SHORT_FORM_WORD = re.compile(
    r"\b(?:acronym|abbreviation|abbreviated(?:\s+(?:as|to))?)\s+(?:is\s+)?[\"“‘']?"
    r"(?P<word>[A-Z][^\W\d_]{3,14})\b"
)
"""A short form made of syllables, which only such a word shows to be one: "Rimvodstroi"."""

IN_BRACKETS = re.compile(
    r"(?:(?:or|the|hereafter|hereinafter|henceforth|abbreviated|abbr|acronym|initials|known|called"
    r"|also|as|for|short|by|in|its|their|from|acronyms|of|simply|to|name|formerly|now"
    r"|[A-Z]\w+)\b[\s:.]*)+",
)
"""Words that may stand beside a short form in brackets: "by its Varnish initials"."""

STANDS_FOR = re.compile(
    r"\s*,?\s+(?:which\s+|that\s+)?(?:stands\s+for|stood\s+for|is\s+short\s+for|short\s+for)"
    r"\s+(?:the\s+|an?\s+)?[\"“‘]?"
)
"""What stands between a short form and its long form."""

COMPANY_AFTER = re.compile(
    r"\s+(?:Inc|Corp|Corporation|Ltd|Limited|LLC|LLP|Plc|PLC|plc|Co|Company|Group|Holdings"
    r"|[Bb]ank|Electronics|Motors|Motor|Airlines|Airways|Energy|Entertainment|Technology"
    r"|Technologies|Capital|Partners|Studios|Pictures|Records|Media|Global|International"
    r"|Securities|Ventures|Foods|Sports|[Rr]adio|[Tt]elevision|TV|News|FM|AM|Magazine|Networks?|agency"
    r"|Arena|Stadium|Tower|Hall|Mall|Building|Plaza)\b"
)
"""Words that make a larger name of a short form: "KLT Motors"."""

NAME_BEFORE = re.compile(
    r"\b(?:shares?\s+(?:of|in)|stocks?\s+(?:of|in)|maker|brand|band|network|channel|station"
    r"|broadcaster|carrier|airline|retailer|rapper|singer|app|startup|start-up|poll|survey|song"
    r"|album|show|film|series|magazine|newspaper|website|company|firm|giant|chain"
    r"|manufacturer|lender|automaker|carmaker|conglomerate|consultancy|studio|label|told"
    r"|aired\s+on|airs\s+on|statements?\s+to|interview\s+(?:with|to|on))"
    r"\s+(?:the\s+)?[\"“‘']?\Z",
    re.IGNORECASE,
)
"""Words after which a short form is a firm's, a broadcaster's or a work's name in itself."""

BODY_AFTER = word_set(
    """
    activist activists administration aide aides alliance bloc cabinet camp campaign candidacy
    candidate candidates chair chairman chairperson chairwoman chief chiefs coalition commander
    commanders commissioner commissioners committee council councillor councillors deputies deputy
    director executive faction fighter fighters forces government governor guerrilla guerrillas
    insurgent insurgents lawmaker lawmakers leader leaders leadership legislator legislators
    mayor militant militants militia minister ministers mp mps nominee officer officers official
    officials parliamentarian parliamentarians party patrol patrols politician politicians
    president rebel rebels regime representative representatives rule secretary senator senators
    soldier soldiers spokesman spokesperson spokesmen spokeswoman stronghold supporter supporters
    treasurer troops unionist veteran veterans voter voters wing
    """
)
"""Nouns after a short form that show it to be a body: "PF lawmakers"."""

COMMON = word_set(
    """
    a about above abstract across advertisement after again against ago alert all almost alone
    along already also although always am america an analysis and another any anyone anything
    appended are around as ask at audio away back bad be because been before behind being
    believe below best better between big blog both breaking bring but buy by byline call came
    can cannot caption car case chance change check city click come contact copyright correction
    could country credit crisis day days dead deal death debate did didn do does doesn doing don
    done down during each early east editor editorial email end ends ever every everyone
    everything exclusive face facebook fact far fast few fight file find fire first five follow
    for four free friday from full gallery get girl give go goes going gone good got great had
    half hand happen hard has hate have he headline hell help her here hey high him himself his
    hit home hope house how i if image in inside into is isn it its job just keep kill killed
    know last late latest law left less let letters life like line list little live lives long
    look lose loss lost lot love low made make man many may maybe me men might million miss
    monday money month more most mother much must my name near need never new news newsletter
    next night no nobody none nor north not note nothing now of off oh old on once one only open
    opinion or other others our out over own part party peace people person photo photograph
    photos pictures place play please point police policy power press put read real really
    redacted right road run rush safe said same save say says school see seen self send set
    seven sex shall share she shocking shot should show shows side sign since site six so some
    someone something son soon source south stand start state still stop stories story street
    strong subscribe such summary sunday sure take talk tax team tell ten text than thank thanks
    that the their them then there these they thing things think third this those three thursday
    time times to today together told tomorrow tonight too top topics toward transcript true
    truth try tuesday turn twitter two under until up update updated updates upon us use very
    via video view vote voters wait wake want war was watch water way we wednesday week well
    went were west what when where which while who whole whom whose why wife will win with
    without woman women won word words work working world worse worst would wow wrong year years
    yes yesterday yet you young your
    """
)
"""Common words: in capitals they are emphasis or a label, not a short form."""

_GROUPS = {
    "countries, blocs, world bodies": """
        ASEAN AU BRICS CIS DPRK DRC EC EEA EEC EFTA EU FAO FIFA FRG GATT GCC GDR IAEA IATA
        ICAO ICC ICJ ILO IMF INTERPOL IOC IRA ISIL ISIS ITU MERCOSUR NAFTA NATO NZ OAS OAU
        OECD OPCW OPEC OSCE PLO PRC ROK SARS UAE UEFA UK UN UNCTAD UNDP UNESCO UNHCR UNICEF
        UNRWA US USA USSR WFP WHO WMO WTO WWF YMCA YWCA
    """,
    "offices and bodies of one country that general dictionaries list": """
        AARP ACLU AEC AFL ATF BIA CDC CIA CID CIO DA DEA DHHS DHS DIA DMV DNC DOD DOE DOJ
        DOT DUP EEOC EPA ERA FAA FBI FCC FDA FDIC FEMA FLOTUS FSB FTC GAO GCHQ GOP GSA HHS
        HMRC HUD ICE INS IRS KGB KKK LAPD MI5 MI6 MIT MOD MP NAACP NASA NASDAQ NHS NIH NIMBY
        NOAA NORAD NRA NSA NSC NSF NYPD NYSE OMB OSHA PAC PLA POTUS PTA RAF RCMP RNC ROTC
        SBA SCOTUS SEC SNP SS SSA SWAT TSA TUC UAW UCLA UKIP USAF USDA USMC USN USPS VA VFW
        VOA
    """,
    "trades, offices, titles, degrees": """
        AC AG AK AKA ASAP AWOL B&B BA BFF BS BSC BYOB CBE CEO CFO CO COO CPA CTO CV DBA DC
        DDS DG DIY DJ DOA DOB EMT ESQ ETA FAQ FYI GI GP HE HH HM HR HRH ICBM ID IED INC IOU
        IQ IT JD KC KIA LGBT LGBTI LGBTQ LGBTQI LGBTQIA LLB LLC LLD LLM LLP LOL LPN LTD MA
        MBA MBE MC MD MEP MEPS MIA MLA MOM MOU MS MSC MVP NCO NGO OBE OK OMG PA PC PHD PLC
        PM POW PPS PR PRO PS PTSD Q&A QA QC R&B R&D RIP RN RSVP SJ SNAFU SOS TBA TBC TGIF
        TLC TV UFO VC VIP VP WASP WMD WTF XO
    """,
    "law, economics, trade": """
        ABC AGM APR ATM AWACS COD COLA CPI DUI DWI EBITDA ETF FDI FIFO FOIA GAAP GDP GMO GNP
        GST HMO IPO LBO M&A NDA OTC P&L PAYE PIN PPI PPP REIT ROI SME SMES SUV VAT WTI
    """,
    "science, medicine, technology": """
        ADHD AI AIDS ALS API AR BBQ BMI BSE CCTV CD CFC CJD COPD COVID CPR CPU CRISPR CT DDT
        DNA DVD DVR ECG EEG EKG ER ESP EV EVS FM GMT GPS GPU GUI HD HDMI HDTV HIV HPV HTML
        HTTP HTTPS HVAC ICT ICU ICUS IP ISP ISS IUD IVF JPEG LAN LCD LED LNG LPG LSD MRI
        MRNA MSG NFT NICU OCD OCR OLED OS PCB PCR PDF PH PMS PPE PVC RAM RNA ROM RSI RSV RV
        SIDS SIM SMS SQL STD STEM STI TB THC TNT UHF URL USB UV VHF VHS VPN VR WIFI WWW XML
    """,
    "press, broadcasting, entertainment, sport: call names that dictionaries list as entries": """
        AFC AFP AP BBC CBC CBS CNBC CNN ESPN FC HBO ITV KO LPGA MGM MLB MLS MSNBC MTV NASCAR
        NBA NBC NCAA NFL NHL NPR NYT PBS PGA PTI RBI RCA TKO UFC UPI VAR WBA WWE
    """,
    "firms whose registered names are letters": """
        ABB AMD AOL AT&T BMW BP BT EMI GE GM H&M HP HSBC IBM IKEA ING JBS KFC KLM KPMG LG
        MCI NEC SAP SAS SUSE TWA UBS UPS
    """,
    "persons": """
        AJ BJ CJ FDR JFK JJ JK JP JR LBJ MLK PJ RFK RJ TJ
    """,
    "time, place, direction": """
        AD AM AVE BC BCE BST CDT CE CET CST DST EDT EST ET FT HK IST LA MDT MST MT NE NSW NT
        NW NYC PDT PST RD SA SE SF ST SW UT UTC WA
    """,
    "wars and numbers that are words": """
        II III IV WW2 WWI WWII
    """,
    "units": """
        BTU CC CM DB GB GHZ GW GWH HZ KB KG KHZ KM KMH KPH KW KWH LB MB MG MHZ ML MM MPG MPH
        MW MWH OZ PPM PSI RPM SQ TWH
    """,
    "US states and Canadian provinces by post": """
        AB AL AZ CA DE FL GA HI IA IL IN KS KY ME MI MN MO NB NC ND NH NJ NL NM NS NV NY OH
        ON OR PEI RI SC SD SK TN TX VT WI WV WY YT
    """,
    "currencies, ISO 4217": """
        AED AFN ALL ARS AUD AZN BDT BGN BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP GEL GHS
        GTQ HKD HUF IDR ILS INR IQD IRR ISK JPY KES KHR KRW KWD KZT LBP LKR MAD MMK MNT MOP
        MUR MXN MYR NGN NOK NZD OMR PEN PHP PKR PLN PYG QAR RM RMB RON RSD RUB SAR SEK SGD
        THB TND TRY TWD TZS UAH UGX USD UYU UZS VND XAF XOF ZAR ZMW
    """,
    "other entries of the two lexicons": """
        AA AAA ABA ABM ABS ACT ACTH ADD ADP AFT ALGOL AMA AMP APC ASCII ASL ASPCA ATP AZT BB
        BLT BM BR BSA CAD CAT CBD CNS COBOL CORE CRT CSIS DBMS DMZ DOS DP EDP EHF ELF ELN
        ENE ESE ESR ETD FARC FHA FICA FNMA FORTRAN FSH FTA FTP GCSE GHQ GIF GIGO GMAT GPA
        GPO HDL HF HND HQ IC IDA IDF IFC IMO INLA IR JCS JV KP LDL LEM LGBTIQ LH LOX LP LSAT
        LTTE MCAT MF MFA MIDI MIPS MPEG NAD NEH NLRB NMR NNE NNW NP NRC OB OD OED PABA PCP
        PE PET PFC PFLP PIJ PO PTO PX QED QR RA REM RF RFD RICO RISC ROFL RUF SALT SAM SAT
        SCSI SDI SGML SHAPE SHF SOB SOP SPF SSE SSS SSW TAT TC TEFL TOEFL UC UDA UNIX USS
        VCR VD VDU VLF WAC WATS WC WNW WSW XL
    """,
}
ESTABLISHED = frozenset(word for group in _GROUPS.values() for word in group.split())
"""Short forms that need no spelling out, in capitals, without dots or a plural ending."""
