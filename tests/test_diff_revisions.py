# SPDX-License-Identifier: MIT
"""``onereg diff`` on revisions of a repository, its formats and its exit status."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from onereg.cli import main
from onereg.diff.changes import Class
from test_diff import BASE, DIFF, ROOT, apply

README = (ROOT / "README.md").read_text()

ID_CHANGED = (DIFF / "id-changed" / "edit.diff").read_text()


def git(folder: Path, *arguments: str) -> None:
    identity = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    for role in ("AUTHOR", "COMMITTER"):
        identity |= {f"GIT_{role}_NAME": "A", f"GIT_{role}_EMAIL": "a@example.org"}
    command = ["git", "-C", str(folder), *arguments]
    subprocess.run(command, check=True, capture_output=True, env=os.environ | identity)


def commit(folder: Path, message: str) -> None:
    git(folder, "add", "--all")
    git(folder, "commit", "-m", message)


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two commits of a spec in ``sub/spec``, of which the second swaps two ids, and the tree so."""
    top = tmp_path / "repository"
    shutil.copytree(BASE, top / "sub/spec")
    git(tmp_path, "init", "--initial-branch=main", str(top))
    commit(top, "Describe the registers")
    apply(ID_CHANGED, top / "sub/spec")
    commit(top, "Swap two ids")
    monkeypatch.chdir(top)
    return top


def diff(*arguments: str) -> int:
    return main(["diff", "--spec", "sub/spec", *arguments])


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    assert diff("--format", "json", *arguments) == 0
    return json.loads(capsys.readouterr().out)


def rules(report: Any) -> set[str]:
    return {change["rule"] for change in report["changes"]}


