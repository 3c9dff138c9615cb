# SPDX-License-Identifier: MIT
"""Changes of CPU models: ``spec/models``."""

from __future__ import annotations

from collections.abc import Iterator

from onereg.diff.book import rule
from onereg.diff.changes import Class, Difference, Side, Subject
from onereg.diff.pairing import Both, Pairing, pair
from onereg.diff.subjects import change, named, reworded
from onereg.model import Spec
from onereg.model.cpu_models import CpuModel


@rule("model-added", Class.ADDITION)
def a_model_is_new(both: Both) -> Iterator[Difference]:
    """A CPU model that the old spec does not have."""
    for model in _models(both).added:
        yield Difference(_subject(model), "is new", f"({model.title})")


@rule("model-removed", Class.BEHAVIOUR)
def a_model_is_gone(both: Both) -> Iterator[Difference]:
    """A CPU model that only the old spec has: no command takes its name."""
    for model in _models(both).removed:
        yield Difference(_subject(model, Side.OLD), "is gone", f"({model.title})")


@rule("model-fields", Class.BEHAVIOUR)
def a_model_has_other_fields(both: Both) -> Iterator[Difference]:
    """A field of a CPU model has another number, or its base is another: it is another CPU."""
    for old, new in _models(both).kept:
        if old.based_on != new.based_on:
            yield change(_subject(new), "base", old.based_on, new.based_on)
        before, after = _fields(old), _fields(new)
        for place in dict.fromkeys((*before, *after)):
            if before.get(place) != after.get(place):
                yield change(_subject(new), place, before.get(place), after.get(place))


@rule("model-words", Class.DOCUMENTATION)
def a_model_is_described_otherwise(both: Both) -> Iterator[Difference]:
    """The title or the source of a CPU model has changed."""
    for old, new in _models(both).kept:
        if old.title != new.title:
            yield reworded(_subject(new), "title", old.title, new.title)
        if old.source != new.source:
            yield reworded(_subject(new), "source", old.source, new.source)


def _models(both: Both) -> Pairing[CpuModel]:
    return pair(_by_name(both.old), _by_name(both.new))


def _by_name(spec: Spec) -> dict[str, CpuModel]:
    return {model.name: model for model in spec.cpu_models.values()}


def _fields(model: CpuModel) -> dict[str, str]:
    """The numbers by place; a register without fields is a place too."""
    numbers = {
        f"{register}.{name}": f"{said.number:#x}"
        for register, fields in model.fields.items()
        for name, said in fields.items()
    }
    return numbers | {register: "named" for register in model.fields}


def _subject(model: CpuModel, side: Side = Side.NEW) -> Subject:
    return named("model", model.name, model.mark, side)
