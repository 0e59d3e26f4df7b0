"""Read the annotated passages and print precision and recall of markers, class by class.

python -m benchmarks.quality.firmness [--split develop|held_back|all]
"""

from __future__ import annotations

import argparse
from pathlib import Path

from benchmarks.quality.firmness.score import lines, marked
from whence.language.quotation import quotations
from whence.model import load
from whence.reading.firmness import markers
from whence.reading.reader import Reader
from whence.record import Article, Document, Marker
from whence.text import paragraphs


def main() -> None:
    """Print the figures of one half, or of both."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--split", choices=("develop", "held_back", "all"), default="held_back")
    split = parser.parse_args().split
    reader = Reader(load())
    passages = marked(Path(__file__).with_name("passages.txt").read_text(encoding="utf-8"))
    chosen = [passage for passage in passages if split in ("all", passage.split)]
    found = [_markers(reader, passage.text) for passage in chosen]
    print("\n".join(lines(chosen, found)))


def _markers(reader: Reader, text: str) -> tuple[Marker, ...]:
    reading = reader.read(Document(article=Article(id="passage", language="en"), text=text))
    sentences = [sentence.span for sentence in reading.sentences]
    return markers(text, sentences, reading.attributions, quotations(text, paragraphs(text)))


if __name__ == "__main__":
    main()
