# SPDX-License-Identifier: MIT
"""The crate to Rust's own tools: the formatter, the linter, the examples of its documentation."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

CRATE = Path(__file__).parents[1] / "generated/rust/onereg"
DISTRIBUTION = Path("/usr/bin")
"""Where the distribution's own Rust is: 1.63, the crate's minimum, on Debian 12."""
FEATURES = frozenset({"std", "alloc", "fakes", "core-error"})
MINIMUM = (1, 63)
NEWER = {"core-error": (1, 81)}
"""Features that want a newer Rust than the crate's minimum."""


@pytest.fixture(scope="module")
def crate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy, for tools leave files beside what they read."""
    copy = tmp_path_factory.mktemp("rust") / "onereg"
    shutil.copytree(CRATE, copy)
    return copy


def cargo(crate: Path, *arguments: str, program: str = "cargo", **environment: str) -> str:
    """What a command of cargo says where it succeeds; without it the test skips."""
    if shutil.which(program) is None:
        pytest.skip(f"no {program}: apt-get install cargo rust-clippy rustfmt")
    result = subprocess.run(
        [program, *arguments],
        cwd=crate,
        env=os.environ | {"CARGO_TARGET_DIR": str(crate / "target")} | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout + result.stderr


def test_the_formatter_leaves_it_as_it_is(crate: Path) -> None:
    cargo(crate, "fmt", "--check", program="cargo-fmt")


def version_of(rustc: str) -> tuple[int, ...]:
    """The release of a compiler, without its last number."""
    said = subprocess.run([rustc, "--version"], capture_output=True, text=True, check=True).stdout
    return tuple(map(int, said.split(" ")[1].split(".")[:2]))


def features_of(rustc: str) -> str:
    """All that a compiler can have."""
    version = version_of(rustc)
    return ",".join(sorted(name for name in FEATURES if NEWER.get(name, MINIMUM) <= version))


@pytest.mark.parametrize("kind", ["none", "alloc", "all"])
def test_the_linter_has_nothing_to_say(crate: Path, kind: str) -> None:
    if shutil.which("cargo-clippy") is None:
        pytest.skip("no cargo-clippy: apt-get install rust-clippy")
    features = {"none": "", "alloc": "alloc", "all": features_of("rustc")}[kind]
    arguments = ("--offline", "--no-default-features", "--features", features)
    cargo(crate, "clippy", *arguments, "--", "-D", "warnings", program="cargo-clippy")


def test_the_features_are_those_that_are_tested(crate: Path) -> None:
    manifest = (crate / "Cargo.toml").read_text(encoding="utf-8")
    lines = manifest.partition("[features]\n")[2].splitlines()
    named = {line.partition(" = ")[0] for line in lines if " = " in line}
    assert f'rust-version = "{".".join(map(str, MINIMUM))}"' in manifest
    assert named == FEATURES | {"default"}
    assert "dependencies" not in manifest


def test_the_documentation_has_no_warning(crate: Path) -> None:
    cargo(crate, "doc", "--offline", "--features", "fakes", RUSTDOCFLAGS="-D warnings")
    assert (crate / "target/doc/onereg/fakes/struct.FakeVcpu.html").exists()


def test_the_examples_hold(crate: Path) -> None:
    said = cargo(crate, "test", "--offline", "--doc", "--features", "fakes")
    assert "0 passed" not in said


def test_the_distributions_rust_builds_it(crate: Path) -> None:
    """On Debian 12 that is the crate's minimum."""
    if not (DISTRIBUTION / "rustc").exists() or not (DISTRIBUTION / "cargo").exists():
        pytest.skip("no Rust of the distribution: apt-get install rustc cargo")
    rustc = str(DISTRIBUTION / "rustc")
    arguments = ("check", "--offline", "--features", features_of(rustc))
    target = {"CARGO_TARGET_DIR": str(crate / "target-of-the-distribution")}
    (crate / "Cargo.lock").unlink(missing_ok=True)  # of a newer cargo
    cargo(crate, *arguments, program=str(DISTRIBUTION / "cargo"), RUSTC=rustc, **target)


def test_there_is_no_unsafe_code(crate: Path) -> None:
    text = (crate / "src/lib.rs").read_text(encoding="utf-8")
    assert "#![forbid(unsafe_code)]" in text
    assert "#![no_std]" in text
