# SPDX-License-Identifier: MIT
"""The registers of a QEMU vCPU by the members of its state, ``CPUARMState``.

The members are those of the spec's layout ``qemu``: which of them has a register depends on the
mode that PSTATE tells.
"""

from __future__ import annotations

from collections.abc import Iterator

from onereg.model import Layout, OneReg, Spec, State
from onereg.model import Place as StatePlace
from onereg.query.places import cells_by_register, home, index_value

LAYOUT = "qemu"
_MODE_MASK = 0x1F
"""PSTATE.M[4:0]; bit 4 is set in AArch32 state."""
_AARCH32 = 0x10

Spot = tuple[str, int | None]
"""A member and an index."""


def qemu_layout(spec: Spec) -> Layout | None:
    """The layout of ``CPUARMState``; None where a spec has none."""
    return next((layout for layout in spec.layouts if layout.name == LAYOUT), None)


def register_spots(spec: Spec, layout: Layout, pstate: int) -> Iterator[tuple[OneReg, Spot]]:
    """Each arm64 register that the state has in the mode of a PSTATE, with its member."""
    is_aarch32 = bool(pstate & _AARCH32)
    state = State.AARCH32 if is_aarch32 else State.AARCH64
    number = pstate & _MODE_MASK
    mode = next((m.name for m in spec.modes if m.state is state and m.encoding == number), None)
    cells = cells_by_register(spec.cells)
    for one_reg in spec.of_arch("arm64"):
        at = home(layout, one_reg.name, cells.get(one_reg.name))
        place: StatePlace | None = at.place
        if at.cell is not None and at.live is not None and mode in at.cell.live_in:
            place = at.live
        elif is_aarch32 and at.parked is not None:
            place = at.parked
        if place is not None:
            yield one_reg, (place.member, index_value(layout, place))
