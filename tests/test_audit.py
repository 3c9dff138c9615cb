# SPDX-License-Identifier: MIT
"""Every audit rule: what breaks it, and what it says.

A directory of ``tests/audit`` is called after a rule and holds what one audit reads, with the
report in ``expect.txt``.  Those of ``audit headers`` are laid over the good tree ``include``.
"""

from __future__ import annotations

import contextlib
import importlib
import io
import json
import os
import re
import shutil
import subprocess
import tracemalloc
from pathlib import Path

import pytest
from onereg.audit.claim_finder import claims
from onereg.audit.headers import HeadersSubject, checked
from onereg.audit.macros import read_headers
from onereg.audit.mrs_file import read_mrs
from onereg.audit.mrs_stream import elements
from onereg.audit.tokens import number, tokens
from onereg.cli import main
from onereg.commands.explain_rule import audit_explanations
from onereg.dumps.reading import RULES as DUMP_RULES
from onereg.errors import OneregError
from onereg.model import Spec
from onereg.rules.book import LINT

ROOT = Path(__file__).resolve().parent.parent
AUDIT = ROOT / "tests/audit"
SPEC = AUDIT / "spec"
FIXTURES = sorted(path for path in AUDIT.iterdir() if re.match(r"[a-z]+-", path.name))
SYNTAX = {"sysreg-syntax", *DUMP_RULES}
"""Findings of a reader, not of a rule: the file cannot be audited."""
AUDITS = {"dump": "reglist"}
"""The audits of fixtures that are called after another thing."""
ARM64_HEADERS = Path("/usr/aarch64-linux-gnu/include")


