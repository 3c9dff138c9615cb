# SPDX-License-Identifier: 0BSD
# From spec/fields/arm/core.yaml.  Do not edit: change the spec, then run `onereg generate`.
# ruff: noqa: E501
"""Fields of registers; :mod:`bitfields` documents their use."""

from __future__ import annotations

from .. import bitfields as _b

# R<n>_usr has no class: A general-purpose register; all of its bits are one value

# SP_usr has no class: A general-purpose register, R13; all of its bits are one value

# LR_usr has no class: A general-purpose register, R14; all of its bits are one value

# PC has no class: Address is the whole register: Address of the next instruction


class CPSR_M(_b.FieldValues):
    """Processor mode."""

    usr = 0x10  # User mode
    fiq = 0x11  # FIQ mode
    irq = 0x12  # IRQ mode
    svc = 0x13  # Supervisor mode
    mon = 0x16  # Monitor mode
    abt = 0x17  # Abort mode
    hyp = 0x1a  # Hyp mode
    und = 0x1b  # Undefined mode
    sys = 0x1f  # System mode


class CPSR(_b.RegisterValue):
    """Current Program Status Register."""

    __slots__ = ()
    _bits = 32
    RES0 = 0x100000
    N = _b.Bits(31, 31, "Negative condition flag")
    Z = _b.Bits(30, 30, "Zero condition flag")
    C = _b.Bits(29, 29, "Carry condition flag")
    V = _b.Bits(28, 28, "Overflow condition flag")
    Q = _b.Bits(27, 27, "A saturating or signed multiply instruction has saturated or overflowed")
    IT_1_0 = _b.Bits(26, 25, "If-Then execution state, its bits 1:0")
    J = _b.Bits(24, 24, "Jazelle or, with T, ThumbEE execution state")
    SSBS = _b.Bits(23, 23, "Speculative loads can bypass stores (FEAT_SSBS)")
    PAN = _b.Bits(22, 22, "Privileged accesses to memory that PL0 can access are not permitted (FEAT_PAN)")
    DIT = _b.Bits(21, 21, "Instructions take a time that does not depend on their data (FEAT_DIT)")
    GE = _b.Bits(19, 16, "Greater than or Equal flags, one for each byte or two for each halfword")
    IT_7_2 = _b.Bits(15, 10, "If-Then execution state, its bits 7:2")
    E = _b.Bits(9, 9, "Data accesses are big-endian")
    A = _b.Bits(8, 8, "Asynchronous aborts are masked")
    I = _b.Bits(7, 7, "IRQs are masked")
    F = _b.Bits(6, 6, "FIQs are masked")
    T = _b.Bits(5, 5, "Thumb execution state")
    M = _b.Enumerated(4, 0, "Processor mode", CPSR_M)

# ORIG_r0 has no class: No register of the guest; the value that struct pt_regs has after its CPSR

# SP_svc has no class: A general-purpose register, R13; all of its bits are one value

# LR_svc has no class: A general-purpose register, R14; all of its bits are one value


class SPSR_svc_M(_b.FieldValues):
    """Processor mode."""

    usr = 0x10  # User mode
    fiq = 0x11  # FIQ mode
    irq = 0x12  # IRQ mode
    svc = 0x13  # Supervisor mode
    mon = 0x16  # Monitor mode
    abt = 0x17  # Abort mode
    hyp = 0x1a  # Hyp mode
    und = 0x1b  # Undefined mode
    sys = 0x1f  # System mode


class SPSR_svc(_b.RegisterValue):
    """Saved Program Status Register of Supervisor mode."""

    __slots__ = ()
    _bits = 32
    N = _b.Bits(31, 31, "Negative condition flag")
    Z = _b.Bits(30, 30, "Zero condition flag")
    C = _b.Bits(29, 29, "Carry condition flag")
    V = _b.Bits(28, 28, "Overflow condition flag")
    Q = _b.Bits(27, 27, "A saturating or signed multiply instruction has saturated or overflowed")
    IT_1_0 = _b.Bits(26, 25, "If-Then execution state, its bits 1:0")
    J = _b.Bits(24, 24, "Jazelle or, with T, ThumbEE execution state")
    SSBS = _b.Bits(23, 23, "Speculative loads can bypass stores (FEAT_SSBS)")
    PAN = _b.Bits(22, 22, "Privileged accesses to memory that PL0 can access are not permitted (FEAT_PAN)")
    DIT = _b.Bits(21, 21, "Instructions take a time that does not depend on their data (FEAT_DIT)")
    IL = _b.Bits(20, 20, "Illegal Execution state (Armv8)")
    GE = _b.Bits(19, 16, "Greater than or Equal flags, one for each byte or two for each halfword")
    IT_7_2 = _b.Bits(15, 10, "If-Then execution state, its bits 7:2")
    E = _b.Bits(9, 9, "Data accesses are big-endian")
    A = _b.Bits(8, 8, "Asynchronous aborts are masked")
    I = _b.Bits(7, 7, "IRQs are masked")
    F = _b.Bits(6, 6, "FIQs are masked")
    T = _b.Bits(5, 5, "Thumb execution state")
    M = _b.Enumerated(4, 0, "Processor mode", SPSR_svc_M)

