# SPDX-License-Identifier: MIT
"""Dumps of other programs: QEMU's, the kernel's selftest, crosvm's and Firecracker's."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from in_process import commands
from onereg.dumps import reading
from onereg.dumps.model import Dump
from onereg.dumps.reader import parse_dumps
from onereg.dumps.reading import KnownRegisters
from onereg.errors import SpecError
from onereg.inputs import Inputs
from onereg.model import Spec
from onereg.query.lookup import Lookup
from onereg.read import read_system_names
from onereg.snapshot.fleet import Fleet

DUMPS = Path(__file__).parent / "dumps"
MASK = (1 << 64) - 1
PC, CLIDR = 0x6030000000100040, 0x603000000013C801
PSCI_VERSION, CCSIDR1 = 0x6030000000140000, 0x6020000000110001
TIMER_CVAL, TIMER_CNT = 0x603000000013DF02, 0x603000000013DF1A  # <asm/kvm.h>, swapped by mistake


@pytest.fixture(scope="module")
def known(spec: Spec, own_inputs: Inputs) -> KnownRegisters:
    names = cache(lambda: read_system_names(own_inputs.specs, own_inputs.schemas))
    return KnownRegisters(Lookup(spec, names))


def parsed(text: str | bytes, known: KnownRegisters) -> list[Dump]:
    return parse_dumps(text.encode() if isinstance(text, str) else text, "dump", known)


def findings(text: str | bytes, known: KnownRegisters) -> list[str]:
    with pytest.raises(SpecError) as caught:
        parsed(text, known)
    return [str(finding) for finding in caught.value.findings]


def numbers(dump: Dump, known: KnownRegisters) -> dict[str, int]:
    """The values by name."""
    return {known.by_id[i].name: int.from_bytes(v, "little") for i, v in dump.values.items()}


# --- QEMU ---------------------------------------------------------------------------------------


def test_a_migration_stream_has_the_registers_of_a_vcpu(known: KnownRegisters) -> None:
    """The values are those that make_qemu.py sets through the gdbstub."""
    (dump,) = parsed((DUMPS / "qemu-aarch64.json").read_bytes(), known)
    values = numbers(dump, known)
    for n in range(31):
        assert values[f"X{n}"] == 0x6400_0000_0000_0000 | n << 32 | 0x1000 + n
    for n in range(32):
        assert values[f"V{n}"] == 0x56 << 120 | n << 64 | 0x7000 + n
    assert values["SP_EL1"] == 0x6400_001F_0000_101F  # SP, of the mode of PSTATE
    assert values["SP_EL0"] == 0
    assert values["PC"] == 0x6400_0020_0000_1020
    assert (values["PSTATE"], values["FPSR"], values["FPCR"]) == (
        0x400003C5,
        0x0800001F,
        0x03400000,
    )
    assert values["CPACR_EL1"] == 3 << 20  # set by the program that runs
    assert values["ID_PFR0_EL1"] == 0x131
    assert values["CLIDR_EL1"] == 0x0A200023
    assert set(dump.values) <= set(known.by_id)
    assert not dump.is_whole
    assert "emulated vCPU (TCG)" in dump.remarks[0]
    assert "KVM has no id for, left out: OSDTRRX_EL1, " in dump.remarks[1]


def test_banks_of_a_migration_stream_are_aarch64_registers(known: KnownRegisters) -> None:
    """Arm ARM D1.20.2: which X register is which banked one."""
    (dump,) = parsed((DUMPS / "qemu-aarch32.json").read_bytes(), known)
    values = numbers(dump, known)
    usr, fiq, irq, abt, und, svc = (m << 24 | 0x2000 for m in (0x1F, 0x11, 0x12, 0x17, 0x1B, 0x13))
    expected = {
        **{f"X{n}": 0x3000 + n for n in range(8)},
        **{f"X{n}": svc + n for n in range(8, 13)},
        **{"X13": usr + 13, "X14": usr + 14, "X16": irq + 14, "X17": irq + 13},
        **{"X18": svc + 14, "X19": svc + 13, "X20": abt + 14, "X21": abt + 13},
        **{"X22": und + 14, "X23": und + 13, "X29": fiq + 13, "X30": fiq + 14},
        **{f"X{n}": fiq + n - 16 for n in range(24, 29)},
        **{"PC": 0x300E, "PSTATE": 0x1D3},
        **{f"V{n}": 0x44 << 120 | 2 * n + 1 << 64 | 0x44 << 56 | 2 * n for n in range(16)},
    }
    assert expected.items() <= values.items()
    assert "OSDTRRX_EL1, " in dump.remarks[1]


@pytest.mark.parametrize(("state", "count"), [("aarch64", 68), ("aarch32", 35)])
def test_info_registers_are_those_of_the_stream(
    state: str, count: int, known: KnownRegisters
) -> None:
    (stream,) = parsed((DUMPS / f"qemu-{state}.json").read_bytes(), known)
    text = (DUMPS / f"qemu-{state}.registers").read_text()
    (dump,) = parsed(text, known)
    assert len(dump.values) == count
    assert dump.values.items() <= stream.values.items()
    lines = text.split("\n")
    for entry in dump.entries:
        mark = dump.mark_of(entry)
        assert "=" in lines[mark.line - 1][mark.column - 1 :] or "FPSCR" in lines[mark.line - 1]


def test_info_registers_of_a_monitor(known: KnownRegisters) -> None:
    """A terminal's session, with several vCPUs and SVE; a vector length shows the low part."""
    one = (DUMPS / "qemu-aarch64.registers").read_text()
    head = one.partition("Q00=")[0]
    lines = "".join(f"Z{n:02}=0000000000000001:0000000000000002\n" for n in range(32))
    sve = f"{head.replace('CPU#0', 'CPU#1')}P00=ffff P01=0000\nFFR=ffff\n{lines}"
    text = (
        f"QEMU 10.0.13 monitor - type 'help'\n(qemu) info registers -a\n{one}\n{sve}(qemu) quit\n"
    )
    first, second = parsed(text.replace("\n", "\r\n"), known)
    assert first.values == parsed(one, known)[0].values
    assert numbers(second, known)["V31"] == 1 << 64 | 2
    assert second.mark.line > first.mark.line == 3
    assert "of Z the low 128 bits are read" in second.remarks[0]
    cut = findings(text.replace("PSTATE=", "PSTAT="), known)
    assert len(cut) == 2
    assert "has no PSTATE or PSR" in cut[0]


