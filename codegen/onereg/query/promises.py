# SPDX-License-Identifier: MIT
"""Values that promise something of the host, which KVM takes only where the host can keep it."""

from __future__ import annotations

from typing import NamedTuple

from onereg.model import OneReg
from onereg.model.fields import OtherField


class Promise(NamedTuple):
    """Fields that are all zero, and the field of the host that is not zero then."""

    fields: tuple[str, ...]
    host: OtherField


_NOTHING_TO_CLEAN = OtherField("CTR_EL0", "IDC")
_PROMISES = {
    "CLIDR_EL1": (
        Promise(("LoC",), _NOTHING_TO_CLEAN),
        Promise(("LoUIS", "LoUU"), _NOTHING_TO_CLEAN),
    )
}
"""CLIDR_EL1: that no data need be cleaned to the Point of Unification (arch/arm64/kvm/sys_regs.c,
set_clidr)."""


def promises(one_reg: OneReg) -> tuple[Promise, ...]:
    """The promises of a register that KVM checks; most registers have none."""
    return _PROMISES.get(one_reg.name, ())


def promising_mask(one_reg: OneReg, promise: Promise) -> int:
    """The bits that are all zero where a value promises."""
    fields = one_reg.register.fields
    return sum(next(fields.named(name)).mask for name in promise.fields)
