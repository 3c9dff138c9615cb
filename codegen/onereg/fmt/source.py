# SPDX-License-Identifier: MIT
"""A spec file as it is written: values with their styles, comments and empty lines.

The text has passed ``load``: one document, a mapping, without anchors and tags.  PyYAML's events
give the values and their positions; a comment follows a ``#`` that no value covers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import field
from typing import Any

import yaml

from onereg.dataclass import dataclass
from onereg.read.yaml_tree import parser

_COMMENT = re.compile(r"(?:^|(?<=[ \t]))#")


@dataclass(slots=True)
class Word:
    """A scalar."""

    text: str
    style: str | None
    """None (plain), ``'``, ``"``, ``|`` or ``>``."""
    lines: tuple[str, ...]
    """The lines of the source; those after the first lose their indentation."""

    @property
    def is_block(self) -> bool:
        """True if it is written below its key, after ``|`` or ``>``."""
        return self.style in ("|", ">")


@dataclass(slots=True)
class SourceGroup:
    """A mapping or a sequence."""

    is_mapping: bool
    is_flow: bool
    """True if it stands in braces or brackets that contain no comment."""
    entries: list[SourceEntry]
    foot: list[str] = field(default_factory=list)
    """Comments after the last entry."""


SourceValue = Word | SourceGroup


@dataclass(slots=True)
class SourceEntry:
    """A key and its value, or an item of a sequence."""

    key: Word | None
    value: SourceValue
    before: list[str]
    """The comments above it; empty where there is an empty line."""
    after: str | None
    """The comment behind it: behind the key where the value begins on the next line."""
    is_aligned: bool
    """More than one space follows the colon."""
    is_padded: bool
    """It is in braces, and more than one space stands before it."""


def read(text: str) -> SourceGroup:
    """The mapping at the top of a file."""
    return _Reader(text).document()


def comments(text: str) -> list[str]:
    """The comments of a file, in their order."""
    return [comment.text for comment in _Reader(text).comments.values()]


@dataclass(frozen=True, slots=True)
class _Comment:
    line: int
    column: int
    text: str
    is_alone: bool
    """No value stands before it on its line; a dash may."""


