# SPDX-License-Identifier: MIT
"""The form of printed text: colour and layout on a terminal, plain text in a pipe."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Iterable, Sequence
from typing import TextIO

_NARROWEST = 20
"""Characters of a folded line, however narrow the terminal is."""
_CODES = {"bold": "1", "dim": "2", "red": "31", "green": "32", "yellow": "33", "cyan": "36"}
CONTROL = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]", re.ASCII
)
"""Characters that speak to a terminal, end a line or turn its direction; not tab and newline."""
_STYLED = re.compile(rf"(\x1b\[(?:{'|'.join(_CODES.values())})m)([^\x1b]*)(\x1b\[0m)")


def harmless(text: str) -> str:
    """The text with its control characters, but for tabs and newlines, shown as numbers.

    A log or a name that is printed cannot move a cursor, change a title or seem another text.
    """
    return CONTROL.sub(_number, text)


def harmless_styled(text: str) -> str:
    """Does the same, but keeps the colours that :func:`styled` has made."""
    marks = (1, 3)  # of four parts: text between, a style, the styled text, its end
    parts = enumerate(_STYLED.split(text))
    return "".join(part if index % 4 in marks else harmless(part) for index, part in parts)


def one_line(text: str) -> str:
    """The text as a part of a line: control characters and newlines are shown as numbers.

    A file name with a newline in it begins no line, which GitHub would take for a command.
    """
    return harmless(text).replace("\n", "\\n")


def say(text: str) -> None:
    """Says a sentence on standard error, on one line."""
    print(f"onereg: {one_line(text)}", file=sys.stderr)


def _number(match: re.Match[str]) -> str:
    character = match[0]
    # JSON, which has all others as numbers, knows no \x.
    return "\\u007f" if character == "\x7f" else character.encode("unicode_escape").decode()


def is_styled(stream: TextIO) -> bool:
    """True if a stream takes colour: a terminal that is not dumb, and no NO_COLOR set."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return stream.isatty()


def styled(text: str, style: str, stream: TextIO | None = None) -> str:
    """The text in a style (bold, dim or a colour) where the stream takes it."""
    if not is_styled(stream or sys.stdout):
        return text
    return f"\x1b[{_CODES[style]}m{text}\x1b[0m"


def folded(text: str, column: int = 0, *, margin: int | None = None) -> str:
    """A line that begins in a column, on as many lines as a narrow terminal takes.

    Further lines begin ``margin`` characters to the right.  Without it they begin below the last
    column of the text that is in its left half, or two characters to the right of the beginning.
    """
    if not sys.stdout.isatty():
        return text
    width = max(shutil.get_terminal_size().columns - column, _NARROWEST)
    plain = _visible(text)
    if len(plain) <= width:
        return text
    if margin is None:
        columns = (match.end() for match in re.finditer(r"\S {2,}(?=\S)", plain))
        beginning = len(plain) - len(plain.lstrip()) + 2
        margin = max((start for start in columns if start <= width // 2), default=beginning)
    lines = [""]
    for gap, word in re.findall(r"( *)([^ ]+)", text):
        filled = len(_visible(lines[-1]))
        if filled and filled + len(gap) + len(_visible(word)) > width:
            lines.append(" " * margin + word)
        else:
            lines[-1] += gap + word
    return f"\n{' ' * column}".join(lines)


def _visible(text: str) -> str:
    return _STYLED.sub(r"\2", text) if "\x1b" in text else text


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Aligned columns under a heading for a terminal; tab-separated rows alone for a pipe.

    In a row that is wider than the terminal, the last cell is folded in its column.  If that is too
    narrow for a few words, the cell has lines of its own below the row.
    """
    body = [tuple(row) for row in rows]
    if not sys.stdout.isatty():
        return "".join("\t".join(row) + "\n" for row in body)
    widths = [max(len(row[i]) for row in [tuple(head), *body]) for i in range(len(head))]
    first, *others = (_folded_row(row, widths) for row in [tuple(head), *body])
    return "\n".join([styled(first, "bold"), *others]) + "\n"


def _folded_row(row: Sequence[str], widths: Sequence[int]) -> str:
    line, width = _line(row, widths), shutil.get_terminal_size().columns
    last = sum(widths[:-1]) + 2 * (len(widths) - 1)
    if len(line) <= width:
        return line
    if width - last >= _NARROWEST:
        return folded(line, margin=last)
    return f"{_line(row[:-1], widths[:-1])}\n    {folded(row[-1], 4, margin=0)}"


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    return "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
