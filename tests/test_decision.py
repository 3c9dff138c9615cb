# SPDX-License-Identifier: MIT
"""One verdict about each register of a move: hand-made cases of each rule, on the real spec.

What real kernels do with the registers named here is in the sources that ``spec/kvm`` cites.
"""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from onereg.decision import (
    Decision,
    Destination,
    Kind,
    Source,
    Verdict,
    Waivers,
    decide,
    decide_all,
)
from onereg.model import Spec


def ids(spec: Spec, values: Mapping[str, int | None]) -> dict[int, int | None]:
    known = {one_reg.name: one_reg.id for one_reg in spec.of_arch("arm64")}
    return {known[name]: value for name, value in values.items()}


def source(spec: Spec, kernel: str | None = None, **values: int) -> Source:
    return Source({id: value or 0 for id, value in ids(spec, values).items()}, kernel)


def one(
    spec: Spec,
    name: str,
    saved: Mapping[str, int],
    there: Mapping[str, int | None],
    *,
    from_kernel: str | None = None,
    waivers: Waivers | None = None,
    **known: object,
) -> Decision:
    """The decision about one register."""
    from_ = source(spec, from_kernel, **saved)
    to = Destination(ids(spec, there), **known)  # type: ignore[arg-type]
    found = {row.name: row for row in decide(spec, from_, to, waivers or Waivers())}
    assert set(found) == set(saved) | set(there)
    return found[name]


def test_a_value_that_is_there_is_the_same(spec: Spec) -> None:
    row = one(spec, "TPIDR_EL1", {"TPIDR_EL1": 7}, {"TPIDR_EL1": 7})
    assert (row.verdict, row.value) == (Verdict.SAME, None)


def test_a_value_that_differs_is_written(spec: Spec) -> None:
    row = one(spec, "TPIDR_EL1", {"TPIDR_EL1": 7}, {"TPIDR_EL1": 8})
    assert (row.verdict, row.value) == (Verdict.WRITE, 7)
    row = one(spec, "TPIDR_EL1", {"TPIDR_EL1": 7}, {"TPIDR_EL1": None})
    assert (row.verdict, row.value) == (Verdict.WRITE, 7)


def test_a_counter_is_written_though_it_reads_as_the_same(spec: Spec) -> None:
    row = one(spec, "CNTVCT_EL0", {"CNTVCT_EL0": 7}, {"CNTVCT_EL0": 7})
    assert row.verdict is Verdict.WRITE


@pytest.mark.parametrize("name", ["TCR2_EL1", "PIR_EL1", "PIRE0_EL1", "POR_EL1", "SCTLR2_EL1"])
def test_what_the_guest_cannot_reach_is_dropped(spec: Spec, name: str) -> None:
    row = one(spec, name, {name: 0x1DE7EC7EDBADC0DE, "ID_AA64MMFR3_EL1": 0}, {})
    assert row.verdict is Verdict.DROP
    assert "ID_AA64MMFR3_EL1" in row.reason
    row = one(spec, name, {name: 3, "ID_AA64MMFR3_EL1": 0x1111}, {})
    assert row.verdict is (Verdict.DROP if name == "POR_EL1" else Verdict.REFUSE)


def test_a_register_is_reached_by_its_own_field(spec: Spec) -> None:
    """TCRX is bits 3:0, S1PIE bits 11:8."""
    saved = {"TCR2_EL1": 3, "PIR_EL1": 3, "ID_AA64MMFR3_EL1": 0x001}
    row = one(spec, "TCR2_EL1", saved, {})
    assert (row.verdict, row.kind) == (Verdict.REFUSE, Kind.LOST)
    assert one(spec, "PIR_EL1", saved, {}).verdict is Verdict.DROP


def test_all_fields_must_keep_a_register_out_of_reach(spec: Spec) -> None:
    """Pointer authentication is announced by APA or API or APA3."""
    saved = {"APIAKeyLo_EL1": 5, "ID_AA64ISAR1_EL1": 0, "ID_AA64ISAR2_EL1": 0}
    assert one(spec, "APIAKeyLo_EL1", saved, {}).verdict is Verdict.DROP
    for other in ({"ID_AA64ISAR1_EL1": 1 << 8}, {"ID_AA64ISAR2_EL1": 1 << 12}):
        assert one(spec, "APIAKeyLo_EL1", saved | other, {}).verdict is Verdict.REFUSE


def test_an_id_register_that_the_save_lacks_reads_as_zero(spec: Spec) -> None:
    assert one(spec, "TCR2_EL1", {"TCR2_EL1": 3}, {}).verdict is Verdict.DROP


