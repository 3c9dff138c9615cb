# SPDX-License-Identifier: MIT
"""CPU models: the ID registers that a guest is to see, field by field (``spec/models``)."""

from __future__ import annotations

from collections.abc import Mapping

from onereg.dataclass import dataclass
from onereg.errors import Mark


@dataclass(frozen=True, slots=True)
class ModelField:
    """The number of one field of a model."""

    number: int
    """As it stands in the field, without sign extension."""
    mark: Mark


@dataclass(frozen=True, slots=True)
class CpuModel:
    """One CPU.  A field that it does not name is as in ``based_on``, or zero."""

    name: str
    title: str
    based_on: str | None
    """Another model; None for a model that stands alone."""
    fields: Mapping[str, Mapping[str, ModelField]]
    """By register, by field."""
    source: str
    mark: Mark
