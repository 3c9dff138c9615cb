# SPDX-License-Identifier: MIT
"""The faults of a template, in our own words.

Jinja2's differ between its versions.  A template is a program, though: Python's message about an
expression in it, or a filter's about its argument, is quoted behind the name of the exception.
"""

from __future__ import annotations

import re

from jinja2 import (
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
    UndefinedError,
)
from jinja2.utils import missing

from onereg.errors import did_you_mean
from onereg.inputs.templates import UnusableTemplate

NO_TEMPLATE = "is no template of Jinja here"
"""The sentence for an error that the table does not know."""
NOT_RENDERED = "cannot be rendered here"

_UNCLOSED = "a tag, a block or a bracket that is not closed"
_SENTENCES = [
    (re.compile(kind, re.IGNORECASE), sentence)
    for kind, sentence in (
        (r"no (filter|test) named '?(\w*)", "there is no {0} {1}"),
        ("end of (?:template|print statement)|missing end of|unclosed", _UNCLOSED),
        (r"unknown tag '(\w*)'", "there is no tag {0}, or none is open that it would end"),
        ("tag name expected", "a tag without a name"),
        ("expected an expression", "an expression is missing"),
        ("can'?t assign", "only a name can be set, and not loop"),
        ("expected token|unexpected|invalid syntax", "an expression or a tag does not go on so"),
        ("defined twice", "there is a block of this name already"),
    )
]

SENTENCES = frozenset([NO_TEMPLATE, NOT_RENDERED, *(sentence for _, sentence in _SENTENCES)])
"""The sentences for a template's syntax; {0} is the name that the error has."""


class Missing(StrictUndefined):
    """A name that is nowhere: any use of it is an error, in our words."""

    @property
    def _undefined_message(self) -> str:
        name, of = self._undefined_name, self._undefined_obj
        if of is missing:
            return f"there is no {name}"
        if not isinstance(name, str):
            return f"{_article(of)} has no element {name!r}"
        known = of if isinstance(of, dict) else dir(of)
        near = did_you_mean(name, [word for word in map(str, known) if word[:1] != "_"])
        return f"{_article(of)} has no {name!r}{near}"


def explained(error: Exception) -> str:
    """The fault, on one line."""
    if isinstance(error, UnusableTemplate):
        return error.sentence
    if isinstance(error, TemplateNotFound):
        return f"there is no template {error.name}"
    said = " ".join(str(error).split())
    if isinstance(error, TemplateSyntaxError):
        return _syntax(str(error.message))
    if isinstance(error, UndefinedError):
        return said  # of Missing
    if isinstance(error, TemplateError):
        found = _syntax(said)
        return NOT_RENDERED if found == NO_TEMPLATE else found
    if isinstance(error, RecursionError):
        return "is rendered within itself without end"
    if isinstance(error, UnicodeEncodeError):
        return f"makes U+{ord(error.object[error.start]):04X}, which no file can hold"
    return f"{type(error).__name__}: {said}" if said else type(error).__name__


def _syntax(said: str) -> str:
    for kind, sentence in _SENTENCES:
        match = kind.search(said)
        if match:
            return sentence.format(*match.groups())
    return NO_TEMPLATE


def _article(of: object) -> str:
    name = type(of).__name__
    return f"{'an' if name[0] in 'AEIOUaeiou' else 'a'} {name}"
