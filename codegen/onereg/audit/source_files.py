# SPDX-License-Identifier: MIT
"""Chooses the files of a tree that are read: by name and size, in the order of their paths.

Symbolic links are not followed, wherever they lead; files that are left out are counted.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import field
from pathlib import Path

from onereg.audit.text_file import read_bytes
from onereg.dataclass import dataclass
from onereg.errors import OneregError

MAX_BYTES = 4 << 20
"""The size of the largest file that is read; larger ones are skipped and counted."""
MAX_FILES = 500_000
LANGUAGES = {
    **dict.fromkeys((".c", ".h", ".cc", ".hh", ".cpp", ".hpp", ".cxx", ".hxx", ".inc"), "c"),
    ".rs": "rust",
    ".zig": "zig",
    ".json": "json",
    **dict.fromkeys((".yaml", ".yml"), "yaml"),
    ".go": "go",
    ".py": "python",
    **dict.fromkeys((".rst", ".md", ".txt", ".adoc"), "text"),
}
_WITH_HASHES = {".cfg", ".conf", ".ini", ".mk", ".pl", ".rb", ".sh", ".toml"}
"""Endings of files that are read only where they are named, and whose comments begin with ``#``."""
_REPOSITORIES = {".git", ".hg", ".svn"}
_TRACES = re.compile(
    rb"KVM_(?:REG|SPSR|NR_SPSR|ARM_VCPU)_|sys_?reg|system_?reg|core_?reg|"
    rb"0x[46]0[0-8]0[_ ']?0000[_ ']?0|(?:46|69)\d{17}",
    re.IGNORECASE,
)
"""A file without any of these is not read."""


@dataclass(slots=True)
class Counts:
    """The numbers of files that were read, and that were skipped for each reason."""

    files: int = 0
    skipped: dict[str, int] = field(default_factory=dict)

    def skip(self, why: str) -> None:
        self.skipped[why] = self.skipped.get(why, 0) + 1


def source_files(paths: Sequence[Path], counts: Counts) -> Iterator[tuple[Path, str, str]]:
    """(path, language, text) of every file that may hold an id."""
    for path in paths:
        if not path.exists():
            raise OneregError(f"{path}: is not there")
        for file in _below(path, counts) if path.is_dir() else [path]:
            language = LANGUAGES.get(file.suffix.lower())
            if language is None and file != path:
                continue
            text = _text(file, counts)
            if text is not None:
                yield file, language or _guessed(file, text), text


def _guessed(file: Path, text: str) -> str:
    """The language of a file that is named, whatever its ending."""
    is_script = text.startswith("#!") or file.suffix.lower() in _WITH_HASHES
    return "python" if is_script else "c"


def _text(file: Path, counts: Counts) -> str | None:
    try:
        if file.stat().st_size > MAX_BYTES:
            counts.skip("too large")
            return None
        data = read_bytes(file, MAX_BYTES)
    except (OSError, OneregError):
        counts.skip("unreadable")
        return None
    if b"\0" in data:
        counts.skip("binary")
        return None
    counts.files += 1
    return data.decode("utf-8", "replace") if _TRACES.search(data) else None


def _below(directory: Path, counts: Counts) -> Iterator[Path]:
    found = 0
    for folder, folders, files in os.walk(directory):
        folders[:] = sorted(name for name in folders if name not in _REPOSITORIES)
        for name in sorted(files):
            path = Path(folder, name)
            if path.suffix.lower() not in LANGUAGES:
                continue
            if path.is_symlink():
                counts.skip("links")
                continue
            found += 1
            if found > MAX_FILES:
                raise OneregError(f"{directory}: more than {MAX_FILES} files; name a part of it")
            yield path
