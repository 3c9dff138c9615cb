# SPDX-License-Identifier: MIT
"""A project of the user's own: its configuration is found, read strictly and obeyed."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from onereg.cli import main
from onereg.errors import SpecError
from onereg.output.project import find_config, read_outputs
from onereg.output.toml_file import MAX_BYTES, TomlFile

LAYOUT = """\
# SPDX-License-Identifier: MIT
layout: board
title: A board's state
struct: board_state
members:
  x: {bits: 64, count: 31}
  pc: {bits: 64}
  pstate: {bits: 64}
raw: a board looks at nothing else
raw_groups: [core, sysreg, demux, fw, fw-bitmap, sve]
places:
  X<n>: x[<n>]
  X29: x[29]
  X30: x[30]
  PC: pc
  PSTATE: pstate
"""
C_OUTPUT = """\
[[output]]
target = "c"
layouts = ["board"]
directory = "src/onereg"
add-spec = ["vmm/spec"]
"""
PYTHON_OUTPUT = C_OUTPUT.replace('"c"', '"python"').replace("src/onereg", "lib")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with a layout of its own, in C; the working directory."""
    (tmp_path / "project/vmm/spec/layouts").mkdir(parents=True)
    (tmp_path / "project/vmm/spec/layouts/board.yaml").write_text(LAYOUT)
    (tmp_path / "project/onereg.toml").write_text(C_OUTPUT)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path / "project")
    return tmp_path / "project"


