# SPDX-License-Identifier: MIT
"""QEMU's source, the programs built from it, and the table at the end of `make test-qemu`."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import replace
from functools import cache as once
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "kvm"))

from lab.emulator import Emulator
from migrations import Outcome
from onereg.dumps.model import Dump
from onereg.dumps.reader import parse_dumps
from onereg.dumps.reading import KnownRegisters
from onereg.generate import generate
from onereg.inputs import Inputs
from onereg.model import Spec
from onereg.query.lookup import Lookup
from onereg.read import read_spec, read_system_names
from qemu_tree import EMULATOR, Program, Tree, source
from splice import GENERATED, Result, splice, table

NEED_SOURCE = (
    "common_cpu",
    "compare",
    "crossing",
    "splice",
    "build",
    "migration",
    "sabotage",
    "emulator",
)
"""test_*.py that `make test` leaves out."""

NEED_TCG = ("compare", "emulator")
"""test_*.py that --kvm-alone leaves out."""

Tell = Callable[[str], None]
ReadStream = Callable[[bytes], Dump]
OUTCOMES = pytest.StashKey[list[Outcome]]()
SPLICED = pytest.StashKey[tuple[str, Result]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Which QEMU, and how much of it."""
    parser.addoption(
        "--qemu-source",
        metavar="DIR",
        help="QEMU's source; 'debian' or a release of it: its source package",
    )
    parser.addoption(
        "--kvm-alone",
        action="store_true",
        help="with the files of a layout for KVM alone; TCG keeps QEMU's own",
    )
    parser.addoption("--migrations", type=int, default=20, help="of each guest (default: 20)")
    parser.addoption("--seed", type=int, help="of the times at which a guest is stopped")


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """What needs QEMU's source is for those who ask for it."""
    wanted = config.getoption("--qemu-source", None)
    name = collection_path.stem.removeprefix("test_")
    if wanted is None and name in NEED_SOURCE:
        return True
    if config.getoption("--kvm-alone", False) and name in NEED_TCG:
        return True
    return None


@pytest.fixture(scope="session")
def qemu_source(pytestconfig: pytest.Config) -> Path:
    """QEMU's source as somebody else has left it."""
    return source.unpacked(pytestconfig.getoption("--qemu-source", None) or "debian")


@pytest.fixture(scope="session")
def stock_tree(qemu_source: Path) -> Tree:
    """A working copy of it in which little or nothing is changed."""
    return Tree(qemu_source)


@pytest.fixture(scope="session")
def patched_tree(qemu_source: Path) -> Tree:
    """A working copy of it for the generated files."""
    return Tree(qemu_source, name="-patched")