def kvm_stream(values: Mapping[int, int], **more: Any) -> dict[str, Any]:
    """The section of a vCPU under KVM, whose list has KVM's ids."""
    section = json.loads((DUMPS / "qemu-aarch64.json").read_text())
    (vcpu,) = section.values()
    vcpu["cpreg_vmstate_indexes"] = [f"0x{id:016x}" for id in values]
    vcpu["cpreg_vmstate_values"] = [f"0x{value:016x}" for value in values.values()]
    return {"ram (3)": {"section sizes": {}}, "cpu (6)": vcpu | more}


def test_a_stream_under_kvm_has_its_ids(known: KnownRegisters) -> None:
    ids = {PSCI_VERSION: 0x10001, CCSIDR1: 0x701FE01A, TIMER_CVAL: 5, TIMER_CNT: 6, CLIDR: 7}
    unknown = 0x603000000013C0FF
    sve = {
        "env.vfp.zregs": [{"d": ["0x0000000000000003"] * 30}] * 32,
        "env.vfp.pregs": [{"p": [f"0x{n:016x}"] * 4} for n in range(17)],
    }
    wide = {"pstate64": "00 00 00 04 00 00 03 c4"}
    text = json.dumps(kvm_stream(ids | {unknown: 8}, **{"cpu/sve": sve, "cpu/pstate64": wide}))
    (first,) = parsed(text, known)
    assert first.is_whole
    assert first.remarks == ()
    values = {id: int.from_bytes(value, "little") for id, value in first.values.items()}
    assert {id: values[id] for id in ids} == ids
    assert values[unknown] == 8
    of = {known.by_id[id].name: value for id, value in values.items() if id in known.by_id}
    assert (of["PSTATE"], of["SP_EL0"]) == (0x4_0000_03C4, 0x6400_001F_0000_101F)  # EL1t
    low = 0x56 << 120 | 1 << 64 | 0x7001
    assert of["Z1"] == low | sum(3 << 64 * n for n in range(2, 32))
    assert (of["P3"], of["FFR"] & MASK) == (sum(3 << 64 * n for n in range(4)), 16)
    assert "V1" not in of
    assert first.left_out == {0x606000000015FFFF}  # KVM_REG_ARM64_SVE_VLS


