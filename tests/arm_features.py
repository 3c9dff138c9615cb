# SPDX-License-Identifier: MIT
"""A digest of Arm's Features.json: the fields that tell a feature and what it implies, as facts.

``python tests/arm_features.py FEATURES.JSON > tests/sysreg/arm-features.txt`` makes it of the
machine-readable data of March 2025.  A line is a feature, the fields with their least numbers,
and after ``:`` the features that it implies.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from onereg.audit.mrs_file import MrsData, read_mrs


def digest(data: MrsData) -> Iterator[str]:
    """A line for each feature, sorted by name."""
    for name in sorted(data.features):
        told = [f"{r}.{field}={low}" for r, field, low in sorted(data.told.get(name, ()))]
        yield " ".join([name, *told, ":", *sorted(data.implied.get(name, ()))])


def read_digest(path: Path) -> MrsData:
    """The data, without registers."""
    data = MrsData([path])
    for line in path.read_text(encoding="utf-8").splitlines():
        own, _, implied = line.partition(" :")
        name, *told = own.split()
        data.features.add(name)
        data.implied[name] = set(implied.split())
        bounds = data.told.setdefault(name, set())
        for word in told:
            place, _, low = word.partition("=")
            register, _, field = place.partition(".")
            bounds.add((register, field, int(low)))
    return data


if __name__ == "__main__":
    print(*digest(read_mrs([Path(sys.argv[1])])), sep="\n")
