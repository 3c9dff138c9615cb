# SPDX-License-Identifier: MIT
"""The canonical layout of a spec file.

Two spaces a level, sequences below their key too.  Braces and brackets stay where the author
used them and they fit one line; others, and those with a comment, are blocks.  Quotes are
double, and only where another YAML tool would read something else without them.  Rows in braces
have their values in one column where the author has begun to align them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

import yaml

from onereg.fmt.source import SourceEntry, SourceGroup, SourceValue, Word

WIDTH = 120
"""The most columns that a mapping or sequence in braces may reach."""
_STEP = "  "
_PLAIN = re.compile(r"[A-Za-z0-9_.(/<][^\n]*")
"""Text that may stand without quotes, up to the first match of _BREAKS."""
_BREAKS = re.compile(r":(?=[ \t]|$)|[ \t]#|[ \t]$|[\"'`\t\\]")
_FLOW_BREAKS = re.compile(r"[,\[\]{}]|:(?=[,\[\]{}]|$)|[?]")
_CORE_NUMBER = re.compile(r"[-+]?(?:0o[0-7]+|0x[0-9a-fA-F_]+|0b[01_]+|[0-9][0-9_]*)")
_STRING = "tag:yaml.org,2002:str"
_RESOLVER = yaml.resolver.Resolver()


def write(root: SourceGroup) -> str:
    """The text of a file in the canonical layout."""
    lines = list(_block(root, ""))
    return "\n".join(_trimmed(lines)) + "\n"


def _trimmed(lines: Sequence[str]) -> list[str]:
    """Without empty lines at both ends and after another empty one."""
    joined = [line for line, before in zip(lines, ("", *lines), strict=False) if line or before]
    while joined and not joined[-1]:
        joined.pop()
    return joined


def _block(group: SourceGroup, indent: str) -> Iterator[str]:
    columns = _columns(group, indent)
    for index, entry in enumerate(group.entries):
        yield from _comments(entry.before, indent)
        yield from _entry(entry, indent, columns.get(index, ()))
    yield from _comments(group.foot, indent)


def _comments(comments: Sequence[str], indent: str) -> Iterator[str]:
    for comment in comments:
        yield f"{indent}{comment}" if comment else ""


def _columns(group: SourceGroup, indent: str) -> dict[int, tuple[int, ...]]:
    """The column widths of each entry in a run of aligned rows, by the index of the entry."""
    found: dict[int, tuple[int, ...]] = {}
    for is_row, run in groupby(enumerate(group.entries), lambda pair: _is_row(pair[1], indent)):
        indices, rows = zip(*run, strict=True)
        if is_row:
            is_aligned = any(row.is_aligned for row in rows)
            keys = max(len(_key(row)) for row in rows) if is_aligned else 0
            found |= dict.fromkeys(indices, (keys, *_inner_widths(rows)))
    return found


def _inner_widths(rows: Sequence[SourceEntry]) -> Iterator[int]:
    """The widths of the values that all rows begin with, where the author has padded one."""
    tables = [row.value.entries for row in rows if isinstance(row.value, SourceGroup)]
    if not any(entry.is_padded for table in tables for entry in table):
        return
    for column in zip(*tables, strict=False):
        if len({_key(entry) for entry in column}) > 1:
            return
        yield max(len(_flow_entry(entry) or "") + 1 for entry in column)


def _is_row(entry: SourceEntry, indent: str) -> bool:
    """True if an entry is a key and braces on one line that is not too long."""
    if entry.key is None or not (isinstance(entry.value, SourceGroup) and entry.value.is_mapping):
        return False
    text = _flow(entry.value)
    return text is not None and len(f"{indent}{_key(entry)} {text}") <= WIDTH


def _entry(entry: SourceEntry, indent: str, columns: Sequence[int]) -> Iterator[str]:
    after = f"  {entry.after}" if entry.after else ""
    head = f"{indent}{_key(entry)}"
    if columns:
        head = head.ljust(len(indent) + columns[0])
    first, rest = _value(entry.value, indent, len(indent) + len(_key(entry)) + 1, columns[1:])
    if entry.key is None and first is None:  # a block as an item begins behind the dash
        yield f"{head} {rest[0].lstrip()}"
        yield from rest[1:]
    else:
        yield f"{head} {first}{after}" if first else f"{head.rstrip()}{after}"
        yield from rest


def _key(entry: SourceEntry) -> str:
    return "-" if entry.key is None else f"{_spelt(entry.key, False)}:"


def _value(
    value: SourceValue, indent: str, column: int, widths: Sequence[int]
) -> tuple[str | None, Sequence[str]]:
    """(text behind the key or dash, the lines below); None where a block begins."""
    deeper = f"{indent}{_STEP}"
    if isinstance(value, Word):
        first, *rest = _lines(value)
        return first, [f"{deeper}{line}" if line else "" for line in rest]
    if not value.entries and not value.foot:
        return "{}" if value.is_mapping else "[]", []
    text = _flow(value)
    if text is not None and column + len(text) <= WIDTH:
        return _flow(value, widths), []
    return None, _trimmed_start(_block(value, deeper))


def _trimmed_start(lines: Iterator[str]) -> list[str]:
    found = list(lines)
    while found and not found[0]:
        del found[0]
    return found


def _flow(value: SourceValue, widths: Sequence[int] = ()) -> str | None:
    """A value on one line, its first entries of the given widths; None where it is a block."""
    if isinstance(value, Word):
        return None if value.is_block else _spelt(value, True)
    if not value.is_flow:
        return None
    parts = [_flow_entry(entry) for entry in value.entries]
    if None in parts:
        return None
    texts = [f"{part}," for part in parts]
    for index, width in enumerate(widths):
        texts[index] = texts[index].ljust(width)
    inner = " ".join(texts).rstrip().removesuffix(",")
    return f"{{{inner}}}" if value.is_mapping else f"[{inner}]"


def _flow_entry(entry: SourceEntry) -> str | None:
    text = _flow(entry.value)
    if text is None or entry.key is None:
        return text
    return f"{_spelt(entry.key, True)}: {text}".rstrip()


def _lines(word: Word) -> list[str]:
    """A scalar as it is written in a block, the lines after the first without indentation."""
    if word.is_block:
        margin = min((len(s) - len(s.lstrip(" ")) for s in word.lines[1:] if s.strip()), default=0)
        return [word.lines[0], *(line[margin:] for line in word.lines[1:])]
    if len(word.lines) > 1:
        return [next(iter(group)) for _, group in groupby(word.lines, key=lambda s: s or id(s))]
    return [_spelt(word, False)]


def _spelt(word: Word, in_flow: bool) -> str:
    """A scalar on one line."""
    if word.style is None:
        return word.text if len(word.lines) > 1 else word.lines[0]
    if _is_plain(word.text, in_flow):
        return word.text
    if '"' not in word.text and "\\" not in word.text:
        return f'"{word.text}"'
    return "'" + word.text.replace("'", "''") + "'"


def _is_plain(text: str, in_flow: bool) -> bool:
    """True if every YAML tool reads the unquoted text as this text."""
    if not _PLAIN.fullmatch(text) or _BREAKS.search(text):
        return False
    if in_flow and _FLOW_BREAKS.search(text):
        return False
    if _CORE_NUMBER.fullmatch(text):
        return False
    tag: str = _RESOLVER.resolve(yaml.ScalarNode, text, (True, False))  # type: ignore[no-untyped-call]
    return tag == _STRING
