# SPDX-License-Identifier: MIT
"""The file of ``--id-registers``: any dump of a vCPU, or a JSON object of names and values."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from onereg.errors import OneregError
from onereg.terminal import say

if TYPE_CHECKING:
    from onereg.query.lookup import Lookup

HELP = (
    "a file with the vCPU's ID registers, CLIDR_EL1 among them: any dump, or a JSON object of "
    "names and hex values"
)


def read_id_registers(path: Path, lookup: Lookup, arch: str) -> dict[str, int]:
    """The values by name; remarks go to standard error.  Raises SpecError and OneregError."""
    from onereg.dumps.reader import read_dumps
    from onereg.dumps.reading import KnownRegisters
    from onereg.query.id_registers import named_values

    dumps = read_dumps(path, KnownRegisters(lookup, arch))
    listed = [dump for dump in dumps if dump.refused is None]
    if not listed:
        raise OneregError(f"{path}: KVM has refused each vCPU of it, so that it has no values")
    first = listed[0]
    values, lacking = named_values(first.values, lookup.spec, arch)
    remarks = [*first.remarks, *(f"lacks {name}, taken as zero" for name in lacking)]
    if len(listed) > 1:
        remarks.insert(0, f"has {len(listed)} vCPUs; the first is taken, of line {first.mark.line}")
    for remark in remarks:
        say(f"{path}: {remark}")
    return values