def audit(*arguments: str) -> tuple[int, list[str], str]:
    """(exit status, lines of standard output, standard error)."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = main(["audit", *arguments])
    return status, out.getvalue().splitlines(), err.getvalue()


def report(fixture: Path, tmp_path: Path) -> tuple[int, list[str]]:
    """What the audit that a fixture is called after says of a copy of it."""
    kind = fixture.name.split("-")[0]
    folder = tmp_path / "fixture"
    if kind == "headers":
        shutil.copytree(AUDIT / "include", folder / "include")
    shutil.copytree(fixture, folder, dirs_exist_ok=True)
    (folder / "expect.txt").unlink(missing_ok=True)
    what = {"headers": "include", "source": "."}.get(kind)
    with contextlib.chdir(folder):
        what = what or next(str(path) for path in Path().iterdir())
        own = ["--spec", str(SPEC)] if kind != "source" else []
        status, lines, _ = audit(AUDITS.get(kind, kind), what, *own)
    return status, lines


def rule_of(line: str) -> str:
    match = re.search(r" \[([a-z-]+)\]$", line)
    assert match, f"{line!r} names no rule"
    return match[1]


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda path: path.name)
def test_report(fixture: Path, tmp_path: Path) -> None:
    wanted = (fixture / "expect.txt").read_text().splitlines()
    assert wanted, "expects nothing"
    status, lines = report(fixture, tmp_path)
    assert lines == wanted
    assert status == (2 if rule_of(wanted[0]) in SYNTAX else 1)


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda path: path.name)
def test_a_fixture_is_called_after_its_rule(fixture: Path) -> None:
    rules = [name for name in {*audit_explanations(), *SYNTAX} if fixture.name.startswith(name)]
    assert rules, f"{fixture.name} begins with no rule's id"
    provoked = {rule_of(line) for line in (fixture / "expect.txt").read_text().splitlines()}
    assert max(rules, key=len) in provoked


def test_every_rule_has_a_fixture_and_an_explanation() -> None:
    provoked = {
        rule_of(line)
        for fixture in FIXTURES
        for line in (fixture / "expect.txt").read_text().splitlines()
    }
    assert provoked == {*audit_explanations(), *SYNTAX}
    for rule, text in audit_explanations().items():
        assert audit("--explain", rule) == (0, text.splitlines(), "")


def test_what_is_right_has_no_findings() -> None:
    status, lines, said = audit("source", str(AUDIT / "good/source"))
    assert (status, lines) == (0, [])
    assert "nothing to say" in said
    status, lines, said = audit("headers", str(AUDIT / "include"), "--spec", str(SPEC))
    assert (status, lines) == (0, [])
    assert "13 ids" in said


def test_arms_data_that_agrees_has_no_findings() -> None:
    files = [str(AUDIT / "good/mrs" / name) for name in ("Registers.json", "Features.json")]
    status, lines, said = audit("mrs", *files, "--spec", str(SPEC))
    assert (status, lines) == (0, [])
    assert "1 encodings, 2 fields, 1 values and 1 mappings against 2 registers and 2 feat" in said


def test_a_large_array_is_read_an_element_at_a_time(tmp_path: Path) -> None:
    """The window holds few of the elements; one is wider than it."""
    file = tmp_path / "Registers.json"
    wide = {"_type": "Register", "name": "WIDE", "state": "AArch64", "pad": "x" * 3_000_000}
    with file.open("w") as stream:
        stream.write("[" + json.dumps(wide))
        for n in range(3000):
            stream.write(
                ",\n" + json.dumps({"_type": "Register", "name": f"R{n}", "pad": "y" * 999})
            )
        stream.write("]")
    tracemalloc.start()
    names = [element["name"] for element in elements(file)]
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert names == ["WIDE", *(f"R{n}" for n in range(3000))]
    # One element at a time: the wide one twice and the window, and never the whole of the file.
    assert peak < 30_000_000


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x",
        "[",
        "[1]",
        "[{]",
        '[{"a": 1}',
        '{"a"',
        "[" * 100_000,
        '[{"a":' * 100_000,
        "[{}",
        "\0",
    ],
)
def test_arms_data_may_be_anything(tmp_path: Path, text: str) -> None:
    file = tmp_path / "Registers.json"
    file.write_text(text)
    with pytest.raises(OneregError):
        read_mrs([file])
    with pytest.raises(OneregError):
        read_mrs([tmp_path])


@pytest.mark.parametrize(
    "wrong",
    [None, 1, "x", [], {}, [None], [{}], {"value": None}, [{"start": -1, "width": 1 << 70}]],
)
@pytest.mark.parametrize("key", ["name", "state", "accessors", "fieldsets", "mapset", "indexes"])
def test_arms_data_may_have_anything_in_place_of_a_value(
    tmp_path: Path, key: str, wrong: object
) -> None:
    good = json.loads((AUDIT / "good/mrs/Registers.json").read_text())
    good.append(good[0] | {key: wrong})
    file = tmp_path / "Registers.json"
    file.write_text(json.dumps(good))
    assert len(read_mrs([file]).registers) in (2, 3)


def test_our_own_outputs_have_no_findings() -> None:
    status, lines, said = audit("source", str(ROOT / "generated"))
    assert (status, lines) == (0, [])
    ids = re.search(r"checked (\d+) ids", said)
    assert ids and int(ids[1]) > 1000


def test_every_id_under_another_name_is_found(tmp_path: Path) -> None:
    """Each name of the generated header is given the id of the next."""
    text = (ROOT / "generated/c/onereg_ids.h").read_text()
    rows = re.findall(r"^#define (ONEREG_ARM64_\w+) (0x[0-9a-f]{16}ULL)", text, re.MULTILINE)
    assert len(rows) > 480
    shifted = [id for _, id in rows[1:]] + [rows[0][1]]
    file = tmp_path / "ids.h"
    file.write_text(
        "".join(f"#define {name} {id}\n" for (name, _), id in zip(rows, shifted, strict=True))
    )
    _, lines, _ = audit("source", str(file))
    found = {int(line.removeprefix(f"{file}:").split(":")[0]) for line in lines}
    assert found == set(range(1, len(rows) + 1))
    assert {rule_of(line) for line in lines} == {"source-name"}


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_the_kernels_headers_and_the_spec_agree(spec: Spec, compiler: str) -> None:
    if not ARM64_HEADERS.is_dir() or shutil.which(compiler) is None:
        pytest.skip(f"{compiler} and libc6-dev-arm64-cross are needed")
    subject = HeadersSubject(spec, read_headers(ARM64_HEADERS, [compiler]))
    ids = sum(fact.kind == "id" for fact in subject.values)
    assert ids >= 486, "hardly any id was compared"
    assert checked(subject)
    status, lines, _ = audit("headers", str(ARM64_HEADERS), "--cc", compiler)
    assert (status, lines) == (0, [])


def test_a_deviation_explains_a_finding(tmp_path: Path) -> None:
    folder = tmp_path / "more/deviations"
    folder.mkdir(parents=True)
    (folder / "sysreg.yaml").write_text(
        "source: S\ndeviations:\n  sysreg-field-bits: {TCR_EL1.IPS: another architecture}\n"
        "  sysreg-field-missing: {TCR_EL1.IPS: another architecture}\n"
    )
    file = AUDIT / "sysreg-field-bits/sysreg"
    arguments = ("sysreg", str(file), "--spec", str(SPEC), "--add-spec", str(tmp_path / "more"))
    status, lines, said = audit(*arguments)
    assert (status, lines) == (0, [])
    assert "2 explained" in said


def test_our_deviations_are_of_rules_that_exist(spec: Spec) -> None:
    assert spec.deviations
    rules = audit_explanations().keys() | LINT.explanations().keys()
    assert {rule for rule, _ in spec.deviations} <= rules


NOTHING = {
    "sysreg": "# SPDX-License-Identifier: MIT\n",
    "reglist": "# no id\n",
    "source": "int main(void) { return 0; }\n",
}


@pytest.mark.parametrize("kind", NOTHING)
def test_an_audit_of_nothing_fails(kind: str, tmp_path: Path) -> None:
    file = tmp_path / "empty.c"
    file.write_text(NOTHING[kind])
    with pytest.raises(OneregError, match="found nothing to check"):
        run_raw(kind, str(file))


def run_raw(*arguments: str) -> int:
    """The command without the command line's handling of errors."""
    from onereg.cli import parser

    options = parser().parse_args(["audit", *arguments])
    status: int = options.run(options)
    return status


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ([], "audit needs a name: headers, "),
        (["--explain", "source-nam"], "did you mean 'source-name'?"),
        (["headers", "nowhere"], "has no linux/kvm.h"),
        (["headers", str(AUDIT / "include"), "--cc", "no-such-compiler"], "no such compiler"),
        (["headers", str(AUDIT / "include"), "--cc", "false"], "failed without a word"),
        (["sysreg", "nowhere"], "cannot be read"),
        (["sysreg", "/dev/null"], "is no regular file"),
        (["reglist", str(AUDIT)], "is no regular file"),
        (["source", "nowhere"], "is not there"),
    ],
)
def test_what_cannot_be_audited_is_said(arguments: list[str], sentence: str) -> None:
    status, lines, said = audit(*arguments)
    assert (status, lines) == (2, [])
    assert sentence in said


