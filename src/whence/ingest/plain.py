"""Plain text → its blocks; the text itself is never touched."""

from __future__ import annotations

from collections.abc import Iterator

from whence.record import Block, Span

_LONGEST_HEADLINE = 150


def blocks(text: str) -> tuple[Block, ...]:
    """Return the paragraphs of a plain text, in order, without the white space around them.

    Blank lines part paragraphs; in a text that has none, every line is one. A first paragraph
    of one short line that does not end like a sentence is the headline.
    """
    lines = list(_lines(text))
    runs = list(_runs(lines))
    parted = len(runs) > 1
    found = runs if parted else [line for line in lines if line is not None]
    if not found:
        return ()
    titled = parted and _is_headline(found[0].of(text))
    return (
        Block(span=found[0], kind="headline" if titled else "paragraph"),
        *(Block(span=span, kind="paragraph") for span in found[1:]),
    )


def headline(text: str, found: tuple[Block, ...]) -> str | None:
    """Return the words of the headline among a text's blocks, if it has one."""
    if found and found[0].kind == "headline":
        return found[0].span.of(text)
    return None


def _lines(text: str) -> Iterator[Span | None]:
    """Yield the span of each line's words, or None for a blank line."""
    start = 0
    for line in text.splitlines(keepends=True):
        words = line.strip()
        if words:
            begin = start + len(line) - len(line.lstrip())
            yield Span(begin, begin + len(words))
        else:
            yield None
        start += len(line)


def _runs(lines: list[Span | None]) -> Iterator[Span]:
    start: Span | None = None
    last: Span | None = None
    for line in [*lines, None]:
        if line is not None:
            start, last = start or line, line
        elif start is not None and last is not None:
            yield Span(start.start, last.end)
            start = last = None


def _is_headline(words: str) -> bool:
    return (
        len(words) <= _LONGEST_HEADLINE
        and len(words.splitlines()) == 1
        and not words.endswith((".", "。", "!", ":", ",", ";", '."', ".”", ".'", ".’"))
    )
