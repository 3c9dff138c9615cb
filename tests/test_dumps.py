# SPDX-License-Identifier: MIT
"""Dumps: each format is found by its content, read whole, and gives the same values."""

from __future__ import annotations

import importlib
import io
import json
import sys
import zlib
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from in_process import commands
from onereg.cli import main
from onereg.dumps.model import Dump
from onereg.dumps.reader import parse_dumps
from onereg.dumps.reading import KnownRegisters
from onereg.errors import SpecError
from onereg.inputs import Inputs
from onereg.model import Spec
from onereg.query.lookup import Lookup
from onereg.read import read_system_names

ROOT = Path(__file__).resolve().parent.parent
X0, PSTATE, V0 = 0x6030000000100000, 0x6030000000100042, 0x6040000000100054
CLIDR_EL1, UNKNOWN = 0x603000000013C801, 0x603000000013C0FF
VALUES = {
    X0: (0x1122334455667788).to_bytes(8, "little"),
    PSTATE: (0x3C5).to_bytes(8, "little"),
    V0: bytes(range(16)),
    CLIDR_EL1: (0x82000023).to_bytes(8, "little"),
    UNKNOWN: bytes(7) + b"\x80",
}
"""Registers of a vCPU; one is wide, and of one the spec knows nothing."""
KERNEL = "6.1.172-216.329.amzn2023.aarch64"


def number(value: bytes) -> int:
    return int.from_bytes(value, "little")


def as_text() -> str:
    rows = [f"{id:#018x} {number(value):#x}\n" for id, value in VALUES.items()]
    head = f"# of a test\n# kernel {KERNEL}\n# features sve,pmu_v3\n# caps KVM_CAP_ARM_MTE\n"
    return head + "# host ID_AA64MMFR2_EL1.NV=2\n\n" + "".join(rows)


def as_names() -> str:
    """Spellings of all kinds; the unknown one has an id alone."""
    return (
        f"X0 = {number(VALUES[X0])}\nSPSR_svc: 0\npstate\t{number(VALUES[PSTATE]):#b}\r\n"
        f"  V0 {number(VALUES[V0]):#x}  # a vector\nCLIDR_EL1 0x8200_0023\n"
        f"{UNKNOWN:#x}:{number(VALUES[UNKNOWN]):#x}"
    )


def as_project_json() -> str:
    rows = [[f"{id:#018x}", value.hex()] for id, value in VALUES.items()]
    host = {"ID_AA64MMFR2_EL1.NV": "0x2"}
    line = {"kernel": KERNEL, "features": ["sve", "pmu_v3"], "refused": None, "list": rows}
    return json.dumps(line | {"caps": ["KVM_CAP_ARM_MTE"], "host": host})


def bitmap(value: bytes) -> str:
    """Firecracker writes 128 digits, however wide the register is."""
    return f"0b{number(value):0128b}"


def as_fingerprint() -> str:
    return json.dumps(
        {
            "firecracker_version": "1.16.0-dev",
            "kernel_version": KERNEL,
            "microcode_version": "0x01",
            "guest_cpu_config": {
                "kvm_capabilities": ["171", "!172"],
                "vcpu_features": [{"index": 0, "bitmap": "0b11xxx"}],
                "reg_modifiers": [
                    {"addr": f"{id:#018x}", "bitmap": bitmap(value)} for id, value in VALUES.items()
                ],
            },
        },
        indent=2,
    )


@pytest.fixture(scope="module")
def known(spec: Spec, own_inputs: Inputs) -> KnownRegisters:
    names = cache(lambda: read_system_names(own_inputs.specs, own_inputs.schemas))
    return KnownRegisters(Lookup(spec, names))


@pytest.fixture
def onereg_kvm(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "generated/python"))
    return importlib.import_module("onereg_kvm.record")


def one(text: str | bytes, known: KnownRegisters) -> Dump:
    """The only vCPU of a file."""
    (dump,) = parse_dumps(text.encode() if isinstance(text, str) else text, "dump", known)
    return dump


def findings(text: str | bytes, known: KnownRegisters) -> list[str]:
    """What is wrong with a file."""
    with pytest.raises(SpecError) as caught:
        parse_dumps(text.encode() if isinstance(text, str) else text, "dump", known)
    return [str(finding) for finding in caught.value.findings]


def places(dump: Dump) -> list[tuple[int, int]]:
    marks = map(dump.mark_of, dump.entries)
    return [(mark.line, mark.column) for mark in marks]


# --- formats ------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", [as_text(), as_project_json(), as_fingerprint()])
def test_a_dump_has_the_values(text: str, known: KnownRegisters) -> None:
    dump = one(text, known)
    assert dump.values == VALUES
    assert list(dump.values) == list(VALUES)
    assert dump.kernel == KERNEL
    assert dump.is_whole
    assert dump.remarks == ()
    assert set(dump.features or ()) == {"sve", "pmu_v3"}


