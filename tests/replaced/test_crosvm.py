# SPDX-License-Identifier: MIT
"""crosvm's System registers and its ids of KVM, generated; its own tests for them as they are."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from edits import RustFile, row, went
from lab import Unavailable
from lab.rust_crates import cargo
from onereg.cli import main

ROOT = Path(__file__).resolve().parent.parent.parent
CRATES = ("thiserror-1", "thiserror-impl-1")
NAMES = "aarch64_sys_reg/src"
CONVERSION = "hypervisor/src/kvm/aarch64.rs"
BINDINGS = "kvm_sys/src/aarch64/bindings.rs"
WORKSPACE = """\
[workspace]
members = ["aarch64_sys_reg", "conversion", "onereg"]
resolver = "2"

[workspace.dependencies]
serde = "1"
thiserror = "1"
"""
ITEMS = ("pub enum KvmVcpuRegister", "impl KvmVcpuRegister", "impl From<KvmVcpuRegister> for u64")
SIZE = """\
    /// Size of this register in bytes.
    pub fn size(&self) -> usize {
        onereg::register_size(u64::from(*self))
    }"""
FROM = """\
/// Gives the `u64` register ID expected by the `GET_ONE_REG`/`SET_ONE_REG` ioctl API.
impl From<KvmVcpuRegister> for u64 {
    fn from(register: KvmVcpuRegister) -> Self {
        // A register that onereg does not know yet.
        let other = |size, kind, n| KVM_REG_ARM64 | size | u64::from(kind) | u64::from(n);
        match register {
            KvmVcpuRegister::X(n) => onereg_kvm_ids::X[usize::from(n)],
            KvmVcpuRegister::Sp => onereg::ids::SP_EL0,
            KvmVcpuRegister::Pc => onereg::ids::PC,
            KvmVcpuRegister::Pstate => onereg::ids::PSTATE,
            KvmVcpuRegister::V(n) => onereg_kvm_ids::V[usize::from(n)],
            KvmVcpuRegister::System(named) => onereg_kvm_ids::system(named)
                .unwrap_or_else(|| other(KVM_REG_SIZE_U64, KVM_REG_ARM64_SYSREG, named.encoded())),
            KvmVcpuRegister::Firmware(n) => onereg_kvm_ids::firmware(n)
                .unwrap_or_else(|| other(KVM_REG_SIZE_U64, KVM_REG_ARM_FW, n)),
            KvmVcpuRegister::Ccsidr(n) => onereg_kvm_ids::ccsidr(n)
                .unwrap_or_else(|| other(KVM_REG_SIZE_U32, KVM_REG_ARM_DEMUX, n.into())),
        }
    }
}"""


@pytest.fixture(scope="module")
def crosvm(
    pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, list[str]]:
    """A copy of what concerns registers, with the generated files in place; what came and went."""
    source = Path(pytestconfig.getoption("--crosvm-source"))
    if not (source / CONVERSION).is_file():
        raise Unavailable(f"{source} is not crosvm's source")
    tree = tmp_path_factory.mktemp("crosvm") / "crosvm"
    shutil.copytree(source / "aarch64_sys_reg", tree / "aarch64_sys_reg")
    for name in (CONVERSION, BINDINGS):
        (tree / name).parent.mkdir(parents=True)
        shutil.copy(source / name, tree / name)
    before = RustFile(tree / CONVERSION)
    texts = [before.item(start) for start in ITEMS]
    shutil.copytree(ROOT / "tests/consumers/crosvm", tree, dirs_exist_ok=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(tree)
        assert main(["generate"]) == 0
    lines = [replace_names(tree), replace_conversion(tree)]
    lay_out(tree, texts)
    return tree, lines


def replace_names(tree: Path) -> str:
    """Three files of constants go, and one comes."""
    library = RustFile(tree / NAMES / "lib.rs")
    gone = []
    for name in ("consts", "funcs", "gen"):
        file = tree / NAMES / f"{name}.rs"
        gone += file.read_text(encoding="utf-8").splitlines()
        file.unlink()
    library.replace_text("mod consts;\nmod funcs;\nmod gen;", "mod onereg_sysregs;")
    library.replace_text(
        "pub use consts::*;\npub use funcs::*;\npub use gen::*;", "pub use onereg_sysregs::*;"
    )
    library.write()
    script = (tree / "aarch64_sys_reg/gen.sh").read_text(encoding="utf-8").splitlines()
    return f"{NAMES}: {went([*gone, *script, *library.removed])}, {len(library.added)} came"


def replace_conversion(tree: Path) -> str:
    file = RustFile(tree / CONVERSION)
    file.replace_item("    pub fn size(&self) -> usize", SIZE)
    file.replace_item("impl From<KvmVcpuRegister> for u64", FROM)
    file.write()
    return row(CONVERSION, file)


def lay_out(tree: Path, before: list[str]) -> None:
    """A workspace of the crate of names, and of the conversion as it was and as it is."""
    shutil.copytree(ROOT / "generated/rust/onereg", tree / "onereg")
    shutil.copytree(ROOT / "tests/replaced/crosvm", tree / "conversion")
    (tree / "Cargo.toml").write_text(WORKSPACE)
    bindings = (tree / BINDINGS).read_text(encoding="utf-8")
    # zerocopy is in Debian in an older version; ids need none of its traits.
    bindings = re.sub(r"^use zerocopy::.*\n", "", bindings, flags=re.MULTILINE)
    bindings = re.sub(r"(, )?\b(FromBytes|Immutable|IntoBytes|KnownLayout)\b", "", bindings)
    sources = tree / "conversion/src"
    (sources / "bindings.rs").write_text(bindings)
    (sources / "before.rs").write_text("\n\n".join(before))
    after = RustFile(tree / CONVERSION)
    (sources / "after.rs").write_text("\n\n".join(map(after.item, (*ITEMS, "mod tests"))))
    shutil.copy(tree / "hypervisor/src/kvm/onereg_kvm_ids.rs", sources)


def test_the_tests_of_its_names_pass(
    crosvm: tuple[Path, list[str]], pytestconfig: pytest.Config
) -> None:
    """The file of tests is crosvm's, unchanged."""
    tree, lines = crosvm
    source = Path(pytestconfig.getoption("--crosvm-source"))
    assert (tree / NAMES / "tests.rs").read_bytes() == (source / NAMES / "tests.rs").read_bytes()
    command = ("test", "--lib", "--package", "aarch64_sys_reg")
    said = cargo(tree, *command, crates=CRATES, warnings="-A")
    passed = re.search(r"(\d+) passed; 0 failed", said)
    assert passed and int(passed[1]) > 40, said
    print(*lines, passed[0], sep="\n")


def test_its_ids_are_the_same(crosvm: tuple[Path, list[str]]) -> None:
    """crosvm's own test of the two timer registers, and ours of every register."""
    command = ("test", "--lib", "--package", "conversion")
    said = cargo(crosvm[0], *command, crates=CRATES, warnings="-A")
    assert "tests::system_timer_register_mixup ... ok" in said, said
    assert "ids_of_encodings_are_the_same_but_for_sp_el0 ... ok" in said, said
