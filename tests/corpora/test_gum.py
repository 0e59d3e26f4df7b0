"""GUM's files: text, words, entities, and what is held back."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpora.gum import Page, is_held_back, page

FILE = """\
# newdoc id = GUM_news_ferry
# newpar
# text = Orel sold Rime's ferry.
1\tOrel\tOrel\tPROPN\tNNP\t_\t2\tnsubj\t_\tEntity=(1-person-new-s-cf1-1-sgl)
2\tsold\tsell\tVERB\tVBD\t_\t0\troot\t_\t_
3-4\tRime's\t_\t_\t_\t_\t_\t_\t_\t_
3\tRime\tRime\tPROPN\tNNP\t_\t5\tnmod\t_\tEntity=(2-object-new-s-cf3-3-sgl(3-place-new-s-cf2-1-sgl
4\t's\t's\tPART\tPOS\t_\t3\tcase\t_\tEntity=3)
5\tferry\tferry\tNOUN\tNN\t_\t2\tobj\t_\tEntity=2)|SpaceAfter=No
6\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

# newpar
# text = She wept.
1\tShe\tshe\tPRON\tPRP\t_\t2\tnsubj\t_\tEntity=(1-person-giv-s-cf1-1-ana)
2\twept\tweep\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_
"""


@pytest.fixture
def ferry(tmp_path: Path) -> Page:
    path = tmp_path / "GUM_news_ferry.conllu"
    path.write_text(FILE, encoding="utf-8")
    return page(path)


def test_words_stand_where_the_printed_text_has_them(ferry: Page) -> None:
    assert ferry.text.strip() == "Orel sold Rime's ferry.\n\nShe wept."
    assert [word.span.of(ferry.text) for word in ferry.words] == [word.form for word in ferry.words]


def test_heads_are_numbers_of_the_documents_words(ferry: Page) -> None:
    heads = {word.form: ferry.words[word.head].form for word in ferry.words if word.head >= 0}
    assert (heads["Orel"], heads["Rime"], heads["She"]) == ("sold", "ferry", "wept")
    assert [word.form for word in ferry.words if word.head < 0] == ["sold", "wept"]


def test_entities_may_lie_in_one_another(ferry: Page) -> None:
    found = [
        (each.group, each.kind, [word.form for word in ferry.words[each.first : each.last + 1]])
        for each in ferry.entities
    ]
    assert found == [
        ("1", "person", ["Orel"]),
        ("3", "place", ["Rime", "'s"]),
        ("2", "object", ["Rime", "'s", "ferry"]),
        ("1", "person", ["She"]),
    ]
    assert [ferry.words[each.core[0]].form for each in ferry.entities][2] == "ferry"


def test_dev_documents_and_some_of_the_others_are_held_back() -> None:
    assert is_held_back("GUM_news_iodine")
    assert 10 < sum(is_held_back(f"GUM_news_{number}") for number in range(100)) < 30