def test_lines_say_more_in_their_comments(known: KnownRegisters) -> None:
    for dump in (one(as_text(), known), one(as_project_json(), known)):
        assert dump.features == ("sve", "pmu_v3")
        assert dump.caps == ("KVM_CAP_ARM_MTE",)
        assert dump.host == {("ID_AA64MMFR2_EL1", "NV"): 2}
    dump = one("# features\n# kernels differ\n0x6030000000100000\n", known)
    assert (dump.features, dump.kernel, dump.values) == ((), None, {})
    assert [entry.id for entry in dump.entries] == [X0]


def test_names_of_every_kind_stand_for_ids(known: KnownRegisters) -> None:
    dump = one(as_names(), known)
    spsr = next(o.id for o in known.spec.of_arch("arm64") if o.name == "SPSR_EL1")
    assert dump.values == VALUES | {spsr: bytes(8)}
    assert places(dump) == [(1, 1), (2, 1), (3, 1), (4, 3), (5, 1), (6, 1)]


def test_positions_are_those_of_the_values(known: KnownRegisters) -> None:
    assert places(one(as_text(), known)) == [(line, 1) for line in range(7, 12)]
    text = as_project_json()
    starts = [text.index(f'["{id:#018x}"') + 1 for id in VALUES]
    assert places(one("\n\n" + text, known)) == [(3, column) for column in starts]
    lines = as_fingerprint().splitlines()
    starts = [n for n, line in enumerate(lines) if f"{X0:#018x}" in line]
    assert places(one(as_fingerprint(), known))[0] == (starts[0], len("      {"))


def test_json_lines_are_a_vcpu_each(known: KnownRegisters) -> None:
    refused = '{"kernel": "6.1", "features": ["el2"], "refused": 22, "list": []}'
    text = f"\ufeff{as_project_json()}\n\n{refused}\r\n{as_project_json()}\n"
    dumps = parse_dumps(text.encode(), "dump", known)
    assert [dump.refused for dump in dumps] == [None, 22, None]
    assert [dump.mark.line for dump in dumps] == [1, 3, 4]


def test_a_pretty_printed_dump_is_one_vcpu(known: KnownRegisters) -> None:
    for indent in (None, 0, 1, "\t"):
        text = json.dumps(json.loads(as_project_json()), indent=indent)
        assert one(text, known).values == VALUES


def test_an_object_of_names_is_a_part_of_a_vcpu(known: KnownRegisters) -> None:
    text = '{"CLIDR_EL1": "0x82000023", "X0": 1, "DCZID_EL0": "4", "SMIDR_EL1": "0x0", "XX": 1}'
    dump = one(text, known)
    assert dump.values == {CLIDR_EL1: VALUES[CLIDR_EL1], X0: (1).to_bytes(8, "little")}
    assert not dump.is_whole
    assert [remark.split(";")[0] for remark in dump.remarks] == [
        "KVM has no id for DCZID_EL0",
        "KVM has no id for SMIDR_EL1",
        "no register XX",
    ]


def test_a_fingerprint_leaves_out_what_firecracker_does(known: KnownRegisters) -> None:
    dump = one(as_fingerprint(), known)
    names = {known.by_id[id].name for id in dump.left_out}
    assert names == {"PC", "CNTVCT_EL0", "CNTPCT_EL0"}
    assert dump.caps == ("171", "!172")


def test_a_template_leaves_bits_to_the_host(known: KnownRegisters) -> None:
    rows = [
        {"addr": f"{PSTATE:#x}", "bitmap": "0b1x0"},
        {"addr": f"{CLIDR_EL1:#x}", "bitmap": "0b1000_0010"},
    ]
    dump = one(json.dumps({"reg_modifiers": rows}), known)
    assert dump.values == {CLIDR_EL1: (0x82).to_bytes(8, "little")}
    assert not dump.is_whole
    (remark,) = dump.remarks
    assert "PSTATE" in remark


def test_the_registers_of_the_32_bit_host(spec: Spec) -> None:
    known = KnownRegisters(Lookup(spec), "arm")
    mvfr0 = next(o for o in spec.of_arch("arm") if o.name == "MVFR0")
    dump = one("MVFR0 0x10\n", known)
    assert dump.values == {mvfr0.id: b"\x10\0\0\0"}
    assert "is an id of arm64" in findings(f"{X0:#x} 1\n", known)[0]


# --- the save -----------------------------------------------------------------------------------


def saved(onereg_kvm: ModuleType, **origin: Any) -> bytes:
    data: bytes = onereg_kvm.encode_save(VALUES, onereg_kvm.Origin(**origin))
    return data