def test_tcg_names_timers_by_their_encodings(known: KnownRegisters) -> None:
    """CNTV_CVAL_EL0 of TCG has the id that KVM has for the counter."""
    text = json.dumps(kvm_stream({TIMER_CNT: 5}))
    assert numbers(parsed(text, known)[0], known)["CNTV_CVAL_EL0"] == 5


@pytest.mark.parametrize(
    ("edit", "sentence"),
    [
        ({"cpsr": 5}, "'cpsr' is not bytes such as"),
        ({"env.xregs": "0x1"}, "'env.xregs.0' is not a number such as"),
        ({"env.pc": "pc"}, "'env.pc' is not a number such as"),
        ({"env.banked_r13": []}, None),
        ({"cpreg_vmstate_values": ["0x0"]}, "have 2 and 1 elements"),
        ({"cpreg_vmstate_values": None}, "have 2 and 0 elements"),
        ({"cpreg_vmstate_indexes": ["0x6030000000140000", {}]}, "'{}' is no number such as"),
        ({"cpreg_vmstate_values": ["0x0", "0x100000000"]}, "does not fit 32 bits"),
        ({"cpreg_vmstate_indexes": [f"0x{PSCI_VERSION:x}"] * 2}, "there a second time"),
        ({"cpreg_vmstate_indexes": [f"0x{PSCI_VERSION:x}", "0x2030000000000001"]}, "of x86"),
        ({"cpu/vfp": 5}, "'cpu/vfp.env.vfp.zregs[0].d' is not a list"),
        ({"cpu/sve": {}}, "'cpu/sve.env.vfp.zregs.0.d' is not a list"),
    ],
)
def test_a_broken_stream(edit: dict[str, Any], sentence: str | None, known: KnownRegisters) -> None:
    text = json.dumps(kvm_stream({PSCI_VERSION: 1, CCSIDR1: 1}, **edit))
    if sentence is None:
        assert parsed(text, known)  # in AArch64 state no bank is looked at
    else:
        assert any(sentence in one for one in findings(text, known))


def test_streams_without_an_arm_vcpu(known: KnownRegisters) -> None:
    (said,) = findings('{"cpu (5)": {"env.regs": []}}', known)
    assert "it is no vCPU of Arm" in said


def test_many_vcpus_or_registers(known: KnownRegisters, monkeypatch: pytest.MonkeyPatch) -> None:
    """None of a file is kept beyond the bounds."""
    monkeypatch.setattr(reading, "MAX_DUMPS", 3)
    monkeypatch.setattr(reading, "MAX_ENTRIES", 300)
    one = (DUMPS / "qemu-aarch64.registers").read_text()
    vcpus = (
        json.dumps({f"cpu ({n})": {"cpreg_vmstate_indexes": []} for n in range(5)}),
        one * 4,
        vcpu_states({PC: bytes(8)}) * 4,
        "".join(f"v{n}: There are 1 new registers.\n" for n in range(4)),
    )
    for text in vcpus:
        assert "more than 3 vCPUs" in findings(text, known)[-1]
    registers = (
        one + " ".join(f"A{n}=0 B{n}=0 CC{n}=0 DD{n}=0" for n in range(100)),
        vcpu_states({PC: bytes(8)}) + "0x6030000000100000 0x1\n" * 301,
        "\tARM64_SYS_REG(3, 0, 2, 0, 3),\n" * 301,
        "v: There are 301 missing registers.\n" + "\tARM64_SYS_REG(3, 0, 2, 0, 3),\n" * 301,
    )
    for text in registers:
        assert "more than 300 registers" in findings(text, known)[-1]


# --- the kernel's selftest ----------------------------------------------------------------------

MEMBERS = {"SP_EL0": "regs.sp", "PC": "regs.pc", "PSTATE": "regs.pstate", "SP_EL1": "sp_el1"}
MEMBERS |= {"ELR_EL1": "elr_el1", "FPSR": "fp_regs.fpsr", "FPCR": "fp_regs.fpcr"}
MEMBERS |= {f"X{n}": f"regs.regs[{n}]" for n in range(31)}
MEMBERS |= {f"V{n}": f"fp_regs.vregs[{n}]" for n in range(32)}
SPSRS = ("EL1", "abt", "und", "irq", "fiq")
MEMBERS |= {f"SPSR_{bank}": f"spsr[{n}]" for n, bank in enumerate(SPSRS)}


