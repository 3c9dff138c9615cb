# SPDX-License-Identifier: MIT
"""Firecracker's ids and its save and restore of a vCPU, by the crate; its own tests on real KVM."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest
from edits import RustFile, row
from lab import CPUS, Lab, Unavailable
from lab.rust import TARGET
from lab.rust_crates import cargo

ROOT = Path(__file__).resolve().parent.parent.parent
OURS = Path(__file__).parent / "firecracker"
ARCH = "src/vmm/src/arch/aarch64"
CRATES = (
    "byteorder", "displaydoc", "thiserror", "thiserror-impl", "zerocopy", "zerocopy-derive",
)  # fmt: skip
SERIES = {"6.1": (), "7.3": ("--skip", "test_setup_regs")}
"""Kernels, and arguments there: with KVM_CAP_COUNTER_OFFSET, from 6.4 on, the test that is left out
asserts that a counter goes on by less than 10,000 ticks, which an emulated machine does not keep.
"""
CONSTANTS = (
    "MPIDR_EL1", "MIDR_EL1", "ID_AA64PFR0_EL1", "ID_AA64ISAR0_EL1", "ID_AA64ISAR1_EL1",
    "ID_AA64MMFR2_EL1", "CLIDR_EL1", "SYS_CNTV_CVAL_EL0", "SYS_CNTPCT_EL0",
    "KVM_REG_ARM_PTIMER_CNT", "TTBR1_EL1", "TCR_EL1", "ID_AA64MMFR0_EL1",
)  # fmt: skip
# The id that Firecracker calls SYS_CNTV_CVAL_EL0 is KVM's of CNTVCT_EL0.
IDS = """\
pub use onereg::ids::{
    CLIDR_EL1, CNTPCT_EL0 as KVM_REG_ARM_PTIMER_CNT, CNTPCT_EL0 as SYS_CNTPCT_EL0,
    CNTVCT_EL0 as SYS_CNTV_CVAL_EL0, ID_AA64ISAR0_EL1, ID_AA64ISAR1_EL1, ID_AA64MMFR0_EL1,
    ID_AA64MMFR2_EL1, ID_AA64PFR0_EL1, MIDR_EL1, MPIDR_EL1, PC, PSTATE,
    SVE_VLS as KVM_REG_ARM64_SVE_VLS, TCR_EL1, TTBR1_EL1, X0,
};
pub use onereg::register_size as reg_size;"""
ERRORS = """\
impl From<onereg::Error> for VcpuArchError {
    fn from(error: onereg::Error) -> Self {
        let errno = kvm_ioctls::Error::new(error.errno.0);
        match (error.operation, error.id) {
            (onereg::Operation::Restore, Some(id)) => {
                let value = error.value.map_or_else(String::new, |value| value.to_string());
                Self::SetOneReg(id, value, errno)
            }
            (_, Some(id)) => Self::GetOneReg(id, errno),
            _ => Self::GetRegList(errno),
        }
    }
}
"""
RESTORE = """\
        let mut records = Vec::new();
        for reg in state.regs.iter() {
            records.extend(reg.id.to_le_bytes());
            records.extend(reg.as_slice());
        }
        let role = match self.index {
            0 => onereg::Role::First,
            _ => onereg::Role::Secondary,
        };
        // Vector lengths and finalize come first, and nothing is written before all is decided.
        onereg::restore_records(&mut self.io(), &records, role, onereg::Options::default())
            .map_err(|error| KvmVcpuError::RestoreState(error.into()))?;"""
GET_ALL = """\
    pub fn get_all_registers(&self, state: &mut Aarch64RegisterVec) -> Result<(), VcpuArchError> {
        for record in onereg::read_save(&onereg::save(&mut self.io())?)?.records() {
            state.push(Aarch64RegisterRef::new(record.id, record.bytes));
        }
        Ok(())
    }

    /// The way of onereg to the vCPU.
    fn io(&self) -> onereg_adapters::KvmIo<'_> {
        onereg_adapters::KvmIo::new(&self.fd, onereg::Origin::default())
    }"""


@dataclass
class Built:
    """The tests of Firecracker's two files, as a program for arm64."""

    program: bytes
    rows: list[str]
    """What went and what came, by file."""


