"""The peer: spaCy's blank English pipeline with its sentencizer, the least a reader has to do.

Reads every .txt file of a folder and writes its sentences' offsets: tokens and sentences only, no
model, no attributions. `python spacy_blank.py FOLDER`
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import spacy


def main() -> None:
    """Read the folder named on the command line."""
    pipeline = spacy.blank("en")
    pipeline.add_pipe("sentencizer")
    for path in sorted(Path(sys.argv[1]).glob("*.txt")):
        read = pipeline(path.read_text(encoding="utf-8"))
        sentences = [(sentence.start_char, sentence.end_char) for sentence in read.sents]
        print(json.dumps({"id": path.stem, "sentences": sentences}))


if __name__ == "__main__":
    main()
