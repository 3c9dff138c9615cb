# SPDX-License-Identifier: MIT
"""Architectural features: what tells them, and a baseline that is closed under them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest
import recorded
from onereg.cli import main
from onereg.cpu import closing
from onereg.dumps.reader import parse_dumps
from onereg.generate import read_checked
from onereg.inputs import Inputs
from onereg.model import Spec
from onereg.query.cpu_features import FeatureReader
from onereg.query.cpu_models import model_values
from onereg.query.feature_facts import features_of_value
from onereg.read import read_spec

HOSTS = Path(__file__).parent / "cpu"


@pytest.fixture(scope="module")
def cpus(own_inputs: Inputs) -> Spec:
    return read_spec(own_inputs.specs, own_inputs.schemas, cpus=True)


@pytest.fixture(autouse=True)
def _read_once(cpus: Spec, monkeypatch: pytest.MonkeyPatch) -> None:
    """The cpu commands have the spec that is read already."""

    def read(inputs: Inputs, **asked: bool) -> Spec:
        return cpus if asked == {"cpus": True} else read_checked(inputs, **asked)

    monkeypatch.setattr("onereg.generate.read_checked", read)


def named(spec: Spec, register: str, field: str, number: int) -> tuple[str, ...]:
    of = next(spec.registers["arm64", register].fields.named(field))
    return features_of_value(spec.cpu_features, register, of, number)


def test_a_value_names_the_features_that_begin_with_it(cpus: Spec) -> None:
    assert len(cpus.cpu_features.by_name) > 300
    assert named(cpus, "ID_AA64ISAR0_EL1", "AES", 2) == ("FEAT_PMULL",)
    assert named(cpus, "ID_AA64PFR0_EL1", "AdvSIMD", 0xF) == ()  # signed: not implemented
    assert named(cpus, "ID_AA64PFR0_EL1", "AdvSIMD", 0) == ("FEAT_AdvSIMD",)
    assert named(cpus, "ID_AA64ZFR0_EL1", "SVEver", 1) == ("FEAT_SVE2",)


def test_features_of_real_vcpus_are_told(cpus: Spec) -> None:
    reader = FeatureReader(cpus)
    lines = (HOSTS / "graviton3-6.1.txt").read_text().splitlines()
    words = [line.split() for line in lines if not line.startswith("#")]
    by_name = {name: int(value, 16) for name, value in words}
    present = reader.present(by_name)
    assert {"FEAT_RNG", "FEAT_BF16", "FEAT_LSE", "FEAT_DPB2", "FEAT_RASv1p1"} <= set(present)
    assert not {"FEAT_SVE", "FEAT_SVE2", "FEAT_MTE2", "FEAT_BTI"} & set(present)
    # No PMU and no ptrauth: the dump is of a vCPU without these.
    assert not {"FEAT_PMUv3", "FEAT_PAuth"} & set(present)


FP16 = 0x11 << 16
SVE, SVE2_B16B16 = 1 << 32, 1 << 24 | 1
SME2 = 2 << 24


def host(path: Path, kernel: str, pfr0: int, pfr1: int, zfr0: int) -> Path:
    path.write_text(
        f"# kernel {kernel}\n# features sve\nID_AA64PFR0_EL1 {pfr0:#x}\n"
        f"ID_AA64PFR1_EL1 {pfr1:#x}\nID_AA64ZFR0_EL1 {zfr0:#x}\n",
        encoding="utf-8",
    )
    return path


@pytest.mark.parametrize("kernel", ["6.18", "6.1"])
def test_a_baseline_is_closed_or_blocked(
    tmp_path: Path, kernel: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """FEAT_SVE_B16B16 wants SVE2 or SME2: two CPUs that have it may have neither in common."""
    one = host(tmp_path / "sve2.txt", kernel, FP16 | SVE, 0, SVE2_B16B16)
    other = host(tmp_path / "sme2.txt", kernel, FP16, SME2, 1 << 24)
    assert main(["cpu", "baseline", str(one), str(other), "--format", "json"]) == 1
    found = json.loads(capsys.readouterr().out)
    blocked = {f"{row['register']}.{row['field']}": row for row in found["blocked"]}
    if kernel == "6.18":
        assert found["registers"]["ID_AA64ZFR0_EL1"] == "0x0"
        (closed,) = found["closed"]
        assert (closed["field"], closed["from"], closed["to"]) == ("B16B16", 1, 0)
        assert closed["reason"] == "FEAT_SVE_B16B16 requires FEAT_SME2 or FEAT_SVE2"
        assert "ID_AA64ZFR0_EL1.B16B16" not in blocked
    else:
        # The value is not silently lower where a kernel would not take it.
        assert found["registers"]["ID_AA64ZFR0_EL1"] == "0x1000000"
        assert found["closed"] == []
        row = blocked["ID_AA64ZFR0_EL1.B16B16"]
        assert row["reason"].startswith("FEAT_SVE_B16B16 requires FEAT_SME2 or FEAT_SVE2, and ")
        assert (row["writable"], row["since"]) == (False, "6.7")


APA, API, GPA, GPI = 1 << 4, 1 << 8, 1 << 24, 1 << 28


def test_a_field_whose_values_must_be_equal_is_closed_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """FEAT_PAuth wants an algorithm; KVM takes zero of ID_AA64ISAR1_EL1.APA, or the host's own."""
    for name, value in (("qarma5", GPA | APA), ("imp", GPI | API | APA)):
        (tmp_path / name).write_text(
            f"# kernel 6.18\n# features ptrauth\nID_AA64ISAR1_EL1 {value:#x}\n"
            "ID_AA64ISAR2_EL1 0x0\n",
            encoding="utf-8",
        )
    hosts = [str(tmp_path / "qarma5"), str(tmp_path / "imp")]
    assert main(["cpu", "baseline", *hosts, "--format", "json"]) == 1
    blocked = json.loads(capsys.readouterr().out)["blocked"]
    rows = [row for row in blocked if row["field"] == "APA"]
    assert [row["source"] for row in rows] == hosts
    assert {(row["from"], row["to"], row["writable"]) for row in rows} == {(1, 0, False)}
    because = "FEAT_PAuth requires FEAT_PACQARMA5 or FEAT_PACIMP or FEAT_PACQARMA3"
    assert all(row["reason"].startswith(f"{because}, and ") for row in rows)


