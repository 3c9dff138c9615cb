# SPDX-License-Identifier: MIT
"""``onereg snapshot predict``: from two dumps, whether a vCPU restores."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from onereg.cli import main
from onereg.decision import Verdict, Waivers
from onereg.model import Spec
from onereg.query.listing import Vcpu, id_registers_needed, listed
from onereg.query.tolerances import told_by_release, tolerances
from onereg.snapshot.advice import Advisor
from onereg.snapshot.prediction import DumpedVcpu, Predictor
from onereg.snapshot.vmm_tolerance import VMM_TOLERANCES, by_vmm

MIDR = 0x411FD070
FEATURES = frozenset({"pmu_v3"})


def host(spec: Spec, kernel: str, **values: int) -> DumpedVcpu:
    """A fresh vCPU of a kernel: zero in all registers but those that are given."""
    identification = dict.fromkeys(id_registers_needed(spec, "arm64"), 0) | values
    vcpu = Vcpu("arm64", kernel, FEATURES, identification)
    held = {one_reg.id: values.get(one_reg.name, 0) for one_reg in listed(spec, vcpu)}
    return DumpedVcpu(held, kernel, FEATURES)


def verdicts(spec: Spec, source: DumpedVcpu, destination: DumpedVcpu) -> dict[str | None, Verdict]:
    return {row.name: row.verdict for row in Predictor(spec).predict(source, destination)}


def test_every_register_of_both_has_one_row(spec: Spec) -> None:
    source, destination = host(spec, "6.12", TCR2_EL1=0), host(spec, "7.3")
    rows = Predictor(spec).predict(source, destination)
    ids = [row.id for row in rows]
    assert sorted(ids) == sorted(source.values.keys() | destination.values.keys())
    assert len(ids) > 200


def test_a_vcpu_moves_to_its_own_host(spec: Spec) -> None:
    own = host(spec, "6.12", MIDR_EL1=MIDR)
    assert all(row.verdict.restores for row in Predictor(spec).predict(own, own))


def test_a_register_that_only_the_source_lists_is_dropped_or_refused(spec: Spec) -> None:
    """Linux 6.12 lists TCR2_EL1 whether or not the guest can reach it, 7.3 only if it can."""
    ids = {one_reg.name: one_reg.id for one_reg in spec.of_arch("arm64")}
    source, destination = host(spec, "6.12"), host(spec, "7.3")
    assert ids["TCR2_EL1"] in source.values.keys() - destination.values.keys()
    assert verdicts(spec, source, destination)["TCR2_EL1"] is Verdict.DROP
    reached = host(spec, "6.12", ID_AA64MMFR3_EL1=1, TCR2_EL1=3)  # TCRX
    rows = {row.name: row for row in Predictor(spec).predict(reached, destination)}
    assert rows["TCR2_EL1"].verdict is Verdict.REFUSE
    assert (
        rows["ID_AA64MMFR3_EL1"].verdict is Verdict.REFUSE
        or not rows["ID_AA64MMFR3_EL1"].verdict.restores
    )


def test_the_list_is_the_one_after_the_id_registers_are_written(spec: Spec) -> None:
    """A destination that could give TCR2_EL1 no longer lists it for a guest without TCRX."""
    ids = {one_reg.name: one_reg.id for one_reg in spec.of_arch("arm64")}
    source, destination = host(spec, "7.3"), host(spec, "7.3", ID_AA64MMFR3_EL1=1, TCR2_EL1=0)
    assert ids["TCR2_EL1"] in destination.values.keys() - source.values.keys()
    rows = {row.name: row for row in Predictor(spec).predict(source, destination)}
    assert rows["TCR2_EL1"].verdict is Verdict.KEEP


def test_an_invariant_names_its_fields_and_a_kernel_that_would_do(spec: Spec) -> None:
    source = host(spec, "6.1", ID_AA64ISAR0_EL1=0x10)
    destination = host(spec, "6.1", ID_AA64ISAR0_EL1=0x20)
    (row,) = (r for r in Predictor(spec).predict(source, destination) if not r.verdict.restores)
    assert row.name == "ID_AA64ISAR0_EL1"
    assert row.keys["fields"] == [{"field": "AES", "from": 2, "to": 1}]
    assert Advisor(spec, source, destination).advice(row) == (
        "on kernel 6.7 and later, the destination takes ID_AA64ISAR0_EL1.AES=0x1"
    )


def test_a_destination_that_was_lowered_gives_no_limits(spec: Spec) -> None:
    source = host(spec, "6.12", ID_AA64ISAR0_EL1=0x20)
    own = host(spec, "6.12", ID_AA64ISAR0_EL1=0x10)
    lowered = DumpedVcpu(own.values, own.kernel, own.features, is_fresh=False)
    assert verdicts(spec, source, own)["ID_AA64ISAR0_EL1"] is Verdict.REFUSE
    assert verdicts(spec, source, lowered)["ID_AA64ISAR0_EL1"] is Verdict.UNKNOWN


def test_a_value_that_follows_from_an_id_register_is_not_known(spec: Spec) -> None:
    """A fresh vCPU with SSBS holds 0; once the guest's SSBS is 0 it holds 0 or 3 (seen: 3)."""
    source = host(spec, "6.12", ID_AA64PFR1_EL1=0, SMCCC_ARCH_WORKAROUND_2=0)
    there = host(spec, "6.12", ID_AA64PFR1_EL1=0x20, SMCCC_ARCH_WORKAROUND_2=0)
    found = verdicts(spec, source, there)
    assert found["ID_AA64PFR1_EL1"] is Verdict.WRITE
    assert found["SMCCC_ARCH_WORKAROUND_2"] is Verdict.UNKNOWN
    assert verdicts(spec, there, there)["SMCCC_ARCH_WORKAROUND_2"] is Verdict.SAME
    csv2 = host(spec, "6.12", ID_AA64PFR1_EL1=0x1_0000_0020, SMCCC_ARCH_WORKAROUND_2=0)
    found = verdicts(spec, there, csv2)  # CSV2_frac, which says nothing of SSBS
    assert found["ID_AA64PFR1_EL1"] is Verdict.WRITE
    assert found["SMCCC_ARCH_WORKAROUND_2"] is Verdict.SAME


