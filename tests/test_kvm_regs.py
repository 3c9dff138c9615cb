# SPDX-License-Identifier: MIT
"""The layout of the kernel's own struct, against the kernel's own header."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from onereg.generate import generate
from onereg.inputs import Inputs
from onereg.model import Layout, Spec
from onereg.query.names import ident
from test_c import C11, CLANG_CROSS, CROSS, GENERATED, compiler, refuses, run

HEADER = "#include <asm/kvm.h>\n"
"""All that the VMM writes: the layout file says so."""


@pytest.fixture(scope="module")
def layout(spec: Spec) -> Layout:
    return next(layout for layout in spec.layouts if layout.name == "kvm_regs")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A VMM's: the header that it writes, and the generated files."""
    for source in GENERATED.glob("*.[ch]"):
        shutil.copy(source, tmp_path)
    (tmp_path / "onereg_kvm_regs_state.h").write_text(HEADER)
    return tmp_path


@pytest.mark.parametrize("name", [CROSS, "clang for aarch64"])
def test_compiles_against_the_kernels_header(name: str, folder: Path) -> None:
    run([*compiler(name), *C11, "-O2", "-c", folder / "onereg_kvm_regs.c", "-o", folder / "out.o"])


def test_a_place_is_the_member_of_the_id(layout: Layout, spec: Spec, folder: Path) -> None:
    """By name in the spec, and by offset in the kernel's header."""
    core = {o.name: o for o in spec.of_arch("arm64") if o.group == "core"}
    assert {name: str(place) for name, place in layout.places.items()} == {
        name: one_reg.member for name, one_reg in core.items()
    }
    assertions = [
        f"_Static_assert(offsetof(struct kvm_regs, {place}) / 4 == "
        f'(ONEREG_ARM64_{ident(name)} & 0xffff), "{name}");'
        for name, place in layout.places.items()
    ]
    source = folder / "offsets.c"
    includes = ["<stddef.h>", "<asm/kvm.h>", '"onereg_ids.h"']
    lines = [*(f"#include {name}" for name in includes), *assertions]
    source.write_text("\n".join(lines) + "\n")
    run([*compiler(CROSS), *C11, "-fsyntax-only", source])


@pytest.mark.parametrize(
    ("right", "wrong", "named"),
    [
        ("__u64\t\tpstate;", "__u32\t\tpstate;", "regs.pstate"),
        ("__u64\tspsr[KVM_NR_SPSR];", "__u64\tspsr[4];", "spsr"),
        ("#define KVM_SPSR_ABT\t1", "#define KVM_SPSR_ABT\t2", "KVM_SPSR_ABT"),
    ],
)
def test_another_struct_is_refused(right: str, wrong: str, named: str, folder: Path) -> None:
    """Where <asm/kvm.h> is not the one that the layout was written for."""
    compiler(CROSS)
    headers = Path(CLANG_CROSS[-1])
    text = (headers / "asm/kvm.h").read_text()
    text = text.replace("#include <asm/ptrace.h>", (headers / "asm/ptrace.h").read_text())
    assert text.count(right) == 1
    (folder / "onereg_kvm_regs_state.h").write_text(text.replace(right, wrong))
    said = refuses([CROSS, *C11, "-fsyntax-only", folder / "onereg_kvm_regs.c"])
    assert f'"{named}"' in said


def test_it_is_one_file(own_inputs: Inputs, tmp_path: Path) -> None:
    """Without it all other outputs are the same, but for the crate's list of its modules."""
    shutil.copytree(own_inputs.specs[0], tmp_path / "spec")
    (tmp_path / "spec/layouts/kvm_regs.yaml").unlink()
    inputs = Inputs((tmp_path / "spec",), own_inputs.schemas, own_inputs.templates)
    # The pages of the reference say of each layout where it keeps a register.
    without, outputs = (
        {path: text for path, text in generate(of).items() if not path.startswith("docs/")}
        for of in (inputs, own_inputs)
    )
    modules = "rust/onereg/src/layouts.rs"
    whole = re.sub(r"///.*\npub mod kvm_regs;\n", "", outputs.pop(modules))
    assert without.pop(modules) == whole
    assert {path: outputs[path] for path in without} == without
    assert outputs.keys() - without.keys() == {
        "c/onereg_kvm_regs.h",
        "c/onereg_kvm_regs.c",
        "python/onereg_kvm/kvm_regs.py",
        "rust/onereg/src/layouts/kvm_regs.rs",
    }
