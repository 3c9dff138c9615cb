# SPDX-License-Identifier: MIT
"""Findings as values: where, what, and what would be right.

A stage yields every :class:`Finding` it can and raises :class:`SpecError` with all of them at
its end; nothing below ``cli`` prints or exits.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from onereg.dataclass import dataclass
from onereg.terminal import one_line

OWN = "<onereg>/"
"""Precedes the path of a file of our own spec if a user's directory is called ``spec`` too."""


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A position in a spec file: path relative to the spec's parent, line and column from 1."""

    path: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{one_line(self.path)}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Finding:
    """One sentence about one place, under the stable id of the rule that made it."""

    mark: Mark
    rule: str
    message: str

    def __lt__(self, other: Finding) -> bool:
        """By place and rule, then by the sentence, in which numbers count as numbers."""
        return self._key() < other._key()

    def _key(self) -> tuple[Mark, str, list[tuple[int, str]], str]:
        words = re.findall(r"\d+|\D+", self.message)
        numbered = [(int(word), "") if word.isdecimal() else (-1, word) for word in words]
        return self.mark, self.rule, numbered, self.message

    def __str__(self) -> str:
        return f"{self.mark}: {one_line(self.message)} [{self.rule}]"


class OneregError(Exception):
    """A cause that ends a run; ``str()`` is a sentence for the user."""


class SpecError(OneregError):
    """The spec cannot be used: every finding of the stage that failed, sorted by place."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = tuple(sorted(set(findings)))
        super().__init__("\n".join(str(finding) for finding in self.findings))


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """`` (did you mean 'bits'?)`` for a near miss, otherwise nothing."""
    import difflib  # slow to import, and most runs find nothing

    near = difflib.get_close_matches(word, list(known), n=1)
    return f" (did you mean {near[0]!r}?)" if near else ""


def some(names: Sequence[str]) -> str:
    """The first eight of many names, as a sentence lists them."""
    return ", ".join(names[:8]) + (" ..." if len(names) > 8 else "")


def shown(text: str) -> str:
    """A text in quotes, shortened, as a sentence shows it."""
    return repr(text) if len(text) <= 60 else repr(text[:57] + "...")
