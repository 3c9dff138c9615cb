# SPDX-License-Identifier: MIT
"""``onereg explain``: lines of public reports, rewritten, with register, cause and advice."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from in_process import Run, commands
from onereg.explain.answer import LogAnswer
from onereg.explain.clues import MAX_CLUES
from onereg.explain.log_explainer import LogExplainer
from onereg.explain.log_lines import MAX_BYTES, log_lines
from onereg.inputs import Inputs
from onereg.model import Spec
from onereg.query.lookup import Lookup
from onereg.read import read_part_names, read_system_names
from onereg.terminal import harmless

ROOT = Path(__file__).resolve().parent.parent

STALE = "a null or stale pointer"
ABOVE = "more in a field than this host offers"
LATE = "an error that came late"

REPORTS: list[tuple[str, str, str, str | None, str]] = [
    # (who writes so, lines, the name of an answer to the last, a part of its cause and advice)
    ("QEMU 10.2, an ID register of another host",
     "qemu-system-aarch64: Could not set register op0:3 op1:0 crn:0 crm:4 op2:1 to 10000021 "
     "(is 10000011)",
     "ID_AA64PFR1_EL1", ABOVE, "onereg decode ID_AA64PFR1_EL1 VALUE OTHER"),
    ("QEMU 10.2, a service that the destination's kernel lacks",
     "2026-01-26T16:52:03Z qemu-kvm: Could not set register fw feat reg 3: unknown to KVM",
     "VENDOR_HYP_BMAP_2", "KVM lists it: kernel 6.15 and later", "onereg list --kernel"),
    ("QEMU 10.2, the version of PSCI of a newer kernel",
     "qemu-system-aarch64: Could not set register fw reg 0 to 10003 (is 10001)",
     "PSCI_VERSION", "does not offer", "the kernels of both hosts"),
    ("QEMU 10.2, caches of another cluster",
     "qemu-system-aarch64: Could not set register demuxed reg 6020000000110002 to 703fe03a "
     "(is 700fe03a)",
     "CCSIDR2", "big.LITTLE", "taskset to one cluster"),
    ("QEMU up to 10.1, on a big.LITTLE board",
     "kvm: Failed to put registers after init: Invalid argument",
     "qemu-put-registers", "big.LITTLE", "strace -e ioctl"),
    ("QEMU, migration between kernels",
     "qemu-system-aarch64: failed to load cpu:cpreg_vmstate_array_len",
     "qemu-cpreg-list", "VENDOR_HYP_BMAP_2 since 6.16", "onereg audit reglist"),
    ("QEMU 11.1, a register that the destination lacks",
     "qemu-kvm: handle_cpreg_only_in_incoming_stream: op0:3 op1:0 crn:10 crm:2 op2:4 in the "
     "incoming stream but unknown on the destination: fail migration",
     "POR_EL1", "this vCPU does not have it; KVM lists it: ", "onereg show POR_EL1"),
    ("QEMU 11.1, a register that the source lacks",
     "qemu-kvm: handle_cpreg_missing_in_incoming_stream: fw feat reg 2 expected by the destination "
     "but not in the incoming stream: skip it",
     "qemu-missing-incoming", "keeps its own value", "onereg show"),
    ("QEMU, migration between boards",
     "kvm: error while loading state for instance 0x0 of device 'cpu'",
     "qemu-load-cpu", "does not have", "the line above"),
    ("QEMU, a property of a machine with an id of TCG",
     "-global arm-cpu.x-mig-safe-missing-regs=0x40200000200e0298",
     "DBGDTRTX", "under TCG", "QEMU's versions"),
    ("QEMU in a debugger, its own number of a register",
     "cpreg 0x200e0298 not found, next is cpregid=0x1013c080",
     "SCTLR_EL1", None, "onereg show SCTLR_EL1"),
    ("QEMU under TCG, a register of 64 bits",
     "incoming cpreg_vmstate_indexes[12] = 0x40300000200f0100",
     "TTBR0", "under TCG", "QEMU's versions"),
    ("QEMU, a property of a machine with ids of KVM",
     "can't apply global arm-cpu.x-mig-safe-missing-regs=0x603000000013c103, 0x603000000013c512",
     "TCR2_EL1", None, "onereg show TCR2_EL1"),
    ("Linux in a guest of QEMU on a big.LITTLE board",
     "[    0.001399][    T1] psci: failed to boot CPU1 (-22)",
     "secondary-refused", "big.LITTLE", "taskset"),
    ("gem5, a register that is read-only",
     "panic: KVM: Failed to set register (0x603000000013808c): Invalid argument",
     "OSLSR_EL1", "refuses this one", "onereg show OSLSR_EL1"),
    ("unidbg, MIDR_EL1 of another CPU",
     "invalid register ID, or no such register: reg=0x603000000013c000",
     "MIDR_EL1", ABOVE, "onereg decode MIDR_EL1 VALUE OTHER"),
    ("Firecracker, restoring a snapshot of another host",
     "Failed to restore microVM: Failed to set register 0x603000000013c020 to value "
     "0x1201111123111112: Invalid argument (os error 22)",
     "ID_AA64PFR0_EL1", ABOVE, "writable fields"),
    ("Firecracker, an id in decimal",
     "Failed to get register 6931039826524241984: No such file or directory (os error 2)",
     "PC", "KVM refuses the read", "KVM_GET_REG_LIST"),
    ("Firecracker, vector lengths after finalize",
     "Failed to set register 0x606000000015ffff to value 0xf: Operation not permitted (os error 1)",
     "SVE_VLS", "before KVM_ARM_VCPU_FINALIZE", "the order of KVM_ARM_VCPU_INIT"),
    ("cloud-hypervisor on a CPU with SVE",
     "Could not get vCPU state GetAarchCoreRegister(Invalid argument (os error 22))",
     "cloud-hypervisor-core", "with SVE the V registers", "onereg show V0"),
    ("crosvm",
     "[ERROR:src/main.rs] failed to set register: Invalid argument (os error 22)",
     "crosvm-register", "not created with", "strace -e ioctl"),
    ("strace of a VMM on a CPU with SVE",
     "ioctl(14, KVM_GET_ONE_REG, {id=0x6040000000100054, addr=0xffffd2e0}) = -1 EINVAL",
     "V0", "a part of Z0", "whether KVM_GET_REG_LIST has Z0"),
    ("strace of a VMM that writes identification late",
     "[pid 311] ioctl(9, KVM_SET_ONE_REG, {id=0x603000000013c038, addr=0x7ffe}) = -1 EBUSY",
     "ID_AA64MMFR0_EL1", "has run", "before the first KVM_RUN"),
    ("a VMM with an id of the wrong size",
     "failed to read reg 0x60300000001000d4: No such file or directory (os error 2)",
     "FPSR", "composed by hand", "onereg audit source"),
    ("Linux on a board, a null pointer",
     "[  867.140514] Unable to handle kernel NULL pointer dereference at virtual address "
     "0000000000000018\n[  867.142164] Internal error: Oops: 96000045 [#1] SMP",
     "ESR_EL1", "a null pointer, with offset 0x18", "the member at that offset"),
    ("Linux on a board, journal",
     "Apr 15 13:58:03 host kernel:   ESR = 0x0000000096000005",
     "ESR_EL1", STALE, "FAR, the address"),
    ("Linux in a cloud, a jump into data",
     "[    6.770090]   ESR = 0x000000008600000e",
     "ESR_EL1", "not executable", "ELR_EL1"),
    ("Linux, the state line of an oops",
     "[   18.348134] pstate: 60400005 (nZCv daif +PAN -UAO -TCO -DIT -SSBS BTYPE=--)",
     "PSTATE", None, "onereg decode PSTATE 0x60400005"),
    ("Linux on a board, a device that is off",
     "[ 1569.710500] SError Interrupt on CPU3, code 0xbe000011 -- SError",
     "ESR_EL1", LATE, "power domains"),
    ("Linux on a board, uncategorized",
     "[   18.348119] SError Interrupt on CPU5, code 0x00000000be000000 -- SError",
     "ESR_EL1", LATE, "power domains"),
    ("Linux's KVM, its own panic",
     "[   93.052617] PS:200003c9 PC:0000006900268b30 ESR:86000006",
     "ESR_EL2", "a jump through a pointer", "onereg decode ESR_EL2 0x86000006"),
    ("Linux's KVM, the second line of it",
     "[   93.052617] FAR:0000006900268b30 HPFAR:0000000000000680 PAR:1d000c7edbadc0de",
     "HPFAR_EL2", None, "onereg decode HPFAR_EL2 0x680"),
    ("Linux's KVM, a register that it does not emulate",
     "kvm [3513]: Unsupported guest sys_reg access at: ffff800010a1b2c4 [600000c5]",
     "unsupported-sysreg", "the ID registers do not offer", "in the next line"),
    ("Linux's KVM, the register",
     " { Op0( 3), Op1( 0), CRn( 9), CRm(14), Op2( 6), func_read },",
     "PMMIR_EL1", None, "onereg show PMMIR_EL1"),
    ("a trace of KVM, a fault of stage 2",
     "qemu-311 [002] d..1. 100.01: kvm_guest_fault: ipa 0x9000000, hsr 0x93830007, "
     "hxfar 0xffff800010000018, pc 0xffff800010a3c1f4",
     "ESR_EL2", "a device that the VMM emulates", "the IPA, in HPFAR_EL2"),
    ("a trace of KVM, the class alone",
     "qemu-311 [001] .... 100.02: kvm_exit: TRAP: HSR_EC: 0x0024 (DABT_LOW), "
     "PC: 0xffff800010a3c1f4",
     "ESR_EL2", "not mapped yet", "kvm_guest_fault"),
    ("a trace of KVM, a register",
     "kvm_sys_access: PC: ffff8000100a1234 ID_AA64PFR0_EL1 (3,0,0,4,0,read)",
     "ID_AA64PFR0_EL1", None, "onereg show ID_AA64PFR0_EL1"),
    ("Linux's KVM, a driver that writes a device with writeback",
     "kvm [77]: load/store instruction decoding not implemented",
     "io-abort-undecoded", "with writeback", "at PC"),
    ("Linux of 4.14 in Firecracker",
     "[    0.009208] Internal error: undefined instruction: 0 [#1] SMP",
     "undefined-without-syndrome", "does not have the instruction", "in parentheses"),
    ("Linux, the instruction that failed",
     "Code: aa0003e1 d503201f f9400260 b4000080 (d538d0e0)",
     "SCXTNUM_EL1", "does not have this register", "onereg show"),
    ("U-Boot below a hypervisor",
     '"Synchronous Abort" handler, esr 0x96000007, far 0xf0000',
     "ESR_EL1", STALE, "FAR, the address"),
    ("EDK2",
     " ESR 0x9600004F          FAR 0x00000000EBE08910",
     "ESR_EL1", "not permitted", "the mapping of the address"),
    ("uvmm of L4Re",
     "EXCEPTION: (00) undef insn pfa=0100a388, error=02000000 pstate=000003c9",
     "ESR_EL1", "does not have the instruction", "the instruction at PC"),
    ("seL4's loader",
     '"Synchronous Abort" handler, esr 0x86000000',
     "ESR_EL1", "wider than the physical address size", "ID_AA64MMFR0_EL1.PARANGE"),
    ("Linux of AArch32",
     "Internal error: Oops: 805 [#1] ARM",
     "DFSR", STALE, "onereg decode DFSR 0x805"),
    ("Linux of AArch32, the state line",
     "pc : [<8015295c>]    lr : [<801a41e4>]    psr: 80000093",
     "CPSR", None, "onereg decode CPSR 0x80000093"),
    ("Linux, its first line",
     "[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x410fd083]",
     "MIDR_EL1", None, "onereg decode MIDR_EL1"),
    ("gdb on QEMU, info registers",
     "CLIDR          0xa200023           169869347",
     "CLIDR", None, "onereg decode CLIDR"),
    ("gdb on QEMU, info all-registers",
     "(gdb) cpsr           0x60400085          [ EL=1 BTYPE=0 I PAN C Z ]",
     "PSTATE", None, "onereg decode PSTATE 0x60400085"),
    ("QEMU's info registers",
     "PSTATE=600003c5 -ZC- EL1h    FPU disabled",
     "PSTATE", None, "onereg decode PSTATE 0x600003c5"),
    ("get-reg-list of Linux's selftests",
     "\tARM64_SYS_REG(3, 0, 0, 2, 7),",
     "ID_ISAR6_EL1", None, "onereg show ID_ISAR6_EL1"),
    ("get-reg-list, a register that is new",
     "\tKVM_REG_ARM64 | KVM_REG_SIZE_U64 | KVM_REG_ARM_FW | KVM_REG_ARM_FW_REG(3),",
     "SMCCC_ARCH_WORKAROUND_3", None, "onereg show"),
    ("a comment in a test's log",
     "test> features: (RNDR=0x0, CNTFRQ_EL0=0x3b9aca0)",
     "RNDR", "neither saved nor restored", "onereg show 'RNDR'"),
]  # fmt: skip


@pytest.fixture(scope="module")
def lookup(spec: Spec, own_inputs: Inputs) -> Lookup:
    names = read_system_names(own_inputs.specs, own_inputs.schemas)
    return Lookup(spec, lambda: names)


@pytest.fixture
def explainer(lookup: Lookup, own_inputs: Inputs) -> LogExplainer:
    return LogExplainer(lookup, lambda: read_part_names(own_inputs.specs, own_inputs.schemas))


@pytest.fixture
def onereg(spec: Spec, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs the command, with this standard input."""
    return commands(spec, monkeypatch, capsys)


