# SPDX-License-Identifier: MIT
"""A dump as a prediction takes it."""

from __future__ import annotations

from onereg.dumps.model import Dump
from onereg.model import Spec
from onereg.query.named_kernels import find_kernel
from onereg.snapshot.prediction import DumpedVcpu


def dumped_vcpu(dump: Dump, spec: Spec) -> DumpedVcpu:
    """The vCPU of a dump; OneregError where the spec does not cover its kernel."""
    values = {
        entry.id: None if entry.value is None else int.from_bytes(entry.value, "little")
        for entry in dump.entries
    }
    return DumpedVcpu(
        values=values,
        kernel=None if dump.kernel is None else find_kernel(spec, "arm64", dump.kernel),
        features=None if dump.features is None else frozenset(dump.features),
        capabilities=None if dump.caps is None else frozenset(dump.caps),
        hidden=dump.host,
    )
