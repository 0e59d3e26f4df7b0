"""Measure grouping on GUM and pronouns on GAP.

python -m benchmarks.quality.actors --gum ../shared/data/gum --gap ../shared/data/gap
"""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.quality.actors import coref, gap, gum
from benchmarks.quality.actors.baseline import head_match
from benchmarks.quality.actors.heads import judge_of, names_in
from whence.language.en.pronouns import pronoun
from whence.language.en.sentences import sentences
from whence.language.quotation import quotations
from whence.model import Model, load
from whence.reading import Reader
from whence.reading.actor import FoundName, actors
from whence.record import Article, Attribution, Document, Span
from whence.text import paragraphs


def main() -> None:
    """Print the figures."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--gum", type=Path, required=True, help="folder that holds GUM's dep/")
    parser.add_argument("--gap", type=Path, required=True, help="folder of GAP's files")
    given = parser.parse_args()
    model = load()
    for line in (*gum_lines(given.gum, model), *gap_lines(given.gap, model)):
        print(line)


def gum_lines(folder: Path, model: Model) -> Iterator[str]:
    """Yield the figures on GUM's held back documents, with gold names, beside the baseline."""
    reader = Reader(model)
    documents = list(gum.documents(folder, held_back=True))
    yield f"GUM: {len(documents)} documents: " + ", ".join(each.name for each in documents)
    ours = [_ours(model, reader, each) for each in documents]
    base = [head_match(each.text, _names(each)) for each in documents]
    for title, person in (("names and third person", 3), ("all pronouns", 1), ("names", 0)):
        for name, said in (("ours", ours), ("head match", base)):
            kept = [_kept(d, groups, person) for d, groups in zip(documents, said, strict=True)]
            for singles in (True, False):
                yield _line(f"{title}, {name}" + ("" if singles else ", no singles"), kept, singles)


def _names(document: gum.GoldDocument) -> list[FoundName]:
    return [FoundName(span=m.span, kind=m.kind, score=1.0) for m in document.names]


def _ours(model: Model, reader: Reader, document: gum.GoldDocument) -> list[list[Span]]:
    text = document.text
    lines = paragraphs(text)
    attributions: Sequence[Attribution] = reader.read(
        Document(article=Article(id=document.name, language="en"), text=text)
    ).attributions
    found = actors(
        text,
        sentences(text, lines),
        _names(document),
        quotations(text, lines),
        attributions,
        (),
        judge_of(model, text),
    )
    return [[m.span for m in actor.mentions if m.form != "nominal"] for actor in found]


def _kept(
    document: gum.GoldDocument, said: Sequence[Sequence[Span]], person: int
) -> tuple[coref.Groups, coref.Groups]:
    """Return gold and said groups with names and the pronouns of `person` or higher (0: none)."""

    def counts(span: Span) -> bool:
        what = pronoun(span.of(document.text))
        return what is None or 0 < person <= what.person

    gold: dict[str, set[Span]] = {}
    for mention in document.mentions:
        if counts(mention.span):
            gold.setdefault(mention.actor, set()).add(mention.span)
    ours = (frozenset(span for span in group if counts(span)) for group in said)
    return [frozenset(group) for group in gold.values()], [group for group in ours if group]


def _line(title: str, kept: Sequence[tuple[coref.Groups, coref.Groups]], singles: bool) -> str:
    if not singles:
        kept = [(_joined(gold), _joined(said)) for gold, said in kept]
    sums = coref.score(kept)
    figures = "  ".join(f"{name} {100 * each.f1:.1f}" for name, each in sums.items())
    return f"{title:42s} {figures}  average {100 * coref.average(sums):.1f}"


def _joined(groups: coref.Groups) -> coref.Groups:
    return [group for group in groups if len(group) > 1]


def gap_lines(folder: Path, model: Model) -> Iterator[str]:
    """Yield the figures on GAP's two parts; weights are fitted on the first."""
    for part in ("development", "validation"):
        scored = [
            (example, gap.counts(example, _chosen(model, example)))
            for example in gap.examples(folder / f"gap-{part}.tsv")
        ]
        yield f"GAP {part}: {gap.line(scored)}"


def _chosen(model: Model, example: gap.Example) -> list[bool]:
    """Return for each of the two names whether the pronoun is its actor's."""
    text = example.text
    lines = paragraphs(text)
    found = actors(
        text,
        sentences(text, lines),
        gap.names(example, names_in(model, text)),
        quotations(text, lines),
        (),
        (),
        judge_of(model, text),
    )
    own = [a for a in found if any(m.span == example.pronoun for m in a.mentions)]
    spans = [m.span for actor in own for m in actor.mentions if m.form == "name"]
    return [any(span.overlaps(name) for span in spans) for name in example.names]


if __name__ == "__main__":
    main()
