# SPDX-License-Identifier: MIT
"""YAML as tokens, so that its mappings and lists are those of any other language.

Only the parser's events are used: no tag is resolved, and no alias is followed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml

from onereg.audit.tokens import Token, number, tokens

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_COMMENT = re.compile(r"(?:^|\s)(#.*)$")


def yaml_tokens(text: str) -> tuple[Token, ...]:
    """The tokens of a file; one that is no YAML, as a template, is read as lines with ``#``."""
    try:
        found = list(_structure(text))
    except (yaml.YAMLError, RecursionError, ValueError):
        return tuple(tokens(text, "python"))
    ends: dict[int, int] = {}
    for token in found:
        if token.kind in ("string", "number"):
            ends[token.line] = token.column + len(token.text) - 2
    for line, content in enumerate(text.splitlines(), 1):
        match = _COMMENT.search(content, max(ends.get(line, 0), 0))
        if match:
            found.append(Token("comment", match[1], line, match.start(1) + 1))
    return tuple(found)


def _structure(text: str) -> Iterator[Token]:
    """Scalars between brackets, commas and colons."""
    inside: list[tuple[str, int]] = []
    for event in yaml.parse(text, Loader=_LOADER):
        mark = event.start_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        if isinstance(event, yaml.CollectionEndEvent):
            inside.pop()
            bracket = "}" if isinstance(event, yaml.MappingEndEvent) else "]"
            yield Token("operator", bracket, line, column)
            continue
        if not isinstance(event, yaml.NodeEvent):
            continue
        if inside:
            bracket, count = inside[-1]
            if count:
                sign = ":" if bracket == "{" and count % 2 else ","
                yield Token("operator", sign, line, column)
            inside[-1] = (bracket, count + 1)
        if isinstance(event, yaml.CollectionStartEvent):
            bracket = "{" if isinstance(event, yaml.MappingStartEvent) else "["
            inside.append((bracket, 0))
            yield Token("operator", bracket, line, column)
        elif isinstance(event, yaml.ScalarEvent):
            is_number = event.style is None and number(event.value) is not None
            shown = event.value if is_number else f'"{event.value}"'
            yield Token("number" if is_number else "string", shown, line, column)
        else:
            yield Token("name", "alias", line, column)
