# SPDX-License-Identifier: MIT
"""Fields of ID registers as KVM treats them: ``safe``, ``writable``, ``refused``, ``granted``.

``defaults`` has their values in fresh vCPUs, where two kernels that were asked differ.

Linux has a rule for each field by which it finds the value that two CPUs can both offer
(arch/arm64/kernel/cpufeature.c, arm64_ftr_safe_value).  KVM takes a value that is safe beside the
one of a fresh vCPU, in the fields that its release lets be written.
"""

from __future__ import annotations

from enum import Enum

from onereg.dataclass import dataclass
from onereg.errors import Mark
from onereg.model.fields import Field, Sign


class Direction(Enum):
    """Which of two values of a field both CPUs can offer."""

    LOWER = "lower"
    HIGHER = "higher"
    HIGHER_OR_ZERO = "higher-or-zero"
    EXACT = "exact"


@dataclass(frozen=True, slots=True)
class Safe:
    """How fields differ from the rule that the lower value is safe."""

    fields: tuple[str, ...]
    """Names of fields of the register."""
    kvm: Direction
    """KVM's rule for a value of the VMM's (kvm_arm64_ftr_safe_value)."""
    host: Direction
    """Linux's rule between the CPUs of the host."""
    value: int | None
    """exact: the value that is safe where two differ."""
    sign: Sign | None
    """How KVM orders the values, None where it does as the field says."""
    since: str | None
    until: str | None
    """Kernel releases, both inclusive."""
    source: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class Writable:
    """Bits that some releases let the VMM write, before a vCPU has run."""

    parts: tuple[str, ...]
    """Names of fields, or runs of bits as ``63:60``."""
    mask: int
    since: str | None
    until: str | None
    """Kernel releases, both inclusive."""
    mark: Mark


@dataclass(frozen=True, slots=True)
class Refused:
    """Values of a field that KVM refuses although its rule for the field has them safe."""

    field: str
    values: tuple[int, ...]
    """Empty for every value but the vCPU's own."""
    requires: tuple[str, ...]
    """vCPU features, all of which the vCPU has."""
    since: str | None
    until: str | None
    """Kernel releases, both inclusive."""
    source: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class Granted:
    """Fields that are zero on a vCPU without some features, whatever the host has."""

    fields: tuple[str, ...]
    """Names of fields of the register."""
    requires: tuple[str, ...]
    """vCPU features, all of which the vCPU has where the fields are the host's."""
    since: str | None
    until: str | None
    """Kernel releases, both inclusive."""
    source: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class DefaultNumbers:
    """The numbers of a field in fresh vCPUs of one model of CPU."""

    cpu: str
    """The model, as QEMU names it."""
    before: int
    """On the older kernel."""
    after: int
    """On the newer one."""


@dataclass(frozen=True, slots=True)
class DefaultChange:
    """A field that fresh vCPUs hold otherwise on two kernels, asked one after the other."""

    field: str
    older: str
    newer: str
    """Kernel series; the kernels between them were not asked."""
    requires: tuple[str, ...]
    excludes: tuple[str, ...]
    """Features that the vCPUs have, and do not have."""
    numbers: tuple[DefaultNumbers, ...]
    """By model of CPU."""
    mark: Mark


def ordered(field: Field, number: int, sign: Sign | None) -> int:
    """A field's number as it is compared: of a signed field the two's complement."""
    if sign is Sign.SIGNED and number >> field.width - 1:
        return number - (1 << field.width)
    return number


def safe_number(direction: Direction, new: int, own: int, exact: int | None) -> int:
    """The safe one of two numbers in their order: arm64_ftr_safe_value of the kernel."""
    if new == own:
        return new
    if direction is Direction.LOWER:
        return min(new, own)
    if direction is Direction.EXACT:
        return exact or 0
    if direction is Direction.HIGHER_OR_ZERO and not (new and own):
        return 0
    return max(new, own)
