# SPDX-License-Identifier: MIT
"""Models of CPUs of which no dump is kept against QEMU's own models, which they were seen on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from onereg.model import Spec
from onereg.query.cpu_models import model_values
from qemu_cpus import digest, read_digest

DIGEST = Path(__file__).parent / "sysreg/qemu-cpus-10.0.13.txt"
SHOWN = {
    "ID_PFR1_EL1.GIC": 1,
    "ID_AA64PFR0_EL1.GIC": 1,
    "ID_AA64PFR0_EL1.CSV2": 1,
    "CTR_EL0.IDC": 1,
}
"""KVM's own numbers: of its GIC, of its host's mitigation, and of caches that need no cleaning."""
HIDDEN = {
    *(f"ID_PFR0_EL1.{name}" for name in ("RAS", "AMU")),
    *(f"ID_DFR0_EL1.{name}" for name in ("TraceFilt", "PerfMon", "MMapTrc", "CopTrc", "CopSDbg")),
    *("ID_ISAR5_EL1.VCMA", "ID_MMFR4_EL1.CCIDX", "ID_AA64MMFR2_EL1.CCIDX", "ID_AA64PFR1_EL1.MTE"),
    *(f"ID_AA64PFR0_EL1.{name}" for name in ("AMU", "MPAM", "SVE", "EL3")),
    *(f"ID_AA64DFR0_EL1.{name}" for name in ("TraceBuffer", "TraceFilt", "PMUVer", "TraceVer")),
    *("ID_AA64ISAR1_EL1.GPA", "ID_AA64ISAR1_EL1.APA", "CTR_EL0.TminLine"),
}
"""Fields that KVM shows as zero to a vCPU without features, and ID_AA64ZFR0_EL1 as a whole."""


def unlike_qemu(spec: Spec, known: Mapping[str, Mapping[str, int]]) -> Iterator[str]:
    """Fields of a model that are not what KVM shows of QEMU's."""
    for name, registers in known.items():
        for register, value in model_values(spec, spec.cpu_models, spec.cpu_models[name]).items():
            whole = 0 if register == "ID_AA64ZFR0_EL1" else registers.get(register, 0)
            for field in spec.registers["arm64", register].fields:
                place = f"{register}.{field.name}"
                right = 0 if place in HIDDEN else SHOWN.get(place, field.of(whole))
                if field.of(value) != right:
                    yield f"{place} of {name} is {right:#x}, not {field.of(value):#x}"


def test_models_are_qemus(whole_spec: Spec) -> None:
    known = read_digest(DIGEST)
    assert known.keys() == {"cortex-a76", "cortex-a710"}
    assert min(map(len, known.values())) >= 28
    assert list(unlike_qemu(whole_spec, known)) == []


def test_a_cpu_is_read_as_qemu_writes_it() -> None:
    text = """static void aarch64_a76_initfn(Object *obj)
{
    cpu->midr = 0x414FD0B1;
    cpu->isar.id_pfr0  = 0x10ull;
    cpu->gic_num_lrs = 4;
}
"""
    assert list(digest(text)) == ["cortex-a76 ID_PFR0_EL1 0x10", "cortex-a76 MIDR_EL1 0x414fd0b1"]
