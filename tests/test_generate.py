# SPDX-License-Identifier: MIT
"""The outputs depend on their inputs alone, and things are added by adding files."""

from __future__ import annotations

import datetime
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import onereg
import pytest

TOY_LAYOUT = """\
# SPDX-License-Identifier: MIT
layout: toy
title: A toy
struct: toy_state
declares: true
"""
TOY_TARGET = '''\
# SPDX-License-Identifier: MIT
"""A toy: one line an id."""
from onereg.targets.contract import Target

TARGET = Target(
    name="toy",
    files={"ids.txt.j2": "toy/ids.txt", "layout.txt.j2": "toy/{layout}.txt"},
    support={"readme.txt": "toy/readme.txt"},
    filters={"hex": hex},
)
'''
TOY_TEMPLATE = "{% for row in plan.arm64.rows %}\n{{ row.name }} {{ row.id | hex }}\n{% endfor %}\n"
TOY_RULE = '''\
# SPDX-License-Identifier: MIT
"""A toy rule."""
from onereg.rules.book import rule


@rule("toy-rule")
def no_toys(spec):
    """A layout is called toy."""
    for layout in spec.layouts:
        if layout.name == "toy":
            yield layout.mark, "toys are for children"
'''


def generated(root: Path, output: Path, **environment: str) -> dict[str, bytes]:
    command = [sys.executable, "-m", "onereg", "generate", "--output", str(output)]
    inherited = {key: value for key, value in os.environ.items() if key != "PYTHONHASHSEED"}
    subprocess.run(
        command,
        cwd=environment.pop("cwd", str(root)),
        env=inherited | {"XDG_CACHE_HOME": str(output.parent / "cache")} | environment,
        check=True,
        capture_output=True,
        umask=int(environment.get("UMASK", "22"), 8),
    )
    files = [path for path in output.rglob("*") if path.is_file()]
    return {path.relative_to(output).as_posix(): path.read_bytes() for path in files}


def test_the_same_bytes_whatever_the_surroundings(root: Path, tmp_path: Path) -> None:
    first = generated(root, tmp_path / "a", PYTHONHASHSEED="1", LC_ALL="C", TZ="UTC")
    second = generated(
        root,
        tmp_path / "b",
        PYTHONHASHSEED="2",
        LC_ALL="C.UTF-8",
        TZ="Asia/Tokyo",
        UMASK="77",
        cwd=str(tmp_path),
        COLUMNS="40",
    )
    assert first
    assert first == second


def test_the_committed_outputs_are_what_the_spec_generates(
    root: Path, outputs: Mapping[str, str]
) -> None:
    there = {
        path.relative_to(root / "generated").as_posix(): path.read_text()
        for path in (root / "generated").rglob("*")
        if path.is_file() and not any(part.strip("._").endswith("cache") for part in path.parts)
    }
    assert there == outputs


def test_no_output_names_a_clock_a_machine_or_a_version(
    outputs: Mapping[str, str], root: Path
) -> None:
    for path, text in outputs.items():
        for word in (str(root), f"{datetime.date.today():%Y-%m-%d}"):
            assert word not in text, path
        assert f"onereg {onereg.__version__}" not in text, path


@pytest.fixture
def copy(root: Path, tmp_path: Path) -> Path:
    """A copy of the checkout that a test may add files to."""
    for name in ("spec", "templates", "codegen"):
        shutil.copytree(root / name, tmp_path / "copy" / name)
    return tmp_path / "copy"


