# SPDX-License-Identifier: MIT
"""The crate on a fake KVM, beside the generated Python, and to Rust's own tools: one workspace."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cpu_forms
import pytest
import recorded_moves
import rust_fields
import scenario_runner
from model_fields import TOY
from onereg.cpu.tables import rust_table
from onereg.generate import read_checked
from onereg.inputs import Inputs
from onereg.model import Spec
from onereg.output.render import render
from onereg.plan import Plan, make_plan
from onereg.targets import all_targets
from onereg_kvm import Decision, aarch32, decide, native, register_size, registers
from onereg_kvm.views import NameInModeError
from scenario_kvm import id_of
from scenario_rust import RustDecision, RustError, RustProcess, RustWalker
from states import AARCH32_MODES, change, in_mode, value
from test_cpu_tables import check_applied

ROOT = Path(__file__).parent.parent.parent
CASES = scenario_runner.cases("Rust")
LANGUAGES = scenario_runner.LANGUAGES
DISTRIBUTION = Path("/usr/bin")
"""Where the distribution's own Rust is: 1.63, the crate's minimum, on Debian 12."""
ENVIRONMENT = {"CARGO_INCREMENTAL": "0"}
"""All is built once."""
FEATURES = frozenset({"std", "alloc", "fakes", "fields", "core-error"})
MINIMUM = (1, 63)
NEWER = {"core-error": (1, 81)}
"""Features that want a newer Rust than the crate's minimum."""


@pytest.fixture(scope="module")
def wider_spec(own_inputs: Inputs) -> Spec:
    """Our own, the tests' own layout, and registers that no CPU has."""
    specs = (*own_inputs.specs, ROOT / "tests/c/spec", TOY)
    return read_checked(Inputs(specs, own_inputs.schemas, own_inputs.templates))


@pytest.fixture(scope="module")
def plan(wider_spec: Spec) -> Plan:
    return make_plan(wider_spec)


@pytest.fixture(scope="module")
def cpus(own_inputs: Inputs) -> Spec:
    return cpu_forms.cpu_spec(own_inputs)