def test_without_the_cache_levels_a_cache_size_is_not_known(spec: Spec) -> None:
    """CLIDR_EL1 is no register whose slot reads as zero."""
    assert one(spec, "CCSIDR4", {"CCSIDR4": 1}, {}).verdict is Verdict.UNKNOWN
    l2_unified = 0b100_011  # separate level 1, unified level 2
    saved = {"CCSIDR2": 1, "CCSIDR3": 1, "CCSIDR4": 1, "CLIDR_EL1": l2_unified}
    assert one(spec, "CCSIDR2", saved, {}).verdict is Verdict.REFUSE
    assert one(spec, "CCSIDR3", saved, {}).verdict is Verdict.DROP
    assert one(spec, "CCSIDR4", saved, {}).verdict is Verdict.DROP


def test_the_value_that_absence_means_is_dropped(spec: Spec) -> None:
    assert one(spec, "VENDOR_HYP_BMAP_2", {"VENDOR_HYP_BMAP_2": 0}, {}).verdict is Verdict.DROP
    row = one(spec, "VENDOR_HYP_BMAP_2", {"VENDOR_HYP_BMAP_2": 1}, {})
    assert (row.verdict, row.kind) == (Verdict.REFUSE, Kind.LOST)
    assert "0x1" in row.reason and "0x0" in row.reason


@pytest.mark.parametrize(
    ("kernel", "value", "verdict"),
    [
        ("5.10", 0, Verdict.DROP),
        ("5.10", 3, Verdict.REFUSE),
        ("5.12", 3, Verdict.REFUSE),
        ("5.13", 3, Verdict.DROP),
        ("5.15", 0, Verdict.REFUSE),
        (None, 0, Verdict.UNKNOWN),
        (None, 3, Verdict.UNKNOWN),
        (None, 1, Verdict.REFUSE),
    ],
)
def test_what_absence_means_depends_on_the_release(
    spec: Spec, kernel: str | None, value: int, verdict: Verdict
) -> None:
    saved = {"VENDOR_HYP_BMAP": value}
    assert one(spec, "VENDOR_HYP_BMAP", saved, {}, kernel=kernel).verdict is verdict


@pytest.mark.parametrize(
    ("kernel", "own", "verdict", "value"),
    [
        ("5.10", 0, Verdict.KEEP, None),
        ("5.10", 3, Verdict.RESET, 0),
        ("5.10", None, Verdict.RESET, 0),
        ("5.15", 3, Verdict.KEEP, None),
        ("5.15", 0, Verdict.RESET, 3),
        (None, 3, Verdict.UNKNOWN, None),
    ],
)
def test_services_of_an_older_kernel_stay_as_they_were(
    spec: Spec, kernel: str | None, own: int | None, verdict: Verdict, value: int | None
) -> None:
    there = {"VENDOR_HYP_BMAP": own}
    row = one(spec, "VENDOR_HYP_BMAP", {}, there, from_kernel=kernel)
    assert (row.verdict, row.value) == (verdict, value)


def test_a_reset_that_cannot_be_is_a_refusal(spec: Spec) -> None:
    there = {"VENDOR_HYP_BMAP": 3}
    row = one(spec, "VENDOR_HYP_BMAP", {}, there, from_kernel="5.10", started=True)
    assert (row.verdict, row.kind) == (Verdict.REFUSE, Kind.STARTED)


def test_an_unreachable_register_of_the_destination_is_kept(spec: Spec) -> None:
    row = one(spec, "PIR_EL1", {"ID_AA64MMFR3_EL1": 0}, {"PIR_EL1": 5, "ID_AA64MMFR3_EL1": 0})
    assert row.verdict is Verdict.KEEP
    row = one(spec, "PIR_EL1", {"ID_AA64MMFR3_EL1": 0x100}, {"PIR_EL1": 5})
    assert (row.verdict, row.kind) == (Verdict.REFUSE, Kind.MISSING)


def test_the_reach_is_by_the_save_and_not_by_the_destination(spec: Spec) -> None:
    there = {"PIR_EL1": 5, "ID_AA64MMFR3_EL1": 0x100}
    assert one(spec, "PIR_EL1", {"ID_AA64MMFR3_EL1": 0}, there).verdict is Verdict.KEEP


def test_a_counter_that_the_destination_cannot_set_is_refused_and_can_be_waived(spec: Spec) -> None:
    saved = {"CNTPCT_EL0": 99}
    row = one(spec, "CNTPCT_EL0", saved, {})
    assert (row.verdict, row.kind) == (Verdict.REFUSE, Kind.LOST)
    row = one(spec, "CNTPCT_EL0", saved, {}, waivers=Waivers(names=frozenset({"CNTPCT_EL0"})))
    assert (row.verdict, row.kind, row.value) == (Verdict.WAIVED, Kind.LOST, None)
    assert one(spec, "CNTPCT_EL0", {}, {"CNTPCT_EL0": 5}).verdict is Verdict.KEEP


