# SPDX-License-Identifier: MIT
"""The files of a run, each as it was when the run first looked at it.

A file is read once and a folder is listed once; later readers get the same answer.  So a
digest of these is one of the very bytes that were used, however often a file is edited
meanwhile, and edited back.
"""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Iterator
from pathlib import Path

from onereg.errors import OneregError

MAX_BYTES = 1 << 20
"""Size of one file; the largest of our own is some 120 KB."""


_TICK = 2_000_000_000
"""Nanoseconds within which a file system may give two edits one time."""
FileState = tuple[int, int, int, int, int]
"""The identity of a file, its size, and the times of its last changes in nanoseconds."""


class NotRegularError(OSError):
    """A FIFO, a device or a socket stands where a file should be."""

    def __init__(self, path: Path) -> None:
        super().__init__(0, "is no regular file", str(path))


class InputFiles:
    """The files and folders that a run has read so far."""

    def __init__(self) -> None:
        self._files: dict[Path, bytes | OSError] = {}
        self._began = time.time_ns()
        self._states: dict[Path, FileState | None] = {}
        """The state of each file before it was read; a file that is written to gets another."""
        self._folders: dict[Path, tuple[Path, ...]] = {}

    def read(self, path: Path) -> bytes:
        """The bytes of a file, at most one more than MAX_BYTES; OSError if it cannot be read."""
        found = self._files.get(path)
        if found is None:
            self._states[path] = _state(path)
            found = self._files[path] = _read(path)
        if isinstance(found, OSError):
            raise found
        return found

    def below(self, directory: Path) -> tuple[Path, ...]:
        """All that is below a directory, sorted; folders that are links are not followed."""
        if directory not in self._folders:
            self._folders[directory] = _below(directory)
        return self._folders[directory]

    def _may_differ(self, path: Path) -> bool:
        """True unless a file has its state still, which is old enough to tell every later edit."""
        state = self._states[path]
        if state is None or state != _state(path):
            return True
        *_, modified, _ = state
        return modified > self._began - _TICK

    def require_unchanged(self) -> None:
        """Raises OneregError where a file or a folder is no longer as this run has seen it."""
        touched = [path for path in self._states if self._may_differ(path)]
        changed = [path for path in touched if not _same(_read(path), self._files[path])]
        changed += [path for path, seen in self._folders.items() if _below(path) != seen]
        if changed:
            more = f" and {len(changed) - 1} more" if len(changed) > 1 else ""
            raise OneregError(f"{min(changed)}{more}: changed while it was in use; run this again")


def file_state(path: Path) -> FileState:
    """The state of a file; OSError where there is none."""
    found = os.stat(path)
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns


def read_regular(path: Path, limit: int, *, private: bool = False) -> bytes:
    """The first ``limit`` bytes of a regular file, and one more if it has more.

    ``private``: of the user's own file, that nobody else may write, and not through a link.
    Raises OSError; never waits for the writer of a FIFO.
    """
    flags = os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC | (os.O_NOFOLLOW if private else 0)
    descriptor = os.open(path, flags)
    try:
        status = os.fstat(descriptor)
        # A directory fails when it is read, with the system's own word for it.
        if not stat.S_ISREG(status.st_mode) and not stat.S_ISDIR(status.st_mode):
            raise NotRegularError(path)
        if private and not is_private(status):
            raise PermissionError(0, "may be written by others", str(path))
        return _whole(descriptor, limit + 1)
    finally:
        os.close(descriptor)


def _whole(descriptor: int, limit: int) -> bytes:
    """The bytes of a file up to a limit; an operating system may give them in parts."""
    data = os.read(descriptor, limit)
    while len(data) < limit and (more := os.read(descriptor, limit - len(data))):
        data += more
    return data


def is_private(status: os.stat_result) -> bool:
    """True if the user owns a file or a folder and nobody else may write to it."""
    return status.st_uid == os.geteuid() and not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def _state(path: Path) -> FileState | None:
    try:
        return file_state(path)
    except OSError:
        return None


def read_input(path: Path) -> bytes:
    """The bytes of a file, at most one more than MAX_BYTES; OSError if it cannot be read."""
    return read_regular(path, MAX_BYTES)


def _read(path: Path) -> bytes | OSError:
    try:
        return read_input(path)
    except OSError as error:
        return error.with_traceback(None)


def _same(now: bytes | OSError, seen: bytes | OSError) -> bool:
    if isinstance(now, OSError) and isinstance(seen, OSError):
        return (type(now), now.errno) == (type(seen), seen.errno)
    return now == seen


def _below(directory: Path) -> tuple[Path, ...]:
    return tuple(_entries(directory))


def _entries(directory: Path) -> Iterator[Path]:
    """In the order of the parts of their paths; nothing of a folder that may not be read."""
    try:
        with os.scandir(directory) as found:
            entries = sorted(found, key=lambda entry: entry.name)
    except (FileNotFoundError, NotADirectoryError, PermissionError):
        return
    for entry in entries:
        path = directory / entry.name
        yield path
        if entry.is_dir(follow_symlinks=False):
            yield from _entries(path)
