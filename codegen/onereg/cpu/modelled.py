# SPDX-License-Identifier: MIT
"""Hosts out of CPU models."""

from __future__ import annotations

from onereg.cpu.hosts import Host
from onereg.model import Spec
from onereg.model.cpu_models import CpuModel
from onereg.query.cpu_models import model_values


def host_of_model(
    spec: Spec, model: CpuModel, kernel: str | None, features: frozenset[str] | None
) -> Host:
    """A host whose fresh vCPU is a model, on a kernel in the spec's spelling."""
    return Host(
        source=model.name,
        kernel=kernel,
        features=features,
        values=model_values(spec, {**spec.cpu_models, model.name: model}, model),
        is_whole=False,
    )
