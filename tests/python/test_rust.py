# SPDX-License-Identifier: MIT
"""The crate on a fake KVM, and beside the generated Python: one build, one process."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import scenario_runner
from onereg.generate import read_checked
from onereg.inputs import Inputs
from onereg.output.render import render
from onereg.plan import Plan, make_plan
from onereg.targets import all_targets
from onereg_kvm import aarch32, native, registers
from onereg_kvm.views import NameInModeError
from scenario_kvm import id_of
from scenario_rust import RustProcess, RustWalker
from states import AARCH32_MODES, change, in_mode, value

ROOT = Path(__file__).parent.parent.parent
CASES = scenario_runner.cases("Rust")


@pytest.fixture(scope="module")
def plan(own_inputs: Inputs) -> Plan:
    """Our own, and the test's own layout."""
    specs = (*own_inputs.specs, ROOT / "tests/c/spec")
    return make_plan(read_checked(Inputs(specs, own_inputs.schemas, own_inputs.templates)))


@pytest.fixture(scope="module")
def process(
    plan: Plan, own_inputs: Inputs, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[RustProcess]:
    """The walker with a crate that has the test's own layout too."""
    cargo = shutil.which("cargo")
    if cargo is None:
        pytest.skip("no cargo: apt-get install cargo")
    folder = tmp_path_factory.mktemp("rust")
    (target,) = (target for target in all_targets() if target.name == "rust")
    for path, text in render(target, plan, own_inputs.templates):
        file = folder / Path(path).relative_to("rust")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    shutil.copytree(ROOT / "tests/rust/walker", folder / "walker")
    subprocess.run(
        [cargo, "build", "--quiet", "--offline", "--target-dir", folder / "target"],
        cwd=folder / "walker",
        check=True,
    )
    process = RustProcess(folder / "target/debug/walker")
    yield process
    process.close()


@pytest.mark.parametrize(("scenario", "layout", "language"), CASES)
def test_scenario(
    scenario: dict[str, Any], layout: str, language: str, plan: Plan, process: RustProcess
) -> None:
    scenario_runner.check(scenario, walker(process, plan, layout))


def walker(process: RustProcess, plan: Plan, layout: str) -> RustWalker:
    (of,) = (known for known in plan.layouts if known.name == layout)
    return RustWalker(process, of)


def test_rust_has_all_scenarios_but_those_of_a_buffer() -> None:
    """A save is a vector here, so that none is too small."""
    without = [
        scenario["scenario"]
        for scenario in scenario_runner.load()
        if "Rust" not in scenario.get("languages", scenario_runner.LANGUAGES)
    ]
    assert without == ["a buffer for a save"]


def rust_word(name: str) -> str:
    """The name of a member of an enumeration, as Rust has it."""
    return "".join(word.capitalize() for word in name.split("_"))


@pytest.mark.parametrize("arch", ["arm64", "arm"])
def test_tables_are_those_of_python(arch: str, plan: Plan, process: RustProcess) -> None:
    rust = walker(process, plan, "native")
    own = {"arm64": registers.ARM64, "arm": registers.ARM}[arch]
    expected = [
        f"{row.name},{row.id:x},{rust_word(row.write.name)},{rust_word(row.level.name)},"
        f"{rust_word(row.scope.name)},{row.alias or '-'},{str(row.volatile).lower()},"
        f"{row.clear or 0:x},{row.within or 0:x}"
        for row in own
    ]
    assert rust.ask("table", arch).split(" ") == expected
    names = [name for name, _ in (plan.arm64 if arch == "arm64" else plan.arm).by_name]
    for name in names:
        assert int(rust.ask("find", arch, name), 16) == registers.find(name, arch).id
    assert rust.ask("find", arch, "SPSR_hyp2") == ""


@pytest.mark.parametrize("layout", ["native", "kvm_regs"])
def test_layouts_are_those_of_python(layout: str, plan: Plan, process: RustProcess) -> None:
    (of,) = (known for known in plan.layouts if known.name == layout)
    ids = walker(process, plan, layout).ask("ids").split()
    assert [int(id, 16) for id in ids] == [row.reg.id for row in of.rows]


CURRENT = [*(f"r{n}" for n in range(16)), "sp", "lr", "pc", "spsr", "elr_hyp", "cpsr"]
"""Names that depend on the mode, but for the last."""


@pytest.mark.parametrize("mode", [*AARCH32_MODES, None])
def test_aarch32_views_are_those_of_python(
    mode: str | None, plan: Plan, process: RustProcess
) -> None:
    """Every name is read, written and read again; other registers stay as they are."""
    rust = walker(process, plan, "native")
    state = in_mode(mode or "usr")
    if mode is None:
        change(state, "PSTATE", 0x3C5)
    for register in registers.ARM64:
        if register.size <= 16:
            number = value(state, register.name)
            assert isinstance(number, int)
            rust.store(register.name, number)
    view = aarch32.View(state, native.LAYOUT)
    names = [*view.names(), *CURRENT, "no_such_name"]
    for number, name in enumerate(names):
        try:
            expected = f"{view.read(name):x}"
        except NameInModeError:
            with pytest.raises(ValueError, match="invalid literal"):
                int(rust.ask("aarch32_read", name), 16)
            assert rust.ask("aarch32_write", name, "0") != ""
            continue
        assert rust.ask("aarch32_read", name) == expected
        if name not in ("CPSR", "cpsr"):  # whose mode stays
            view.write(name, number)
            assert rust.ask("aarch32_write", name, f"{number:x}") == ""
        assert rust.ask("aarch32_write", name, f"{1 << 127:x}") == (
            "" if name[0] == "Q" else "it lacks some of the bits of the value"
        )
        if name[0] == "Q":
            view.write(name, 1 << 127)
    values = [int(digits, 16) for digits in rust.ask("state").split()]
    for row, found in zip(native.LAYOUT.rows, values, strict=True):
        whole = native.LAYOUT.load(state, row.id)
        assert found == (whole if isinstance(whole, int) else int.from_bytes(whole, "little"))


def test_a_register_that_the_layout_does_not_keep(plan: Plan, process: RustProcess) -> None:
    assert id_of("FAR_EL1") not in {row.reg.id for row in plan.layouts[0].rows}
    rust = walker(process, plan, plan.layouts[0].name)
    assert rust.ask("aarch32_read", "DFAR") == "the layout does not keep it"
    assert rust.ask("aarch32_write", "DFAR", "0") == "the layout does not keep it"
