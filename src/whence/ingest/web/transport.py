"""An httpx transport that connects only to checked addresses and never outlasts its deadline."""

from __future__ import annotations

import ssl
import time
from collections.abc import Iterable, Iterator
from typing import Any

import httpcore
import httpx

from whence.ingest.web.address import resolve


class Deadline:
    """A moment that everything done for one page must come before."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._end = time.monotonic() + seconds

    def left(self, most: float | None = None) -> float:
        """Return the seconds that are left, or `most` if that is less.

        Raises:
            httpcore.TimeoutException: if there are none.
        """
        left = self._end - time.monotonic()
        if left <= 0:
            raise httpcore.TimeoutException("the deadline has passed")
        return left if most is None else min(left, most)


class _Stream(httpcore.NetworkStream):
    """A connection whose every read and write ends by the deadline: drips do not renew it."""

    def __init__(self, stream: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._deadline.left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._deadline.left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        secured = self._stream.start_tls(ssl_context, server_hostname, self._deadline.left(timeout))
        return _Stream(secured, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class _Backend(httpcore.NetworkBackend):
    """Resolves a name once, checks what it finds, and connects to exactly that.

    The request keeps the name, for its Host header and for TLS; a name that would resolve
    otherwise a moment later (DNS rebinding) gains nothing.
    """

    def __init__(self, deadline: Deadline, allow_private: bool) -> None:
        self._deadline = deadline
        self._allow_private = allow_private
        self._network = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        addresses = resolve(host, port, self._deadline.left(), allow_private=self._allow_private)
        for place, address in enumerate(addresses, start=1):
            try:
                stream = self._network.connect_tcp(
                    address, port, self._deadline.left(timeout), local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                if place == len(addresses):
                    raise
            else:
                return _Stream(stream, self._deadline)
        raise httpcore.ConnectError(f"{host} has no address")


class _Body(httpx.SyncByteStream):
    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    def __iter__(self) -> Iterator[bytes]:
        yield from self._answer.iter_stream()

    def close(self) -> None:
        self._answer.close()


class GuardedTransport(httpx.BaseTransport):
    """Carries the requests for one page. Errors are httpcore's and the address module's.

    Args:
        deadline: when everything must be over.
        allow_private: connect to addresses that are not public.
        context: the trust that certificates are checked against; None for plain http.
    """

    def __init__(
        self, deadline: Deadline, *, allow_private: bool, context: ssl.SSLContext | None
    ) -> None:
        self._pool = httpcore.ConnectionPool(
            ssl_context=context,
            # No connection is kept: none is used for a host other than the one it was made for.
            max_keepalive_connections=0,
            network_backend=_Backend(deadline, allow_private),
        )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request; httpx calls this."""
        answer = self._pool.handle_request(
            httpcore.Request(
                method=request.method,
                url=httpcore.URL(
                    scheme=request.url.raw_scheme,
                    host=request.url.raw_host,
                    port=request.url.port,
                    target=request.url.raw_path,
                ),
                headers=request.headers.raw,
                extensions=request.extensions,
            )
        )
        return httpx.Response(
            status_code=answer.status,
            headers=answer.headers,
            stream=_Body(answer),
            extensions=answer.extensions,
        )

    def close(self) -> None:
        """Close every connection."""
        self._pool.close()
