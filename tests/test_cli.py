# SPDX-License-Identifier: MIT
"""The command line as a user meets it: what it prints, and its exit status."""

from __future__ import annotations

import json
import os
import pty
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from onereg.cli import main
from onereg.terminal import folded, table

Run = Callable[..., subprocess.CompletedProcess[str]]
TIMER_CNT = "0x603000000013df1a"


@pytest.fixture(scope="module")
def onereg(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Runs a command in a process of its own, with a cache that these tests share."""
    cache = tmp_path_factory.mktemp("cache")

    def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "onereg", *arguments],
            cwd=root,
            env=os.environ | {"XDG_CACHE_HOME": str(cache)} | environment,
            capture_output=True,
            text=True,
            check=False,
        )

    return run


def parsed(result: subprocess.CompletedProcess[str]) -> Any:
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout)


def test_version_and_help_answer(onereg: Run) -> None:
    assert onereg("--version").stdout.startswith("onereg ")
    text = onereg("--help").stdout
    for command in ("generate", "check", "lint", "list", "show", "decode", "audit", "diff", "fmt"):
        assert command in text


def test_a_list_is_an_object_for_each_id(onereg: Run) -> None:
    rows = parsed(onereg("list", "--format", "json"))
    spsr = next(row for row in rows if row["name"] == "SPSR_EL1")
    assert spsr == parsed(onereg("show", "SPSR_EL1", "--format", "json"))
    told = {
        "name": "SPSR_EL1",
        "id": "0x6030000000100048",
        "arch": "arm64",
        "group": "core",
        "bits": 64,
        "since": None,
        "until": None,
        "requires": [],
        "write": "rw",
        "scope": "vcpu",
        "level": "runtime",
        "set": "general",
        "member": "spsr[KVM_SPSR_EL1]",
    }
    assert spsr.items() >= told.items()
    (cell,) = spsr["cells"]
    assert (cell["name"], cell["live_in"], cell["bits"]) == ("SPSR_svc", ["SVC"], 32)
    assert spsr["places"]["native"]["place"]["text"] == "spsr_el1"
    qemu = spsr["places"]["qemu"]
    assert (qemu["place"]["text"], qemu["live"]["text"]) == ("banked_spsr[BANK_SVC]", "spsr")
    far = next(row for row in rows if row["name"] == "FAR_EL1")
    parts = {part["name"]: (part["of_lsb"], part["width"]) for part in far["view_parts"]}
    assert parts == {"DFAR": (0, 32), "IFAR": (32, 32)}
    assert far["places"]["kvm_regs"] is None
    for arch in ("arm64", "arm"):
        orders = sorted(row["order"] for row in rows if row["arch"] == arch)
        assert orders == list(range(len(orders)))
    assert len({row["id"] for row in rows}) == len(rows)
    assert len({(row["arch"], row["name"]) for row in rows}) == len(rows)
    assert sum(row["arch"] == "arm64" for row in rows) >= 486
    assert sum(row["arch"] == "arm" for row in rows) >= 143
    groups = {"core", "sysreg", "demux", "fw", "fw-bitmap", "sve", "cp15", "vfp"}
    assert {row["group"] for row in rows} == groups


def test_every_id_of_the_old_32_bit_host_is_listed(onereg: Run, root: Path) -> None:
    """Ids of arch 0x40, composed here as the removed <asm/kvm.h> did; see spec/kvm/arm."""
    rows = parsed(onereg("list", "--arch", "arm", "--format", "json"))
    ids = {row["name"]: int(row["id"], 16) for row in rows}
    u32, u64 = 0x4020 << 48, 0x4030 << 48
    assert ids["SP_svc"] == u32 | 0x10 << 16 | 18
    assert ids["SPSR_fiq"] == u32 | 0x10 << 16 | 37
    assert ids["SCTLR"] == u32 | 0xF << 16 | 1 << 11
    assert ids["TTBR0"] == u64 | 0xF << 16 | 2 << 7
    assert ids["D31"] == u64 | 0x12 << 16 | 31
    assert ids["FPINST2"] == u32 | 0x12 << 16 | 0x100A


def test_a_list_can_be_narrowed_to_a_vcpu(onereg: Run, tmp_path: Path) -> None:
    file = tmp_path / "id.json"
    file.write_text(json.dumps({"CLIDR_EL1": "0x82000023"}))
    arguments = ("list", "--kernel", "6.1", "--features", "sve,pmu_v3", "--id-registers", str(file))
    rows = parsed(onereg(*arguments, "--format", "json"))
    names = {row["name"] for row in rows}
    assert {"Z0", "PMCR_EL0", "CCSIDR0", "CCSIDR1", "CCSIDR2"} <= names
    assert not names & {"V0", "HCR_EL2", "CCSIDR5", "APIAKeyLo_EL1"}


def id_file(folder: Path, **values: object) -> str:
    file = folder / "id.json"
    file.write_text(json.dumps(values))
    return str(file)


def test_an_id_register_that_is_not_there_is_remarked_on(onereg: Run, tmp_path: Path) -> None:
    """Zero where its slot reads as zero while it is not allocated; and a stranger is left out."""
    file = id_file(tmp_path, CLIDR_EL1="0x82000023", ID_AA64MMFR3_EL1="0x1", SMIDR_EL1="0x0")
    result = onereg("list", "--kernel", "7.3", "--features", "", "--id-registers", file)
    assert result.returncode == 0
    assert "TCR2_EL1" in result.stdout
    assert "FPMR" not in result.stdout
    assert "lacks ID_AA64PFR2_EL1, taken as zero" in result.stderr
    assert "KVM has no id for SMIDR_EL1; it is left out" in result.stderr


@pytest.mark.parametrize(("kernel", "there"), [("5.6", True), ("5.7", False)])
def test_the_32_bit_host_ends_with_its_last_kernel(onereg: Run, kernel: str, there: bool) -> None:
    rows = parsed(onereg("list", "--arch", "arm", "--kernel", kernel, "--format", "json"))
    assert bool(rows) is there


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({}, "the ID registers lack CLIDR_EL1"),
        ({"CLIDR_EL1": "hex"}, "a value is a hex string such as '0x1f'"),
        ({"CLIDR_EL1": True}, "a value is a hex string"),
        ({"CLIDR_EL1": "0x1" + "0" * 16}, "does not fit 64 bits"),
        ({"CLIDR_EL1": -1}, "does not fit 64 bits"),
    ],
)
def test_id_registers_that_cannot_be_used(
    onereg: Run, tmp_path: Path, values: dict[str, object], sentence: str
) -> None:
    file = id_file(tmp_path, **values)
    result = onereg("list", "--kernel", "6.1", "--id-registers", file)
    assert result.returncode == 2
    assert sentence in result.stdout + result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--kernel", "5.4"], "covers kernels 5.10 to"),
        (["--kernel", "6.99"], "Linux has no 6.99: 7.0 follows 6.19"),
        (["--kernel", "six"], "is not a kernel release such as 6.12"),
        (["--features", "svee"], "did you mean 'sve'?"),
        (["--features", "el2", "--kernel", "6.12"], "el2 needs kernel 6.16"),
        (["--id-registers", "nowhere.json"], "cannot be read"),
        (["--id-registers", "README.md"], "README.md:1:1: is of no format that onereg reads"),
        (["--spec", "nowhere"], "is no directory"),
    ],
)
def test_what_cannot_be_used_is_said_and_exits_2(
    onereg: Run, arguments: list[str], sentence: str
) -> None:
    result = onereg("list", *arguments)
    assert result.returncode == 2
    assert sentence in result.stdout + result.stderr
    assert "Traceback" not in result.stderr


def test_show_answers_to_every_kind_of_name(onereg: Run) -> None:
    for name, register in (
        ("SPSR_svc", "SPSR_EL1"),
        ("X18", "X18"),
        ("LR_svc", "X18"),
        ("lr_irq", "X16"),
        ("S3_0_C1_C0_0", "SCTLR_EL1"),
        (TIMER_CNT, "CNTVCT_EL0"),
        ("FP", "X29"),
    ):
        assert parsed(onereg("show", name, "--format", "json"))["name"] == register, name


def test_show_says_what_a_person_would_ask(onereg: Run) -> None:
    text = onereg("show", TIMER_CNT).stdout
    for part in ("CNTVCT_EL0", "0x60", "KVM_REG_ARM_TIMER_CNT", "mistake", "native", "full"):
        assert part in text, part
    text = onereg("show", "X18").stdout
    assert "LR_svc" in text
    assert "regs.regs[18]" in text
    text = onereg("show", "IFAR").stdout
    assert "FAR_EL1[63:32]" in text


def test_show_carries_fields(onereg: Run) -> None:
    fields = parsed(onereg("show", "PSTATE", "--format", "json"))["fields"]
    assert {"name", "msb", "lsb"} <= set(fields[0])
    assert any(field["name"] == "N" and field["msb"] == field["lsb"] == 31 for field in fields)


def test_an_unknown_name_gets_the_nearest(onereg: Run) -> None:
    result = onereg("show", "SPSR_scv")
    assert result.returncode == 2
    assert "SPSR_svc" in result.stderr


@pytest.mark.parametrize(
    ("id", "expected"),
    [
        (TIMER_CNT, {"name": "CNTVCT_EL0", "group": "sysreg", "bits": 64}),
        ("0x603000000013c0ff", {"name": None, "group": "sysreg", "size": 8}),
        ("0x6030000000100052", {"name": None, "group": "core", "offset": 328}),
        ("0x4020000000100012", {"name": "SP_svc", "arch": "arm"}),
        ("0", {"name": None, "arch": None, "group": None}),
        ("0xffffffffffffffff", {"name": None, "arch": None, "size": None}),
    ],
)
def test_any_id_can_be_decoded(onereg: Run, id: str, expected: dict[str, Any]) -> None:
    facts = parsed(onereg("decode", id, "--format", "json"))
    assert expected.items() <= facts.items()


@pytest.mark.parametrize("id", ["", "xyz", "-1", "0x1" + "0" * 16])
def test_what_is_no_id_is_refused(onereg: Run, id: str) -> None:
    result = onereg("decode", "--format=text", "--", id)
    assert result.returncode == 2
    assert "Traceback" not in result.stderr


def test_generate_then_check_then_a_hand_edit(onereg: Run, tmp_path: Path) -> None:
    output = tmp_path / "out"
    assert onereg("generate", "--output", str(output)).returncode == 0
    assert onereg("check", "--output", str(output)).returncode == 0
    edited = output / "c/onereg_ids.h"
    edited.write_text(edited.read_text().replace("ULL", "UL", 1))
    (output / "c/onereg.c").unlink()
    (output / "c/stray.c").write_text("")
    before = {path: path.read_bytes() for path in output.rglob("*") if path.is_file()}
    result = onereg("check", "--output", str(output))
    assert result.returncode == 1
    for word in ("drift-changed", "drift-missing", "drift-orphaned", "@@"):
        assert word in result.stdout
    assert f"`onereg generate --output {output}`" in result.stderr
    assert before == {path: path.read_bytes() for path in output.rglob("*") if path.is_file()}
    found = json.loads(onereg("check", "--output", str(output), "--format", "json").stdout)
    assert sorted(finding["rule"] for finding in found) == [
        "drift-changed",
        "drift-missing",
        "drift-orphaned",
    ]


def test_a_clean_check_by_digest_is_a_clean_check_by_text(onereg: Run) -> None:
    assert onereg("check").returncode == 0
    assert onereg("check").returncode == 0
    assert onereg("check", "--no-cache").returncode == 0


def test_lint_finds_nothing_and_can_explain_every_rule(onereg: Run) -> None:
    assert onereg("lint").returncode == 0
    assert "SYS" not in onereg("lint", "--explain", "cell-gap").stderr
    assert "Hyp" in onereg("lint", "--explain", "cell-gap").stdout
    assert onereg("lint", "--explain", "cell-gaps").returncode == 2


def test_text_is_plain_in_a_pipe(onereg: Run) -> None:
    for arguments in (("list",), ("show", "X0"), ("decode", TIMER_CNT)):
        assert "\x1b" not in onereg(*arguments).stdout


@pytest.mark.parametrize(("no_color", "coloured"), [("", True), ("1", False)])
def test_a_terminal_gets_colour_unless_no_color(root: Path, no_color: str, coloured: bool) -> None:
    main, other = pty.openpty()
    environment = os.environ | {"NO_COLOR": no_color, "TERM": "xterm"}
    command = [sys.executable, "-m", "onereg", "decode", TIMER_CNT]
    subprocess.run(command, cwd=root, env=environment, stdout=other, check=True)
    os.close(other)
    text = os.read(main, 65536).decode()
    os.close(main)
    assert ("\x1b[" in text) is coloured
    assert "CNTVCT_EL0" in text


@pytest.mark.parametrize("shell", ["bash", "zsh", "tcsh"])
def test_completion_is_a_script(onereg: Run, shell: str) -> None:
    result = onereg("completion", shell)
    assert result.returncode == 0, result.stderr
    assert "onereg" in result.stdout
    if shell == "bash":
        script = f"{result.stdout}\nCOMP_WORDS=(onereg show SPSR_s); COMP_CWORD=2\n"
        script += "_shtab_onereg; printf '%s\\n' \"${COMPREPLY[@]}\"\n"
        words = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=False)
        assert "SPSR_svc" in words.stdout.split()
        script = script.replace("(onereg show SPSR_s)", "(onereg audit s)")
        words = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=False)
        assert words.stdout.split() == ["sysreg", "source"]


def test_fish_completes(onereg: Run, tmp_path: Path) -> None:
    """Commands, names, choices and the names of files."""
    script = tmp_path / "onereg.fish"
    script.write_text(onereg("completion", "fish").stdout)
    (tmp_path / "guest.json").touch()
    if shutil.which("fish") is None:
        pytest.skip("no fish: apt-get install fish")
    wanted = {
        "onereg comp": "completion",
        "onereg show SPSR_s": "SPSR_svc",
        "onereg lint --format g": "github",
        "onereg snapshot show gu": "guest.json",
    }
    lines = ["source onereg.fish", *(f"complete -C {shlex.quote(typed)}" for typed in wanted)]
    command = ["fish", "--no-config", "-c", "\n".join(lines)]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    assert [line.split("\t")[0] for line in done.stdout.splitlines()] == [*wanted.values()]


def test_revisions_complete_and_are_not_run(onereg: Run, tmp_path: Path) -> None:
    script = onereg("completion", "bash").stdout
    script += """
cd "$1" && git init -q && git -c user.name=a -c user.email=a@b commit -q --allow-empty -m x
git branch topic && git branch 'to$(touch${IFS}broken)'
COMP_WORDS=(onereg diff to); COMP_CWORD=2
_shtab_onereg; printf '%s\\n' "${COMPREPLY[@]}"; ls
"""
    command = ["bash", "-c", script, "bash", str(tmp_path)]
    words = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    assert "topic" in words
    assert "broken" not in words


def test_a_command_that_there_is_not(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lnt"]) == 2
    assert capsys.readouterr().err == "onereg: no command 'lnt' (did you mean 'lint'?)\n"
    assert main(["\x1b[31m"]) == 2
    told = capsys.readouterr().err
    assert told.startswith(
        "onereg: no command '\\x1b[31m'; there are: init, generate, check, lint, "
    )


def test_show_fits_a_narrow_terminal(root: Path) -> None:
    main, other = pty.openpty()
    environment = os.environ | {"NO_COLOR": "1", "TERM": "xterm", "COLUMNS": "60"}
    command = [sys.executable, "-m", "onereg", "show", "CNTVCT_EL0"]
    subprocess.run(command, cwd=root, env=environment, stdout=other, check=True)
    os.close(other)
    lines = os.read(main, 65536).decode().splitlines()
    os.close(main)
    assert len(lines) > 25
    assert [line for line in lines if len(line) > 60 and " " in line[13:60].strip()] == []
    assert "  Source     Arm ARM (DDI 0487);" in "\n".join(lines)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "  6  WnR  0  (if 1: The access was a write)",
            ["  6  WnR  0  (if 1: The", "             access was a", "             write)"],
        ),
        ("a.c:1:2: FPSR has 32 bits here [id]", ["a.c:1:2: FPSR has 32 bits", "  here [id]"]),
        ("fits", ["fits"]),
        ("averyveryverylongwordofmanycharacters", ["averyveryverylongwordofmanycharacters"]),
    ],
)
def test_a_line_is_folded_below_its_column(
    text: str, lines: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Colours count for nothing; a pipe gets the line as it is."""
    monkeypatch.setenv("COLUMNS", "26")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert folded(text).split("\n") == lines
    assert folded(text.replace("write", "\x1b[2mwrite\x1b[0m")).count("\n") == len(lines) - 1
    monkeypatch.setattr(sys.stdout, "isatty", lambda: False)
    assert folded(text) == text


@pytest.mark.parametrize(
    ("columns", "second"),
    [
        ("50", ["SP_EL0  the stack pointer of EL0"]),
        ("30", ["SP_EL0  the stack pointer of", "        EL0"]),
        ("24", ["SP_EL0", "    the stack pointer of", "    EL0"]),
    ],
)
def test_a_row_is_folded_below_its_last_column(
    columns: str, second: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """If that column is too narrow for a few words, the cell has lines of its own."""
    rows = [("SP_EL0", "the stack pointer of EL0"), ("PC", "short")]
    monkeypatch.setenv("COLUMNS", columns)
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    lines = table(("name", "note"), rows).splitlines()
    assert lines == ["name    note", *second, "PC      short"]
