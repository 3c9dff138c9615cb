# SPDX-License-Identifier: MIT
"""The faults of text that is not YAML, in our own words.

Libyaml and PyYAML's own parser have their own words, and other ones in each version.  Here only
the kind of error counts, and only that of PyYAML's parser, so that a finding is the same with
every installation.
"""

from __future__ import annotations

import re

import yaml

NOT_YAML = "is not YAML here; look for an open quote or bracket, or an indentation, above"
"""The sentence for an error that the table does not know."""
NO_CHARACTER = ("while scanning a double-quoted scalar", None, "found no character")
"""Context and problem of an escape that is beyond Unicode."""

_ANCHOR = "an anchor or an alias; write the value out, a spec has no aliases"
_DIRECTIVE = "a line that begins with %; a spec file has no directives"
_ESCAPE = "a backslash that escapes nothing; write it twice, or use single quotes"
_KEY = "a key without its colon; write key: value on one line"
_TAG = "a tag; types come from the schema, and a text that begins with ! stands in quotes"
_TEXT_BLOCK = "more than | or > and an indentation; the text begins on the next line"
_QUOTE = "a quote that is not closed"

_TAB = "a tab where a key or a value begins; indent with spaces"
_NO_START = "no value begins with this character; put the text in quotes"

# The kind of an error, in the words of PyYAML's parser: the context and the problem.
_SENTENCES = [
    (re.compile(context), re.compile(problem), sentence)
    for context, problem, sentence in (
        ("directive", "", _DIRECTIVE),
        ("", "duplicate YAML directive|incompatible YAML document|duplicate tag", _DIRECTIVE),
        ("scanning an (?:anchor|alias)", "", _ANCHOR),
        (r"(?:scanning|parsing) a (?:tag|directive)", "", _TAG),
        ("", "undefined tag handle", _TAG),
        ("block scalar", "", _TEXT_BLOCK),
        ("double-quoted scalar", "", _ESCAPE),
        ("quoted scalar", "", _QUOTE),
        ("simple key", "", _KEY),
        ("", r"character '\\t' that cannot start", _TAB),
        ("", "cannot start any token", _NO_START),
        ("", "sequence entries are not allowed", "an item where none can be; begin it on a line"),
        ("", "mapping keys are not allowed", "a ? where no key can be; put the text in quotes"),
        (
            "",
            "mapping values are not allowed",
            "a colon where none can be; put a text with a colon in quotes, and a mapping on lines "
            "of its own",
        ),
        ("block collection", "", "not in line with the items above; indent them alike"),
        ("block mapping", "", "not in line with the keys above; indent them alike"),
        ("flow sequence", "", "a sequence without its ] or a comma"),
        ("flow mapping", "", "a mapping without its } or a comma"),
        ("parsing a .*node", "", "a value is missing before this"),
        ("", "document start", "this text is outside of the mapping; indent it"),
    )
]
_AT_ITS_BEGIN = (_KEY, _QUOTE)
"""Errors that the parser finds later than where they are."""

SENTENCES = frozenset([NOT_YAML, *(sentence for _, _, sentence in _SENTENCES)])
"""All that is ever said."""


def explained(error: yaml.YAMLError) -> tuple[int, int, str]:
    """(line, column, sentence) of an error of PyYAML's own parser; both count from 1."""
    if not isinstance(error, yaml.MarkedYAMLError):
        return 1, 1, NOT_YAML
    context, problem = error.context or "", error.problem or ""
    sentence = next(
        (s for of, what, s in _SENTENCES if of.search(context) and what.search(problem)), NOT_YAML
    )
    mark = error.problem_mark or error.context_mark
    if sentence in _AT_ITS_BEGIN:
        mark = error.context_mark or mark
    return (mark.line + 1, mark.column + 1, sentence) if mark else (1, 1, sentence)
