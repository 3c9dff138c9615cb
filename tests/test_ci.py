# SPDX-License-Identifier: MIT
"""What a project's CI takes from us: the hooks of pre-commit, and the action of GitHub."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
CONSUMER = ROOT / "tests/consumers/cpp"
INSTALLED = ["codegen", "spec", "templates", "pyproject.toml", "README.md", "LICENSE"]
ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text())
HOOKS: list[dict[str, Any]] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
HEADER = "generated/onereg_cpu.h"


def run(
    command: list[str | Path], cwd: Path, environment: Mapping[str, str]
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=cwd,
        env={"PATH": f"{BIN}:{os.environ['PATH']}", **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project whose outputs are what its spec generates."""
    folder = tmp_path / "project"
    shutil.copytree(CONSUMER, folder, ignore=shutil.ignore_patterns("build", "generated"))
    made = run(["onereg", "generate"], folder, {"HOME": str(tmp_path)})
    assert made.returncode == 0, made.stdout
    return folder


def edit(project: Path) -> None:
    header = project / HEADER
    header.write_text(header.read_text().replace("uint64_t pc;", "uint32_t pc;"))


def git(folder: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


def commit(folder: Path) -> None:
    git(folder, "init", "--quiet")
    git(folder, "add", "--all", "--force")
    git(folder, "commit", "--quiet", "--message", "All")


def example(language: str, word: str) -> str:
    """The block of the README that has a word."""
    readme = (ROOT / "README.md").read_text()
    found = re.findall(rf"^```{language}\n(.*?)^```$", readme, re.DOTALL | re.MULTILINE)
    (text,) = (block for block in found if word in block)
    return str(text)


# pre-commit


def test_the_readmes_hooks_are_ours(tmp_path: Path) -> None:
    text = example("yaml", "repos:")
    (tmp_path / "config.yaml").write_text(text)
    result = run(["pre-commit", "validate-config", "config.yaml"], tmp_path, {})
    assert result.returncode == 0, result.stdout
    named = {hook["id"] for hook in yaml.safe_load(text)["repos"][0]["hooks"]}
    assert named <= {hook["id"] for hook in HOOKS}


def test_the_hooks_are_a_manifest_and_run_commands_that_there_are() -> None:
    result = run(["pre-commit", "validate-manifest", ".pre-commit-hooks.yaml"], ROOT, {})
    assert result.returncode == 0, result.stdout
    assert {hook["id"] for hook in HOOKS} >= {"onereg-lint", "onereg-check"}
    for hook in HOOKS:
        command = hook["entry"].split()
        assert run([*command, "--help"], ROOT, {}).returncode == 0


def test_the_hooks_run_in_a_repository_of_a_user(project: Path, tmp_path: Path) -> None:
    ours = tmp_path / "onereg"
    for name in [*INSTALLED, ".pre-commit-hooks.yaml"]:
        if (ROOT / name).is_dir():
            skipped = shutil.ignore_patterns("__pycache__")
            shutil.copytree(ROOT / name, ours / name, ignore=skipped)
        else:
            shutil.copy(ROOT / name, ours / name)
    commit(ours)
    commit(project)
    environment = {
        "HOME": str(tmp_path),
        "PRE_COMMIT_HOME": str(tmp_path / "pre-commit"),
        **{key: value for key, value in os.environ.items() if key.startswith("PIP_")},
    }
    config = tmp_path / "config.yaml"
    hooks = "".join(f"  - id: {hook['id']}\n" for hook in HOOKS)
    revision = subprocess.check_output(["git", "rev-parse", "HEAD"], cwd=ours, text=True).strip()
    config.write_text(f"repos:\n- repo: {ours}\n  rev: {revision}\n  hooks:\n{hooks}")

    def pre_commit() -> subprocess.CompletedProcess[str]:
        command: list[str | Path] = ["pre-commit", "run", "--config", config, "--all-files"]
        return run(command, project, environment)

    clean = pre_commit()
    assert clean.returncode == 0, clean.stdout
    assert clean.stdout.count("Passed") == len(HOOKS)

    edit(project)
    drifted = pre_commit()
    assert drifted.returncode == 1
    assert re.search(r"onereg check\.+Failed", drifted.stdout)
    assert f"{HEADER}:" in drifted.stdout
    assert "+\tuint64_t pc;" in drifted.stdout
    assert "run `onereg generate`" in drifted.stdout

    layout = project / "spec/layouts/cpu.yaml"
    layout.write_text(layout.read_text() + "  X28: y[0]\n")
    bad = pre_commit()
    assert re.search(r"onereg lint\.+Failed", bad.stdout)
    assert "spec/layouts/cpu.yaml:" in bad.stdout

    trial: list[str | Path] = ["pre-commit", "try-repo", ours, "onereg-check", "--all-files"]
    assert re.search(r"onereg check\.+Failed", run(trial, project, environment).stdout)


# GitHub


def test_the_action_is_valid_and_puts_no_input_into_a_script() -> None:
    command: list[str | Path] = ["check-jsonschema", "--builtin-schema", "vendor.github-actions"]
    result = run([*command, "action.yml"], ROOT, {})
    assert result.returncode == 0, result.stdout
    for step in ACTION["runs"]["steps"]:
        assert step["shell"] == "bash"
        assert "${{" not in step["run"]
    used = set(re.findall(r"inputs\.(\w+)", json.dumps(ACTION["runs"])))
    assert used == set(ACTION["inputs"])


def test_the_readmes_workflow_uses_inputs_that_there_are(tmp_path: Path) -> None:
    text = example("yaml", "jobs:")
    (tmp_path / "workflow.yml").write_text(f"on: push\n{text}")
    command: list[str | Path] = ["check-jsonschema", "--builtin-schema", "vendor.github-workflows"]
    result = run([*command, "workflow.yml"], tmp_path, {})
    assert result.returncode == 0, result.stdout
    step = yaml.safe_load(text)["jobs"]["registers"]["steps"][-1]
    assert set(step["with"]) <= set(ACTION["inputs"])


@pytest.fixture(scope="module")
def runner(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """RUNNER_TEMP after the first step: onereg is installed."""
    folder = tmp_path_factory.mktemp("runner") / "a temporary folder"
    folder.mkdir()
    install = step(0, folder, folder)
    assert install.returncode == 0, install.stdout
    return folder


def step(number: int, cwd: Path, runner: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    """Runs a step as the runner does, with the action's inputs or their defaults."""
    given = {name: entry["default"] for name, entry in ACTION["inputs"].items()} | inputs
    entry = ACTION["runs"]["steps"][number]
    variables = {
        name: re.sub(r"\$\{\{ inputs\.(\w+) \}\}", lambda m: given[m[1]], value)
        for name, value in entry["env"].items()
    }
    script = runner / "step.sh"
    script.write_text(entry["run"])
    context = {
        "HOME": str(runner),
        "GITHUB_ACTION_PATH": str(ROOT),
        "RUNNER_TEMP": str(runner),
        "GITHUB_ACTIONS": "true",
        "CI": "true",
    }
    context |= {key: value for key, value in os.environ.items() if key.startswith("PIP_")}
    command: list[str | Path] = ["bash", "--noprofile", "--norc", "-eo", "pipefail", script]
    return run(command, cwd, context | variables)


def test_the_action_passes_a_project_that_is_up_to_date(project: Path, runner: Path) -> None:
    result = step(1, project, runner, sarif="found.sarif")
    assert result.returncode == 0, result.stdout
    assert "::error" not in result.stdout
    assert json.loads((project / "found.sarif").read_text())["runs"][0]["results"] == []


def test_the_action_annotates_what_has_drifted(project: Path, runner: Path) -> None:
    edit(project)
    result = step(1, project, runner, sarif="found.sarif")
    assert result.returncode == 1
    annotation = rf"^::error file={re.escape(HEADER)},line=\d+,col=1,title=drift-changed::"
    assert re.search(annotation, result.stdout, re.MULTILINE)
    assert "run `onereg generate`" in result.stdout
    (found,) = json.loads((project / "found.sarif").read_text())["runs"][0]["results"]
    assert found["ruleId"] == "drift-changed"


def test_no_line_of_a_diff_is_a_command_to_the_runner(project: Path, runner: Path) -> None:
    header = project / HEADER
    header.write_text("::set-env name=PATH::/tmp\n" + header.read_text())
    text = step(1, project, runner).stdout
    begin = re.search(r"^::stop-commands::([0-9a-f]{32})$", text, re.MULTILINE)
    assert begin
    end = text.index(f"\n::{begin[1]}::\n")
    assert begin.end() < text.index("::set-env") < end


def test_the_action_annotates_a_mistake_in_the_spec_once(project: Path, runner: Path) -> None:
    layout = project / "spec/layouts/cpu.yaml"
    layout.write_text(layout.read_text().replace("struct:", "strukt:"))
    result = step(1, project, runner)
    assert result.returncode == 1
    found = re.findall(r"^::error file=([^,]*),line=(\d+)", result.stdout, re.MULTILINE)
    assert len(found) == 2  # an unknown key, and one that lacks
    assert {path for path, _ in found} == {"spec/layouts/cpu.yaml"}


def test_an_input_is_text_to_the_action(project: Path, runner: Path) -> None:
    config = project / "a config; touch pwned $(touch pwned).toml"
    (project / "onereg.toml").rename(config)
    assert step(1, project, runner, config=config.name).returncode == 0
    assert step(1, project, runner, config="nowhere.toml").returncode == 1
    assert not (project / "pwned").exists()
