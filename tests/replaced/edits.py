# SPDX-License-Identifier: MIT
"""Edits of a project's Rust files, each of which names an item and none a line number."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path


class EditError(Exception):
    """An edit does not find its place, or finds two."""


@dataclass
class RustFile:
    """A file of another project that is being edited."""

    path: Path
    removed: list[str] = field(default_factory=list)
    added: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._lines = self.path.read_text(encoding="utf-8").split("\n")

    def item(self, start: str) -> str:
        """The text of the item whose only first line begins so, with the comments above it."""
        first, end = self._with_comments(start)
        return "\n".join(self._lines[first:end])

    def replace_item(self, start: str, instead: str = "") -> None:
        """Replace the only item whose first line begins so, with the comments above it."""
        first, end = self._with_comments(start)
        self._replace(first, end, instead)

    def replace_text(self, text: str, instead: str = "") -> None:
        """Replace lines that occur once."""
        at = self._only(text)
        self._replace(at, at + text.count("\n") + 1, instead)

    def replace_between(self, first: str, behind: str, instead: str) -> None:
        """Replace the lines from one that occurs once up to the next that begins with another."""
        start = self._only(first)
        end = next(
            at for at in range(start, len(self._lines)) if self._lines[at].startswith(behind)
        )
        self._replace(start, end, instead)

    def insert_before(self, line: str, added: str) -> None:
        """Add lines before one that occurs once."""
        at = self._only(line)
        self._replace(at, at, added)

    def write(self) -> None:
        """Put the file as edited in its place."""
        self.path.write_text("\n".join(self._lines), encoding="utf-8")

    def _only(self, text: str) -> int:
        """The line where lines that occur once begin."""
        lines = text.split("\n")
        span = len(lines)
        found = [at for at in range(len(self._lines)) if self._lines[at : at + span] == lines]
        if len(found) != 1:
            raise EditError(f"{self.path}: {lines[0].strip()!r} is there {len(found)} times")
        return found[0]

    def _with_comments(self, start: str) -> tuple[int, int]:
        """The lines of an item and of the comments and attributes above it."""
        first, end = self._item(start)
        while first and re.match(r"\s*(//|#\[)", self._lines[first - 1]):
            first -= 1
        return first, end

    def _item(self, start: str) -> tuple[int, int]:
        """The lines of an item: up to a bracket as far left as it began, or else to a semicolon."""
        found = [at for at, line in enumerate(self._lines) if line.startswith(start)]
        if len(found) != 1:
            raise EditError(f"{self.path}: {start.strip()!r} is there {len(found)} times")
        first = found[0]
        left = self._lines[first][: len(self._lines[first]) - len(self._lines[first].lstrip())]
        is_open = self._lines[first].endswith(("{", "(", "["))
        last = rf"{left}[}})\]].*(?<!{{)" if is_open else r".*;"
        for at in range(first + is_open, len(self._lines)):
            if re.fullmatch(last, self._lines[at]):
                return first, at + 1
        raise EditError(f"{self.path}: {start.strip()!r} does not end")

    def _replace(self, first: int, end: int, instead: str) -> None:
        new = instead.split("\n") if instead else []
        self.removed += self._lines[first:end]
        self.added += new
        self._lines[first:end] = new


def row(name: str, file: RustFile) -> str:
    """A line about an edited file."""
    return f"{name}: {went(file.removed)}, {len(file.added)} came"


def went(lines: list[str]) -> str:
    """A phrase about lines that are gone."""
    return f"{len(lines)} lines went ({code_lines(lines)} of code)"


def code_lines(lines: list[str]) -> int:
    """How many lines are neither blank nor comments alone."""
    return sum(bool(re.match(r"\s*[^\s/]", line)) for line in lines)
