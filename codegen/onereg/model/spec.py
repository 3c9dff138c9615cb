# SPDX-License-Identifier: MIT
"""The specification as a whole."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field

from onereg.dataclass import dataclass
from onereg.errors import Mark
from onereg.model.cpu_features import CpuFeatures
from onereg.model.cpu_models import CpuModel
from onereg.model.cpu_parts import CpuPart
from onereg.model.ids import IdFormat
from onereg.model.layouts import Layout
from onereg.model.modes import Absence, Cell, Described, Mode, State, View
from onereg.model.registers import (
    Feature,
    NamedKernel,
    OneReg,
    Register,
)
from onereg.model.structs import Structs
from onereg.model.system_names import SystemName
from onereg.model.words import Words


@dataclass(frozen=True, slots=True)
class Deviation:
    """The reason why the spec differs from an audit's evidence."""

    reason: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class Spec:
    """Everything in ``spec/``, read and converted; :mod:`onereg.rules` judge it."""

    one_regs: tuple[OneReg, ...]
    """All ids of all architectures in the order of the spec's files."""
    registers: Mapping[tuple[str, str], Register]
    """By (arch, name)."""
    features: Mapping[tuple[str, str], Feature]
    """By (arch, name)."""
    kernels: Mapping[tuple[str, str], NamedKernel]
    """By (arch, name)."""
    oldest: str
    newest: str
    """The kernel releases that the spec covers, both inclusive."""
    modes: tuple[Mode, ...]
    cells: tuple[Cell, ...]
    absences: tuple[Absence, ...]
    views: tuple[View, ...]
    layouts: tuple[Layout, ...]
    structs: Mapping[str, Structs]
    """struct kvm_regs by architecture."""
    format: IdFormat
    words: Words
    deviations: Mapping[tuple[str, str], Deviation] = field(default_factory=dict)
    """By (rule, name)."""
    names: tuple[SystemName, ...] = ()
    """Names that KVM has no id for; empty where they were not asked for."""
    cpu_parts: tuple[CpuPart, ...] = ()
    """Names of CPUs; empty where names were not asked for."""
    cpu_features: CpuFeatures = field(default_factory=CpuFeatures)
    """Architectural features; empty where CPUs were not asked for."""
    cpu_models: Mapping[str, CpuModel] = field(default_factory=dict)
    """By name; empty where CPUs were not asked for."""
    outside_targets: frozenset[str] = frozenset()
    """Targets beside ours that a project declares, which a layout may name."""

    def of_arch(self, arch: str) -> Iterator[OneReg]:
        """The ids of one architecture, in the order of the spec."""
        return (one_reg for one_reg in self.one_regs if one_reg.register.arch == arch)

    def described(self) -> Iterator[Described]:
        """All that have fields: the registers, the cells and the views of AArch32 state."""
        yield from self.registers.values()
        yield from (cell for cell in self.cells if cell.state is State.AARCH32)
        yield from self.views
