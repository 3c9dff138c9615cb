# SPDX-License-Identifier: MIT
"""``audit source``: a wrong name beside an id is found wherever it stands, and a right one is not.

Each line is a way in which real projects write ids down.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from onereg.audit.source import read_source
from onereg.audit.source_rules import RULES
from onereg.model import Spec

TTBR1 = "0x603000000013c101"
SPSR_ABT = "0x603000000010004a"
ROWS = [
    ("c", "int f() { set_one_reg(fd, sys_reg_id(3,0,2,0,0), regs.@); }", "ttbr0_el1", "tcr_el1"),
    ("c", "void f(void) { get(fd, ARM64_CORE_REG(elr_el1), &s->@); }", "elr_el1", "spsr_el1"),
    ("c", "int f() { get(fd, ARM64_CORE_REG(elr_el1), (void *)&s->@); }", "elr_el1", "spsr_el1"),
    ("c", f"struct row rows[] = {{ {{ .id = {SPSR_ABT}, FIELD(@) }} }};", "spsr_abt", "spsr_und"),
    ("c", f"row r[] = {{ {{ {SPSR_ABT}, offsetof(struct s, @), 8 }} }};", "b.spsr_abt", "spsr_und"),
    ("c", f'row rows[] = {{ {{ "@", {TTBR1} }} }};', "TTBR1_EL1", "TTBR0_EL1"),
    ("c", f"row rows[] = {{ {{ {TTBR1}, &env->@ }} }};", "ttbr1_el1", "ttbr0_el1"),
    ("c", "row r[] = { ARM64_SYS_REG(3, 0, 2, 0, 1), /* @ */ };", "TTBR1_EL1", "TTBR0_EL1"),
    ("c", "row r[] = {\n/* @: x */\nARM64_SYS_REG(3, 0, 2, 0, 1), };", "TTBR1_EL1", "TTBR0_EL1"),
    ("c", f"row r[] = {{ /* @ */ {TTBR1}, /* TCR_EL1 */ 0x603000000013c102 }};", "TTBR1_EL1", "X1"),
    ("c", f"row r[] = {{ [@] = {{ .id = {TTBR1} }} }};", "TTBR1_EL1", "TTBR0_EL1"),
    ("c", f'char *f(int i) {{ switch (i) {{ case {TTBR1}: return "@"; }}', "TTBR1_EL1", "X0"),
    ("c", f"int f(int r) {{ switch (r) {{ case @: return {TTBR1}; }} }}", "TTBR1_EL1", "TCR_EL1"),
    ("c", "#define @ 0x6030000000100022", "ARMv8A_SP_irq", "ARMv8A_LR_irq"),
    ("c", "#define @ 0x6030000000100020", "ARMv8A_LR_irq", "ARMv8A_SP_irq"),
    ("c", "#define @ 0x603000000013c101", "VMX_TTBR1_EL1_ID", "VMX_TTBR0_EL1_ID"),
    ("c", "enum { BASE = 0x6030000000100048, @ = BASE + 2 * 1 };", "SPSR_ABT", "SPSR_UND"),
    ("c", "#define BASE (KVM_REG_ARM64 | KVM_REG_SIZE_U64 | KVM_REG_ARM_CORE)\n"
     "#define @ (BASE + 0x48)", "SPSR_EL1", "SPSR_ABT"),
    ("c", "enum { @ = KVM_REG_ARM64 | KVM_REG_SIZE_U64 | KVM_REG_ARM_CORE | (0x4a) };", "SPSR_ABT",
     "SPSR_UND"),
    ("cpp", f'std::map<std::string, u64> m {{ {{ "@", {TTBR1} }} }};', "TTBR1_EL1", "TTBR0_EL1"),
    ("go", f'var m = map[string]uint64{{\n\t"@": {TTBR1},\n}}', "TTBR1_EL1", "TTBR0_EL1"),
    ("go", f'var m = map[uint64]string{{\n\t{TTBR1}: "@",\n}}', "TTBR1_EL1", "TTBR0_EL1"),
    ("go", f"func f() {{\n\ts.@, err = v.get({TTBR1})\n\tx := 1\n}}", "TTBR1_EL1", "TTBR0_EL1"),
    ("go", "const (\n\tbase = 0x6030000000100048\n\t@ = base + 2\n)", "SPSR_ABT", "SPSR_UND"),
    ("rs", f"fn f() {{ s.@ = v.get_one_reg({TTBR1})?; }}", "ttbr1_el1", "ttbr0_el1"),
    ("rs", f"fn f() {{ let @ = v.get_one_reg({TTBR1})?; }}", "ttbr1_el1", "ttbr0_el1"),
    ("rs", f"fn f() {{ S {{ a: 1, @: v.get_one_reg({TTBR1})? }} }}", "ttbr1_el1", "ttbr0_el1"),
    ("rs", f"fn f() {{ v.set_one_reg({TTBR1}, &s.@.to_le_bytes())?; }}", "ttbr1_el1", "ttbr0_el1"),
    ("rs", f'const T: [(&str, u64); 1] = [("@", {TTBR1})];', "TTBR1_EL1", "TTBR0_EL1"),
    ("rs", f'fn f(id: u64) {{ match id {{ {TTBR1} => "@", _ => "" }} }}', "TTBR1_EL1", "TTBR0_EL1"),
    ("rs", f"const X: u64 = {TTBR1}; // @", "TTBR1_EL1", "TTBR0_EL1"),
    ("rs", "const B : u64=0x6030000000100048;\nconst @: u64 = B + 2;", "SPSR_ABT", "SPSR_UND"),
    ("py", f'NAMES = {{"@": {TTBR1}}}', "TTBR1_EL1", "TTBR0_EL1"),
    ("py", f"state.@ = vcpu.get({TTBR1})\nx = 1", "ttbr1_el1", "ttbr0_el1"),
    ("py", f"IDS = dict(@={TTBR1})", "TTBR1_EL1", "TTBR0_EL1"),
    ("zig", f"pub const @: u64 = {TTBR1};", "TTBR1_EL1", "TTBR0_EL1"),
    ("zig", f'const t = .{{ .{{ .name = "@", .id = {TTBR1} }} }};', "TTBR1_EL1", "TTBR0_EL1"),
    ("json", f'{{"@": "{TTBR1}"}}', "TTBR1_EL1", "TTBR0_EL1"),
    ("json", f'[{{"name": "@", "id": "{TTBR1}", "size": 8}}]', "TTBR1_EL1", "TTBR0_EL1"),
    ("json", '{"@": {"id": 6931039826524487937}}', "TTBR1_EL1", "TTBR0_EL1"),
    ("yaml", f"regs:\n  - name: '@'\n    id: {TTBR1}\n", "TTBR1_EL1", "TTBR0_EL1"),
    ("yml", f"@: {TTBR1}\nother: 1\n", "TTBR1_EL1", "TTBR0_EL1"),
    ("yaml", f"- {TTBR1}  # @\n- 0x603000000013c102\n", "TTBR1_EL1", "TTBR0_EL1"),
    ("yaml", f"{{{{ template }}}}\n@ = {TTBR1}\n", "TTBR1_EL1", "TTBR0_EL1"),
    ("toml", f'# a table\n@ = "{TTBR1}"\n', "TTBR1_EL1", "TTBR0_EL1"),
    ("tbl", f"ROW(@, {TTBR1})", "TTBR1_EL1", "TTBR0_EL1"),
    ("c", "#define KVM_REG_ARM64_SYSREG_OP0_SHIFT @", "14", "20"),
    ("c", "#define KVM_REG_ARM_COPROC_SHIFT @", "16", "24"),
    ("h", "#define KVM_REG_ARM_CORE @", "0x00100000", "0x00010000"),
    ("h", "#define KVM_REG_ARM_CORE (@ << KVM_REG_ARM_COPROC_SHIFT)", "0x0010", "0x0001"),
    ("rs", "pub const KVM_REG_SIZE_U128: u64 = @;", "18014398509481984", "4 << 51"),
    ("zig", "pub const KVM_ARM_VCPU_SVE = @;", "4", "5"),
]  # fmt: skip
"""The file's ending, its text with @ for a name, a name or value that is right, one that is not."""

