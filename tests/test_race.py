# SPDX-License-Identifier: MIT
"""Inputs that are edited while onereg runs: no run says OK of what it has not read, no two files of
one output are of different inputs in silence, and no record outlives the bytes that it is of.
"""

from __future__ import annotations

import importlib
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from onereg.cli import main
from onereg.errors import OneregError
from onereg.inputs.files import InputFiles

ROOT = Path(__file__).resolve().parent.parent
STAGES = {
    "before anything is read": ("onereg.commands.{command}", "outputs"),
    "before the digest": ("onereg.output.cache", "key"),
    "between the files of the digest": ("onereg.inputs.files", "read_regular", 5),
    "after the digest": ("onereg.generate", "generate_outputs"),
    "before the spec is read": ("onereg.generate", "read_spec"),
    "between files of the spec": ("onereg.read", "load_file", 3),
    "before the last schema is read": ("onereg.read", "validate", 11),
    "before the rules": ("onereg.generate", "check"),
    "before the plan": ("onereg.generate", "make_plan"),
    "before a target is rendered": ("onereg.generate", "render"),
    "between two templates": ("onereg.output.render", "_text", 3),
    "before the record": ("onereg.output.cache", "remember"),
    "while the record is written": ("onereg.output.records", "replace"),
    "after the record": ("onereg.output.publish", "surroundings"),
    "before the outputs are compared": ("onereg.output.publish", "drifts"),
    "before the outputs are written": ("onereg.output.publish", "stage"),
    "between two outputs": ("onereg.output.staging", "_told", 3),
    "before strays are removed": ("onereg.output.publish", "remove_orphans"),
}
ONLY = {
    "before the outputs are compared": "check",
    "before the outputs are written": "generate",
    "between two outputs": "generate",
    "before strays are removed": "generate",
}
"""Stages that one command has and the other has not."""
CASES = [
    (command, stage)
    for command in ("check", "generate")
    for stage in STAGES
    if ONLY.get(stage, command) == command
]