def test_of_what_nothing_is_known_is_refused_at_either_end(spec: Spec) -> None:
    assert one(spec, "V3", {"V3": 1}, {"Z3": 0}).kind is Kind.LOST
    row = one(spec, "Z3", {"V3": 1}, {"Z3": 0})
    assert (row.verdict, row.kind) == (Verdict.REFUSE, Kind.MISSING)
    assert "V<n>" in row.reason


def test_a_register_that_every_kernel_has_is_missing(spec: Spec) -> None:
    row = one(spec, "TPIDR_EL1", {}, {"TPIDR_EL1": 1})
    assert (row.verdict, row.kind) == (Verdict.REFUSE, Kind.MISSING)
    row = one(spec, "TPIDR_EL1", {"TPIDR_EL1": 1}, {})
    assert (row.verdict, row.kind) == (Verdict.REFUSE, Kind.LOST)


def test_waivers_are_by_name_or_by_kind(spec: Spec) -> None:
    saved = {"CNTPCT_EL0": 99, "TPIDR_EL1": 1}
    there = {"TPIDR_EL0": 1}

    def verdicts(waivers: Waivers) -> list[Verdict]:
        return [one(spec, n, saved, there, waivers=waivers).verdict for n in (*saved, *there)]

    refuse, waived = Verdict.REFUSE, Verdict.WAIVED
    assert verdicts(Waivers()) == [refuse] * 3
    assert verdicts(Waivers(frozenset({"TPIDR_EL1"}))) == [refuse, waived, refuse]
    assert verdicts(Waivers(kinds=frozenset({Kind.LOST}))) == [waived, waived, refuse]
    assert verdicts(Waivers(kinds=frozenset({Kind.MISSING}))) == [refuse, refuse, waived]


def test_a_waiver_changes_nothing_that_restores(spec: Spec) -> None:
    all_of_it = Waivers(frozenset({"TPIDR_EL1"}), frozenset(Kind))
    row = one(spec, "TPIDR_EL1", {"TPIDR_EL1": 1}, {"TPIDR_EL1": 2}, waivers=all_of_it)
    assert (row.verdict, row.value) == (Verdict.WRITE, 1)


def test_an_unknown_is_waived_by_name_only(spec: Spec) -> None:
    saved = {"VENDOR_HYP_BMAP": 3}
    kinds = Waivers(kinds=frozenset(Kind))
    assert one(spec, "VENDOR_HYP_BMAP", saved, {}, waivers=kinds).verdict is Verdict.UNKNOWN
    named = Waivers(names=frozenset(saved))
    assert one(spec, "VENDOR_HYP_BMAP", saved, {}, waivers=named).verdict is Verdict.WAIVED


ISAR0 = "ID_AA64ISAR0_EL1"
"""AES is bits 7:4, TLB bits 59:56; an unsigned field each."""


def test_an_id_register_of_an_old_kernel_is_invariant(spec: Spec) -> None:
    row = one(spec, ISAR0, {ISAR0: 0x10}, {ISAR0: 0x20}, kernel="6.1")
    assert (row.verdict, row.kind) == (Verdict.REFUSE, Kind.INVARIANT)
    row = one(spec, ISAR0, {ISAR0: 0x10}, {ISAR0: None}, kernel="6.1")
    assert row.verdict is Verdict.UNKNOWN
    assert one(spec, ISAR0, {ISAR0: 0x20}, {ISAR0: 0x20}, kernel="6.1").verdict is Verdict.SAME


def test_an_id_register_needs_limits_or_masks(spec: Spec) -> None:
    row = one(spec, ISAR0, {ISAR0: 0x10}, {ISAR0: 0x20}, kernel="7.3")
    assert row.verdict is Verdict.UNKNOWN


def test_the_release_decides_whether_an_id_register_is_invariant(spec: Spec) -> None:
    limits, masks = {ISAR0: 0x20}, {ISAR0: 0xF0}
    row = one(spec, ISAR0, {ISAR0: 0x10}, {ISAR0: 0x20}, limits=limits, masks=masks)
    assert row.verdict is Verdict.UNKNOWN
    known = {"kernel": "7.3", "limits": limits, "masks": masks}
    row = one(spec, ISAR0, {ISAR0: 0x10}, {ISAR0: 0x20}, **known)
    assert (row.verdict, row.value) == (Verdict.WRITE, 0x10)
    assert row.keys["fields"] == [{"field": "AES", "from": 2, "to": 1}]


