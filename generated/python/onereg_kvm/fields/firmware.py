# SPDX-License-Identifier: 0BSD
# From spec/fields/arm64/firmware.yaml.  Do not edit: change the spec, then run `onereg generate`.
# ruff: noqa: E501
"""Fields of registers; :mod:`bitfields` documents their use."""

from __future__ import annotations

from .. import bitfields as _b


class PSCI_VERSION(_b.RegisterValue):
    """Version of the Power State Coordination Interface (PSCI_VERSION, DEN 0022)."""

    __slots__ = ()
    RES0 = 0xffffffff00000000
    MAJOR = _b.Bits(31, 16, "Major version")
    MINOR = _b.Bits(15, 0, "Minor version")


class SMCCC_ARCH_WORKAROUND_1_LEVEL(_b.FieldValues):
    """Mitigation that the guest is offered; higher is safer."""

    NOT_AVAIL = 0  # No firmware call; whether the guest is mitigated is unknown
    AVAIL = 1  # The firmware call is offered, and needed
    NOT_REQUIRED = 2  # The firmware call is offered, and not needed on this vCPU


class SMCCC_ARCH_WORKAROUND_1(_b.RegisterValue):
    """Level of the mitigation of CVE-2017-5715 (Spectre v2) by firmware."""

    __slots__ = ()
    RES0 = 0xfffffffffffffff0
    LEVEL = _b.Enumerated(3, 0, "Mitigation that the guest is offered; higher is safer", SMCCC_ARCH_WORKAROUND_1_LEVEL)


class SMCCC_ARCH_WORKAROUND_2_LEVEL(_b.FieldValues):
    """Mitigation that the guest is offered; higher is safer."""

    NOT_AVAIL = 0  # No firmware call, and no mitigation by it
    UNKNOWN = 1  # No firmware call; the state of the mitigation is unknown
    AVAIL = 2  # The mitigation is available, and a vCPU can turn it off
    NOT_REQUIRED = 3  # The mitigation is always on for this vCPU, or not needed


class SMCCC_ARCH_WORKAROUND_2(_b.RegisterValue):
    """Level of the mitigation of CVE-2018-3639 (Spectre v4) by firmware."""

    __slots__ = ()
    RES0 = 0xffffffffffffffe0
    ENABLED = _b.Bits(4, 4, "Obsolete, with LEVEL AVAIL only: the mitigation is on")
    LEVEL = _b.Enumerated(3, 0, "Mitigation that the guest is offered; higher is safer", SMCCC_ARCH_WORKAROUND_2_LEVEL)


class SMCCC_ARCH_WORKAROUND_3_LEVEL(_b.FieldValues):
    """Mitigation that the guest is offered; higher is safer."""

    NOT_AVAIL = 0  # No firmware call; whether the guest is mitigated is unknown
    AVAIL = 1  # The firmware call is offered, and needed
    NOT_REQUIRED = 2  # The firmware call is offered, and not needed on this vCPU


class SMCCC_ARCH_WORKAROUND_3(_b.RegisterValue):
    """Level of the mitigation of CVE-2022-23960 (Spectre-BHB) by firmware."""

    __slots__ = ()
    RES0 = 0xfffffffffffffff0
    LEVEL = _b.Enumerated(3, 0, "Mitigation that the guest is offered; higher is safer", SMCCC_ARCH_WORKAROUND_3_LEVEL)


class STD_BMAP(_b.RegisterValue):
    """Standard secure services offered to the guest."""

    __slots__ = ()
    RES0 = 0xfffffffffffffffe
    TRNG_V1_0 = _b.Bits(0, 0, "True Random Number Generator 1.0 (DEN 0098)")


class STD_HYP_BMAP(_b.RegisterValue):
    """Standard hypervisor services offered to the guest."""

    __slots__ = ()
    RES0 = 0xfffffffffffffffe
    PV_TIME = _b.Bits(0, 0, "Paravirtualized time (DEN 0057)")


class VENDOR_HYP_BMAP(_b.RegisterValue):
    """Vendor-specific hypervisor services 0 to 63 offered to the guest."""

    __slots__ = ()
    RES0 = 0xfffffffffffffffc
    PTP = _b.Bits(1, 1, "Precision Time Protocol")
    FUNC_FEAT = _b.Bits(0, 0, "Discovery of the services, and the UID of KVM")


class VENDOR_HYP_BMAP_2(_b.RegisterValue):
    """Vendor-specific hypervisor services 64 to 127 offered to the guest."""

    __slots__ = ()
    RES0 = 0xfffffffffffffffc
    DISCOVER_IMPL_CPUS = _b.Bits(1, 1, "Discovery of the implementations that the guest may run on")
    DISCOVER_IMPL_VER = _b.Bits(0, 0, "Version and number of those implementations")
