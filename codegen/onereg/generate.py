# SPDX-License-Identifier: MIT
"""The whole of onereg in one pure function: spec -> {path: text}.

``generate``, ``check``, tests and build rules all call :func:`generate`; ``publish`` compares and
writes the files.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from onereg.errors import Finding, OneregError, SpecError, did_you_mean
from onereg.inputs import Inputs
from onereg.inputs.files import InputFiles
from onereg.model import Spec
from onereg.output.project import Output
from onereg.output.render import render
from onereg.plan import Plan, make_plan
from onereg.read import read_spec
from onereg.rules import check
from onereg.targets import all_targets
from onereg.targets.contract import Target

_PROGRAMS = "tools/"
"""The folder of a target's programs, which run by themselves and are no part of a VMM."""


def read_checked(
    inputs: Inputs, input_files: InputFiles | None = None, *, names: bool = False
) -> Spec:
    """The spec, after every rule; raises :class:`SpecError` with all findings.

    ``names`` asks for ``spec/names`` too.
    """
    spec = read_spec(inputs.specs, inputs.schemas, input_files, names=names)
    findings = check(spec)
    if findings:
        raise SpecError(findings)
    return spec


def generate(inputs: Inputs) -> dict[str, str]:
    """Every output by its path below the output directory, in the order of the targets."""
    input_files = InputFiles()
    return generate_from(read_checked(inputs, input_files), inputs.templates, input_files)


def generate_from(
    spec: Spec, templates: Sequence[Path], input_files: InputFiles | None = None
) -> dict[str, str]:
    """Every output of a spec that has passed the rules."""
    return _files(make_plan(spec), templates, all_targets(), input_files or InputFiles())


def generate_outputs(outputs: Sequence[Output], input_files: InputFiles) -> list[dict[str, str]]:
    """The files of each output, by path below its directory.

    Raises :class:`SpecError` where a spec or a template cannot be used, or an output names a layout
    that there is not.
    """
    plans: dict[tuple[Path, ...], Plan] = {}
    generated = []
    for output in outputs:
        specs = output.inputs.specs
        if specs not in plans:
            plans[specs] = make_plan(read_checked(output.inputs, input_files))
        targets = [t for t in all_targets() if output.target in (None, t.name)]
        chosen = _selection(plans[specs], output, targets)
        files = _files(chosen, output.inputs.templates, targets, input_files)
        if output.target is not None:
            below = {path.removeprefix(f"{output.target}/"): text for path, text in files.items()}
            files = {path: below[path] for path in below if not path.startswith(_PROGRAMS)}
        generated.append(files)
    return generated


def _files(
    plan: Plan, templates: Sequence[Path], targets: Sequence[Target], input_files: InputFiles
) -> dict[str, str]:
    files: dict[str, str] = {}
    for target in targets:
        for path, text in render(target, plan, templates, input_files):
            if path in files:
                raise OneregError(f"two templates write {path}")
            files[path] = text
    return files


def _selection(plan: Plan, output: Output, targets: Sequence[Target]) -> Plan:
    """The plan with the layouts that an output names."""
    if output.layouts is None:
        return plan
    there = {layout.name: layout for layout in plan.layouts}
    chosen = []
    for index, name in enumerate(output.layouts):
        layout = there.get(name)
        if layout is None:
            hint = did_you_mean(name, there) or f"; there are: {', '.join(there)}"
            raise _no_layout(output, index, f"no layout {name}{hint}")
        if not any(target.renders(layout.targets) for target in targets):
            names = ", ".join(layout.targets or ())
            message = f"{output.target} does not render the layout {name}"
            message += f", which is for {names}" if names else ", which names no target"
            raise _no_layout(output, index, message)
        chosen.append(layout)
    return replace(plan, layouts=tuple(chosen))


def _no_layout(output: Output, index: int, message: str) -> OneregError:
    """A finding where a file declares the output, a sentence where the command line does."""
    if output.origin is None:
        return OneregError(message)
    return SpecError([Finding(output.origin.mark("layouts", index), "config-layout", message)])
