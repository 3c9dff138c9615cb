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
from lab.rust import TARGET
from lab.rust_crates import cargo, lay_out

ADAPTERS = Path(__file__).resolve().parent.parent.parent / "generated/rust/onereg-adapters"
ALL = ("--package", "onereg-adapters", "--features", "kvm-ioctls,serde", "--target", TARGET)


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The crate and the one that it is for."""
    folder = tmp_path_factory.mktemp("adapters")
    lay_out((ADAPTERS.with_name("onereg"), ADAPTERS), folder)
    return folder


def test_a_vcpu_of_kvm_ioctls_moves_through_json(lab: Lab, series: str, cpu: str) -> None:
    """tests/rust/adapters: its state by names and its save, written to JSON and read again."""
    programs.require_adapters()
    result = programs.run(lab, series, cpu, "Rust", "adapters").check()
    size = re.fullmatch(r"(\d+) bytes; PC is 0x80000000\n", result.text)
    assert size and int(size[1]) > 200 * 16, result.text
    assert result.stderr == b""


def test_clippy_has_nothing_to_say(workspace: Path) -> None:
    """The crate asks for clippy's pedantic lints."""
    assert "#![warn(clippy::pedantic)]" in (ADAPTERS / "src/lib.rs").read_text()
    cargo(workspace, "check", *ALL, clippy=True)
    # A result that nobody looks at is clippy's alone to find.
    library = workspace / "onereg-adapters/src/lib.rs"
    library.write_text(library.read_text() + "\n/// Three.\npub fn three() -> i32 {\n    3\n}\n")
    with pytest.raises(RuntimeError, match="must_use_candidate"):
        cargo(workspace, "check", *ALL, clippy=True)
    shutil.copy(ADAPTERS / "src/lib.rs", library)


def test_the_documentation_has_no_warning(workspace: Path) -> None:
    cargo(workspace, "doc", "--no-deps", *ALL, clippy=True)  # as it has been built
    pages = workspace / f"target/{TARGET}/doc/onereg_adapters"
    assert (pages / "struct.KvmIo.html").exists()
    assert (pages / "struct.SavedVcpu.html").exists()


def test_the_formatter_leaves_it_as_it_is() -> None:
    program = shutil.which("rustfmt")
    if program is None:
        pytest.skip("no rustfmt: apt-get install rustfmt")
    command = [program, "--check", "--edition", "2021", str(ADAPTERS / "src/lib.rs")]
    subprocess.run(command, check=True)


def test_the_oldest_rust_builds_the_part_for_serde(workspace: Path) -> None:
    """Debian 12's is the crate's minimum; kvm-ioctls wants a newer one, 1.77 in 0.19."""
    said = subprocess.run(
        ["/usr/bin/rustc", "--version"], capture_output=True, text=True, check=True
    )
    if not said.stdout.startswith("rustc 1.63."):
        pytest.skip("the distribution's Rust is not 1.63")
    command = ("check", "--package", "onereg-adapters", "--features", "serde")
    (workspace / "Cargo.lock").unlink(missing_ok=True)  # of a newer cargo
    cargo(workspace, *command, compiler=Path("/usr/bin/rustc"))
