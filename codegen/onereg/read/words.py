# SPDX-License-Identifier: MIT
"""The sentences on the values of keys, out of ``spec/schema``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from onereg.model import Level, Scope, Write
from onereg.model.fields import Reserved
from onereg.model.words import Words

_Value = TypeVar("_Value", bound=Enum)


@cache
def read_words(schemas: Path) -> Words:
    """The words of the schemas in a directory; the schemas are the tool's own, so all are there."""
    one_regs, fields = (_definitions(schemas, kind) for kind in ("one-regs", "fields"))
    return Words(
        write=_choices(Write, one_regs["write"]),
        scope=_choices(Scope, one_regs["scope"]),
        level=_choices(Level, one_regs["level"]),
        volatile=one_regs["volatile"]["title"],
        reserved={kind: fields[kind.value]["title"] for kind in Reserved},
    )


def _definitions(schemas: Path, kind: str) -> Any:
    text = (schemas / f"{kind}.schema.json").read_text(encoding="utf-8")
    return json.loads(text)["$defs"]


def _choices(kind: type[_Value], schema: Any) -> Mapping[_Value, str]:
    """The description of each value; the schema accepts those that there are, and no other."""
    said = {choice["const"]: choice["description"] for choice in schema["oneOf"]}
    return {value: said[value.value] for value in kind}
