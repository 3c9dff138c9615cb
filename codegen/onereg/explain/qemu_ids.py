# SPDX-License-Identifier: MIT
"""Ids of QEMU's own, as in its migration streams under TCG.

For an AArch32 register QEMU puts the Secure state into bit 29 and the coprocessor into bits 19:16,
which no id of KVM has (target/arm/cpregs.h, cpreg_to_kvm_id).
"""

from __future__ import annotations

from onereg.model.system_names import CoprocessorEncoding

_ARM, _U32, _U64 = 0x40, 2, 3
_NON_SECURE = 1 << 29
BOGUS = {0x40200000200E0298: "DBGDTRTX"}
"""Names that QEMU up to 10.2 has for encodings that are no register's."""


def qemu_encoding(id: int) -> tuple[CoprocessorEncoding, bool] | None:
    """(encoding, whether it is the Non-secure register); None where an id is none of QEMU's own."""
    arch, size, coproc = id >> 56, id >> 52 & 0xF, id >> 16 & 0xFFFF & ~(_NON_SECURE >> 16)
    if arch != _ARM or size not in (_U32, _U64) or coproc not in (14, 15):
        return None
    is_non_secure = bool(id & _NON_SECURE)
    if coproc == 15 and not is_non_secure:  # as KVM of the 32-bit host has it
        return None
    crn, crm, opc1, opc2 = id >> 11 & 15, id >> 7 & 15, id >> 3 & 15, id & 7
    if size == _U64:
        return CoprocessorEncoding(coproc, None, opc1, crm, None), is_non_secure
    return CoprocessorEncoding(coproc, crn, opc1, crm, opc2), is_non_secure
