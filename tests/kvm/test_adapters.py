# SPDX-License-Identifier: MIT
"""The crate onereg-adapters, with Debian's kvm-ioctls and serde: on kernels, and Rust's tools."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import programs
import pytest
from lab import Lab
from lab.rust import COMPILER, TARGET
from lab.rust_crates import check

ADAPTERS = Path(__file__).resolve().parent.parent.parent / "generated/rust/onereg-adapters"
FOLDERS = (ADAPTERS.with_name("onereg"), ADAPTERS)
ALL = ("--package", "onereg-adapters", "--features", "kvm-ioctls,serde", "--target", TARGET)


def test_a_vcpu_of_kvm_ioctls_moves_through_json(lab: Lab, series: str, cpu: str) -> None:
    """tests/rust/adapters: its state by names and its save, written to JSON and read again."""
    programs.require_adapters()
    result = programs.run(lab, series, cpu, "Rust", "adapters").check()
    size = re.fullmatch(r"(\d+) bytes; PC is 0x80000000\n", result.text)
    assert size and int(size[1]) > 200 * 16, result.text
    assert result.stderr == b""


def test_clippy_has_nothing_to_say() -> None:
    """The crate asks for clippy's pedantic lints."""
    assert "#![warn(clippy::pedantic)]" in (ADAPTERS / "src/lib.rs").read_text()
    check(FOLDERS, "check", *ALL, clippy=True)


def test_the_documentation_has_no_warning() -> None:
    check(FOLDERS, "doc", "--no-deps", *ALL)


def test_the_formatter_leaves_it_as_it_is() -> None:
    program = shutil.which("rustfmt")
    if program is None:
        pytest.skip("no rustfmt: apt-get install rustfmt")
    command = [program, "--check", "--edition", "2021", str(ADAPTERS / "src/lib.rs")]
    subprocess.run(command, check=True)


def test_the_distributions_rust_builds_the_part_for_serde() -> None:
    """On Debian 12 that is the crate's minimum; kvm-ioctls wants a newer one, 1.77 in 0.19."""
    if not Path(COMPILER).exists():
        pytest.skip("no Rust of the distribution: apt-get install rustc cargo")
    command = ("check", "--package", ADAPTERS.name, "--features", "serde")
    check(FOLDERS, *command, compiler=Path(COMPILER))