class Project:
    """A small spec and templates, and what a hand does to them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shutil.copytree(ROOT / "tests/errors/base", folder / "spec")
        shutil.copytree(ROOT / "templates/python", folder / "templates/python")
        self.arguments = ["--spec", "spec", "--templates", "templates", "--target", "python"]
        self.arguments += ["--output", "out"]

    def run(self, command: str, *options: str) -> int:
        return main([command, *self.arguments, *options])

    def swap(self) -> None:
        """Gives two registers each other's encoding, and leaves the file's time as it was."""
        path = self.folder / "spec/registers/arm64.yaml"
        one, other = "CRn: 1, CRm: 0, op2: 0", "CRn: 2, CRm: 0, op2: 2"
        text = path.read_text()
        assert one in text
        status = path.stat()
        swap = {one: other, other: one}
        path.write_text(re.sub(f"{one}|{other}", lambda match: swap[match[0]], text))
        os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))

    def reword(self) -> None:
        """Edits a template in place, and back."""
        path = self.folder / "templates/python/arm64.py.j2"
        text, mark = path.read_text(), "# edited\n"
        path.write_text(text.removesuffix(mark) if text.endswith(mark) else text + mark)

    def generated(self) -> dict[str, bytes]:
        out = self.folder / "out"
        return {
            path.relative_to(out).as_posix(): path.read_bytes()
            for path in out.rglob("*")
            if path.is_file()
        }


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    return Project(tmp_path)


def at(stage: str, command: str, act: Callable[[], None], monkeypatch: pytest.MonkeyPatch) -> Any:
    """Acts once, when a run comes to a stage; what is returned says whether it did."""
    module_name, name, *rest = STAGES[stage]
    module = importlib.import_module(module_name.format(command=command))
    real, calls = getattr(module, name), [0]

    def hooked(*arguments: Any, **named: Any) -> Any:
        calls[0] += 1
        if calls[0] == (rest[0] if rest else 1):
            act()
        return real(*arguments, **named)

    monkeypatch.setattr(module, name, hooked)
    return lambda: calls[0] >= (rest[0] if rest else 1)


def verdicts(project: Project) -> list[int]:
    """The answer of two checks in a row, and of one that believes no record."""
    return [project.run("check"), project.run("check"), project.run("check", "--no-cache")]


@pytest.mark.parametrize(("command", "stage"), CASES)
@pytest.mark.parametrize("edit", ["swap", "reword"])
def test_an_edit_at_every_stage(
    project: Project,
    command: str,
    stage: str,
    edit: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    act = getattr(project, edit)
    assert project.run("generate") == 0
    old = project.generated()
    act()
    assert project.run("generate") == 0
    new = project.generated()
    assert old != new
    act()
    if command == "check":
        assert project.run("generate") == 0
    else:
        shutil.rmtree(project.folder / "out")
    shutil.rmtree(project.folder / "cache")
    capsys.readouterr()
    with monkeypatch.context() as hooks:
        happened = at(stage, command, act, hooks)
        status = project.run(command)
    assert happened(), "the run never came to this stage"
    said = capsys.readouterr()
    assert "Traceback" not in said.err
    # The inputs are the edited ones now.
    if command == "check":
        assert project.generated() == old
        assert status != 0, "said that the outputs are as the spec generates them"
        assert verdicts(project) == [1, 1, 1]
    else:
        assert project.generated() in ({}, old, new), "files of two different inputs"
        right = project.generated() == new
        assert status == 2 or right, "wrote what the inputs were, and said so to nobody"
        assert verdicts(project) == [int(not right)] * 3
    if status == 2:
        assert "changed while it was in use; run this again" in said.err


@pytest.mark.parametrize(("command", "stage"), CASES)
def test_an_edit_that_is_taken_back(
    project: Project,
    command: str,
    stage: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """After a stage, and back before the next that comes: what was read between is no record."""
    project.swap()
    assert project.run("generate") == 0
    swapped = project.generated()
    project.swap()
    assert project.run("generate") == 0
    good = project.generated()
    shutil.rmtree(project.folder / "cache")
    following = list(STAGES)[list(STAGES).index(stage) + 1 :]
    with monkeypatch.context() as hooks:
        edited: list[str] = []

        def edit() -> None:
            project.swap()
            edited.append("edited")

        def back() -> None:
            if edited == ["edited"]:
                project.swap()
                edited.append("back")

        for later in following:
            if ONLY.get(later, command) == command:
                at(later, command, back, hooks)
        at(stage, command, edit, hooks)
        status = project.run(command)
    if edited == ["edited"]:
        project.swap()
    assert project.generated() in (good, swapped)
    right = project.generated() == good
    assert status == 2 or right, "wrote what the inputs were for a moment, and said so to nobody"
    assert verdicts(project) == [int(not right)] * 3


def test_the_bug_that_this_project_is_there_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """SPSR_abt and SPSR_und are swapped while check reads its inputs."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    shutil.copytree(ROOT / "spec", tmp_path / "spec")
    core = tmp_path / "spec/kvm/arm64/core.yaml"
    arguments = ["check", "--spec", str(tmp_path / "spec"), "--target", "c"]
    arguments += ["--output", str(tmp_path / "out")]
    assert main(["generate", *arguments[1:]]) == 0
    shutil.rmtree(tmp_path / "cache")

    def swap() -> None:
        names = {"ABT": "UND", "UND": "ABT"}
        text = re.sub(r"KVM_SPSR_(ABT|UND)", lambda m: f"KVM_SPSR_{names[m[1]]}", core.read_text())
        core.write_text(text)

    with monkeypatch.context() as hooks:
        at("before the rules", "check", swap, hooks)
        assert main(arguments) == 2
    assert "kvm/arm64/core.yaml: changed while it was in use" in capsys.readouterr().err
    for _ in range(2):
        assert main(arguments) == 1
        assert "SPSR_abt" in capsys.readouterr().out


