# SPDX-License-Identifier: MIT
"""The whole of onereg in one pure function: spec -> {path: text}.

``generate``, ``check``, tests and build rules all call :func:`generate`; what they do with the
files is ``publish``.
"""

from __future__ import annotations

from onereg.errors import OneregError, SpecError
from onereg.inputs import Inputs
from onereg.model import Spec
from onereg.plan import make_plan
from onereg.read import read_spec
from onereg.render import all_targets, render
from onereg.rules import check


def read_checked(inputs: Inputs) -> Spec:
    """The spec, after every rule; raises :class:`SpecError` with all findings."""
    spec = read_spec(inputs.specs, inputs.schemas)
    findings = check(spec)
    if findings:
        raise SpecError(findings)
    return spec


def generate(inputs: Inputs) -> dict[str, str]:
    """Every output by its path below the output directory, in the order of the targets."""
    plan = make_plan(read_checked(inputs))
    files: dict[str, str] = {}
    for target in all_targets():
        for path, text in render(target, plan, inputs.templates):
            if path in files:
                raise OneregError(f"two templates write {path}")
            files[path] = text
    return files
