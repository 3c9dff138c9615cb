# SPDX-License-Identifier: MIT
"""TOML text, and the line and column that each of its values was written at.

``tomllib`` parses and knows no positions.  They are found by its own verdict: a statement is the
shortest run of lines that it accepts alone, and the result says which keys these are.
That is done when a finding asks for a position, and not before.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

from onereg.errors import Finding, Mark, SpecError
from onereg.inputs.files import InputFiles, NotRegularError

MAX_BYTES = 1 << 18
"""Size of one file; a long pyproject.toml has some 40 KB."""
_MAX_LINES = 500
"""The most lines of one statement; parts of a longer one have the position of the statement."""

TomlStep = str | int
"""A key of a table, or an index of an array."""

# Comments and one-line strings, behind the = of a statement.
_STRING = re.compile(r"""\#[^\n]*|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'""")


class TomlFile:
    """A TOML file: ``data`` has its values, ``mark`` their positions."""

    def __init__(self, path: Path, input_files: InputFiles | None = None) -> None:
        """Raises :class:`SpecError` with one finding where the file cannot be used."""
        self.path = path
        self._text = self._read(input_files or InputFiles())
        try:
            self.data: dict[str, Any] = tomllib.loads(self._text)
        except ValueError as error:  # a number of too many digits is no TOMLDecodeError
            from onereg.output.toml_errors import explained

            line, column, sentence = explained(error, self._text)
            raise self._bad(sentence, line, column) from None
        except RecursionError:
            raise self._bad("nested too deeply") from None

    def mark(self, *steps: TomlStep) -> Mark:
        """Where a value was written, or the nearest that it is in: its key or, an element, itself.

        No steps: the top of the file.
        """
        for length in range(len(steps), 0, -1):
            found = self._marks.get(steps[:length])
            if found is not None:
                return found
        return self._top

    @property
    def _top(self) -> Mark:
        return Mark(self.path.as_posix(), 1, 1)

    def _bad(self, message: str, line: int = 1, column: int = 1) -> SpecError:
        mark = Mark(self.path.as_posix(), line, column)
        return SpecError([Finding(mark, "bad-toml", message)])

    def _read(self, input_files: InputFiles) -> str:
        try:
            data = input_files.read(self.path)
        except (FileNotFoundError, IsADirectoryError, NotRegularError):
            raise self._bad("is no file") from None
        except OSError as error:
            reason = error.strerror or "unreadable"
            raise self._bad(f"cannot be read: {reason}") from None
        if len(data) > MAX_BYTES:
            raise self._bad(f"larger than {MAX_BYTES} bytes")
        try:
            return data.decode().replace("\r\n", "\n")
        except UnicodeDecodeError:
            raise self._bad("is not UTF-8, as TOML is") from None

    @cached_property
    def _marks(self) -> dict[tuple[TomlStep, ...], Mark]:
        marks: dict[tuple[TomlStep, ...], Mark] = {}
        lengths: dict[tuple[TomlStep, ...], int] = {}
        header: tuple[TomlStep, ...] = ()
        for line, source, parsed in _statements(self._text):
            start = Mark(self._top.path, line, len(source) - len(source.lstrip(" \t")) + 1)
            is_header = source.lstrip(" \t").startswith("[")
            if is_header:
                header = _header(parsed, lengths)
                for length in range(1, len(header) + 1):
                    marks.setdefault(header[:length], start)
                continue
            leaves = list(_leaves(parsed))
            for path, _ in leaves:
                for length in range(1, len(path) + 1):
                    marks.setdefault(header + path[:length], start)
            for path, mark in _elements(source, start, leaves):
                marks[header + path] = mark
        return marks


def _statements(text: str) -> Iterator[tuple[int, str, dict[str, Any]]]:
    """(line, text, meaning) of each header and each key with its value."""
    lines = text.split("\n")
    begin = 0
    for end in range(1, len(lines) + 1):
        source = "\n".join(lines[begin:end])
        if end - begin > _MAX_LINES:
            return
        try:
            parsed = tomllib.loads(source)
        except tomllib.TOMLDecodeError:
            continue
        if parsed:
            yield begin + 1, source, parsed
        begin = end


def _header(
    parsed: dict[str, Any], lengths: dict[tuple[TomlStep, ...], int]
) -> tuple[TomlStep, ...]:
    """The path of ``[a.b]``, or of the new element of ``[[a.b]]``; counts elements."""
    path: tuple[TomlStep, ...] = ()
    node: Any = parsed
    while node:
        if isinstance(node, list):
            lengths[path] = lengths.get(path, 0) + 1
            path, node = (*path, lengths[path] - 1), node[0]
            continue
        (key, node), *_ = node.items()
        path = (*path, key)
        if isinstance(node, dict) and path in lengths:  # within the array's last element
            path = (*path, lengths[path] - 1)
    return path


def _leaves(
    node: Any, path: tuple[TomlStep, ...] = ()
) -> Iterator[tuple[tuple[TomlStep, ...], Any]]:
    """(path, value) of each value that is neither a table nor an array with items."""
    items: Any = node.items() if isinstance(node, dict) else ()
    if isinstance(node, list):
        items = enumerate(node)
    if not items or not node:
        yield path, node
        return
    for step, value in items:
        yield from _leaves(value, (*path, step))


def _elements(
    source: str, start: Mark, leaves: list[tuple[tuple[TomlStep, ...], Any]]
) -> Iterator[tuple[tuple[TomlStep, ...], Mark]]:
    """The strings in an array, where the text after the ``=`` shows them one by one."""
    equals = source.index("=") + 1
    tokens = [m for m in _STRING.finditer(source, equals) if not m[0].startswith("#")]
    texts = [(path, value) for path, value in leaves if isinstance(value, str)]
    if [_value(token[0]) for token in tokens] != [value for _, value in texts]:
        return
    for token, (path, _) in zip(tokens, texts, strict=True):
        if isinstance(path[-1], int):
            line = source.count("\n", 0, token.start())
            column = token.start() - (source.rfind("\n", 0, token.start()) + 1)
            yield path, Mark(start.path, start.line + line, column + 1)


def _value(token: str) -> str | None:
    try:
        value: str = tomllib.loads(f"value = {token}")["value"]
    except tomllib.TOMLDecodeError:
        return None
    return value
