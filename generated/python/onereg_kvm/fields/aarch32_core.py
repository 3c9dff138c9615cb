# SPDX-License-Identifier: 0BSD
# From spec/fields/aarch32/core.yaml.  Do not edit: change the spec, then run `onereg generate`.
# ruff: noqa: E501
"""Fields of registers; :mod:`bitfields` documents their use."""

from __future__ import annotations

from .. import bitfields as _b

# R<n> has no class: A general-purpose register; all of its bits are one value

# PC has no class: Address is the whole register: Address of the next instruction

# R<n>_usr has no class: A general-purpose register; all of its bits are one value

# R8_fiq has no class: A general-purpose register; all of its bits are one value

# R9_fiq has no class: A general-purpose register; all of its bits are one value

# R10_fiq has no class: A general-purpose register; all of its bits are one value

# R11_fiq has no class: A general-purpose register; all of its bits are one value

# R12_fiq has no class: A general-purpose register; all of its bits are one value

# SP_usr has no class: A general-purpose register, R13; all of its bits are one value

# LR_usr has no class: A general-purpose register, R14; all of its bits are one value

# SP_hyp has no class: A general-purpose register, R13; all of its bits are one value

# LR_irq has no class: A general-purpose register, R14; all of its bits are one value

# SP_irq has no class: A general-purpose register, R13; all of its bits are one value

# LR_svc has no class: A general-purpose register, R14; all of its bits are one value

# SP_svc has no class: A general-purpose register, R13; all of its bits are one value

# LR_abt has no class: A general-purpose register, R14; all of its bits are one value

# SP_abt has no class: A general-purpose register, R13; all of its bits are one value

# LR_und has no class: A general-purpose register, R14; all of its bits are one value

# SP_und has no class: A general-purpose register, R13; all of its bits are one value

# SP_fiq has no class: A general-purpose register, R13; all of its bits are one value

# LR_fiq has no class: A general-purpose register, R14; all of its bits are one value

# SP_mon has no class: A general-purpose register, R13; all of its bits are one value

# LR_mon has no class: A general-purpose register, R14; all of its bits are one value


class SPSR_svc_M(_b.FieldValues):
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


class SPSR_svc(_b.RegisterValue):
    """spsr in mode svc."""

    __slots__ = ()
    _bits = 32
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
    M = _b.Enumerated(4, 0, "Mode", SPSR_svc_M)


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
    """spsr in mode abt."""

    __slots__ = ()
    _bits = 32
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
    """spsr in mode und."""

    __slots__ = ()
    _bits = 32
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
    """spsr in mode irq."""

    __slots__ = ()
    _bits = 32
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
    """spsr in mode fiq."""

    __slots__ = ()
    _bits = 32
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


class SPSR_hyp_M(_b.FieldValues):
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


class SPSR_hyp(_b.RegisterValue):
    """spsr in mode hyp."""

    __slots__ = ()
    _bits = 32
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
    M = _b.Enumerated(4, 0, "Mode", SPSR_hyp_M)


class SPSR_mon_M(_b.FieldValues):
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


class SPSR_mon(_b.RegisterValue):
    """spsr in mode mon."""

    __slots__ = ()
    _bits = 32
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
    M = _b.Enumerated(4, 0, "Mode", SPSR_mon_M)

# ELR_hyp has no class: ADDR is the whole register: Address to return to from the exception


class CPSR_M(_b.FieldValues):
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


class CPSR(_b.RegisterValue):
    """Current Program Status Register."""

    __slots__ = ()
    _bits = 32
    RES0 = 0x1000000
    N = _b.Bits(31, 31, "Negative condition flag")
    Z = _b.Bits(30, 30, "Zero condition flag")
    C = _b.Bits(29, 29, "Carry condition flag")
    V = _b.Bits(28, 28, "Overflow condition flag")
    Q = _b.Bits(27, 27, "Cumulative saturation or overflow")
    IT_1_0 = _b.Bits(26, 25, "If-Then state, bits 1:0")
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
    M = _b.Enumerated(4, 0, "Mode", CPSR_M)
