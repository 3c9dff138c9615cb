# SPDX-License-Identifier: MIT
"""The whole of onereg in one pure function: spec -> {path: text}.

``generate``, ``check``, tests and build rules all call :func:`generate`; ``publish`` compares and
writes the files.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from onereg.errors import OneregError, SpecError
from onereg.inputs import Inputs
from onereg.inputs.files import InputFiles
from onereg.model import Spec
from onereg.output.named_layouts import layout_mistakes, no_layout
from onereg.output.outside import load
from onereg.output.project import Output
from onereg.output.render import render, require_targets
from onereg.plan import Plan, make_plan
from onereg.read import read_spec
from onereg.rules import check, check_targets
from onereg.targets import all_targets
from onereg.targets.contract import Target

_PROGRAMS = "tools/"
"""The folder of a target's programs, which run by themselves and are no part of a VMM."""


def read_checked(
    inputs: Inputs,
    input_files: InputFiles | None = None,
    *,
    names: bool = False,
    cpus: bool = False,
) -> Spec:
    """The spec, after every rule; raises :class:`SpecError` with all findings.

    ``names`` asks for ``spec/names`` and ``cpus`` for what CPUs are too.
    """
    spec = read_spec(
        inputs.specs,
        inputs.schemas,
        input_files,
        names=names,
        cpus=cpus,
        outside=inputs.outside_names,
    )
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
    targets = [_targets(output, input_files) for output in outputs]
    with_names = {
        output.inputs.specs
        for output, those in zip(outputs, targets, strict=True)
        if any(target.names for target in those)
    }
    plans: dict[tuple[Path, ...], Plan] = {}
    generated = []
    for output, those in zip(outputs, targets, strict=True):
        specs = output.inputs.specs
        if specs not in plans:
            names = specs in with_names
            plans[specs] = make_plan(read_checked(output.inputs, input_files, names=names))
        generated.append(_files_of(plans[specs], output, those, input_files))
    return generated


def generate_declared(spec: Spec, outputs: Sequence[Output]) -> dict[str, str]:
    """The files of the outputs of a project, by path, of any spec in which the rules find nothing.

    A layout that this spec lacks, as an older one may, is left out.
    """
    plan, input_files = make_plan(spec), InputFiles()
    there = {layout.name for layout in plan.layouts}
    files: dict[str, str] = {}
    for output in outputs:
        if output.layouts is not None:
            output = replace(output, layouts=tuple(n for n in output.layouts if n in there))
        targets = _targets(output, input_files)
        for path, text in _files_of(plan, output, targets, input_files).items():
            files[(output.directory / path).as_posix()] = text
    return files


def _files_of(
    plan: Plan, output: Output, targets: Sequence[Target], input_files: InputFiles
) -> dict[str, str]:
    """The files of an output, by path below its directory."""
    require_targets(output.inputs.templates, output.inputs.outside_names, input_files)
    chosen = _selection(plan, output, targets)
    files = _files(chosen, output.inputs.templates, targets, input_files)
    if output.target is None:
        return files
    below = {path.removeprefix(f"{output.target}/"): text for path, text in files.items()}
    return {path: below[path] for path in below if not path.startswith(_PROGRAMS)}


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


def _targets(output: Output, input_files: InputFiles) -> list[Target]:
    """The targets of an output; loads one that is not ours."""
    if output.inputs.outside:
        return [load(outside, input_files) for outside in output.inputs.outside]
    return [target for target in all_targets() if output.target in (None, target.name)]


def _selection(plan: Plan, output: Output, targets: Sequence[Target]) -> Plan:
    """The plan with the layouts that an output names.

    A target that is not ours is judged here by the rules on targets, as ours are by lint.
    """
    if output.layouts is None:
        return plan
    there = {layout.name: layout for layout in plan.layouts}
    named = {name: layout.targets for name, layout in there.items()}
    for index, message in layout_mistakes(output, named, targets):
        raise no_layout(output, index, message)
    if not output.is_ours:
        chosen = tuple(one for one in plan.spec.layouts if one.name in output.layouts)
        findings = check_targets(replace(plan.spec, layouts=chosen), targets)
        if findings:
            raise SpecError(findings)
    return replace(plan, layouts=tuple(there[name] for name in output.layouts))
