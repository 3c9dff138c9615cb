# SPDX-License-Identifier: MIT
"""Registers by their encodings, as VMMs name them that do not keep KVM's ids.

They meet through the register's name: the ids of CNTV_CVAL_EL0 and CNTVCT_EL0 have each other's
encoding, and some encodings are of registers that KVM has in another group.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from onereg.model import OneReg, View
from onereg.model.ids import Cp15Encoding, Encoding
from onereg.model.system_names import CoprocessorEncoding
from onereg.query.lookup import Lookup


class EncodedRegisters:
    """The arm64 registers of a spec by encoding."""

    def __init__(self, lookup: Lookup) -> None:
        self._lookup = lookup
        self._spec = lookup.spec

    @cached_property
    def _by_encoding(self) -> Mapping[object, OneReg]:
        by_name = {one.name: one for one in self._spec.of_arch("arm64")}
        return {
            own.encoding: by_name[own.name]
            for own in self._spec.registers.values()
            if own.arch == "arm64" and own.encoding is not None and own.name in by_name
        }

    @cached_property
    def _aarch32(self) -> Mapping[object, str]:
        """The names of AArch32 registers by encoding."""
        named: dict[object, str] = {
            CoprocessorEncoding(15, own.encoding.crn, own.encoding.opc1, own.encoding.crm,
                                own.encoding.opc2): own.name
            for own in self._spec.registers.values()
            if own.arch == "arm" and isinstance(own.encoding, Cp15Encoding)
        }  # fmt: skip
        for name in self._lookup.names:
            if name.is_aarch32 and not name.is_instruction:
                named.setdefault(name.encoding, name.name)
        return named

    @cached_property
    def _without_id(self) -> Mapping[object, str]:
        """The names of AArch64 registers by encoding, of all registers of the architecture."""
        named = {name.encoding: name.name for name in self._lookup.names if not name.is_aarch32}
        return named | {
            own.encoding: own.name
            for own in self._spec.registers.values()
            if own.arch == "arm64" and own.encoding is not None
        }

    @cached_property
    def _whole(self) -> Mapping[str, OneReg]:
        """The AArch64 register whose low bits an AArch32 register is, by the latter's name."""
        by_name = {one.name: one for one in self._spec.of_arch("arm64")}
        return {
            view.name: by_name[view.parts[0].of]
            for view in self._spec.views
            if _is_low(view) and view.parts[0].of in by_name
        }

    def id(self, encoding: Encoding) -> int:
        """The id of the register that an encoding reaches; one made of it where it is unknown."""
        one_reg = self._by_encoding.get(encoding)
        if one_reg is not None:
            return one_reg.id
        id_format = self._spec.format
        return id_format.compose("arm64", "sysreg", 8, id_format.number("sysreg", encoding))

    def aarch64(self, encoding: Encoding) -> OneReg | str:
        """The register that an encoding reaches; its name, or the encoding, where KVM has none."""
        one_reg = self._by_encoding.get(encoding)
        if one_reg is not None:
            return one_reg
        return self._without_id.get(encoding, str(encoding))

    def aarch32(self, encoding: CoprocessorEncoding) -> OneReg | str:
        """The AArch64 register whose low bits an AArch32 one is; the name of another."""
        name = self._aarch32.get(encoding)
        return str(encoding) if name is None else self._whole.get(name, name)


def _is_low(view: View) -> bool:
    part = view.parts[0]
    return len(view.parts) == 1 and (part.lsb, part.of_lsb, part.msb) == (0, 0, view.bits - 1)
