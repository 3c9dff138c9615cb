# SPDX-License-Identifier: MIT
"""The page of CPU models: the fields of ID registers by CPU, and the features that they tell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from onereg.cpu.hosts import id_registers
from onereg.dataclass import dataclass
from onereg.docs.links import Link
from onereg.docs.register_page import RegisterPage
from onereg.model import OneReg, Spec
from onereg.model.cpu_features import Bound, CpuFeature
from onereg.model.fields import Field, Sign
from onereg.query.cpu_features import FeatureReader
from onereg.query.cpu_models import model_values
from onereg.query.feature_facts import feature_title
from onereg.query.names import synonyms

_IMPLEMENTATION = "MIDR_EL1"
"""The register with the maker and the part, which stands before the ID registers."""


@dataclass(frozen=True, slots=True)
class ModelColumn:
    """One CPU."""

    name: str
    title: str
    based_on: str
    """Another model, or empty."""
    source: str


@dataclass(frozen=True, slots=True)
class ModelCell:
    """The number of a field on one CPU."""

    number: int | None
    """None where the model does not say the register."""
    meaning: str
    """The name of the value; empty where it has none."""
    differs: bool
    """True if the first model that has the register has another number."""

    @property
    def text(self) -> str:
        """``0x1 IMP``."""
        if self.number is None:
            return ""
        return f"{self.number:#x}{f' {self.meaning}' if self.meaning else ''}"


@dataclass(frozen=True, slots=True)
class ModelRow:
    """One field on every CPU."""

    field: Link
    doc: str
    cells: tuple[ModelCell, ...]

    @property
    def differs(self) -> bool:
        """True if CPUs differ in it."""
        return any(cell.differs for cell in self.cells)


@dataclass(frozen=True, slots=True)
class ModelRegister:
    """The fields of one register."""

    register: Link
    title: str
    rows: tuple[ModelRow, ...]


@dataclass(frozen=True, slots=True)
class ModelAnswer:
    """One CPU has a feature, or has it not."""

    has: bool


@dataclass(frozen=True, slots=True)
class ModelFeature:
    """A feature as a filter: the CPUs that have it, and the fields that tell it."""

    name: str
    title: str
    fields: tuple[str, ...]
    """``REGISTER.FIELD``"""
    answers: tuple[ModelAnswer, ...]
    """The answer of each CPU."""


@dataclass(frozen=True, slots=True)
class ModelsPage:
    """All CPU models; empty where the spec was read without CPUs."""

    models: tuple[ModelColumn, ...]
    registers: tuple[ModelRegister, ...]
    groups: tuple[tuple[str, tuple[ModelFeature, ...]], ...]
    """Features by their group."""
    facts: Mapping[str, Any]
    """The facts by which a script adds the column of a dump."""

    @property
    def field_columns(self) -> int:
        """The columns of the table of fields: the field, and each CPU."""
        return len(self.models) + 1

    @property
    def feature_columns(self) -> int:
        """The columns of the table of features: the feature, each CPU, and the meaning."""
        return len(self.models) + 2


def models_page(spec: Spec, pages: Mapping[tuple[str, str], RegisterPage]) -> ModelsPage:
    """The page of a spec; ``pages`` are those of registers by architecture and name."""
    models = spec.cpu_models
    values = {name: model_values(spec, models, model) for name, model in models.items()}
    one_regs = [o for o in spec.of_arch("arm64") if o.name == _IMPLEMENTATION]
    one_regs += [one_reg for one_reg in id_registers(spec) if list(one_reg.register.fields)]
    reader = FeatureReader(spec)
    present = {name: reader.present(own) for name, own in values.items()}
    features: dict[str, list[ModelFeature]] = {}
    for feature in spec.cpu_features.by_name.values():
        features.setdefault(feature.group, []).append(
            ModelFeature(
                feature.name,
                feature_title(spec, feature),
                tuple(dict.fromkeys(bound.place for bound in feature.bounds())),
                tuple(ModelAnswer(feature.name in present[name]) for name in models),
            )
        )
    return ModelsPage(
        models=tuple(
            ModelColumn(model.name, model.title, model.based_on or "", model.source)
            for model in models.values()
        ),
        registers=tuple(
            _register(one_reg, pages["arm64", one_reg.name], values) for one_reg in one_regs
        ),
        groups=tuple((group, tuple(those)) for group, those in features.items()),
        facts={
            "registers": {one.name: _register_facts(one, spec) for one in one_regs},
            "features": {
                name: _feature_facts(feature) for name, feature in spec.cpu_features.by_name.items()
            },
        },
    )


def _register(
    one_reg: OneReg, page: RegisterPage, values: Mapping[str, Mapping[str, int]]
) -> ModelRegister:
    anchors = dict(page.bits.names)
    held = [own.get(one_reg.name) for own in values.values()]
    rows = tuple(
        ModelRow(
            Link(field.name, page.path, anchors.get(field.name, "")),
            field.doc,
            tuple(_cells(field, held)),
        )
        for field in one_reg.register.fields
    )
    return ModelRegister(Link(one_reg.name, page.path, ""), page.title, rows)


def _cells(field: Field, held: list[int | None]) -> Iterator[ModelCell]:
    numbers = [None if value is None else field.of(value) for value in held]
    first = next((number for number in numbers if number is not None), None)
    for number in numbers:
        meaning = None if number is None else field.value(number)
        differs = number is not None and number != first
        yield ModelCell(number, meaning.name if meaning else "", differs)


def _register_facts(one_reg: OneReg, spec: Spec) -> dict[str, Any]:
    return {
        "id": f"{one_reg.id:#x}",
        "bits": 8 * one_reg.size,
        "names": sorted({one_reg.name, *synonyms(one_reg, spec.cells)}),
        "fields": {
            field.name: {
                "msb": field.msb,
                "lsb": field.lsb,
                "signed": field.sign is Sign.SIGNED,
                "values": {str(value.number): value.name for value in reversed(field.values)},
            }
            for field in one_reg.register.fields
        },
    }


def _feature_facts(feature: CpuFeature) -> list[list[list[Any]]]:
    """The alternatives: (register, field, least, greatest) of bounds that hold together."""
    return [[_bound(bound) for bound in bounds] for bounds in feature.alternatives]


def _bound(bound: Bound) -> list[Any]:
    return [bound.register, bound.field, bound.low, bound.high]
