# SPDX-License-Identifier: 0BSD
# Edited in templates/python/dump.py; `onereg generate` copies it.
"""The registers that this host's KVM lists, as JSON lines for ``onereg audit reglist``.

    python3 -m onereg_kvm.dump [FEATURES]... >dump.jsonl

``FEATURES`` is a comma-separated list of el1_32bit, pmu_v3, sve, ptrauth, mte, el2 and el2_e2h0,
or ``none``; each is a virtual machine of its own with one vCPU, which never runs.  The lines are
those of ``onereg_dump.c``.
"""

from __future__ import annotations

import fcntl
import json
import os
import struct
import sys
from collections.abc import Iterable

from .kvm import KvmIo
from .operation import KVM_ARM_VCPU_SVE

__all__ = ["FEATURES", "dump", "main"]

_KVM_CREATE_VM = 0xAE01  # linux/kvm.h and asm/kvm.h
_KVM_CREATE_VCPU = 0xAE41
_KVM_ENABLE_CAP = 0x4068AEA3
_KVM_ARM_PREFERRED_TARGET = 0x8020AEAF
_KVM_ARM_VCPU_INIT = 0x4020AEAE
_KVM_CAP_ARM_MTE = 205
_KVM_ARM_VCPU_PSCI_0_2 = 2
_ENABLE_CAP = struct.Struct("=IIQQQQ64x")
"""struct kvm_enable_cap: cap, flags, args[4], padding."""
_VCPU_INIT = struct.Struct("=8I")
"""struct kvm_vcpu_init: target, features[7]."""

FEATURES = {
    "el1_32bit": (1,),
    "pmu_v3": (3,),
    "sve": (KVM_ARM_VCPU_SVE,),
    "ptrauth": (5, 6),
    "mte": (),
    "el2": (7,),
    "el2_e2h0": (8,),
}
"""Bits of struct kvm_vcpu_init.features; mte is a capability of the VM and has no bit."""


def dump(kvm: int, features: Iterable[str]) -> dict[str, object]:
    """One line: the list of a vCPU with these features, and the values."""
    names = list(features)
    line: dict[str, object] = {"version": 1, "kernel": os.uname().release, "features": names}
    vm = fcntl.ioctl(kvm, _KVM_CREATE_VM, 0)
    opened = [vm]
    try:
        if "mte" in names:
            fcntl.ioctl(vm, _KVM_ENABLE_CAP, _ENABLE_CAP.pack(_KVM_CAP_ARM_MTE, 0, 0, 0, 0, 0))
        vcpu = fcntl.ioctl(vm, _KVM_CREATE_VCPU, 0)
        opened.append(vcpu)
        init = bytearray(_VCPU_INIT.size)
        fcntl.ioctl(vm, _KVM_ARM_PREFERRED_TARGET, init)
        target, bits, *rest = _VCPU_INIT.unpack(init)
        for bit in (_KVM_ARM_VCPU_PSCI_0_2, *(bit for name in names for bit in FEATURES[name])):
            bits |= 1 << bit
        words = (target, bits, *rest)
        fcntl.ioctl(vcpu, _KVM_ARM_VCPU_INIT, _VCPU_INIT.pack(*words))
        io = KvmIo(vcpu)
        if "sve" in names:
            io.finalize(KVM_ARM_VCPU_SVE)
        listed = [[f"{id:#018x}", _value(io, id)] for id in io.list()]
        return line | {"init": list(words), "refused": None, "list": listed}
    except OSError as error:
        return line | {"refused": error.errno, "list": []}
    finally:
        for descriptor in reversed(opened):
            os.close(descriptor)


def _value(io: KvmIo, id: int) -> str | None:
    """The bytes in memory order; None where KVM does not give them."""
    try:
        return io.get(id).hex()
    except OSError:
        return None


def main() -> None:
    """Prints a line for each argument."""
    sets = [[name for name in text.split(",") if name != "none"] for text in sys.argv[1:]] or [[]]
    for name in (name for names in sets for name in names if name not in FEATURES):
        sys.exit(f"onereg_kvm.dump: no feature {name}; there are: {', '.join(FEATURES)}")
    kvm = os.open("/dev/kvm", os.O_RDWR | os.O_CLOEXEC)
    for names in sets:
        print(json.dumps(dump(kvm, names)))


if __name__ == "__main__":
    main()
