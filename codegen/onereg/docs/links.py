# SPDX-License-Identifier: MIT
"""Names of pages, and links to places within them, that any file system and any URL can carry."""

from __future__ import annotations

import re
from collections.abc import Iterable

from onereg.dataclass import dataclass

INDEX = "index"
BANKS = "banks"
ID_FORMAT = "id-format"
ORDER = "order"
KERNELS = "kernels"
CHANGES = "changes"
NAMES = "names"
EXPLAIN = "explain"
MODELS = "models"
MIGRATE = "migrate"

_LONGEST = 80
_DEVICES = re.compile(r"(?i)con|prn|aux|nul|(com|lpt)[0-9]")
"""Names that mean no file on Windows, whatever their extension is."""


@dataclass(frozen=True, slots=True)
class Link:
    """Something with a name, and where it is described."""

    text: str
    page: str
    """The page's path without an extension, as ``arm64/DBGBCRn_EL1``; empty: described nowhere."""
    anchor: str
    """The id of the place within the page; empty for its top."""

    def __str__(self) -> str:
        return self.text


def slug(name: str) -> str:
    """A name in letters, digits and underscores alone: ``DBGBCR<n>_EL1`` is ``DBGBCRn_EL1``."""
    words = re.sub(r"[^A-Za-z0-9]+", "_", re.sub(r"<(\w+)>", r"\1", name)).strip("_")[:_LONGEST]
    return f"{words or 'unnamed'}_" if _DEVICES.fullmatch(words) or not words else words


def slugs(names: Iterable[str]) -> dict[str, str]:
    """A slug for each name; no two are equal, letter case aside."""
    taken: set[str] = set()
    found: dict[str, str] = {}
    for name in names:
        if name in found:
            continue
        plain = chosen = slug(name)
        number = 1
        while chosen.lower() in taken:
            number += 1
            chosen = f"{plain}_{number}"
        taken.add(chosen.lower())
        found[name] = chosen
    return found