def test_a_header_that_does_not_compile_is_said(tmp_path: Path) -> None:
    tree = tmp_path / "include"
    shutil.copytree(AUDIT / "include", tree)
    (tree / "asm/change.h").write_text("#define KVM_ARM_VCPU_SVE four and twenty\n")
    status, _, said = audit("headers", str(tree), "--spec", str(SPEC))
    assert status == 2
    assert "error" in said


def test_a_fifo_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "ids.c")
    (tmp_path / "good.c").write_text("#define KVM_REG_X0 0x6030000000100000\n")
    assert audit("source", str(tmp_path))[0] == 0
    assert audit("reglist", str(tmp_path / "ids.c"))[0] == 2


def test_links_binaries_and_large_files_are_counted_and_not_read(tmp_path: Path) -> None:
    bad = "#define KVM_REG_X1 0x6030000000100000\n"
    outside = tmp_path / "outside.c"
    outside.write_text(bad)
    tree = tmp_path / "tree"
    tree.mkdir()
    (tree / "good.c").write_text("#define KVM_REG_X0 0x6030000000100000\n")
    (tree / "link.c").symlink_to(outside)
    (tree / "folder").symlink_to(tmp_path)
    (tree / "binary.c").write_bytes(bad.encode() + b"\0")
    (tree / "large.c").write_text(bad + " " * (4 << 20))
    status, lines, said = audit("source", str(tree))
    assert (status, lines) == (0, [])
    assert "1 binary, 1 links, 1 too large" in said