def answers(explainer: LogExplainer, text: str) -> list[LogAnswer]:
    """The answers to the last line."""
    return [explainer.answers(line) for line in text.split("\n")][-1]


@pytest.mark.parametrize(
    ("text", "name", "cause", "look_at"),
    [report[1:] for report in REPORTS],
    ids=[report[0] for report in REPORTS],
)
def test_a_public_report(
    explainer: LogExplainer, text: str, name: str, cause: str | None, look_at: str
) -> None:
    found = answers(explainer, text)
    named = [answer for answer in found if answer.name == name]
    assert len(named) == 1, found
    assert (cause or "") in (named[0].cause or "")
    assert look_at in (named[0].look_at or "")
    assert cause is not None or named[0].cause is None


def test_there_are_enough_reports() -> None:
    assert len({report[0] for report in REPORTS}) == len(REPORTS) >= 45


# --- What is said -------------------------------------------------------------------------------


def test_values_that_differ_are_compared(explainer: LogExplainer) -> None:
    found = answers(explainer, REPORTS[0][1])
    assert len(found) == 1
    assert found[0].what.endswith("wanted against held: SSBS: SSBS2 against IMP")
    assert (found[0].kind, found[0].value) == ("refusal", 0x10000021)
    found = answers(explainer, REPORTS[3][1])
    assert "no_CCIDX NumSets: 0x1ff (511) against 0x7f (127)" in found[0].what