def print_reg(id: int, name: str) -> str:
    """As print_reg of tools/testing/selftests/kvm/arm64/get-reg-list.c."""
    number, size = id & 0xFFFF, f"KVM_REG_SIZE_U{8 << (id >> 52 & 15)}"
    match id >> 16 & 0xFFF:
        case 0x10:
            member = f"KVM_REG_ARM_CORE_REG({MEMBERS[name]})"
            return f"KVM_REG_ARM64 | {size} | KVM_REG_ARM_CORE | {member}"
        case 0x11:
            cache = f"KVM_REG_ARM_DEMUX_ID_CCSIDR | {number}"
            return f"KVM_REG_ARM64 | {size} | KVM_REG_ARM_DEMUX | {cache}"
        case 0x13:
            parts = (number >> s & m for s, m in ((14, 3), (11, 7), (7, 15), (3, 15), (0, 7)))
            return f"ARM64_SYS_REG({', '.join(map(str, parts))})"
        case 0x14:
            return f"KVM_REG_ARM_FW_REG({number})"
        case 0x16:
            return f"KVM_REG_ARM_FW_FEAT_BMAP_REG({number})"
    if name[0] in "ZP":
        return f"KVM_REG_ARM64_SVE_{name[0]}REG({name[1:]}, 0)"
    return {"FFR": "KVM_REG_ARM64_SVE_FFR(0)", "SVE_VLS": "KVM_REG_ARM64_SVE_VLS"}[name]


def test_every_id_that_the_selftest_prints(known: KnownRegisters) -> None:
    ids = {one.id: one.name for one in known.by_id.values() if one.listed}
    lines = "".join(f"\t{print_reg(id, name)},\n" for id, name in ids.items())
    (dump,) = parsed(f"\n{lines}\n", known)
    assert [entry.id for entry in dump.entries] == list(ids)
    assert len(ids) > 400
    assert dump.values == {}
    assert dump.is_whole
    assert CCSIDR1 in dump.left_out
    assert dump.mark_of(dump.entries[0]).line == 2


def test_a_failed_selftest_has_new_and_missing_registers(known: KnownRegisters) -> None:
    text = (
        "vregs+pmu: Number blessed registers:   245\n"
        "\nvregs+pmu: There are 2 new registers.\nConsider adding them to the blessed reg list\n\n"
        "\tARM64_SYS_REG(3, 0, 2, 0, 3),\n\tKVM_REG_ARM_FW_FEAT_BMAP_REG(3),\n\n"
        "\nvregs+pmu: There are 1 missing registers.\nThe following lines are missing\n\n"
        "\tARM64_SYS_REG(3, 0, 10, 2, 2),\n\n"
    )
    (dump,) = parsed(text, known)
    assert known.by_id[dump.entries[0].id].name == "TCR2_EL1"
    assert len(dump.entries) == 2
    assert not dump.is_whole
    assert "says that the vCPU has no ARM64_SYS_REG(3, 0, 10, 2, 2)" in dump.remarks
    assert "has 3 other lines, not read" in dump.remarks
    for wrong in ("ARM64_SYS_REG(4, 0, 2, 0, 3)", "KVM_REG_ARM_FW_REG(99999)", "KVM_REG_ARM64 | 3"):
        (said,) = findings(f"\tARM64_SYS_REG(3, 0, 2, 0, 3),\n\t{wrong},\n", known)
        assert f"dump:2:2: '{wrong}' is no id as get-reg-list prints it" in said


# --- crosvm -------------------------------------------------------------------------------------


def crosvm(**more: Any) -> str:
    """A vCPU as serde_json prints VcpuSnapshot."""
    return json.dumps(
        {
            "vcpu_id": 0,
            "sp": 0x11,
            "pc": 0x22,
            "pstate": 0x3C5,
            "x": [0x100 + n for n in range(31)],
            "v": [n << 100 for n in range(32)],
            "sys": {
                str(0xC801): 0x82000023,  # CLIDR_EL1
                str(0xC020): 0x11,  # ID_AA64PFR0_EL1
                str(0xDF1A): 0x77,  # CNTV_CVAL_EL0, S3_3_C14_C3_2
                str(0xC201): 0x88,  # ELR_EL1, a core register of KVM
                str(0xDA20): 0x99,  # FPCR, of 32 bits
                str(0xC0FF): 0xAA,
            },
            "cache_arch_info": {"1": 0x701FE01A},
            "hypervisor_data": {"firmware_regs": {"0": 0x10001}},
        }
        | more
    )


