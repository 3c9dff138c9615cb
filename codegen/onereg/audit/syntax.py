# SPDX-License-Identifier: MIT
"""The structure of a source file that its brackets show: calls, arguments, statements."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from onereg.audit.tokens import Token
from onereg.errors import Mark

_OPEN, _CLOSE = {"(": ")", "[": "]", "{": "}"}, {")", "]", "}"}
MAX_TOKENS = 64
"""The most tokens of a path, a declaration or a statement's side; a longer run is left alone."""


class Syntax:
    """The tokens of one file without its comments, with the brackets matched."""

    def __init__(self, path: str, language: str, found: Sequence[Token]) -> None:
        self._path, self.language = path, language
        self.tokens = [token for token in found if token.kind != "comment"]
        self.comments = [token for token in found if token.kind == "comment"]
        self.partner: dict[int, int] = {}
        """The closing bracket of each opening one."""
        self._opening: dict[int, int] = {}
        self.parent: list[int] = []
        """For each token, the innermost bracket around it; -1 outside all brackets."""
        self.directive: list[int] = []
        """For each token of a directive its ``#``; -1 for any other token."""
        self._split: dict[int, list[tuple[int, int]]] = {}
        stack: list[int] = []
        hash = 0
        for i, token in enumerate(self.tokens):
            before = self.tokens[i - 1] if i else token
            if token.directive and token.text == "#" and (not i or before.line < token.line):
                hash = i
            self.directive.append(hash if token.directive else -1)
            self.parent.append(stack[-1] if stack else -1)
            if token.kind != "operator":
                continue
            if token.text in _OPEN:
                stack.append(i)
            elif token.text in _CLOSE and stack:
                if _OPEN[self.tokens[stack[-1]].text] == token.text:
                    self.partner[stack[-1]] = i
                    self._opening[i] = stack[-1]
                stack.pop()
                self.parent[i] = stack[-1] if stack else -1
        self._first: dict[int, int] = {}
        for i, token in enumerate(self.tokens):
            self._first.setdefault(token.line, i)

    def first_of(self, line: int) -> int | None:
        """The first token of a line, if it has one."""
        return self._first.get(line)

    def function(self, i: int) -> str | None:
        """The name before the brackets before the innermost block that is a function's body."""
        block = self.parent[i]
        while block >= 0 and self.text(block) != "{":
            block = self.parent[block]
        before = block - 1
        while before > 0 and self.text(before) not in (")", ";", "{", "}"):
            before -= 1
        if block < 0 or self.text(before) != ")":
            return None
        opening = self._opening.get(before, 0)
        name = self.tokens[opening - 1] if opening > 0 else None
        return name.text if name is not None and name.kind == "name" else None

    def region(self, start: int, end: int) -> tuple[int, int]:
        """[first, last) of the argument, element or statement around tokens start..end."""
        first = start
        while first > 0 and start - first < MAX_TOKENS and not self._breaks(first - 1):
            text = self.text(first - 1)
            if text in _OPEN or text in (",", ";", "}"):
                break
            first = self._opening.get(first - 1, first - 1)
        last = end + 1
        while last < len(self.tokens) and last - end < MAX_TOKENS and not self._breaks(last - 1):
            text = self.text(last)
            if text in _CLOSE or text in (",", ";"):
                break
            last = self.partner.get(last, last) + 1
        return first, last

    def _breaks(self, i: int) -> bool:
        """True if a directive, or a line that is a statement, ends behind a token."""
        if i + 1 >= len(self.tokens) or self.directive[i] != self.directive[i + 1]:
            return True
        if self.tokens[i].line == self.tokens[i + 1].line:
            return False
        if self.language == "go":
            return self.tokens[i].kind != "operator" or self.text(i) in _CLOSE
        return self.language == "python" and self.parent[i] < 0 and self.parent[i + 1] < 0

    def is_definition(self, callee: int) -> bool:
        """True if a name before brackets is the macro that ``#define`` defines."""
        return self.text(callee - 1) == "define" and self.text(callee - 2) == "#"

    def arguments(self, opening: int, closing: int) -> list[tuple[int, int]]:
        """[start, end) of each argument; empty if statements stand between the brackets."""
        if opening not in self._split:
            found: list[tuple[int, int]] = []
            start = i = opening + 1
            while i < closing and self.text(i) != ";":
                if self.text(i) == ",":
                    found.append((start, i))
                    start = i + 1
                i = self.partner.get(i, i) + 1
            if i < closing:
                found = []
            elif start < closing:
                found.append((start, closing))
            self._split[opening] = found
        return self._split[opening]

    def identifiers(self, arguments: Sequence[tuple[int, int]]) -> tuple[str, ...]:
        """The arguments that are a constant's name, as NAME or scope::Name; never variables."""
        names = []
        for start, end in arguments:
            if end - start > MAX_TOKENS:
                continue
            row = self.tokens[start:end]
            plain = all(
                t.kind == "name" if n % 2 == 0 else t.text == "::" for n, t in enumerate(row)
            )
            if plain and len(row) % 2 and any(c.isupper() for c in row[-1].text):
                names.append(row[-1].text)
        return tuple(names)

    def path_text(self, start: int, end: int) -> str | None:
        """``fp_regs.vregs[3]`` where the tokens are such a path."""
        if end - start > MAX_TOKENS:
            return None
        text = "".join(t.text for t in self.tokens[start:end])
        return text if re.fullmatch(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*|\[\w+\])*", text) else None

    def text(self, i: int) -> str:
        return self.tokens[i].text if 0 <= i < len(self.tokens) else ""

    def mark(self, i: int) -> Mark:
        return Mark(self._path, self.tokens[i].line, self.tokens[i].column)


class Spans:
    """Runs of tokens, and the question which of them lie between two brackets."""

    def __init__(self, spans: Sequence[tuple[int, int]]) -> None:
        self._spans = sorted(spans)

    def is_alone(self, first: int, last: int, start: int, end: int) -> bool:
        """True if between tokens first and last no span is apart from start..end."""
        i = bisect_left(self._spans, (first, first))
        steps = 0
        while i < len(self._spans) and self._spans[i][0] <= last:
            own, own_end = self._spans[i]
            if own_end < start or own > end:
                return False
            i, steps = i + 1, steps + 1
            if steps > MAX_TOKENS:
                return False
        return True