def test_several_pairs_of_a_line_are_answered_in_their_order(explainer: LogExplainer) -> None:
    line = "SCTLR_EL1=30d0198d TCR_EL1 = 0x400032b5593519, (MAIR_EL1: 0xff) x0=0 ESR_EL1(0x2000000)"
    assert [answer.name for answer in explainer.answers(line)] == [
        "SCTLR_EL1",
        "TCR_EL1",
        "MAIR_EL1",
        "ESR_EL1",
    ]


def test_an_address_of_another_exception_is_not_this_ones(explainer: LogExplainer) -> None:
    explainer.answers("far 0x18")
    assert "offset 0x18" in (explainer.answers("esr 0x96000005")[0].cause or "")
    for _ in range(50):
        explainer.answers("something else")
    assert STALE in (explainer.answers("esr 0x96000005")[0].cause or "")
    # The address of the same line counts, wherever it stands.
    assert "offset 0x20" in (explainer.answers("esr 0x96000005, far 0x20")[0].cause or "")


def test_names_in_small_letters_are_those_of_el1(explainer: LogExplainer) -> None:
    assert explainer.answers("sctlr=0xc5183d")[0].name == "SCTLR_EL1"
    assert explainer.answers("SCTLR=0xc5183d")[0].name == "SCTLR"
    assert explainer.answers("cp15.esr_el[1] = 0x2000000")[0].name == "ESR_EL1"


