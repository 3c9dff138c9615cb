# SPDX-License-Identifier: MIT
"""Ids of QEMU's own, as in its migration streams under TCG.

For an AArch32 register QEMU puts the Secure state into bit 29 and the coprocessor into bits 19:16,
which no id of KVM has (target/arm/cpregs.h, cpreg_to_kvm_id).
"""

from __future__ import annotations

from collections.abc import Mapping

from onereg.model.system_names import CoprocessorEncoding, SystemEncoding

_ARM, _ARM64, _U32, _U64 = 0x40, 0x60, 2, 3
_AARCH64, _IS_64 = 1 << 28, 1 << 15
_NON_SECURE = 1 << 29
BOGUS = {CoprocessorEncoding(14, 0, 3, 5, 0): "DBGDTRTX"}
"""Names that QEMU up to 10.2 has for encodings that are no register's."""


def qemu_encoding(id: int) -> tuple[CoprocessorEncoding, bool] | None:
    """(encoding, whether it is the Non-secure register); None where an id is none of QEMU's own.

    The id of a Secure register of coprocessor 15 is the 32-bit host's too, and counts as that.
    """
    found = tcg_encoding(id)
    if found is not None and found[0].coproc == 15 and not found[1]:
        return None
    return found


def tcg_encoding(id: int) -> tuple[CoprocessorEncoding, bool] | None:
    """Does the work of :func:`qemu_encoding` for an id from a stream under TCG."""
    arch, size, coproc = id >> 56, id >> 52 & 0xF, id >> 16 & 0xFFFF & ~(_NON_SECURE >> 16)
    if arch != _ARM or size not in (_U32, _U64) or coproc not in (14, 15):
        return None
    is_non_secure = bool(id & _NON_SECURE)
    crn, crm, opc1, opc2 = id >> 11 & 15, id >> 7 & 15, id >> 3 & 15, id & 7
    if size == _U64:
        return CoprocessorEncoding(coproc, None, opc1, crm, None), is_non_secure
    return CoprocessorEncoding(coproc, crn, opc1, crm, opc2), is_non_secure


def id_of_cpreg(cpreg: int) -> int:
    """The 64-bit id of a number by which QEMU knows a register inside, as ENCODE_CP_REG makes it.

    Bit 28 is set of AArch64 registers, bit 15 of those of 64 bits that AArch32 code reaches.
    """
    if cpreg & _AARCH64:
        return _ARM64 << 56 | _U64 << 52 | cpreg & ~_AARCH64
    size = _U64 if cpreg & _IS_64 else _U32
    return _ARM << 56 | size << 52 | cpreg & ~_IS_64


def qemu_text(id: int, names: Mapping[SystemEncoding, str]) -> tuple[str | None, str] | None:
    """(name, sentence) of an id of QEMU's own; None of any other."""
    found = qemu_encoding(id)
    if found is None:
        return None
    encoding, is_non_secure = found
    name = names.get(encoding)
    bogus = "" if name else ", which the architecture does not have"
    name = name or BOGUS.get(encoding)
    label = f"{name} ({encoding})" if name else str(encoding)
    bank = ", the Non-secure one" if is_non_secure else ""
    text = f"{id:#018x} is QEMU's own id of the AArch32 register {label}{bank}{bogus}"
    return name, text
