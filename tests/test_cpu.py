# SPDX-License-Identifier: MIT
"""The cpu commands, on what real Graviton hosts hold (tests/cpu) and on small dumps."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from onereg.cli import main
from onereg.inputs import Inputs
from onereg.model import Spec
from onereg.read import read_spec

HOSTS = Path(__file__).parent / "cpu"
N1, V1 = HOSTS / "graviton2-6.1.txt", HOSTS / "graviton3-6.1.txt"
V1_NEW, V2_NEW = HOSTS / "graviton3-6.18.txt", HOSTS / "graviton4-6.18.txt"

Run = Callable[..., tuple[int, str]]


@pytest.fixture(scope="module")
def cpus(own_inputs: Inputs) -> Spec:
    return read_spec(own_inputs.specs, own_inputs.schemas, cpus=True)


@pytest.fixture
def run(cpus: Spec, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs ``onereg cpu`` on a spec that has been read: exit status and standard output."""
    monkeypatch.setattr("onereg.generate.read_checked", lambda *_, **__: cpus)

    def call(*arguments: object, stdin: str = "") -> tuple[int, str]:
        monkeypatch.setattr("sys.stdin", io.StringIO(stdin))
        status = main(["cpu", *map(str, arguments)])
        return status, capsys.readouterr().out

    return call


