# SPDX-License-Identifier: MIT
"""The rules of a VMM for registers that only one end of a migration lists.

The rules of QEMU are those of ``cpu_post_load()`` in target/arm/machine.c.  A register of the
stream that the destination lacks fails the migration, unless QEMU tolerates its absence.  A
register that the stream lacks keeps the destination's value.  QEMU moves the registers of the
groups core and sve by name, without such rules.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from onereg.dataclass import dataclass
from onereg.decision import Decision, Kind, Verdict
from onereg.model import Spec


@dataclass(frozen=True, slots=True)
class VmmTolerance:
    """The rules of one VMM."""

    title: str
    tolerated: Mapping[str, int | None]
    """By register: the value that may be lost; None where any may."""
    last_decides: bool = False
    """True if the answer for the last register of the stream alone, by KVM's id, replaces the
    answers for all before it: QEMU assigns ``fail`` anew for each."""


VMM_TOLERANCES = {
    "qemu-10.0": VmmTolerance("QEMU 10.0", {}),
    "qemu-11.1": VmmTolerance(
        "QEMU 11.1",
        # arm_register_cpreg_mig_tolerance: ToleranceNotOnBothEnds, ToleranceOnlySrcTestValue
        {"TCR2_EL1": None, "PIRE0_EL1": None, "PIR_EL1": None, "VENDOR_HYP_BMAP_2": 0},
        last_decides=True,
    ),
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
    found = list(decisions)
    only_saved = {d.id: d for d in found if d.id not in apart and d.id not in listed}
    overruled_by = None
    if vmm.last_decides and only_saved:
        last = only_saved[max(only_saved)]
        overruled_by = last if _is_tolerated(last, saved, vmm) else None
    for place, decision in enumerate(found):
        if decision.id in only_saved:
            found[place] = _only_saved(decision, saved, vmm, overruled_by)
        elif decision.id not in apart and decision.id not in saved:
            found[place] = _only_there(decision, vmm)
    return tuple(found)


def _is_tolerated(decision: Decision, saved: Mapping[int, int | None], vmm: VmmTolerance) -> bool:
    name = decision.name or ""
    return name in vmm.tolerated and vmm.tolerated[name] in (None, saved.get(decision.id))


def _only_saved(
    decision: Decision,
    saved: Mapping[int, int | None],
    vmm: VmmTolerance,
    overruled_by: Decision | None,
) -> Decision:
    """A register of the stream alone."""
    if not _is_tolerated(decision, saved, vmm) and overruled_by is not None:
        reason = (
            f"{vmm.title} prints that it fails the migration, and goes on without the register, "
            f"because it tolerates the absence of {overruled_by.name} later in the stream"
        )
        return replace(decision, verdict=Verdict.WAIVED, reason=reason)
    if not _is_tolerated(decision, saved, vmm):
        reason = f"{vmm.title} fails the migration: the destination lacks the register"
        return replace(decision, verdict=Verdict.REFUSE, reason=reason, kind=Kind.LOST)
    if decision.verdict is Verdict.DROP:
        return replace(decision, reason=f"{vmm.title} tolerates its absence; {decision.reason}")
    reason = f"{vmm.title} drops it all the same: {decision.reason}"
    return replace(decision, verdict=Verdict.WAIVED, reason=reason)


def _only_there(decision: Decision, vmm: VmmTolerance) -> Decision:
    """A register of the destination alone."""
    if decision.verdict is Verdict.KEEP:
        return decision
    reason = f"{vmm.title} keeps the destination's value: {decision.reason}"
    return replace(decision, verdict=Verdict.WAIVED, reason=reason)
