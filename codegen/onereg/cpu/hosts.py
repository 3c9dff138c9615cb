# SPDX-License-Identifier: MIT
"""Hosts, each described by the values of a fresh vCPU."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field, replace

from onereg.dataclass import dataclass
from onereg.decision import Destination, Source
from onereg.decision.id_fields import Limits
from onereg.decision.sides import Move
from onereg.dumps.model import refusal_text
from onereg.errors import Mark
from onereg.model import OneReg, Spec
from onereg.query.id_registers import reads_as_zero
from onereg.query.named_kernels import base_release, release_for


@dataclass(frozen=True)
class Host:
    """A fresh vCPU of a host, or of several that are alike."""

    source: str
    """The file that it is from."""
    kernel: str | None
    """The kernel in the spec's spelling, None where it is not known."""
    features: frozenset[str] | None
    """The vCPU's features by name, None where they are not known."""
    values: Mapping[str, int]
    """By name: what the registers hold."""
    hidden: Mapping[tuple[str, str], int] = field(default_factory=dict)
    """By register and field: the host's own number where KVM hides it."""
    capabilities: frozenset[str] = frozenset()
    """VM capabilities that are enabled."""
    is_whole: bool = True
    """True if the vCPU lists no other registers than those of ``values`` and ``left_out``."""
    left_out: frozenset[int] = frozenset()
    """Ids that the dump has not, though the vCPU may list them."""
    alike: tuple[str, ...] = ()
    """Other files with the same vCPU."""

    def lacks(self, one_reg: OneReg) -> bool:
        """True if the vCPU surely does not list a register of which there is no value."""
        return self.is_whole and one_reg.id not in self.left_out

    def release(self, spec: Spec) -> str | None:
        """The release that the kernel is made from, None where it is not known."""
        return self.kernel and base_release(spec, "arm64", self.kernel)

    def limits(self, spec: Spec, one_reg: OneReg) -> Limits:
        """The facts that decide about a value for a register of the vCPU."""
        release = self.kernel and release_for(spec, "arm64", self.kernel, one_reg.name)
        return Limits(self.values[one_reg.name], release, self.features)

    def move(self, spec: Spec, ids: dict[str, int]) -> Move:
        """A move to such a vCPU without a save.  ``ids`` are the ids of arm64 by name."""
        values: dict[int, int | None] = {ids[name]: value for name, value in self.values.items()}
        there = Destination(
            values=values,
            kernel=self.release(spec),
            limits=self.values,
            host=self.hidden,
            features=self.features,
            capabilities=self.capabilities,
        )
        return Move(spec, Source({}), there, ids)


@dataclass(frozen=True)
class RefusingHost:
    """A host whose KVM refuses a vCPU with the features that were asked for."""

    mark: Mark
    """The place of the file that says it."""
    kernel: str | None
    """The kernel in the spec's spelling, None where it is not known."""
    features: tuple[str, ...] | None
    """The features that were asked for, None where the file does not say them."""
    errno: int
    alike: tuple[str, ...] = ()
    """Other files that say the same."""

    @property
    def source(self) -> str:
        """The file that it is from."""
        return self.mark.path

    @property
    def reason(self) -> str:
        """A phrase: ``KVM refuses a vCPU with sve (EINVAL)``."""
        return refusal_text(self.features, self.errno)


def id_registers(spec: Spec) -> tuple[OneReg, ...]:
    """The registers that describe the CPU's abilities, in the order of the spec."""
    return tuple(
        one_reg
        for one_reg in spec.of_arch("arm64")
        if reads_as_zero(one_reg.register) or one_reg.name == "CTR_EL0"
    )


IMPLEMENTATION = ("MIDR_EL1", "REVIDR_EL1", "AIDR_EL1")
"""The registers that say who has made the CPU; no field of them is a feature."""


def cpu_registers(spec: Spec) -> tuple[OneReg, ...]:
    """The registers of :data:`IMPLEMENTATION` and :func:`id_registers`, in the spec's order."""
    abilities = {one_reg.name for one_reg in id_registers(spec)}
    names = abilities | set(IMPLEMENTATION)
    return tuple(one_reg for one_reg in spec.of_arch("arm64") if one_reg.name in names)


def rows(spec: Spec, hosts: Iterable[Host]) -> tuple[Host, ...]:
    """The hosts with those that are alike as one, in the order of the first of each.

    Hosts are alike if they have the same kernel, and their vCPUs the same features and the same
    CPU.  Other registers do not count: even two vCPUs of one host differ in clocks and MPIDR_EL1.
    """
    names = [one_reg.name for one_reg in cpu_registers(spec)]
    found: dict[object, tuple[Host, list[str]]] = {}
    for host in hosts:
        key = (
            host.kernel,
            host.features,
            host.capabilities,
            host.is_whole,
            host.left_out,
            tuple(map(host.values.get, names)),
            frozenset(host.hidden.items()),
        )
        _, alike = found.setdefault(key, (host, []))
        alike.append(host.source)
    return tuple(replace(host, alike=tuple(alike[1:])) for host, alike in found.values())


def refusing_rows(hosts: Iterable[RefusingHost]) -> tuple[RefusingHost, ...]:
    """The hosts with those that are alike as one, in the order of the first of each."""
    found: dict[object, tuple[RefusingHost, list[str]]] = {}
    for host in hosts:
        _, alike = found.setdefault((host.kernel, host.features, host.errno), (host, []))
        alike.append(host.source)
    return tuple(replace(host, alike=tuple(alike[1:])) for host, alike in found.values())