def test_a_requirement_that_no_number_can_end_is_blocked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where a field has no number without the feature, nothing is said to be offered."""
    monkeypatch.setattr(closing, "_numbers", lambda _: [1])
    one = host(tmp_path / "sve2.txt", "6.18", FP16 | SVE, 0, SVE2_B16B16)
    other = host(tmp_path / "sme2.txt", "6.18", FP16, SME2, 1 << 24)
    assert main(["cpu", "baseline", str(one), str(other), "--format", "json"]) == 1
    blocked = json.loads(capsys.readouterr().out)["blocked"]
    rows = [row for row in blocked if row["field"] == "B16B16"]
    assert len(rows) == 2
    assert all(
        "no safe number of the field is without the feature" in row["reason"] for row in rows
    )


def test_a_field_that_contradicts_another_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    there = host(tmp_path / "host.txt", "6.18", FP16 | SVE, 0, 1)
    model = tmp_path / "model.txt"
    model.write_text(f"ID_AA64PFR0_EL1 {FP16:#x}\nID_AA64ZFR0_EL1 0x1\n", encoding="utf-8")
    assert main(["cpu", "check", str(model), str(there), "--format", "json"]) == 1
    found = json.loads(capsys.readouterr().out)
    (row,) = [row for row in found["fields"] if row["kind"] == "inconsistent"]
    assert (row["register"], row["field"]) == ("ID_AA64ZFR0_EL1", "SVEver")
    assert row["verdict"] == "refuse"
    assert row["reason"].endswith(": FEAT_SVE2 requires FEAT_SVE")
    assert found["accepts"] is False


def test_what_the_hosts_own_vcpu_contradicts_is_no_mistake(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """KVM 6.1 says Debugv8p1 in ID_DFR0_EL1 and not in ID_AA64DFR0_EL1."""
    dump = str(HOSTS / "graviton2-6.1.txt")
    assert main(["cpu", "check", dump, dump]) == 0
    assert main(["cpu", "baseline", dump, dump]) == 0
    assert "CopDbg" not in capsys.readouterr().out


def test_a_feature_is_shown_and_found(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "feat_sve2", "--format", "json"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert (facts["name"], facts["group"]) == ("FEAT_SVE2", "Scalable Vector Extension")
    assert facts["is"] == [["ID_AA64ZFR0_EL1.SVEver: 1"]]
    assert {"one_of": ["FEAT_SVE"], "beside": []} in facts["requires"]
    assert "FEAT_SVE2p1" in facts["required_by"]
    assert main(["show", "FEAT_PAuth"]) == 0
    assert "ID_AA64ISAR2_EL1.APA3 of 1 (PAuth) or more" in capsys.readouterr().out
    assert main(["show", "ID_AA64ISAR0_EL1.AES", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["features"] == {
        "0x1": ["FEAT_AES"],
        "0x2": ["FEAT_PMULL"],
    }
    assert main(["find", "feat_rng_trap", "--format", "json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert ("FEAT_RNG_TRAP", "feature") in {(row["name"], row["kind"]) for row in rows}
    assert main(["show", "FEAT_SVE3"]) == 2
    assert "did you mean 'FEAT_SVE" in capsys.readouterr().err


def test_a_cpu_is_shown_by_its_features(capsys: pytest.CaptureFixture[str]) -> None:
    dump = str(HOSTS / "graviton4-6.18.txt")
    assert main(["cpu", "show", dump, "--format", "json"]) == 0
    groups = json.loads(capsys.readouterr().out)["features"]
    assert "FEAT_BTI" in groups["Pointer authentication and control flow"]
    assert main(["cpu", "show", dump]) == 0
    assert "  Cryptography: AES, PMULL, SHA1, SHA256, SHA512, SHA3\n" in capsys.readouterr().out


def test_a_model_stands_where_a_dump_does(capsys: pytest.CaptureFixture[str]) -> None:
    dump = str(HOSTS / "graviton3-6.18.txt")
    assert main(["cpu", "check", "neoverse-v1", dump]) == 0
    capsys.readouterr()
    arguments = ["neoverse-v1", "cortex-a57", "--kernel", "6.18", "--format", "json"]
    main(["cpu", "baseline", *arguments])
    found = json.loads(capsys.readouterr().out)
    assert [host["source"] for host in found["hosts"]] == ["neoverse-v1", "cortex-a57"]
    assert found["registers"]["ID_AA64ISAR0_EL1"] == "0x11120"
    assert main(["cpu", "show", "neoverse-v9"]) == 2
    assert "did you mean 'neoverse-" in capsys.readouterr().err


def test_a_model_file_is_a_model_or_findings_with_their_places(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "mine.yaml"
    head = "model: mine\ntitle: T\nsource: S\nbased_on: neoverse-v1\nfields:\n"
    file.write_text(head + "  ID_AA64ISAR0_EL1: {RNDR: 0}\n", encoding="utf-8")
    dump = str(HOSTS / "graviton3-6.18.txt")
    assert main(["cpu", "check", str(file), dump, "--format", "json"]) == 0
    rows = json.loads(capsys.readouterr().out)["fields"]
    differing = {row["field"]: row["wanted"] for row in rows if row["verdict"] != "same"}
    assert differing == {"RNDR": 0}
    wrong = "  ID_AA64ISAR0_EL1: {RNDR: 0x10, RANDOM: 1}\n  ID_AA64ISAR9_EL1: {RNDR: 0}\n"
    file.write_text(head + wrong, encoding="utf-8")
    assert main(["cpu", "check", str(file), dump]) == 2
    lines = capsys.readouterr().out.splitlines()
    assert [line.partition(": ")[0] for line in lines] == [
        f"{file}:{line}" for line in ("6:22", "6:34", "7:22")
    ]
    assert all(line.endswith("[model-field]") for line in lines)
    file.write_text(head.replace("neoverse-v1", "mine"), encoding="utf-8")
    assert main(["cpu", "check", str(file), dump]) == 2
    file.write_text(head.replace("neoverse-v1", "mine") + "  ID_AA64ISAR0_EL1: {}\n")
    assert main(["cpu", "check", str(file), dump]) == 2
    assert "mine is based on itself: mine on mine [model-base]" in capsys.readouterr().out


HELD = {
    "neoverse-n1": "graviton2-6.1",
    "neoverse-v1": "graviton3-6.18",
    "neoverse-v2": "graviton4-6.18",
}
"""Dumps of vCPUs of such CPUs."""
RECORDED = "cortex-a57", "neoverse-n2"
"""Models that are a recorded vCPU without features, on the newest kernel."""


@cache
def held_by(name: str) -> Mapping[str, int]:
    """The registers of the vCPU that a model is made of."""
    if name in RECORDED:
        recording = recorded.read(recorded.FOLDER / f"{name}.txt")
        vcpu = recorded.Context(list(recording.kernels)[-1], "a")
        answers = {n: found[vcpu] for n, found in recording.answers.items() if vcpu in found}
        return {n: recorded.parse(text).held or 0 for n, text in answers.items()}
    lines = (HOSTS / f"{HELD[name]}.txt").read_text().splitlines()
    rows = [line.split() for line in lines if not line.startswith("#")]
    return {register: int(value, 16) for register, value in rows}


def unlike_hosts(spec: Spec) -> Iterator[str]:
    """ID registers of a model that a vCPU of such a CPU has otherwise."""
    for name in (*HELD, *RECORDED):
        held = held_by(name)
        for register, value in model_values(spec, spec.cpu_models, spec.cpu_models[name]).items():
            if held[register] != value:
                yield f"{register} of {name} is {held[register]:#x}, not {value:#x}"


def test_a_model_of_a_real_cpu_is_what_its_dump_holds(cpus: Spec) -> None:
    assert set(cpus.cpu_models) >= {
        *("cortex-a57", "cortex-a76", "cortex-a710"),
        *("neoverse-n1", "neoverse-n2", "neoverse-v1", "neoverse-v2"),
    }
    assert list(unlike_hosts(cpus)) == []
    for name in (*HELD, *RECORDED):
        assert len(model_values(cpus, cpus.cpu_models, cpus.cpu_models[name])) > 35


def test_a_template_is_read_back_as_the_model_that_it_is_of(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The bits that it leaves to the host are the host's; a field is stated whole or not at all."""
    dump = str(HOSTS / "graviton3-6.18.txt")
    assert main(["cpu", "template", "neoverse-n1", dump, "--for", "firecracker"]) == 0
    template = tmp_path / "template.json"
    template.write_text(capsys.readouterr().out, encoding="utf-8")

    def wanted(model: str) -> set[tuple[str, str, int]]:
        main(["cpu", "check", model, dump, "--format", "json"])
        rows = json.loads(capsys.readouterr().out)["fields"]
        return {(row["register"], row["field"], row["wanted"]) for row in rows}

    whole = wanted("neoverse-n1")
    back = wanted(str(template))
    assert len(back) > 50 and back <= whole
    text = template.read_text().replace('0001xxxxxxxxxxxx"', '000xxxxxxxxxxxxx"')
    template.write_text(text, encoding="utf-8")
    assert main(["cpu", "check", str(template), dump]) == 2
    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith(f"{template}:") and line.endswith("[cpu-half]")
    assert "ID_AA64ISAR0_EL1.SHA2" in line


