# SPDX-License-Identifier: MIT
"""The known facts about the two ends of a move."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from onereg.dataclass import dataclass
from onereg.model import Spec
from onereg.query.named_kernels import base_release


@dataclass(frozen=True, slots=True)
class Source:
    """A saved vCPU."""

    values: Mapping[int, int]
    """By id: every register that it listed.  A value is one number of the register's width."""
    kernel: str | None = None
    """The release that it was saved on, as ``6.12``, or a kernel that the spec names; None where
    that is not known."""


@dataclass(frozen=True, slots=True)
class Destination:
    """A vCPU that a save is to be restored into, as it is once the ID registers stand."""

    values: Mapping[int, int | None]
    """By id: every register that it will list, and what it holds; None where that is not known."""
    kernel: str | None = None
    """Its release, or a kernel that the spec names; None where that is not known."""
    limits: Mapping[str, int] | None = None
    """By name: what a fresh vCPU of this host has in its ID registers, of which no field can be
    raised.  None where the values are those of a vCPU that may have been lowered."""
    masks: Mapping[str, int] | None = None
    """By name: the bits of ID registers that KVM_ARM_GET_REG_WRITABLE_MASKS says may be written; a
    register that is not in it has none.  None where nobody has asked."""
    host: Mapping[tuple[str, str], int] = field(default_factory=dict)
    """By register and field: what the host has where KVM hides it from a fresh vCPU."""
    features: frozenset[str] | None = None
    """The vCPU's features by name; None where they are not known."""
    capabilities: frozenset[str] | None = None
    """VM capabilities that are enabled, as ``KVM_CAP_ARM_WRITABLE_IMP_ID_REGS``; None where that is
    not known."""
    started: bool = False
    """True if a vCPU of its VM has run."""


@dataclass(frozen=True, slots=True)
class Move:
    """A vCPU on its way."""

    spec: Spec
    source: Source
    destination: Destination
    ids: dict[str, int]
    """The ids of arm64 by name."""

    @classmethod
    def of(cls, spec: Spec, source: Source, destination: Destination) -> Move:
        return cls(spec, source, destination, {o.name: o.id for o in spec.of_arch("arm64")})

    @property
    def release_before(self) -> str | None:
        """The release of the source's kernel, or that from which a named kernel is made."""
        return self._release(self.source.kernel)

    @property
    def release_there(self) -> str | None:
        """The release of the destination's kernel, or that from which a named kernel is made."""
        return self._release(self.destination.kernel)

    def _release(self, kernel: str | None) -> str | None:
        return None if kernel is None else base_release(self.spec, "arm64", kernel)

    def saved(self, name: str) -> int | None:
        """The value of a register in the save."""
        return self.source.values.get(self.ids.get(name, -1))
