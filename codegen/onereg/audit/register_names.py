# SPDX-License-Identifier: MIT
"""Which register an identifier in source code names, if it is sure to name one.

``SPSR_EL1``, ``_KVM_ARM64_REGS_SPSR_EL1``, ``MISCREG_SPSR_FIQ`` and ``int_reg::R10Fiq`` do.  Any
prefix may stand before a name that ends in an Exception level or a mode, as in ``ARMv8A_SP_irq``;
before another name those of a list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from onereg.audit.beside import NearName
from onereg.model import OneReg, Spec
from onereg.query.names import synonyms

_PREFIXES = frozenset(
    """
    aarch64 arm arm64 core cpu hv id kvm miscreg mr name one onereg r reg regid register regs sys
    sysreg user vcpu
    """.split()
)
"""Words before a register's name that do not tell which register it is."""
_SUFFIXES = frozenset({"id", "one", "reg", "regid", "register"})
"""Words behind a register's name that do not tell which register it is."""
_SURE = re.compile(r"\w+_(?:el\d+|svc|abt|und|irq|fiq)|id_\w+", re.ASCII)
"""Names that are a register's wherever they stand."""
_LEVEL = re.compile(r"el\d+", re.ASCII)
_COMMON = {"sp": "SP_EL0", "cpsr": "PSTATE"}
"""VMMs' own names of arm64 registers, beside the spec's names; R<n> for X<n> is another."""
_MAX_PREFIX = 12
"""The most words before a register's name."""
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

    def find(self, word: NearName, arch: str) -> OneReg | None:
        """The register of an architecture that a name beside a claim is sure to name."""
        symbol = self._symbols.get((arch, word.text))
        if symbol is not None:
            return symbol
        parts = [part.lower() for part in self._parts(word.text)]
        found = self._named(parts, arch)
        if found is None:
            while len(parts) > 1 and parts[-1] in _SUFFIXES:
                parts.pop()
            found = self._named(parts, arch)
        if found is None:
            return None
        name, one_reg = found
        if word.place != "constant" and name in _COMMON:
            return None
        if word.place == "variable" and not _SURE.fullmatch(name):
            return None
        return one_reg

    def _named(self, parts: list[str], arch: str) -> tuple[str, OneReg] | None:
        """The register's name at the end of some words, behind words that may precede it."""
        for start in range(min(len(parts), _MAX_PREFIX)):
            name = "_".join(parts[start:])
            found = self._names.get((arch, name))
            if found is None:
                continue
            prefix = parts[:start]
            if all(part in _PREFIXES for part in prefix) or (
                _SURE.fullmatch(name) and not any(_LEVEL.fullmatch(part) for part in prefix)
            ):
                return name, found
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
