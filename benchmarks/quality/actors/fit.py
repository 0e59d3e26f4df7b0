"""Fit the weights of the evidence on whom a pronoun stands for, and print them as a table.

python -m benchmarks.quality.actors.fit --gum ../shared/data/gum --gap ../shared/data/gap

Fitted on GAP's development part and on GUM's documents that no figure is given for; GUM's genres
that may not go into shipped weights are left out. Each pronoun is one choice among its candidates
and nobody: a conditional logit, made by maximising a bound step by step.
"""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from benchmarks.quality.actors import gap, gum
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

Floats: TypeAlias = npt.NDArray[np.float64]
Judge: TypeAlias = Callable[[str], PronounScorer]
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
STEPS = 400
HOLD = 1.0
"""Weight of the squares of the weights, against chance."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A pronoun's choice and which options are right; the last option is nobody."""

    family: Family
    question: Question
    right: tuple[int, ...]


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
    path: Path, weights: Mapping[Family, Weights], judge: Judge | None
) -> Iterator[Choice]:
    """Yield the choice of each example whose right name is a candidate."""
    for example in gap.examples(path):
        page = draft(example.text, gap.names(example), judge, None, weights)
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
    folder: Path, weights: Mapping[Family, Weights], judge: Judge | None, reads: Reads | None
) -> Iterator[Choice]:
    """Yield the choice of each pronoun of the third person, earlier ones tied as they should be."""
    for genre in GENRES:
        for path in sorted(folder.glob(f"dep/GUM_{genre}_*.conllu")):
            if not gum.is_held_back(path.stem):
                yield from _choices_in(gum.document(path), weights, judge, reads)


def _choices_in(
    document: gum.GoldDocument,
    weights: Mapping[Family, Weights],
    judge: Judge | None,
    reads: Reads | None,
) -> Iterator[Choice]:
    names = [FoundName(span=m.span, kind=m.kind, score=1.0) for m in document.names]
    page = draft(document.text, names, judge, reads, weights)
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
    # The curvature is at most half the spread of the options: a bound that needs no line search.
    sizes = np.diff(np.append(starts, len(rows)))
    means = np.add.reduceat(rows, starts) / sizes[:, None]
    spread = rows - np.repeat(means, sizes, axis=0)
    bound = 0.5 * spread.T @ spread + HOLD * np.eye(rows.shape[1])
    inverse = np.linalg.inv(bound)
    weights = np.zeros(rows.shape[1])
    for _ in range(STEPS):
        logits = rows @ weights
        slope = rows.T @ (_shares(logits, starts, sizes, right) - _shares(logits, starts, sizes))
        weights += inverse @ (slope - HOLD * weights)
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


def _shares(
    logits: Floats,
    starts: npt.NDArray[np.int64],
    sizes: npt.NDArray[np.int64],
    among: Floats | None = None,
) -> Floats:
    """Return each option's probability, among the right ones only if they are given."""
    raised = np.exp(logits - np.repeat(np.maximum.reduceat(logits, starts), sizes))
    if among is not None:
        raised = raised * among
    whole = np.repeat(np.add.reduceat(raised, starts), sizes)
    shares: Floats = raised / np.maximum(whole, 1e-300)
    return shares


def fit(
    gum_folder: Path, gap_file: Path, judge: Judge | None = None, reads: Reads | None = None
) -> dict[Family, Weights]:
    """Return the weights of each family of pronouns.

    Args:
        gum_folder: GUM.
        gap_file: GAP's development part.
        judge: makes a text's judge of pronouns; None to fit the rules alone.
        reads: makes a text's attributions; None to go without.
    """
    weights: dict[Family, Weights] = dict(WEIGHTS)
    for _ in range(ROUNDS):
        choices = list(gap_choices(gap_file, weights, judge))
        choices += gum_choices(gum_folder, weights, judge, reads)
        for kind, known in list(weights.items()):
            own = [choice for choice in choices if choice.family == kind]
            weights[kind] = fitted(own, least=known.least)
    return weights


def table(weights: Mapping[Family, Weights]) -> str:
    """Return the weights as the table that `whence.reading.actor.weights` holds."""
    columns = [(*each.actor, *each.nothing, each.least) for each in weights.values()]
    names = (*FEATURES, *NOTHING, "least")
    lines = [
        f"{name:28s}" + "".join(f"{value:8.2f}" for value in values)
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
    reader = Reader(load())

    def reads(text: str) -> Sequence[Attribution]:
        document = Document(article=Article(id="text", language="en"), text=text)
        return reader.read(document).attributions

    print(table(fit(given.gum, given.gap / "gap-development.tsv", reads=reads)))


if __name__ == "__main__":
    main()