@pytest.fixture(scope="session")
def generated(
    own_inputs: Inputs, pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """The folder of the generated files."""
    if not pytestconfig.getoption("--kvm-alone"):
        return GENERATED
    specs = tmp_path_factory.mktemp("kvm-alone") / "spec"
    shutil.copytree(own_inputs.specs[0], specs)
    layout = specs / "layouts/qemu.yaml"
    text = layout.read_text(encoding="utf-8")
    layout.write_text(text.replace("layout: qemu\n", "layout: qemu\nkvm_alone: true\n"))
    files = generate(replace(own_inputs, specs=(specs,), schemas=specs / "schema"))
    for path, content in files.items():
        if path.startswith("qemu/"):
            (specs.parent / path).parent.mkdir(parents=True, exist_ok=True)
            (specs.parent / path).write_text(content, encoding="utf-8")
    return specs.parent / "qemu"


@pytest.fixture(scope="session")
def spliced(qemu_source: Path, generated: Path, pytestconfig: pytest.Config) -> Result:
    """QEMU with the generated files in place."""
    result = splice(qemu_source, generated)
    pytestconfig.stash[SPLICED] = (source.version(qemu_source), result)
    return result


@pytest.fixture(scope="session")
def stock(stock_tree: Tree, tell: Tell) -> Program:
    """QEMU as it is, built."""
    tell(f"building QEMU {stock_tree.version} as it is")
    stock_tree.edit({})
    return stock_tree.build()


@pytest.fixture(scope="session")
def patched(patched_tree: Tree, spliced: Result, tell: Tell) -> Program:
    """QEMU with the generated files in place, built."""
    tell(f"building QEMU {patched_tree.version} with the generated files")
    patched_tree.edit(spliced.files)
    return patched_tree.build()


@pytest.fixture(scope="session")
def emulator(qemu_source: Path, spliced: Result, tell: Tell) -> Emulator:
    """The emulator of the Arm machine, built from the same source with the generated files."""
    own = Tree(qemu_source, EMULATOR)
    tell(f"building QEMU {own.version} as the emulator, with the generated files")
    own.edit(spliced.files)
    program = own.build()
    major, minor = program.version.split(".")[:2]
    return Emulator((str(program.path),), (int(major), int(minor)))


@pytest.fixture(scope="session")
def cpus(own_inputs: Inputs) -> Spec:
    """Our own spec, with the facts about CPUs."""
    return read_spec(own_inputs.specs, own_inputs.schemas, cpus=True)


@pytest.fixture(scope="session")
def known(cpus: Spec, own_inputs: Inputs) -> KnownRegisters:
    """The registers that a stream may have."""
    names = once(lambda: read_system_names(own_inputs.specs, own_inputs.schemas))
    return KnownRegisters(Lookup(cpus, names))


@pytest.fixture(scope="session")
def read_stream(
    known: KnownRegisters, qemu_source: Path, tmp_path_factory: pytest.TempPathFactory
) -> ReadStream:
    """read_stream(stream) is the vCPU of a migration, by way of QEMU's analyze-migration.py."""
    script = qemu_source / "scripts/analyze-migration.py"

    def read(stream: bytes) -> Dump:
        file = tmp_path_factory.mktemp("stream") / "stream"
        file.write_bytes(stream)
        command = [sys.executable, str(script), "-f", str(file), "-d", "state"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        file.unlink()
        assert done.returncode == 0, done.stderr
        (dump,) = parse_dumps(done.stdout.encode(), "stream", known)
        return dump

    return read


@pytest.fixture(scope="session")
def seed(pytestconfig: pytest.Config) -> int:
    """The seed of this run."""
    given = pytestconfig.getoption("--seed")
    seed: int = random.SystemRandom().randrange(1 << 32) if given is None else given
    pytestconfig.stash[SEED] = seed
    return seed


SEED = pytest.StashKey[int]()


@pytest.fixture(scope="session")
def record(pytestconfig: pytest.Config) -> Callable[[Outcome], Outcome]:
    """Keep an outcome for the table."""
    outcomes = pytestconfig.stash.setdefault(OUTCOMES, [])

    def keep(outcome: Outcome) -> Outcome:
        outcomes.append(outcome)
        return outcome

    return keep


@pytest.fixture(scope="session")
def tell(pytestconfig: pytest.Config) -> Tell:
    """Write a line of progress, if there is a terminal."""
    plugins = pytestconfig.pluginmanager
    reporter, capture = map(plugins.get_plugin, ("terminalreporter", "capturemanager"))

    def write(text: str) -> None:
        if not (reporter and reporter.isatty):
            return
        with capture.global_and_fixture_disabled() if capture else nullcontext():
            reporter.ensure_newline()
            reporter.write_line(text)

    return write


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """What was replaced, and how the migrations went."""
    if SPLICED in config.stash:
        version, result = config.stash[SPLICED]
        terminalreporter.section(f"lines of QEMU {version} that the generated files replace")
        for line in table(result.removals):
            terminalreporter.line(line)
    outcomes = config.stash.get(OUTCOMES, [])
    if not outcomes:
        return
    terminalreporter.section(f"migrations, seed {config.stash[SEED]}")
    width = max(len(outcome.what) for outcome in outcomes)
    for outcome in outcomes:
        modes = ", ".join(f"{mode} {count}" for mode, count in sorted(outcome.modes.items()))
        terminalreporter.line(
            f"{outcome.what:{width}}  {len(outcome.done):2} of {outcome.wanted:2}"
            f"  {outcome.seconds:4.0f} s  {modes}"
        )