ORDINARY = [
    "RSP: 0018:fffffe0000033e28 EFLAGS: 00010087",
    "RAX: 00000000001626e0 RBX: 0000000000000002 RCX: 00000000fffa3223",
    "CR2: ffffbe26c827bff8 CR3: 0000000113fc8003 CR4: 00000000000026f0",
    "epc: ffffffe00022affe ra : ffffffe00022afea sp : ffffffe086d3fe30",
    "x29: ffff800085b33810 x28: 0000000000000018 x27: ffff800085b33d08",
    "pc : arm_smmu_write_s2cr+0xa0/0x130",
    "  EC = 0x25: DABT (current EL), IL = 32 bits",
    "[ffffbd2fe97a3ba0] pgd=1000000d3ffff003, p4d=1000000d3ffff003, pud=1000000d3fffe003",
    "CPU: 3 PID: 2930 Comm: Xorg Not tainted 5.18.0-rc7 #1",
    "commit c3a5f8b99f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "flags 0x4000000000000000 mask 0x6000000000000000 mac 00:11:22:33:44:55",
    "as far 20240101 as par 12345678 goes",
    "",
    "a line of text",
]


@pytest.mark.parametrize("line", ORDINARY)
def test_an_ordinary_line_has_no_answer(explainer: LogExplainer, line: str) -> None:
    assert explainer.answers(line) == []


