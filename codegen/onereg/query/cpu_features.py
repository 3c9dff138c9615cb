# SPDX-License-Identifier: MIT
"""Which architectural features the values of ID registers tell, and what contradicts in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from onereg.dataclass import dataclass
from onereg.model import Spec
from onereg.model.cpu_features import Bound, Bounds, CpuFeature
from onereg.model.fields import Field
from onereg.model.id_fields import ordered


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Values of ID registers that no CPU of the architecture has."""

    feature: str
    """The feature that is there, or that another field says is there."""
    because: str
    """A phrase: ``FEAT_SVE2 requires FEAT_SVE``."""
    culprits: tuple[Bounds, ...]
    """The bounds that hold and may not: each loses one, and the contradiction is gone."""


class FeatureReader:
    """Reads features out of the values of one CPU's ID registers, by name."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec.cpu_features
        self._fields = {
            (name, field.name): field
            for (arch, name), register in spec.registers.items()
            if arch == "arm64"
            for field in register.fields
        }

    def field(self, bound: Bound) -> Field:
        """The field that a bound is of."""
        return self._fields[bound.register, bound.field]

    def number(self, bound: Bound, values: Mapping[str, int]) -> int:
        """The number of a bound's field in its order; KeyError without the register."""
        field = self.field(bound)
        return ordered(field, field.of(values[bound.register]), field.sign)

    def present(self, values: Mapping[str, int]) -> dict[str, CpuFeature]:
        """The features that are told, by name, in the order of the spec."""
        return {
            name: feature
            for name, feature in self._spec.by_name.items()
            if self._holding(feature.alternatives, values)
        }

    def contradictions(self, values: Mapping[str, int]) -> Iterator[Contradiction]:
        """The contradictions of the values; registers that are missing contradict nothing."""
        present = self.present(values)
        for name, feature in present.items():
            culprits = self._holding(feature.alternatives, values)
            for requirement in feature.requirements:
                if any(b not in present or b in self._spec.of_host for b in requirement.beside):
                    continue
                if not any(
                    one in present or self._unsaid(one, values) for one in requirement.one_of
                ):
                    yield Contradiction(name, f"{name} requires {requirement}", culprits)
            for other in feature.excludes:
                if other in present and other not in self._spec.of_host:
                    yield Contradiction(name, f"{name} excludes {other}", culprits)
        for name, feature in self._spec.by_name.items():
            if not self._unsaid(name, values):
                yield from self._torn(feature, name in present, present, values)

    def _torn(
        self,
        feature: CpuFeature,
        is_present: bool,
        present: Mapping[str, CpuFeature],
        values: Mapping[str, int],
    ) -> Iterator[Contradiction]:
        """Fields that say the same of one feature, and do not."""
        for mirror in feature.mirrors:
            if any(not self._is_valid(b, present, values) for bounds in mirror for b in bounds):
                continue
            held = self._holding(mirror, values)
            if bool(held) is not is_present:
                places = (_places(feature.alternatives), _places(mirror))
                yes, no = places if is_present else places[::-1]
                because = f"{yes} says that {feature.name} is there, and {no} that it is not"
                culprits = self._holding(feature.alternatives, values) if is_present else held
                yield Contradiction(feature.name, because, culprits)

    def _is_valid(
        self, bound: Bound, present: Mapping[str, CpuFeature], values: Mapping[str, int]
    ) -> bool:
        valid = self._spec.valid.get(bound.register)
        if bound.register not in values:
            return False
        return valid is None or any(one in present for one in valid.one_of)

    def _holding(
        self, alternatives: tuple[Bounds, ...], values: Mapping[str, int]
    ) -> tuple[Bounds, ...]:
        return tuple(
            bounds for bounds in alternatives if all(self._holds(b, values) for b in bounds)
        )

    def _holds(self, bound: Bound, values: Mapping[str, int]) -> bool:
        if bound.register not in values:
            return False
        number = self.number(bound, values)
        return bound.low <= number and (bound.high is None or number <= bound.high)

    def _unsaid(self, name: str, values: Mapping[str, int]) -> bool:
        """True if a register that may tell the feature is missing, or tells of the host."""
        if name in self._spec.of_host:
            return True
        alternatives = self._spec.by_name[name].alternatives
        return any(b.register not in values for bounds in alternatives for b in bounds)


def _places(alternatives: tuple[Bounds, ...]) -> str:
    return " or ".join(dict.fromkeys(b.place for bounds in alternatives for b in bounds))
