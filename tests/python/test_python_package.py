# SPDX-License-Identifier: MIT
"""The generated package: typed, documented, of the standard library alone."""

from __future__ import annotations

import ast
import importlib
import os
import py_compile
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from onereg.inputs import Inputs
from onereg.model import Spec
from onereg.output.render import render
from onereg.plan import LayoutPlan, MemberPlace, MemberRow, Plan, SyncRow, make_plan
from onereg.targets import all_targets
from states import GENERATED


def mypy(folder: Path) -> str:
    """What mypy finds in the package."""
    command = [sys.executable, "-m", "mypy", "--strict", "--python-version", "3.11"]
    options = ["--no-error-summary", "--cache-dir", os.devnull, "--config-file="]
    result = subprocess.run(
        [*command, *options, "-p", "onereg_kvm"], cwd=folder, capture_output=True, text=True
    )
    return result.stdout + result.stderr


MODULES = sorted(GENERATED.glob("onereg_kvm/*.py"))


def test_package_is_typed() -> None:
    assert (GENERATED / "onereg_kvm" / "py.typed").is_file()
    assert mypy(GENERATED) == ""


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.name)
def test_module_needs_only_the_standard_library(path: Path, tmp_path: Path) -> None:
    py_compile.compile(str(path), cfile=str(tmp_path / "out.pyc"), doraise=True)
    tree = ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 11))
    assert ast.get_docstring(tree)
    for node in ast.walk(tree):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            names = [node.module or ""]
        assert all(name.split(".")[0] in sys.stdlib_module_names for name in names)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.name)
def test_public_names_are_declared_and_documented(path: Path) -> None:
    name = "onereg_kvm" if path.stem == "__init__" else f"onereg_kvm.{path.stem}"
    module = importlib.import_module(name)
    for name in module.__all__:
        thing = getattr(module, name)
        if isinstance(thing, type) or callable(thing):
            assert thing.__doc__, name


def test_no_index_is_computed() -> None:
    """A row has names and literals; an id is a literal."""
    tables = {"Row", "Field", "Register", "Cell", "Composite", "Part", "Final"}
    for name in ("native", "kvm_regs", "registers", "aarch32", "arm64", "arm"):
        tree = ast.parse((GENERATED / "onereg_kvm" / f"{name}.py").read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            is_row = isinstance(node, ast.Call) and getattr(node.func, "id", "") in tables
            if is_row or (isinstance(node, ast.AnnAssign) and name in ("arm64", "arm")):
                assert not any(isinstance(sub, ast.BinOp) for sub in ast.walk(node))


BANKS_OF_A_VMM = {"SPSR_EL1": ("SVC", "BANK_SVC", True), "SPSR_fiq": ("FIQ", "BANK_FIQ", False)}


def member_place(
    member: str, index: int | str | None, bits: int, *, narrow: bool = False
) -> MemberPlace:
    text = member if index is None else f"{member}[{index}]"
    return MemberPlace(text, member, index, bits, bits // 8, words=0, narrow=narrow)


def vmm_layout(plan: Plan) -> LayoutPlan:
    """A VMM's own struct, with a live SPSR and two banks, one of which is mirrored."""
    rows = []
    modes = {mode.name: mode for mode in plan.modes}
    for reg in plan.arm64.rows:
        live, live_in, mirror = None, (), False
        if reg.name == "PSTATE":
            place = member_place("pstate", None, 32, narrow=True)
        elif reg.name == "V1":
            place = member_place("vfp.v", 1, 128)
        elif reg.name == "FPCR":
            place = member_place("vfp.fpcr", None, 32)
        elif reg.name in BANKS_OF_A_VMM:
            mode, bank, mirror = BANKS_OF_A_VMM[reg.name]
            place = member_place("banked_spsr", bank, 64)
            live, live_in = member_place("spsr", None, 32, narrow=True), (modes[mode],)
        else:
            continue
        rows.append(
            SyncRow(
                reg=reg,
                bits=8 * reg.bytes,
                place=place,
                cell=None,
                holds=None,
                live=live,
                live_in=live_in,
                parked=None,
                user=False,
                mirror=mirror,
            )
        )
    return LayoutPlan(
        name="toy_vmm",
        title="A VMM of one's own",
        struct="CPUState",
        declares=False,
        targets=None,
        kvm_alone=False,
        raw=None,
        el1_aarch32=None,
        members=(
            MemberRow("pstate", 32, 0, 0, ""),
            MemberRow("spsr", 32, 0, 0, ""),
            MemberRow("banked_spsr", 64, 8, 0, ""),
            MemberRow("vfp.v", 128, 32, 0, ""),
            MemberRow("vfp.fpcr", 32, 0, 0, ""),
        ),
        constants=(("BANK_SVC", 1), ("BANK_FIQ", 5)),
        rows=tuple(rows),
    )


VMM = """
from types import SimpleNamespace as State
from fake_kvm import FakeKvm, X, PC, PSTATE, SPSR, V, FPCR
from onereg_kvm import Level, OneRegError, Vcpu, toy_vmm

kvm = FakeKvm([*X, PC, PSTATE, *SPSR, *V, FPCR], el1_32bit=True)
kvm[SPSR[0]], kvm[SPSR[4]], kvm[V[1]], kvm[FPCR] = 0x13, 0x11, 1 << 100, 3 << 22
vcpu = Vcpu(kvm, toy_vmm.LAYOUT)
state = State(pstate=0, spsr=0, banked_spsr=[0] * 8, vfp=State(v=[0] * 32, fpcr=0))
vcpu.get(state)
assert (state.spsr, state.banked_spsr) == (0x13, [0, 0x13, 0, 0, 0, 0x11, 0, 0])
assert (state.vfp.v[1], state.vfp.fpcr) == (1 << 100, 3 << 22)
state.spsr, state.banked_spsr[5], state.vfp.v[1], state.vfp.fpcr = 0x14, 0x12, 5, 6
vcpu.put(state, Level.RUNTIME)
assert (kvm[SPSR[0]], kvm[SPSR[4]], kvm[V[1]], kvm[FPCR]) == (0x14, 0x12, 5, 6)
kvm[SPSR[0]] = 1 << 32
try:
    vcpu.get(state)
except OneRegError as error:
    print(error)
"""


def test_layout_of_a_vmm(own_inputs: Inputs, spec: Spec, tmp_path: Path) -> None:
    plan = make_plan(spec)
    plan = replace(plan, layouts=(*plan.layouts, vmm_layout(plan)))
    (target,) = (target for target in all_targets() if target.name == "python")
    for path, text in render(target, plan, own_inputs.templates):
        output = tmp_path / path
        output.parent.mkdir(parents=True, exist_ok=True)
        output.write_text(text, encoding="utf-8")
    text = (tmp_path / "python/onereg_kvm/toy_vmm.py").read_text(encoding="utf-8")
    assert (
        'Row(arm64.SPSR_EL1, Field("banked_spsr", BANK_SVC), live_in=(Mode.SVC,), '
        'live=Field("spsr", size=4), mirror=True),  # SPSR_svc\n'
    ) in text
    search = [tmp_path / "python", Path(__file__).parent]
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", VMM],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, search))},
        capture_output=True,
        text=True,
    )
    assert result.stderr == ""
    assert result.stdout.startswith(
        "get SPSR_EL1 (0x6030000000100048) = 0x100000000: Numerical result out of range (ERANGE): "
        "it does not fit the layout's place; 1 of "
    )
    assert mypy(tmp_path / "python") == ""
