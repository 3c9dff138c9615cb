# SPDX-License-Identifier: MIT
"""load: YAML text -> a tree in which every value knows its file, line and column.

The first stage; ``schema`` and ``read`` come after it.  PyYAML serves as an event source
only: its resolvers would read ``7:0`` as 420, ``010`` as 8, ``6.10`` as 6.1 and ``no`` as
False, and its constructor lets a duplicate key win.  Here a scalar stays text until ``read``
asks for a type.  Spec files are untrusted: their size, depth and number of values are bounded,
and anchors, aliases, tags, further documents and characters that are no text are refused.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import field
from pathlib import Path
from typing import Any

import yaml

from onereg.dataclass import dataclass
from onereg.errors import Finding, Mark, SpecError
from onereg.inputs.files import MAX_BYTES, InputFiles, NotRegularError
from onereg.read.yaml_errors import NO_CHARACTER, NOT_YAML, explained

MAX_DEPTH = 16
MAX_VALUES = 100_000

# No text has these: controls but tab and line breaks, surrogates, noncharacters, and characters
# that show a reviewer another line, or its words in another order, than a compiler reads.
_NOT_TEXT = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069"
    "\ud800-\udfff\ufeff\ufffe\uffff]"
)
_NOT_LINE = re.compile("[\t\n\r]")
_NO_TAGS = (None, "!")
"""Tags of a value that has none, and of one in quotes."""
_UNESCAPED = (None, "", "'")
"""Styles of scalars without escapes: none, which libyaml calls empty, and single quotes."""
_LINE_BREAK = re.compile("\r\n?|\n")


class _PurePython(yaml.reader.Reader, yaml.scanner.Scanner, yaml.parser.Parser):
    """The events of PyYAML's own parser, several times slower than libyaml and the same."""

    def __init__(self, text: str) -> None:
        yaml.reader.Reader.__init__(self, text)
        yaml.scanner.Scanner.__init__(self)
        yaml.parser.Parser.__init__(self)

    def get_event(self) -> Any:
        try:
            return super().get_event()  # type: ignore[no-untyped-call]
        except (OverflowError, ValueError):  # of chr(), which PyYAML lets through
            raise yaml.scanner.ScannerError(*NO_CHARACTER, self.get_mark()) from None


_Parser: Any
try:
    # Not yaml.CParser: the package imports other names from yaml.cyaml, but not the parser.
    from yaml.cyaml import CParser as _Parser  # type: ignore[attr-defined]
except ImportError:  # PyYAML was built without libyaml
    _Parser = _PurePython


def parser(text: str) -> Any:
    """PyYAML's parser, whose events we take: ``get_event()``; raises yaml.YAMLError."""
    return _Parser(text)


@dataclass(slots=True)  # frozen would take thrice the time
class Scalar:
    """Text as it stands in the file; quotes are gone."""

    text: str
    mark: Mark


@dataclass(slots=True)
class Items:
    """A sequence."""

    values: tuple[Node, ...]
    mark: Mark

    def __iter__(self) -> Iterator[Node]:
        return iter(self.values)


@dataclass(slots=True)
class Table:
    """A mapping; keys are scalars, in the order of the file."""

    entries: dict[str, Node]
    keys: dict[str, Scalar]
    mark: Mark

    def __contains__(self, key: str) -> bool:
        return key in self.entries

    def __getitem__(self, key: str) -> Node:
        return self.entries[key]

    def get(self, key: str) -> Node | None:
        return self.entries.get(key)


Node = Scalar | Items | Table


def load_file(path: Path, shown: str, input_files: InputFiles | None = None) -> Table:
    """The mapping at the top of a YAML file.

    ``shown`` is the path that findings carry.  Raises :class:`SpecError` with one finding
    for a file that cannot be read or is not the YAML that we accept.
    """
    return load_text(read_text(path, shown, input_files), shown)


def load_text(text: str, shown: str) -> Table:
    """Does the work of :func:`load_file` for a text."""
    match = _NOT_TEXT.search(text)
    if match:
        mark = _mark_at(text, match.start(), shown)
        raise _fail(mark, "not-text", f"{_code_point(match[0])} is not a character of text")
    try:
        return _Builder(parser(text), shown, "\t" in text).document()
    except yaml.YAMLError as error:
        raise _yaml_error(text, shown, error) from None


def _yaml_error(text: str, shown: str, error: yaml.YAMLError) -> SpecError:
    """The finding about text that a parser refused, with the fault by PyYAML's own parser."""
    try:
        _Builder(_PurePython(text), shown, "\t" in text).document()
    except yaml.YAMLError as own:
        line, column, sentence = explained(own)
    except SpecError as found:
        return found
    else:  # libyaml alone refuses it
        line, column, _ = explained(error)
        sentence = NOT_YAML
    return _fail(Mark(shown, line, column), "bad-yaml", sentence)


def _fail(mark: Mark, rule: str, message: str) -> SpecError:
    return SpecError([Finding(mark, rule, message)])


def _mark_at(text: str, index: int, shown: str) -> Mark:
    """The line and column of a character."""
    breaks = list(_LINE_BREAK.finditer(text, 0, index))
    return Mark(shown, len(breaks) + 1, index - (breaks[-1].end() if breaks else 0) + 1)


def _code_point(character: str) -> str:
    """``U+202E RIGHT-TO-LEFT OVERRIDE``; control characters have no name."""
    return f"U+{ord(character):04X} {unicodedata.name(character, '')}".rstrip()


