# SPDX-License-Identifier: MIT
"""The README says what is so: its examples are files that run, its lines are in the outputs."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text()
LIMIT = {"c": 60, "python": 60, "rust": 81}
"""Lines, of which Rust's has the ioctls too."""


def blocks(language: str) -> list[str]:
    found = re.findall(rf"^```{language}\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)
    assert found, f"no {language} in the README"
    return found


@pytest.mark.parametrize(
    ("language", "example"),
    [
        ("c", "c/example_vmm.c"),
        ("python", "python/example_vmm.py"),
        ("rust", "rust/kvm/example_vmm.rs"),
    ],
)
def test_an_example_is_a_file_that_the_kernel_tests_run(language: str, example: str) -> None:
    text = (ROOT / "tests" / example).read_text()
    assert text in blocks(language)
    assert len(text.splitlines()) < LIMIT[language]


def test_the_program_compiles_by_the_command_shown(tmp_path: Path) -> None:
    """With a compiler for arm64 in the place of `cc`."""
    command = re.search(r"^    cc (.*)$", README, re.MULTILINE)
    assert command
    cross = shutil.which("aarch64-linux-gnu-gcc")
    if cross is None:
        pytest.skip("no aarch64-linux-gnu-gcc: apt-get install gcc-aarch64-linux-gnu")
    (tmp_path / "generated").symlink_to(ROOT / "generated")
    program = next(block for block in blocks("c") if "int main" in block)
    (tmp_path / "vmm.c").write_text(program)
    shell = ["sh", "-c", f"{cross} -Wall -Wextra -Werror {command[1]}"]
    made = subprocess.run(shell, cwd=tmp_path, check=False, capture_output=True, text=True)
    assert (made.returncode, made.stdout, made.stderr) == (0, "", "")
    assert (tmp_path / "vmm").exists()


@pytest.mark.parametrize(("language", "folder"), [("c", "c"), ("python", "python")])
def test_the_rows_shown_are_in_the_outputs(language: str, folder: str) -> None:
    files = [path for path in (ROOT / "generated" / folder).rglob("*") if path.is_file()]
    lines = {
        line.strip() for path in files for line in path.read_text(errors="replace").splitlines()
    }
    shown = next(block for block in blocks(language) if "#include" not in block[:200])
    assert [line for line in shown.splitlines() if line.strip() not in lines] == []


def test_the_commands_shown_exist() -> None:
    for target in re.findall(r"^    make ([a-z-]+)", README, re.MULTILINE):
        assert f"\n{target}:" in (ROOT / "Makefile").read_text()
    shown = re.findall(r"^    onereg ([a-z]+)", README, re.MULTILINE)
    assert shown
    for command in shown:
        subprocess.run(
            [sys.executable, "-m", "onereg", command, "--help"], check=True, capture_output=True
        )


def test_the_transcript_is_what_the_tool_prints() -> None:
    """Line numbers of the spec aside."""
    transcript = re.search(r"^```\n\$ onereg (.*?)\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)
    assert transcript
    command = [sys.executable, "-m", "onereg", *transcript[1].split()]
    printed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    shown, told = (re.sub(r"\.yaml:[\d:]+", ".yaml", text) for text in (transcript[2], printed))
    assert shown == told


def test_the_findings_shown_are_what_an_audit_prints() -> None:
    transcript = re.search(
        r"^```\n\$ onereg (audit .*?)\n(.*?)^```$", README, re.DOTALL | re.MULTILINE
    )
    assert transcript
    command = [sys.executable, "-m", "onereg", *transcript[1].split()]
    printed = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    assert printed.returncode == 1
    assert transcript[2] == printed.stdout + printed.stderr


def test_every_link_leads_somewhere() -> None:
    for page in (
        "README.md",
        "DESIGN.md",
        "CONTRIBUTING.md",
        "spec/README.md",
        "tests/kvm/README.md",
    ):
        folder = (ROOT / page).parent
        for link in re.findall(r"\]\(([^)#]+)\)", (ROOT / page).read_text()):
            assert (folder / link).exists(), f"{page}: {link}"


def test_every_folder_of_tests_is_explained() -> None:
    text = (ROOT / "tests/README.md").read_text(encoding="utf-8")
    explained = set(re.findall(r"^\| \[(\w+)/\]\(", text, re.MULTILINE))
    folders = {path.name for path in (ROOT / "tests").iterdir() if path.is_dir()}
    assert explained == {name for name in folders if name[0] not in "._"}


def test_every_link_of_the_tests_leads_somewhere() -> None:
    for page in ("tests/README.md", "tests/cases/small/README.md"):
        links = re.findall(r"\]\(([^)#]+)", (ROOT / page).read_text(encoding="utf-8"))
        assert links
        assert [link for link in links if not (ROOT / page).parent.joinpath(link).exists()] == []
