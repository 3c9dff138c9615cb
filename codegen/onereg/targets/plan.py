# SPDX-License-Identifier: MIT
"""The reference of the plan, for those who write templates."""

from __future__ import annotations

import re

from onereg.plan.reference import plan_reference
from onereg.targets.contract import Target
from onereg.targets.markdown import code, text

_CODE = re.compile("`([^`]*)`")


def _doc(said: str) -> str:
    """A description, the code in it as such."""
    parts = _CODE.split(said)
    return "".join(code(part) if at % 2 else _spaced(part) for at, part in enumerate(parts))


def _spaced(part: str) -> str:
    """Text, with the spaces that separate it from code."""
    before, after = part[: len(part) - len(part.lstrip())], part[len(part.rstrip()) :]
    return f"{before}{text(part)}{after if part.strip() else ''}"


TARGET = Target(
    name="plan",
    files={"plan.md.j2": "docs/plan.md"},
    filters={"code": code, "doc": _doc},
    pages=plan_reference,
)
