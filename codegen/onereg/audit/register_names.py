# SPDX-License-Identifier: MIT
"""Which register an identifier in source code names, if it is sure to name one.

``SPSR_EL1``, ``_KVM_ARM64_REGS_SPSR_EL1``, ``MISCREG_SPSR_FIQ`` and ``int_reg::R10Fiq`` do; an
identifier with any other word in it does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from onereg.model import OneReg, Spec
from onereg.query.names import synonyms

_PREFIXES = frozenset(
    """
    aarch64 arm arm64 core cpu hv id kvm miscreg mr name one onereg r reg regid register regs sys
    sysreg user vcpu
    """.split()
)
"""Words before a register's name that do not tell which register it is."""
_COMMON = {"sp": "SP_EL0", "cpsr": "PSTATE"}
"""VMMs' own names of arm64 registers, beside the spec's names; R<n> for X<n> is another."""
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


class RegisterNames:
    """The names of a spec, by architecture."""

    def __init__(self, spec: Spec) -> None:
        self._names: dict[tuple[str, str], OneReg] = {}
        self._symbols: dict[tuple[str, str], OneReg] = {}
        for one_reg in spec.one_regs:
            if one_reg.symbol is not None:
                self._symbols[one_reg.arch, one_reg.symbol] = one_reg
            for name in (one_reg.name, *synonyms(one_reg, spec.cells)):
                self._names.setdefault((one_reg.arch, name.lower()), one_reg)
        for one_reg in spec.of_arch("arm64"):
            match = re.fullmatch(r"X(\d+)", one_reg.name)
            if match:
                self._names.setdefault(("arm64", f"r{match[1]}"), one_reg)
        for word, name in _COMMON.items():
            found = self._names.get(("arm64", name.lower()))
            if found is not None:
                self._names.setdefault(("arm64", word), found)
        for one_reg in spec.of_arch("arm"):
            for word in _of_arm(one_reg.name.lower()):
                self._names.setdefault(("arm", word), one_reg)

    def find(self, word: str, arch: str) -> OneReg | None:
        """The register of an architecture that an identifier names."""
        symbol = self._symbols.get((arch, word))
        if symbol is not None:
            return symbol
        parts = [part.lower() for part in self._parts(word)]
        for start in range(len(parts)):
            if not all(part in _PREFIXES for part in parts[:start]):
                return None
            found = self._names.get((arch, "_".join(parts[start:])))
            if found is not None:
                return found
        return None

    def _parts(self, word: str) -> Iterator[str]:
        for part in word.split("_"):
            if part and not part.isupper() and "_" not in word.strip("_"):
                yield from _HUMP.split(part)
            elif part:
                yield part


def _of_arm(name: str) -> Iterator[str]:
    """The names R13 and R14 of a mode: SP and LR, in gem5 and in the Arm ARM before ARMv7."""
    for short, long in (("sp_", "r13_"), ("lr_", "r14_")):
        if name.startswith(short):
            yield long + name.removeprefix(short)
