# SPDX-License-Identifier: MIT
"""Architectural features (FEAT_*): the ID register fields that tell them, and their requirements.

A feature is told by *bounds*: numbers of ID register fields, in the order that the field's
``sign`` gives them.  A higher number is a superset of a lower one (Arm ARM, "Principles of the ID
scheme for fields in ID registers").
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from onereg.dataclass import dataclass
from onereg.errors import Mark


@dataclass(frozen=True, slots=True)
class Bound:
    """The numbers of one ID register field that tell a feature."""

    register: str
    field: str
    low: int
    high: int | None
    """Both inclusive; None where every number from ``low`` upwards tells it."""

    @property
    def place(self) -> str:
        """``REGISTER.FIELD``."""
        return f"{self.register}.{self.field}"

    def __str__(self) -> str:
        """As the spec writes it, ``ID_AA64ZFR0_EL1.SVEver: 1``."""
        return f"{self.place}: {self.low}" + ("" if self.high is None else f"..{self.high}")


Bounds = tuple[Bound, ...]
"""Bounds that hold together."""


@dataclass(frozen=True, slots=True)
class Requirement:
    """Features of which a CPU has one, since it has others."""

    one_of: tuple[str, ...]
    beside: tuple[str, ...]
    """The requirement is there only where the CPU has all of these too."""

    def __str__(self) -> str:
        """``FEAT_SVE2 or FEAT_SME2 if FEAT_PMUv3 is implemented``."""
        one_of = " or ".join(self.one_of)
        if not self.beside:
            return one_of
        verb = "is" if len(self.beside) == 1 else "are"
        return f"{one_of} if {' and '.join(self.beside)} {verb} implemented"


@dataclass(frozen=True, slots=True)
class CpuFeature:
    """One feature of the architecture."""

    name: str
    group: str
    """The title of its file."""
    alternatives: tuple[Bounds, ...]
    """Any of them tells the feature."""
    mirrors: tuple[tuple[Bounds, ...], ...]
    """Other fields that say the same where their register is valid, each as alternatives."""
    requirements: tuple[Requirement, ...]
    excludes: tuple[str, ...]
    """Features that no CPU has beside it."""
    source: str
    mark: Mark

    def bounds(self) -> tuple[Bound, ...]:
        """Every bound, those of mirrors included."""
        mirrored = [bounds for mirror in self.mirrors for bounds in mirror]
        return tuple(bound for bounds in (*self.alternatives, *mirrored) for bound in bounds)


@dataclass(frozen=True, slots=True)
class Nameless:
    """ID register values that tell no feature with a name, with the reason."""

    register: str
    field: str | None
    """None for every field of the register."""
    value: str | None
    """The value's name; None for every value that tells no feature."""
    reason: str
    mark: Mark

    @property
    def place(self) -> str:
        """``REGISTER``, ``REGISTER.FIELD`` or ``REGISTER.FIELD.VALUE``."""
        return ".".join(part for part in (self.register, self.field, self.value) if part)


@dataclass(frozen=True, slots=True)
class Validity:
    """An ID register that means something only on a CPU with one of some features."""

    register: str
    one_of: tuple[str, ...]
    mark: Mark


@dataclass(frozen=True, slots=True)
class CpuFeatures:
    """All of ``spec/features``."""

    by_name: Mapping[str, CpuFeature] = field(default_factory=dict)
    nameless: tuple[Nameless, ...] = ()
    valid: Mapping[str, Validity] = field(default_factory=dict)
    """By register."""
    of_host: Mapping[str, Mark] = field(default_factory=dict)
    """Features that KVM shows as the host has them, whatever the guest has, with their places."""
