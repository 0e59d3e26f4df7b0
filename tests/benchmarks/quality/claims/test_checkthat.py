"""The files of the shared task, in one shape; here with invented tweets and claims."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks.quality.claims.checkthat import load

LATE = "The ferry was late. — Ida Brandt (@IdaBrandt) May 4, 2031"
SUNK = 'The ferry "sank". — Harbour News (@HarbourNews) May 6, 2031'
SOLD = "The bread was sold. — Rime Radio (@RimeRadio) May 7, 2031"
OTHER = "The bridge fell. — Rime Radio (@RimeRadio) May 9, 2031"


def quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with two years: 2020's tweets, dev's too, are in 2021's training part."""
    first, second = tmp_path / "checkthat2020", tmp_path / "checkthat2021"
    for part, tweets in (("train", [LATE]), ("dev", [SUNK])):
        (first / part).mkdir(parents=True)
        rows = [f"{n}\t{quoted(tweet)}" for n, tweet in enumerate(tweets, start=1)]
        (first / part / "tweets.queries.tsv").write_text("\n".join(["\ttweet_content", *rows]))
        (first / part / "tweet-vclaim-pairs.qrels").write_text("1\t0\t0\t1\n1\t0\t1\t0\n")
    claims = "\tvclaim\ttitle\n0\tA ferry was late.\tLate Ferry?\n1\tA ferry sank.\tSunk?\n"
    (first / "verified_claims.docs.tsv").write_text(claims)
    second.mkdir()
    queries = enumerate((LATE, SUNK, SOLD, OTHER))
    (second / "CT2022-Task2A-EN-Train-Dev_Queries.tsv").write_text(
        "".join(f"t{n}\t{quoted(tweet)}\n" for n, tweet in queries)
    )
    right = "".join(f"t{n}\t0\tc{n}\t1\n" for n in range(3))
    (second / "CT2022-Task2A-EN-Train_QRELs.tsv").write_text(right)
    (second / "CT2022-Task2A-EN-Dev_QRELs.tsv").write_text("t3\t0\tc3\t1\n")
    records = [{"vclaim_id": f"c{n}", "vclaim": f"Claim {n}.", "title": None} for n in range(4)]
    lines = "\n".join(json.dumps(record) for record in records)
    (tmp_path / "verified_claims_2021.jsonl").write_text(lines)
    return tmp_path


def test_the_first_year_has_its_tweets_and_claims(folder: Path) -> None:
    found = load(folder, 2020, "train")
    assert [tweet.words for tweet in found.tweets] == ["The ferry was late."]
    assert [claim.title for claim in found.claims] == ["Late Ferry?", "Sunk?"]
    assert found.right == {"1": frozenset({"0"})}


def test_only_tweets_of_the_first_years_training_part_are_trained_on(folder: Path) -> None:
    found = load(folder, 2021, "train")
    assert [tweet.words for tweet in found.tweets] == ["The ferry was late."]


def test_the_second_years_dev_part_has_its_own_tweets(folder: Path) -> None:
    found = load(folder, 2021, "dev")
    assert [(tweet.id, tweet.words) for tweet in found.tweets] == [("t3", "The bridge fell.")]
    assert found.right["t3"] == frozenset({"c3"})
    assert found.claims[3].title == ""
