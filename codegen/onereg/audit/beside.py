# SPDX-License-Identifier: MIT
"""The names beside a claim of source code: declared by it, keys, other elements, targets, comments.

A name counts only where the claim is the only one that it can belong to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from onereg.audit.syntax import MAX_TOKENS, Spans, Syntax
from onereg.dataclass import dataclass

_MAX_LEVELS = 4
"""The most brackets around a claim that are looked at."""
_MAX_ARGUMENTS = 16
"""The most elements of a row of a table; a longer one is a list."""
_KEYS = {":", "=>"}
_ASSIGNS = {"=", ":="}
_BEFORE_KEY = {"case", "const", "var", "let", "mut", "pub", "static", "final", "val", "return"}
_NAMING_CALL = re.compile(r"^[A-Z][A-Z0-9_]*$|offset_?of|field|name|string|member", re.IGNORECASE)
_TEXT = re.compile(r"\w[\w ]{0,40}(?:[(\[]\w{1,8}[)\]])?", re.ASCII)
_IN_COMMENT = re.compile(r"[/*!#<>\-\s]*(\w+)\s*(?:$|\*/|[:;,(.]|- )", re.ASCII)


@dataclass(frozen=True, slots=True)
class NearName:
    """A name beside a claim, and how much its place tells."""

    text: str
    place: Literal["constant", "text", "variable"]
    """``constant``: it names the claim.  ``text``: a string, a key, a member in a table, a comment.
    ``variable``: it takes the value of the claim's register, or gives it one."""


Groups = tuple[tuple[NearName, ...], ...]
"""Names by their distance, the nearest first."""


