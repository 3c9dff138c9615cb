# SPDX-License-Identifier: MIT
"""fmt: a spec file -> the same in the canonical layout, comments and meaning kept.

``source`` reads a file as a tree that knows its comments and styles, ``canonical`` writes it.
The output is read again and compared: a file whose meaning or comments would change is
refused, whatever the reason.
"""

from __future__ import annotations

from onereg.errors import Finding, Mark, SpecError
from onereg.fmt.canonical import write
from onereg.fmt.source import comments, read
from onereg.read.yaml_tree import Items, Node, Scalar, load_text


def formatted(text: str, shown: str) -> str:
    """The canonical form of a spec file's text.

    Raises :class:`SpecError` where it is not the YAML that ``load`` accepts, and where its
    canonical form would not be the same tree with the same comments.
    """
    before = load_text(text, shown)
    result = write(read(text))
    try:
        same = _plain(load_text(result, shown)) == _plain(before)
    except SpecError:
        same = False
    if not same or sorted(comments(result)) != sorted(comments(text)):
        message = "cannot be formatted without changing its meaning; write it more plainly"
        raise SpecError([Finding(Mark(shown, 1, 1), "unformattable", message)])
    return result


def _plain(node: Node) -> object:
    """The tree without positions; the order of keys counts."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Items):
        return [_plain(value) for value in node]
    return [(key, _plain(value)) for key, value in node.entries.items()]
