# SPDX-License-Identifier: MIT
"""Source text -> tokens with positions: C, C++, Rust, Go, Zig, Python and JSON, as ids need it.

Comments are tokens too, for they name registers.  No language is parsed: a character that begins
no token is a token itself, so that any text can be read.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from onereg.dataclass import dataclass

_STRING = r'"(?:\\.|[^"\\\n])*"'
_NUMBER = r"0[xXbBoO][0-9a-fA-F_']+\w*|\d[\w']*(?:\.\d\w*)?"
_NAME = r"[A-Za-z_]\w*"
_OPERATOR = r"::|->|=>|==|!=|<=|>=|<<|>>|&&|\|\||[-+*/%&|^:]=|\S"
_LINE_COMMENT = r"//(?:[^\n\\]|\\(?:.|\n)?)*"
_BLOCK_COMMENT = r"/\*(?:[^*]|\*(?!/))*(?:\*/)?"

# An open comment or string reaches to the end of the text, as a compiler would have it.
_LANGUAGES = {
    "c": (
        rf"{_LINE_COMMENT}|{_BLOCK_COMMENT}|\\\r?\n",
        r"(?:u8|[uUL])?R\"(?P<d>[^()\\\s\"]{0,16})\([\s\S]*?(?:\)(?P=d)\"|\Z)"
        rf"|(?:u8|[uUL])?{_STRING}|(?:u8|[uUL])?'(?:\\.|[^'\\\n])+'",
    ),
    "rust": (
        r"//[^\n]*",
        r"b?r(?P<d>#{0,16})\"[\s\S]*?(?:\"(?P=d)|\Z)|b?\"(?:\\[\s\S]|[^\"\\])*(?:\"|\Z)"
        rf"|b?'(?:\\[^\n']+|[^'\\\n])'|'{_NAME}",
    ),
    "go": (
        rf"//[^\n]*|{_BLOCK_COMMENT}",
        rf"{_STRING}|`[^`]*(?:`|\Z)|'(?:\\.|[^'\\\n])+'",
    ),
    "zig": (
        r"//[^\n]*",
        rf"{_STRING}|\\\\[^\n]*|'(?:\\[^\n']+|[^'\\\n])'",
    ),
    "json": (rf"//[^\n]*|{_BLOCK_COMMENT}", _STRING),
    "python": (
        r"#[^\n]*|\\\r?\n",
        r"[rRbBfFuU]{0,2}(?:\"\"\"[\s\S]*?(?:\"\"\"|\Z)|\'\'\'[\s\S]*?(?:\'\'\'|\Z)"
        r"|\"(?:\\[\s\S]|[^\"\\\n])*\"|'(?:\\[\s\S]|[^'\\\n])*')",
    ),
}
_PATTERNS = {
    language: re.compile(
        rf"(?P<skip>\s+|{skip})|(?P<string>{string})|(?P<number>{_NUMBER})"
        rf"|(?P<name>{_NAME})|(?P<operator>{_OPERATOR})"
    )
    for language, (skip, string) in _LANGUAGES.items()
}
_QUOTED = re.compile(
    r"\w{0,3}#{0,16}(?P<quote>\"\"\"|'''|[\"'`])(?P<content>.*)(?P=quote)#{0,16}", re.DOTALL
)
_NESTED = re.compile(r"/\*|\*/")


@dataclass(frozen=True, slots=True)
class Token:
    """A token and where it begins."""

    kind: str
    """``name``, ``number``, ``string``, ``operator`` or ``comment``."""
    text: str
    line: int
    column: int
    directive: bool = False
    """True if it is on the line of a C preprocessor directive, continuations included."""

    @property
    def value(self) -> int | None:
        """The value of an integer literal; None for any other token."""
        return number(self.text) if self.kind == "number" else None

    @property
    def content(self) -> str:
        """The text between a string's quotes, escapes as they stand; empty for another token."""
        match = _QUOTED.fullmatch(self.text) if self.kind == "string" else None
        return match["content"] if match else ""


def number(text: str) -> int | None:
    """The value of an integer literal of any of the languages."""
    digits = text.replace("_", "").replace("'", "")
    base = {"0x": 16, "0b": 2, "0o": 8}.get(digits[:2].lower(), 10)
    suffix = re.search(r"[uUlLzZ]{1,3}$|[iu](?:8|16|32|64|128|size)$", digits)
    if suffix and not (base == 16 and suffix[0][0] not in "uUlLzZi"):
        digits = digits[: suffix.start()]
    if len(digits) > 70:
        return None
    try:
        return int(digits[2:] if base != 10 else digits, base)
    except ValueError:
        return None


def tokens(text: str, language: str) -> Iterator[Token]:
    """The tokens of a text in one of the languages, comments among them."""
    starts = [0, *(match.end() for match in re.finditer("\n", text))]
    pattern = _PATTERNS[language]
    position = 0
    directive_end = -1
    line_start = -1
    while position < len(text):
        if language == "rust" and text.startswith("/*", position):
            start, position = position, _past_nested_comment(text, position)
            line = bisect_right(starts, start)
            yield Token("comment", text[start:position], line, start - starts[line - 1] + 1)
            continue
        match = pattern.match(text, position)
        if match is None:
            position += 1
            continue
        position = match.end()
        kind = match.lastgroup or ""
        if kind == "d":
            kind = "string"
        line = bisect_right(starts, match.start())
        if match["skip"] is not None:
            if match[0][0] in "/#":
                yield Token("comment", match[0], line, match.start() - starts[line - 1] + 1)
            continue
        outside = match.start() >= directive_end
        if language == "c" and match[0] == "#" and line != line_start and outside:
            directive_end = _directive_end(text, match.start())
        line_start = line
        yield Token(
            "string" if match["string"] is not None else kind,
            match[0],
            line,
            match.start() - starts[line - 1] + 1,
            match.start() < directive_end,
        )


def _directive_end(text: str, position: int) -> int:
    """Past the last line that a directive is continued on."""
    while True:
        end = text.find("\n", position)
        if end < 0:
            return len(text)
        if not text[position:end].rstrip("\r").endswith("\\"):
            return end
        position = end + 1


def _past_nested_comment(text: str, position: int) -> int:
    depth = 0
    for match in _NESTED.finditer(text, position):
        depth += 1 if match[0] == "/*" else -1
        if depth == 0:
            return match.end()
    return len(text)
