"""GUM (Zeldes, 2017) as texts with pronouns and names."""

from __future__ import annotations

import re
from pathlib import Path

from corpora.gum import page
from training.attribution import data
from training.pronouns.text import Place, Text
from whence.model.pieces import Pieces

PRONOUNS = frozenset(
    re.findall(
        r"[a-z]+",
        "he him his himself she her hers herself it its itself they them their theirs themselves ",
    )
)
_NAMED = frozenset({"person", "organization", "place"})


def gum(path: Path, pieces: Pieces) -> Text:
    """Read a document: third-person pronouns and the names in their groups.

    A name is a mention whose head is a proper noun; its words are the proper nouns around it.
    """
    read = page(path)
    words = read.words
    names: list[tuple[Place, str]] = []
    pronouns: list[tuple[Place, str]] = []
    for each in read.entities:
        first, last = each.first, each.last
        heads = [i for i in range(first, last + 1) if not first <= words[i].head <= last]
        head = heads[0] if heads else last
        word = words[head]
        if word.upos == "PROPN" and each.kind in _NAMED:
            begin = end = head
            while begin > first and words[begin - 1].upos == "PROPN":
                begin -= 1
            while end < last and words[end + 1].upos == "PROPN":
                end += 1
            names.append(((words[begin].span.start, words[end].span.end), each.group))
        elif word.upos == "PRON" and word.form.lower() in PRONOUNS:
            pronouns.append(((word.span.start, word.span.end), each.group))
    found = Text(path.stem, data.units_of(read.text, pieces))
    for place, group in pronouns:
        right = [name for name, other in names if other == group]
        wrong = [name for name, other in names if other != group]
        found.pronouns.append((place, right, wrong))
    return found
