# SPDX-License-Identifier: MIT
"""Standard output and error as commands get them: nobody has to listen.

A command's exit status is its verdict, and a reader that has had enough, as ``head`` does, changes
no verdict.  So output that nobody reads is thrown away, and the command goes on.  Output that
could not be written for another reason, as on a full disk, is a failure of the run.

All that is printed comes through here, and speaks to no terminal: names of files, keys and lines
are others' words.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from select import select
from typing import Any, TextIO

from onereg.errors import OneregError
from onereg.terminal import harmless, harmless_styled, is_styled

_STREAMS = 3


class NobodyReads(Exception):
    """Standard output is closed, and the command would never end by itself."""


class _Raw(io.FileIO):
    """A descriptor that takes everything; ``failure`` is why it did not."""

    def __init__(self, descriptor: int) -> None:
        super().__init__(descriptor, "wb", closefd=False)
        self.failure: OSError | None = None

    def write(self, data: Any, /) -> int:
        if self.failure is None:
            try:
                while (written := super().write(data)) is None:  # a pipe that is full for now
                    select([], [self], [])
                return written
            except OSError as error:
                self.failure = error
        return memoryview(data).nbytes


class _Text(io.TextIOWrapper):
    """A text stream on such a descriptor."""

    def __init__(self, descriptor: int, like: TextIO | None) -> None:
        self.raw = _Raw(descriptor)
        errors = getattr(like, "errors", None) or "strict"
        super().__init__(
            io.BufferedWriter(self.raw),
            encoding=getattr(like, "encoding", None) or "utf-8",
            # A character that a terminal lacks is shown as its number.
            errors="backslashreplace" if errors == "strict" else errors,
            line_buffering=bool(getattr(like, "line_buffering", False)),
        )

    def write(self, text: str, /) -> int:
        """Shows control characters as numbers, whoever prints them and in whatever format."""
        super().write(harmless_styled(text) if is_styled(self) else harmless(text))
        return len(text)

    def rewrite_line(self, text: str) -> None:
        """Writes over the line that was written last."""
        super().write(f"\r{harmless(text)}")
        self.flush()


@contextmanager
def standard_streams() -> Iterator[None]:
    """Takes the place of the process's own streams, and of those that were closed from the start.

    Raises OneregError at the end where standard output could not be written.
    """
    _fill_closed_descriptors()
    before = sys.stdin, sys.stdout, sys.stderr
    if sys.stdin is None:
        sys.stdin = open(os.devnull)  # noqa: SIM115
    if sys.stdout is sys.__stdout__:
        sys.stdout = _taken(1, sys.stdout)
    if sys.stderr is sys.__stderr__:
        sys.stderr = _taken(2, sys.stderr)
    try:
        yield
        _require_written()
    except SystemExit:  # of argparse, after --help
        _require_written()
        raise
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        sys.stdin, sys.stdout, sys.stderr = before


def rewrite_line(text: str) -> None:
    """Writes over the last line of standard error; for a terminal."""
    if isinstance(sys.stderr, _Text):
        sys.stderr.rewrite_line(text)


def require_reader() -> None:
    """Raises NobodyReads where standard output is thrown away."""
    if isinstance(sys.stdout, _Text) and sys.stdout.raw.failure is not None:
        raise NobodyReads


def _require_written() -> None:
    sys.stdout.flush()
    failure = sys.stdout.raw.failure if isinstance(sys.stdout, _Text) else None
    if failure is not None and not isinstance(failure, BrokenPipeError):
        raise OneregError(f"standard output cannot be written: {failure.strerror}")


def _taken(descriptor: int, stream: TextIO | None) -> TextIO:
    """A stream that was closed from the start may have lost its descriptor to another file."""
    return _Text(os.open(os.devnull, os.O_WRONLY) if stream is None else descriptor, stream)


def _fill_closed_descriptors() -> None:
    """Keeps a later file from becoming the standard output of a compiler or of git."""
    while (descriptor := os.open(os.devnull, os.O_RDWR)) < _STREAMS:
        os.set_inheritable(descriptor, True)
    os.close(descriptor)
