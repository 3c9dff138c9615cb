# SPDX-License-Identifier: MIT
"""A CPU model that a command line names: one of the spec's, or a YAML file."""

from __future__ import annotations

import argparse
from pathlib import Path

from onereg.commands.options import inputs
from onereg.errors import Finding, OneregError, SpecError, did_you_mean
from onereg.model import Spec
from onereg.model.cpu_models import CpuModel
from onereg.query.cpu_models import base_mistakes, field_mistakes
from onereg.read import read_model_alone


def model_of(path: Path, options: argparse.Namespace, spec: Spec) -> CpuModel | None:
    """The model that a path or a name means; None where the path is a dump's.

    Raises SpecError with each mistake of a file, and OneregError for a name that there is not.
    """
    name = str(path)
    if path.suffix in (".yaml", ".yml"):
        return _from_file(path, options, spec)
    if path.exists() or "/" in name or "." in name:
        return None
    if name not in spec.cpu_models:
        hint = did_you_mean(name, spec.cpu_models)
        raise OneregError(f"{name}: neither a file nor a model{hint}")
    return spec.cpu_models[name]


def _from_file(path: Path, options: argparse.Namespace, spec: Spec) -> CpuModel:
    model = read_model_alone(path, inputs(options).schemas)
    models = {**spec.cpu_models, model.name: model}
    mistakes = [("model-field", *one) for one in field_mistakes(spec, model)]
    mistakes += [("model-base", *one) for one in base_mistakes(models, model)]
    if mistakes:
        raise SpecError([Finding(mark, rule, message) for rule, mark, message in mistakes])
    return model
