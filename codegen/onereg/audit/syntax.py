# SPDX-License-Identifier: MIT
"""The structure of a source file that its brackets show: calls, arguments, declarations."""

from __future__ import annotations

import re
from collections.abc import Sequence

from onereg.audit.tokens import Token
from onereg.errors import Mark

_OPEN, _CLOSE = {"(": ")", "[": "]", "{": "}"}, {")", "]", "}"}
_MAX_TOKENS = 32
"""The most tokens of a name, a path or a declaration; a longer run is not taken for one."""


class Syntax:
    """The tokens of one file, with the brackets matched."""

    def __init__(self, path: str, language: str, found: Sequence[Token]) -> None:
        self._path, self._language, self.tokens = path, language, found
        self.partner: dict[int, int] = {}
        """The closing bracket of each opening one."""
        self._opening: dict[int, int] = {}
        self.parent: list[int] = []
        """For each token, the innermost bracket around it; -1 outside all brackets."""
        self._directive: list[int] = []
        """For each token, the `#` of the last directive up to there."""
        self._split: dict[int, list[tuple[int, int]]] = {}
        self._sole: dict[int, tuple[int, int] | None] = {}
        stack: list[int] = []
        hash = 0
        for i, token in enumerate(found):
            begins = not i or not found[i - 1].directive or found[i - 1].line < token.line
            if token.directive and token.text == "#" and begins:
                hash = i
            self._directive.append(hash)
            self.parent.append(stack[-1] if stack else -1)
            if token.kind != "operator":
                continue
            if token.text in _OPEN:
                stack.append(i)
            elif token.text in _CLOSE and stack:
                if _OPEN[found[stack[-1]].text] == token.text:
                    self.partner[stack[-1]] = i
                    self._opening[i] = stack[-1]
                stack.pop()
                self.parent[i] = stack[-1] if stack else -1

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

    def beside(self, start: int, end: int) -> tuple[str | None, tuple[str, ...]]:
        """(the name that tokens start..end declare, all identifiers that stand beside them)."""
        declared = self._declared(start)
        if declared is not None:
            return declared, (declared,)
        parent = self.parent[start]
        if parent < 0 or parent not in self.partner or self.text(parent) not in ("(", "{"):
            return None, ()
        if "range" in self.text(parent - 1).lower():
            return None, ()
        # A list of values has no names, and a block of statements is no initialiser.
        value = self._sole_value(parent)
        if value is None or not (value[0] <= start and end < value[1]):
            return None, ()
        return None, self.identifiers(self.arguments(parent, self.partner[parent]))

    def _sole_value(self, opening: int) -> tuple[int, int] | None:
        """The only argument between brackets that is a value, if there is but one."""
        if opening not in self._sole:
            arguments = self.arguments(opening, self.partner[opening])
            values = [(s, e) for s, e in arguments if self._is_value(s, e)]
            self._sole[opening] = values[0] if len(values) == 1 else None
        return self._sole[opening]

    def _declared(self, start: int) -> str | None:
        """NAME of ``NAME = value``, ``const NAME: type = value`` or ``#define NAME value``."""
        token = self.tokens[start]
        before = start - 1
        while self.text(before) == "::" or (self.text(before) == "(" and not token.directive):
            before -= 2 if self.text(before) == "::" else 1
        if token.directive:
            first = self._directive[start]
            is_plain = self.text(first + 1) == "define" and start - first < _MAX_TOKENS
            between = {self.text(i) for i in range(first + 3, start)} if is_plain else set()
            return self.text(first + 2) if is_plain and between <= {"("} else None
        if self.text(before) != "=":
            return None
        row: list[Token] = []
        i = before - 1
        while (
            i >= 0
            and before - i < _MAX_TOKENS
            and self.text(i) not in (";", "{", "}", ",", "(", ")")
        ):
            if self._language in ("go", "python") and self.tokens[i].line != token.line:
                break
            row.insert(0, self.tokens[i])
            i -= 1
        texts = [t.text for t in row]
        if ":" in texts:
            row = row[: texts.index(":")]
        elif "[" in texts:
            row = row[: texts.index("[")]
        names = [t.text for t in row if t.kind == "name" and t.text not in ("const", "var")]
        if not names or any(t in (".", "->") for t in texts):
            return None
        return names[0] if self._language == "go" else names[-1]

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
            if end - start > _MAX_TOKENS:
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
        if end - start > _MAX_TOKENS:
            return None
        text = "".join(t.text for t in self.tokens[start:end])
        return text if re.fullmatch(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*|\[\w+\])*", text) else None

    def _is_value(self, start: int, end: int) -> bool:
        """True if an argument is more than a name: a number or a call."""
        row = (self.tokens[i] for i in range(start, end))
        return any(token.kind == "number" or token.text == "(" for token in row)

    def text(self, i: int) -> str:
        return self.tokens[i].text if 0 <= i < len(self.tokens) else ""

    def mark(self, i: int) -> Mark:
        return Mark(self._path, self.tokens[i].line, self.tokens[i].column)
