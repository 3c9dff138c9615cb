# SPDX-License-Identifier: 0BSD
# From spec/fields/arm64/core.yaml.  Do not edit: change the spec, then run `onereg generate`.
# ruff: noqa: E501
"""Fields of registers; :mod:`bitfields` documents their use."""

from __future__ import annotations

from .. import bitfields as _b

# X<n> has no class: A general-purpose register; all of its bits are one value

# X29 has no class: A general-purpose register, the frame pointer by convention; all of its bits are one value

# X30 has no class: A general-purpose register, the link register of BL; all of its bits are one value

# PC has no class: Address is the whole register: Address of the next instruction


class PSTATE_M(_b.FieldValues):
    """Exception level and stack pointer, or AArch32 mode."""

    el0t = 0  # EL0
    el1t = 4  # EL1 with SP_EL0
    el1h = 5  # EL1 with SP_EL1
    el2t = 8  # EL2 with SP_EL0
    el2h = 9  # EL2 with SP_EL2
    el3t = 0xc  # EL3 with SP_EL0
    el3h = 0xd  # EL3 with SP_EL3
    usr = 0x10  # User
    fiq = 0x11  # FIQ
    irq = 0x12  # IRQ
    svc = 0x13  # Supervisor
    mon = 0x16  # Monitor
    abt = 0x17  # Abort
    hyp = 0x1a  # Hyp
    und = 0x1b  # Undefined
    sys = 0x1f  # System


class PSTATE_AArch64_BTYPE(_b.FieldValues):
    """Branch Type Indicator, of the indirect branch to here."""

    NONE = 0  # Not after BR or BLR
    JC = 1  # After BR from X16 or X17, or BR from a non-guarded page
    C = 2  # After BLR
    J = 3  # After BR from another register of a guarded page


class PSTATE_AArch64(_b.FieldsetValue):
    """The vCPU is in AArch64 state."""

    # Where bit 4 is 0.
    __slots__ = ()
    RES0 = 0xc0f8020
    PACM = _b.Bits(35, 35, "The PC at signing is a second modifier of pointer authentication")
    EXLOCK = _b.Bits(34, 34, "Writes of ELR and SPSR of the Exception level are locked")
    PM = _b.Bits(32, 32, "Profiling exceptions are masked")
    TCO = _b.Bits(25, 25, "Accesses are not checked against Allocation Tags")
    UAO = _b.Bits(23, 23, "Unprivileged loads and stores of EL1 and EL2 act as privileged ones")
    BTYPE2 = _b.Bits(14, 14, "One more bit of BTYPE, named by Arm's spec of 2025 without a description")
    ALLINT = _b.Bits(13, 13, "All IRQs and FIQs are masked, those of Superpriority too")
    SSBS = _b.Bits(12, 12, "Speculative store bypass is allowed")
    BTYPE = _b.Enumerated(11, 10, "Branch Type Indicator, of the indirect branch to here", PSTATE_AArch64_BTYPE)
    D = _b.Bits(9, 9, "Watchpoint, Breakpoint and Software Step exceptions are masked")


class PSTATE_AArch32(_b.FieldsetValue):
    """The vCPU is in AArch32 state; the layout is not that of its CPSR: DIT is in bit 24."""

    # Where bit 4 is 1.
    __slots__ = ()
    RES0 = 0xd00000000
    Q = _b.Bits(27, 27, "Cumulative saturation or overflow")
    IT_1_0 = _b.Bits(26, 25, "If-Then state, bits 1:0")
    SSBS = _b.Bits(23, 23, "Speculative store bypass is allowed")
    GE = _b.Bits(19, 16, "Greater than or Equal flags of parallel addition and subtraction")
    IT_7_2 = _b.Bits(15, 10, "If-Then state, bits 7:2")
    E = _b.Bits(9, 9, "Data accesses are big-endian")
    T = _b.Bits(5, 5, "T32 instruction set state; A32 if 0")


class PSTATE(_b.RegisterValue):
    """Process state."""

    __slots__ = ()
    RES0 = 0xffffffe000000000
    UINJ = _b.Bits(36, 36, "The next instruction generates an Undefined Instruction exception")
    PPEND = _b.Bits(33, 33, "A synchronous PMU Profiling exception is pending")
    N = _b.Bits(31, 31, "Negative condition flag")
    Z = _b.Bits(30, 30, "Zero condition flag")
    C = _b.Bits(29, 29, "Carry condition flag")
    V = _b.Bits(28, 28, "Overflow condition flag")
    DIT = _b.Bits(24, 24, "Timing of data processing does not depend on the data")
    PAN = _b.Bits(22, 22, "Privileged access to memory that EL0 can access faults")
    SS = _b.Bits(21, 21, "Software Step: the next instruction executes before the step exception")
    IL = _b.Bits(20, 20, "Illegal Execution state")
    A = _b.Bits(8, 8, "SError exceptions are masked")
    I = _b.Bits(7, 7, "IRQs are masked")
    F = _b.Bits(6, 6, "FIQs are masked")
    M = _b.Enumerated(4, 0, "Exception level and stack pointer, or AArch32 mode", PSTATE_M)
    AArch64 = _b.Fieldset(PSTATE_AArch64, "The vCPU is in AArch64 state", ((4, 4, (0,)),))
    AArch32 = _b.Fieldset(PSTATE_AArch32, "The vCPU is in AArch32 state; the layout is not that of its CPSR: DIT is in bit 24", ((4, 4, (1,)),))