def test_a_vcpu_of_crosvm(known: KnownRegisters) -> None:
    (dump,) = parsed(crosvm(), known)
    assert dump.values[0x603000000013C0FF][0] == 0xAA
    values = {
        known.by_id[id].name: int.from_bytes(value, "little")
        for id, value in dump.values.items()
        if id in known.by_id
    }
    assert values.items() >= {
        "SP_EL0": 0x11, "PC": 0x22, "PSTATE": 0x3C5, "X30": 0x11E, "V31": 31 << 100,
        "CLIDR_EL1": 0x82000023, "CNTV_CVAL_EL0": 0x77, "ELR_EL1": 0x88, "FPCR": 0x99,
        "CCSIDR1": 0x701FE01A,
    }.items()  # fmt: skip
    assert dump.values[TIMER_CVAL][0] == 0x77
    assert len(dump.values[PSCI_VERSION]) == 8
    left_out = {known.by_id[id].group for id in dump.left_out}
    assert left_out == {"fw-bitmap", "sve"}


@pytest.mark.parametrize(
    ("edit", "sentence"),
    [
        ({"sp": None}, "the value of SP_EL0 (0x603000000010003e) is no number of 64 bits"),
        ({"x": {}}, '"x" is a list of numbers'),
        ({"x": [0] * 32}, "no register X31"),
        ({"v": [1 << 128]}, "the value of V0 (0x6040000000100054) is no number of 128 bits"),
        ({"sys": []}, '"sys" is an object of values by numbers'),
        ({"sys": {"65536": 0}}, "'65536' is no number of 16 bits"),
        ({"sys": {"\u0661": 0}}, "is no number of 16 bits"),
        ({"sys": {str(0xC801): -1}}, "the value of CLIDR_EL1 (0x603000000013c801) is no number"),
        ({"cache_arch_info": 5}, '"cache_arch_info" is an object of values by numbers'),
        ({"hypervisor_data": {"firmware_regs": []}}, '"firmware_regs" is an object of values'),
    ],
)
def test_a_broken_vcpu_of_crosvm(
    edit: dict[str, Any], sentence: str, known: KnownRegisters
) -> None:
    assert any(sentence in said for said in findings(crosvm(**edit), known))


# --- Firecracker --------------------------------------------------------------------------------


def vcpu_states(values: Mapping[int, bytes]) -> str:
    """As snapshot-editor prints them: bytes from the highest, without leading zeros."""
    lines = [
        f"0x{id:x} 0x{''.join(f'{byte:x}' for byte in reversed(value))}"
        for id, value in values.items()
    ]
    return "vcpu 0:\nkvm_mp_state: 0x0\nmpidr: 0x80000000\n" + "\n".join(lines) + "\n\n"


def test_values_that_snapshot_editor_does_not_tell_are_not_read(known: KnownRegisters) -> None:
    whole = bytes.fromhex("887766554433221f")
    values = {PC: whole, CLIDR: bytes(8), PSCI_VERSION: bytes.fromhex("0100010000000000")}
    values[0x6030000000100000] = bytes.fromhex("2301000000000000")  # X0: 0x123 or 0x1203 ...
    text = vcpu_states(values)
    first, second = parsed(text + text.replace("vcpu 0", "vcpu 1"), known)
    assert [entry.id for entry in second.entries] == list(values)
    assert first.values == {id: values[id] for id in (PC, CLIDR, PSCI_VERSION)}
    assert "values of 1 registers are not told" in first.remarks[0]
    (said,) = findings(text.replace(f"0x{whole[::-1].hex()}", "0x1"), known)
    assert "PC (0x6030000000100040) has 1 digits for 8 bytes" in said
    (said,) = findings(text + "0x60300000001 0x\n", known)
    assert "is not an id and its value" in said


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"QEVM\0\0\0\3", "give onereg the output of scripts/analyze-migration.py -d state"),
        (b"\0\0\xaa\xaa\x84\x19\x10\x07\x05", "a microVM state of Firecracker, whose content has"),
        (b"\0\0\x64\x86\x84\x19\x10\x07\x05", "a microVM state of Firecracker on x86"),
        (b"\xa9hvcpu_id\0", "a vCPU of crosvm in CBOR: give onereg its JSON"),
    ],
)
def test_formats_that_are_known_and_not_read(
    data: bytes, sentence: str, known: KnownRegisters
) -> None:
    (said,) = findings(data + bytes(range(256)), known)
    assert said.startswith("dump:1:1: is ")
    assert sentence in said