def test_a_waiver_lets_a_register_pass(spec: Spec) -> None:
    source, destination = host(spec, "6.1", MIDR_EL1=MIDR), host(spec, "6.1", MIDR_EL1=MIDR + 1)
    waivers = Waivers(names=frozenset({"MIDR_EL1"}))
    rows = {row.name: row.verdict for row in Predictor(spec).predict(source, destination, waivers)}
    assert rows["MIDR_EL1"] is Verdict.WAIVED
    assert all(verdict.restores for verdict in rows.values())


def test_a_kernel_of_a_distribution_is_one_of_its_release(spec: Spec) -> None:
    """amzn-6.1 lists CNTP_CTL_EL0 and takes ID registers as 6.1 does."""
    own = host(spec, "amzn-6.1", MIDR_EL1=MIDR)
    ids = {one_reg.name: one_reg.id for one_reg in spec.of_arch("arm64")}
    assert ids["CNTP_CTL_EL0"] in own.values
    assert all(row.verdict.restores for row in Predictor(spec).predict(own, own))
    moved = verdicts(spec, own, host(spec, "6.1", MIDR_EL1=MIDR))
    assert moved["CNTP_CTL_EL0"] is Verdict.DROP
    refused = {name for name, verdict in moved.items() if not verdict.restores}
    assert refused == {"CNTPCT_EL0"}


# ---- A VMM's own rules ----

QEMU = VMM_TOLERANCES["qemu-11.1"]


def by_qemu(
    spec: Spec, source: DumpedVcpu, destination: DumpedVcpu, vmm: str = "qemu-11.1"
) -> dict[str | None, tuple[Verdict, Verdict]]:
    """The decision, and that which QEMU makes of it, where they differ."""
    own = Predictor(spec).predict(source, destination)
    qemu = by_vmm(own, source.values, destination.values, spec, VMM_TOLERANCES[vmm])
    return {a.name: (a.verdict, b.verdict) for a, b in zip(own, qemu, strict=True) if a != b}