@pytest.fixture(scope="module")
def built(pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory) -> Built:
    source = Path(pytestconfig.getoption("--firecracker-source")) / ARCH
    if not (source / "vcpu.rs").is_file():
        raise Unavailable(f"{source} is not in Firecracker's source")
    tree = tmp_path_factory.mktemp("firecracker") / "workspace"
    shutil.copytree(OURS, tree)
    for crate in ("onereg", "onereg-adapters"):
        shutil.copytree(ROOT / "generated/rust" / crate, tree / crate)
    into = tree / "vmm/src/arch/aarch64"
    into.mkdir(parents=True)
    for name in ("regs.rs", "vcpu.rs"):
        shutil.copy(source / name, into)
    rows = [replace_ids(into / "regs.rs"), replace_loops(into / "vcpu.rs")]
    command = ("test", "--no-run", "--package", "vmm", "--target", TARGET)
    cargo(tree, *command, crates=CRATES, warnings="-A")
    (program,) = (
        path for path in (tree / f"target/{TARGET}/debug/deps").glob("vmm-*") if path.suffix == ""
    )
    return Built(program.read_bytes(), rows)


def replace_ids(path: Path) -> str:
    """The macros that compute ids, and all constants made with them."""
    file = RustFile(path)
    file.replace_item("macro_rules! arm64_core_reg_id", IDS)
    file.replace_text("pub(crate) use arm64_core_reg_id;")
    file.replace_item("macro_rules! arm64_sys_reg")
    for name in CONSTANTS:
        file.replace_item(f"arm64_sys_reg!({name},")
    file.replace_item("pub const KVM_REG_ARM64_SVE_VLS: u64")
    file.replace_item("pub const PC: u64")
    file.replace_item("pub fn reg_size(reg_id: u64)")
    file.replace_text("use std::mem::offset_of;")
    file.write()
    return row(f"{ARCH}/regs.rs", file)


def replace_loops(path: Path) -> str:
    """The loops that save and restore, and the ids that they begin with."""
    file = RustFile(path)
    file.replace_text("use std::mem::offset_of;")
    file.replace_text(
        "use crate::arch::aarch64::regs::{Aarch64RegisterVec, KVM_REG_ARM64_SVE_VLS};",
        "use crate::arch::aarch64::regs::Aarch64RegisterVec;",
    )
    file.insert_before("/// Extract the Manufacturer ID from the host.", ERRORS)
    file.replace_between(
        "        // If KVM_REG_ARM64_SVE_VLS is present it needs to",
        "        self.set_mpstate(state.mp_state)",
        RESTORE,
    )
    file.replace_text("        let kreg_off = offset_of!(kvm_regs, regs);\n")
    for line, member, name in (
        ("        ", "pstate", "PSTATE"),
        ("            ", "pc", "PC"),
        ("            ", "regs", "X0"),
    ):
        variable = "regs0" if member == "regs" else member
        file.replace_text(
            f"{line}let {variable} = offset_of!(user_pt_regs, {member}) + kreg_off;\n"
            f"{line}let id = arm64_core_reg_id!(KVM_REG_SIZE_U64, {variable});",
            f"{line}let id = {name};",
        )
    file.replace_item("    pub fn get_all_registers(&self", GET_ALL)
    file.replace_item("    pub fn get_all_registers_ids(&self)")
    file.write()
    return row(f"{ARCH}/vcpu.rs", file)


@pytest.mark.parametrize("series", SERIES)
def test_its_own_tests_pass_on_a_real_kernel(series: str, built: Built, lab: Lab) -> None:
    """They create vCPUs, save them, restore them, and write faulty states; none is changed."""
    files = {"/vmm": built.program}
    command = ["/vmm", "--test-threads=1", *SERIES[series]]
    result = lab.run(series, CPUS[0], command, files=files).check()
    passed = re.search(r"(\d+) passed; 0 failed; 0 ignored", result.text)
    assert passed, result.text
    for name in ("test_vcpu_save_restore_state", "test_get_set_regs", "test_configure_vcpu"):
        assert f"vcpu::tests::{name} ... ok" in result.text, result.text
    print(*built.rows, f"{series}: {passed[0]}", sep="\n")