def tree(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_a_project_gets_support_ids_and_its_layout_and_nothing_else(project: Path) -> None:
    assert main(["generate"]) == 0
    files = tree(project / "src/onereg")
    assert {"onereg.h", "onereg_ids.h", "onereg_board.h", "onereg_board.c"} <= files.keys()
    assert not any(b"native" in data for path, data in files.items() if path.endswith(".c"))
    assert not any("native" in path for path in files)
    assert {path.partition("/")[0] for path in files if "/" in path} == {"fields"}
    assert main(["check"]) == 0
    assert main(["check", "--no-cache"]) == 0


def test_python_of_a_project_without_native_imports(project: Path) -> None:
    (project / "onereg.toml").write_text(PYTHON_OUTPUT)
    assert main(["generate"]) == 0
    package = project / "lib/onereg_kvm"
    assert not (package / "native.py").exists()
    program = "import onereg_kvm; from onereg_kvm import board, aarch32; print(board.LAYOUT.name)"
    subprocess.run([sys.executable, "-c", program], cwd=project / "lib", check=True)


@pytest.mark.parametrize("edit", ["changed", "missing", "orphaned"])
def test_drift_of_a_project_is_found_and_repaired(
    project: Path, edit: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["generate"]) == 0
    header = project / "src/onereg/onereg_board.h"
    if edit == "changed":
        header.write_text(header.read_text().replace("#define", "#defind", 1))
    elif edit == "missing":
        header.unlink()
    else:
        header.with_name("onereg_old.h").write_text("/* run `onereg generate` */\n")
    before = tree(project)
    for form in ("text", "json", "github", "sarif"):
        capsys.readouterr()
        assert main(["check", "--format", form]) == 1
        report = capsys.readouterr()
        assert f"drift-{edit}" in report.out
        assert "src/onereg/onereg_" in report.out
        assert "`onereg generate`" in report.out + report.err
    assert tree(project) == before
    assert main(["generate"]) == 0
    assert main(["check"]) == 0


def test_a_finding_points_at_the_line_that_differs(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["generate"]) == 0
    header = project / "src/onereg/onereg_board.h"
    lines = header.read_text().splitlines(keepends=True)
    header.write_text("".join([*lines[:6], lines[6].rstrip("\n") + " \n", *lines[7:]]))
    capsys.readouterr()
    assert main(["check", "--format", "json"]) == 1
    (finding,) = json.loads(capsys.readouterr().out)
    assert (finding["path"], finding["line"]) == ("src/onereg/onereg_board.h", 7)


def test_a_clean_check_is_an_empty_report(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["generate"]) == 0
    capsys.readouterr()
    assert main(["check", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_the_configuration_is_found_from_a_folder_below(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (project / "vmm/src/deep").mkdir(parents=True)
    monkeypatch.chdir(project / "vmm/src/deep")
    assert main(["generate"]) == 0
    assert (project / "src/onereg/onereg_board.h").exists()
    assert main(["check"]) == 0


def test_the_search_ends_with_the_repository(project: Path) -> None:
    (project / "sub/.git").mkdir(parents=True)
    (project / "sub/below").mkdir()
    assert find_config(project / "sub/below") is None
    assert find_config(project / "vmm") == Path("../onereg.toml")


def test_a_file_in_a_folder_of_everybody_is_passed_over(project: Path) -> None:
    project.chmod(0o777)
    assert find_config(project / "vmm") is None
    assert find_config(project) == Path("onereg.toml")


def test_pyproject_serves_too_and_only_with_a_table_for_onereg(project: Path) -> None:
    (project / "onereg.toml").rename(project / "vmm/other.toml")
    (project / "pyproject.toml").write_text('[project]\nname = "board"\n')
    assert find_config(project) is None
    table = C_OUTPUT.replace("[[output]]", "[[tool.onereg.output]]")
    (project / "pyproject.toml").write_text(f'[project]\nname = "board"\n\n{table}')
    assert find_config(project) == Path("pyproject.toml")
    assert main(["generate"]) == 0
    assert (project / "src/onereg/onereg_board.h").exists()


def test_a_file_can_be_named(project: Path) -> None:
    (project / "vmm/c.toml").write_text(C_OUTPUT.replace("vmm/spec", "spec"))
    assert main(["generate", "--config", "vmm/c.toml"]) == 0
    assert (project / "vmm/src/onereg/onereg_board.h").exists()
    assert not (project / "src").exists()


def test_options_that_describe_an_output_win_over_the_file(project: Path) -> None:
    assert main(["generate", "--output", "out"]) == 0
    assert (project / "out/c/onereg_native.h").exists()
    assert not (project / "src").exists()
    assert main(["generate", "--target", "c", "--layout", "native", "--output", "one"]) == 0
    assert "onereg_native.h" in tree(project / "one")


def test_a_file_and_such_options_exclude_each_other(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--config", "onereg.toml", "--output", "out"]) == 2
    assert "--config and --output" in capsys.readouterr().err


def test_lint_reads_the_specs_of_the_project(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    layout = project / "vmm/spec/layouts/board.yaml"
    layout.write_text(layout.read_text().replace("bits: 64, count: 31", "bits: 64, count: 20"))
    assert main(["lint"]) == 1
    assert "vmm/spec/layouts/board.yaml:" in capsys.readouterr().out


def test_an_output_within_the_folder_of_another_is_no_stray(project: Path) -> None:
    inner = PYTHON_OUTPUT.replace('"lib"', '"src/onereg/python"')
    (project / "onereg.toml").write_text(C_OUTPUT + inner)
    assert main(["generate"]) == 0
    assert main(["check"]) == 0
    (project / "src/onereg/python/stray.py").write_text("")
    assert main(["check"]) == 1


def test_in_a_shared_folder_only_what_onereg_wrote_can_be_a_stray(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = C_OUTPUT.replace("src/onereg", ".") + "shared = true\n"
    (project / "onereg.toml").write_text(text)
    assert main(["generate"]) == 0
    (project / "main.c").write_text("int main(void) { return 0; }\n")
    assert main(["check"]) == 0
    stray = project / "onereg_gone.h"
    stray.write_text("/* Do not edit: change the spec, then run `onereg generate`. */\n")
    capsys.readouterr()
    assert main(["check"]) == 1
    assert "onereg_gone.h:1:1" in capsys.readouterr().out
    assert main(["generate"]) == 0
    assert not stray.exists()
    assert (project / "main.c").exists()


def test_no_path_leaves_the_project_through_a_symbolic_link(project: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (project / "src").symlink_to(tmp_path / "elsewhere")
    assert main(["generate"]) == 2
    assert list((tmp_path / "elsewhere").iterdir()) == []


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"\xff", "is not UTF-8"),
        (b"a = " + b"[" * 5000, "nested too deeply"),
        (b"#" * (MAX_BYTES + 1), "larger than"),
        (b"a = 1\na = 2\n", ""),
    ],
)
def test_a_file_that_cannot_be_used_is_a_finding(
    project: Path, data: bytes, sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "onereg.toml").write_bytes(data)
    assert main(["check"]) == 2
    out = capsys.readouterr().out
    assert out.startswith("onereg.toml:")
    assert sentence in out
    assert out.endswith("[bad-toml]\n")


def test_a_named_file_that_is_not_there_is_a_finding(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--config", "nowhere.toml"]) == 2
    assert "nowhere.toml:1:1: is no file [bad-toml]" in capsys.readouterr().out


MARKED = """\
top = 1
[tool.onereg] # a header
  key = "a = b"
[[tool.onereg.output]]
list = [
  "one", # "two"
  'two',
]
[tool.onereg.output.sub]
long = \"\"\"
key = 1
\"\"\"
dotted.inner = { x = ["y", "z"] }
[[tool.onereg.output]]
"quoted key" = 1
"""


@pytest.mark.parametrize(
    ("steps", "place"),
    [
        ((), (1, 1)),
        (("top",), (1, 1)),
        (("tool",), (2, 1)),
        (("tool", "onereg", "key"), (3, 3)),
        (("tool", "onereg", "output", 0), (4, 1)),
        (("tool", "onereg", "output", 0, "list"), (5, 1)),
        (("tool", "onereg", "output", 0, "list", 0), (6, 3)),
        (("tool", "onereg", "output", 0, "list", 1), (7, 3)),
        (("tool", "onereg", "output", 0, "sub", "long"), (10, 1)),
        (("tool", "onereg", "output", 0, "sub", "dotted", "inner", "x", 1), (13, 28)),
        (("tool", "onereg", "output", 1), (14, 1)),
        (("tool", "onereg", "output", 1, "quoted key"), (15, 1)),
        (("tool", "onereg", "output", 1, "nothing"), (14, 1)),
        (("nothing",), (1, 1)),
    ],
)
def test_every_value_knows_its_place(
    tmp_path: Path, steps: tuple[str | int, ...], place: tuple[int, int]
) -> None:
    (tmp_path / "a.toml").write_text(MARKED)
    mark = TomlFile(tmp_path / "a.toml").mark(*steps)
    assert (mark.line, mark.column) == place


def test_a_very_long_statement_costs_no_more_than_its_position(tmp_path: Path) -> None:
    lines = "\n" * (MAX_BYTES - 100)
    (tmp_path / "onereg.toml").write_text(f'note = """{lines}"""\nkey = 1\n')
    with pytest.raises(SpecError, match="unknown key 'key'"):
        read_outputs(tmp_path / "onereg.toml")


def test_the_readmes_configuration_is_valid(project: Path, root: Path) -> None:
    readme = (root / "README.md").read_text()
    (text,) = re.findall(r"^```toml\n(\[\[output\]\]\n.*?)^```$", readme, re.DOTALL | re.MULTILINE)
    (project / "onereg.toml").write_text(text)
    (project / "vmm/spec").rename(project / "spec")
    (project / "templates").mkdir()
    assert main(["generate"]) == 0
    assert (project / "src/onereg/onereg_board.h").exists()


def test_an_output_beside_the_declared_ones_says_where(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It would fill ./generated, which the project does not declare."""
    for command in ("generate", "check"):
        assert main([command, "--target", "c"]) == 2
        assert capsys.readouterr().err == (
            "onereg: --target describes an output beside those that onereg.toml declares: give its "
            "directory too, with --output, or leave the option out\n"
        )
    assert not Path("generated").exists()


def test_lint_looks_for_the_layouts_that_outputs_name(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "onereg.toml").write_text(C_OUTPUT.replace('"board"', '"board", "bord"'))
    assert main(["lint"]) == 1
    assert capsys.readouterr().out == (
        "onereg.toml:3:21: no layout bord (did you mean 'board'?) [config-layout]\n"
    )
    (project / "onereg.toml").write_text(C_OUTPUT)
    assert main(["lint"]) == 0