SILENT = [
    # The value of another register, on purpose: a return address, an argument, a choice.
    ("c", "void f(void) { set(fd, ARM64_CORE_REG(regs.pc), s->elr_el1); }"),
    ("c", "void f(void) { set(fd, ARM64_CORE_REG(regs.regs[0]), s->esr_el1); }"),
    ("c", "void f(void) { set(fd, ARM64_CORE_REG(sp_el1), context.SP); }"),
    ("c", "u64 f(void) { int pc = el1h ? ARM64_CORE_REG(elr_el1) : ARM64_CORE_REG(regs.pc); }"),
    ("c", f"u64 f(void) {{ u64 ttbr0_el1 = x ? {TTBR1} : 0; }}"),
    # Names of something else.
    ("c", f"#define HFGRTR_EL2_TTBR0_EL1 {TTBR1}"),
    ("c", f"row r[] = {{ {TTBR1}, /* TTBR0_EL1 is written before it */ }};"),
    ("c", f"/* TTBR0_EL1 */\nrow a = {TTBR1};\nrow b = 0x603000000013c100;"),
    ("c", f'void f(void) {{ log("TTBR0_EL1 is lost", {TTBR1}); }}'),
    ("c", f"list l = {{ TTBR0_EL1, {TTBR1}, 0x603000000013c102 }};"),
    ("go", f"func f() {{\n\tttbr0_el1 := 1\n\tg({TTBR1})\n\tttbr0_el1 = 2\n}}"),
    ("py", f'"""TTBR0_EL1"""\nf({TTBR1})\n'),
    # Another order of the operands: QEMU's, for the framework of another system.
    ("c", "R(TTBR0_EL1, HVF_SYSREG(2, 0, 3, 0, 0))\nR(TTBR1_EL1, HVF_SYSREG(2, 0, 3, 0, 1))\n"),
    # Not the headers' constants, or no plain arithmetic.
    ("c", "#define KVM_REG_ARM_CORE_REG(name) (offsetof(struct kvm_regs, name) / 4)"),
    ("c", "#define KVM_REG_ARM_COPROC_SHIFT shift()\n#define A KVM_REG_ARM_COPROC_SHIFT"),
    ("c", "#define A (B + 1)\n#define B (A + 1)\n#define SPSR_ABT (A + 0x6030000000100048)"),
    ("c", "int id = 0x6030000000100048; void f(void) { id += 2; } enum { SPSR_UND = id + 2 };"),
]