@pytest.mark.parametrize(
    ("saved", "limits", "masks", "verdict", "kind"),
    [
        (0x10, {ISAR0: 0x20}, {ISAR0: 0xF0}, Verdict.WRITE, None),
        (0x30, {ISAR0: 0x20}, {ISAR0: 0xF0}, Verdict.REFUSE, Kind.LIMIT),
        (0x10, {ISAR0: 0x20}, {ISAR0: 0xF00}, Verdict.REFUSE, Kind.NOT_WRITABLE),
        (0x10, {ISAR0: 0x20}, {ISAR0: 0x70}, Verdict.REFUSE, Kind.NOT_WRITABLE),  # AES in part
        (0x10, {ISAR0: 0x20}, {}, Verdict.REFUSE, Kind.NOT_WRITABLE),
        (0x10, {ISAR0: 0x20}, None, Verdict.WRITE, None),  # by the release
        (0x30, {ISAR0: 0x20}, None, Verdict.REFUSE, Kind.LIMIT),
        (0x10, None, {ISAR0: 0xF0}, Verdict.UNKNOWN, None),
        (0x10, None, {ISAR0: 0}, Verdict.REFUSE, Kind.NOT_WRITABLE),
    ],
)
def test_an_id_register_is_lowered_within_mask_and_limit(
    spec: Spec,
    saved: int,
    limits: Mapping[str, int] | None,
    masks: Mapping[str, int] | None,
    verdict: Verdict,
    kind: Kind | None,
) -> None:
    known = {"kernel": "7.3", "limits": limits, "masks": masks}
    row = one(spec, ISAR0, {ISAR0: saved}, {ISAR0: 0x20}, **known)
    assert (row.verdict, row.kind) == (verdict, kind)
    if kind is not None:
        assert "AES" in row.reason


def test_one_field_above_the_limit_refuses_the_register(spec: Spec) -> None:
    known = {"kernel": "7.3", "limits": {ISAR0: 0x1220}, "masks": {ISAR0: 0xFFFF}}
    row = one(spec, ISAR0, {ISAR0: 0x2110}, {ISAR0: 0x1220}, **known)
    assert (row.verdict, row.kind) == (Verdict.REFUSE, Kind.LIMIT)
    assert row.keys["fields"] == [{"field": "SHA2", "from": 1, "to": 2}]


def test_a_signed_field_has_its_own_order(spec: Spec) -> None:
    """ID_AA64PFR0_EL1.FP is 0xf where there is none; 0 is FP without half precision."""
    name = "ID_AA64PFR0_EL1"
    known = {"kernel": "7.3", "masks": {name: 0xF0000}}
    row = one(spec, name, {name: 0xF0011}, {name: 0x11}, limits={name: 0x11}, **known)
    assert row.verdict is Verdict.WRITE
    row = one(spec, name, {name: 0x11}, {name: 0xF0011}, limits={name: 0xF0011}, **known)
    assert (row.verdict, row.kind) == (Verdict.REFUSE, Kind.LIMIT)


def test_reserved_bits_are_not_writable_whatever_the_mask(spec: Spec) -> None:
    known = {"kernel": "7.3", "limits": {ISAR0: 0}, "masks": {ISAR0: (1 << 64) - 1}}
    row = one(spec, ISAR0, {ISAR0: 1}, {ISAR0: 0}, **known)
    assert (row.verdict, row.kind) == (Verdict.REFUSE, Kind.NOT_WRITABLE)
    assert "reserved bits" in row.reason


def test_a_vm_that_has_run_takes_no_other_identification(spec: Spec) -> None:
    known = {"kernel": "7.3", "limits": {ISAR0: 0x20}, "masks": {ISAR0: 0xF0}, "started": True}
    row = one(spec, ISAR0, {ISAR0: 0x10}, {ISAR0: 0x20}, **known)
    assert (row.verdict, row.kind) == (Verdict.REFUSE, Kind.STARTED)
    assert one(spec, ISAR0, {ISAR0: 0x20}, {ISAR0: 0x20}, **known).verdict is Verdict.SAME


@pytest.mark.parametrize(
    ("capabilities", "verdict"),
    [
        (None, Verdict.UNKNOWN),
        (frozenset(), Verdict.REFUSE),
        (frozenset({"KVM_CAP_ARM_WRITABLE_IMP_ID_REGS"}), Verdict.WRITE),
    ],
)
def test_another_implementation_needs_the_capability(
    spec: Spec, capabilities: frozenset[str] | None, verdict: Verdict
) -> None:
    known = {"kernel": "7.3", "capabilities": capabilities}
    row = one(spec, "MIDR_EL1", {"MIDR_EL1": 1}, {"MIDR_EL1": 2}, **known)
    assert row.verdict is verdict


@pytest.mark.parametrize(
    ("saved", "verdict"), [(0, Verdict.WRITE), (4, Verdict.REFUSE), (8, Verdict.SAME)]
)
def test_slots_may_be_given_up_and_not_changed(spec: Spec, saved: int, verdict: Verdict) -> None:
    row = one(spec, "PMMIR_EL1", {"PMMIR_EL1": saved}, {"PMMIR_EL1": 8}, kernel="7.3")
    assert row.verdict is verdict