def in_copy(copy: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {
        "PYTHONPATH": str(copy / "codegen"),
        "XDG_CACHE_HOME": str(copy / "cache"),
    }
    command = [sys.executable, "-m", "onereg", *arguments]
    return subprocess.run(
        command, cwd=copy, env=environment, capture_output=True, text=True, check=False
    )


LIST_OF_LAYOUTS = "rust/onereg/src/layouts.rs"
"""A crate names its modules."""


def rows_of(files: Mapping[str, str]) -> dict[str, str]:
    """All but the pages of the reference, which say of each layout where it keeps a register."""
    rows = {path: text for path, text in files.items() if not path.startswith("docs/")}
    del rows[LIST_OF_LAYOUTS]
    return rows


def test_a_layout_is_one_file(copy: Path, outputs: Mapping[str, str]) -> None:
    (copy / "spec/layouts/toy.yaml").write_text(TOY_LAYOUT)
    assert in_copy(copy, "generate").returncode == 0
    after = {path: (copy / "generated" / path).read_text() for path in outputs}
    assert rows_of(after) == rows_of(outputs)
    assert "toy: " in after["docs/arm64/PC.md"]
    new = {p.name for p in (copy / "generated").rglob("*") if p.is_file()} - {
        Path(path).name for path in outputs
    }
    assert new == {"onereg_toy.h", "onereg_toy.c", "toy.py", "toy.rs"}
    assert after[LIST_OF_LAYOUTS] == outputs[LIST_OF_LAYOUTS] + "pub mod toy;\n"


def test_a_layout_for_a_fork_of_qemu_is_one_file(copy: Path, outputs: Mapping[str, str]) -> None:
    """It has all files, its own; tests/qemu compiles them.  For KVM alone it has two less."""
    text = (copy / "spec/layouts/qemu.yaml").read_text()
    fork = text.replace("layout: qemu\n", "layout: fork\n")
    (copy / "spec/layouts/fork.yaml").write_text(fork)
    kvm = text.replace("layout: qemu\n", "layout: kvm\nkvm_alone: true\n")
    (copy / "spec/layouts/kvm.yaml").write_text(kvm)
    assert in_copy(copy, "generate").returncode == 0
    after = {path: (copy / "generated" / path).read_text() for path in outputs}
    assert rows_of(after) == rows_of(outputs)
    files = {path.removeprefix("qemu/") for path in outputs if path.startswith("qemu/")}
    assert files_below(copy / "generated/fork") == files
    emulated = {"target/arm/aarch64-sync.c", "target/arm/reg-banks.h"}
    assert files_below(copy / "generated/kvm") == files - emulated
    for path in files:
        of_fork = (copy / "generated/fork" / path).read_text().replace("fork.yaml", "qemu.yaml")
        assert of_fork == outputs[f"qemu/{path}"], path


def files_below(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_a_language_is_one_module_and_its_templates(copy: Path, outputs: Mapping[str, str]) -> None:
    (copy / "codegen/onereg/targets/toy.py").write_text(TOY_TARGET)
    (copy / "templates/toy").mkdir()
    (copy / "templates/toy/ids.txt.j2").write_text(TOY_TEMPLATE)
    (copy / "templates/toy/layout.txt.j2").write_text("{{ layout.struct }}\n")
    (copy / "templates/toy/readme.txt").write_text("plain\n")
    assert in_copy(copy, "generate").returncode == 0
    assert {path: (copy / "generated" / path).read_text() for path in outputs} == outputs
    assert "SPSR_fiq 0x6030000000100050" in (copy / "generated/toy/ids.txt").read_text()
    assert (copy / "generated/toy/readme.txt").read_text() == "plain\n"
    assert (copy / "generated/toy/native.txt").read_text() == "onereg_native\n"
    assert not (copy / "generated/toy/qemu.txt").exists()


def test_a_rule_is_one_function(copy: Path) -> None:
    (copy / "spec/layouts/toy.yaml").write_text(TOY_LAYOUT)
    (copy / "codegen/onereg/rules/toy.py").write_text(TOY_RULE)
    result = in_copy(copy, "lint")
    assert result.returncode == 1
    assert "spec/layouts/toy.yaml:2:1: toys are for children [toy-rule]" in result.stdout
    assert in_copy(copy, "lint", "--explain", "toy-rule").stdout == "A layout is called toy.\n"


def test_a_misspelt_attribute_in_a_template_is_a_finding(copy: Path) -> None:
    (copy / "mine/c").mkdir(parents=True)
    (copy / "mine/c/onereg_ids.h.j2").write_text("first\n{{ plan.nothing.name }}\n")
    result = in_copy(copy, "generate", "--templates", "mine")
    assert result.returncode == 2
    assert "mine/c/onereg_ids.h.j2:2:1" in result.stdout
    assert not (copy / "generated").exists()


def test_an_overlay_adds_a_layout(copy: Path, root: Path) -> None:
    (copy / "overlay/layouts").mkdir(parents=True)
    (copy / "overlay/layouts/toy.yaml").write_text(TOY_LAYOUT)
    result = in_copy(copy, "generate", "--add-spec", "overlay", "--output", "out")
    assert result.returncode == 0, result.stderr
    assert (copy / "out/c/onereg_toy.c").exists()
