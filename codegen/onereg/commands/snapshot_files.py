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


def known_registers(options: argparse.Namespace, spec: Spec) -> KnownRegisters:
    """The registers of arm64 as readers of dumps look for them."""
    from onereg.dumps.reading import KnownRegisters
    from onereg.query.lookup import Lookup

    return KnownRegisters(Lookup(spec, system_names(options)), "arm64")


def first_vcpu(path: Path, known: KnownRegisters) -> Dump:
    """The first vCPU of a file that KVM has not refused; the others are told on standard error.

    Raises SpecError and OneregError.
    """
    from onereg.dumps.reader import read_dumps

    dumps = [dump for dump in read_dumps(path, known) if dump.refused is None]
    if not dumps:
        raise OneregError(f"{path}: KVM has refused each vCPU of it, so that it has no values")
    remarks = list(dumps[0].remarks)
    if len(dumps) > 1:
        remarks.append(f"has {len(dumps)} vCPUs; the first is taken")
    for remark in remarks:
        say(f"{path}: {remark}")
    return dumps[0]
