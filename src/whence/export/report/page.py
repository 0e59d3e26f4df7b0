"""The page, written piece by piece so that memory does not grow with the number of articles."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Final, TextIO

from whence.export.html import environment, inline
from whence.export.report.view import ArticleView, article_view
from whence.export.tally import NOTHING, Tally
from whence.export.visible import one_line
from whence.record import Failure, Maker, Reading

_SPOOL: Final = 1 << 20
_PACKAGE: Final = "whence.export.report"
_STYLES: Final = ("style.css", "panels.css")
# From here on a browser lays out only the articles in view.
_MANY: Final = 40


@dataclass(slots=True)
class _Totals:
    """What the head and the foot of the page say of all articles together."""

    read: int = 0
    unread: int = 0
    failed: int = 0
    counts: Tally = field(default=NOTHING)
    markers: bool = False
    makers: list[Maker] = field(default_factory=list)

    @property
    def articles(self) -> int:
        return self.read + self.unread + self.failed

    def add(self, view: ArticleView, maker: Maker) -> None:
        self.counts += view.counts
        self.markers = self.markers or bool(view.firmness)
        if view.unread is None:
            self.read += 1
        else:
            self.unread += 1
        if maker not in self.makers:
            self.makers.append(maker)


def write(
    results: Iterable[Reading | Failure], file: TextIO, *, title: str = "Who says what"
) -> None:
    """Write the report of many articles as one HTML page.

    The page loads nothing, from anywhere: its style and script are inline, and its content
    security policy admits only those two by their hashes. Every word from outside is escaped.
    Sections are spooled to a temporary file, so memory stays flat however many articles come.

    Args:
        results: readings and failures, in the order to show them; consumed once.
        file: where the page goes, open for text in UTF-8.
        title: the page's title.

    Raises:
        OSError: if the page or its temporary files cannot be written.
    """
    templates = environment(_PACKAGE)
    index_row = templates.get_template("row.html.jinja")
    section = templates.get_template("article.html.jinja")
    own = inline(_PACKAGE, _STYLES, "script.js")
    totals = _Totals()
    with _spool() as index, _spool() as sections:
        for ordinal, result in enumerate(results, 1):
            failure, view = None, None
            if isinstance(result, Failure):
                failure = _visible(result)
                totals.failed += 1
            else:
                view = article_view(result, ordinal)
                totals.add(view, result.maker)
            for template, spool in ((index_row, index), (section, sections)):
                spool.write(template.render(ordinal=ordinal, failure=failure, article=view))
        head = templates.get_template("head.html.jinja")
        foot = templates.get_template("foot.html.jinja")
        file.write(head.render(title=one_line(title), totals=totals, **own))
        if totals.articles != 1:
            file.write(templates.get_template("index.html.jinja").render(totals=totals))
            _pour(index, file)
            file.write("</tbody></table></nav>\n")
        many = ' class="many"' if totals.articles > _MANY else ""
        file.write(f'<main id="main"{many}>\n')
        _pour(sections, file)
        file.write(foot.render(totals=totals, **own))


def _visible(failure: Failure) -> Failure:
    """Return the failure with its words made visible."""
    return replace(failure, id=one_line(failure.id), message=one_line(failure.message))


def _spool() -> TextIO:
    return tempfile.SpooledTemporaryFile(  # type: ignore[return-value]
        max_size=_SPOOL, mode="w+", encoding="utf-8", newline=""
    )


def _pour(spool: TextIO, file: TextIO) -> None:
    spool.seek(0)
    shutil.copyfileobj(spool, file)