# --- commands -----------------------------------------------------------------------------------


@pytest.fixture
def forms(tmp_path: Path) -> dict[str, Path]:
    """Files of each form of another program, with the ID registers where the form has them."""
    ids = {CLIDR: 0x82000023, 0x603000000013C020: 0x1111, PSCI_VERSION: 0x10001}
    texts = {
        "stream": json.dumps(kvm_stream(ids)),
        "registers": (DUMPS / "qemu-aarch64.registers").read_text(),
        "list": "\tARM64_SYS_REG(3, 1, 0, 0, 1),\n\tKVM_REG_ARM_FW_REG(0),\n",
        "crosvm": crosvm(sys={str(0xC801): 0x82000023, str(0xC020): 0x1111}),
        "states": vcpu_states(
            {CLIDR: b"\x23\0\0\x82" + bytes(4), 0x603000000013C020: b"\x11" * 8, PC: bytes(8)}
        ),
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text)
    return {name: tmp_path / name for name in texts}


def test_every_command_takes_every_form(
    forms: dict[str, Path],
    tmp_path: Path,
    spec: Spec,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A form without values, or without ID registers, is told as that where they are needed."""
    run = commands(spec, monkeypatch, capsys)
    monkeypatch.setattr("onereg.generate.read_checked", lambda *_, **__: spec)
    for form, path in forms.items():
        name = str(path)
        for line in (
            ("snapshot", "show", name),
            ("snapshot", "diff", name, name),
            ("snapshot", "convert", name),
            ("snapshot", "digest", name),
            ("snapshot", "predict", name, name),
            ("audit", "reglist", name),
            ("list", "--kernel", "6.1", "--features", "", "--id-registers", name),
            ("cpu", "show", name),
            ("cpu", "baseline", name, name),
            ("cpu", "check", name, name),
        ):
            result = run(*line)
            printed = result.stdout + result.stderr
            assert "is of no format" not in printed, (form, line)
            assert "Traceback" not in printed
            if form in ("stream", "crosvm"):
                assert result.returncode in (0, 1), (form, line, printed)
        result = run("decode", "-", "--format", "json", stdin=path.read_text())
        if form == "list":
            assert result.returncode == 2
            assert "no value" in result.stderr
        else:
            assert len(json.loads(result.stdout)) >= 2, form
    matrix = tmp_path / "fleet"
    matrix.mkdir()
    for form in ("stream", "crosvm"):
        (matrix / form).write_text(forms[form].read_text())
    assert run("snapshot", "matrix", str(matrix)).returncode in (0, 1)


def test_lists_that_differ_behind_a_counter_are_two_kinds(
    tmp_path: Path, known: KnownRegisters
) -> None:
    """The fleet takes a counter's value out of a text, and not the id that stands behind its id."""
    texts = [
        json.dumps(kvm_stream({PSCI_VERSION: 1, TIMER_CNT: 0, other: 0}), indent=1)
        for other in (CLIDR, PC + 0x13C000 - 0x100040)
    ]
    texts += [f"{TIMER_CNT:#x}\n{other:#x}\n" for other in (CLIDR, PSCI_VERSION)]
    fleet = Fleet(known)
    for number, text in enumerate(texts):
        (tmp_path / f"{number}").write_text(text)
        fleet.add(tmp_path / f"{number}")
    assert fleet.findings == []
    assert len(fleet.groups) == 4


def test_a_file_of_none_of_them_is_one_finding(
    tmp_path: Path,
    spec: Spec,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    run = commands(spec, monkeypatch, capsys)
    monkeypatch.setattr("onereg.generate.read_checked", lambda *_, **__: spec)
    path = tmp_path / "notes"
    path.write_text("# notes\nSome words of somebody.\n" * 100)
    for line in (
        ("snapshot", "show"),
        ("snapshot", "digest"),
        ("audit", "reglist"),
        ("cpu", "show"),
        ("cpu", "baseline"),
        ("list", "--kernel", "6.1", "--features", "", "--id-registers"),
    ):
        result = run(*line, str(path))
        assert result.returncode == 2
        assert (result.stdout + result.stderr).count("notes:1:1: is of no format") == 1, line
    result = run("decode", "-", stdin=path.read_text())
    assert result.returncode == 2
    assert (result.stdout + result.stderr).count("<stdin>:1:1: is of no format") == 1
