"""English words that tell whether what is said lies behind or ahead."""

from __future__ import annotations

from whence.language.word_set import word_set

AHEAD = word_set(
    """
    will ll shall would wo plans plan planning hopes hope hoping expects expect expecting
    expected intends intend intending scheduled slated due upcoming expires expire expiring
    begins starts opens payable matures maturing mature maturity effective deadline unless
    until agenda forthcoming callable
    """
)
"""Words near which a date lies ahead."""

INFINITIVE = "to"
"""A word after which, before a verb's base form, something lies ahead."""

NO_VERB = word_set(
    """
    the a an its his her their our my your this that these those each all some any no more
    less about nearly almost over around at least up one two three four five six seven eight
    nine ten $ him it them me us you death date
    """
)
"""Words after which "to" opens no infinitive."""

DONE = word_set(
    """
    first last only able unable helped managed failed refused used began begun started
    continued had forced went came tried declined allowed seemed appeared order how what where
    whether
    """
)
"""Words after which an infinitive tells what was done: "the first to make"."""

BEHIND = word_set(
    """
    was were had did been said told came went made took got gave saw knew found left felt
    became began kept held brought wrote stood heard let meant met ran paid sat spoke led grew
    lost fell sent built spent set cut broke won lay read shot shut sold struck taught thought
    threw understood wore rose drew chose drove flew fought forgot froze hid hit hung hurt
    laid put quit rang sang sank shook slid stole stuck swept swore tore woke bought caught
    dealt fed fled forbade foresaw gone done seen taken given known shown written spoken
    chosen fallen broken driven risen stolen after since ago split beat withdrew overthrew
    arose bid burst cast spread upset oversaw sought plunged previously has have ve resigned
    slew bore
    """
)
"""Words near which a date lies behind: verbs of the past that do not end in -ed, and others."""

NOT_PAST = word_set(
    """
    need indeed red bed hundred united speed feed seed proceed limited
    """
)
"""Words in -ed that are no verbs of the past."""