@pytest.fixture(scope="module")
def workspace(
    plan: Plan, cpus: Spec, own_inputs: Inputs, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """The crate as it is generated with all that, and the walker with the table of a CPU."""
    folder = tmp_path_factory.mktemp("rust") / "workspace"
    shutil.copytree(ROOT / "tests/rust", folder)
    (target,) = (target for target in all_targets() if target.name == "rust")
    for path, text in render(target, plan, own_inputs.templates):
        file = folder / Path(path).relative_to("rust")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    (folder / "walker/src/field_rows.rs").write_text(
        rust_fields.field_rows(plan.spec)[0], encoding="utf-8"
    )
    table = rust_table(cpu_forms.POORER, iter(cpu_forms.rows(cpus)))
    (folder / "walker/src/cpu_table.rs").write_text(f"{table}\n", encoding="utf-8")
    return folder


def cargo(workspace: Path, *arguments: str, program: str = "cargo", **environment: str) -> str:
    """What a command of cargo says where it succeeds; without it the test skips."""
    if shutil.which(program) is None:
        pytest.skip(f"no {program}: apt-get install cargo rust-clippy rustfmt")
    result = subprocess.run(
        [program, *arguments],
        cwd=workspace,
        env=os.environ
        | ENVIRONMENT
        | {"CARGO_TARGET_DIR": str(workspace / "target")}
        | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout + result.stderr


@pytest.fixture(scope="module")
def process(workspace: Path) -> Iterator[RustProcess]:
    """The walker, built and started."""
    cargo(workspace, "build", "--quiet", "--offline", "--package", "walker")
    process = RustProcess(workspace / "target/debug/walker")
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


def test_rust_has_all_scenarios_but_three() -> None:
    """A save is a vector here, so that none is too small; no value here can be of a wrong size."""
    scenarios = scenario_runner.load()
    languages = {one["scenario"]: one.get("languages", LANGUAGES) for one in scenarios}
    assert {name for name, those in languages.items() if "Rust" not in those} == {
        "a buffer for a save",
        "a value that has not the size of its id",
        "raw that has not the size of its id",
    }


def test_the_table_of_a_cpu_is_applied(plan: Plan, cpus: Spec, process: RustProcess) -> None:
    rust = walker(process, plan, "native")
    check_applied(cpus, rust.apply_table, RustError)


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


BLOCK = re.compile(r"^register! \{\n(.*?)^\}", re.MULTILINE | re.DOTALL)
TYPE = re.compile(r"^    (\w+): u(?:32|64), RES0", re.MULTILINE)
FIELD = re.compile(r"^    (\w+) ([\w#]+) set_\w+(?: set_\w+)?: \w+, (\d+), (\d+);$", re.MULTILINE)


def test_every_row_of_fields_is_the_models(plan: Plan, workspace: Path) -> None:
    flat = {file.name for file in plan.arm64_fields}
    found = {}
    for path in (workspace / "onereg/src/fields").glob("*.rs"):
        module = "onereg::fields" if path.stem in flat else f"onereg::fields::{path.stem}"
        for block in BLOCK.findall(path.read_text(encoding="utf-8")):
            (name,) = TYPE.findall(block)
            found[f"{module}::{name}"] = {
                (kind, field, int(msb), int(lsb)) for kind, field, msb, lsb in FIELD.findall(block)
            }
    assert found == rust_fields.rows(plan.spec)
    assert sum(map(len, found.values())) > 3000


def test_the_functions_of_fields_are_the_models(plan: Plan, process: RustProcess) -> None:
    _, rows, values = rust_fields.field_rows(plan.spec)
    assert rows > 20
    assert walker(process, plan, "native").ask("fields") == f"{rows} {values}"


@pytest.mark.parametrize("model", recorded_moves.MODELS)
def test_decisions_about_recorded_vcpus_are_those_of_python(
    model: str, spec: Spec, plan: Plan, process: RustProcess
) -> None:
    """Python's are the tool's (test_python_moves)."""
    compared, verdicts = 0, set()
    rust = walker(process, plan, "native")
    for move in recorded_moves.moves(model):
        saved = recorded_moves.values(spec, model, move.source, 1)
        own = recorded_moves.values(spec, model, move.destination, 2)
        io = recorded_moves.RecordedIo(own, move.kernels[1])
        given = io, recorded_moves.save_of(saved, move.kernels[0])
        options = recorded_moves.options_of(spec, move)
        expected = decide(*given, options)
        found = rust.decisions(*given, options)
        assert found == [as_rust(row) for row in expected], move
        compared += len(found)
        verdicts |= {row.verdict for row in found}
    assert compared > 4_000
    assert verdicts >= {"same", "write", "keep", "drop", "refuse"}


def as_rust(row: Decision) -> RustDecision:
    """Of a register of more than 8 bytes Rust says that the value is that of the save."""
    kind = row.kind.value if row.kind else ""
    value = row.value if register_size(row.id) <= 8 else None
    return RustDecision(
        0, row.id, row.verdict.value, kind, row.reason, value, row.reads, row.computed, row.fields
    )


# ---- Rust's own tools ----


def test_the_formatter_leaves_it_as_it_is(workspace: Path) -> None:
    cargo(workspace, "fmt", "--package", "onereg", "--check", program="cargo-fmt")


def version_of(rustc: str) -> tuple[int, ...]:
    """The release of a compiler, without its last number."""
    said = subprocess.run([rustc, "--version"], capture_output=True, text=True, check=True).stdout
    return tuple(map(int, said.split(" ")[1].split(".")[:2]))


def features_of(rustc: str) -> str:
    """All that a compiler can have."""
    version = version_of(rustc)
    return ",".join(sorted(name for name in FEATURES if NEWER.get(name, MINIMUM) <= version))


def of_crate(command: str, features: str) -> tuple[str, ...]:
    own = ("--package", "onereg", "--no-default-features", "--features", features)
    return (command, "--offline", *own)


@pytest.mark.parametrize("kind", ["none", "alloc", "all"])
def test_the_linter_has_nothing_to_say(workspace: Path, kind: str) -> None:
    if shutil.which("cargo-clippy") is None:
        pytest.skip("no cargo-clippy: apt-get install rust-clippy")
    features = {"none": "", "alloc": "alloc", "all": features_of("rustc")}[kind]
    cargo(workspace, *of_crate("clippy", features), "--", "-D", "warnings")


def test_the_features_are_those_that_are_tested(workspace: Path) -> None:
    manifest = (workspace / "onereg/Cargo.toml").read_text(encoding="utf-8")
    lines = manifest.partition("[features]\n")[2].splitlines()
    named = {line.partition(" = ")[0] for line in lines if " = " in line}
    assert f'rust-version = "{".".join(map(str, MINIMUM))}"' in manifest
    assert named == FEATURES | {"default"}
    assert "dependencies" not in manifest


def test_the_documentation_has_no_warning(workspace: Path) -> None:
    cargo(workspace, *of_crate("doc", "std,fakes,fields"), RUSTDOCFLAGS="-D warnings")
    assert (workspace / "target/doc/onereg/fakes/struct.FakeVcpu.html").exists()


def test_the_examples_hold(workspace: Path, process: RustProcess) -> None:
    """The crate is built as the walker's is, once."""
    said = cargo(workspace, *of_crate("test", "default,fakes,fields"), "--doc")
    assert "0 passed" not in said


def test_the_distributions_rust_builds_it(workspace: Path) -> None:
    """On Debian 12 that is the crate's minimum."""
    rustc, program = str(DISTRIBUTION / "rustc"), str(DISTRIBUTION / "cargo")
    if not Path(rustc).exists() or not Path(program).exists():
        pytest.skip("no Rust of the distribution: apt-get install rustc cargo")
    target = {"CARGO_TARGET_DIR": str(workspace / "target-of-the-distribution")}
    (workspace / "Cargo.lock").unlink(missing_ok=True)  # of a newer cargo
    features = features_of(rustc).replace("fields,", "")  # that costs most
    cargo(workspace, *of_crate("check", features), program=program, RUSTC=rustc, **target)


def test_there_is_no_unsafe_code(workspace: Path) -> None:
    text = (workspace / "onereg/src/lib.rs").read_text(encoding="utf-8")
    assert "#![forbid(unsafe_code)]" in text
    assert "#![no_std]" in text