@pytest.mark.parametrize("format", ["json", "github", "sarif"])
def test_findings_are_for_machines_too(format: str) -> None:
    status, lines, _ = audit("source", str(AUDIT / "source-group"), "--format", format)
    assert status == 1
    text = "\n".join(lines)
    if format == "github":
        assert "line=11,col=9,title=source-group::" in text
    else:
        found = json.loads(text)
        results = found["runs"][0]["results"] if format == "sarif" else found
        assert [result.get("rule") or result["ruleId"] for result in results] == ["source-group"]


def test_the_report_does_not_depend_on_the_order_of_files(tmp_path: Path) -> None:
    trees = [tmp_path / "one", tmp_path / "two"]
    names = [path.name for path in AUDIT.glob("source-*")]
    for tree, order in zip(trees, (sorted(names), sorted(names, reverse=True)), strict=True):
        for name in order:
            shutil.copytree(AUDIT / name, tree / name)
    reports = []
    for tree in trees:
        with contextlib.chdir(tree):
            reports.append(audit("source", ".")[1])
    assert reports[0] == reports[1]
    assert len(reports[0]) > 20


def test_missing_registers_are_proposed_and_nothing_is_replaced(tmp_path: Path) -> None:
    folder = tmp_path / "proposal"
    arguments = ("sysreg", str(AUDIT / "sysreg-name/sysreg"), "--spec", str(SPEC))
    assert audit(*arguments, "--write", str(folder))[0] == 1
    written = folder / "fields/arm64/linux.yaml"
    assert "  SCTLR_EL1:\n    fields:\n      ANY:\n        bits: 63:0\n" in written.read_text()
    text = written.read_bytes()
    status, _, said = audit(*arguments, "--write", str(folder))
    assert status == 2
    assert "a proposal replaces nothing" in said
    assert written.read_bytes() == text


def test_a_proposal_is_of_the_shape_of_a_spec(tmp_path: Path) -> None:
    file = tmp_path / "sysreg"
    file.write_text("Sysreg\tNEW_EL1\t3\t0\t11\t0\t7\nField\t63:1\tANY\nRes0\t0\nEndSysreg\n")
    file.write_text(file.read_text() + (AUDIT / "sysreg-field-bits/sysreg").read_text())
    audit("sysreg", str(file), "--spec", str(SPEC), "--write", str(tmp_path / "more"))
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        status = main(["lint", "--spec", str(SPEC), "--add-spec", str(tmp_path / "more")])
    # The only thing to say of it: no kernel lists it, for that is not in Linux's file.
    assert [rule_of(line) for line in out.getvalue().splitlines()] == ["listed-nowhere"]
    assert status == 1


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0x6030_0000_0010_0042u64", 0x6030000000100042),
        ("0x6030000000100042ULL", 0x6030000000100042),
        ("0x6030'0000'0010'0042", 0x6030000000100042),
        ("0b1010", 10),
        ("0o17", 15),
        ("10u8", 10),
        ("1.5", None),
        ("0x", None),
    ],
)
def test_a_literal_is_read_in_every_language(text: str, value: int | None) -> None:
    assert number(text) == value


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("c", 'a /* " */ b // c \\\n d\n"e//" R"x(")x" f', ["a", "b", '"e//"', 'R"x(")x"', "f"]),
        (
            "rust",
            "a /* b /* c */ d */ e<'f> 'g' r#\"h\"i\"#",
            ["a", "e", "<", "'f", ">", "'g'", 'r#"h"i"#'],
        ),
        ("go", "a `b\n// c` // d\n'e'", ["a", "`b\n// c`", "'e'"]),
        ("zig", 'a // b\n\\\\c // d\n"e"', ["a", "\\\\c // d", '"e"']),
        ("python", 'a # b\n"""c\n# d""" e', ["a", '"""c\n# d"""', "e"]),
    ],
)
def test_comments_and_strings_are_told_from_code(
    language: str, text: str, expected: list[str]
) -> None:
    found = [token.text for token in tokens(text, language) if token.kind != "comment"]
    assert found == expected


