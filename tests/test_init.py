# SPDX-License-Identifier: MIT
"""A new project: the commands that `onereg init` prints make it a green one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from onereg.cli import main
from onereg.output.skeleton import SKELETONS

PROGRAMS = {"c": "cc", "python": "python3", "rust": "cargo"}


@pytest.mark.parametrize("target", SKELETONS)
def test_the_next_commands_work(
    target: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    if shutil.which(PROGRAMS[target]) is None:
        pytest.skip(f"no {PROGRAMS[target]}")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    project = tmp_path / "a project"
    assert main(["init", str(project), "--target", target]) == 0
    _, _, following = capsys.readouterr().out.partition("next:\n")
    *commands, remark = [line.strip() for line in following.splitlines()]
    assert len(commands) == 5
    assert remark == "# for the CI job: put a copy or a submodule of onereg at third_party/onereg"
    assert commands[-1] in (project / "README.md").read_text()
    script = f'onereg() {{ {sys.executable} -m onereg "$@"; }}\nset -ex\n{following}'
    script += "onereg fmt --check\n"
    environment = os.environ | {"CFLAGS": "", "CARGO_NET_OFFLINE": "true"}
    ran = subprocess.run(
        ["sh", "-c", script], cwd=tmp_path, env=environment, capture_output=True, text=True
    )
    assert ran.returncode == 0, ran.stderr
    assert "warning" not in ran.stderr
    assert any("board" in path.name for path in (project / "generated").rglob("*"))
    if target == "python":
        assert "33 registers; PC" in ran.stdout
    # The struct that the layout is about is what the last command judges.
    source = project / next(path for path in SKELETONS[target].sources if path != "Cargo.toml")
    source.write_text(source.read_text().replace("pstate", "cpsr"))
    ran = subprocess.run(
        ["sh", "-c", commands[-1]], cwd=project, env=environment, capture_output=True, text=True
    )
    assert ran.returncode != 0
    assert "pstate" in ran.stderr


def test_nothing_is_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "README.md").symlink_to("nowhere")
    (tmp_path / ".git").mkdir()
    assert main(["init", str(tmp_path)]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert f"{tmp_path}/README.md: stands there already, and nothing is written" in printed.err
    assert sorted(path.name for path in tmp_path.iterdir()) == [".git", "README.md"]
    (tmp_path / "README.md").unlink()
    assert main(["init", str(tmp_path)]) == 0


def test_the_job_is_one(tmp_path: Path) -> None:
    assert main(["init", str(tmp_path)]) == 0
    workflow = ".github/workflows/onereg.yml"
    command = ["check-jsonschema", "--builtin-schema", "vendor.github-workflows", workflow]
    path_of_venv = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    subprocess.run(command, cwd=tmp_path, env=os.environ | {"PATH": path_of_venv}, check=True)


def test_the_hooks_are_some(tmp_path: Path) -> None:
    assert main(["init", str(tmp_path)]) == 0
    subprocess.run(
        [sys.executable, "-m", "pre_commit", "validate-config", ".pre-commit-config.yaml"],
        cwd=tmp_path,
        env=os.environ | {"PRE_COMMIT_HOME": str(tmp_path / "home")},
        check=True,
    )
