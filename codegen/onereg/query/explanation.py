# SPDX-License-Identifier: MIT
"""One thing that a register's value says beyond its fields."""

from __future__ import annotations

from onereg.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Explanation:
    """A sentence about a value, with the name of the thing it is about."""

    what: str
    """``trap``, ``fault``, ``address``, ``memory``, ``part`` or ``cache``."""
    name: str | None
    """The trapped register, the fault, the attribute, the part or the cache."""
    text: str

    def facts(self) -> dict[str, str | None]:
        """The object of ``decode --format json``, under ``explained``."""
        return {"what": self.what, "name": self.name, "text": self.text}
