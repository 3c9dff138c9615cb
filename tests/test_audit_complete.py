# SPDX-License-Identifier: MIT
"""``audit complete``: a table by hand learns what it forgets, and one that enumerates nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from onereg.audit.complete import RULES, checked, read_complete
from onereg.model import Spec
from onereg.query.listing import Vcpu

KEYS = [f"AP{key}Key{half}_EL1" for key in ("IA", "IB", "DA", "DB", "GA") for half in ("Lo", "Hi")]


def missing(
    spec: Spec, folder: Path, text: str, features: str = "", kernel: str | None = None
) -> tuple[set[str], str]:
    """(names of the registers that a source does not save, what was compared, in words)."""
    file = folder / "state.rs"
    file.write_text(text)
    vcpu = Vcpu("arm64", kernel, frozenset(features.split()), None)
    subject = read_complete(spec, [file], vcpu)
    findings = RULES.judge(subject, {}).findings
    assert all(finding.mark.path == str(file) for finding in findings)
    own = [f.message.split()[0] for f in findings if f.rule == "complete-missing"]
    return set(own), checked(subject)


@pytest.fixture(scope="module")
def table(spec: Spec) -> str:
    """Every register of a vCPU with pointer authentication, without its keys."""
    rows = [f"{o.id:#x}," for o in spec.of_arch("arm64") if o.name not in KEYS]
    return "const IDS: &[u64] = &[\n" + "\n".join(rows) + "\n];\n"


def test_forgotten_keys_are_named(spec: Spec, tmp_path: Path, table: str) -> None:
    assert missing(spec, tmp_path, table)[0] == set()
    assert missing(spec, tmp_path, table, "ptrauth")[0] == set(KEYS)
    keys = "fn f() { get(sys_reg_id(SYS_APIAKEYLO_EL1)); get(0x603000000013c109); }"
    assert missing(spec, tmp_path, table + keys, "ptrauth")[0] == set(KEYS[2:])


def test_a_kernel_has_more_registers(spec: Spec, tmp_path: Path, table: str) -> None:
    without = "\n".join(line for line in table.splitlines() if f"{TCR2:#x}" not in line)
    assert missing(spec, tmp_path, without)[0] == set()
    assert "TCR2_EL1" not in missing(spec, tmp_path, without, kernel="6.1")[0]


TCR2 = 0x603000000013C103


@pytest.mark.parametrize(
    ("path", "names"),
    [
        ("regs.regs[i]", {f"X{n}" for n in range(31)}),
        ("regs.regs", {f"X{n}" for n in range(31)}),
        ("regs.regs[3]", {"X3"}),
        ("fp_regs.vregs[n]", {f"V{n}" for n in range(32)}),
        ("spsr[KVM_SPSR_ABT]", {"SPSR_abt"}),
        ("spsr[bank]", {"SPSR_EL1", "SPSR_abt", "SPSR_und", "SPSR_irq", "SPSR_fiq"}),
    ],
)
def test_an_array_saves_its_elements(
    spec: Spec, tmp_path: Path, path: str, names: set[str]
) -> None:
    everything, _ = missing(spec, tmp_path, "const A: u64 = 0x603000000013c102;")
    without, _ = missing(
        spec,
        tmp_path,
        f"const A: u64 = 0x603000000013c102; fn f() {{ KVM_REG_ARM_CORE_REG({path}) }}",
    )
    assert everything - without == names


@pytest.mark.parametrize(
    ("text", "is_list"),
    [
        ("fn f() { ioctl_with_ref(self, KVM_GET_REG_LIST(), &list); }", True),
        ("fn f() { ioctl(fd, KVM_GET_REG_LIST, list); }", True),
        ("fn f() { self.fd.get_reg_list(&mut list)?; }", True),
        ("enum Error { GetRegList(io::Error) }", False),
        ("fn get_reg_list(list: &mut RegList) {}", False),
        ("ioctl_iowr_nr!(KVM_GET_REG_LIST, KVMIO, 0xb0, kvm_reg_list);", False),
        ("// ioctl(fd, KVM_GET_REG_LIST, list)", False),
    ],
)
def test_a_source_that_enumerates_is_complete(
    spec: Spec, tmp_path: Path, text: str, is_list: bool
) -> None:
    found, said = missing(spec, tmp_path, text + "\nconst A: u64 = 0x603000000013c102;")
    assert ("complete by construction" in said) == is_list
    assert bool(found) != is_list


def test_nothing_is_not_complete(spec: Spec, tmp_path: Path) -> None:
    assert missing(spec, tmp_path, "fn f() {}") == (set(), "")
