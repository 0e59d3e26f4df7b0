"""One item → one document."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from whence.ingest import decode, plain, source
from whence.ingest.item import Address, File, Held, Item, Record, problem
from whence.ingest.tongue import name_language
from whence.ingest.web import Fetcher
from whence.record import Article, Document


def load(item: Item, fetcher: Fetcher | None = None) -> Document:
    """Return the document an item stands for.

    Args:
        item: what `items` yielded; it may have travelled to another process.
        fetcher: used for an item on the web; without one, a new one that takes public addresses
            only. One fetcher keeps one set of delays: share it, or `retrieve` first.

    Raises:
        InputError: one line that names the item and the cause.
    """
    origin = retrieve(item, fetcher).origin
    if isinstance(origin, Record):
        return _of_record(item, origin)
    if isinstance(origin, File):
        content = source.read_file(origin.path, item.limits)
        form = origin.form or decode.form_of(content[:4096]) or "text"
        origin = Held(content=content, form=form)
    assert isinstance(origin, Held)
    return _of_bytes(item, origin)


def retrieve(item: Item, fetcher: Fetcher | None = None) -> Item:
    """Return the item with its page fetched; any item but one on the web as it is.

    Raises:
        InputError: if the page cannot be had.
    """
    if not isinstance(item.origin, Address):
        return item
    if fetcher is not None:
        return replace(item, origin=fetcher.fetch(item.origin.url, item.limits))
    with Fetcher() as own:
        return replace(item, origin=own.fetch(item.origin.url, item.limits))


def _of_bytes(item: Item, held: Held) -> Document:
    if not held.content.strip():
        raise problem(item.name, "there is nothing in it", "empty")
    if held.form == "text":
        return _of_text(item, held, decode.decode_text(held.content, item.name))
    # trafilatura and lxml take a quarter of a second to import: only pages pay for them.
    from whence.ingest.page import page_document

    return page_document(
        decode.decode_page(held.content, item.name, held.charset),
        id=item.id,
        name=item.name,
        content=held.content,
        url=held.url,
        fetched=held.fetched,
    )


def _of_text(item: Item, held: Held, text: str) -> Document:
    blocks = plain.blocks(text)
    if not blocks:
        raise problem(item.name, "there is no word in it", "empty")
    article = Article(
        id=item.id,
        url=held.url,
        headline=plain.headline(text, blocks),
        language=name_language(text),
        fetched=held.fetched,
        bytes_sha256=hashlib.sha256(held.content).hexdigest(),
    )
    return Document(article=article, text=text, blocks=blocks)


def _of_record(item: Item, record: Record) -> Document:
    blocks = plain.blocks(record.text)
    article = Article(
        id=item.id,
        url=record.url,
        publisher=record.publisher,
        headline=record.headline or plain.headline(record.text, blocks),
        language=record.language or name_language(record.text),
        published=record.published,
        bytes_sha256=record.bytes_sha256,
    )
    return Document(article=article, text=record.text, blocks=blocks)
