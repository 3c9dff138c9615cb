# SPDX-License-Identifier: MIT
"""publish: {path: text} -> files, or a comparison with the files that are there.

All files whose bytes differ are staged before the first is replaced; nothing is written outside
the output directory, through a symbolic link or over something that is no regular file.  What the
output directory holds beside the outputs is an orphan, reported and, by ``generate``, removed
only where it carries our own provenance.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Mapping, Sequence
from enum import Enum
from itertools import zip_longest
from pathlib import Path

from onereg.dataclass import dataclass
from onereg.errors import Finding, OneregError, SpecError
from onereg.output.project import Output
from onereg.output.staging import Staging, is_aside, remove_leftovers

PROVENANCE = "`onereg generate`"
"""Every output, rendered or copied, names the command that makes it in its first lines."""
_PROVENANCE_LINES = 8
_LINE_LENGTH = 200
_NO_NEWLINE = "\\ No newline at end of file"
_CACHES = ("__pycache__", ".mypy_cache", ".pytest_cache", ".ruff_cache")
"""Directories that Python's tools leave behind; they are no orphans."""


class DriftKind(Enum):
    """The difference between one path of the output directory and the generated text."""

    CHANGED = "changed"
    MISSING = "missing"
    ORPHANED = "orphaned"


@dataclass(frozen=True, slots=True, order=True)
class Drift:
    """One path that is not as it would be generated."""

    path: str
    state: DriftKind
    line: int
    """The first that differs."""
    diff: str
    """A unified diff from the file to the generated text; empty for an orphan."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The files that may stand in an output directory beside its own outputs."""

    others: Collection[str] = ()
    """Absolute paths that other outputs write."""
    shared: bool = False
    """True if any file may, except files of ours where outputs are written."""


ALONE = Surroundings()


def surroundings(
    outputs: Sequence[Output],
    generated: Sequence[Mapping[str, str]],
    notes: Sequence[Path] = (),
) -> list[Surroundings]:
    """The surroundings of each output among the others of a run; SpecError if two write one file.

    ``notes`` are files that the run leaves for a build system.
    """
    own = {os.path.abspath(path) for path in notes}
    writers: dict[str, int] = {}
    clashes = []
    for number, (output, files) in enumerate(zip(outputs, generated, strict=True)):
        for path in files:
            writer = writers.setdefault(os.path.abspath(output.directory / path), number)
            if writer != number:
                clashes.append(_clash(path, output, outputs[writer]))
    if clashes:
        raise SpecError(clashes[:1])
    return [
        Surroundings(own | {path for path in writers if writers[path] != number}, output.shared)
        for number, output in enumerate(outputs)
    ]


def _clash(path: str, output: Output, other: Output) -> Finding:
    assert output.origin and other.origin, "the command line describes one output"
    message = (
        f"{path} is written by the output at {other.origin.mark()} too; "
        "name another directory, or all layouts in one output"
    )
    return Finding(output.origin.mark("directory"), "config-clash", message)


def has(directory: Path, files: Mapping[str, str]) -> bool:
    """True if each of the files is in the directory, with this text."""
    return all(_current(directory / path) == text.encode() for path, text in files.items())


def drifts(files: Mapping[str, str], directory: Path, around: Surroundings = ALONE) -> list[Drift]:
    """Every difference, sorted by path; reads only."""
    found = []
    for path, text in files.items():
        there = _current(directory / path)
        if there is None:
            found.append(Drift(path, DriftKind.MISSING, 1, _diff(path, "", text)))
        elif there != text.encode():
            old = there.decode("utf-8", errors="backslashreplace")
            found.append(Drift(path, DriftKind.CHANGED, _line(old, text), _diff(path, old, text)))
    found += [Drift(path, DriftKind.ORPHANED, 1, "") for path in orphans(files, directory, around)]
    return sorted(found, key=lambda difference: difference.path)


