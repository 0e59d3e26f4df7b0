"""Reading GUM's files: text, names and pronouns of named actors."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.quality.actors.gum import GoldDocument, document, documents

# Mayor Dana Orel of Rime resigned. She sold Orel's ferry. The captain wept.
FILE = """\
# newdoc id = GUM_news_ferry
# newpar
# newpar_block = p (2 s)
# text = Mayor Dana Orel of Rime resigned.
1\tMayor\tmayor\tPROPN\tNNP\t_\t0\troot\t_\tEntity=(1-person-new-s-cf1-1,2,3-coref
2\tDana\tDana\tPROPN\tNNP\t_\t1\tflat\t_\t_
3\tOrel\tOrel\tPROPN\tNNP\t_\t1\tflat\t_\t_
4\tof\tof\tADP\tIN\t_\t5\tcase\t_\t_
5\tRime\tRime\tPROPN\tNNP\t_\t1\tnmod\t_\tEntity=(2-place-new-s-cf2-1-sgl)1)
6\tresigned\tresign\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
7\t.\t.\tPUNCT\t.\t_\t6\tpunct\t_\t_

# text = She sold Orel's ferry.
1\tShe\tshe\tPRON\tPRP\t_\t2\tnsubj\t_\tEntity=(1-person-giv-s-cf1-1-ana)
2\tsold\tsell\tVERB\tVBD\t_\t0\troot\t_\t_
3-4\tOrel's\t_\t_\t_\t_\t_\t_\t_\t_
3\tOrel\tOrel\tPROPN\tNNP\t_\t5\tnmod\t_\tEntity=(3-object-new-s-cf3-3-sgl(1-person-giv-s-cf1-1-coref
4\t's\t's\tPART\tPOS\t_\t3\tcase\t_\tEntity=1)
5\tferry\tferry\tNOUN\tNN\t_\t2\tobj\t_\tEntity=3)|SpaceAfter=No
6\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

# newpar
# newpar_block = p (1 s)
# text = The captain wept for his ship.
1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\tEntity=(4-person-new-s-cf1-2-coref
2\tcaptain\tcaptain\tNOUN\tNN\t_\t3\tnsubj\t_\tEntity=4)
3\twept\tweep\tVERB\tVBD\t_\t0\troot\t_\t_
4\tfor\tfor\tADP\tIN\t_\t6\tcase\t_\t_
5\this\this\tPRON\tPRP$\t_\t6\tnmod\t_\tEntity=(5-object-new-s-cf3-2-sgl(4-person-giv-s-cf1-1-ana)
6\tship\tship\tNOUN\tNN\t_\t3\tobl\t_\tEntity=5)|SpaceAfter=No
7\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_
"""


@pytest.fixture
def ferry(tmp_path: Path) -> GoldDocument:
    path = tmp_path / "GUM_news_ferry.conllu"
    path.write_text(FILE, encoding="utf-8")
    return document(path)


def test_the_text_is_as_printed(ferry: GoldDocument) -> None:
    assert ferry.text.strip() == (
        "Mayor Dana Orel of Rime resigned. She sold Orel's ferry.\n\nThe captain wept for his ship."
    )


def test_named_actors_have_their_names_without_titles_and_their_pronouns(
    ferry: GoldDocument,
) -> None:
    found = [(m.span.of(ferry.text), m.actor, m.kind) for m in ferry.mentions]
    assert found == [
        ("Dana Orel", "1", "person"),
        ("Rime", "2", "place"),
        ("She", "1", "person"),
        ("Orel", "1", "person"),
    ]
    assert [m.span.of(ferry.text) for m in ferry.names] == ["Dana Orel", "Rime", "Orel"]


def test_who_is_never_named_is_left_out(ferry: GoldDocument) -> None:
    assert "his" not in [m.span.of(ferry.text) for m in ferry.mentions]


def test_a_folder_without_documents_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"no dep/GUM_"):
        next(documents(tmp_path))
