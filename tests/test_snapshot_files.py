# SPDX-License-Identifier: MIT
"""``onereg snapshot`` show, diff, convert, digest, take and matrix, on dumps of recorded vCPUs."""

from __future__ import annotations

import ast
import importlib
import json
import platform
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import recorded
from onereg.cli import main
from onereg.commands.snapshot_cells import ranges
from onereg.model import Spec
from onereg.snapshot import fleet, host
from recorded import Context

ROOT = Path(__file__).resolve().parent.parent
UNKNOWN = 0x603000000013C0FF
Run = Callable[..., tuple[int, str, str]]


def vcpu(spec: Spec, model: str, series: str, letter: str, **values: int) -> dict[str, Any]:
    """A recorded vCPU as a snapshot, with some values of its own; wide registers are zero."""
    ids = {one_reg.name: one_reg for one_reg in spec.of_arch("arm64")}
    recording = recorded.read(recorded.FOLDER / f"{model}.txt")
    context = Context(series, letter)
    rows = []
    for name, answers in recording.answers.items():
        if context in answers:
            one_reg = ids[name]
            value = values.get(name, recorded.parse(answers[context]).held or 0)
            rows.append([f"{one_reg.id:#018x}", value.to_bytes(one_reg.size, "little").hex()])
    assert len(rows) > 200
    return {
        "version": 1,
        "kernel": recording.kernels[series].release,
        "features": sorted(context.features),
        "init": [5, 4, 0, 0, 0, 0, 0, 0],
        "refused": None,
        "list": rows,
    }