def test_a_save_has_the_values(known: KnownRegisters, onereg_kvm: ModuleType) -> None:
    init = (5, 1 << 2 | 1 << 4 | 1 << 5, 0, 0, 0, 0, 0, 0)
    dump = one(saved(onereg_kvm, kernel=KERNEL, init=init), known)
    assert dump.values == VALUES
    assert (dump.kernel, dump.init, dump.features) == (KERNEL, init, ("sve",))
    assert places(dump)[:2] == [(1, 137), (1, 153)]
    dump = one(saved(onereg_kvm), known)
    assert (dump.kernel, dump.init, dump.features) == (None, None, None)


def test_a_save_is_cut_or_it_is_whole(known: KnownRegisters, onereg_kvm: ModuleType) -> None:
    data = saved(onereg_kvm, kernel=KERNEL)
    for length in range(len(data)):
        (finding,) = findings(data[:length], known)
        assert "empty" in finding or "save" in finding
    (finding,) = findings(data + b"\0", known)
    assert f"dump:1:{len(data) + 1}: the save goes on behind its end" in finding
    newer = data[:8] + b"\2\0" + data[10:]
    (finding,) = findings(newer, known)
    assert "version 2" in finding
    assert "read it with the onereg that wrote it, or a newer one [dump-format]" in finding


def test_a_save_has_no_register_in_another_size(
    known: KnownRegisters, onereg_kvm: ModuleType
) -> None:
    other = X0 & ~(0xF << 52) | 2 << 52
    values = {other: b"\1\0\0\0"}
    (finding,) = findings(onereg_kvm.encode_save(values, onereg_kvm.Origin()), known)
    assert f"{other:#018x} is X0 in another size; its id is {X0:#018x} [dump-id]" in finding


@given(
    edits=st.lists(st.tuples(st.integers(0, 2**16), st.integers(0, 255)), max_size=3),
    fix=st.booleans(),
)
@example(edits=[(168, 0)], fix=True)
def test_the_tool_reads_a_save_as_the_generated_code_does(
    edits: list[tuple[int, int]], fix: bool, known: KnownRegisters
) -> None:
    """Whatever is changed in it, and with a checksum that is right again."""
    sys.path.insert(0, str(ROOT / "generated/python"))
    try:
        record = importlib.import_module("onereg_kvm.record")
        errors = importlib.import_module("onereg_kvm.errors")
    finally:
        sys.path.pop(0)
    data = bytearray(saved(record, kernel=KERNEL))
    for at, byte in edits:
        data[at % len(data)] = byte
    if fix:
        data[28:32] = bytes(4)
        data[28:32] = zlib.crc32(data).to_bytes(4, "little")
    try:
        theirs = dict(record.read_save(bytes(data)).registers)
    except errors.OneRegError:
        theirs = None
    try:
        ours = dict(one(bytes(data), known).values)
    except SpecError:
        ours = None
    assert ours == theirs


# --- commands -----------------------------------------------------------------------------------


@pytest.fixture
def files(tmp_path: Path, onereg_kvm: ModuleType) -> Iterable[Path]:
    """The same vCPU in every format."""
    texts = {"text": as_text(), "own": as_project_json(), "firecracker": as_fingerprint()}
    for name, text in texts.items():
        (tmp_path / name).write_text(text)
    (tmp_path / "save").write_bytes(saved(onereg_kvm, kernel=KERNEL))
    return sorted(tmp_path.iterdir())


def test_every_command_takes_every_format(
    files: list[Path],
    spec: Spec,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    run = commands(spec, monkeypatch, capsys)
    monkeypatch.setattr("onereg.generate.read_checked", lambda *_, **__: spec)
    decoded = []
    for file in files:
        result = run("list", "--kernel", "6.1", "--features", "", "--id-registers", str(file))
        assert result.returncode == 0
        assert "CCSIDR2" in result.stdout
        assert "CCSIDR5" not in result.stdout
        result = run("audit", "reglist", str(file))
        assert result.returncode == 1
        assert f"{UNKNOWN:#018x} is not in the spec" in result.stdout
        assert "checked 5 listed ids of 1 vCPU" in result.stderr
        with file.open("rb") as stream:
            monkeypatch.setattr("sys.stdin", io_of(stream.read()))
            status = main(["decode", "-", "--format", "json"])
        printed = capsys.readouterr()
        facts = json.loads(printed.out)
        decoded.append([(fact["name"], fact["value"]) for fact in facts])
        assert (status, len(facts)) == (1, 4)
        assert "unknown-name" in printed.err
    assert decoded[0][:2] == [("X0", "0x1122334455667788"), ("PSTATE", "0x3c5")]
    assert all(each == decoded[0] for each in decoded)


def io_of(data: bytes) -> Any:
    return io.TextIOWrapper(io.BytesIO(data))