# --- The command --------------------------------------------------------------------------------


def test_lines_pass_through_and_answers_stand_below(onereg: Run, tmp_path: Path) -> None:
    log = "first\n\tESR_EL1 0x02000000 \u00fcml\u00e4ut\nlast, without an end"
    file = tmp_path / "log"
    file.write_text(log)
    for result in (onereg("explain", stdin=log), onereg("explain", str(file))):
        assert result.returncode == 0
        lines = result.stdout.split("\n")
        assert lines[:2] == log.split("\n")[:2]
        assert lines[-2:] == ["last, without an end", ""]
        assert [line.split()[0] for line in lines[2:-2]] == ["ESR_EL1", "cause", "look"]
        assert all(line.startswith("    ") for line in lines[2:-2])


def test_explain_as_json(onereg: Run) -> None:
    log = "first\nCould not set register fw reg 0 to 10003 (is 10001)\nlast\nesr 0x2000000\n"
    found = [
        json.loads(line)
        for line in onereg("explain", "--format", "json", stdin=log).stdout.splitlines()
    ]
    assert [one["line"] for one in found] == [2, 4]
    assert [set(one) for one in found] == [{"line", "text", "findings"}] * 2
    finding: dict[str, Any] = found[0]["findings"][0]
    assert (finding["name"], finding["kind"]) == ("PSCI_VERSION", "refusal")
    assert (finding["id"], finding["value"]) == ("0x6030000000140000", "0x10003")
    assert finding["what"].startswith("PSCI_VERSION: ")
    assert all(finding[key] for key in ("cause", "look_at"))
    assert onereg("explain", "nowhere").returncode == 2


# --- Hostile logs -------------------------------------------------------------------------------


def test_control_characters_are_shown_and_colours_read(onereg: Run) -> None:
    log = "\x1b[31mESR_EL1\x1b[0m = 0x2000000\x07\x1b]0;title\x07 \x9b\u202e\n"
    for format in ("text", "json"):
        result = onereg("explain", "--format", format, stdin=log)
        assert "ESR_EL1 0x2000000: " in result.stdout
        assert not set(result.stdout) & {"\x1b", "\x07", "\x9b", "\u202e"}
    assert harmless("\ta\x1b[2J\x7f") == "\ta\\x1b[2J\\u007f"


def test_a_line_of_many_things_has_an_end(explainer: LogExplainer) -> None:
    line = " ".join(f"0x603000000013{number:04x}" for number in range(0x8000, 0x8200))
    found = explainer.answers(line)
    assert len(found) == MAX_CLUES + 1
    assert found[-1].kind == "cut"


def test_a_long_line_is_cut_and_says_so(onereg: Run) -> None:
    log = "esr 0x2000000 " + "\u00e4" * MAX_BYTES + "\nesr 0x96000004\n"
    result = onereg("explain", stdin=log)
    assert f"of this line {MAX_BYTES} bytes were looked at" in result.stdout
    assert result.stdout.startswith(log.partition("\n")[0] + "\n")
    assert "ESR_EL1 0x96000004" in result.stdout


def test_any_bytes_are_lines() -> None:
    for data in (b"", b"\n", b"\xff\xfe\n\x00", bytes(range(256)) * 200, b"a" * MAX_BYTES):
        through: list[str] = []
        found = list(log_lines(io.BytesIO(data), through.append))
        assert len(found) == data.count(b"\n") + bool(data and not data.endswith(b"\n"))
        assert not set("".join(through)) & {chr(n) for n in range(32) if n not in (9, 10)}
        assert [number for number, _, _ in found] == list(range(1, len(found) + 1))


def test_the_memory_of_explain_is_bounded() -> None:
    """Sixty megabytes in one line, and forty thousand ids."""
    script = (
        "import sys; from onereg.cli import main; status = main(['explain']);"
        "lines = [line.split() for line in open('/proc/self/status')];"
        "peak = next(line[1] for line in lines if line[0] == 'VmHWM:');"
        "print(peak, file=sys.stderr); sys.exit(status)"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", script],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    assert process.stdin and process.stderr
    for _ in range(60):
        process.stdin.write(b"x" * (1 << 20))
    for number in range(40_000):
        process.stdin.write(b"\nreg 0x6030000000%06x" % (0x130000 + number))
    process.stdin.close()
    said = process.stderr.read().decode()
    assert process.wait(300) == 0
    assert int(said.split()[-1]) < 90_000