def test_the_facts_tolerate_what_qemu_does_and_more(spec: Spec) -> None:
    """The four calls of kvm_arm_set_cpreg_mig_tolerances in QEMU 11.1, by KVM's names."""
    own = {tolerance.one_reg.name: tolerance.value for tolerance in tolerances(spec)}
    of_qemu = {"TCR2_EL1": None, "PIRE0_EL1": None, "PIR_EL1": None, "VENDOR_HYP_BMAP_2": 0}
    assert QEMU.tolerated == of_qemu
    assert of_qemu.items() <= own.items()
    caches = {f"CCSIDR{n}": None for n in range(14)}
    values = {"OSLSR_EL1": 8, "CNTP_CTL_EL0": 0, "CNTP_CVAL_EL0": 0, "RVBAR_EL2": 0}
    assert own == of_qemu | caches | values | {"STD_HYP_BMAP": 1}
    assert [one.name for one in told_by_release(spec)] == ["STD_BMAP", "VENDOR_HYP_BMAP"]


def test_the_table_for_qemu_has_those_rows(spec: Spec, outputs: Mapping[str, str]) -> None:
    text = outputs["qemu/target/arm/kvm-cpreg-tolerances.h.inc"]
    rows = re.findall(r"^TOLERATE\((0x\w+), (\w+), (\w+), (\w+)\)$", text, re.MULTILINE)
    kinds = {None: ("0", "0x0", "NotOnBothEnds")}
    assert rows == [
        (
            f"{tolerance.one_reg.id:#018x}",
            *kinds.get(tolerance.value, ("UINT64_MAX", f"{tolerance.value or 0:#x}",
                                         "OnlySrcTestValue")),
        )
        for tolerance in tolerances(spec)
    ]  # fmt: skip
    assert text.count("No row for") == 2


def test_what_qemu_does_with_registers_of_one_end(spec: Spec) -> None:
    """6.18 lists 14 cache sizes and VENDOR_HYP_BMAP_2, 6.1 the sizes of its own caches."""
    own = {"CLIDR_EL1": 0x82000023, "OSLSR_EL1": 8}
    caches = {f"CCSIDR{n}" for n in range(3, 14)}
    newer, older = host(spec, "6.18", **own), host(spec, "6.1", **own)
    old = by_qemu(spec, newer, older, "qemu-10.0")
    assert {name for name, pair in old.items() if pair[1] is Verdict.REFUSE} >= {
        *caches,
        "VENDOR_HYP_BMAP_2",
    }
    found = by_qemu(spec, newer, older)  # VENDOR_HYP_BMAP_2, tolerated, is the last
    waived = {name for name, pair in found.items() if pair == (Verdict.DROP, Verdict.WAIVED)}
    assert caches <= waived
    assert found["VENDOR_HYP_BMAP_2"] == (Verdict.DROP, Verdict.DROP)
    refused = by_qemu(spec, host(spec, "6.18", VENDOR_HYP_BMAP_2=1, **own), older)
    assert all(refused[name] == (Verdict.DROP, Verdict.REFUSE) for name in caches)
    found = by_qemu(spec, host(spec, "6.12", TCR2_EL1=5, **own), host(spec, "7.3", **own))
    assert found["TCR2_EL1"] == (Verdict.DROP, Verdict.DROP)
    reached = host(spec, "6.12", ID_AA64MMFR3_EL1=1, TCR2_EL1=3, **own)
    assert by_qemu(spec, reached, older)["TCR2_EL1"] == (Verdict.REFUSE, Verdict.WAIVED)
    offered = host(spec, "6.18", VENDOR_HYP_BMAP_2=1, **own)
    assert by_qemu(spec, offered, older)["VENDOR_HYP_BMAP_2"] == (Verdict.REFUSE, Verdict.REFUSE)
    back = by_qemu(spec, older, newer)
    assert all(pair[1] in (Verdict.WAIVED, Verdict.KEEP) for pair in back.values())


# ---- The command ----


def dump(folder: Path, name: str, of: DumpedVcpu, spec: Spec, edits: Mapping[str, int]) -> str:
    """A dump as text."""
    ids = {one_reg.name: one_reg.id for one_reg in spec.of_arch("arm64")}
    values = {**of.values, **{ids[register]: value for register, value in edits.items()}}
    lines = [f"# kernel {of.kernel}", "# features pmu_v3"]
    lines += [f"{id:#018x} {value or 0:#x}" for id, value in values.items()]
    path = folder / name
    path.write_text("\n".join(lines) + "\n")
    return str(path)


