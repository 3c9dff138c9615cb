# SPDX-License-Identifier: MIT
"""JSON of others: parsed strictly and with bounds, and asked for positions afterwards.

The standard library's parser is fast and knows no positions.  Where a value is, is found by
parsing its neighbours again, once for each array or object that is asked about.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from onereg.dumps.model import Place
from onereg.errors import Mark, shown

MAX_VALUES = 1 << 20
"""The most values of one document, keys included."""
MAX_DIGITS = 640
"""The most characters of a number: enough for the 2048 bits of the widest register."""

_SPACE = re.compile(r"[ \t\n\r]*")
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{}:,]|[^\s\[\]{}:,"]+', re.DOTALL)
_CONSTANT = re.compile(r"NaN|-?Infinity")
_NUMBER = re.compile(r"(-?(?:0|[1-9][0-9]*))(\.[0-9]+|(?:\.[0-9]+)?[eE][-+]?[0-9]+)?")
"""As the parser reads one: an integer, and what makes another number of it."""


class JsonError(ValueError):
    """A text is not JSON as we take it; ``mark`` is where, ``str()`` a sentence."""

    def __init__(self, mark: Mark, message: str) -> None:
        self.mark = mark
        super().__init__(message)


class JsonText:
    """One document, with its place in a file."""

    def __init__(self, path: str, text: str, line: int = 1) -> None:
        """``line``: of the file, on which the text begins."""
        self._path = path
        self._text = text
        self._line = line
        self._children: dict[tuple[str | int, ...], dict[str | int, int]] = {}

    def parse(self) -> Any:
        """The document as plain values; raises JsonError."""
        text = self._text
        if text.count(",") + text.count("[") + text.count("{") > MAX_VALUES:
            raise JsonError(self._mark(0), f"has more than {MAX_VALUES} values")
        try:
            return _DECODER.decode(text)
        except json.JSONDecodeError as error:
            raise JsonError(self._mark(error.pos), "is no JSON from here on") from None
        except _Strict:
            raise self._strict_error() from None
        except RecursionError:
            raise JsonError(self._mark(0), "is nested too deeply") from None

    def mark(self, place: Place) -> Mark:
        """The position of a value that :meth:`parse` has returned."""
        if isinstance(place, Mark):
            return place
        offset = _skip(self._text, 0)
        for depth, step in enumerate(place):
            offset = self._children_of(place[:depth], offset)[step]
        return self._mark(offset)

    def _children_of(self, place: tuple[str | int, ...], offset: int) -> dict[str | int, int]:
        """The offset of each value of the array or object that begins at an offset."""
        if place not in self._children:
            self._children[place] = dict(_members(self._text, offset))
        return self._children[place]

    def _mark(self, offset: int) -> Mark:
        begin = self._text.rfind("\n", 0, offset) + 1
        return Mark(self._path, self._line + self._text.count("\n", 0, offset), offset - begin + 1)

    def _strict_error(self) -> JsonError:
        """The first thing that strict JSON forbids, found by reading the text token by token."""
        keys: list[set[str] | None] = []  # of the objects and arrays that are open
        is_key = False
        for match in _TOKEN.finditer(self._text):
            token, offset = match[0], match.start()
            # The parser takes a constant or a number before it looks at what follows.
            constant, number = _CONSTANT.match(token), _NUMBER.match(token)
            if constant:
                return JsonError(self._mark(offset), f"{constant[0]} is no number of JSON")
            if number and not number[2] and len(number[1]) > MAX_DIGITS:
                return JsonError(self._mark(offset), f"a number has more than {MAX_DIGITS} digits")
            if token[0] == '"' and is_key:
                of = keys[-1]
                assert of is not None
                key = json.loads(token)
                if key in of:
                    return JsonError(self._mark(offset), f"{shown(key)} is there a second time")
                of.add(key)
            elif token in ("[", "{"):
                keys.append(set() if token == "{" else None)
            elif token in ("]", "}"):
                keys.pop()
            is_key = token in ("{", ",") and bool(keys) and keys[-1] is not None
        raise AssertionError("the parser refused what a search does not find")


class _Strict(Exception):
    """The parser met what JSON has not, or has in bounds only."""


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _Strict
    return found


def _constant(_: str) -> Any:
    raise _Strict


def _integer(digits: str) -> int:
    if len(digits) > MAX_DIGITS:
        raise _Strict
    return int(digits)


_DECODER = json.JSONDecoder(object_pairs_hook=_object, parse_constant=_constant, parse_int=_integer)
_SKIPPER = json.JSONDecoder()


def _skip(text: str, offset: int) -> int:
    """The offset behind white space."""
    match = _SPACE.match(text, offset)
    assert match
    return match.end()


def _members(text: str, offset: int) -> Iterator[tuple[str | int, int]]:
    """Key or index and offset of each value of an array or object that has been parsed."""
    is_object = text[offset] == "{"
    offset = _skip(text, offset + 1)
    number = 0
    while text[offset] not in "]}":
        key: str | int = number
        if is_object:
            key, offset = _SKIPPER.raw_decode(text, offset)
            offset = _skip(text, _skip(text, offset) + 1)
        yield key, offset
        _, offset = _SKIPPER.raw_decode(text, offset)
        offset = _skip(text, offset)
        if text[offset] == ",":
            offset = _skip(text, offset + 1)
        number += 1
