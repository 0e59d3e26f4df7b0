"""Fit the weights of the evidence on whom a pronoun stands for, and print them as a table.

python -m benchmarks.quality.actors.fit --gum ../shared/data/gum --gap ../shared/data/gap

Fitted on GAP's development part and on GUM's documents that no figure is given for; GUM's genres
that may not go into shipped weights are left out. Each pronoun is one choice among its candidates
and nobody. The model's judge of pronouns is left out; see `judged.py`.
"""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from benchmarks.quality.actors import gap, gum
from benchmarks.quality.actors.choice import Choice, Floats, maximised
from benchmarks.quality.actors.heads import names_in
from corpora.gum import is_held_back
from whence.language.en.sentences import sentences
from whence.language.quotation import quotations
from whence.reading.actor import FoundName, PronounScorer
from whence.reading.actor.actors import Drafted, drafted
from whence.reading.actor.asked import Asked
from whence.reading.actor.evidence import FEATURES, NOTHING
from whence.reading.actor.resolve import Question
from whence.reading.actor.thread import Thread
from whence.reading.actor.weights import WEIGHTS, Family, Weights, family
from whence.record import Attribution
from whence.text import paragraphs

Judge: TypeAlias = Callable[[str], PronounScorer]
Finds: TypeAlias = Callable[[str], Sequence[FoundName]]
Reads: TypeAlias = Callable[[str], Sequence[Attribution]]

GENRES = (
    "academic",
    "bio",
    "court",
    "essay",
    "interview",
    "letter",
    "news",
    "podcast",
    "speech",
    "textbook",
    "voyage",
)
"""Genres of GUM that weights may be fitted on."""
ROUNDS = 2
"""How often the choices are collected again: earlier pronouns are evidence for later ones."""


def draft(
    text: str,
    names: Sequence[FoundName],
    judge: Judge | None,
    reads: Reads | None,
    weights: Mapping[Family, Weights] = WEIGHTS,
) -> Drafted:
    """Return a text with its names in place."""
    lines = paragraphs(text)
    return drafted(
        text,
        sentences(text, lines),
        names,
        quotations(text, lines),
        reads(text) if reads else (),
        (),
        judge(text) if judge else None,
        weights,
    )


def gap_choices(
    path: Path,
    weights: Mapping[Family, Weights],
    finds: Finds,
    judge: Judge | None,
    *,
    one_of: int = 1,
) -> Iterator[Choice]:
    """Yield the choice of each example, or the last `one_of` so many, with a right candidate."""
    for example in islice(gap.examples(path), one_of - 1, None, one_of):
        page = draft(example.text, gap.names(example, finds(example.text)), judge, None, weights)
        for asked in page.third:
            if asked.span != example.pronoun:
                page.resolver.answer(asked)
                continue
            question = page.resolver.question(asked)
            right = _right_in_gap(example, question)
            if right:
                yield Choice(family=family(asked.what), question=question, right=right)
            break


def _right_in_gap(example: gap.Example, question: Question) -> tuple[int, ...]:
    named = [gap.is_named(thread, example) for thread in question.candidates]
    if any(example.right):
        place = example.right.index(True)
        return tuple(index for index, names in enumerate(named) if names[place])
    others = tuple(index for index, names in enumerate(named) if not any(names))
    return (*others, len(named))


def gum_choices(
    folder: Path, weights: Mapping[Family, Weights], reads: Reads | None
) -> Iterator[Choice]:
    """Yield the choice of each pronoun of the third person, earlier ones tied as they should be."""
    for genre in GENRES:
        for path in sorted(folder.glob(f"dep/GUM_{genre}_*.conllu")):
            if not is_held_back(path.stem):
                yield from _choices_in(gum.document(path), weights, reads)


