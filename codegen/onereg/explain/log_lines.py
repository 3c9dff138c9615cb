# SPDX-License-Identifier: MIT
"""Lines of a log, one at a time, in bounded memory and harmless to a terminal.

A line passes through as it is but for control characters, which are shown as ``\\x1b``: a log that
is printed cannot move a cursor or change a title.
"""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterator
from typing import BinaryIO

from onereg.terminal import harmless

MAX_BYTES = 16384
"""The bytes of a line that are looked at; the rest passes through unread."""
TOO_LONG = f"of this line {MAX_BYTES} bytes were looked at"
_CHUNK = 65536


def log_lines(
    stream: BinaryIO, through: Callable[[str], object]
) -> Iterator[tuple[int, str, bool]]:
    """(number, text, whether it was cut) of each line, after all of it went to ``through``."""
    number = 0
    while data := stream.readline(MAX_BYTES):
        number += 1
        decoder = codecs.getincrementaldecoder("utf-8")("backslashreplace")
        text = decoder.decode(data).rstrip("\r\n")
        through(harmless(text))
        is_cut = False
        while not data.endswith(b"\n") and (data := stream.readline(_CHUNK)):
            rest = decoder.decode(data).rstrip("\r\n")
            is_cut = is_cut or bool(rest)
            through(harmless(rest))
        through(harmless(decoder.decode(b"", True)) + "\n")
        yield number, text, is_cut