def dump(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def fields(rows: list[dict[str, Any]]) -> set[str]:
    return {f"{row['register']}.{row['field']}" for row in rows}


def test_masks_from_v1_to_n1_are_those_that_firecracker_found_by_hand(
    run: Run, tmp_path: Path
) -> None:
    """Firecracker's V1N1 template has these two bitmaps; it forgets bits of other registers."""
    _, lines = run("baseline", V1, N1, "--format", "lines")
    model = dump(tmp_path / "n1.txt", lines)
    status, text = run("template", model, V1, "--for", "firecracker")
    assert status == 1  # the lines say that no CPU is for both
    bitmaps = {m["addr"]: m["bitmap"] for m in json.loads(text)["reg_modifiers"]}
    assert bitmaps["0x603000000013c030"] == (
        "0b0000xxxx00000000xxxx000000000000xxxxxxxxxxxxxxxx0001xxxxxxxxxxxx"
    )
    assert bitmaps["0x603000000013c031"] == (
        "0bxxxxxxxx000000000000xxxxxxxxxxxxxxxxxxxx000100000000xxxxxxxx0001"
    )
    assert {"0x603000000013c017", "0x603000000013c03a", "0x603000000013c020"} <= set(bitmaps)


def test_a_baseline_names_what_blocks_it(run: Run) -> None:
    status, text = run("baseline", V1, N1, "--format", "json")
    found = json.loads(text)
    assert status == 1
    assert found["registers"]["ID_AA64ISAR1_EL1"] == "0x100001"
    first, second = found["hosts"]
    assert (first["source"], second["source"]) == (str(V1), str(N1))
    assert {"ID_AA64MMFR2_EL1.BBM", "ID_AA64PFR0_EL1.RAS", "ID_ISAR6_EL1.FHM"} <= fields(
        first["lower"]
    )
    blocked = {f"{row['register']}.{row['field']}": row for row in found["blocked"]}
    assert blocked["ID_AA64PFR0_EL1.RAS"]["since"] == "6.17"
    assert (blocked["ID_AA64PFR0_EL1.RAS"]["from"], blocked["ID_AA64PFR0_EL1.RAS"]["to"]) == (2, 1)
    assert blocked["ID_AA64MMFR2_EL1.EVT"]["since"] is None
    assert found["implementations"]["MIDR_EL1"] == ["0x411fd401", "0x413fd0c1"]
    assert (found["sharing"], found["leave_out"]) == ([str(N1)], [str(V1)])
    _, text = run("baseline", V1, N1)
    assert text.splitlines()[:2] == [
        "Blocked: the 2 hosts have no common CPU.",
        "No two of them have a common CPU.",
    ]
    places = [text.index(part) for part in ("\n\n" + str(V1), "\n\n" + str(N1), "\nthe CPU\n")]
    assert places == sorted(places)


def test_the_field_that_no_kernel_lets_be_lowered_blocks_graviton_4(run: Run) -> None:
    status, text = run("baseline", V1_NEW, V2_NEW, "--format", "json")
    found = json.loads(text)
    lowered = {row["register"] for host in found["hosts"] for row in host["lower"]}
    assert "ID_AA64ISAR0_EL1" in lowered
    assert {row["writable"] for host in found["hosts"] for row in host["lower"]} >= {True}
    assert status == (1 if found["blocked"] else 0)
    assert all(not row["writable"] for row in found["blocked"])


def test_one_host_is_its_own_baseline_and_alike_hosts_are_one_row(run: Run, tmp_path: Path) -> None:
    copy = dump(tmp_path / "copy.txt", V1.read_text())
    status, text = run("baseline", V1, copy, "--format", "json")
    found = json.loads(text)
    assert status == 0
    (row,) = found["hosts"]
    assert (row["lower"], row["alike"]) == ([], [str(copy)])
    assert run("check", V1, copy)[0] == 0


def test_vcpus_of_one_cpu_are_one_row(run: Run, tmp_path: Path) -> None:
    """Whatever its clocks, its MPIDR_EL1 and its other registers hold."""
    kernel = "# kernel 6.1.172-216.329.amzn2023.aarch64\n"
    rest = "MPIDR_EL1 {0:#x}\nCNTVCT_EL0 {0:#x}\nX1 {0:#x}\nTPIDR_EL1 {0:#x}\n"
    for number in range(4):
        text = (V1 if number % 2 else N1).read_text() + kernel + rest.format(number)
        dump(tmp_path / f"{number}.txt", text)
    paths = sorted(tmp_path.iterdir())
    status, text = run("baseline", *paths, "--format", "json")
    found = json.loads(text)
    assert status == 1
    rows = [(row["source"], row["alike"]) for row in found["hosts"]]
    assert rows == [(str(paths[0]), [str(paths[2])]), (str(paths[1]), [str(paths[3])])]
    assert found["leave_out"] == [str(paths[0]), str(paths[2])]
    apart = json.loads(run("baseline", N1, V1, "--format", "json")[1])
    assert found["registers"] == apart["registers"]
    assert [row["lower"] for row in found["hosts"]] == [row["lower"] for row in apart["hosts"]]
    _, text = run("baseline", *paths)
    assert f"The most that can share one: {paths[1]} and 1 alike." in text
    # Without the one host of another CPU three remain, without the two only one.
    _, text = run("baseline", *paths[:3])
    assert f"The most that can share one: {paths[0]} and 1 alike." in text


def test_the_explanation_has_each_host(run: Run) -> None:
    _, text = run("baseline", V1, N1, "--explain", "ID_AA64ISAR0_EL1.SHA2")
    first, writable, *hosts = text.splitlines()
    assert first == "ID_AA64ISAR0_EL1.SHA2 is 0x1: the lower number is safe"
    assert writable == "  writable: kernel 6.7 and later"
    assert [line.split()[0] for line in hosts] == ["0x2", "0x1"]
    _, text = run("baseline", V1, N1, "--explain", "ID_AA64ISAR0_EL1.RDM")
    assert text.splitlines()[0] == "ID_AA64ISAR0_EL1.RDM is 0x1: every host has it"
    _, text = run("baseline", V1_NEW, V2_NEW, "--explain", "ID_AA64MMFR0_EL1.TGRAN4_2")
    first, _, *hosts = text.splitlines()
    assert first.endswith(" is 0x1: where hosts differ, 0x1 alone is safe on all")
    assert [line.split()[0] for line in hosts] == ["0x0", "0x2"]
    _, text = run("baseline", V1, N1, "--explain", "ID_DFR0_EL1.CopDbg")
    assert text.splitlines()[1] == "  writable: kernel 6.7 and later"
    _, text = run("baseline", V1, N1, "--explain", "ID_AA64PFR0_EL1")
    named = [line.split(" ")[0] for line in text.splitlines() if not line.startswith(" ")]
    assert {"ID_AA64PFR0_EL1.CSV3", "ID_AA64PFR0_EL1.EL0"} <= set(named)
    _, text = run("baseline", V1, N1, "--explain", "MIDR_EL1.PartNum")
    assert text.startswith("MIDR_EL1.PartNum is 0xd40: KVM has no order of its values\n")
    assert run("baseline", V1, N1, "--explain", "ID_AA64PFR0_EL1.")[0] == 2


def test_a_check_says_what_refuses_and_since_when_it_would_not(run: Run, tmp_path: Path) -> None:
    _, lines = run("baseline", V1_NEW, N1, "--format", "lines")
    model = dump(tmp_path / "model.txt", lines)
    status, text = run("check", model, V1_NEW, N1, "--format", "json")
    assert status == 1
    new, old = map(json.loads, text.splitlines())
    verdicts = {f"{row['register']}.{row['field']}": row for row in new["fields"]}
    assert verdicts["ID_AA64ISAR0_EL1.SHA2"]["verdict"] == "write"
    assert verdicts["ID_AA64ISAR0_EL1.AES"]["verdict"] == "same"
    refused = verdicts["ID_AA64MMFR2_EL1.FWB"]
    assert (refused["verdict"], refused["kind"]) == ("refuse", "not-writable")
    assert new["accepts"] is False and old["accepts"] is False
    _, text = run("check", model, V1_NEW)
    assert f"{V1_NEW}:1:1: ID_AA64MMFR2_EL1.FWB 0x0 (the host has 0x1): not writable" in text
    assert "[cpu-refused]" in text
    status, text = run("check", model, V1_NEW, "--format", "sarif")
    assert status == 1 and json.loads(text)["version"] == "2.1.0"


def test_more_than_the_host_has_is_no_matter_of_the_mask(run: Run, tmp_path: Path) -> None:
    host = dump(tmp_path / "host.txt", "# kernel 6.12.117\nID_AA64ISAR0_EL1 0x10\n")
    model = dump(tmp_path / "model.txt", "ID_AA64ISAR0_EL1 0x20\n")
    _, text = run("check", model, host, "--format", "json")
    (aes,) = [row for row in json.loads(text)["fields"] if row["field"] == "AES"]
    assert (aes["verdict"], aes["kind"]) == ("refuse", "limit")


FRESH = """\
# kernel 6.18.15
# features
ID_AA64PFR0_EL1 0x1101000021110112
ID_AA64MMFR2_EL1 0x220011100001011
ID_AA64DFR0_EL1 0x10305609
CTR_EL0 0xb444c004
MIDR_EL1 0x411fd401
TPIDR_EL1 0x0
"""


def test_each_write_is_answered_in_its_order(run: Run, tmp_path: Path) -> None:
    host = dump(tmp_path / "fresh.txt", FRESH)
    lines = [
        ("ID_AA64PFR0_EL1 0x1101000021110112", None, "0x1101000021110112"),
        ("ID_AA64PFR0_EL1 0x1101000021110012", None, "0x1101000021110012"),
        ("ID_AA64PFR0_EL1 0x1101000021110110", "EINVAL", "0x1101000021110112"),
        ("ID_AA64MMFR2_EL1 0x20011100001011", "EINVAL", "0x220011100001011"),
        ("ID_AA64MMFR2_EL1 0x220011102001011", "unknown", None),
        ("ID_AA64DFR0_EL1 0x10305f09", None, "0x10305009"),
        ("ID_AA64DFR0_EL1 0x10305605", "EINVAL", "0x10305609"),
        ("CTR_EL0 0xb4448004", None, "0xb4448004"),
        ("CTR_EL0 0xb4444004", "EINVAL", "0xb444c004"),
        ("MIDR_EL1 0x1", "EINVAL", "0x411fd401"),
        ("TPIDR_EL1 7", None, "0x7"),
        ("0x603000000013c032 0", "ENOENT", None),
    ]
    stdin = "".join(f"{line}\n" for line, _, _ in lines)
    status, text = run("try", host, "--format", "json", stdin=stdin)
    assert status == 1
    assert run("try", host, stdin=stdin)[0] == 1
    assert run("try", host, stdin="TPIDR_EL1 7\n")[0] == 0
    rows = list(map(json.loads, text.splitlines()))
    assert [(row["errno"], row["reads"]) for row in rows] == [row[1:] for row in lines]


def test_a_hidden_value_and_a_capability_are_told_by_the_dump(run: Run, tmp_path: Path) -> None:
    told = "# host ID_AA64MMFR2_EL1.NV=2\n# caps KVM_CAP_ARM_WRITABLE_IMP_ID_REGS\n"
    host = dump(tmp_path / "fresh.txt", told + FRESH)
    stdin = (
        "ID_AA64MMFR2_EL1 0x220011102001011\nID_AA64MMFR2_EL1 0x220011101001011\n"
        "MIDR_EL1 0x410fd0c1\n"
    )
    _, text = run("try", host, "--format", "json", stdin=stdin)
    rows = list(map(json.loads, text.splitlines()))
    assert [(row["errno"], row["reads"]) for row in rows] == [
        (None, "0x220011100001011"),
        ("EINVAL", "0x220011100001011"),
        (None, "0x410fd0c1"),
    ]


@pytest.mark.parametrize(
    "stdin", ["ID_AA64PFR0_EL1\n", "NO_SUCH_EL1 1\n", "CTR_EL0 x\n", f"CTR_EL0 {1 << 64:#x}\n"]
)
def test_a_line_that_is_no_write_is_unusable(run: Run, tmp_path: Path, stdin: str) -> None:
    host = dump(tmp_path / "fresh.txt", FRESH)
    status, text = run("try", host, stdin=f"{stdin}TPIDR_EL1 7\n")
    assert status == 2
    assert text.startswith("TPIDR_EL1 0x7: taken")  # those behind it are answered


def test_a_dump_without_id_registers_is_unusable(run: Run, tmp_path: Path) -> None:
    assert run("baseline", dump(tmp_path / "core.txt", "X0 0x1\n"))[0] == 2
    assert run("show", dump(tmp_path / "core.txt", "X0 0x1\n"))[0] == 2


def test_qemu_is_told_of_fields_that_differ_and_of_nothing_else(run: Run, tmp_path: Path) -> None:
    host = dump(tmp_path / "host.txt", "ID_AA64ISAR0_EL1 0x21\n")
    model = dump(tmp_path / "model.txt", "ID_AA64ISAR0_EL1 0x11\n")
    assert run("template", host, host, "--for", "qemu") == (0, "-cpu host\n")
    _, text = run("template", model, host, "--for", "qemu")
    assert text == "-cpu host,SYSREG_ID_AA64ISAR0_EL1_AES=0x1\n"


def test_the_part_is_named(run: Run) -> None:
    _, text = run("show", V1, "--format", "json")
    found = json.loads(text)
    assert "V1" in found["part"]
    assert "ID_AA64ISAR0_EL1.RNDR" in fields(found["fields"])


def test_a_field_names_the_feature_that_the_vcpu_lacks(run: Run, tmp_path: Path) -> None:
    """Of the release that the field cannot be written in, too; without features it is a guess."""
    model = dump(tmp_path / "model.txt", "ID_AA64PFR0_EL1 0x100000012\nID_AA64ISAR1_EL1 0x10\n")

    def answers(head: str) -> dict[str, tuple[str, str]]:
        own = "ID_AA64PFR0_EL1 0x12\nID_AA64ISAR1_EL1 0x0\n"
        host = dump(tmp_path / "host.txt", f"{head}{own}")
        _, text = run("check", model, host, "--format", "json")
        rows = {row["field"]: row for row in json.loads(text)["fields"]}
        return {name: (rows[name]["kind"], rows[name]["reason"]) for name in ("SVE", "APA")}

    for kernel in ("5.10", "6.1", "6.18"):
        assert answers(f"# kernel {kernel}\n# features pmu_v3\n") == {
            "SVE": ("feature", "it needs the vCPU feature sve"),
            "APA": ("feature", "it needs the vCPU feature ptrauth"),
        }
    assert answers("# kernel 6.18\n# features sve,ptrauth\n") == {
        "SVE": ("not-writable", "not writable on this kernel"),
        "APA": ("not-writable", "not writable on this kernel"),
    }
    for name, feature in (("SVE", "sve"), ("APA", "ptrauth")):
        said = f"not writable on this kernel; it may need the vCPU feature {feature}"
        assert answers("# kernel 6.18\n")[name] == ("not-writable", said)
    host = dump(tmp_path / "host.txt", "# kernel 6.18\n# features\nID_AA64PFR0_EL1 0x12\n")
    _, text = run("try", host, "--format", "json", stdin="ID_AA64PFR0_EL1 0x100000012\n")
    row = json.loads(text)
    assert row["errno"] == "EINVAL" and "it needs the vCPU feature sve" in row["reason"]


def test_writes_are_findings_where_a_machine_reads_them(run: Run, tmp_path: Path) -> None:
    host = dump(tmp_path / "fresh.txt", FRESH)
    stdin = "TPIDR_EL1 7\n\nMIDR_EL1 0x1\nID_AA64MMFR2_EL1 0x220011102001011\n"
    status, text = run("try", host, "--format", "sarif", stdin=stdin)
    results = json.loads(text)["runs"][0]["results"]
    assert status == 1
    assert [result["ruleId"] for result in results] == ["cpu-refused", "cpu-unknown"]
    assert "MIDR_EL1 0x1: EINVAL: another value needs KVM_CAP_ARM" in results[0]["message"]["text"]
    status, text = run("try", host, "--format", "github", stdin="TPIDR_EL1 7\n")
    assert (status, text) == (0, "")


def test_what_kvm_hides_of_the_host_is_shown(run: Run, tmp_path: Path) -> None:
    vcpu = dump(tmp_path / "vcpu.txt", "ID_AA64PFR0_EL1 0x12\nID_AA64MMFR2_EL1 0x1\n")
    host = dump(tmp_path / "host.txt", "ID_AA64PFR0_EL1 0x100000012\nID_AA64MMFR2_EL1 0x2000001\n")
    _, text = run("show", vcpu, "--host", host, "--format", "json")
    assert [(row["field"], row["host"], row["value"]) for row in json.loads(text)["hidden"]] == [
        ("SVE", "0x1", "0x0"),
        ("NV", "0x2", "0x0"),
    ]
    _, text = run("show", vcpu, "--host", host)
    assert "  hidden: ID_AA64PFR0_EL1.SVE is 0x1 on the host, and 0x0 here" in text.splitlines()
    _, text = run("show", host, "--host", vcpu, "--format", "json")
    found = json.loads(text)
    assert (found["hidden"], [row["field"] for row in found["beyond"]]) == ([], ["SVE", "NV"])
    _, text = run("show", host, "--host", vcpu)
    said = "  not hidden: ID_AA64PFR0_EL1.SVE is 0x1 here, which is more than the host's 0x0"
    assert said in text.splitlines()
    _, text = run("show", vcpu, "--format", "json")
    assert "hidden" not in json.loads(text)


def test_a_host_that_refuses_the_vcpu_is_named_and_counts(
    run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    line = {"version": 1, "kernel": "6.18.1", "features": ["sve", "pmu_v3"], "list": []}
    refused = dump(tmp_path / "refused.json", json.dumps(line | {"refused": 22}))
    said = "KVM refuses a vCPU with sve, pmu_v3 (EINVAL)"
    status, text = run("baseline", V1_NEW, V1_NEW, refused)
    assert status == 1
    head = "Blocked: the 3 hosts have no common CPU.\nThe most that can share one: "
    assert text.startswith(f"{head}{V1_NEW} and 1 alike.\n")
    assert f"\n{refused}, kernel 6.18.1: blocked\n  {said}\n" in text
    status, text = run("baseline", V1_NEW, refused, "--format", "json")
    found = json.loads(text)
    (row,) = found["blocked"]
    assert (status, row["source"], row["reason"]) == (1, str(refused), said)
    assert found["refusing"] == [
        {
            "source": str(refused),
            "alike": [],
            "kernel": "6.18.1",
            "features": ["sve", "pmu_v3"],
            "errno": 22,
        }
    ]
    assert found["leave_out"] == [str(refused)]
    assert found["registers"]["ID_AA64ISAR0_EL1"] == "0x1011111110212120"
    status, text = run("baseline", refused)
    assert (status, text.splitlines()[0]) == (1, "Blocked: the host can offer no CPU.")
    status, text = run("check", "neoverse-v1", V1_NEW, refused)
    assert status == 1
    assert text == f"{refused}:1:1: {said}: no CPU can be given to it [cpu-refused]\n"
    _, text = run("check", "neoverse-v1", refused, "--format", "json")
    assert json.loads(text)["accepts"] is False and json.loads(text)["refused"] == 22
    assert run("template", "neoverse-v1", V1_NEW, refused)[0] == 1
    assert run("show", refused)[0] == 1
    assert run("try", refused)[0] == 2


CAPABILITY = "KVM_CAP_ARM_WRITABLE_IMP_ID_REGS"


def test_another_midr_needs_a_capability_whatever_the_form_of_the_model(
    cpus: Spec, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two hosts that differ in MIDR_EL1, or in REVIDR_EL1, alone: predict says no to them."""
    for name, own, other in (("MIDR_EL1", "411fd401", "411fd402"), ("REVIDR_EL1", "1", "2")):
        text = V1_NEW.read_text()
        assert text.count(f"\n{name} 0x{own}\n") == 1
        second = dump(tmp_path / "second.txt", text.replace(f"{name} 0x{own}", f"{name} 0x{other}"))
        status, text = run("baseline", V1_NEW, second)
        assert status == 1
        assert f"\n{name} differs: 0x{own}, 0x{other}; the CPU has 0x{own}\n" in text
        assert "from a VMM that enables KVM_CAP_ARM_WRITABLE_IMP_ID_REGS before it" in text
        status, lines = run("baseline", V1_NEW, second, "--format", "lines")
        assert status == 1 and f"\n{name} 0x{own}\n" in lines
        models = [V1_NEW, dump(tmp_path / "lines.txt", lines)]
        for form in ("json", "firecracker", "c", "qemu"):
            _, text = run("template", V1_NEW, second, "--for", form)
            models.append(dump(tmp_path / f"template.{form}", text))
        for model in models:
            status, text = run("check", model, V1_NEW, second)
            assert status == 1, model
            assert f"{second}:1:1: {name}" in text and str(V1_NEW) + ":1:1: " not in text
            assert run("check", model, V1_NEW, second, "--caps", CAPABILITY)[0] == 0
        status, text = run("baseline", V1_NEW, second, "--caps", CAPABILITY)
        assert (status, text.splitlines()[0]) == (0, "All 2 hosts can offer this CPU.")
        assert run("check", V1_NEW, second)[0] == 1
        moved = main(["snapshot", "predict", str(V1_NEW), str(second)])
        assert moved == 1


def test_what_a_template_needs_of_the_vmm_is_told(
    cpus: Spec, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("onereg.generate.read_checked", lambda *_, **__: cpus)
    second = dump(tmp_path / "second.txt", V1_NEW.read_text().replace("411fd401", "411fd402"))

    def told(*words: object) -> str:
        main(["cpu", "template", *map(str, words)])
        return capsys.readouterr().err

    assert CAPABILITY in told(V1_NEW, second, "--for", "firecracker")
    assert "MIDR_EL1: left out" in told(V1_NEW, second, "--for", "qemu")
    assert "MIDR_EL1: left out; give a dump" in told("neoverse-v1", "--for", "firecracker")
    assert told(V1_NEW, V1_NEW, "--for", "qemu") == ""


def test_an_option_that_a_file_contradicts_is_told(
    cpus: Spec, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("onereg.generate.read_checked", lambda *_, **__: cpus)
    path = str(dump(tmp_path / "fresh.txt", FRESH))
    for command in (["cpu", "baseline"], ["snapshot", "predict", path]):
        main([*command, path, "--kernel", "6.1", "--features", "sve"])
        err = capsys.readouterr().err
        assert f"--kernel does not count for {path}: the file names its own, and another" in err
        assert f"--features does not count for {path}" in err
        main([*command, path, "--kernel", "6.18.15"])
        assert capsys.readouterr().err == ""


def test_more_kinds_of_hosts_than_are_searched_share_what_they_can(
    run: Run, tmp_path: Path
) -> None:
    """Eleven kinds of one CPU, and two hosts of another: the larger set is found."""
    paths = []
    for number in range(11):
        text = N1.read_text() + f"# caps KIND_{number}\n"
        paths.append(dump(tmp_path / f"n{number:02}.txt", text))
    others = [dump(tmp_path / f"v{n}.txt", V1.read_text() + f"# caps K_{n}\n") for n in range(2)]
    status, text = run("baseline", *others, *paths, "--format", "json")
    found = json.loads(text)
    assert status == 1
    assert found["sharing"] == list(map(str, paths))
    assert found["leave_out"] == list(map(str, others))


def test_the_lines_of_a_blocked_baseline_say_so(
    cpus: Spec, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("onereg.generate.read_checked", lambda *_, **__: cpus)
    assert main(["cpu", "baseline", str(V1), str(N1), "--format", "lines"]) == 1
    lines = capsys.readouterr().out
    said = "the 2 hosts have no common CPU. No two of them have a common CPU."
    assert lines.startswith(f"# blocked: {said}\nMIDR_EL1 ")
    model = str(dump(tmp_path / "common.txt", lines))
    assert main(["cpu", "template", model, str(V1), "--for", "firecracker"]) == 1
    assert f"{model}: is no CPU for every host: {said}" in capsys.readouterr().err


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_lines_fit_a_terminal(cpus: Spec, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("onereg.generate.read_checked", lambda *_, **__: cpus)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.chdir(HOSTS)
    (tmp_path / "fleet").mkdir()
    for path in (V1, N1, V2_NEW):
        dump(tmp_path / "fleet" / path.name, path.read_text())
    for command in (
        ["snapshot", "predict", V1.name, N1.name],
        ["snapshot", "show", V1.name],
        ["cpu", "show", V1.name, "--host", V2_NEW.name],
        ["cpu", "check", "neoverse-v1", N1.name],
        ["cpu", "baseline", V1.name, N1.name, V1_NEW.name, V2_NEW.name],
    ):
        printed = Terminal()
        monkeypatch.setattr("sys.stdout", printed)
        main(command)
        lines = printed.getvalue().splitlines()
        assert len(lines) > 10
        assert [line for line in lines if len(line) > 80] == [], command
    printed = Terminal()
    monkeypatch.setattr("sys.stdout", printed)
    monkeypatch.chdir(tmp_path)
    main(["snapshot", "matrix", "fleet"])
    text = printed.getvalue()
    assert [line for line in text.splitlines() if len(line) > 80] == []
    assert "A row sends, a column receives." in text and "\nfrom  to 1" in text


def test_another_kernel_helps_a_number_that_is_safe(run: Run, tmp_path: Path) -> None:
    """Linux 6.1 on Graviton2 takes no RNDR, and no later kernel does."""
    _, text = run("check", V1, N1, "--format", "json")
    rows = {f"{row['register']}.{row['field']}": row for row in json.loads(text)["fields"]}
    assert rows["ID_AA64ISAR0_EL1.RNDR"]["since"] is None
    assert rows["ID_AA64PFR0_EL1.DIT"]["since"] is None
    assert rows["ID_AA64DFR0_EL1.DoubleLock"]["since"] == "6.12"
