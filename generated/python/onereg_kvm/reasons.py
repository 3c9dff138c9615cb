# SPDX-License-Identifier: 0BSD
# Edited in templates/python/reasons.py; `onereg generate` copies it.
"""Why KVM refuses, where its errno and the register tell."""

from __future__ import annotations

import errno

from . import arm64, registers
from .rows import Write

__all__ = ["is_sve", "lack_reason", "list_reason", "read_reason", "write_reason"]

_NOT_INITIALISED = "the vCPU is not initialised: KVM_ARM_VCPU_INIT first"
_NOT_FINALIZED = "the vCPU has SVE and is not finalized: prepare it first"


def _group(id: int) -> int:
    """KVM_REG_ARM_COPROC_MASK: the group that Z, P, FFR and SVE_VLS are in, say."""
    return id >> 16 & 0xFFF


def is_sve(id: int) -> bool:
    """True of Z, P, FFR and SVE_VLS."""
    return _group(id) == _group(arm64.SVE_VLS)


def list_reason(code: int | None) -> str | None:
    """Why there is no list, None where that is not known."""
    return {errno.ENOEXEC: _NOT_INITIALISED, errno.EPERM: _NOT_FINALIZED}.get(code or 0)


def _sve_reason(code: int | None, id: int) -> str | None:
    """arch/arm64/kvm/guest.c, get_sve_reg(), set_sve_vls()."""
    if code == errno.ENOENT:
        return "the vCPU has no SVE: give KVM_ARM_VCPU_INIT the feature KVM_ARM_VCPU_SVE"
    if code != errno.EPERM:
        return None
    if id == arm64.SVE_VLS:
        return "the vCPU is finalized with other vector lengths"
    return _NOT_FINALIZED


def read_reason(code: int | None, id: int) -> str | None:
    """Why a register cannot be read, None where that is not known."""
    if code == errno.ENOEXEC:
        return _NOT_INITIALISED
    if code == errno.EBADMSG:
        return "the Io gave a value of another size than its id tells"
    if is_sve(id):
        return _sve_reason(code, id)
    return "the vCPU has no such register" if code == errno.ENOENT else None


def lack_reason(id: int) -> str:
    """Why a move loses a register whose absence has no meaning."""
    if is_sve(id):
        return _sve_reason(errno.ENOENT, id) or ""
    return "the destination does not list it"


def write_reason(code: int | None, id: int, data: bytes) -> str | None:
    """Why a register cannot be written, None where that is not known."""
    if code == errno.EBUSY:
        return "it can change until the first KVM_RUN and no longer"
    if code != errno.EINVAL:
        return read_reason(code, id)
    if not any(data):
        return "zero is no value of it: a state is read before it is written"
    register = registers.by_id(id)
    if register is not None and register.write is Write.ID:
        return "this host cannot give it, or does not let it be written"
    return None
