from __future__ import annotations

import gzip
import socket
import time
from http.server import BaseHTTPRequestHandler

import pytest

from tests.ingest.web.site import PAGE, Site, content, redirect
from whence.ingest import Address, Fetcher, Item, Limits, load
from whence.record import ErrorKind, InputError


def fetcher(seconds: float = 5.0, delay: float = 0.0) -> Fetcher:
    return Fetcher(allow_private=True, seconds=seconds, delay=delay)


def failure(
    url: str, kind: ErrorKind, own: Fetcher | None = None, limits: Limits | None = None
) -> str:
    with pytest.raises(InputError) as raised:
        (own or fetcher()).fetch(url, limits)
    message = str(raised.value)
    assert raised.value.kind == kind, message
    assert message.startswith(url[:100])
    assert "\n" not in message
    return message


def test_a_page_becomes_a_document_with_its_address_and_the_time(site: Site) -> None:
    site.pages["/news/ferry.html"] = content(PAGE)
    url = f"{site.url}/news/ferry.html"
    document = load(Item(id="ferry", name=url, origin=Address(url=url)), fetcher())
    assert document.article.url == url
    assert document.article.fetched is not None
    assert document.article.headline == "Ferry stays in port"
    assert document.text.startswith("Ferry stays in port\n\nThe harbour master of Lower Quill")


def test_plain_text_from_the_web_is_kept_as_it_is(site: Site) -> None:
    site.pages["/note"] = content("One line.\r\nAnother.\n", "text/plain")
    held = fetcher().fetch(f"{site.url}/note")
    assert (held.form, held.content) == ("text", b"One line.\r\nAnother.\n")


def test_without_leave_the_own_machine_is_refused_before_it_is_asked(site: Site) -> None:
    for host in ("127.0.0.1", "localhost", "2130706433", "0x7f.1", "[::ffff:127.0.0.1]"):
        port = site.url.rpartition(":")[2]
        message = failure(f"http://{host}:{port}/", "refused", Fetcher(seconds=5, delay=0))
        assert "private" in message
    assert site.requests == []


def test_a_redirect_to_a_private_address_is_refused(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Only the first name leads to this machine by the test's own doing; the check stays real.
    site.pages["/"] = redirect("http://169.254.169.254/latest/meta-data/")
    monkeypatch.setattr(
        "whence.ingest.web.address.is_public", lambda address: address == "127.0.0.1"
    )
    assert "169.254.169.254" in failure(f"{site.url}/", "refused", Fetcher(seconds=5, delay=0))


def test_a_name_is_resolved_once_and_that_address_is_connected_to(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.pages["/"] = content(PAGE)
    port = int(site.url.rpartition(":")[2])
    asked: list[str] = []

    def resolver(host: str, *args: object, **kwargs: object) -> list[tuple[object, ...]]:
        asked.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))]

    real = socket.getaddrinfo
    monkeypatch.setattr(
        socket,
        "getaddrinfo",
        lambda host, *args, **kwargs: (
            resolver(host) if host == "gazette.example" else real(host, *args, **kwargs)
        ),
    )
    fetcher().fetch(f"http://gazette.example:{port}/")
    assert asked == ["gazette.example"] * 2  # robots.txt and the page: once a connection
    assert site.requests[-1][1]["Host"] == f"gazette.example:{port}"


def test_robots_txt_is_obeyed_and_asked_for_once(site: Site) -> None:
    site.pages["/robots.txt"] = content("User-agent: *\nDisallow: /private/\n", "text/plain")
    site.pages["/a"] = site.pages["/b"] = content(PAGE)
    own = fetcher()
    own.fetch(f"{site.url}/a")
    own.fetch(f"{site.url}/b")
    assert "robots.txt" in failure(f"{site.url}/private/c", "refused", own)
    assert site.paths() == ["/robots.txt", "/a", "/b"]


def test_rules_for_whence_by_name_come_before_those_for_all(site: Site) -> None:
    rules = "User-agent: *\nDisallow:\n\nUser-agent: whence\nDisallow: /\n"
    site.pages["/robots.txt"] = content(rules, "text/plain")
    failure(f"{site.url}/a", "refused")


def test_robots_txt_that_cannot_be_had_forbids(site: Site) -> None:
    site.pages["/robots.txt"] = content("", status=503)
    assert "robots.txt" in failure(f"{site.url}/a", "refused")


def test_it_says_who_it_is_and_keeps_no_cookie(site: Site) -> None:
    site.pages["/a"] = content(PAGE, Set_Cookie="reader=17")
    own = fetcher()
    own.fetch(f"{site.url}/a")
    own.fetch(f"{site.url}/a")
    assert all(headers["User-Agent"].startswith("Whence/") for _, headers in site.requests)
    assert not any("Cookie" in headers for _, headers in site.requests)


def test_requests_to_one_host_keep_their_distance(site: Site) -> None:
    site.pages["/robots.txt"] = content("User-agent: *\nCrawl-delay: 0.3\n", "text/plain")
    site.pages["/a"] = content(PAGE)
    own = fetcher(delay=0.1)
    started = time.monotonic()
    own.fetch(f"{site.url}/a")
    own.fetch(f"{site.url}/a")
    assert time.monotonic() - started >= 0.3