@pytest.mark.parametrize(
    ("saved", "own", "features", "verdict"),
    [
        (0x1D3, 0x3C5, None, Verdict.REFUSE),
        (0x3C5, 0x1D3, None, Verdict.REFUSE),
        (0x1D3, 0x1D2, None, Verdict.WRITE),
        (0x1D3, 0x10, None, Verdict.WRITE),
        (0x10, 0x3C5, None, Verdict.WRITE),
        (0x1D3, None, None, Verdict.WRITE),
        (0x1D3, None, {"pmu_v3"}, Verdict.REFUSE),
        (0x1D3, 0x10, {"el1_32bit"}, Verdict.WRITE),
        (0x3C5, None, {"el1_32bit"}, Verdict.REFUSE),
    ],
)
def test_a_mode_is_of_the_execution_state_of_el1(
    spec: Spec, saved: int, own: int | None, features: set[str] | None, verdict: Verdict
) -> None:
    """User mode is below an EL1 in either state."""
    row = one(spec, "PSTATE", {"PSTATE": saved}, {"PSTATE": own}, features=features)
    assert row.verdict is verdict
    assert (row.kind is Kind.INVARIANT) == (verdict is Verdict.REFUSE)


def test_slots_that_the_source_did_not_show_are_given_up(spec: Spec) -> None:
    row = one(spec, "PMMIR_EL1", {}, {"PMMIR_EL1": 8}, kernel="7.3")
    assert (row.verdict, row.value) == (Verdict.RESET, 0)
    assert one(spec, "PMMIR_EL1", {}, {"PMMIR_EL1": 0}, kernel="7.3").verdict is Verdict.KEEP


def test_services_are_a_set_of_those_that_there_are(spec: Spec) -> None:
    there = {"VENDOR_HYP_BMAP": 3}
    assert one(spec, "VENDOR_HYP_BMAP", {"VENDOR_HYP_BMAP": 1}, there).verdict is Verdict.WRITE
    row = one(spec, "VENDOR_HYP_BMAP", {"VENDOR_HYP_BMAP": 5}, there)
    assert (row.verdict, row.kind) == (Verdict.REFUSE, Kind.LIMIT)


@pytest.mark.parametrize(
    ("saved", "own", "limits", "verdict"),
    [
        (0b0011, 0b1011, None, Verdict.WRITE),
        (0b0001, 0b1011, None, Verdict.WRITE),
        (0b1001, 0b1011, None, Verdict.REFUSE),
        (0b1011, 0b0011, None, Verdict.REFUSE),
        (0b1011, 0b0011, {"SVE_VLS": 0b1011}, Verdict.WRITE),
        (0b0011, None, None, Verdict.UNKNOWN),
    ],
)
def test_vector_lengths_are_the_hosts_up_to_one(
    spec: Spec, saved: int, own: int | None, limits: Mapping[str, int] | None, verdict: Verdict
) -> None:
    row = one(spec, "SVE_VLS", {"SVE_VLS": saved}, {"SVE_VLS": own}, limits=limits)
    assert row.verdict is verdict


@pytest.mark.parametrize(
    ("name", "bits", "lengths", "verdict"),
    [
        ("Z3", 256, 0b11, Verdict.WRITE),
        ("Z3", 257, 0b11, Verdict.REFUSE),
        ("Z3", 512, 0b1011, Verdict.WRITE),
        ("P3", 32, 0b11, Verdict.WRITE),
        ("P3", 33, 0b11, Verdict.REFUSE),
        ("FFR", 33, 0b11, Verdict.REFUSE),
        ("Z3", 128, None, Verdict.WRITE),
        ("Z3", 129, None, Verdict.UNKNOWN),
    ],
)
def test_a_vector_is_no_longer_than_the_destinations(
    spec: Spec, name: str, bits: int, lengths: int | None, verdict: Verdict
) -> None:
    """Linux 6.16 and 7.3 took P13 as 0xfffe0000 where vectors have 128 bits, and held zero."""
    saved, there = {name: 1 << bits - 1}, {name: 0, "SVE_VLS": lengths}
    assert one(spec, name, saved, there).verdict is verdict


def test_a_vector_is_no_longer_than_the_saves_own(spec: Spec) -> None:
    """The vCPU gets the lengths of the save, though its host has longer vectors."""
    saved, there = {"Z3": 1 << 256, "SVE_VLS": 0b11}, {"Z3": 0, "SVE_VLS": 0b1011}
    assert one(spec, "Z3", saved, there).kind is Kind.LIMIT
    assert one(spec, "Z3", {**saved, "Z3": 1 << 255}, there).verdict is Verdict.WRITE


def test_a_write_that_is_ignored_changes_nothing(spec: Spec) -> None:
    row = one(spec, "PMSWINC_EL0", {"PMSWINC_EL0": 9}, {"PMSWINC_EL0": 0}, kernel="7.3")
    assert (row.verdict, row.reads) == (Verdict.CHANGED, 0)


MMFR2 = "ID_AA64MMFR2_EL1"
"""NV is bits 27:24; Linux hides it since 6.15."""
NV2 = 2 << 24