@pytest.fixture
def pair(tmp_path: Path, spec: Spec) -> tuple[str, str]:
    own = host(spec, "6.12")
    return (
        dump(tmp_path, "source", own, spec, {"MIDR_EL1": MIDR, "X3": 7}),
        dump(tmp_path, "destination", own, spec, {"MIDR_EL1": MIDR + 1}),
    )


def test_json_has_a_row_for_each_register(
    pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["snapshot", "predict", *pair, "--format", "json"]) == 1
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert found["restores"] is False
    rows = {row["name"]: row for row in found["registers"]}
    assert len(rows) == len(found["registers"]) > 200
    assert rows["X3"]["verdict"] == "write"
    assert (rows["X3"]["id"], rows["X3"]["value"]) == ("0x6030000000100006", "0x7")
    assert rows["MIDR_EL1"]["verdict"] == "refuse"
    assert rows["MIDR_EL1"]["kind"] == "invariant"
    assert rows["MIDR_EL1"]["fields"] == [{"field": "Revision", "from": 1, "to": 0}]


def test_the_rules_of_a_vmm_are_chosen_by_name(
    tmp_path: Path, spec: Spec, capsys: pytest.CaptureFixture[str]
) -> None:
    values = {"CLIDR_EL1": 0x82000023}
    source = dump(tmp_path, "source", host(spec, "6.18", **values), spec, {})
    there = dump(tmp_path, "there", host(spec, "6.1", **values), spec, {})
    main(["snapshot", "predict", source, there, "--with-tolerance", "qemu-10.0"])
    printed = " ".join(capsys.readouterr().out.split())
    assert "QEMU 10.0 fails the migration: the destination lacks the register" in printed
    main(["snapshot", "predict", source, there, "--with-tolerance", "qemu-11.1"])
    printed = " ".join(capsys.readouterr().out.split())
    assert "it tolerates the absence of VENDOR_HYP_BMAP_2 later in the stream" in printed
    assert main(["snapshot", "predict", source, there, "--with-tolerance", "qemu-9"]) == 2
    assert (
        "the rules of 'qemu-9' are not known; there are: qemu-10.0, qemu-11.1"
        in capsys.readouterr().err
    )


def test_text_tells_what_stands_in_the_way_and_counts_the_rest(
    pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["snapshot", "predict", *pair]) == 1
    first, *more = capsys.readouterr().out.splitlines()
    assert first.startswith("MIDR_EL1: refuse: the kernel takes the register's own value")
    assert more[0] == "  Revision 0x0 (the host has 0x1)"
    assert more[-1].startswith("does not restore: ")
    assert "1 refuse" in more[-1]


def test_a_waiver_of_the_command_line(
    pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["snapshot", "predict", *pair, "--waive", "MIDR_EL1"]) == 0
    assert main(["snapshot", "predict", *pair, "--waive-kind", "invariant"]) == 0
    assert capsys.readouterr().out.splitlines()[-1].startswith("restores: ")
    assert main(["snapshot", "predict", *pair, "--waive-kind", "invarant"]) == 2
    assert "no kind invarant of refusals (did you mean 'invariant'?)" in capsys.readouterr().err
    assert main(["snapshot", "predict", *pair, "--waive", "MIDR_EL"]) == 2
    assert "no register MIDR_EL (did you mean 'MIDR_EL1'?)" in capsys.readouterr().err


def test_findings_stand_at_the_line_of_the_dump(
    pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["snapshot", "predict", *pair, "--format", "sarif"]) == 1
    (result,) = json.loads(capsys.readouterr().out)["runs"][0]["results"]
    assert result["ruleId"] == "move-refuse"
    text = Path(pair[0]).read_text().splitlines()
    line = result["locations"][0]["physicalLocation"]["region"]["startLine"]
    assert text[line - 1].startswith("0x603000000013c000 ")


def test_without_a_dump_there_nothing_is_taken_for_granted(
    pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["snapshot", "predict", pair[0]]) == 2
    assert "predict needs a dump of the destination, or its --kernel" in capsys.readouterr().err
    assert main(["snapshot", "predict", pair[0], "--kernel", "7.3", "--format", "json"]) == 1
    rows = {r["name"]: r for r in json.loads(capsys.readouterr().out)["registers"]}
    assert rows["MIDR_EL1"]["verdict"] == "unknown"
    assert rows["TCR2_EL1"]["verdict"] == "drop"
    assert rows["X3"]["verdict"] == "write"


# ---- Advice, on real hosts ----

