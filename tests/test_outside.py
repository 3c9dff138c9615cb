# SPDX-License-Identifier: MIT
"""Targets that are not ours: a module in a project's tree, and one of an installed package."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from onereg.cli import main
from onereg.errors import SpecError
from onereg.inputs import OutsideTarget
from onereg.inputs.files import InputFiles
from onereg.model import Spec
from onereg.output.outside import load
from onereg.output.render import render
from onereg.plan import make_plan

GO = Path(__file__).parent / "consumers/go"
GVISOR = {
    "PSTATE": 0x6030000000100042,
    "SP_EL1": 0x6030000000100044,
    "R0": 0x6030000000100000,
    "R1": 0x6030000000100002,
    "R2": 0x6030000000100004,
    "R3": 0x6030000000100006,
    "R8": 0x6030000000100010,
    "R18": 0x6030000000100024,
    "PC": 0x6030000000100040,
    "MAIR_EL1": 0x603000000013C510,
    "TCR_EL1": 0x603000000013C102,
    "TTBR0_EL1": 0x603000000013C100,
    "TTBR1_EL1": 0x603000000013C101,
    "SCTLR_EL1": 0x603000000013C080,
    "CPACR_EL1": 0x603000000013C082,
    "VBAR_EL1": 0x603000000013C600,
    "TIMER_CNT": 0x603000000013DF1A,
    "MDSCR_EL1": 0x6030000000138012,
    "CNTKCTL_EL1": 0x603000000013C708,
    "TPIDR_EL1": 0x603000000013C684,
}
"""gVisor's constants (pkg/sentry/platform/kvm/kvm_const_arm64.go, August 2026) but for the 21st,
CNTFRQ_EL0, which no kernel has an id for and gVisor uses nowhere."""
CROSVM = GO.with_name("crosvm")
ENCODINGS = {
    "DBGBVR9_EL1": "2, 0, 0, 9, 4",
    "DBGBVRF_EL1": "2, 0, 0, 15, 4",
    "DBGBVR15_EL1": None,
    "PMEVCNTR30_EL0": "3, 3, 14, 11, 6",
    "BRBTGT31_EL1": "2, 1, 8, 15, 6",
    "TRCSEQEVR2": "2, 1, 0, 2, 4",
    "ICC_SRE_EL3": "3, 6, 12, 12, 5",
    "SCTLR_EL12": "3, 5, 1, 0, 0",
    "RNDR": "3, 3, 2, 4, 0",
}
"""Of the architecture (Arm ARM D19), by crosvm's names; None for one that it spells otherwise."""
MODULE = """\
from pathlib import Path

from onereg.targets.contract import LayoutFeature, Target

Path(__file__).with_name("ran").touch()
TARGET = Target(
    name="zig",
    plan=(1, 0),
    files={"layout.zig.j2": "zig/{layout}.zig"},
    features=frozenset({LayoutFeature.STATE_PLACES}),
)
"""
TEMPLATE = """\
// Made by `onereg generate`.
{% for row in layout.rows %}
{{ row.reg.name }} {{ row.place.text }}
{% endfor %}
"""
LAYOUT = """\
layout: small
title: A state that only Zig has
struct: small_state
targets: [zig]
members:
  pc: {bits: 64}
  pstate: {bits: 64}
raw: nothing else is looked at
raw_groups: [core, sysreg, demux, fw, fw-bitmap, sve]
places:
  PC: pc
  PSTATE: pstate
"""
CONFIG = """\
[[output]]
target = {module = "targets/zig.py", templates = "mine"}
layouts = ["small"]
directory = "src"
add-spec = ["spec"]
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with a language and a layout of its own; the working directory."""
    for path, text in {
        "onereg.toml": CONFIG,
        "targets/zig.py": MODULE,
        "mine/layout.zig.j2": TEMPLATE,
        "spec/layouts/small.yaml": LAYOUT,
    }.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_constants_of_go_are_those_of_gvisor(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The committed output is what the project's files make, and nothing of ours is in its way."""
    copy = tmp_path / "go"
    shutil.copytree(GO, copy)
    monkeypatch.chdir(copy)
    assert main(["check"]) == 0
    text = (copy / "kvm/onereg_arm64.go").read_text()
    found = re.findall(r"^\t_KVM_ARM64_REGS_(\w+) += (0x[0-9a-f]+) // \w+$", text, re.MULTILINE)
    assert {name: int(number, 16) for name, number in found} == GVISOR
    module = copy / "targets/go.py"
    module.write_text(module.read_text().replace('"X0"', '"CNTFRQ_EL0"'))
    capsys.readouterr()
    assert main(["generate"]) == 2
    said = capsys.readouterr().out
    assert said == (
        "templates/go/onereg_arm64.go.j2:8:1: "
        "LookupError: KVM has no id for CNTFRQ_EL0 [template]\n"
    )


def test_a_target_gets_the_names_that_kvm_has_no_id_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """crosvm's constants of System registers, by its own numbers; and the ids of those KVM has."""
    shutil.copytree(CROSVM, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    assert main(["generate"]) == 0
    text = (tmp_path / "aarch64_sys_reg/src/onereg_sysregs.rs").read_text()
    of_type = r"^pub const (\w+): AArch64SysRegId = AArch64SysRegId::new_unchecked\(([\d, ]+)\);$"
    found = dict(re.findall(of_type, text, re.MULTILINE))
    assert len(found) > 1_500
    assert {name: found.get(name) for name in ENCODINGS} == ENCODINGS
    ids = (tmp_path / "hypervisor/src/kvm/onereg_kvm_ids.rs").read_text()
    arms = dict(re.findall(r"^        (\w+) => ids::(\w+),$", ids, re.MULTILINE))
    assert len(arms) > 300
    # op0 to op2 in 2, 3, 4, 4 and 3 bits: 3, 3, 14, 3, 2, which KVM has for CNTVCT_EL0
    assert (arms["0xdf1a"], arms["0xdf02"]) == ("CNTV_CVAL_EL0", "CNTVCT_EL0")
    assert (arms["0xc208"], arms["0"]) == ("SP_EL0", "CCSIDR0")


@pytest.mark.parametrize(
    ("written", "wrong", "finding"),
    [
        ('"zig/{layout}.zig"', "7", "targets/zig.py:1:1: files of TARGET is no mapping of a"),
        ('{"layout.zig.j2": ', '["layout.zig.j2", ', "targets/zig.py:1:1: files of TARGET is no"),
        (
            "zig/{layout}",
            "../{layout}",
            "targets/zig.py:1:1: files of TARGET has '../{la",
        ),
        ("features=", 'filters={"hex": 3}, features=', "targets/zig.py:1:1: filters of TARGET is"),
        ("layout.zig.j2", "lay.zig.j2", "mine/lay.zig.j2:1:1: there is no template lay.zig.j2"),
    ],
)
def test_a_target_that_cannot_be_used_is_a_finding(
    written: str,
    wrong: str,
    finding: str,
    spec: Spec,
    project: Path,
) -> None:
    """The paths are those that the project's configuration has."""
    module = project / "targets/zig.py"
    text = module.read_text().replace(written, wrong)
    module.write_text(text.replace("},\n", "],\n") if '["' in wrong else text)
    declared = OutsideTarget("zig", Path("targets/zig.py"), Path("mine"))
    with pytest.raises(SpecError) as caught:
        list(render(load(declared, InputFiles()), make_plan(spec), []))
    assert str(caught.value.findings[0]).startswith(finding)


def test_only_what_makes_outputs_runs_the_module(project: Path) -> None:
    """A layout may name the target all the same."""
    ran = project / "targets/ran"
    assert main(["lint"]) == 0
    assert main(["show", "PC"]) == 0
    assert main(["list", "--kernel", "6.12"]) == 0
    assert main(["generate", "--list-inputs"]) == 0
    assert not ran.exists()
    assert main(["generate"]) == 0
    assert ran.exists()
    assert (project / "src/small.zig").read_text().splitlines()[1:] == ["PSTATE pstate", "PC pc"]
    ran.unlink()
    assert main(["check"]) == 0
    assert ran.exists()
    assert not list(project.rglob("__pycache__"))


def test_its_outputs_are_made_anew_each_time(project: Path) -> None:
    """The module may read what it likes, so that no digest is one of all that makes them."""
    module = project / "targets/zig.py"
    module.write_text(
        MODULE + 'TITLE = Path("title").read_text()\nTARGET.filters["title"] = lambda text: TITLE\n'
    )
    (project / "title").write_text("one")
    template = project / "mine/layout.zig.j2"
    template.write_text(TEMPLATE + "{{ layout.title | title }}\n")
    assert main(["generate"]) == 0
    assert main(["check"]) == 0
    (project / "title").write_text("two")
    assert main(["check"]) == 1


def test_a_build_is_told_of_its_files(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", "--depfile", "out.d"]) == 0
    capsys.readouterr()
    assert main(["generate", "--list-inputs"]) == 0
    listed = set(capsys.readouterr().out.splitlines())
    assert {"onereg.toml", "targets/zig.py", "mine/layout.zig.j2"} <= listed
    rule = (project / "out.d").read_text()
    assert "targets/zig.py" in rule
    assert "\nmine:\n" in rule


def test_a_layout_that_it_cannot_render_is_a_finding(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    layout = project / "spec/layouts/small.yaml"
    layout.write_text(LAYOUT.replace("pstate: {bits: 64}", "pstate: {bits: 64, words: 32}"))
    assert main(["generate"]) == 2  # lint does not run the module, and so does not know
    said = capsys.readouterr().out
    assert "spec/layouts/small.yaml:" in said
    assert "pstate is kept in words: target zig cannot render this" in said
    assert said.endswith("[layout-target]\n")


def test_a_target_of_an_installed_package(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    site = project / "site"
    templates = site / "onereg_zig/templates"
    templates.mkdir(parents=True)
    (templates / "layout.zig.j2").write_text(TEMPLATE)
    text = MODULE.replace(
        "plan=(1, 0),", 'plan=(1, 0), templates=Path(__file__).parent / "templates",'
    )
    (site / "onereg_zig/__init__.py").write_text(text)
    info = site / "onereg_zig-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: onereg-zig\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[onereg.targets]\nzig = onereg_zig:TARGET\n")
    monkeypatch.syspath_prepend(str(site))
    (project / "onereg.toml").write_text(
        CONFIG.replace('{module = "targets/zig.py", templates = "mine"}', '"zig"')
    )
    assert main(["lint"]) == 0
    assert not (site / "onereg_zig/ran").exists()
    assert main(["generate"]) == 0
    assert "PC pc" in (project / "src/small.zig").read_text()
    assert (
        main(
            [
                "generate",
                "--target",
                "zig",
                "--add-spec",
                "spec",
                "--layout",
                "small",
                "--output",
                "other",
            ]
        )
        == 0
    )
    assert (project / "other/small.zig").read_bytes() == (project / "src/small.zig").read_bytes()
    (project / "onereg.toml").write_text(
        CONFIG.replace('{module = "targets/zig.py", templates = "mine"}', '"zag"')
    )
    capsys.readouterr()
    assert main(["lint"]) == 2
    assert "no target 'zag' (did you mean 'zig'?) [config]" in capsys.readouterr().out


def test_a_module_may_have_dataclasses(project: Path) -> None:
    """They look their module up by name while they are made."""
    head = (
        "from __future__ import annotations\n"
        "from dataclasses import KW_ONLY, dataclass\n\n"
        "@dataclass\nclass Row:\n    name: str\n    _: KW_ONLY\n    number: int = 0\n\n"
    )
    (project / "targets/zig.py").write_text(head + MODULE)
    assert main(["generate"]) == 0
