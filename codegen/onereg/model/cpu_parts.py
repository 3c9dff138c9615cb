# SPDX-License-Identifier: MIT
"""Names of CPUs by the part number that MIDR_EL1 has: ``spec/names/parts.yaml``."""

from __future__ import annotations

from onereg.dataclass import dataclass
from onereg.errors import Mark


@dataclass(frozen=True, slots=True)
class CpuPart:
    """One core of one implementer."""

    implementer: int
    """MIDR_EL1.Implementer."""
    number: int
    """MIDR_EL1.PartNum."""
    name: str
    mark: Mark