def read_text(path: Path, shown: str, input_files: InputFiles | None = None) -> str:
    """The text of a spec file; raises :class:`SpecError` for one that cannot be read as such."""
    top = Mark(shown, 1, 1)
    try:
        data = (input_files or InputFiles()).read(path)
    except NotRegularError:
        message = "not a regular file; a spec file is YAML text"
        raise _fail(top, "unreadable-file", message) from None
    except OSError as error:
        reason = error.strerror or "unreadable"
        raise _fail(top, "unreadable-file", f"cannot be read: {reason}") from None
    if len(data) > MAX_BYTES:
        message = f"larger than {MAX_BYTES} bytes; split the file"
        raise _fail(top, "too-large", message)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # The byte order mark is gone from error.object, and what comes before start is UTF-8.
        before = error.object[: error.start].decode()
        byte = error.object[error.start]
        message = f"byte 0x{byte:02x} is not UTF-8; a spec file is UTF-8 text"
        raise _fail(_mark_at(before, len(before), shown), "bad-yaml", message) from None


@dataclass(slots=True)
class _Open:
    """A mapping or a sequence whose end has not come yet."""

    mark: Mark
    values: list[Node] | None
    """Those of a sequence; None for a mapping."""
    entries: dict[str, Node] = field(default_factory=dict)
    keys: dict[str, Scalar] = field(default_factory=dict)
    key: Scalar | None = None
    """The key whose value comes next."""


class _Builder:
    """Builds the tree from a parser's events; raises yaml.YAMLError where the parser does."""

    def __init__(self, events: Any, shown: str, has_tab: bool) -> None:
        """``has_tab``: a tab stands somewhere in the text."""
        self._next = events.get_event
        self._shown = shown
        self._unescaped = () if has_tab else _UNESCAPED
        self._duplicates: list[Finding] = []

    def _mark(self, event: Any) -> Mark:
        start = event.start_mark
        return Mark(self._shown, start.line + 1, start.column + 1)

    def document(self) -> Table:
        self._next()  # StreamStart
        event = self._next()
        if isinstance(event, yaml.StreamEndEvent):
            raise _fail(Mark(self._shown, 1, 1), "bad-yaml", "empty; a spec file is a mapping")
        root = self._root()
        self._next()  # DocumentEnd
        event = self._next()
        if not isinstance(event, yaml.StreamEndEvent):
            message = "a second document begins here; a spec file holds one"
            raise _fail(self._mark(event), "bad-yaml", message)
        if self._duplicates:
            raise SpecError(self._duplicates)
        if not isinstance(root, Table):
            raise _fail(root.mark, "bad-yaml", "a spec file is a mapping of keys to values")
        return root

    def _root(self) -> Node:
        """The value of the document: one loop, since a spec has a hundred thousand events."""
        outer: list[_Open] = []
        inner: _Open | None = None
        count = 0
        node: Node
        while True:
            event = self._next()
            kind = type(event)
            if kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                assert inner is not None
                if inner.values is None:
                    node = Table(inner.entries, inner.keys, inner.mark)
                else:
                    node = Items(tuple(inner.values), inner.mark)
                inner = outer.pop() if outer else None
            else:
                start = event.start_mark
                mark = Mark(self._shown, start.line + 1, start.column + 1)
                count += 1
                depth = len(outer) + (inner is not None)
                if (
                    count > MAX_VALUES
                    or depth > MAX_DEPTH
                    or event.anchor is not None  # an alias has one too
                    or event.tag not in _NO_TAGS
                ):
                    raise _refused(event, mark, count, depth)
                if kind is not yaml.ScalarEvent:
                    if inner is not None:
                        outer.append(inner)
                    inner = _Open(mark, [] if kind is yaml.SequenceStartEvent else None)
                    continue
                # The whole text has been searched, so only escapes bring in what it may not hold.
                if event.style not in self._unescaped:
                    _require_text(event, mark)
                node = Scalar(event.value, mark)
            if inner is None:
                return node
            if inner.values is not None:
                inner.values.append(node)
            elif (key := inner.key) is not None:
                inner.key = None
                first = inner.keys.setdefault(key.text, key)
                if first is key:
                    inner.entries[key.text] = node
                else:
                    message = f"{key.text!r} is already defined on line {first.mark.line}"
                    self._duplicates.append(Finding(key.mark, "duplicate-key", message))
            elif type(node) is Scalar:
                inner.key = node
            else:
                raise _fail(node.mark, "bad-yaml", "a key that is not a plain word")


def _refused(event: Any, mark: Mark, count: int, depth: int) -> SpecError:
    """The finding about a value that is one too many, too deep, or no plain value."""
    if count > MAX_VALUES:
        return _fail(mark, "too-large", f"more than {MAX_VALUES} values; split the file")
    if depth > MAX_DEPTH:
        return _fail(mark, "too-large", f"nested more than {MAX_DEPTH} levels deep")
    if isinstance(event, yaml.AliasEvent):
        return _fail(mark, "no-aliases", "an alias; write the value out, a spec has no aliases")
    if event.anchor is not None:
        return _fail(mark, "no-aliases", "an anchor; write the value out, a spec has no aliases")
    return _fail(mark, "no-tags", f"the tag {event.tag!r}; types come from the schema")


def _require_text(event: Any, mark: Mark) -> None:
    """Refuses characters that no file may hold, escaped ones too, and breaks within a line."""
    match = _NOT_TEXT.search(event.value)
    if match:
        raise _fail(mark, "not-text", f"{_code_point(match[0])} is not a character of text")
    if event.start_mark.line == event.end_mark.line:
        match = _NOT_LINE.search(event.value)
        if match:
            raise _fail(mark, "not-text", f"{_code_point(match[0])} within one line of text")