# SP_EL0 has no class: StackPointer is the whole register: Address of the top of the stack of EL0, or of ELx where SPSel is 0

# SP_EL1 has no class: StackPointer is the whole register: Address of the top of the stack of EL1 where SPSel is 1

# ELR_EL1 has no class: ADDR is the whole register: Address to return to from the exception


class SPSR_EL1_M(_b.FieldValues):
    """Exception level and stack pointer, or AArch32 mode."""

    el0t = 0  # EL0
    el1t = 4  # EL1 with SP_EL0
    el1h = 5  # EL1 with SP_EL1
    el2t = 8  # EL2 with SP_EL0
    el2h = 9  # EL2 with SP_EL2
    el3t = 0xc  # EL3 with SP_EL0
    el3h = 0xd  # EL3 with SP_EL3
    usr = 0x10  # User
    fiq = 0x11  # FIQ
    irq = 0x12  # IRQ
    svc = 0x13  # Supervisor
    mon = 0x16  # Monitor
    abt = 0x17  # Abort
    hyp = 0x1a  # Hyp
    und = 0x1b  # Undefined
    sys = 0x1f  # System


class SPSR_EL1_AArch64_BTYPE(_b.FieldValues):
    """Branch Type Indicator, of the indirect branch to here."""

    NONE = 0  # Not after BR or BLR
    JC = 1  # After BR from X16 or X17, or BR from a non-guarded page
    C = 2  # After BLR
    J = 3  # After BR from another register of a guarded page


class SPSR_EL1_AArch64(_b.FieldsetValue):
    """Exception taken from AArch64 state."""

    # Where bit 4 is 0.
    __slots__ = ()
    RES0 = 0xc0f8020
    PACM = _b.Bits(35, 35, "The PC at signing is a second modifier of pointer authentication")
    EXLOCK = _b.Bits(34, 34, "Writes of ELR and SPSR of the Exception level are locked")
    PM = _b.Bits(32, 32, "Profiling exceptions are masked")
    TCO = _b.Bits(25, 25, "Accesses are not checked against Allocation Tags")
    DIT = _b.Bits(24, 24, "Timing of data processing does not depend on the data")
    UAO = _b.Bits(23, 23, "Unprivileged loads and stores of EL1 and EL2 act as privileged ones")
    SS = _b.Bits(21, 21, "Software Step: the next instruction executes before the step exception")
    BTYPE2 = _b.Bits(14, 14, "One more bit of BTYPE, named by Arm's spec of 2025 without a description")
    ALLINT = _b.Bits(13, 13, "All IRQs and FIQs are masked, those of Superpriority too")
    SSBS = _b.Bits(12, 12, "Speculative store bypass is allowed")
    BTYPE = _b.Enumerated(11, 10, "Branch Type Indicator, of the indirect branch to here", SPSR_EL1_AArch64_BTYPE)
    D = _b.Bits(9, 9, "Watchpoint, Breakpoint and Software Step exceptions are masked")


class SPSR_EL1_AArch32(_b.FieldsetValue):
    """Exception taken from AArch32 state; or SPSR_svc, where EL1 is AArch32."""

    # Where bit 4 is 1.
    __slots__ = ()
    RES0 = 0xd00000000
    Q = _b.Bits(27, 27, "Cumulative saturation or overflow")
    IT_1_0 = _b.Bits(26, 25, "If-Then state, bits 1:0")
    DIT = _b.Bits(24, 24, "Timing of data processing does not depend on the data; in SPSR_svc RES0")
    SSBS = _b.Bits(23, 23, "Speculative store bypass is allowed")
    SS = _b.Bits(21, 21, "Software Step: the next instruction executes first; in SPSR_svc DIT")
    GE = _b.Bits(19, 16, "Greater than or Equal flags of parallel addition and subtraction")
    IT_7_2 = _b.Bits(15, 10, "If-Then state, bits 7:2")
    E = _b.Bits(9, 9, "Data accesses are big-endian")
    T = _b.Bits(5, 5, "T32 instruction set state; A32 if 0")


