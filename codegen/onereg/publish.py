# SPDX-License-Identifier: MIT
"""publish: {path: text} -> files, or a comparison with the files that are there.

Writing is atomic a file at a time and only where bytes differ; nothing is written outside the
output directory, through a symbolic link or over something that is no regular file.  What the
output directory holds beside the outputs is an orphan, reported and, by ``generate``, removed
only where it carries our own provenance.
"""

from __future__ import annotations

import difflib
import os
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from onereg.errors import OneregError

PROVENANCE = "`onereg generate`"
"""Every rendered file names the command that makes it in its first lines."""
_PROVENANCE_LINES = 8
_CACHES = ("__pycache__", ".mypy_cache", ".pytest_cache", ".ruff_cache")
"""Directories that Python's tools leave behind; they are no orphans."""


class State(Enum):
    """How one path of the output directory compares with what would be generated."""

    CHANGED = "changed"
    MISSING = "missing"
    ORPHANED = "orphaned"


@dataclass(frozen=True, slots=True, order=True)
class Difference:
    """One path that is not as it would be generated."""

    path: str
    state: State
    diff: str
    """Unified, from the file to what would be generated; empty for an orphan."""


def compare(files: Mapping[str, str], directory: Path) -> list[Difference]:
    """Every difference, sorted by path; reads only."""
    found = []
    for path, text in files.items():
        there = _current(directory / path)
        if there is None:
            found.append(Difference(path, State.MISSING, _diff(path, "", text)))
        elif there != text.encode():
            old = there.decode("utf-8", errors="backslashreplace")
            found.append(Difference(path, State.CHANGED, _diff(path, old, text)))
    found += [Difference(path, State.ORPHANED, "") for path in orphans(files, directory)]
    return sorted(found, key=lambda difference: difference.path)


def orphans(files: Mapping[str, str], directory: Path) -> list[str]:
    """Files below the directory that nothing generates, sorted."""
    return sorted(path for path in _files_below(directory) if path not in files)


def write(files: Mapping[str, str], directory: Path) -> Iterator[tuple[str, bool]]:
    """Writes each file whose bytes differ; yields (path, whether it was written)."""
    _refuse_links(files, directory)
    for path, text in files.items():
        target = directory / path
        data = text.encode()
        if _current(target) == data:
            yield path, False
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        replace(target, data)
        yield path, True


def remove_orphans(files: Mapping[str, str], directory: Path) -> Iterator[tuple[str, bool]]:
    """Removes orphans that carry our provenance; yields (path, whether it was removed)."""
    for path in orphans(files, directory):
        target = directory / path
        ours = not target.is_symlink() and PROVENANCE in _head(target)
        if ours:
            target.unlink()
        yield path, ours


def _current(path: Path) -> bytes | None:
    """The file's bytes, None where there is none."""
    try:
        if not path.is_symlink() and path.is_file():
            return path.read_bytes()
    except OSError as error:
        raise OneregError(f"{path}: cannot be read: {error.strerror}") from None
    return None


def _files_below(directory: Path) -> Iterator[str]:
    for root, folders, names in os.walk(directory):
        folders[:] = sorted(name for name in folders if name not in _CACHES)
        for name in names:
            yield (Path(root) / name).relative_to(directory).as_posix()


def _refuse_links(files: Mapping[str, str], directory: Path) -> None:
    """Raises before anything is written where an output would leave the directory."""
    for path in files:
        parts = Path(path).parts
        if Path(path).is_absolute() or ".." in parts:
            raise OneregError(f"{path}: an output stays below the output directory")
        step = directory
        for part in parts:
            step = step / part
            if step.is_symlink():
                raise OneregError(f"{step}: is a symbolic link; outputs are not written through it")
        if step.exists() and not step.is_file():
            raise OneregError(f"{step}: is no regular file; remove it")


def replace(target: Path, data: bytes) -> None:
    """Writes a file atomically, with the mode that it has or that a new one would get."""
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with open(descriptor, "wb") as stream:
            stream.write(data)
        mode = target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask()
        os.chmod(name, mode)
        os.replace(name, target)
    except BaseException:
        os.unlink(name)
        raise


def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


def _head(path: Path) -> str:
    with open(path, encoding="utf-8", errors="replace") as stream:
        return "".join(line for line, _ in zip(stream, range(_PROVENANCE_LINES), strict=False))


def _diff(path: str, old: str, new: str) -> str:
    lines = difflib.unified_diff(
        old.splitlines(keepends=True),
        new.splitlines(keepends=True),
        f"{path} (there)",
        f"{path} (generated)",
    )
    return "".join(line if line.endswith("\n") else line + "\n" for line in lines)