@pytest.fixture
def run(
    spec: Spec, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> Run:
    """Runs a question, with the spec that is read already."""
    monkeypatch.setattr("onereg.generate.read_checked", lambda *_, **__: spec)

    def answer(*arguments: str | Path) -> tuple[int, str, str]:
        status = main(["snapshot", *map(str, arguments)])
        out, err = capsysbinary.readouterr()
        return status, out.decode("latin-1"), err.decode()

    return answer


def written(path: Path, *lines: dict[str, Any]) -> Path:
    path.write_text("".join(f"{json.dumps(line)}\n" for line in lines))
    return path


# ---- show ----


def test_a_dump_is_shown_with_its_fields(spec: Spec, run: Run, tmp_path: Path) -> None:
    path = written(tmp_path / "a", vcpu(spec, "neoverse-n1", "6.12", "a", PSTATE=0x3C5, X3=7))
    status, out, _ = run("show", path)
    assert status == 0
    lines = out.splitlines()
    assert lines[1] == "AArch64 state, mode el1h"
    assert "  X3                   0x7" in lines
    assert "  PSTATE               0x3c5  D=1, A=1, I=1, F=1, M=el1h" in lines
    assert not any("AArch32 names" in line for line in lines)
    status, out, _ = run("show", path, "--format", "json")
    found = json.loads(out)
    rows = {row["name"]: row for row in found["registers"]}
    assert len(rows) == len(vcpu(spec, "neoverse-n1", "6.12", "a")["list"])
    assert rows["MIDR_EL1"]["fields"].startswith("Implementer=")


def test_a_vcpu_in_aarch32_state_has_its_own_names(spec: Spec, run: Run, tmp_path: Path) -> None:
    """SP_svc is X19 and LR_irq X16; in Supervisor mode SP_svc is live."""
    facts = vcpu(spec, "cortex-a57", "6.12", "b", PSTATE=0x1D3, X19=0x8000, X16=0x99)
    path = written(tmp_path / "a", facts)
    _, out, _ = run("show", path)
    assert "AArch32 state, mode svc" in out
    assert "* SP_svc               0x00008000  X19" in out.splitlines()
    assert "  LR_irq               0x00000099  X16" in out.splitlines()
    _, out, _ = run("show", path, "--format", "json")
    views = {row["name"]: row for row in json.loads(out)["aarch32"]}
    assert views["SP_svc"] == {"name": "SP_svc", "of": "X19", "value": "0x8000", "live": True}
    assert views["LR_irq"]["live"] is False
    midr = facts["list"][[row[0] for row in facts["list"]].index(id_of(spec, "MIDR_EL1"))][1]
    assert int(views["MIDR"]["value"], 16) == int.from_bytes(bytes.fromhex(midr), "little")


def id_of(spec: Spec, name: str) -> str:
    return next(f"{o.id:#018x}" for o in spec.of_arch("arm64") if o.name == name)


# ---- diff ----


def test_two_dumps_are_compared_by_name(spec: Spec, run: Run, tmp_path: Path) -> None:
    one = vcpu(spec, "cortex-a57", "6.12", "b", PSTATE=0x1D3, X19=1, CNTVCT_EL0=5)
    other = vcpu(spec, "cortex-a57", "7.3", "b", PSTATE=0x1D3, X19=2, CNTVCT_EL0=6, FPEXC32_EL2=1)
    paths = written(tmp_path / "a", one), written(tmp_path / "b", other)
    status, out, err = run("diff", *paths)
    rows = [line.split("\t") for line in out.splitlines()]
    by_name = {row[1]: row for row in rows}
    assert status == 1
    assert by_name["X19 (SP_svc)"] == ["different", "X19 (SP_svc)", "0x1", "0x2", ""]
    assert by_name["CNTVCT_EL0"][0] == "counter"
    assert by_name["TCR2_EL1"][0] == "missing"
    assert by_name["VENDOR_HYP_BMAP_2"][0] == "extra"
    assert by_name["FPEXC32_EL2"][4].startswith("VECITR")
    assert [row[0] for row in rows] == sorted(
        (row[0] for row in rows), key=["missing", "extra", "different", "counter"].index
    )
    assert "1 counter" in err
    status, out, _ = run("diff", *paths, "--format", "json")
    assert (status, len(json.loads(out))) == (1, len(rows))
    status, out, _ = run("diff", *paths, "--format", "html")
    assert '<th scope="row">X19 (<code>SP_svc</code> now)</th><td>0x1</td>' in out
    assert out.count("<tr>") == len(rows) + 4


def test_counters_alone_are_no_difference(spec: Spec, run: Run, tmp_path: Path) -> None:
    one, other = (vcpu(spec, "neoverse-n1", "7.3", "a", CNTVCT_EL0=n) for n in (1, 2))
    status, out, _ = run("diff", written(tmp_path / "a", one), written(tmp_path / "b", other))
    assert (status, out.split("\t")[:2]) == (0, ["counter", "CNTVCT_EL0"])


# ---- the formats ----


def test_a_snapshot_is_lossless_to_and_from_a_save(spec: Spec, run: Run, tmp_path: Path) -> None:
    facts = vcpu(spec, "max", "7.3", "d")
    facts["list"].append([f"{UNKNOWN:#018x}", "0102030405060708"])
    facts["features"], facts["init"] = ["sve"], [5, 1 << 2 | 1 << 4, 0, 0, 0, 0, 0, 0]
    paths = [tmp_path / name for name in ("first", "save", "json", "again")]
    written(paths[0], facts)
    assert run("convert", paths[0], "--to", "save", "--output", paths[1]) == (0, "", "")
    assert run("convert", paths[1], "--output", paths[2]) == (0, "", "")
    assert json.loads(paths[2].read_text()) == facts
    assert run("convert", paths[2], "--to", "save", "--output", paths[3]) == (0, "", "")
    assert paths[3].read_bytes() == paths[1].read_bytes()


def test_a_save_of_the_tool_is_one_of_the_generated_code(
    spec: Spec, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "generated/python"))
    record = importlib.import_module("onereg_kvm.record")
    facts = vcpu(spec, "neoverse-n1", "6.12", "a")
    path = written(tmp_path / "a", facts)
    assert run("convert", path, "--to", "save", "--output", tmp_path / "save")[0] == 0
    values = {int(id, 16): bytes.fromhex(value) for id, value in facts["list"]}
    origin = record.Origin(kernel=facts["kernel"], init=tuple(facts["init"]))
    assert (tmp_path / "save").read_bytes() == record.encode_save(values, origin)


def test_a_save_says_what_it_has_no_place_for(spec: Spec, run: Run, tmp_path: Path) -> None:
    facts = vcpu(spec, "neoverse-n1", "6.12", "a") | {"caps": ["KVM_CAP_ARM_MTE"]}
    path, save = written(tmp_path / "a", facts), tmp_path / "save"
    status, _, err = run("convert", path, "--to", "save", "--output", save)
    assert status == 0
    assert err.endswith("a save has no place for caps; left out\n")
    facts["list"][0][1] = None
    status, _, err = run("convert", written(path, facts), "--to", "save", "--output", save)
    assert status == 2
    assert "1 register has no value, and a save needs the value of each" in err


