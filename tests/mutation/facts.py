# SPDX-License-Identifier: MIT
"""Every mutation of a single fact of the spec's files, as an edit of a loaded tree.

A fact is a scalar that is no free text, an item of a list, an optional key of a register, a pair
of neighbours that could be swapped, or a kind of reserved bits.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from onereg.read.yaml_tree import Items, Node, Scalar, Table

Path = tuple[str | int, ...]

FREE_TEXT = {
    "title", "doc", "note", "source", "why", "waived", "nothing", "opaque", "unlisted", "unused",
    "raw", "raw_groups", "narrow", "nameless", "struct", "layout", "model", "arch", "uname", "also",
    "declares", "targets",
}  # fmt: skip
_OPTIONAL = {
    "write": "write policy", "level": "level", "scope": "scope", "alias": "alias",
    "volatile": "volatile", "absent": "absent", "changed": "changed", "writable": "writable",
    "safe": "safe", "refused": "refused", "granted": "granted", "limit": "limit",
    "follows": "follows", "clear": "clear", "within": "within", "before": "order",
    "after": "order", "listed": "condition",
}  # fmt: skip
"""Keys of a KVM register, by the kind of their facts."""
_ADDED = {"write": "checked", "level": "full", "scope": "vm", "volatile": "true"}
_KINDS = {
    "registers": {"encoding": "encoding", "bits": "size"},
    "fields": {
        "res0": "reserved bits", "res1": "reserved bits", "raz": "reserved bits",
        "unknown": "reserved bits", "impdef": "reserved bits", "when": "field condition",
        "values": "enumerator", "bits": "field position", "stride": "field position",
        "sign": "sign",
    },
    "kvm": {"member": "id", "number": "id", "id": "id", "symbol": "id", "group": "id"} | _OPTIONAL,
    "cells": {"is": "bank", "holds": "bank", "live_in": "bank"},
    "modes": {"encoding": "mode", "el": "mode"},
    "views": {"bits": "view", "of": "view", "at": "view"},
    "layouts": {"places": "place", "live": "place", "constants": "place", "indexes": "place"},
    "features": {"is": "features", "also": "features", "requires": "features", "beside": "features",
                 "excludes": "features", "valid": "features"},
    "models": {"fields": "models"},
    "names": {"is": "name encoding", "alias": "name alias"},
}  # fmt: skip
_RESERVED = {"res0": "res1", "res1": "res0", "raz": "res1"}
_RANGE = re.compile(r"(\d+):(\d+)")
_RELEASE = re.compile(r"(\d+(?:\.\d+)+)")
_SIZES = {"32": "64", "64": "32", "128": "64"}
_NUMBER = re.compile(r"0x[0-9a-f]+|0b[01]+|\d+")
_LAST_NUMBER = re.compile(r"\d+(?=\D*$)")


@dataclass(frozen=True)
class Mutation:
    """One edit of one file."""

    kind: str
    file: str
    path: Path
    old: str
    edits: tuple[tuple[Path, str | None], ...]
    """(place, new text) of scalars; None removes an entry or an item."""
    renames: tuple[Path, str] | None = None

    @property
    def key(self) -> str:
        """One line, the same in every run on the same spec."""
        where = ".".join(map(str, self.path))
        new = self.renames[1] if self.renames else ", ".join(str(text) for _, text in self.edits)
        return f"{self.file}: {where}: {self.old} -> {new}"


def mutations(file: str, root: Table) -> Iterator[Mutation]:
    """All of one file, in its order."""
    kinds = _kinds(file)
    if kinds is None:
        return
    scalars = list(_scalars(root, ()))
    words: dict[str, list[str]] = defaultdict(list)
    for path, scalar in scalars:
        words[_key(path)].append(scalar.text)
    for path, scalar in scalars:
        kind = _kind(path, kinds)
        if kind is None:
            continue
        new = other(scalar.text, path, words[_key(path)])
        if new is not None and new != scalar.text:
            yield Mutation(kind, file, path, scalar.text, ((path, new),))
        if isinstance(path[-1], int):
            yield Mutation(kind, file, path, scalar.text, ((path, None),))
    yield from _tables(file, root, ())


def _kinds(file: str) -> Mapping[str, str] | None:
    parts = file.split("/")
    stem = parts[-1].removesuffix(".yaml")
    if stem in ("cells", "modes", "views"):
        return _KINDS[stem]
    if parts[1] == "kvm" and (len(parts) != 4 or parts[2] == "kernels" or stem == "structs"):
        return None
    if parts[1] == "kvm" and stem == "features":
        return None
    return None if stem == "parts" else _KINDS.get(parts[1])


def _key(path: Path) -> str:
    return next(str(step) for step in reversed(path) if isinstance(step, str))


def _kind(path: Path, kinds: Mapping[str, str]) -> str | None:
    keys = [step for step in path if isinstance(step, str)]
    if FREE_TEXT & set(keys) or ("absent" in keys and keys[-1] in ("host", "nothing")):
        return None
    found = next((kinds[key] for key in keys if key in kinds), None)
    if "group" in kinds and keys[-1] in ("since", "until"):
        return "since and until"
    if "group" in kinds and "listed" in keys and keys[-1] == "write":
        return "write policy"
    return found


def _scalars(node: Node, path: Path) -> Iterator[tuple[Path, Scalar]]:
    if isinstance(node, Scalar):
        yield path, node
    elif isinstance(node, Items):
        for number, value in enumerate(node):
            yield from _scalars(value, (*path, number))
    else:
        for key, value in node.entries.items():
            yield from _scalars(value, (*path, key))


def other(text: str, path: Path, words: list[str]) -> str | None:
    """Another value of the same form; None where there is none."""
    if text in ("true", "false"):
        return "false" if text == "true" else "true"
    if path[-1] == "bits" and len(path) == 3:  # of a register or a view, and not a position
        return _SIZES.get(text, "64")
    if match := _RANGE.fullmatch(text):
        high, low = map(int, match.groups())
        step = -1 if low else 1
        return f"{high + step}:{low + step}"
    if _key(path) in ("since", "until") and _RELEASE.fullmatch(text):
        *head, last = text.split(".")
        return ".".join((*head, str(int(last) + 1)))
    if _NUMBER.fullmatch(text):
        number = int(text, 0) ^ 1 if not text.isdigit() else int(text) ^ 1
        form = {"0x": "#x", "0b": "#b"}.get(text[:2], "d")
        return format(number, form)
    if re.search(r"[\[:_]\d|C\d", text) and (match := _LAST_NUMBER.search(text)):
        return f"{text[: match.start()]}{int(match[0]) ^ 1}{text[match.end() :]}"
    known = list(dict.fromkeys(words))
    return known[(known.index(text) + 1) % len(known)] if len(known) > 1 else None


def _tables(file: str, node: Node, path: Path) -> Iterator[Mutation]:
    """Facts that are keys: removed, added, renamed, or swapped with the neighbour's."""
    if isinstance(node, Items):
        for number, value in enumerate(node):
            yield from _tables(file, value, (*path, number))
    if not isinstance(node, Table):
        return
    if file.startswith("spec/kvm/") and path and path[-1] != "sets":
        in_register = len(path) == 4 and path[2] == "registers"
        if in_register or len(path) == 2:
            for key, kind in _OPTIONAL.items():
                if key in node:
                    yield Mutation(f"{kind} removed", file, (*path, key), key,
                                   (((*path, key), None),))  # fmt: skip
        if in_register:
            for key, word in _ADDED.items():
                if key not in node:
                    yield Mutation(f"{_OPTIONAL[key]} added", file, (*path, key), "none",
                                   (((*path, key), word),))  # fmt: skip
    if file.startswith("spec/fields/"):
        for key, new in _RESERVED.items():
            if key in node and new not in node:
                yield Mutation("reserved kind", file, (*path, key), key, (), ((*path, key), new))
        if path and path[-1] == "values":
            yield from _swaps("enumerators swapped", file, node, path, "is")
        if path and path[-1] == "fields":
            yield from _swaps("fields swapped", file, node, path, "bits")
    for key, value in node.entries.items():
        yield from _tables(file, value, (*path, key))


