from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whence.ingest.decode import decode_page, decode_text, form_of
from whence.record import InputError

FRENCH = (
    "Le maire a déclaré lundi que le pont resterait fermé jusqu’au printemps, a indiqué la mairie. "
    "Les habitants, très inquiets, espèrent une décision avant la fin de l’année prochaine. "
)
POLISH = (
    "Burmistrz powiedziała w poniedziałek, że most pozostanie zamknięty do wiosny. Mieszkańcy są "
    "zaniepokojeni i czekają na decyzję władz miasta, która ma zapaść w przyszłym tygodniu. "
)
CZECH = (
    "Starostka řekla, že řeka se v pátek rozlila přes most a že škoda je větší, než se čekalo. "
    "Hasiči už čerpají vodu ze sklepů a žádají obyvatele, aby zůstali doma. "
)
CROATIAN = (
    "Gradonačelnica je rekla da se rijeka u petak izlila preko mosta i da je šteta veća nego što "
    "se očekivalo. Vatrogasci već crpe vodu iz podruma i mole građane da ostanu kod kuće. "
)
HUNGARIAN = (
    "A polgármester azt mondta, hogy a folyó pénteken elöntötte a hidat, és a kár nagyobb, mint "
    "várták. A tűzoltók már szivattyúzzák a vizet a pincékből, és kérik, hogy maradjanak otthon. "
)
GREEK = (
    "Η δήμαρχος δήλωσε τη Δευτέρα ότι η γέφυρα θα παραμείνει κλειστή μέχρι την άνοιξη. "
    "Άλλοι κάτοικοι ανησυχούν και περιμένουν απόφαση. "
)
RUSSIAN = "Мэр города заявил в понедельник, что мост будет закрыт до весны, сообщает газета. " * 3
WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1)


@given(WORDS.filter(lambda text: not text.startswith("\ufeff")))
def test_text_in_utf_8_or_marked_otherwise_comes_back_as_it_was_written(text: str) -> None:
    assert decode_text(codecs.BOM_UTF8 + text.encode(), "a.txt") == text
    assert decode_text(codecs.BOM_UTF16_LE + text.encode("utf-16-le"), "a.txt") == text
    assert decode_text(codecs.BOM_UTF16_BE + text.encode("utf-16-be"), "a.txt") == text


def test_newlines_are_kept() -> None:
    assert decode_text(b"One.\r\nTwo.\rThree.\n", "a.txt") == "One.\r\nTwo.\rThree.\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (FRENCH, "cp1252"),
        (POLISH, "cp1250"),
        (POLISH, "iso8859-2"),
        (CZECH, "cp1250"),
        (CZECH, "iso8859-2"),
        (CROATIAN, "cp1250"),
        (CROATIAN, "iso8859-2"),
        (HUNGARIAN, "cp1250"),
        (HUNGARIAN, "iso8859-2"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
    ],
)
def test_an_encoding_is_guessed_where_the_text_reads_as_a_language(
    text: str, encoding: str
) -> None:
    assert decode_text(text.encode(encoding), "a.txt") == text


@pytest.mark.parametrize(
    "content",
    [
        b"caf\xe9",
        bytes(range(128, 256)) * 20,
        GREEK.encode("iso8859-7"),
        FRENCH.encode()[:40] + b"\xff" + FRENCH.encode()[40:],
        codecs.BOM_UTF8 + b"caf\xe9",
        codecs.BOM_UTF16_LE + b"odd",
    ],
)
def test_an_encoding_in_doubt_is_a_failure_that_says_where(content: bytes) -> None:
    with pytest.raises(InputError, match=r"^a\.txt: .*byte \d+") as raised:
        decode_text(content, "a.txt")
    assert raised.value.kind == "encoding"


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"%PDF-1.7 words", "PDF"),
        (b"PK\x03\x04 words", "ZIP"),
        (b"\x89PNG\r\n", "PNG"),
        (b"words\0words", "NUL"),
        ("words".encode("utf-16-le"), "NUL"),
    ],
)
def test_a_binary_is_named_for_what_it_is(content: bytes, what: str) -> None:
    with pytest.raises(InputError, match=what) as raised:
        decode_text(content, "a.txt")
    assert raised.value.kind == "binary"


def page(meta: str, text: str) -> str:
    return f'<html><head><meta charset="{meta}"></head><body><p>{text}</p></body></html>'


@pytest.mark.parametrize("label", ["iso-8859-1", "windows-1252", "latin1", "ascii"])
def test_a_page_is_read_in_the_encoding_it_declares(label: str) -> None:
    markup = page(label, "“Déjà vu”, said Ada")
    assert decode_page(markup.encode("cp1252"), "a.html") == markup


def test_the_server_is_believed_before_the_page() -> None:
    markup = page("koi8-r", "Мост закрыт")
    assert decode_page(markup.encode("cp1251"), "a.html", "windows-1251") == markup


def test_utf_8_is_believed_before_a_label_left_over_from_before_saving() -> None:
    markup = page("iso-8859-1", "nur für Fußgänger")
    assert decode_page(markup.encode(), "a.html") == markup


def test_an_encoding_of_escapes_is_not_taken_for_ascii() -> None:
    markup = page("iso-2022-jp", "橋は春まで閉鎖される")
    assert decode_page(markup.encode("iso2022_jp"), "a.html") == markup


@pytest.mark.parametrize("label", ["idna", "utf-7", "unicode_escape", "zlib", "utf-16", "x" * 40])
def test_a_label_that_is_no_charset_is_ignored(label: str) -> None:
    markup = page(label, "plain + words \\u0041")
    assert decode_page(markup.encode(), "a.html", label) == markup


def test_a_few_wrong_bytes_in_a_page_are_replaced() -> None:
    markup = page("utf-8", "Straße " * 400).encode().replace(b"<p>", b"<p>\xff")
    assert decode_page(markup, "a.html").count("\ufffd") == 1


def test_a_page_of_wrong_bytes_is_a_failure() -> None:
    with pytest.raises(InputError, match="no other encoding fits") as raised:
        decode_page(b"<html>" + bytes(range(128, 256)) * 20, "a.html")
    assert raised.value.kind == "encoding"


@pytest.mark.parametrize(
    ("head", "form"),
    [
        (b"<!DOCTYPE html><html>", "html"),
        (b"\xef\xbb\xbf\n <html lang='en'>", "html"),
        (b"<?xml version='1.0'?><!-- saved --><html>", "html"),
        (b'{"id": "a"}', None),
        (b"{}", None),
        (b"{aside} The mayor", "text"),
        (b"<The mayor> said", "text"),
        (b"", "text"),
    ],
)
def test_the_first_bytes_tell_a_page_from_text_and_records(head: bytes, form: str | None) -> None:
    assert form_of(head) == form


def test_a_row_of_comments_is_looked_through_once() -> None:
    # Tried in every way it can be cut into comments, this would take years.
    assert form_of(b"<!-- -->" * 500 + b"words") == "text"