# SP_abt has no class: A general-purpose register, R13; all of its bits are one value

# LR_abt has no class: A general-purpose register, R14; all of its bits are one value


class SPSR_abt_M(_b.FieldValues):
    """Processor mode."""

    usr = 0x10  # User mode
    fiq = 0x11  # FIQ mode
    irq = 0x12  # IRQ mode
    svc = 0x13  # Supervisor mode
    mon = 0x16  # Monitor mode
    abt = 0x17  # Abort mode
    hyp = 0x1a  # Hyp mode
    und = 0x1b  # Undefined mode
    sys = 0x1f  # System mode


class SPSR_abt(_b.RegisterValue):
    """Saved Program Status Register of Abort mode."""

    __slots__ = ()
    _bits = 32
    N = _b.Bits(31, 31, "Negative condition flag")
    Z = _b.Bits(30, 30, "Zero condition flag")
    C = _b.Bits(29, 29, "Carry condition flag")
    V = _b.Bits(28, 28, "Overflow condition flag")
    Q = _b.Bits(27, 27, "A saturating or signed multiply instruction has saturated or overflowed")
    IT_1_0 = _b.Bits(26, 25, "If-Then execution state, its bits 1:0")
    J = _b.Bits(24, 24, "Jazelle or, with T, ThumbEE execution state")
    SSBS = _b.Bits(23, 23, "Speculative loads can bypass stores (FEAT_SSBS)")
    PAN = _b.Bits(22, 22, "Privileged accesses to memory that PL0 can access are not permitted (FEAT_PAN)")
    DIT = _b.Bits(21, 21, "Instructions take a time that does not depend on their data (FEAT_DIT)")
    IL = _b.Bits(20, 20, "Illegal Execution state (Armv8)")
    GE = _b.Bits(19, 16, "Greater than or Equal flags, one for each byte or two for each halfword")
    IT_7_2 = _b.Bits(15, 10, "If-Then execution state, its bits 7:2")
    E = _b.Bits(9, 9, "Data accesses are big-endian")
    A = _b.Bits(8, 8, "Asynchronous aborts are masked")
    I = _b.Bits(7, 7, "IRQs are masked")
    F = _b.Bits(6, 6, "FIQs are masked")
    T = _b.Bits(5, 5, "Thumb execution state")
    M = _b.Enumerated(4, 0, "Processor mode", SPSR_abt_M)

# SP_und has no class: A general-purpose register, R13; all of its bits are one value

# LR_und has no class: A general-purpose register, R14; all of its bits are one value


class SPSR_und_M(_b.FieldValues):
    """Processor mode."""

    usr = 0x10  # User mode
    fiq = 0x11  # FIQ mode
    irq = 0x12  # IRQ mode
    svc = 0x13  # Supervisor mode
    mon = 0x16  # Monitor mode
    abt = 0x17  # Abort mode
    hyp = 0x1a  # Hyp mode
    und = 0x1b  # Undefined mode
    sys = 0x1f  # System mode


class SPSR_und(_b.RegisterValue):
    """Saved Program Status Register of Undefined mode."""

    __slots__ = ()
    _bits = 32
    N = _b.Bits(31, 31, "Negative condition flag")
    Z = _b.Bits(30, 30, "Zero condition flag")
    C = _b.Bits(29, 29, "Carry condition flag")
    V = _b.Bits(28, 28, "Overflow condition flag")
    Q = _b.Bits(27, 27, "A saturating or signed multiply instruction has saturated or overflowed")
    IT_1_0 = _b.Bits(26, 25, "If-Then execution state, its bits 1:0")
    J = _b.Bits(24, 24, "Jazelle or, with T, ThumbEE execution state")
    SSBS = _b.Bits(23, 23, "Speculative loads can bypass stores (FEAT_SSBS)")
    PAN = _b.Bits(22, 22, "Privileged accesses to memory that PL0 can access are not permitted (FEAT_PAN)")
    DIT = _b.Bits(21, 21, "Instructions take a time that does not depend on their data (FEAT_DIT)")
    IL = _b.Bits(20, 20, "Illegal Execution state (Armv8)")
    GE = _b.Bits(19, 16, "Greater than or Equal flags, one for each byte or two for each halfword")
    IT_7_2 = _b.Bits(15, 10, "If-Then execution state, its bits 7:2")
    E = _b.Bits(9, 9, "Data accesses are big-endian")
    A = _b.Bits(8, 8, "Asynchronous aborts are masked")
    I = _b.Bits(7, 7, "IRQs are masked")
    F = _b.Bits(6, 6, "FIQs are masked")
    T = _b.Bits(5, 5, "Thumb execution state")
    M = _b.Enumerated(4, 0, "Processor mode", SPSR_und_M)

# SP_irq has no class: A general-purpose register, R13; all of its bits are one value

