# SPDX-License-Identifier: MIT
"""Serves a site from memory, to this machine alone.

There are the paths of the site and no others: nothing is looked up on a disk, so that no path
leads out of it.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote, urlsplit

ADDRESS = "127.0.0.1"
_TYPES = {
    "html": "text/html; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "svg": "image/svg+xml",
}
_TIMEOUT = 30
"""Seconds that a client may say nothing."""


class SiteServer(ThreadingHTTPServer):
    """The server of one site; ``url`` says where it is.  It answers GET and HEAD, and no more."""

    daemon_threads = True

    def __init__(self, files: Mapping[str, str], port: int, policy: str) -> None:
        self.files = {path: text.encode() for path, text in files.items()}
        self.policy = f"{policy}; frame-ancestors 'none'"
        super().__init__((ADDRESS, port), _Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """A reader that leaves before a page is whole is nothing to report."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]

    @property
    def url(self) -> str:
        """The URL of the first page."""
        return f"http://{ADDRESS}:{self.server_port}/"

    @property
    def hosts(self) -> tuple[str, ...]:
        """The names by which a browser on this machine asks for it; other names are an attack."""
        return f"{ADDRESS}:{self.server_port}", f"localhost:{self.server_port}"


class _Handler(BaseHTTPRequestHandler):
    server: SiteServer
    server_version = "onereg"
    sys_version = ""
    timeout = _TIMEOUT

    def do_GET(self) -> None:
        self._answer(body=True)

    def do_HEAD(self) -> None:
        self._answer(body=False)

    def _answer(self, *, body: bool) -> None:
        if self.headers.get("Host") not in self.server.hosts:
            self._send(HTTPStatus.MISDIRECTED_REQUEST, b"not this host\n", "txt", body=body)
            return
        path = unquote(urlsplit(self.path).path).removeprefix("/") or "index.html"
        data = self.server.files.get(path)
        if data is None:
            self._send(HTTPStatus.NOT_FOUND, b"no such page\n", "txt", body=body)
        else:
            self._send(HTTPStatus.OK, data, path.rpartition(".")[2], body=body)

    def _send(self, status: HTTPStatus, data: bytes, kind: str, *, body: bool) -> None:
        self.send_response(status)
        self.send_header("Content-Type", _TYPES.get(kind, "text/plain; charset=utf-8"))
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Content-Security-Policy", self.server.policy)
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Referrer-Policy", "no-referrer")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        if body:
            self.wfile.write(data)

    def log_message(self, format: str, *arguments: object) -> None:
        """Says nothing: a page is a dozen requests."""
