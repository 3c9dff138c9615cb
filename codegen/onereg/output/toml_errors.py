# SPDX-License-Identifier: MIT
"""The faults of text that is not TOML, in our own words: tomllib's differ between Pythons."""

from __future__ import annotations

import re

NOT_TOML = "is not TOML here; look for an open quote or bracket above"
"""The sentence for an error that the table does not know."""

_TWICE = "is said twice; a key or a table is declared once"
_SENTENCES = [
    (re.compile(kind, re.IGNORECASE), sentence)
    for kind, sentence in (
        ("expected '=' after", "a key without its =; write key = value"),
        (r"expected '\]", "the name of a table without its ] or ]]"),
        ("expected newline", "more than one value; the next key begins on a line of its own"),
        ("expected ['\"]+|unterminated string", "a quote that is not closed"),
        ("key part", "no key; one with other characters than letters, digits, _ and - has quotes"),
        ("invalid value", "no value; a text stands in quotes, and true and false in small letters"),
        ("unclosed array", "an array without its ] or a comma"),
        ("unclosed inline table", "a table without its } or a comma"),
        ("unescaped|hex value|escaped character", "a backslash that escapes nothing; write \\\\"),
        ("cannot (declare|mutate|overwrite|redefine)|duplicate", _TWICE),
        ("(illegal|invalid) character", "a character that TOML does not have in a text"),
        ("date", "no date of the calendar"),
        ("limit.*for integer", "a number of more digits than any that is read here"),
        ("invalid statement", "neither key = value nor a table's name in brackets"),
    )
]
_LONG_NUMBER = re.compile(r"(?<![0-9_a-zA-Z\"])[0-9_]{4300,}")
"""A number that Python refuses without saying where it stands."""
_PLACE = re.compile(r"\(at line (\d+), column (\d+)\)")

SENTENCES = frozenset([NOT_TOML, *(sentence for _, sentence in _SENTENCES)])
"""All that is ever said."""


def explained(error: ValueError, text: str) -> tuple[int, int, str]:
    """(line, column, sentence) of an error of tomllib; both count from 1."""
    said = str(error)
    sentence = next((s for kind, s in _SENTENCES if kind.search(said)), NOT_TOML)
    place = _PLACE.search(said)
    if place:
        return int(place[1]), int(place[2]), sentence
    if "limit" in said and (number := _LONG_NUMBER.search(text)):
        start = text.rfind("\n", 0, number.start()) + 1
        return text.count("\n", 0, start) + 1, number.start() - start + 1, sentence
    if "end of document" in said:
        return text.count("\n") + 1, 1, sentence
    return 1, 1, sentence