def test_the_schema_is_that_of_the_reader(spec: Spec, run: Run, tmp_path: Path) -> None:
    schema = json.loads((ROOT / "spec/schema/snapshot.schema.json").read_text())
    validator = jsonschema.Draft202012Validator(schema)
    facts = vcpu(spec, "neoverse-n1", "6.12", "a")
    path = tmp_path / "a"
    edits: tuple[tuple[dict[str, Any], bool], ...] = (
        ({}, True),
        ({"caps": ["KVM_CAP_ARM_MTE"], "host": {"ID_AA64MMFR2_EL1.NV": "0x2"}}, True),
        ({"init": None, "features": None, "kernel": None}, True),
        ({"init": [1]}, False),
        ({"init": [-1, 0, 0, 0, 0, 0, 0, 0]}, False),
        ({"features": ["a b"]}, False),
        ({"kernel": "a b"}, False),
        ({"host": {"ID_AA64MMFR2_EL1.NV": 2}}, False),
        ({"list": [[12, "00"]]}, False),
        ({"count": 0}, False),
        ({"base": "x"}, False),
        ({"without": ["12"]}, False),
        ({"version": 2}, False),
    )
    for edit, good in edits:
        written(path, facts | edit)
        assert validator.is_valid(facts | edit) is good, edit
        assert (run("show", path)[0] == 0) is good, edit


def test_a_newer_snapshot_is_refused_in_words(spec: Spec, run: Run, tmp_path: Path) -> None:
    path = written(tmp_path / "a", vcpu(spec, "neoverse-n1", "6.12", "a") | {"version": 2})
    status, err, _ = run("show", path)
    assert status == 2
    assert f"{path}:1:13: the snapshot has version 2 of the format, and this onereg reads 1" in err
    assert "read it with the onereg that wrote it, or a newer one [dump-format]" in err


