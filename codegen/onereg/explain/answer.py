# SPDX-License-Identifier: MIT
"""One answer to a line of a log."""

from __future__ import annotations

from typing import Any

from onereg.dataclass import dataclass
from onereg.query.register_facts import id_text


@dataclass(frozen=True, slots=True)
class LogAnswer:
    """A thing in a line: the meaning, the likely cause and the next thing to look at."""

    kind: str
    """``id``, ``register``, ``value``, ``refusal``, ``instruction``, ``message`` or ``cut``."""
    name: str | None
    """The register, the System instruction or the message; None where there is none."""
    what: str
    cause: str | None = None
    look_at: str | None = None
    id: int | None = None
    value: int | None = None

    def facts(self) -> dict[str, Any]:
        """The object of ``explain --format json``, under ``findings``."""
        return {
            "what": self.what,
            "name": self.name,
            "kind": self.kind,
            "cause": self.cause,
            "look_at": self.look_at,
            "id": None if self.id is None else id_text(self.id),
            "value": None if self.value is None else f"{self.value:#x}",
        }
