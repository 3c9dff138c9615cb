# SPDX-License-Identifier: MIT
"""A CPU of which a template states some fields, and leaves the others to the host."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field

from onereg.cpu.hosts import Host
from onereg.dataclass import dataclass
from onereg.dumps.model import Dump
from onereg.errors import Finding, SpecError
from onereg.model import OneReg


@dataclass(frozen=True)
class StatedCpu:
    """The registers of a CPU, by name."""

    values: Mapping[str, int]
    """Registers that are stated as a whole."""
    bits: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """(mask, value) of those that are stated in part."""
    blocked: str | None = None
    """Why some host does not take it, where its file says so."""

    def on(self, host: Host) -> dict[str, int]:
        """The whole CPU on a host, which has the bits that are not stated."""
        return dict(self.values) | {
            name: host.values.get(name, 0) & ~mask | value
            for name, (mask, value) in self.bits.items()
        }


def stated_bits_of(
    dumps: Sequence[Dump], by_id: Mapping[int, OneReg]
) -> dict[str, tuple[int, int]]:
    """(mask, value) of the registers that files state in part, by name.

    Raises SpecError where a field is stated in part: half a number is none.
    """
    found: dict[str, tuple[int, int]] = {}
    halves: list[Finding] = []
    for dump in dumps:
        for one in dump.stated:
            one_reg = by_id.get(one.id)
            if one_reg is None:
                continue
            found[one_reg.name] = (one.mask, one.value)
            for of in one_reg.register.fields:
                if one.mask & of.mask not in (0, of.mask):
                    message = f"states a part of {one_reg.name}.{of.name}: state all of its bits"
                    halves.append(Finding(dump.places.mark(one.place), "cpu-half", message))
    if halves:
        raise SpecError(halves)
    return found