class _Reader:
    def __init__(self, text: str) -> None:
        text = re.sub(r"\r\n?", "\n", text.removeprefix("\ufeff"))
        self._lines = text.split("\n")
        self._events: list[Any] = list(_events(text))
        self._at = 0
        self._line = 0
        """The first line whose comments and empty lines are not taken yet."""
        self.comments = {comment.line: comment for comment in self._find_comments()}

    def document(self) -> SourceGroup:
        root = self._value(self._next(), -1)
        assert isinstance(root, SourceGroup)
        root.foot += self._above(len(self._lines))
        return root

    # Events

    def _next(self) -> Any:
        self._at += 1
        return self._events[self._at - 1]

    def _next_start(self) -> tuple[int, int]:
        """The line and column of the next token, past the ends of the groups that are open."""
        for event in self._events[self._at :]:
            if _is_node(event):
                return event.start_mark.line, event.start_mark.column
        return len(self._lines), -1

    # Values

    def _value(self, event: Any, indent: int) -> SourceValue:
        if _is_scalar(event):
            return self._word(event, indent)
        return self._group(event)

    def _word(self, event: Any, indent: int) -> Word:
        start, end = event.start_mark, event.end_mark
        style = event.style or None
        if _is_block(event):
            last = self._block_end(start.line, indent)
            head = self._lines[start.line][start.column :]
            lines = (head.split()[0], *self._lines[start.line + 1 : last + 1])
            return Word(event.value, style, lines)
        if start.line == end.line:
            written = (self._lines[start.line][start.column : end.column],)
        else:
            written = (
                self._lines[start.line][start.column :].strip(),
                *(line.strip() for line in self._lines[start.line + 1 : end.line]),
                self._lines[end.line][: end.column].strip(),
            )
        return Word(event.value, style, written)

    def _block_end(self, first: int, indent: int) -> int:
        """The last line of the block scalar whose header is on a line."""
        last = first
        for number in range(first + 1, len(self._lines)):
            line = self._lines[number]
            if line.strip() and len(line) - len(line.lstrip(" ")) <= indent:
                break
            if line.strip():
                last = number
        return last

    def _group(self, event: Any) -> SourceGroup:
        is_mapping = isinstance(event, yaml.MappingStartEvent)
        start = event.start_mark
        group = SourceGroup(is_mapping, bool(event.flow_style), [])
        while not _closes(event := self._next()):
            group.entries.append(self._entry(event, group, start))
        if group.is_flow:
            last = event.end_mark.line
            inner = self._above(last) if last > start.line else []
            group.foot = [comment for comment in inner if comment]
            commented = any(entry.before or entry.after for entry in group.entries)
            group.is_flow = not (group.foot or commented)
        else:
            group.foot = self._foot(start.column)
        return group

    def _entry(self, event: Any, group: SourceGroup, start: Any) -> SourceEntry:
        line = event.start_mark.line
        before = self._above(line)
        ahead = self._lines[line][: event.start_mark.column]
        is_padded = group.is_flow and bool(re.search(r",  +$", ahead))
        if group.is_flow:
            before = [comment for comment in before if comment]
        key, is_aligned = None, False
        if group.is_mapping:
            key = self._word(event, start.column)
            colon = event.end_mark
            event = self._next()
            gap = self._lines[colon.line][colon.column + 1 : event.start_mark.column]
            is_aligned = event.start_mark.line == colon.line and len(gap) > 1 and not gap.strip()
        after = None
        if not group.is_flow and _opens(event):
            first_line = self._next_start()[0]
            if not event.flow_style and first_line > line:
                after = self._behind(line)
        value = self._value(event, start.column)
        ended = self._ended(event, value)
        if after is None and (isinstance(value, Word) or event.flow_style):
            closes = group.is_flow and self._closes(ended)
            after = None if closes else self._behind(ended)
        return SourceEntry(key, value, before, after, is_aligned, is_padded)

    def _ended(self, event: Any, value: SourceValue) -> int:
        """The line on which a value that may have a comment behind it ends."""
        if isinstance(value, Word):
            return int(event.start_mark.line if value.is_block else event.end_mark.line)
        return int(self._events[self._at - 1].end_mark.line)

    def _closes(self, line: int) -> bool:
        """True if the group around the value that has just ended ends on the same line."""
        depth = 0
        for event in self._events[self._at :]:
            if event.start_mark.line > line:
                return False
            if _closes(event):
                depth -= 1
                if depth < 0:
                    return True
            elif _opens(event):
                depth += 1
        return True

    # Comments

    def _find_comments(self) -> Iterator[_Comment]:
        covered = self._covered()
        for number, line in enumerate(self._lines):
            for match in _COMMENT.finditer(line):
                column = match.start()
                if not any(a <= (number, column) < b for a, b in covered.get(number, ())):
                    alone = not line[:column].strip(" \t-")
                    yield _Comment(number, column, line[column:].rstrip(), alone)
                    break

    def _covered(self) -> dict[int, list[tuple[tuple[int, int], tuple[int, int]]]]:
        """The spans of values, by line."""
        spans: dict[int, list[tuple[tuple[int, int], tuple[int, int]]]] = {}
        indents = [-1]
        for event in self._events:
            if _opens(event):
                indents.append(event.start_mark.column)
            elif _closes(event):
                indents.pop()
            elif _is_scalar(event):
                start, end = event.start_mark, event.end_mark
                span = ((start.line, start.column), (end.line, end.column))
                if _is_block(event):
                    last = self._block_end(start.line, indents[-1])
                    span = ((start.line + 1, 0), (last + 1, 0))
                for line in range(span[0][0], span[1][0] + 1):
                    spans.setdefault(line, []).append(span)
        return spans

    def _above(self, line: int) -> list[str]:
        """The comments and empty lines before a line that are not taken yet."""
        found = []
        for number in range(self._line, line):
            comment = self.comments.get(number)
            if comment is not None and comment.is_alone:
                found.append(comment.text)
            elif not self._lines[number].strip() and found[-1:] != [""]:
                found.append("")
        self._line = max(self._line, line)
        return found

    def _behind(self, line: int) -> str | None:
        """The comment behind a value on a line."""
        self._line = max(self._line, line + 1)
        comment = self.comments.get(line)
        return comment.text if comment is not None and not comment.is_alone else None

    def _foot(self, column: int) -> list[str]:
        """The comments after a block that stand as deep as it, and deeper than what follows."""
        next_line, next_column = self._next_start()
        last = None
        for number in range(self._line, next_line):
            comment = self.comments.get(number)
            if comment is not None and comment.is_alone:
                if comment.column < column or comment.column <= next_column:
                    break
                last = number
        return [] if last is None else self._above(last + 1)


def _is_block(event: Any) -> bool:
    return event.style in ("|", ">")  # a plain scalar's style is None, libyaml's an empty text


# Functions, so that a type checker does not take the marks of a checked event for absent.


def _is_node(event: Any) -> bool:
    return isinstance(event, yaml.NodeEvent)


def _is_scalar(event: Any) -> bool:
    return isinstance(event, yaml.ScalarEvent)


def _opens(event: Any) -> bool:
    return isinstance(event, yaml.CollectionStartEvent)


def _closes(event: Any) -> bool:
    return isinstance(event, yaml.CollectionEndEvent)


def _events(text: str) -> Iterator[Any]:
    """The events within the document."""
    source = parser(text)
    while not isinstance(event := source.get_event(), yaml.StreamEndEvent):
        if isinstance(event, yaml.NodeEvent | yaml.CollectionEndEvent):
            yield event