def test_equal_dumps_are_read_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (HOSTS / "graviton3-6.18.txt").read_text()
    paths = [tmp_path / f"{n}.txt" for n in range(20)]
    for path in paths:
        path.write_text(text, encoding="utf-8")
    read = []
    monkeypatch.setattr(
        "onereg.dumps.reader.parse_dumps",
        lambda data, name, known: read.append(name) or parse_dumps(data, name, known),
    )
    assert main(["cpu", "baseline", *map(str, paths), "--format", "json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)["hosts"]
    assert (row["source"], len(row["alike"]), len(read)) == (str(paths[0]), 19, 1)


def test_a_field_tells_features_alone_and_with_fields_that_refine_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["show", "ID_AA64PFR0_EL1.CSV2"]) == 0
    lines = capsys.readouterr().out.splitlines()
    refined = "with ID_AA64PFR1_EL1.CSV2_frac FEAT_CSV2_1p1, FEAT_CSV2_1p2"
    assert f"  0x1 tells FEAT_CSV2; {refined}" in lines
    assert "  0x2 tells FEAT_CSV2_2" in lines
    assert main(["show", "FEAT_SVE2"]) == 0
    text = capsys.readouterr().out
    assert "  Requires    FEAT_SVE2p1 if FEAT_SME2p1 is implemented\n" in text