def orphans(files: Mapping[str, str], directory: Path, around: Surroundings = ALONE) -> list[str]:
    """Files below the directory that nothing generates, sorted."""
    if around.shared:
        folders = {os.path.dirname(path) for path in files}
        there = (path for folder in folders for path in _files_in(directory, folder))
        found = (path for path in there if path not in files and is_made_by(directory / path))
    else:
        found = (path for path in _files_below(directory) if path not in files)
    return sorted(path for path in found if os.path.abspath(directory / path) not in around.others)


def write(files: Mapping[str, str], directory: Path) -> list[tuple[str, bool]]:
    """Writes all files whose bytes differ, or none; (path, whether it was written) of each."""
    with Staging() as staging:
        told = stage(files, directory, staging)
        staging.commit()
    return told


def stage(files: Mapping[str, str], directory: Path, staging: Staging) -> list[tuple[str, bool]]:
    """Stages each file whose bytes differ; (path, whether it will be written) of each."""
    _refuse_links(files, directory)
    told = []
    for path, text in files.items():
        data = text.encode()
        differs = _current(directory / path) != data
        if differs:
            staging.add(directory / path, data)
        told.append((path, differs))
    return told


def remove_orphans(
    files: Mapping[str, str],
    directory: Path,
    around: Surroundings = ALONE,
    provenance: str = PROVENANCE,
) -> Iterator[tuple[str, bool]]:
    """Removes orphans that carry our provenance; yields (path, whether it was removed).

    What killed runs have left aside goes too, and is not told of.
    """
    for folder in _folders(files, directory, around):
        remove_leftovers(folder)
    for path in orphans(files, directory, around):
        target = directory / path
        ours = is_made_by(target, provenance)
        if ours:
            target.unlink()
        yield path, ours


def _current(path: Path) -> bytes | None:
    """The file's bytes; None if it does not exist."""
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
            path = Path(root) / name
            if not is_aside(path):
                yield path.relative_to(directory).as_posix()


def _folders(files: Mapping[str, str], directory: Path, around: Surroundings) -> list[Path]:
    """The folders in which a killed run may have left something."""
    if around.shared:
        return sorted({(directory / path).parent for path in files})
    return [Path(root) for root, _, _ in os.walk(directory)]


def _files_in(directory: Path, folder: str) -> Iterator[str]:
    if (directory / folder).is_dir():
        for entry in os.scandir(directory / folder):
            if entry.is_file(follow_symlinks=False):
                yield os.path.join(folder, entry.name)


def _refuse_links(files: Mapping[str, str], directory: Path) -> None:
    """Raises before anything is written where an output would leave the directory."""
    folders: set[Path] = set()  # those that were looked at
    for path in map(Path, files):
        if path.is_absolute() or ".." in path.parts:
            raise OneregError(f"{path}: an output stays below the output directory")
        steps = [step for step in (path, *path.parents[:-1]) if step not in folders]
        for step in (directory / step for step in reversed(steps)):
            if step.is_symlink():
                raise OneregError(f"{step}: is a symbolic link; outputs are not written through it")
        folders.update(path.parents)
        target = directory / path
        if target.exists() and not target.is_file():
            raise OneregError(f"{target}: is no regular file; remove it")


def is_made_by(path: Path, provenance: str = PROVENANCE) -> bool:
    """True if the first lines of a file name a command of onereg that made it."""
    if path.is_symlink() or not path.is_file():
        return False
    try:
        with open(path, encoding="utf-8", errors="replace") as stream:
            head = "".join(stream.readline(_LINE_LENGTH) for _ in range(_PROVENANCE_LINES))
    except OSError:
        return False
    return provenance in head


def _line(old: str, new: str) -> int:
    """The first line that differs, counted from 1."""
    pairs = zip_longest(old.splitlines(True), new.splitlines(True))
    return next((number for number, (a, b) in enumerate(pairs, 1) if a != b), 1)


def _diff(path: str, old: str, new: str) -> str:
    import difflib  # slow to import, and most comparisons find nothing

    lines = difflib.unified_diff(
        old.splitlines(keepends=True),
        new.splitlines(keepends=True),
        f"{path} (there)",
        f"{path} (generated)",
    )
    return "".join(line if line.endswith("\n") else f"{line}\n{_NO_NEWLINE}\n" for line in lines)
