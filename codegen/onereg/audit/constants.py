# SPDX-License-Identifier: MIT
"""The values of a file's own constants, where they are plain arithmetic."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from onereg.audit.syntax import MAX_TOKENS, Syntax

_MAX_DEPTH = 16
_MASK = (1 << 64) - 1
_MAX_SHIFT = 63
ARITHMETIC: Mapping[str, tuple[int, Callable[[int, int], int]]] = {
    "|": (1, lambda a, b: a | b),
    "^": (2, lambda a, b: a ^ b),
    "&": (3, lambda a, b: a & b),
    "<<": (4, lambda a, b: a << min(b, _MAX_SHIFT)),
    ">>": (4, lambda a, b: a >> min(b, _MAX_SHIFT)),
    "+": (5, lambda a, b: a + b),
    "-": (5, lambda a, b: a - b),
    "*": (6, lambda a, b: a * b),
}
"""Precedence and meaning of the operators that ids are composed with."""
_CHANGES = {"+=", "-=", "*=", "|=", "&=", "^=", "++", "--"}
_GO_BEFORE_NAME = {"const", "var", ","}
_MEMBERS = {".", "->"}
_CAST = re.compile(r"(?:__)?u(?:int)?(?:64|32|16|8)(?:_t)?|usize|long|unsigned|int")
_LITERAL_MACRO = re.compile(r"U?INT(?:MAX|64|32)_C|_?U(?:L|LL|64)|_BITUL{1,2}")


class Constants:
    """The constants of one file, beside those that its headers would give it."""

    def __init__(self, syntax: Syntax, given: Mapping[str, int]) -> None:
        self._syntax, self._given = syntax, given
        self._bodies: dict[str, list[int]] = {}
        self._values: dict[str, int | None] = {}
        changed = set()
        for name, first in self._definitions():
            self._bodies.setdefault(name, []).append(first)
        for i, token in enumerate(syntax.tokens):
            if token.text in _CHANGES:
                changed.add(syntax.text(i - 1))
        for name in changed & self._bodies.keys():
            self._values[name] = None

    def defined(self, name: str) -> Iterator[tuple[int, int]]:
        """[first, last) of the value of each definition of a name."""
        for first in self._bodies.get(name, ()):
            yield first, self._syntax.region(first - 1, first - 1)[1]

    def value(self, name: str, depth: int = 0) -> int | None:
        """The value of a name; None if it has none, or two."""
        if name not in self._bodies:
            return self._given.get(name)
        if name not in self._values:
            self._values[name] = None  # while it is looked for: one that is defined by itself
            found = {self.evaluate(first, last, depth) for first, last in self.defined(name)}
            self._values[name] = found.pop() if len(found) == 1 else None
        return self._values[name]

    def evaluate(self, first: int, last: int, depth: int = 0) -> int | None:
        """The value of all of the tokens [first, last); None if they are no plain arithmetic."""
        if first >= last or last - first > MAX_TOKENS or depth > _MAX_DEPTH:
            return None
        try:
            value, end = self._expression(first, last, 0, depth)
        except _NoNumberError:
            return None
        return value & _MASK if end == last else None

    def _expression(self, i: int, last: int, least: int, depth: int) -> tuple[int, int]:
        left, i = self._operand(i, last, depth)
        while i < last:
            text = self._syntax.text(i)
            if text == "as" and _CAST.fullmatch(self._syntax.text(i + 1)):
                i += 2
                continue
            if text not in ARITHMETIC or ARITHMETIC[text][0] < least:
                break
            rank, apply = ARITHMETIC[text]
            right, i = self._expression(i + 1, last, rank + 1, depth)
            if abs(left) > _MASK << MAX_TOKENS or right < 0:
                raise _NoNumberError
            left = apply(left, right)
        return left, i

    def _operand(self, i: int, last: int, depth: int) -> tuple[int, int]:
        if i >= last:
            raise _NoNumberError
        token = self._syntax.tokens[i]
        closing = self._syntax.partner.get(i, last)
        if token.text == "(" and closing < last:
            inside = self._syntax.tokens[i + 1 : closing]
            if inside and all(_CAST.fullmatch(t.text) for t in inside):
                return self._operand(closing + 1, last, depth)
            value, end = self._expression(i + 1, closing, 0, depth)
            if end != closing:
                raise _NoNumberError
            return value, closing + 1
        if _LITERAL_MACRO.fullmatch(token.text) and self._syntax.text(i + 1) == "(":
            return self._operand(i + 1, last, depth)
        found = token.value if token.kind == "number" else None
        if token.kind == "name" and self._syntax.text(i + 1) != "(":
            while self._syntax.text(i + 1) in ("::", ".") and i + 2 < last:
                i += 2
            found = self.value(self._syntax.text(i), depth + 1)
        if found is None:
            raise _NoNumberError
        return found, i + 1

    def _definitions(self) -> Iterator[tuple[str, int]]:
        """(name, first token of the value) of each definition."""
        syntax, tokens = self._syntax, self._syntax.tokens
        for i, token in enumerate(tokens):
            if token.text == "define" and syntax.directive[i] == i - 1 and i + 2 < len(tokens):
                name, body = tokens[i + 1], tokens[i + 2]
                end = name.column + len(name.text)
                is_macro = body.text == "(" and (body.line, body.column) == (name.line, end)
                if not is_macro:
                    yield name.text, i + 2
            elif token.text in ("=", ":=") and i and syntax.directive[i] < 0:
                own = i - 1
                if syntax.text(i - 2) == ":":
                    own = i - 3
                elif syntax.language == "go" and syntax.text(i - 2) not in _GO_BEFORE_NAME:
                    own -= tokens[i - 2].kind == "name" and tokens[i - 2].line == token.line
                if own >= 0 and tokens[own].kind == "name" and syntax.text(own - 1) not in _MEMBERS:
                    yield tokens[own].text, i + 1


class _NoNumberError(Exception):
    """Tokens are no arithmetic on numbers."""