@pytest.mark.parametrize("language", ["c", "rust", "go", "python", "zig", "json", "yaml", "text"])
@pytest.mark.parametrize(
    "text",
    [
        "[",
        "- ",
        "/*",
        '"',
        '"""',
        "'''",
        "'",
        'r#"',
        'R"(',
        "`",
        "f(",
        "f(a,",
        "x=",
        "#define A (\\\n",
        "{0x60",
    ],
)
def test_what_is_never_closed_is_read_to_its_end(language: str, text: str) -> None:
    """It grows with the length: as its square it would be minutes. `make bench` prints some."""
    assert list(claims("x", language, text * 40_000, {"arm64": 0x60}, {})) == []


def test_a_bare_list_may_be_told_its_host() -> None:
    """TCR2_EL1 is missed only where the kernel is known to have it."""
    file = str(AUDIT / "reglist-missing-ids/ids.txt")
    _, lines, _ = audit("reglist", file, "--spec", str(SPEC), "--kernel", "6.12", "--features", "")
    assert [line.split()[2] for line in lines] == ["TCR2_EL1", "TCR_EL1"]
    assert all("for kernel 6.12 with no features" in line for line in lines)


def test_the_dump_program_compiles_without_a_warning(tmp_path: Path) -> None:
    compiler = "aarch64-linux-gnu-gcc"
    if shutil.which(compiler) is None:
        pytest.skip(f"{compiler} is missing: apt-get install gcc-aarch64-linux-gnu")
    warnings = ["-std=gnu11", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Werror"]
    source = ROOT / "generated/c/tools/onereg_dump.c"
    command = [compiler, *warnings, "-static", "-O2", "-o", tmp_path / "onereg_dump", source]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    emulator = shutil.which("qemu-aarch64") or shutil.which("qemu-aarch64-static")
    if emulator is None:
        pytest.skip("qemu-aarch64 is missing: apt-get install qemu-user")
    for word, status in (("--help", 0), ("-h", 0), ("sve,svee", 1)):
        ran = subprocess.run(
            [emulator, tmp_path / "onereg_dump", word], capture_output=True, text=True, check=False
        )
        assert ran.returncode == status
        assert bool(ran.stdout) is (status == 0)  # no half of a line
        assert "usage: onereg_dump" in ran.stdout or ran.stderr.startswith("onereg_dump: ")


def test_the_dump_programs_know_the_specs_features(
    spec: Spec, monkeypatch: pytest.MonkeyPatch
) -> None:
    bits = {
        name: feature.bits for (arch, name), feature in spec.features.items() if arch == "arm64"
    }
    monkeypatch.syspath_prepend(str(ROOT / "generated/python"))
    assert bits == importlib.import_module("onereg_kvm.dump").FEATURES
    text = (ROOT / "generated/c/tools/onereg_dump.c").read_text()
    assert re.findall(r"^\t{ \"(\w+)\",", text, re.MULTILINE) == list(bits)


@pytest.mark.parametrize(
    ("before", "repeated", "after", "found"),
    [
        ("x = {", "0x6030000000100000, ", "}", 20_000),
        ("#define A ", "0x6030000000100000 \\\n", "\n", 20_000),
        ("", "core_reg(a, ", ")", 20_000),
        ("core_reg(", "0xd4, FPSR, ", ")", 0),
        ("", "offset_of!(kvm_regs, spsr), ", "", 0),
        ("f(", "KVM_REG_ARM64 | KVM_REG_SIZE_U64 | ", "0)", 0),
        ("void f() {", "sys_reg(3, 0, 1, 0, 0); ", "}", 20_000),
        ("x", " = y", " = 0x6030000000100000", 1),
    ],
)
def test_much_of_the_same_is_read_to_its_end(
    before: str, repeated: str, after: str, found: int
) -> None:
    text = before + repeated * 20_000 + after * (20_000 if after == ")" else 1)
    for language in ("c", "rust"):
        assert len(list(claims("x", language, text, {"arm64": 0x60}, {}))) == found
