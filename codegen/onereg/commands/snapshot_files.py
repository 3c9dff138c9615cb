# SPDX-License-Identifier: MIT
"""Reads the files of ``onereg snapshot``, and says which registers they leave out."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from onereg.commands.options import system_names
from onereg.errors import OneregError
from onereg.terminal import say

if TYPE_CHECKING:
    from onereg.dumps.model import Dump
    from onereg.dumps.reading import KnownRegisters
    from onereg.model import Spec


class RefusedVcpuError(OneregError):
    """KVM has refused each vCPU of a file; ``dump`` is the first."""

    def __init__(self, dump: Dump) -> None:
        self.dump = dump
        super().__init__(f"{dump.mark}: {dump.refusal}: it has no values")


def known_registers(options: argparse.Namespace, spec: Spec) -> KnownRegisters:
    """The registers of arm64 as readers of dumps look for them."""
    from onereg.dumps.reading import KnownRegisters
    from onereg.query.lookup import Lookup

    return KnownRegisters(Lookup(spec, system_names(options)), "arm64")


def first_vcpu(path: Path, known: KnownRegisters) -> Dump:
    """The first vCPU of a file that KVM has not refused; the others are told on standard error.

    Raises SpecError, OneregError, and RefusedVcpuError where KVM has refused all of them.
    """
    from onereg.dumps.reader import read_dumps

    found = read_dumps(path, known)
    dumps = [dump for dump in found if dump.refused is None]
    if found and not dumps:
        raise RefusedVcpuError(found[0])
    remarks = list(dumps[0].remarks)
    remarks += [f"{dump.refusal}: passed over" for dump in found if dump.refusal is not None]
    if len(dumps) > 1:
        remarks.append(f"has {len(dumps)} vCPUs; the first is taken")
    for remark in remarks:
        say(f"{path}: {remark}")
    return dumps[0]