CPUS = Path(__file__).parent / "cpu"
_NO = ("refuse", "unknown")


@pytest.fixture
def advised(
    spec: Spec, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., dict[str, str | None]]:
    """Runs ``predict``: the advice by the register that the destination refuses."""
    monkeypatch.setattr("onereg.generate.read_checked", lambda *_, **__: spec)

    def predicted(*words: object) -> dict[str, str | None]:
        assert main(["snapshot", "predict", *map(str, words), "--format", "json"]) == 1
        rows = json.loads(capsys.readouterr().out)["registers"]
        return {row["name"]: row.get("advice") for row in rows if row["verdict"] in _NO}

    return predicted


def test_a_newer_kernel_is_advised_where_it_takes_the_value(
    advised: Callable[..., dict[str, str | None]],
) -> None:
    """Graviton3 has more than Graviton2: no kernel of Graviton2 can give it."""
    found = advised(CPUS / "graviton3-6.1.txt", CPUS / "graviton2-6.1.txt")
    assert found["ID_AA64ISAR0_EL1"] == (
        "on kernel 6.7 and later, the source can be created with ID_AA64ISAR0_EL1.RNDR=0x0, "
        "TS=0x0, FHM=0x0, SM4=0x0, SM3=0x0, SHA3=0x0, SHA2=0x1"
    )
    assert found["ID_AA64PFR0_EL1"] == (
        "on kernel 6.7 and later, the source can be created with ID_AA64PFR0_EL1.DIT=0x0; "
        "on kernel 6.17 and later, the source can be created with ID_AA64PFR0_EL1.RAS=0x1; "
        "no kernel lets the source be created with ID_AA64PFR0_EL1.MPAM=0x0"
    )
    assert found["ID_AA64DFR0_EL1"] == (
        "on kernel 6.12 and later, the destination takes ID_AA64DFR0_EL1.DoubleLock=0xf"
    )
    assert found["MIDR_EL1"] == (
        "the destination needs Linux 6.15 or later, and a VMM that enables "
        "KVM_CAP_ARM_WRITABLE_IMP_ID_REGS before it creates the vCPUs"
    )
    back = advised(CPUS / "graviton2-6.1.txt", CPUS / "graviton3-6.18.txt")
    assert back["ID_AA64MMFR2_EL1"] == (
        "no kernel lets the destination take ID_AA64MMFR2_EL1.EVT=0x1, FWB=0x0, IDS=0x0"
    )


def test_numbers_that_are_advised_are_taken_at_both_ends(
    advised: Callable[..., dict[str, str | None]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    ends = [CPUS / "graviton3-6.18.txt", CPUS / "graviton4-6.18.txt"]
    found = advised(*ends)
    assert found["ID_AA64MMFR0_EL1"] == (
        "create the source with ID_AA64MMFR0_EL1.TGRAN4_2=0x1, TGRAN64_2=0x1, TGRAN16_2=0x1"
    )
    assert found["MIDR_EL1"] == (
        "the destination needs a VMM that enables KVM_CAP_ARM_WRITABLE_IMP_ID_REGS before it "
        "creates the vCPUs"
    )
    values = dict(re.findall(r"^(\w+) (0x\w+)$", ends[0].read_text(), re.MULTILINE))
    own = int(values["ID_AA64MMFR0_EL1"], 16)
    advised_value = own & ~(0xFFF << 32) | 0x111 << 32
    for end in ends:
        monkeypatch.setattr("sys.stdin", io.StringIO(f"ID_AA64MMFR0_EL1 {advised_value:#x}\n"))
        assert main(["cpu", "try", str(end)]) == 0
        assert ": taken" in capsys.readouterr().out


def test_a_feature_that_the_destination_lacks_is_told_once(
    tmp_path: Path, spec: Spec, advised: Callable[..., dict[str, str | None]]
) -> None:
    own = host(spec, "6.12")
    source = dump(tmp_path, "source", own, spec, {"ID_AA64DFR0_EL1": 0x606})
    there = Path(dump(tmp_path, "there", own, spec, {"ID_AA64DFR0_EL1": 6}))
    there.write_text(there.read_text().replace("# features pmu_v3", "# features"))
    assert advised(source, there)["ID_AA64DFR0_EL1"] == (
        "create the destination's vCPU with pmu_v3"
    )
