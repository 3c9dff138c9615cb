# SPDX-License-Identifier: 0BSD
# Package of the routines that save and restore a KVM/arm64 vCPU's registers.
# From spec/.  Do not edit: change the spec, then run `onereg generate`.
"""Every register of a KVM/arm64 vCPU, by name, through KVM_GET_ONE_REG and KVM_SET_ONE_REG.

::

    from onereg_kvm import KvmIo, Level, Vcpu, native, prepare

    io = KvmIo(vcpu_fd)                     # after KVM_ARM_VCPU_INIT
    state = native.Native()
    prepare(io, native.LAYOUT, state)       # a fresh vCPU with SVE is finalized here
    vcpu = Vcpu(io, native.LAYOUT)
    vcpu.get(state)
    state.pc = 0x8000_0000
    vcpu.put(state, Level.RUNTIME)

``save(io)`` and ``restore(io, data)`` move a whole vCPU without a state object, and
``read_save(data)`` looks at one.  ``decide(io, data)`` gives the decision about each register
beforehand; ``restore_all`` moves all vCPUs of a VM.  ``apply_cpu(io, cpu)`` gives a fresh vCPU the
CPU that a guest is to see.  A register that KVM refuses is a :class:`OneRegError` with its name.

Modules: one for each layout, as ``native``, a state class with one member per register;
``arm64`` has the ids by name, ``registers`` the tables and the look-up, ``aarch32`` the
AArch32 view of a state; ``arm`` the ids of the removed 32-bit KVM host; ``fields``, loaded when
it is imported, the meaning of the bits of each register.
"""

from . import aarch32, arm, arm64, registers
from .cpu_model import Cpu, CpuField, apply_cpu
from .errors import OneRegError
from .kvm import KvmIo
from .operation import Io
from .record import Origin, Saved, encode_records, read_records, read_save
from .registers import Mode
from .rows import Field, Level, Register, Row, Scope, Write, register_size
from .restoring import Incoming, decide, decide_all, restore, restore_all, restore_records
from .saving import save
from .sync import Difference, Layout, Vcpu, prepare
from .verdicts import Decision, Kind, Options, Verdict

__all__ = [
    "VERSION",
    "Cpu",
    "CpuField",
    "Decision",
    "Difference",
    "Field",
    "Incoming",
    "Io",
    "Kind",
    "KvmIo",
    "Layout",
    "Level",
    "Mode",
    "OneRegError",
    "Options",
    "Origin",
    "Register",
    "Row",
    "Saved",
    "Scope",
    "Vcpu",
    "Verdict",
    "Write",
    "aarch32",
    "apply_cpu",
    "arm",
    "arm64",
    "decide",
    "decide_all",
    "encode_records",
    "prepare",
    "read_records",
    "read_save",
    "register_size",
    "registers",
    "restore",
    "restore_all",
    "restore_records",
    "save",
]

VERSION = 1
"""The version of the generated code; it grows when code that uses the package has to change."""