def test_redirects_are_followed_to_the_page(site: Site) -> None:
    site.pages["/old"] = redirect("/new#part")
    site.pages["/new"] = content(PAGE)
    assert fetcher().fetch(f"{site.url}/old").url == f"{site.url}/new"


def test_redirects_in_a_loop_are_left(site: Site) -> None:
    site.pages["/a"] = redirect("/b")
    site.pages["/b"] = redirect("/a")
    assert "loop" in failure(f"{site.url}/a", "network")


def test_more_than_five_redirects_are_too_many(site: Site) -> None:
    for number in range(9):
        site.pages[f"/{number}"] = redirect(f"/{number + 1}")
    assert "more than 5" in failure(f"{site.url}/0", "network")


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://gazette.example/a", "gopher://x"])
def test_a_redirect_out_of_the_web_is_refused(site: Site, target: str) -> None:
    site.pages["/a"] = redirect(target)
    failure(f"{site.url}/a", "refused")


def test_credentials_in_an_address_are_refused(site: Site) -> None:
    failure(site.url.replace("http://", "http://ada:secret@"), "refused")
    site.pages["/a"] = redirect(site.url.replace("http://", "http://ada:secret@"))
    failure(f"{site.url}/a", "refused")


@pytest.mark.parametrize("url", ["http://", "http:///a", "http://[::1", "http://a\x00b/"])
def test_what_is_no_address_is_said_to_be_none(url: str) -> None:
    with pytest.raises(InputError, match=r"address|host") as raised:
        fetcher().fetch(url)
    assert "\x00" not in str(raised.value)


@pytest.mark.parametrize(
    ("status", "kind"),
    [(404, "not_found"), (410, "not_found"), (403, "refused"), (500, "network"), (429, "network")],
)
def test_a_status_that_is_an_error_is_named(site: Site, status: int, kind: ErrorKind) -> None:
    site.pages["/a"] = content(PAGE, status=status)
    assert str(status) in failure(f"{site.url}/a", kind)


@pytest.mark.parametrize("kind", ["application/pdf", "image/png", "application/json"])
def test_other_types_of_content_are_refused_by_name(site: Site, kind: str) -> None:
    site.pages["/a"] = content(b"%PDF-1.4", kind)
    assert kind in failure(f"{site.url}/a", "unsupported")


def test_a_server_that_drips_is_left_at_the_time_limit(site: Site) -> None:
    def drip(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", "text/html")
        handler.end_headers()
        while not site.closing.wait(0.05):
            handler.wfile.write(b"<p>")

    site.pages["/a"] = drip
    started = time.monotonic()
    failure(f"{site.url}/a", "timeout", fetcher(seconds=0.5))
    assert time.monotonic() - started < 3


def test_headers_that_drip_are_left_at_the_time_limit(site: Site) -> None:
    def drip(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        while not site.closing.wait(0.05):
            handler.wfile.write(b"x")

    site.pages["/a"] = drip
    started = time.monotonic()
    failure(f"{site.url}/a", "timeout", fetcher(seconds=0.5))
    assert time.monotonic() - started < 3


def test_a_silent_server_is_left_at_the_time_limit(site: Site) -> None:
    def silence(handler: BaseHTTPRequestHandler) -> None:
        site.closing.wait(10)

    site.pages["/a"] = silence
    failure(f"{site.url}/a", "timeout", fetcher(seconds=0.3))


def test_a_page_over_the_size_limit_is_left_while_it_comes(site: Site) -> None:
    site.pages["/a"] = content(b"x" * 5000)
    assert "larger than 1 kB" in failure(
        f"{site.url}/a", "too_large", limits=Limits(article_bytes=1000)
    )


def test_a_compressed_page_is_read_and_a_bomb_is_not(site: Site) -> None:
    site.pages["/a"] = content(gzip.compress(PAGE.encode()), Content_Encoding="gzip")
    site.pages["/bomb"] = content(gzip.compress(b" " * 30_000_000), Content_Encoding="gzip")
    site.pages["/torn"] = content(b"\x1f\x8bnot gzip", Content_Encoding="gzip")
    site.pages["/br"] = content(b"\x00", Content_Encoding="br")
    assert fetcher().fetch(f"{site.url}/a").content == PAGE.encode()
    failure(f"{site.url}/bomb", "too_large")
    failure(f"{site.url}/torn", "network")
    failure(f"{site.url}/br", "unsupported")


def test_an_empty_answer_is_empty(site: Site) -> None:
    site.pages["/a"] = content(b"")
    failure(f"{site.url}/a", "empty")


def test_a_closed_port_is_a_failed_connection() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    failure(f"http://127.0.0.1:{port}/", "network")


def test_a_secure_address_at_a_server_that_is_not_fails(site: Site) -> None:
    failure(site.url.replace("http://", "https://"), "network")


def test_a_host_that_does_not_exist_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def nowhere(*args: object, **kwargs: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "unknown")

    monkeypatch.setattr(socket, "getaddrinfo", nowhere)
    assert "no host gazette.example" in failure("http://gazette.example/", "network")
