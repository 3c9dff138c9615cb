# SPDX-License-Identifier: MIT
"""CPU models as values of ID registers, and the mistakes that a model can have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from onereg.errors import Mark, did_you_mean
from onereg.model import Spec
from onereg.model.cpu_models import CpuModel
from onereg.model.fields import Reserved


def model_values(spec: Spec, models: Mapping[str, CpuModel], model: CpuModel) -> dict[str, int]:
    """The values of a model's registers by name, those of the models below it included.

    Of a register that none of them names there is no value.  The model has no mistakes.
    """
    values = {} if model.based_on is None else model_values(spec, models, models[model.based_on])
    for name, fields in model.fields.items():
        register = spec.registers["arm64", name]
        if name not in values:
            values[name] = sum(
                bits.mask for bits in register.fields.common.reserved if bits.kind is Reserved.RES1
            )
        for field_name, said in fields.items():
            field = next(register.fields.named(field_name))
            values[name] = values[name] & ~field.mask | said.number << field.lsb
    return values


def base_mistakes(models: Mapping[str, CpuModel], model: CpuModel) -> Iterator[tuple[Mark, str]]:
    """A sentence where a model is based on none that there is, or on itself by way of others."""
    seen = [model.name]
    base = model.based_on
    while base is not None:
        if base in seen:
            yield model.mark, f"{model.name} is based on itself: {' on '.join([*seen, base])}"
            return
        if base not in models:
            hint = did_you_mean(base, models.keys() - {model.name})
            yield model.mark, f"{model.name} is based on {base}, which does not exist{hint}"
            return
        seen.append(base)
        base = models[base].based_on


def field_mistakes(spec: Spec, model: CpuModel) -> Iterator[tuple[Mark, str]]:
    """A sentence for each field of a model that there is not, or whose number does not fit."""
    known = [name for arch, name in spec.registers if arch == "arm64"]
    for name, fields in model.fields.items():
        register = spec.registers.get(("arm64", name))
        for field_name, said in fields.items():
            if register is None:
                yield said.mark, f"no register {name}{did_you_mean(name, known)}"
                break
            field = next(register.fields.named(field_name), None)
            if field is None:
                hint = did_you_mean(field_name, [one.name for one in register.fields])
                yield said.mark, f"{name} has no field {field_name}{hint}"
            elif said.number >> field.width:
                message = f"{name}.{field_name} has {field.width} bits, which are never"
                yield said.mark, f"{message} {said.number:#x}"
