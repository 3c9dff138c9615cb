# SPDX-License-Identifier: MIT
"""The parts of a comparison: the changed thing, the changed respect, and the class."""

from __future__ import annotations

from enum import Enum
from functools import total_ordering

from onereg.dataclass import dataclass
from onereg.errors import Mark


@total_ordering
class Class(Enum):
    """The effect of a change on those who build on the spec, the worst first."""

    ABI_BREAKING = "abi-breaking"
    """A saved or compiled id, size, place, number or name means something else afterwards, or
    nothing."""
    BEHAVIOUR = "behaviour"
    """The same registers are read, written, ordered or expected in another way."""
    ADDITION = "addition"
    """Something new; nothing that was there changes."""
    DOCUMENTATION = "documentation"
    """Words for the reader."""

    def __lt__(self, other: Class) -> bool:
        ranks = list(Class)
        return ranks.index(self) < ranks.index(other)


class Side(Enum):
    """The spec that a position is in."""

    NEW = "new"
    OLD = "old"
    """For a thing that the new spec no longer has."""


@dataclass(frozen=True, slots=True)
class Subject:
    """The thing that has changed."""

    name: str
    mark: Mark
    side: Side = Side.NEW
    prefix: str = ""
    """The text before the name, as ``layout native: ``."""
    suffix: str = ""
    """The text after the name, as `` of arm``."""
    family: str | None = None
    """The pattern it was written under, as ``DBGBVR<n>_EL1``."""
    index: int | None = None
    """Its ``n``; None where it does not belong to a family."""
    container: str = ""
    """The collection that it is part of, as ``the set pmu-control``."""
    siblings: int = 0
    """The number of the collection's members on this side, itself included."""
    noun: str = "registers"
    """The word for members of the collection."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One change of one subject, before folding."""

    subject: Subject
    what: str
    """The same for all that change alike, as ``id changed``."""
    detail: str = ""
    """The values, as ``from 0x1 to 0x2``."""
    shared: str | None = None
    """The detail of a whole family, where one text covers it: ``to PMEVCNT<n>_EL0``."""
    shown: str | None = None
    """The subject as several are named at once, where folding has made one of them."""

    @property
    def mark(self) -> Mark:
        return self.subject.mark

    @property
    def side(self) -> Side:
        return self.subject.side

    def __str__(self) -> str:
        subject = self.subject
        who = self.shown or f"{subject.prefix}{subject.name}{subject.suffix}"
        return f"{who}: {self.what} {self.detail}".rstrip()


@dataclass(frozen=True, slots=True)
class Change:
    """One sentence for the reviewer."""

    kind: Class
    mark: Mark
    rule: str
    message: str
    side: Side = Side.NEW
    names: tuple[str, ...] = ()
    """All that the sentence is about, families spelt out."""

    @property
    def rank(self) -> tuple[Class, Mark, str, str]:
        """The order of changes: the worst class first, each class by place."""
        return self.kind, self.mark, self.rule, self.message
