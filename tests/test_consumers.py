# SPDX-License-Identifier: MIT
"""Projects that use onereg in their builds: built, changed and built again.

What a build did is read from its own output: the commands that it ran.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
CONSUMERS = ROOT / "tests/consumers"
BIN = Path(sys.executable).parent
"""Where onereg, cmake, meson and ninja are."""
LIBRARY = {
    "onereg.c",
    "onereg_aarch32.c",
    "onereg_absence.c",
    "onereg_assert.c",
    "onereg_cpu_model.c",
    "onereg_deciding.c",
    "onereg_ends.c",
    "onereg_error.c",
    "onereg_holding.c",
    "onereg_identification.c",
    "onereg_kvm.c",
    "onereg_lost.c",
    "onereg_operation.c",
    "onereg_place.c",
    "onereg_moves.c",
    "onereg_put.c",
    "onereg_reason.c",
    "onereg_record.c",
    "onereg_register.c",
    "onereg_registers.c",
    "onereg_restore.c",
    "onereg_save.c",
    "onereg_survey.c",
    "onereg_trial.c",
    "onereg_writing.c",
}
OWN = {"main.c", "fake_vcpu.c"}


@dataclass(frozen=True)
class Consumer:
    """One project, and how it is built."""

    name: str
    folder: str
    configure: Sequence[str]
    build: Sequence[str]
    program: str
    prints: str
    layout: str
    row: tuple[str, str]
    """A row of the layout, before and after."""
    at: str = "project"
    """The name of the folder that it is built in."""


CONSUMERS_BUILT = [
    Consumer(
        name="make",
        folder="make",
        configure=(),
        build=("make",),
        program="build/board",
        prints="PC 0x80000000, LR 0x30, PSTATE 0x3c5\n",
        layout="board",
        row=("PC: pc\n  PSTATE: flags\n", "PC: flags\n  PSTATE: pc\n"),
    ),
    *(
        Consumer(
            name=f"cmake with {generator}",
            folder="cmake",
            configure=("cmake", "-G", generator, "-S", ".", "-B", "build"),
            build=("cmake", "--build", "build", "--verbose"),
            program="build/vector",
            prints="V0 = 5\nFPCR = 0x1000000\n",
            layout="vector",
            row=("FPSR: status\n  FPCR: control\n", "FPSR: control\n  FPCR: status\n"),
            at=at,
        )
        for generator, at in (("Ninja", "a project"), ("Unix Makefiles", "project"))
    ),
    Consumer(
        name="meson",
        folder="meson",
        configure=("meson", "setup", "build"),
        build=("ninja", "-v", "-C", "build"),
        program="build/guest",
        prints="SP_EL0 = 0xff0\n",
        layout="guest",
        row=(
            "PC: core.special[0]\n  SP_EL0: core.special[STACK]\n",
            "PC: core.special[STACK]\n  SP_EL0: core.special[0]\n",
        ),
        at="a project",
    ),
]


@dataclass
class Built:
    """A project in a folder of the test's own, built once."""

    consumer: Consumer
    folder: Path
    environment: dict[str, str] = field(default_factory=dict)

    def run(self, command: Sequence[str], fails: bool = False) -> str:
        """What the command prints; it succeeds, or it fails, as is said."""
        done = subprocess.run(
            command,
            cwd=self.folder,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        assert (done.returncode != 0) is fails, done.stdout
        return done.stdout

    def build(self, fails: bool = False) -> str:
        return self.run(self.consumer.build, fails)

    def edit(self, old: str, new: str) -> None:
        file = self.folder / f"spec/layouts/{self.consumer.layout}.yaml"
        text = file.read_text()
        assert old in text
        file.write_text(text.replace(old, new))


def compiled(output: str) -> set[str]:
    """The sources that a build has compiled."""
    commands = [line for line in output.splitlines() if " -c " in line]
    return {
        Path(name).name
        for line in commands
        for name in re.findall(r"([^\s'\"]+\.c(?:pp)?)(?=['\"]?(?:\s|$))", line)
    }


def generated(output: str) -> bool:
    """Whether a build has run onereg."""
    return "onereg generate" in output and "--depfile" in output


def copied(consumer: Consumer, folder: Path) -> Built:
    for name in ("fake", consumer.folder):
        built = shutil.ignore_patterns("build", "generated")
        shutil.copytree(CONSUMERS / name, folder / name, ignore=built)
    environment = os.environ | {
        "PATH": f"{BIN}:{os.environ['PATH']}",
        "XDG_CACHE_HOME": str(folder / "cache"),
        "LC_ALL": "C.UTF-8",
    }
    return Built(consumer, folder / consumer.folder, environment)


@pytest.mark.parametrize("consumer", CONSUMERS_BUILT, ids=lambda consumer: consumer.name)
def test_a_build_does_what_a_change_needs_and_no_more(consumer: Consumer, tmp_path: Path) -> None:
    project = copied(consumer, tmp_path / consumer.at)
    ours = f"onereg_{consumer.layout}.c"
    if consumer.configure:
        project.run(consumer.configure)

    first = project.build()
    assert generated(first)
    assert compiled(first) == LIBRARY | OWN | {ours}
    assert project.run([f"./{consumer.program}"]) == consumer.prints

    nothing = project.build()
    assert not generated(nothing)
    assert compiled(nothing) == set()

    # A row stands in one file.
    project.edit(*consumer.row)
    row = project.build()
    assert generated(row)
    assert compiled(row) == {ours}
    assert not generated(project.build())

    # A comment changes no output; what depends on the outputs is left alone.
    project.edit("raw:", "# a remark\nraw:")
    remark = project.build()
    assert generated(remark)
    assert compiled(remark) == set()
    assert not generated(project.build())

    # A title stands in the layout's header too, which main.c includes.
    project.edit("title: ", "title: In short, ")
    title = project.build()
    assert compiled(title) == {"main.c", ours}

    # A hand-written file has nothing to do with the spec.
    (project.folder / "main.c").touch()
    touched = project.build()
    assert not generated(touched)
    assert compiled(touched) == {"main.c"}

    # A file more in the spec is read, and the next build sees that it is gone again.
    another = project.folder / "spec/layouts/another.yaml"
    layout = (another.parent / f"{consumer.layout}.yaml").read_text()
    another.write_text(layout.replace(f"layout: {consumer.layout}", "layout: another"))
    more = project.build()
    assert generated(more)
    assert compiled(more) == set()
    another.unlink()
    assert generated(project.build())
    assert not generated(project.build())

    # A mistake stops the build with its position; the outputs are as they were.
    project.edit("raw:", "rawer:")
    broken = project.build(fails=True)
    assert f"layouts/{consumer.layout}.yaml:" in broken
    assert "(did you mean 'raw'?) [schema]" in broken
    project.edit("rawer:", "raw:")
    assert compiled(project.build()) == set()


def test_a_project_with_committed_outputs(tmp_path: Path) -> None:
    """C++: the build needs no onereg; `make generate` and `make check` do."""
    consumer = Consumer("cpp", "cpp", (), ("make",), "build/cpu", "", "cpu", ("", ""))
    project = copied(consumer, tmp_path)
    project.run(["make", "generate"])
    ours = {"main.cpp", "fake_vcpu.c", "onereg_cpu.c"}
    assert compiled(project.build()) == LIBRARY | ours
    printed = "PC = 0x40000000, X7 = 7\nget PSTATE (0x6030000000100042)\n"
    assert project.run(["./build/cpu"]) == printed
    assert compiled(project.build()) == set()

    # A place more: the struct and the rows change.
    project.edit("X30: x[30]", "X30: link")
    report = project.run(["make", "check"], fails=True)
    for path in ("generated/onereg_cpu.c", "generated/onereg_cpu.h"):
        assert f"{path}:" in report
    assert "run `onereg generate`" in report
    assert compiled(project.build()) == set()
    project.run(["make", "generate"])
    assert compiled(project.build()) == {"main.cpp", "onereg_cpu.c"}
    project.run(["make", "check"])


def test_a_build_script_of_cargo_makes_the_layout(tmp_path: Path) -> None:
    if shutil.which("cargo") is None:
        pytest.skip("no cargo: apt-get install cargo")
    build = ("cargo", "build", "--offline", "--verbose")
    consumer = Consumer("cargo", "cargo", (), build, "target/debug/thread", "", "thread", ("", ""))
    project = copied(consumer, tmp_path)
    project.environment["CARGO_TARGET_DIR"] = str(project.folder / "target")
    shutil.copytree(ROOT / "generated/rust/onereg", project.folder / "onereg")
    project.build()
    program = [f"./{consumer.program}"]
    assert project.run(program) == "special [80000000, 0], X7 Some(Number(7))\n"
    assert "Running" not in project.build()
    project.edit("PC: special[0]\n  SP_EL0: special[1]", "PC: special[1]\n  SP_EL0: special[0]")
    assert "Running" in project.build()
    assert project.run(program) == "special [0, 80000000], X7 Some(Number(7))\n"