def _choices_in(
    document: gum.GoldDocument,
    weights: Mapping[Family, Weights],
    reads: Reads | None,
) -> Iterator[Choice]:
    names = [FoundName(span=m.span, kind=m.kind, score=1.0) for m in document.names]
    page = draft(document.text, names, None, reads, weights)
    gold = {mention.span: mention.actor for mention in document.mentions}
    threads: dict[str, set[Thread]] = {}
    for thread in page.threads:
        for seen in thread.names:
            if seen.span in gold:
                threads.setdefault(gold[seen.span], set()).add(thread)
    for asked in page.third:
        question = page.resolver.question(asked)
        own = threads.get(gold.get(asked.span, ""), set())
        right = tuple(i for i, thread in enumerate(question.candidates) if thread in own)
        yield Choice(
            family=family(asked.what),
            question=question,
            right=right or (len(question.candidates),),
        )
        _teach(page, asked, question, right)


def _teach(page: Drafted, asked: Asked, question: Question, right: Sequence[int]) -> None:
    if right:
        page.resolver.bind(asked, question.candidates[right[0]], 1.0)
    else:
        page.resolver.leave(asked)


def fitted(choices: Sequence[Choice], *, least: float) -> Weights:
    """Return the weights under which the right options are likeliest."""
    rows, starts, right = _stacked(choices)
    weights = maximised(rows, starts, right)
    actor, nothing = weights[: len(FEATURES)].tolist(), weights[len(FEATURES) :].tolist()
    return Weights(actor=tuple(actor), nothing=tuple(nothing), least=least)


def _stacked(choices: Sequence[Choice]) -> tuple[Floats, npt.NDArray[np.int64], Floats]:
    """Return all options one below the other, where each choice begins, and 1 for right ones."""
    rows: list[list[float]] = []
    starts, right = [], []
    for choice in choices:
        starts.append(len(rows))
        for index, row in enumerate(choice.question.rows):
            rows.append([*row, *[0.0] * len(NOTHING)])
            right.append(float(index in choice.right))
        rows.append([*[0.0] * len(FEATURES), *choice.question.nothing])
        right.append(float(len(choice.question.rows) in choice.right))
    return np.array(rows), np.array(starts, dtype=np.int64), np.array(right)


def fit(
    gum_folder: Path, gap_file: Path, finds: Finds, reads: Reads | None = None
) -> dict[Family, Weights]:
    """Return the weights of each family of pronouns.

    Args:
        gum_folder: GUM.
        gap_file: GAP's development part.
        finds: finds a text's names.
        reads: makes a text's attributions; None to go without.
    """
    weights: dict[Family, Weights] = dict(WEIGHTS)
    for _ in range(ROUNDS):
        choices = list(gap_choices(gap_file, weights, finds, None))
        choices += gum_choices(gum_folder, weights, reads)
        for kind, known in list(weights.items()):
            own = [choice for choice in choices if choice.family == kind]
            weights[kind] = fitted(own, least=known.least)
    return weights


def table(weights: Mapping[Family, Weights]) -> str:
    """Return the weights as the table that `whence.reading.actor.weights` holds."""
    columns = [(*each.actor, *each.nothing, each.least) for each in weights.values()]
    names = (*FEATURES, *NOTHING, "least")
    lines = [
        f"{name:40s}" + "".join(f"{value:8.2f}" for value in values)
        for name, *values in zip(names, *columns, strict=True)
    ]
    return "\n".join(lines)


def main() -> None:
    """Print the weights fitted with the shipped model's attributions."""
    from whence.model import load
    from whence.reading import Reader
    from whence.record import Article, Document

    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--gum", type=Path, required=True)
    parser.add_argument("--gap", type=Path, required=True)
    given = parser.parse_args()
    model = load()
    reader = Reader(model)

    def reads(text: str) -> Sequence[Attribution]:
        document = Document(article=Article(id="text", language="en"), text=text)
        return reader.read(document).attributions

    print(table(fit(given.gum, given.gap / "gap-development.tsv", partial(names_in, model), reads)))


if __name__ == "__main__":
    main()
