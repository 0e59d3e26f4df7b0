"""A web site on this machine, for tests."""

from __future__ import annotations

import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Answer = Callable[[BaseHTTPRequestHandler], None]

PARAGRAPHS = "".join(
    f"<p>The harbour master of Lower Quill said on day {number} that the ferry would not sail "
    "before the storm had passed, and the council agreed to wait for the next report.</p>"
    for number in range(1, 6)
)
PAGE = (
    "<!doctype html><html lang='en-GB'><head><title>Ferry stays in port</title></head><body>"
    f"<article><h1>Ferry stays in port</h1>{PARAGRAPHS}</article></body></html>"
)


def content(
    body: bytes | str, kind: str = "text/html; charset=utf-8", status: int = 200, **headers: str
) -> Answer:
    """Return an answer that sends `body`; a header's underscores stand for hyphens."""
    sent = body.encode() if isinstance(body, str) else body

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        if kind:
            handler.send_header("Content-Type", kind)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.send_header("Content-Length", str(len(sent)))
        handler.end_headers()
        handler.wfile.write(sent)

    return answer


def redirect(target: str) -> Answer:
    """Return an answer that sends the client elsewhere."""
    return content(b"", status=302, Location=target)


class Site:
    """A server on 127.0.0.1 that gives the answers in `pages`, 404 for any other path."""

    def __init__(self) -> None:
        self.pages: dict[str, Answer] = {}
        self.requests: list[tuple[str, dict[str, str]]] = []
        self.closing = threading.Event()
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.requests.append((self.path, dict(self.headers)))
                answer = site.pages.get(self.path, content("none", status=404))
                try:
                    answer(self)
                except (BrokenPipeError, ConnectionResetError):
                    self.close_connection = True

            def log_message(self, format: str, *args: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def paths(self) -> list[str]:
        """Return the paths asked for, in order."""
        return [path for path, _ in self.requests]

    def close(self) -> None:
        """Stop serving."""
        self.closing.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
