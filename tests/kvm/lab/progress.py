# SPDX-License-Identifier: MIT
"""What is being waited for, on a terminal."""

import contextlib
import sys
from collections.abc import Iterator

_ERASE = "\r\x1b[K"


@contextlib.contextmanager
def waiting_for(what: str) -> Iterator[None]:
    """Show a line on standard error while the block runs; nothing unless it is a terminal."""
    if not sys.stderr.isatty():
        yield
        return
    print(f"{_ERASE}{what} ...", end="", file=sys.stderr, flush=True)
    try:
        yield
    finally:
        print(_ERASE, end="", file=sys.stderr, flush=True)
