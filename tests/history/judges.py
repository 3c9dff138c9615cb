# SPDX-License-Identifier: MIT
"""Who objects to a copy of the spec: its rules, then the compiler, then the oracle."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from history import oracles
from history.bugs import ROOT
from onereg.cli import main
from onereg.inputs import Inputs
from onereg.model import Spec
from onereg.output.render import render
from onereg.plan import make_plan
from onereg.read import read_spec
from onereg.targets import all_targets

Objections = dict[str, list[str]]
"""What is said, by who says it."""


@dataclass(frozen=True)
class Tools:
    """How the tests run a program."""

    printed: Callable[[], str]
    """What was printed since the last call."""
    compile: Callable[[str, list[str], Path], str]
    """What a compiler (its name, its options) says of a source; nothing where it accepts it."""


def rules(top: Path, tools: Tools) -> Objections:
    """The findings of `onereg lint`, by rule."""
    status = main(["lint", "--spec", str(top / "spec"), "--format", "json"])
    findings = json.loads(tools.printed())
    assert bool(status) == bool(findings)
    said: Objections = defaultdict(list)
    for finding in findings:
        said[finding["rule"]].append(finding["message"])
    return dict(said)


def assertions(top: Path, tools: Tools) -> Objections:
    """The static assertions of the generated C that fail, by file.

    Ids are asserted against <asm/kvm.h> of arm64, layouts against the VMM's own struct.
    """
    folder = top / "c"
    folder.mkdir()
    target = next(target for target in all_targets() if target.name == "c")
    for path, text in render(target, make_plan(_spec(top)), (ROOT / "templates",)):
        (folder / Path(path).name).write_text(text, encoding="utf-8")
    include = [f"-I{folder}", f"-I{top / 'tests/c'}"]
    compilers = {
        "onereg_assert.c": "aarch64-linux-gnu-gcc",
        "onereg_native.c": "gcc",
        "onereg_kvm_regs.c": "gcc",
    }
    said = {}
    for name, compiler in compilers.items():
        output = tools.compile(compiler, include, folder / name)
        failed = re.findall(r'static assertion failed: "(.*)"', output)
        assert bool(failed) == bool(output), output
        if failed:
            said[name] = list(dict.fromkeys(failed))
    return said


def oracle(top: Path, tools: Tools) -> Objections:
    """What the first table of the oracle that objects has otherwise."""
    spec = _spec(top)
    for table, sentences in oracles.differences(spec, make_plan(spec)).items():
        if said := list(sentences):
            return {table: said}
    return {}


JUDGES: Mapping[str, Callable[[Path, Tools], Objections]] = {
    "rule": rules,
    "assertion": assertions,
    "oracle": oracle,
}
"""In the order in which they judge; what one objects to, the next does not see."""


def _spec(top: Path) -> Spec:
    inputs = Inputs((top / "spec",), ROOT / "spec/schema", (ROOT / "templates",))
    return read_spec(inputs.specs, inputs.schemas)