def test_a_revision_is_compared_with_the_working_tree(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert rules(told(capsys, "HEAD~1")) == {"id-changed", "id-composition"}
    assert rules(told(capsys)) == set()
    apply((DIFF / "view-removed" / "edit.diff").read_text(), repository / "sub/spec")
    assert rules(told(capsys)) == {"view-removed"}
    assert rules(told(capsys, "HEAD~1", "HEAD")) == {"id-changed", "id-composition"}
    assert diff("HEAD") == 0
    assert capsys.readouterr().out.startswith("HEAD:sub/spec/aarch32/views.yaml:6:3: abi-breaking:")


def test_a_range_is_from_where_the_lines_parted(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    git(repository, "checkout", "-b", "topic", "HEAD~1")
    apply((DIFF / "view-removed" / "edit.diff").read_text(), repository / "sub/spec")
    commit(repository, "Remove a view")
    assert rules(told(capsys, "main...")) == {"view-removed"}
    assert rules(told(capsys, "main...topic")) == {"view-removed"}
    both = {"id-changed", "id-composition", "view-removed"}
    assert rules(told(capsys, "main")) == both
    assert rules(told(capsys, "main..")) == rules(told(capsys, "main..topic")) == both


def test_a_hook_s_environment_does_not_mislead(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GIT_DIR", ".git")
    monkeypatch.setenv("GIT_INDEX_FILE", "nowhere")
    assert rules(told(capsys, "HEAD~1")) == {"id-changed", "id-composition"}


def test_what_is_new_since_a_revision_is_an_addition(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "more/layouts").mkdir(parents=True)
    shutil.move("sub/spec/layouts/board.yaml", "more/layouts/board.yaml")
    commit(repository, "Keep the layout apart")
    assert rules(told(capsys, "HEAD~1")) == {"layout-removed"}
    assert rules(told(capsys, "--add-spec", "more", "HEAD~1")) == set()
    git(repository, "rm", "--cached", "-r", "more")
    assert rules(told(capsys, "--add-spec", "more", "HEAD")) == set()


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("nowhere", "nowhere: is neither a directory nor a revision"),
        ("--upload-pack=x", "is neither a directory nor a revision"),
        ("main:sub", "is neither a directory nor a revision"),
        ("both", "both: is a directory and a revision; write both/ or refs/heads/both"),
        ("HEAD~9", "is neither a directory nor a revision"),
        ("orphan...main", "orphan and main have no commit in common"),
        ("linked", "linked:sub/spec/kvm/id-format.yaml: is no regular file"),
        ("none", "none: has no YAML file below sub/spec"),
        ("broken", "broken:sub/spec/kvm/id-format.yaml:5:1: "),
    ],
)
def test_what_cannot_be_compared(
    repository: Path, name: str, sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "both").mkdir()
    git(repository, "branch", "both")
    format = repository / "sub/spec/kvm/id-format.yaml"
    git(repository, "checkout", "--orphan", "orphan")
    commit(repository, "Begin again")
    git(repository, "checkout", "-b", "broken")
    format.write_text(format.read_text().replace("arches:", "arcs:"))
    commit(repository, "Break it")
    git(repository, "checkout", "-b", "linked")
    format.unlink()
    format.symlink_to("/etc/passwd")
    commit(repository, "Link it")
    git(repository, "checkout", "-b", "none")
    git(repository, "rm", "-r", "sub")
    (repository / "file").write_text("")
    commit(repository, "Remove it")
    git(repository, "checkout", "main")
    assert diff("--", name) == 2
    said = capsys.readouterr()
    assert sentence in said.out + said.err


@pytest.mark.parametrize(
    ("limit", "fixture", "status"),
    [
        ("abi-breaking", "id-changed", 1),
        ("abi-breaking", "write-changed", 0),
        ("behaviour", "write-changed", 1),
        ("behaviour", "view-added", 0),
        ("addition", "view-added", 1),
        ("addition", "view-title", 0),
        ("documentation", "view-title", 1),
    ],
)
def test_a_class_or_a_worse_one_fails(
    limit: str, fixture: str, status: int, tmp_path: Path
) -> None:
    spec = tmp_path / "spec"
    shutil.copytree(BASE, spec)
    apply((DIFF / fixture / "edit.diff").read_text(), spec)
    assert main(["diff", str(BASE), str(spec), "--fail-on", limit]) == status


def test_classes_are_ordered() -> None:
    assert sorted(Class, reverse=True) == list(Class)[::-1]
    assert min(Class) is Class.ABI_BREAKING


def test_machines_get_levels_and_positions(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    apply((DIFF / "view-removed" / "edit.diff").read_text(), repository / "sub/spec")
    assert diff("HEAD~1", "--format", "github") == 0
    lines = capsys.readouterr().out.splitlines()
    position = "file=sub/spec/kvm/arm64/core.yaml,line=13,col=7"
    assert any(line.startswith(f"::error {position},title=id-changed::") for line in lines)
    gone = next(line for line in lines if "view-removed" in line)
    assert "file=sub/spec/aarch32/views.yaml,line=1,col=1," in gone
    assert "it stood at HEAD~1:sub/spec/aarch32/views.yaml:6:3" in gone
    assert any(line.startswith("::warning ") for line in lines)
    assert diff("HEAD~1", "--format", "sarif") == 0
    run = json.loads(capsys.readouterr().out)["runs"][0]
    assert {result["level"] for result in run["results"]} == {"error", "warning"}


def test_markdown_folds_what_is_long_and_escapes_what_is_not_ours(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    registers = repository / "sub/spec/registers/arm64.yaml"
    title = "title: '@someone <b>`#1` | *x*'"
    text = registers.read_text().replace("title: Program Counter", title)
    registers.write_text(text.replace("source: Arm ARM", "source: Another"))
    views = repository / "sub/spec/aarch32/views.yaml"
    views.write_text(views.read_text().replace("Memory Attributes", "Attributes"))
    assert diff("HEAD~1", "--format", "markdown") == 0
    page = capsys.readouterr().out
    assert page.startswith("### Spec: `HEAD~1` to `the working tree`\n\n2 abi-breaking, ")
    assert "#### abi-breaking (2)\n\n- SPSR_EL1" in page.replace("\\_", "_")
    assert "<details><summary>documentation (" in page
    assert r"@<!-- -->someone \<b\>\`#<!-- -->1\` \| \*x\*" in page
    assert page.count("<details>") == page.count("</details>") > 0
    assert "| `c/onereg_ids.h` | +" in page


def test_outputs_are_counted(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    outputs = {output["path"]: output for output in told(capsys, "HEAD~1")["outputs"]}
    header = outputs["c/onereg_ids.h"]
    assert (header["added"], header["removed"]) == (2, 2)


def test_an_old_spec_that_rules_refuse_is_compared_without_outputs(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit = (DIFF / "absence-removed" / "edit.diff").read_text()
    apply(edit, repository / "sub/spec")
    cells = repository / "sub/spec/aarch32/cells.yaml"
    good = cells.read_text()
    cells.write_text(
        good.replace("live_in: [usr, svc], is: SPSR_EL1", "live_in: [svc], is: SPSR_EL1")
    )
    commit(repository, "Leave a gap")
    cells.write_text(good)
    assert diff("--format", "json") == 0
    said = capsys.readouterr()
    assert json.loads(said.out)["outputs"] is None
    assert "outputs are not compared: 1 finding in HEAD" in said.err
    cells.write_text(
        good.replace("live_in: [usr, svc], is: SPSR_EL1", "live_in: [svc], is: SPSR_EL1")
    )
    assert diff("HEAD~1") == 2
    assert "[cell-gap]" in capsys.readouterr().out


def test_the_readme_s_example_is_what_is_printed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """But for line numbers: two registers have swapped the members of their ids."""
    shutil.copytree(ROOT / "spec", tmp_path / "spec")
    git(tmp_path, "init")
    commit(tmp_path, "Describe the registers")
    core = tmp_path / "spec/kvm/arm64/core.yaml"
    swap = {"[KVM_SPSR_ABT]": "[KVM_SPSR_UND]", "[KVM_SPSR_UND]": "[KVM_SPSR_ABT]"}
    core.write_text(re.sub(r"\[KVM_SPSR_(ABT|UND)\]", lambda m: swap[m[0]], core.read_text()))
    commit(tmp_path, "Swap two members")
    monkeypatch.chdir(tmp_path)
    shown = re.search(r"^```\n\$ onereg (diff .*?)\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)
    assert shown
    assert main([*shown[1].split(), "--spec", "spec"]) == 0
    printed = capsys.readouterr().out
    assert re.sub(r":\d+:\d+:", ":", printed) == re.sub(r":\d+:\d+:", ":", shown[2])


def test_a_project_s_own_spec_is_compared(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "vmm/layouts").mkdir(parents=True)
    own = repository / "vmm/layouts/vmm.yaml"
    own.write_text(
        "layout: vmm\ntitle: A VMM\nstruct: vmm_state\nmembers: {pc: {bits: 64}}\n"
        "places: {PC: pc}\nraw: an example\nraw_groups: [core, sysreg, demux, fw, fw-bitmap, sve]\n"
    )
    output = '[[output]]\ntarget = "{}"\ndirectory = "{}"\nadd-spec = ["vmm"]\nlayouts = ["vmm"]\n'
    (repository / "onereg.toml").write_text(output.format("c", "a") + output.format("python", "b"))
    commit(repository, "Declare the outputs")
    own.write_text(own.read_text().replace("title: A VMM", "title: The VMM"))
    assert main(["diff", "--format", "json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert [(c["rule"], c["path"]) for c in report["changes"]] == [
        ("layout-title", "vmm/layouts/vmm.yaml")
    ]
    assert [effect["path"] for effect in report["outputs"]] == [
        "a/onereg_vmm.c",
        "a/onereg_vmm.h",
        "b/onereg_kvm/vmm.py",
    ]


def test_without_git_directories_can_be_compared(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree("sub/spec", "other")
    monkeypatch.setenv("PATH", str(repository))
    assert diff("other") == 0
    assert diff("HEAD~1") == 2
    assert "git: No such file or directory; name two directories instead" in capsys.readouterr().err