def _swaps(kind: str, file: str, node: Table, path: Path, key: str) -> Iterator[Mutation]:
    """Neighbours of one form: both numbers, or both runs of as many bits."""
    rows = [(name, _text(row, key)) for name, row in node.entries.items()]
    for (one, first), (two, second) in pairwise(rows):
        if first and second and first != second and _width(first) == _width(second):
            edits = (((*path, one, key), second), ((*path, two, key), first))
            yield Mutation(kind, file, (*path, one), f"{one} {first}, {two} {second}", edits)


def _text(row: Node, key: str) -> str | None:
    value = row if key == "is" and isinstance(row, Scalar) else None
    if isinstance(row, Table) and "n" not in row:
        value = row.get(key)
    return value.text if isinstance(value, Scalar) and isinstance(row, Table) else None


def _width(text: str) -> int:
    match = _RANGE.fullmatch(text)
    return int(match[1]) - int(match[2]) + 1 if match else 1


def applied(root: Table, mutation: Mutation) -> Table:
    """The tree of the file after the edit."""
    node: Node = root
    for path, text in mutation.edits:
        node = _edited(node, path, text, None)
    if mutation.renames:
        path, name = mutation.renames
        node = _edited(node, path, None, name)
    assert isinstance(node, Table)
    return node


def _edited(node: Node, path: Path, text: str | None, name: str | None) -> Node:
    if not path:
        assert text is not None
        return Scalar(text, node.mark)
    step, rest = path[0], path[1:]
    if isinstance(node, Items):
        assert isinstance(step, int)
        values = list(node.values)
        if not rest and text is None:
            del values[step]
        else:
            values[step] = _edited(values[step], rest, text, name)
        return Items(tuple(values), node.mark)
    assert isinstance(node, Table) and isinstance(step, str)
    entries, keys = dict(node.entries), dict(node.keys)
    if rest:
        entries[step] = _edited(entries[step], rest, text, name)
    elif name is not None:
        entries[name], keys[name] = entries.pop(step), Scalar(name, keys.pop(step).mark)
    elif text is None:
        del entries[step], keys[step]
    else:
        entries[step] = Scalar(text, node.mark)
        keys.setdefault(step, Scalar(step, node.mark))
    return Table(entries, keys, node.mark)