# LR_irq has no class: A general-purpose register, R14; all of its bits are one value


class SPSR_irq_M(_b.FieldValues):
    """Processor mode."""

    usr = 0x10  # User mode
    fiq = 0x11  # FIQ mode
    irq = 0x12  # IRQ mode
    svc = 0x13  # Supervisor mode
    mon = 0x16  # Monitor mode
    abt = 0x17  # Abort mode
    hyp = 0x1a  # Hyp mode
    und = 0x1b  # Undefined mode
    sys = 0x1f  # System mode


class SPSR_irq(_b.RegisterValue):
    """Saved Program Status Register of IRQ mode."""

    __slots__ = ()
    _bits = 32
    N = _b.Bits(31, 31, "Negative condition flag")
    Z = _b.Bits(30, 30, "Zero condition flag")
    C = _b.Bits(29, 29, "Carry condition flag")
    V = _b.Bits(28, 28, "Overflow condition flag")
    Q = _b.Bits(27, 27, "A saturating or signed multiply instruction has saturated or overflowed")
    IT_1_0 = _b.Bits(26, 25, "If-Then execution state, its bits 1:0")
    J = _b.Bits(24, 24, "Jazelle or, with T, ThumbEE execution state")
    SSBS = _b.Bits(23, 23, "Speculative loads can bypass stores (FEAT_SSBS)")
    PAN = _b.Bits(22, 22, "Privileged accesses to memory that PL0 can access are not permitted (FEAT_PAN)")
    DIT = _b.Bits(21, 21, "Instructions take a time that does not depend on their data (FEAT_DIT)")
    IL = _b.Bits(20, 20, "Illegal Execution state (Armv8)")
    GE = _b.Bits(19, 16, "Greater than or Equal flags, one for each byte or two for each halfword")
    IT_7_2 = _b.Bits(15, 10, "If-Then execution state, its bits 7:2")
    E = _b.Bits(9, 9, "Data accesses are big-endian")
    A = _b.Bits(8, 8, "Asynchronous aborts are masked")
    I = _b.Bits(7, 7, "IRQs are masked")
    F = _b.Bits(6, 6, "FIQs are masked")
    T = _b.Bits(5, 5, "Thumb execution state")
    M = _b.Enumerated(4, 0, "Processor mode", SPSR_irq_M)

# R8_fiq has no class: A general-purpose register; all of its bits are one value

# R9_fiq has no class: A general-purpose register; all of its bits are one value

# R10_fiq has no class: A general-purpose register; all of its bits are one value

# R11_fiq has no class: A general-purpose register; all of its bits are one value

# R12_fiq has no class: A general-purpose register; all of its bits are one value

# SP_fiq has no class: A general-purpose register, R13; all of its bits are one value

# LR_fiq has no class: A general-purpose register, R14; all of its bits are one value


class SPSR_fiq_M(_b.FieldValues):
    """Processor mode."""

    usr = 0x10  # User mode
    fiq = 0x11  # FIQ mode
    irq = 0x12  # IRQ mode
    svc = 0x13  # Supervisor mode
    mon = 0x16  # Monitor mode
    abt = 0x17  # Abort mode
    hyp = 0x1a  # Hyp mode
    und = 0x1b  # Undefined mode
    sys = 0x1f  # System mode


class SPSR_fiq(_b.RegisterValue):
    """Saved Program Status Register of FIQ mode."""

    __slots__ = ()
    _bits = 32
    N = _b.Bits(31, 31, "Negative condition flag")
    Z = _b.Bits(30, 30, "Zero condition flag")
    C = _b.Bits(29, 29, "Carry condition flag")
    V = _b.Bits(28, 28, "Overflow condition flag")
    Q = _b.Bits(27, 27, "A saturating or signed multiply instruction has saturated or overflowed")
    IT_1_0 = _b.Bits(26, 25, "If-Then execution state, its bits 1:0")
    J = _b.Bits(24, 24, "Jazelle or, with T, ThumbEE execution state")
    SSBS = _b.Bits(23, 23, "Speculative loads can bypass stores (FEAT_SSBS)")
    PAN = _b.Bits(22, 22, "Privileged accesses to memory that PL0 can access are not permitted (FEAT_PAN)")
    DIT = _b.Bits(21, 21, "Instructions take a time that does not depend on their data (FEAT_DIT)")
    IL = _b.Bits(20, 20, "Illegal Execution state (Armv8)")
    GE = _b.Bits(19, 16, "Greater than or Equal flags, one for each byte or two for each halfword")
    IT_7_2 = _b.Bits(15, 10, "If-Then execution state, its bits 7:2")
    E = _b.Bits(9, 9, "Data accesses are big-endian")
    A = _b.Bits(8, 8, "Asynchronous aborts are masked")
    I = _b.Bits(7, 7, "IRQs are masked")
    F = _b.Bits(6, 6, "FIQs are masked")
    T = _b.Bits(5, 5, "Thumb execution state")
    M = _b.Enumerated(4, 0, "Processor mode", SPSR_fiq_M)
