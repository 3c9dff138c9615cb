# SPDX-License-Identifier: MIT
"""splice.py finds each of its places once in a version of QEMU, or says which it does not."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from splice import TARGET, Result, SpliceError, splice


@pytest.fixture
def copy(qemu_source: Path, tmp_path: Path) -> Path:
    """target/arm of QEMU's source, to be spoilt."""
    folder = tmp_path / TARGET
    folder.mkdir(parents=True)
    for path in (qemu_source / TARGET).iterdir():
        if path.is_file():
            shutil.copy(path, folder)
    return tmp_path


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("internals.h", "bank_number"),
        ("internals.h", "aarch64_banked_spsr_index"),
        ("helper.c", "aarch64_sync_32_to_64"),
        ("helper.c", "aarch64_sync_64_to_32"),
        ("kvm.c", "kvm_arch_put_sve"),
        ("kvm.c", "AARCH64_SIMD_CORE_REG"),
        ("kvm.c", "kvm_arch_get_registers"),
        ("kvm.c", "write_cpustate_to_list"),
        ("meson.build", "machine.c"),
    ],
)
def test_a_missing_name_is_an_error(copy: Path, file: str, name: str) -> None:
    path = copy / TARGET / file
    path.write_text(path.read_text().replace(name, f"x_{name}"))
    with pytest.raises(SpliceError, match=f"{file}: .*0 times"):
        splice(copy)


@pytest.mark.parametrize(
    ("file", "name"), [("internals.h", "bank_number"), ("kvm.c", "kvm_arch_put_fpsimd")]
)
def test_a_name_twice_is_an_error(copy: Path, file: str, name: str) -> None:
    path = copy / TARGET / file
    path.write_text(f"{path.read_text()}\nint {name}(void)\n{{\n}}\n")
    with pytest.raises(SpliceError, match=f"{file}: .*2 times"):
        splice(copy)


def test_nothing_of_what_is_replaced_is_left(spliced: Result) -> None:
    """Only calls of the functions that the generated files define."""
    kvm = spliced.files[f"{TARGET}/kvm.c"]
    assert "banked_spsr" not in kvm
    assert "AARCH64_CORE_REG" not in kvm
    assert "aarch64_sync_32_to_64" not in kvm
    assert "banked_r13[bank_number(ARM_CPU_MODE" not in spliced.files.get(f"{TARGET}/helper.c", "")
    assert all(removal.code > 0 for removal in spliced.removals)


def test_all_generated_files_are_used(spliced: Result, qemu_source: Path) -> None:
    edited = {removal.file for removal in spliced.removals}
    meson = spliced.files[f"{TARGET}/meson.build"]
    text = "".join(spliced.files.values())
    for path in spliced.files:
        name = path.removeprefix(f"{TARGET}/")
        if not (qemu_source / path).exists():
            assert f"'{name}'" in meson or f'#include "{name}"' in text, name
        else:
            assert path in edited or name in ("meson.build", "kvm_arm.h"), name