class SPSR_EL1(_b.RegisterValue):
    """Saved Program Status Register (EL1)."""

    __slots__ = ()
    RES0 = 0xffffffe000000000
    UINJ = _b.Bits(36, 36, "The next instruction generates an Undefined Instruction exception")
    PPEND = _b.Bits(33, 33, "A synchronous PMU Profiling exception is pending")
    N = _b.Bits(31, 31, "Negative condition flag")
    Z = _b.Bits(30, 30, "Zero condition flag")
    C = _b.Bits(29, 29, "Carry condition flag")
    V = _b.Bits(28, 28, "Overflow condition flag")
    PAN = _b.Bits(22, 22, "Privileged access to memory that EL0 can access faults")
    IL = _b.Bits(20, 20, "Illegal Execution state")
    A = _b.Bits(8, 8, "SError exceptions are masked")
    I = _b.Bits(7, 7, "IRQs are masked")
    F = _b.Bits(6, 6, "FIQs are masked")
    M = _b.Enumerated(4, 0, "Exception level and stack pointer, or AArch32 mode", SPSR_EL1_M)
    AArch64 = _b.Fieldset(SPSR_EL1_AArch64, "Exception taken from AArch64 state", ((4, 4, (0,)),))
    AArch32 = _b.Fieldset(SPSR_EL1_AArch32, "Exception taken from AArch32 state; or SPSR_svc, where EL1 is AArch32", ((4, 4, (1,)),))


class SPSR_abt_M(_b.FieldValues):
    """Mode."""

    usr = 0x10  # User
    fiq = 0x11  # FIQ
    irq = 0x12  # IRQ
    svc = 0x13  # Supervisor
    mon = 0x16  # Monitor
    abt = 0x17  # Abort
    hyp = 0x1a  # Hyp
    und = 0x1b  # Undefined
    sys = 0x1f  # System


class SPSR_abt(_b.RegisterValue):
    """Saved Program Status Register (Abort mode)."""

    __slots__ = ()
    RES0 = 0xffffffff00000000
    N = _b.Bits(31, 31, "Negative condition flag")
    Z = _b.Bits(30, 30, "Zero condition flag")
    C = _b.Bits(29, 29, "Carry condition flag")
    V = _b.Bits(28, 28, "Overflow condition flag")
    Q = _b.Bits(27, 27, "Cumulative saturation or overflow")
    IT_1_0 = _b.Bits(26, 25, "If-Then state, bits 1:0")
    J = _b.Bits(24, 24, "Jazelle state before Armv8; RES0 since")
    SSBS = _b.Bits(23, 23, "Speculative store bypass is allowed")
    PAN = _b.Bits(22, 22, "Privileged access to memory that EL0 can access faults")
    DIT = _b.Bits(21, 21, "Timing of data processing does not depend on the data")
    IL = _b.Bits(20, 20, "Illegal Execution state")
    GE = _b.Bits(19, 16, "Greater than or Equal flags of parallel addition and subtraction")
    IT_7_2 = _b.Bits(15, 10, "If-Then state, bits 7:2")
    E = _b.Bits(9, 9, "Data accesses are big-endian")
    A = _b.Bits(8, 8, "SError exceptions are masked")
    I = _b.Bits(7, 7, "IRQs are masked")
    F = _b.Bits(6, 6, "FIQs are masked")
    T = _b.Bits(5, 5, "T32 instruction set state; A32 if 0")
    M = _b.Enumerated(4, 0, "Mode", SPSR_abt_M)


class SPSR_und_M(_b.FieldValues):
    """Mode."""

    usr = 0x10  # User
    fiq = 0x11  # FIQ
    irq = 0x12  # IRQ
    svc = 0x13  # Supervisor
    mon = 0x16  # Monitor
    abt = 0x17  # Abort
    hyp = 0x1a  # Hyp
    und = 0x1b  # Undefined
    sys = 0x1f  # System


class SPSR_und(_b.RegisterValue):
    """Saved Program Status Register (Undefined mode)."""

    __slots__ = ()
    RES0 = 0xffffffff00000000
    N = _b.Bits(31, 31, "Negative condition flag")
    Z = _b.Bits(30, 30, "Zero condition flag")
    C = _b.Bits(29, 29, "Carry condition flag")
    V = _b.Bits(28, 28, "Overflow condition flag")
    Q = _b.Bits(27, 27, "Cumulative saturation or overflow")
    IT_1_0 = _b.Bits(26, 25, "If-Then state, bits 1:0")
    J = _b.Bits(24, 24, "Jazelle state before Armv8; RES0 since")
    SSBS = _b.Bits(23, 23, "Speculative store bypass is allowed")
    PAN = _b.Bits(22, 22, "Privileged access to memory that EL0 can access faults")
    DIT = _b.Bits(21, 21, "Timing of data processing does not depend on the data")
    IL = _b.Bits(20, 20, "Illegal Execution state")
    GE = _b.Bits(19, 16, "Greater than or Equal flags of parallel addition and subtraction")
    IT_7_2 = _b.Bits(15, 10, "If-Then state, bits 7:2")
    E = _b.Bits(9, 9, "Data accesses are big-endian")
    A = _b.Bits(8, 8, "SError exceptions are masked")
    I = _b.Bits(7, 7, "IRQs are masked")
    F = _b.Bits(6, 6, "FIQs are masked")
    T = _b.Bits(5, 5, "T32 instruction set state; A32 if 0")
    M = _b.Enumerated(4, 0, "Mode", SPSR_und_M)


