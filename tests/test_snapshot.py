# SPDX-License-Identifier: MIT
"""``onereg snapshot predict``: from two dumps, whether a vCPU restores."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from onereg.cli import main
from onereg.decision import Verdict, Waivers
from onereg.model import Spec
from onereg.query.listing import Vcpu, id_registers_needed, listed
from onereg.snapshot.advice import advice
from onereg.snapshot.prediction import DumpedVcpu, predict

MIDR = 0x411FD070
FEATURES = frozenset({"pmu_v3"})


def host(spec: Spec, kernel: str, **values: int) -> DumpedVcpu:
    """A fresh vCPU of a kernel: zero in all registers but those that are given."""
    identification = dict.fromkeys(id_registers_needed(spec, "arm64"), 0) | values
    vcpu = Vcpu("arm64", kernel, FEATURES, identification)
    held = {one_reg.id: values.get(one_reg.name, 0) for one_reg in listed(spec, vcpu)}
    return DumpedVcpu(held, kernel, FEATURES)


def verdicts(spec: Spec, source: DumpedVcpu, destination: DumpedVcpu) -> dict[str | None, Verdict]:
    return {row.name: row.verdict for row in predict(spec, source, destination)}


def test_every_register_of_both_has_one_row(spec: Spec) -> None:
    source, destination = host(spec, "6.12", TCR2_EL1=0), host(spec, "7.3")
    rows = predict(spec, source, destination)
    ids = [row.id for row in rows]
    assert sorted(ids) == sorted(source.values.keys() | destination.values.keys())
    assert len(ids) > 200


def test_a_vcpu_moves_to_its_own_host(spec: Spec) -> None:
    own = host(spec, "6.12", MIDR_EL1=MIDR)
    assert all(row.verdict.restores for row in predict(spec, own, own))


def test_a_register_that_only_the_source_lists_is_dropped_or_refused(spec: Spec) -> None:
    """Linux 6.12 lists TCR2_EL1 whether or not the guest can reach it, 7.3 only if it can."""
    ids = {one_reg.name: one_reg.id for one_reg in spec.of_arch("arm64")}
    source, destination = host(spec, "6.12"), host(spec, "7.3")
    assert ids["TCR2_EL1"] in source.values.keys() - destination.values.keys()
    assert verdicts(spec, source, destination)["TCR2_EL1"] is Verdict.DROP
    reached = host(spec, "6.12", ID_AA64MMFR3_EL1=1, TCR2_EL1=3)  # TCRX
    rows = {row.name: row for row in predict(spec, reached, destination)}
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
    rows = {row.name: row for row in predict(spec, source, destination)}
    assert rows["TCR2_EL1"].verdict is Verdict.KEEP


def test_an_invariant_names_its_fields_and_a_kernel_that_would_do(spec: Spec) -> None:
    source = host(spec, "6.1", ID_AA64ISAR0_EL1=0x10)
    destination = host(spec, "6.1", ID_AA64ISAR0_EL1=0x20)
    (row,) = (r for r in predict(spec, source, destination) if not r.verdict.restores)
    assert row.name == "ID_AA64ISAR0_EL1"
    assert row.keys["fields"] == [{"field": "AES", "from": 2, "to": 1}]
    one_reg = next(o for o in spec.of_arch("arm64") if o.name == row.name)
    assert advice(row, one_reg, spec) == "Linux 6.5 or later there lets it be lowered"


def test_a_destination_that_was_lowered_gives_no_limits(spec: Spec) -> None:
    source = host(spec, "6.12", ID_AA64ISAR0_EL1=0x20)
    own = host(spec, "6.12", ID_AA64ISAR0_EL1=0x10)
    lowered = DumpedVcpu(own.values, own.kernel, own.features, is_fresh=False)
    assert verdicts(spec, source, own)["ID_AA64ISAR0_EL1"] is Verdict.REFUSE
    assert verdicts(spec, source, lowered)["ID_AA64ISAR0_EL1"] is Verdict.UNKNOWN


def test_a_waiver_lets_a_register_pass(spec: Spec) -> None:
    source, destination = host(spec, "6.1", MIDR_EL1=MIDR), host(spec, "6.1", MIDR_EL1=MIDR + 1)
    waivers = Waivers(names=frozenset({"MIDR_EL1"}))
    rows = {row.name: row.verdict for row in predict(spec, source, destination, waivers)}
    assert rows["MIDR_EL1"] is Verdict.WAIVED
    assert all(verdict.restores for verdict in rows.values())


def test_a_kernel_of_a_distribution_is_one_of_its_release(spec: Spec) -> None:
    """amzn-6.1 lists CNTP_CTL_EL0 and takes ID registers as 6.1 does."""
    own = host(spec, "amzn-6.1", MIDR_EL1=MIDR)
    ids = {one_reg.name: one_reg.id for one_reg in spec.of_arch("arm64")}
    assert ids["CNTP_CTL_EL0"] in own.values
    assert all(row.verdict.restores for row in predict(spec, own, own))
    moved = verdicts(spec, own, host(spec, "6.1", MIDR_EL1=MIDR))
    assert moved["CNTP_CTL_EL0"] is Verdict.DROP
    refused = {name for name, verdict in moved.items() if not verdict.restores}
    assert refused == {"CNTPCT_EL0"}


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


def test_text_tells_what_stands_in_the_way_and_counts_the_rest(
    pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["snapshot", "predict", *pair]) == 1
    first, *more = capsys.readouterr().out.splitlines()
    assert first.startswith("MIDR_EL1: refuse: only the destination's own value is taken")
    assert more[0] == "  Revision is 0x0, 0x1 there"
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
