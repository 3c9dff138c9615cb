# SPDX-License-Identifier: MIT
"""The rules of a VMM for registers that only one end of a migration lists.

QEMU 11.1 (target/arm/machine.c and cpu64-host): a register of the stream that the destination
lacks fails the migration unless it is tolerated; one that the stream lacks is warned about and
keeps the destination's value.  Registers outside of QEMU's list, core and sve, are not looked at.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from onereg.decision import Decision, Kind, Verdict
from onereg.model import Spec


@dataclass(frozen=True, slots=True)
class VmmTolerance:
    """The rules of one VMM."""

    title: str
    tolerated: Mapping[str, int | None]
    """By register: the value that may be lost; None where any may."""


VMM_TOLERANCES = {
    "qemu-11.1": VmmTolerance(
        "QEMU 11.1",
        # arm_register_cpreg_mig_tolerance: ToleranceNotOnBothEnds, ToleranceOnlySrcTestValue
        {"TCR2_EL1": None, "PIRE0_EL1": None, "PIR_EL1": None, "VENDOR_HYP_BMAP_2": 0},
    )
}
"""The VMMs whose rules are known, by the name of ``--with-tolerance``."""
_APART = ("core", "sve")
"""Groups that QEMU moves by name and not by its list."""


def by_vmm(
    decisions: Iterable[Decision],
    saved: Mapping[int, int | None],
    listed: Collection[int],
    spec: Spec,
    vmm: VmmTolerance,
) -> tuple[Decision, ...]:
    """The decisions as the VMM carries them out, by the values of a save and the ids of a list.

    A register that the VMM lets pass though the decision is against it, or for another value, is
    waived: its state is lost.
    """
    apart = {one.id for one in spec.of_arch("arm64") if one.group in _APART}
    found = []
    for decision in decisions:
        if decision.id not in apart and decision.id not in listed:
            decision = _only_saved(decision, saved.get(decision.id), vmm)
        elif decision.id not in apart and decision.id not in saved:
            decision = _only_there(decision, vmm)
        found.append(decision)
    return tuple(found)


def _only_saved(decision: Decision, value: int | None, vmm: VmmTolerance) -> Decision:
    """A register of the stream alone."""
    name = decision.name or ""
    is_tolerated = name in vmm.tolerated and vmm.tolerated[name] in (None, value)
    if not is_tolerated:
        reason = f"{vmm.title} fails the migration: it is in the stream and not there"
        return replace(decision, verdict=Verdict.REFUSE, reason=reason, kind=Kind.LOST)
    if decision.verdict is Verdict.DROP:
        return replace(decision, reason=f"{vmm.title} tolerates its absence; {decision.reason}")
    reason = f"{vmm.title} drops it all the same: {decision.reason}"
    return replace(decision, verdict=Verdict.WAIVED, reason=reason)


def _only_there(decision: Decision, vmm: VmmTolerance) -> Decision:
    """A register of the destination alone."""
    if decision.verdict is Verdict.KEEP:
        return decision
    reason = f"{vmm.title} keeps the destination's value with a warning: {decision.reason}"
    return replace(decision, verdict=Verdict.WAIVED, reason=reason)