@pytest.mark.parametrize(
    ("kernel", "host", "verdict", "reads"),
    [
        ("7.3", {(MMFR2, "NV"): 2}, Verdict.CHANGED, 0),
        ("6.15", {(MMFR2, "NV"): 2}, Verdict.CHANGED, 0),
        ("7.3", {(MMFR2, "NV"): 1}, Verdict.REFUSE, None),
        ("7.3", {}, Verdict.UNKNOWN, None),
        ("6.12", {(MMFR2, "NV"): 2}, Verdict.REFUSE, None),
        (None, {(MMFR2, "NV"): 2}, Verdict.UNKNOWN, None),
    ],
)
def test_the_hosts_own_value_of_a_hidden_field_is_taken(
    spec: Spec,
    kernel: str | None,
    host: Mapping[tuple[str, str], int],
    verdict: Verdict,
    reads: int | None,
) -> None:
    known = {"kernel": kernel, "limits": {MMFR2: 0}, "masks": {MMFR2: 0}, "host": host}
    row = one(spec, MMFR2, {MMFR2: NV2}, {MMFR2: 0}, **known)
    assert (row.verdict, row.reads) == (verdict, reads)
    if verdict is Verdict.CHANGED:
        assert (row.value, row.keys["bits"]) == (NV2, NV2)


def test_a_hidden_field_explains_no_other(spec: Spec) -> None:
    """AT, bits 35:32, is lowered beside it; with AT above the limit nothing helps."""
    host = {(MMFR2, "NV"): 2}
    at = 1 << 32
    known = {"kernel": "7.3", "masks": {MMFR2: 0xF << 32}, "host": host}
    row = one(spec, MMFR2, {MMFR2: NV2}, {MMFR2: at}, limits={MMFR2: at}, **known)
    assert (row.verdict, row.reads) == (Verdict.CHANGED, 0)
    row = one(spec, MMFR2, {MMFR2: NV2 | at}, {MMFR2: 0}, limits={MMFR2: 0}, **known)
    assert (row.verdict, row.kind) == (Verdict.REFUSE, Kind.LIMIT)


def test_a_number_is_taken_and_held_otherwise(spec: Spec) -> None:
    """ID_AA64DFR0_EL1.PMUVer, bits 11:8: 15 is taken and reads as 0."""
    name = "ID_AA64DFR0_EL1"
    known = {"kernel": "7.3", "limits": {name: 0x6}, "masks": {name: 0xF00}}
    row = one(spec, name, {name: 0xF06}, {name: 0x6}, **known)
    assert (row.verdict, row.reads) == (Verdict.CHANGED, 0x6)
    row = one(spec, name, {name: 0x106}, {name: 0x6}, **known)
    assert (row.verdict, row.kind) == (Verdict.REFUSE, Kind.LIMIT)


def test_a_host_without_aarch32_ignores_its_id_registers(spec: Spec) -> None:
    known = {"kernel": "6.1"}
    saved = {"ID_PFR0_EL1": 0x131, "ID_PFR1_EL1": 0x10}
    row = one(spec, "ID_PFR1_EL1", saved, {"ID_PFR1_EL1": 0, "ID_PFR0_EL1": 0}, **known)
    assert (row.verdict, row.reads) == (Verdict.CHANGED, 0)
    row = one(spec, "ID_PFR1_EL1", saved, {"ID_PFR1_EL1": 0, "ID_PFR0_EL1": 0x131}, **known)
    assert (row.verdict, row.kind) == (Verdict.REFUSE, Kind.INVARIANT)


@pytest.mark.parametrize(
    ("kernel", "saved", "own", "el0", "verdict", "reads"),
    [
        ("6.6", 0x4103_3041, 0x3040, 2, Verdict.WRITE, None),
        ("6.7", 0x4103_3041, 0x3040, 2, Verdict.CHANGED, 0x3041),
        ("7.3", 0x0000_3741, 0x3040, 2, Verdict.CHANGED, 0x3041),
        ("7.3", 0x0000_4041, 0x3040, 2, Verdict.CHANGED, 0x3041),
        ("7.3", 0x0000_2041, 0x3040, 2, Verdict.WRITE, None),
        ("7.3", 0x0000_3001, 0x3040, 2, Verdict.WRITE, None),
        ("7.3", 0x0000_3001, 0x3040, 1, Verdict.CHANGED, 0x3041),
        (None, 0x4103_3041, 0x3040, 2, Verdict.UNKNOWN, None),
        (None, 0x0000_3041, 0x3040, 2, Verdict.WRITE, None),
    ],
)
def test_pmcr_keeps_its_own_bits(
    spec: Spec,
    kernel: str | None,
    saved: int,
    own: int,
    el0: int,
    verdict: Verdict,
    reads: int | None,
) -> None:
    there = {"PMCR_EL0": own, "ID_AA64PFR0_EL1": el0}
    row = one(spec, "PMCR_EL0", {"PMCR_EL0": saved}, there, kernel=kernel)
    assert (row.verdict, row.reads) == (verdict, reads)
    if verdict is not Verdict.UNKNOWN:
        assert row.value == saved