@pytest.fixture(scope="module")
def reports(
    spec: Spec, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, list[tuple[int, str, str]]]:
    """(line, rule, sentence) of the findings by the name of the file: all are read at once."""
    folder = tmp_path_factory.mktemp("source")
    files = []
    for n, (ending, text, right, wrong) in enumerate(ROWS):
        for word, kind in ((right, "right"), (wrong, "wrong")):
            files.append((f"{kind}{n}.{ending}", text.replace("@", word)))
    files += [(f"silent{n}.{ending}", text) for n, (ending, text) in enumerate(SILENT)]
    for name, text in files:
        (folder / name).write_text(text)
    subject = read_source(spec, [folder / name for name, _ in files])
    found: dict[str, list[tuple[int, str, str]]] = {name: [] for name, _ in files}
    for finding in RULES.judge(subject, {}).findings:
        own = found[Path(finding.mark.path).name]
        own.append((finding.mark.line, finding.rule, finding.message))
    claims = {path.name for path in subject.files}
    assert {name for name, _ in files if name.startswith(("right", "wrong"))} <= claims
    return found


@pytest.mark.parametrize("n", range(len(ROWS)), ids=lambda n: f"{n}-{ROWS[n][2]}-for-{ROWS[n][3]}")
def test_a_wrong_name_is_found_and_a_right_one_is_not(
    reports: dict[str, list[tuple[int, str, str]]], n: int
) -> None:
    ending, text, _, wrong = ROWS[n]
    assert reports[f"right{n}.{ending}"] == []
    found = reports[f"wrong{n}.{ending}"]
    assert len(found) == 1, found
    line, rule, message = found[0]
    assert rule in ("source-name", "source-encoding", "source-constant")
    assert line >= text[: text.index("@")].count("\n")
    named = "KVM's headers" if rule == "source-constant" else wrong.rpartition(".")[2]
    assert named.removeprefix("VMX_").removesuffix("_ID").lower() in message.lower()


@pytest.mark.parametrize("n", range(len(SILENT)), ids=lambda n: f"{n}-{SILENT[n][0]}")
def test_other_names_are_no_findings(
    reports: dict[str, list[tuple[int, str, str]]], n: int
) -> None:
    assert reports[f"silent{n}.{SILENT[n][0]}"] == []