def test_take_wants_an_arm64_host(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(platform, "machine", lambda: "x86_64")
    status, _, err = run("take")
    assert status == 2
    assert "this machine is x86_64: take needs an arm64 host with KVM" in err
    monkeypatch.setattr(platform, "machine", lambda: "aarch64")
    status, _, err = run("take", "--device", tmp_path / "none")
    assert status == 2
    assert "No such file or directory; is KVM there, and may you use it?" in err
    status, _, err = run("take", "--features", "svee")
    assert status == 2
    assert "no feature svee (did you mean 'sve'?)" in err


# ---- fleets ----


@pytest.fixture
def hosts(spec: Spec, tmp_path: Path) -> Path:
    """Three hosts of two kinds, two of which differ in counters alone."""
    folder = tmp_path / "hosts"
    folder.mkdir()
    for name, series, count in (("a", "7.3", 1), ("b", "7.3", 2), ("c", "6.1", 3)):
        facts = vcpu(spec, "neoverse-n1", series, "a", CNTVCT_EL0=count, CNTPCT_EL0=count)
        written(folder / name, facts)
    return folder


def test_a_matrix_says_who_can_send_to_whom(run: Run, hosts: Path) -> None:
    status, out, _ = run("matrix", hosts, "--format", "json")
    found = json.loads(out)
    assert status == 1
    assert [(group["count"], len(group["hosts"])) for group in found["groups"]] == [(2, 2), (1, 1)]
    moves = {(move["from"], move["to"]): move for move in found["moves"]}
    assert moves.keys() == {(1, 1), (1, 2), (2, 1)}
    assert moves[1, 1]["restores"]
    assert "PSCI_VERSION" in {row["name"] for row in moves[1, 2]["registers"]}
    assert any(text.startswith("CLIDR_EL1") for text in found["groups"][1]["differs"])
    status, out, _ = run("matrix", hosts)
    restoring = sum(move["restores"] for move in moves.values())
    assert out.splitlines()[-1] == f"{restoring} of 3 moves restore, in 2 groups"
    assert "\n1 to 2: refuse: " in out
    assert "\nfrom\tto 1\tto 2\n1\tyes\t" in out
    _, page, _ = run("matrix", hosts, "--format", "html")
    blocked = [f"from-{a}-to-{b}" for (a, b), move in moves.items() if not move["restores"]]
    for anchor in blocked:
        assert f'<a href="#{anchor}">' in page
        assert f'<section id="{anchor}">' in page
    assert "<script" not in page


def test_a_prediction_is_that_of_the_matrix(run: Run, hosts: Path) -> None:
    _, out, _ = run("matrix", hosts, "--format", "json")
    move = next(m for m in json.loads(out)["moves"] if (m["from"], m["to"]) == (1, 2))
    _, out, _ = run("predict", hosts / "a", hosts / "c", "--format", "json")
    rows = json.loads(out)["registers"]
    blocking = [row["name"] for row in rows if row["verdict"] in ("refuse", "unknown")]
    assert blocking == [row["name"] for row in move["registers"]]


def test_digests_stand_for_their_dumps(spec: Spec, run: Run, hosts: Path, tmp_path: Path) -> None:
    _, whole, _ = run("matrix", hosts, "--format", "json")
    _, out, _ = run("digest", *sorted(hosts.iterdir()))
    lines = [json.loads(line) for line in out.splitlines()]
    assert lines[0]["digest"] == lines[1]["digest"] != lines[2]["digest"]
    _, out, _ = run("digest", *sorted(hosts.iterdir()), "--against", hosts / "a")
    short = [json.loads(line) for line in out.splitlines()]
    assert [line["digest"] for line in short] == [line["digest"] for line in lines]
    assert short[0]["list"] == []
    assert 0 < len(short[2]["list"]) < len(lines[2]["list"])
    assert short[2]["without"]
    # As the SQL of "Before you migrate" reduces them.
    for name, reduced, more in (("all", lines, ()), ("short", short, ("--against", hosts / "a"))):
        folder = tmp_path / name
        folder.mkdir()
        written(folder / "digests", reduced[0] | {"count": 2}, reduced[2])
        status, again, _ = run("matrix", folder, "--format", "json", *more)
        found, kept = json.loads(again), json.loads(whole)
        assert status == 1
        assert [group["count"] for group in found["groups"]] == [2, 1]
        assert found["moves"] == kept["moves"]
    status, _, err = run("matrix", tmp_path / "short")
    assert status == 2
    assert "is of differences: give the dump that they were made against, with --against" in err


def test_a_file_that_is_no_dump_is_skipped_and_a_broken_dump_is_not(run: Run, hosts: Path) -> None:
    before, whole, _ = run("matrix", hosts, "--format", "json")
    (hosts / "README.md").write_text("nothing of the kind\n")
    (hosts / "picture").write_bytes(b"\xff\xfe")
    (hosts / "vm.json").write_text('{"cpu-config": null}\n')
    (hosts / ".hidden").write_text("no dump")
    status, out, err = run("matrix", hosts, "--format", "json")
    assert (status, out) == (before, whole)
    assert err == f"onereg: {hosts}: skips 3 files that are no dump: README.md, picture, vm.json\n"
    assert run("predict", hosts / "README.md", hosts / "a")[0] == 2
    (hosts / "x").write_text("")
    (hosts / "y").write_text('{"version": 2, "list": []}\n')
    (hosts / "z").write_text('{"version": 1, "list": [["0x6030", "00"]]}\n')
    status, out, err = run("matrix", hosts)
    assert status == 2
    assert f"{hosts / 'x'}:1:1: is empty" in out
    assert f"{hosts / 'y'}:1:13: the snapshot has version 2 of the format" in out
    assert f"{hosts / 'z'}:1:" in out
    assert "3 findings" in err
    assert run("matrix", hosts / "a")[0] == 2


def test_hosts_that_refuse_the_vcpu_are_a_group(spec: Spec, run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "fleet"
    folder.mkdir()
    line = {"version": 1, "kernel": "7.3.1", "features": ["sve"], "refused": 22, "list": []}
    refused = written(folder / "a", line)
    said = "KVM refuses a vCPU with sve (EINVAL)"
    status, out, _ = run("matrix", folder)
    assert status == 1
    assert (
        out
        == f"group 1: 1 of 7.3.1, sve: {refused}\n  {said}\nno move to predict: there is one host\n"
    )
    whole = written(folder / "b", vcpu(spec, "neoverse-n1", "7.3", "a"))
    status, out, _ = run("matrix", folder)
    assert status == 1
    assert f"group 1: 1 of 7.3.1, sve: {refused}\n  {said}\n" in out
    assert "\n1\t-\t-\n2\trefuses\t-\n" in out
    assert out.endswith("0 of 1 move restores, in 2 groups\n")
    _, out, _ = run("matrix", folder, "--format", "json")
    found = json.loads(out)
    assert [group["refused"] for group in found["groups"]] == [22, None]
    assert [(m["from"], m["to"], m["restores"]) for m in found["moves"]] == [(2, 1, False)]
    _, page, _ = run("matrix", folder, "--format", "html")
    assert f"<p>{said}: nothing moves to these hosts.</p>" in page and "<td>refuses</td>" in page
    _, out, _ = run("digest", refused, whole)
    digests = [json.loads(text) for text in out.splitlines()]
    assert [row["refused"] for row in digests] == [22, None]
    (tmp_path / "digests").mkdir()
    written(tmp_path / "digests" / "all", *digests)
    _, again, _ = run("matrix", tmp_path / "digests", "--format", "json")
    assert [g["refused"] for g in json.loads(again)["groups"]] == [22, None]
    status, out, _ = run("predict", whole, refused)
    assert (status, out) == (1, f"does not restore: the destination cannot make the vCPU: {said}\n")
    _, out, _ = run("predict", whole, refused, "--format", "json")
    assert json.loads(out)["restores"] is False
    status, _, err = run("show", refused)
    assert status == 2 and f"{refused}:1:1: {said}: it has no values" in err
    both = written(tmp_path / "both", line, vcpu(spec, "neoverse-n1", "7.3", "a"))
    _, _, err = run("show", both)
    assert f"{both}: {said}: passed over" in err


def test_runs_of_registers_are_one_name() -> None:
    events = [f"PMEVCNTR{number}_EL0" for number in range(31)]
    names = ["MIDR_EL1", "X0", "X1", *events, "CCSIDR1", "CCSIDR2", "CCSIDR4"]
    assert ranges(names) == [
        "MIDR_EL1",
        "X0",
        "X1",
        "PMEVCNTR<0-30>_EL0",
        "CCSIDR1",
        "CCSIDR2",
        "CCSIDR4",
    ]


def test_a_large_fleet_is_read_once_for_each_kind(
    spec: Spec, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """2,000 files of ten kinds in all: each kind is parsed once, and memory does not grow."""
    kinds = [json.dumps(vcpu(spec, "max", "7.3", "h", CNTV_CTL_EL0=kind)) for kind in range(10)]
    counter = id_of(spec, "CNTVCT_EL0")
    begin = kinds[0].partition(f'"{counter}", "')[2][:16]
    for number in range(2000):
        text = kinds[number % 10]
        text = text.replace(f'"{counter}", "{begin}"', f'"{counter}", "{number:016x}"')
        (tmp_path / f"{number:05}").write_text(text)
    parsed = []
    original = fleet.parse_dumps
    monkeypatch.setattr(
        fleet, "parse_dumps", lambda *arguments: parsed.append(1) or original(*arguments)
    )
    tracemalloc.start()
    status, out, _ = run("matrix", tmp_path, "--format", "json")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    found = json.loads(out)
    assert status == 0
    assert [group["count"] for group in found["groups"]] == [200] * 10
    assert len(found["moves"]) == 100
    assert len(parsed) == 10
    assert peak < 100 << 20


def test_general_registers_make_no_group(spec: Spec, run: Run, tmp_path: Path) -> None:
    for number in range(20):
        dump = vcpu(
            spec, "max", "7.3", "h", X5=number, TTBR0_EL1=number, PSTATE=number << 28 | 0x3C5
        )
        (tmp_path / f"{number:02}").write_text(json.dumps(dump))
    (tmp_path / "20").write_text(json.dumps(vcpu(spec, "max", "7.3", "h", CNTV_CTL_EL0=1)))
    status, out, _ = run("matrix", tmp_path, "--format", "json")
    groups = json.loads(out)["groups"]
    assert (status, [group["count"] for group in groups]) == (0, [20, 1])
    assert groups[1]["differs"] == ["CNTV_CTL_EL0 (ENABLE: 0 against 1)"]


def numbers_of(path: Path) -> dict[str, int]:
    """The constants of a module that are plain numbers, without the underscore before a name."""
    return {
        target.id.lstrip("_"): node.value.value
        for node in ast.parse(path.read_text()).body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
        for target in node.targets
        if isinstance(target, ast.Name) and type(node.value.value) is int
    }


def test_take_has_the_ioctls_of_the_generated_code(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tool imports nothing that it generates, and the generated code nothing of the tool."""
    monkeypatch.syspath_prepend(str(ROOT / "generated/python"))
    kvm = importlib.import_module("onereg_kvm.kvm")
    generated = numbers_of(ROOT / "templates/python/dump.py")
    generated |= {name.lstrip("_"): number for name, number in vars(kvm).items()}
    own = {name: number for name, number in numbers_of(Path(host.__file__)).items()
           if name.startswith("KVM_")}  # fmt: skip
    assert len(own) > 7
    assert own == {name: generated[name] for name in own}