@pytest.mark.parametrize("option", ["--stamp", "--depfile"])
def test_a_build_does_not_take_outputs_for_new(
    project: Project, option: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stamp or a rule that is newer than the edit would hide it for ever."""
    with monkeypatch.context() as hooks:
        at("before strays are removed", "generate", project.swap, hooks)
        assert project.run("generate", option, "note") == 2
    assert not (project.folder / "note").exists()
    assert project.run("generate", option, "note") == 0
    assert (project.folder / "note").exists()


@pytest.mark.parametrize("command", ["check", "generate"])
@pytest.mark.parametrize("what", ["a spec file", "a template", "a file that is gone"])
def test_files_that_come_and_go(
    project: Project, command: str, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def act() -> None:
        if what == "a spec file":
            (project.folder / "spec/registers/more.yaml").write_text("")
        elif what == "a template":
            (project.folder / "templates/python/more.txt").write_text("")
        else:
            (project.folder / "spec/fields/arm64.yaml").unlink()

    assert project.run("generate") == 0
    shutil.rmtree(project.folder / "cache")
    at("before a target is rendered", command, act, monkeypatch)
    assert project.run(command) == 2


def test_the_tools_own_modules(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Edited and edited back while Python imports them: nothing is recorded."""
    module = tmp_path / "module.py"
    module.write_text("good = 1\n")
    monkeypatch.setattr("onereg.output.cache.source_files", lambda: [module])

    def edit_and_back() -> None:
        status = module.stat()
        module.write_text("good = 0\n")
        module.write_text("good = 1\n")
        os.utime(module, ns=(status.st_atime_ns, status.st_mtime_ns))
        while module.stat().st_ctime_ns == status.st_ctime_ns:  # the clock of the file system ticks
            os.utime(module, ns=(status.st_atime_ns, status.st_mtime_ns))

    with monkeypatch.context() as hooks:
        at("before the rules", "generate", edit_and_back, hooks)
        assert project.run("generate") == 0
    assert not (tmp_path / "cache").exists()
    assert project.run("generate") == 0
    assert len(list((tmp_path / "cache/onereg").iterdir())) == 1


def test_a_file_gives_the_same_bytes_again(tmp_path: Path) -> None:
    file, gone = tmp_path / "file", tmp_path / "gone"
    file.write_bytes(b"one")
    input_files = InputFiles()
    assert input_files.below(tmp_path) == (file,)
    assert input_files.read(file) == b"one"
    for _ in range(2):
        with pytest.raises(FileNotFoundError):
            input_files.read(gone)
    input_files.require_unchanged()
    file.write_bytes(b"two")
    gone.write_bytes(b"here")
    assert input_files.read(file) == b"one"
    assert input_files.below(tmp_path) == (file,)
    with pytest.raises(FileNotFoundError):
        input_files.read(gone)
    with pytest.raises(OneregError, match=f"{tmp_path} and 2 more: changed while it was in use"):
        input_files.require_unchanged()


@pytest.mark.parametrize("command", ["lint", "docs"])
def test_commands_that_write_no_output(
    project: Project,
    command: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    at("before the last schema is read", command, project.swap, monkeypatch)
    options = ["--output", "site"] if command == "docs" else []
    assert main([command, "--spec", "spec", *options]) == 2
    assert "changed while it was in use" in capsys.readouterr().err
    assert not (project.folder / "site").exists()


def test_a_file_that_is_edited_while_it_is_formatted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """An edit is not lost."""
    file = tmp_path / "file.yaml"
    file.write_text("a:   b\n")
    real = importlib.import_module("onereg.fmt").formatted

    def hooked(text: str, shown: str) -> str:
        file.write_text("a:   c\n")
        return str(real(text, shown))

    monkeypatch.setattr("onereg.fmt.formatted", hooked)
    assert main(["fmt", str(file)]) == 2
    assert file.read_text() == "a:   c\n"
    assert "changed while it was in use" in capsys.readouterr().err