@pytest.mark.parametrize(
    ("saved_n", "own_n", "reads"),
    [(6, 6, 0x8000_003F), (4, 6, 0x8000_000F), (8, 6, 0x8000_003F)],
)
def test_counters_that_the_vcpu_lacks_are_cleared(
    spec: Spec, saved_n: int, own_n: int, reads: int
) -> None:
    name = "PMCNTENSET_EL0"
    saved = {name: 0x1_FFFF_FFFF, "PMCR_EL0": saved_n << 11}
    there = {name: 0, "PMCR_EL0": own_n << 11}
    row = one(spec, name, saved, there, kernel="7.3")
    assert (row.verdict, row.reads) == (Verdict.CHANGED, reads)
    assert one(spec, name, saved, there, kernel="6.1").verdict is Verdict.WRITE


def test_a_timer_computes_its_status(spec: Spec) -> None:
    saved, there = {"CNTV_CTL_EL0": 5}, {"CNTV_CTL_EL0": 0}
    row = one(spec, "CNTV_CTL_EL0", saved, there, kernel="6.12")
    assert (row.verdict, row.reads, row.keys["bits"]) == (Verdict.CHANGED, None, 4)
    row = one(spec, "CNTV_CTL_EL0", saved, there, kernel="6.18")
    assert (row.verdict, row.reads) == (Verdict.CHANGED, 1)


@pytest.mark.parametrize(("own", "verdict"), [(0, Verdict.KEEP), (4, Verdict.KEEP)])
def test_the_status_of_a_timer_is_no_state(spec: Spec, own: int, verdict: Verdict) -> None:
    assert one(spec, "CNTP_CTL_EL0", {}, {"CNTP_CTL_EL0": own}).verdict is verdict
    assert one(spec, "CNTP_CTL_EL0", {"CNTP_CTL_EL0": own}, {}).verdict is Verdict.DROP
    row = one(spec, "CNTP_CTL_EL0", {"CNTP_CTL_EL0": own | 1}, {})
    assert (row.verdict, row.kind) == (Verdict.REFUSE, Kind.LOST)
    row = one(spec, "CNTP_CTL_EL0", {}, {"CNTP_CTL_EL0": own | 1}, kernel="7.3")
    assert (row.verdict, row.value) == (Verdict.RESET, 0)


WORKAROUND = "SMCCC_ARCH_WORKAROUND_3"


def test_a_level_of_mitigation_is_the_hosts(spec: Spec) -> None:
    row = one(spec, WORKAROUND, {WORKAROUND: 1}, {WORKAROUND: 2})
    assert (row.verdict, row.value, row.reads) == (Verdict.CHANGED, 1, 2)
    row = one(spec, WORKAROUND, {WORKAROUND: 2}, {WORKAROUND: 1})
    assert (row.verdict, row.kind) == (Verdict.REFUSE, Kind.LIMIT)
    assert one(spec, WORKAROUND, {WORKAROUND: 2}, {WORKAROUND: None}).verdict is Verdict.UNKNOWN


def test_a_mitigation_that_the_source_lacked_stays_the_hosts(spec: Spec) -> None:
    assert one(spec, WORKAROUND, {}, {WORKAROUND: 2}).verdict is Verdict.KEEP
    row = one(spec, WORKAROUND, {WORKAROUND: 2}, {})
    assert (row.verdict, row.kind) == (Verdict.REFUSE, Kind.LOST)
    assert one(spec, WORKAROUND, {WORKAROUND: 0}, {}).verdict is Verdict.DROP


def test_a_version_is_no_more_than_the_hosts(spec: Spec) -> None:
    name = "PSCI_VERSION"
    row = one(spec, name, {name: 0x10001}, {name: 0x10003})
    assert (row.verdict, row.value) == (Verdict.WRITE, 0x10001)
    row = one(spec, name, {name: 0x10003}, {name: 0x10001})
    assert (row.verdict, row.kind) == (Verdict.REFUSE, Kind.LIMIT)
    row = one(spec, name, {name: 0x10001}, {name: 0x10000}, limits={name: 0x10003})
    assert row.verdict is Verdict.WRITE


UNHEARD = 0x603000000013BFFF


@pytest.mark.parametrize(
    ("saved", "there", "verdict"),
    [
        ({UNHEARD: 1}, {UNHEARD: 1}, Verdict.SAME),
        ({UNHEARD: 1}, {UNHEARD: 2}, Verdict.WRITE),
        ({UNHEARD: 1}, {}, Verdict.REFUSE),
        ({}, {UNHEARD: 1}, Verdict.UNKNOWN),
    ],
)
def test_an_id_that_the_spec_does_not_know(
    spec: Spec, saved: dict[int, int], there: dict[int, int | None], verdict: Verdict
) -> None:
    (row,) = decide(spec, Source(saved), Destination(there))
    assert (row.name, row.id, row.verdict) == (None, UNHEARD, verdict)