class SPSR_irq_M(_b.FieldValues):
    """Mode."""

    usr = 0x10  # User
    fiq = 0x11  # FIQ
    irq = 0x12  # IRQ
    svc = 0x13  # Supervisor
    mon = 0x16  # Monitor
    abt = 0x17  # Abort
    hyp = 0x1a  # Hyp
    und = 0x1b  # Undefined
    sys = 0x1f  # System


class SPSR_irq(_b.RegisterValue):
    """Saved Program Status Register (IRQ mode)."""

    __slots__ = ()
    RES0 = 0xffffffff00000000
    N = _b.Bits(31, 31, "Negative condition flag")
    Z = _b.Bits(30, 30, "Zero condition flag")
    C = _b.Bits(29, 29, "Carry condition flag")
    V = _b.Bits(28, 28, "Overflow condition flag")
    Q = _b.Bits(27, 27, "Cumulative saturation or overflow")
    IT_1_0 = _b.Bits(26, 25, "If-Then state, bits 1:0")
    J = _b.Bits(24, 24, "Jazelle state before Armv8; RES0 since")
    SSBS = _b.Bits(23, 23, "Speculative store bypass is allowed")
    PAN = _b.Bits(22, 22, "Privileged access to memory that EL0 can access faults")
    DIT = _b.Bits(21, 21, "Timing of data processing does not depend on the data")
    IL = _b.Bits(20, 20, "Illegal Execution state")
    GE = _b.Bits(19, 16, "Greater than or Equal flags of parallel addition and subtraction")
    IT_7_2 = _b.Bits(15, 10, "If-Then state, bits 7:2")
    E = _b.Bits(9, 9, "Data accesses are big-endian")
    A = _b.Bits(8, 8, "SError exceptions are masked")
    I = _b.Bits(7, 7, "IRQs are masked")
    F = _b.Bits(6, 6, "FIQs are masked")
    T = _b.Bits(5, 5, "T32 instruction set state; A32 if 0")
    M = _b.Enumerated(4, 0, "Mode", SPSR_irq_M)


class SPSR_fiq_M(_b.FieldValues):
    """Mode."""

    usr = 0x10  # User
    fiq = 0x11  # FIQ
    irq = 0x12  # IRQ
    svc = 0x13  # Supervisor
    mon = 0x16  # Monitor
    abt = 0x17  # Abort
    hyp = 0x1a  # Hyp
    und = 0x1b  # Undefined
    sys = 0x1f  # System


class SPSR_fiq(_b.RegisterValue):
    """Saved Program Status Register (FIQ mode)."""

    __slots__ = ()
    RES0 = 0xffffffff00000000
    N = _b.Bits(31, 31, "Negative condition flag")
    Z = _b.Bits(30, 30, "Zero condition flag")
    C = _b.Bits(29, 29, "Carry condition flag")
    V = _b.Bits(28, 28, "Overflow condition flag")
    Q = _b.Bits(27, 27, "Cumulative saturation or overflow")
    IT_1_0 = _b.Bits(26, 25, "If-Then state, bits 1:0")
    J = _b.Bits(24, 24, "Jazelle state before Armv8; RES0 since")
    SSBS = _b.Bits(23, 23, "Speculative store bypass is allowed")
    PAN = _b.Bits(22, 22, "Privileged access to memory that EL0 can access faults")
    DIT = _b.Bits(21, 21, "Timing of data processing does not depend on the data")
    IL = _b.Bits(20, 20, "Illegal Execution state")
    GE = _b.Bits(19, 16, "Greater than or Equal flags of parallel addition and subtraction")
    IT_7_2 = _b.Bits(15, 10, "If-Then state, bits 7:2")
    E = _b.Bits(9, 9, "Data accesses are big-endian")
    A = _b.Bits(8, 8, "SError exceptions are masked")
    I = _b.Bits(7, 7, "IRQs are masked")
    F = _b.Bits(6, 6, "FIQs are masked")
    T = _b.Bits(5, 5, "T32 instruction set state; A32 if 0")
    M = _b.Enumerated(4, 0, "Mode", SPSR_fiq_M)