class Neighbours:
    """Finds the names beside the claims of one file."""

    def __init__(self, syntax: Syntax, spans: Sequence[tuple[int, int]]) -> None:
        """``spans``: the first and the last token of every claim."""
        self._syntax = syntax
        self._spans = Spans(spans)
        self._lines: dict[int, int] = {}
        for line in (syntax.tokens[start].line for start, _ in spans):
            self._lines[line] = self._lines.get(line, 0) + 1
        self._comments: dict[int, list[tuple[int, str]]] = {}
        for comment in syntax.comments:
            self._comments.setdefault(comment.line, []).append((comment.column, comment.text))

    def of(self, start: int, end: int) -> tuple[str | None, Groups]:
        """(the name that tokens start..end declare, the names beside them)."""
        groups: list[tuple[NearName, ...]] = []
        declared = None
        first, last = start, end
        for level in range(_MAX_LEVELS):
            region = self._syntax.region(first, last)
            if not self._spans.is_alone(region[0], region[1] - 1, start, end):
                break
            words = tuple(self._paired(*region, first, last, level))
            if words:
                groups.append(words)
                if not level and words[0].place == "constant":
                    declared = words[0].text
            parent = self._syntax.parent[start if not level else first]
            closing = self._syntax.partner.get(parent)
            if closing is None or "range" in self._syntax.text(parent - 1).lower():
                break
            if not self._spans.is_alone(parent, closing, start, end):
                break
            arguments = self._syntax.arguments(parent, closing)
            if not arguments or len(arguments) > _MAX_ARGUMENTS:
                break
            is_call = self._syntax.text(parent) == "(" and self._is_callee(parent - 1)
            others = [own for own in arguments if not own[0] <= first < own[1]]
            words = tuple(word for own in others for word in self._argument(*own, is_call))
            if words:
                groups.append(words)
            first, last = parent, closing
        comment = self._comment(start, end)
        if comment is not None:
            groups.append((NearName(comment, "text"),))
        return declared, tuple(groups)

    def _is_callee(self, i: int) -> bool:
        text = self._syntax.text(i)
        is_name = 0 <= i < len(self._syntax.tokens) and self._syntax.tokens[i].kind == "name"
        return text in ("!", ")", "]", ">") or (is_name and text not in ("return", "in", "case"))

    def _paired(
        self, begin: int, stop: int, first: int, last: int, level: int
    ) -> Iterator[NearName]:
        """The key or target on the other side of a ``:``, ``=>`` or ``=``, or the defined name."""
        text = self._syntax.text
        hash = self._syntax.directive[first]
        if hash >= 0:
            if text(hash + 1) == "define" and first - hash < MAX_TOKENS:
                between = {text(i) for i in range(hash + 3, first)}
                if between <= {"("} or level:
                    yield NearName(text(hash + 2), "constant")
            return
        if first - begin > MAX_TOKENS:
            return
        if "?" in {text(i) for i in range(begin, first)}:
            return  # one of two values
        sign = first - 1
        while sign >= begin and text(sign) not in _KEYS | _ASSIGNS:
            sign -= 1
        if sign >= begin:
            yield from self._target(begin, sign, level)
        elif last + 1 < stop and text(last + 1) in _KEYS | (_ASSIGNS if level else set()):
            value = last + 2 + (text(last + 2) == "return")
            yield from self._argument(value, stop, False)

    def _target(self, begin: int, sign: int, level: int) -> Iterator[NearName]:
        """The names left of a sign that gives a claim to them."""
        text = self._syntax.text
        row = [i for i in range(begin, sign) if text(i) not in _BEFORE_KEY]
        texts = [text(i) for i in row]
        if not row:
            return
        if text(sign) in _KEYS:
            token = self._syntax.tokens[row[-1]]
            if len(row) == 1 and token.kind == "string":
                yield from _of_text(token.content)
            elif all(n % 2 == 0 or t in (".", "::") for n, t in enumerate(texts)):
                is_constant = token.text.upper() == token.text
                yield NearName(token.text, "text" if is_constant or not level else "variable")
            return
        if ":" in texts:
            row = row[: texts.index(":")]
        elif texts[0] == "[" or texts[-1] == "]":
            strings = [self._syntax.tokens[i].content for i in row]
            content = next((string for string in strings if string), None)
            if content is not None:
                yield from _of_text(content)
            elif texts[0] == "[" and len(row) == 3:
                yield NearName(texts[1], "constant")
                return
            row = row[: texts.index("[")]
        is_member = any(t in (".", "->") for t in texts)
        names = [text(i) for i in row if self._syntax.tokens[i].kind == "name"]
        if not names:
            return
        if is_member:
            is_element = texts[0] == "."
            yield NearName(names[-1], "text" if is_element and not level else "variable")
            return
        name = names[0] if self._syntax.language == "go" and not level else names[-1]
        yield NearName(name, "constant" if not level or name.isupper() else "variable")

    def _argument(self, first: int, last: int, is_call: bool) -> Iterator[NearName]:
        """The names in another element of a row, or in another argument of a call."""
        syntax = self._syntax
        if last - first > MAX_TOKENS:
            return
        for i in range(first, last):
            if syntax.text(i) in _KEYS | _ASSIGNS and syntax.parent[i] == syntax.parent[first]:
                first = i + 1
        if first >= last:
            return
        token = syntax.tokens[first]
        if last - first == 1 and token.kind == "string":
            yield from _of_text(token.content)
            return
        constants = syntax.identifiers([(first, last)])
        if constants:
            yield NearName(constants[0], "constant")
            return
        is_naming = (
            token.kind == "name"
            and _NAMING_CALL.search(token.text) is not None
            and last - first > 3
            and syntax.text(last - 1) == ")"
        )
        for name in self._paths(first, last, is_naming):
            yield NearName(name, "text" if is_naming or not is_call else "variable")

    def _paths(self, first: int, last: int, is_naming: bool) -> Iterator[str]:
        """The last part of each path of names, methods that are called on it left out."""
        tokens = self._syntax.tokens
        i = first
        while i < last:
            if tokens[i].kind != "name":
                i += 1
                continue
            path = [i]
            while self._syntax.text(path[-1] + 1) in (".", "->", "::") and path[-1] + 2 < last:
                path.append(path[-1] + 2)
            i = path[-1] + 1
            is_called = self._syntax.text(i) in ("(", "!")
            name = path[-2] if is_called and len(path) > 1 else path[-1]
            if not (is_called and len(path) == 1):
                yield tokens[name].text

    def _comment(self, start: int, end: int) -> str | None:
        """The register's name that is a comment on a claim's line, or on the line above it."""
        first, last = self._syntax.tokens[start], self._syntax.tokens[end]
        before = [
            text
            for column, text in self._comments.get(first.line, ())
            if column < first.column and first.column - column - len(text) in (0, 1)
        ]
        if before:
            return _commented(before[-1])
        if self._lines[first.line] > 1:
            return None
        after = [text for column, text in self._comments.get(last.line, ()) if column > last.column]
        if after:
            return _commented(after[0])
        above = self._comments.get(first.line - 1, [])
        is_heading = self._lines.get(last.line + 1) and not self._comments.get(last.line + 1)
        if above and self._syntax.first_of(first.line - 1) is None and not is_heading:
            return _commented(above[0][1])
        return None


def _commented(text: str) -> str | None:
    match = _IN_COMMENT.match(text[:80])
    return match[1] if match else None


def _of_text(text: str) -> Iterator[NearName]:
    """The name that is the whole of a string: ``TTBR0_EL1``, ``SPSR(FIQ)``."""
    if _TEXT.fullmatch(text):
        yield NearName(re.sub(r"\W+", "_", text).strip("_"), "text")