def test_rows_are_in_the_order_of_the_spec_then_by_id(spec: Spec) -> None:
    saved = source(spec, TPIDR_EL1=1, SCTLR_EL1=1, X3=1, CNTVCT_EL0=1)
    values: dict[int, int | None] = {**saved.values, UNHEARD: 0, UNHEARD - 1: 0}
    rows = decide(spec, saved, Destination(values))
    order = [one_reg.id for one_reg in spec.of_arch("arm64") if one_reg.id in saved.values]
    assert [row.id for row in rows] == [*order, UNHEARD - 1, UNHEARD]


def test_what_the_vm_shares_is_decided_once(spec: Spec) -> None:
    to = Destination(ids(spec, {"STD_BMAP": 1, "TPIDR_EL1": 0, "CNTVCT_EL0": 0}))
    first = source(spec, STD_BMAP=0, TPIDR_EL1=1, CNTVCT_EL0=100)
    second = source(spec, STD_BMAP=0, TPIDR_EL1=2, CNTVCT_EL0=101)
    one_, two = decide_all(spec, [(first, to), (second, to)])
    assert {row.name for row in one_} == {"STD_BMAP", "TPIDR_EL1", "CNTVCT_EL0"}
    assert [(row.name, row.value) for row in two] == [("TPIDR_EL1", 2)]


def test_vcpus_that_disagree_on_what_they_share_are_refused(spec: Spec) -> None:
    to = Destination(ids(spec, {"STD_BMAP": 1}))
    moves = [(source(spec, STD_BMAP=0), to), (source(spec, STD_BMAP=1), to)]
    _, (row,) = decide_all(spec, moves)
    assert (row.name, row.verdict, row.kind) == ("STD_BMAP", Verdict.REFUSE, Kind.DISAGREES)
    waivers = Waivers(kinds=frozenset({Kind.DISAGREES}))
    _, (row,) = decide_all(spec, moves, waivers)
    assert row.verdict is Verdict.WAIVED


def test_a_field_is_written_by_the_release_and_the_features(spec: Spec) -> None:
    """Without masks; the floor of a field and its release are named."""
    name = "ID_AA64DFR0_EL1"
    fresh = {name: 0x10305609}
    row = one(spec, name, {name: 0x10305606}, fresh, kernel="6.6", limits=fresh)
    assert (row.verdict, row.kind) == (Verdict.REFUSE, Kind.NOT_WRITABLE)
    assert row.keys["fields"] == [{"field": "DebugVer", "from": 9, "to": 6, "since": "6.7"}]
    row = one(spec, name, {name: 0x10305606}, fresh, kernel="6.7", limits=fresh)
    assert (row.verdict, row.value) == (Verdict.WRITE, 0x10305606)
    row = one(spec, name, {name: 0x10305605}, fresh, kernel="6.7", limits=fresh)
    assert (row.verdict, row.kind) == (Verdict.REFUSE, Kind.FLOOR)

    mmfr0 = "ID_AA64MMFR0_EL1"
    fresh, lowered = {mmfr0: 0x2 << 40}, {mmfr0: 0x1 << 40}
    known = {"kernel": "6.17", "limits": fresh}
    row = one(spec, mmfr0, lowered, fresh, features=frozenset(), **known)
    assert row.verdict is Verdict.WRITE
    row = one(spec, mmfr0, lowered, fresh, features=frozenset({"el2"}), **known)
    assert (row.verdict, row.kind) == (Verdict.REFUSE, Kind.FLOOR)
    assert one(spec, mmfr0, lowered, fresh, **known).verdict is Verdict.UNKNOWN


def test_levels_of_caches_are_those_that_the_host_can_do(spec: Spec) -> None:
    fresh = {"CLIDR_EL1": 0x9200003, "CTR_EL0": 0x84448004}
    for value, kind in ((0x0, Kind.LIMIT), (0x1 << 47 | 0x9200003, Kind.NOT_WRITABLE)):
        saved = {"CLIDR_EL1": value, "CTR_EL0": fresh["CTR_EL0"]}
        row = one(spec, "CLIDR_EL1", saved, fresh, kernel="6.12", limits=fresh)
        assert (row.verdict, row.kind) == (Verdict.REFUSE, kind)
    idc = fresh | {"CTR_EL0": 0x94448004}
    row = one(spec, "CLIDR_EL1", {"CLIDR_EL1": 0, "CTR_EL0": 0}, idc, kernel="6.12", limits=idc)
    assert row.verdict is Verdict.WRITE
