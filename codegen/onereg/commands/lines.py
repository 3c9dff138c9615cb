# SPDX-License-Identifier: MIT
"""Lines of standard input, one at a time and bounded, and findings about them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import BinaryIO

from onereg.errors import Finding, Mark
from onereg.terminal import one_line, styled

MAX_BYTES = 8192
"""The most bytes of a line: more than any name and value have, so that no such line is cut."""
_MAX_ABOVE = 1 << 20
"""The most bytes of comments that are kept until the first line says what the text is."""


def first_line(stream: BinaryIO) -> tuple[bytes, bytes]:
    """(what stands above, the first line that is neither empty nor a comment), read so far.

    Of a long line it is the beginning.
    """
    above = b""
    while data := stream.readline(MAX_BYTES):
        if (data.strip() and not data.lstrip().startswith(b"#")) or len(above) > _MAX_ABOVE:
            return above, data
        above += data
    return above, b""


def numbered_lines(
    stream: BinaryIO, first: bytes = b"", above: int = 0
) -> Iterator[tuple[int, str]]:
    """(number, text) of lines that are neither empty nor a comment; a long one loses its rest.

    ``first``: the part of a line that has been read already, and ``above`` the lines before it.
    """
    number = above
    while data := first or stream.readline(MAX_BYTES):
        first = b""
        number += 1
        rest = data
        while rest and not rest.endswith(b"\n"):
            rest = stream.readline(MAX_BYTES)
        text = data.decode(errors="replace").strip()
        if text and not text.startswith("#"):
            yield number, text


class LineFindings:
    """Findings about lines of standard input, each said at once on standard error."""

    def __init__(self) -> None:
        self.count = 0

    def add(self, line: int, rule: str, message: str) -> None:
        sys.stdout.flush()
        finding = Finding(Mark("<stdin>", line, 1), rule, message)
        place = styled(str(finding.mark), "bold", sys.stderr)
        rule = styled(f"[{rule}]", "dim", sys.stderr)
        print(f"{place}: {one_line(message)} {rule}", file=sys.stderr)
        self.count += 1

    def status(self) -> int:
        """The exit status, after the count."""
        if self.count:
            print(f"{self.count} finding{'s' if self.count > 1 else ''}", file=sys.stderr)
        return 1 if self.count else 0
