"""Fetching one page: robots.txt, delays, limits, redirects, one clear error."""

from __future__ import annotations

import threading
import time
import zlib
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

from whence.ingest.decode import form_of
from whence.ingest.item import Form, Held, Limits, problem, size

if TYPE_CHECKING:
    import ssl

    import httpx
    from protego import Protego

    from whence.ingest.web.transport import Deadline

_TYPES: dict[str, Form] = {
    "text/html": "html",
    "application/xhtml+xml": "html",
    "text/plain": "text",
}
_AGENT = "Whence"
_MOST_REDIRECTS = 5
_REDIRECTS = frozenset([301, 302, 303, 307, 308])
_ROBOTS_BYTES = 500_000
_ROBOTS_SECONDS = 10.0
_SILENCE = 15.0
_LONGEST_DELAY = 30.0
_LONGEST_URL = 4000


@dataclass(frozen=True, slots=True)
class _Answer:
    """What a server sent, within limits; `location` is where it redirects to, if it does."""

    status: int
    content: bytes = b""
    type: str = ""
    charset: str | None = None
    location: str | None = None


@dataclass(slots=True)
class _Host:
    """What is remembered of a host while a fetcher lives."""

    lock: threading.Lock = field(default_factory=threading.Lock)
    robots: Protego | None = None
    last: float = 0.0


class Fetcher:
    """Fetches pages, one at a time per host, and keeps nothing but each host's robots.txt.

    It obeys robots.txt and its crawl delay (30 seconds at most), names itself, sends no cookies
    and no credentials, ignores proxies set in the environment, follows at most five redirects and
    checks each as if it had been given. Threads may share it.

    Args:
        allow_private: take addresses that are not public: a machine's own network.
        seconds: the time one page may take, from its first connection to its last byte, redirects
            included; waiting one's turn does not count.
        delay: the least seconds between two requests to one host.
    """

    def __init__(
        self, *, allow_private: bool = False, seconds: float = 30.0, delay: float = 1.0
    ) -> None:
        self._allow_private = allow_private
        self._seconds = seconds
        self._delay = delay
        self._hosts: dict[str, _Host] = {}
        self._lock = threading.Lock()
        self._trust: ssl.SSLContext | None = None
        self.agent = f"{_AGENT}/{_version()} (news reading tool)"

    def __enter__(self) -> Fetcher:
        return self

    def __exit__(self, *_: object) -> None:
        self._hosts.clear()

    def fetch(self, url: str, limits: Limits | None = None) -> Held:
        """Return the page or text at a URL.

        Args:
            url: an http or https address without credentials.
            limits: the size limit, on the wire and after decompression.

        Raises:
            InputError: of kind "refused" (robots.txt, a private address, credentials, the
                server), "timeout", "network", "not_found", "too_large", "unsupported", "empty".
        """
        import httpcore

        from whence.ingest.web.address import AddressRefusedError, NameUnknownError

        try:
            return self._followed(url, limits or Limits())
        except AddressRefusedError as error:
            raise problem(url, f"refused: {error}", "refused") from error
        except NameUnknownError as error:
            raise problem(url, str(error), "network") from error
        except httpcore.TimeoutException as error:
            raise problem(
                url, f"no answer in time (within {self._seconds:g} seconds)", "timeout"
            ) from error
        except (httpcore.NetworkError, httpcore.ProtocolError, OSError) as error:
            raise problem(url, f"the connection failed ({error})", "network") from error

    def _followed(self, url: str, limits: Limits) -> Held:
        from whence.ingest.web.transport import Deadline

        left = self._seconds
        seen: list[httpx.URL] = []
        hop = self._checked(url, url)
        while True:
            if hop in seen:
                raise problem(url, "it redirects in a loop", "network")
            if len(seen) > _MOST_REDIRECTS:
                raise problem(url, f"more than {_MOST_REDIRECTS} redirects", "network")
            seen.append(hop)
            host = self._host(hop)
            with host.lock:
                self._admitted(hop, host, url)
                started = time.monotonic()
                answer = self._exchange(hop, Deadline(left), limits.article_bytes, url)
                left -= time.monotonic() - started
            if answer.location is None:
                return _held(answer, hop, url)
            hop = self._checked(str(hop.join(answer.location)), url)

    def _checked(self, address: str, given: str) -> httpx.URL:
        """Return an address parsed, or refuse it: every redirect comes through here too."""
        import httpx

        try:
            url = httpx.URL(address[:_LONGEST_URL]).copy_with(fragment=None)
        except (httpx.InvalidURL, ValueError) as error:
            raise problem(given, f"not a valid address ({error})", "unsupported") from error
        if url.scheme not in ("http", "https"):
            raise problem(given, f"leads to {url.scheme or 'no'} address", "refused")
        if url.userinfo:
            raise problem(given, "refused: the address holds a name or password", "refused")
        if not url.host or len(address) > _LONGEST_URL:
            raise problem(given, "not a valid address", "unsupported")
        return url

    def _host(self, url: httpx.URL) -> _Host:
        with self._lock:
            return self._hosts.setdefault(f"{url.scheme}://{url.netloc.decode('ascii')}", _Host())

    def _admitted(self, url: httpx.URL, host: _Host, given: str) -> None:
        """Ask robots.txt, and wait for this host's turn."""
        if host.robots is None:
            host.robots = self._robots(url, given)
        if not host.robots.can_fetch(str(url), _AGENT):
            raise problem(given, "refused by the site's robots.txt", "refused")
        asked = host.robots.crawl_delay(_AGENT) or 0.0
        wait = host.last + max(self._delay, min(asked, _LONGEST_DELAY)) - time.monotonic()
        if host.last and wait > 0:
            time.sleep(wait)
        host.last = time.monotonic()

    def _robots(self, page: httpx.URL, given: str) -> Protego:
        """Return a site's rules: none if it has none, an error if they cannot be had (RFC 9309)."""
        from protego import Protego

        from whence.ingest.web.transport import Deadline

        deadline = Deadline(min(_ROBOTS_SECONDS, self._seconds))
        hop = page.copy_with(raw_path=b"/robots.txt")
        answer = self._exchange(hop, deadline, _ROBOTS_BYTES, given, robots=True)
        for _ in range(_MOST_REDIRECTS):
            if answer.location is None:
                break
            hop = self._checked(str(hop.join(answer.location)), given)
            answer = self._exchange(hop, deadline, _ROBOTS_BYTES, given, robots=True)
        if answer.status >= 500:
            raise problem(given, f"its robots.txt gives error {answer.status}", "refused")
        rules = answer.content if answer.status == 200 else b""
        return Protego.parse(rules.decode("utf-8", "replace"))

    def _exchange(
        self,
        url: httpx.URL,
        deadline: Deadline,
        most: int,
        given: str,
        *,
        robots: bool = False,
    ) -> _Answer:
        import httpx

        from whence.ingest.web.transport import GuardedTransport

        # Loading the trusted certificates takes a while: only secure addresses need them.
        context = self._context() if url.scheme == "https" else None
        transport = GuardedTransport(deadline, allow_private=self._allow_private, context=context)
        headers = {
            "User-Agent": self.agent,
            "Accept": "text/html, application/xhtml+xml, text/plain;q=0.8",
            "Accept-Encoding": "gzip",
        }
        with (
            httpx.Client(transport=transport, trust_env=False, timeout=_SILENCE) as client,
            client.stream("GET", url, headers=headers, follow_redirects=False) as answer,
        ):
            location = answer.headers.get("location")
            if answer.status_code in _REDIRECTS and location:
                return _Answer(answer.status_code, location=location)
            if not robots:
                _check_answer(answer, given)
            elif answer.status_code != 200:
                return _Answer(answer.status_code)
            return _Answer(
                answer.status_code,
                content=_read(answer, most, given, cut=robots),
                type=_type(answer),
                charset=answer.charset_encoding,
            )

    def _context(self) -> ssl.SSLContext:
        import httpx

        with self._lock:
            if self._trust is None:
                self._trust = httpx.create_ssl_context()
            return self._trust


