"""A document's text and its digest."""

from __future__ import annotations

import hashlib

from hypothesis import given
from hypothesis import strategies as st

from whence.record import Article, Document


def document(text: str) -> Document:
    return Document(article=Article(id="harbour"), text=text)


def test_the_digest_is_that_of_the_text_in_utf_8() -> None:
    text = "“The pier is safe,” said Noor Vantongeren."
    assert document(text).text_sha256 == hashlib.sha256(text.encode()).hexdigest()


def test_text_that_is_not_valid_unicode_has_a_digest_too() -> None:
    assert document("half a pair: \ud83d").text_sha256 != document("half a pair: ").text_sha256


@given(st.text(), st.text())
def test_the_digest_tells_texts_apart(one: str, other: str) -> None:
    assert (document(one).text_sha256 == document(other).text_sha256) == (one == other)
