# SPDX-License-Identifier: MIT
"""The table of a CPU for the generated code, and a vCPU that it is given."""

from __future__ import annotations

from onereg.cpu import tables, templates
from onereg.inputs import Inputs
from onereg.model import Spec
from onereg.query.cpu_models import model_values
from onereg.read import read_spec
from scenario_kvm import ScenarioKvm

RICHER, POORER = "neoverse-v1", "neoverse-n1"


def cpu_spec(inputs: Inputs) -> Spec:
    """The spec with the models of CPUs."""
    return read_spec(inputs.specs, inputs.schemas, cpus=True)


def rows(spec: Spec, name: str = POORER) -> list[tables.CpuRow]:
    """The rows of a model's table."""
    cpu = model_values(spec, spec.cpu_models, spec.cpu_models[name])
    return [*tables.table_rows(spec, cpu, templates.stated_bits(spec, cpu, []))]


def fresh_vcpu(spec: Spec, without: tuple[str, int] | None = None) -> ScenarioKvm:
    """A vCPU of a richer CPU, whose fields can be lowered; without some bits of a register."""
    held = dict(model_values(spec, spec.cpu_models, spec.cpu_models[RICHER]))
    if without is not None:
        name, mask = without
        held[name] &= ~mask
    # More than V1 in what N1 has more of: no signed field is above, as ScenarioKvm sees it.
    for row in rows(spec):
        mask, value = row.mask, row.value
        if (row.register, mask) != without and held[row.register] & mask < value:
            held[row.register] = held[row.register] & ~mask | value
    return ScenarioKvm({"registers": held, "limits": held})


def refusing(spec: Spec) -> tuple[ScenarioKvm, str]:
    """A vCPU without one field of the poorer CPU, and the field's name."""
    field = next(spec.registers["arm64", "ID_AA64ISAR0_EL1"].fields.named("AES"))
    return fresh_vcpu(spec, ("ID_AA64ISAR0_EL1", field.mask)), "ID_AA64ISAR0_EL1.AES"