def _check_answer(answer: httpx.Response, given: str) -> None:
    status = answer.status_code
    if status in (404, 410):
        raise problem(given, f"the server has no such page (status {status})", "not_found")
    if status in (401, 403, 451):
        raise problem(given, f"the server refuses it (status {status})", "refused")
    if status != 200:
        raise problem(given, f"the server answers with status {status}", "network")
    kind = _type(answer)
    if kind and kind not in _TYPES:
        raise problem(given, f"its type is {kind[:60]}, not a page or text", "unsupported")


def _type(answer: httpx.Response) -> str:
    return str(answer.headers.get("content-type", "")).partition(";")[0].strip().lower()


def _read(answer: httpx.Response, most: int, given: str, *, cut: bool) -> bytes:
    """Return the body, decompressed piece by piece so that no bomb is ever held."""
    encoding = answer.headers.get("content-encoding", "identity").strip().lower()
    if encoding not in ("identity", "", "gzip", "x-gzip"):
        raise problem(given, f"compressed in a way not asked for ({encoding[:40]})", "unsupported")
    gunzip = zlib.decompressobj(31) if "gzip" in encoding else None
    body = bytearray()
    received = 0
    for piece in answer.iter_raw():
        received += len(piece)
        try:
            body += gunzip.decompress(piece, most + 1 - len(body)) if gunzip else piece
        except zlib.error as error:
            raise problem(given, "its compression is damaged", "network") from error
        if max(len(body), received) > most:
            if cut:
                break
            raise problem(given, f"larger than {size(most)}", "too_large")
    return bytes(body[:most])


def _held(answer: _Answer, url: httpx.URL, given: str) -> Held:
    if not answer.content:
        raise problem(given, "the server sent nothing", "empty")
    return Held(
        content=answer.content,
        form=_TYPES.get(answer.type) or form_of(answer.content[:4096]) or "text",
        url=str(url),
        charset=answer.charset,
        fetched=datetime.now(UTC),
    )


def _version() -> str:
    try:
        return version("whence")
    except PackageNotFoundError:
        return "0"
