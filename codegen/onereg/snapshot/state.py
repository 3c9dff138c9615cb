# SPDX-License-Identifier: MIT
"""The Execution state and mode of a saved vCPU, and its registers by their AArch32 names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from onereg.dataclass import dataclass
from onereg.model import Spec
from onereg.model.modes import Cell, Mode, State

_PSTATE = "PSTATE"
_MODE = 0x1F
"""PSTATE.M[4:0], of which bit 4 is set in AArch32 state."""


@dataclass(frozen=True, slots=True)
class Aarch32Register:
    """A register of a vCPU in AArch32 state."""

    name: str
    """The name of a cell, as ``SP_svc``, or of a view, as ``DFSR``."""
    of: str
    """The AArch64 register or registers that have its bits."""
    bits: int
    value: int
    is_live: bool
    """True of a cell that the current mode reaches without naming its bank."""


class VcpuState:
    """The values of a vCPU by name, and what follows from its PSTATE."""

    def __init__(self, spec: Spec, values: Mapping[int, bytes]) -> None:
        """``values``: by id, as a dump has them."""
        self._spec = spec
        self.values = {
            one_reg.name: int.from_bytes(values[one_reg.id], "little")
            for one_reg in spec.of_arch("arm64")
            if one_reg.id in values
        }

    @property
    def mode(self) -> Mode | None:
        """The current mode; None where PSTATE is missing or has the number of none."""
        pstate = self.values.get(_PSTATE)
        if pstate is None:
            return None
        return next((m for m in self._spec.modes if m.encoding == pstate & _MODE), None)

    def live(self) -> dict[str, Cell]:
        """The cells that the current mode reaches without naming a bank, by AArch64 register."""
        mode = self.mode
        if mode is None:
            return {}
        return {
            cell.register: cell
            for cell in self._spec.cells
            if cell.register is not None and cell.state is mode.state and mode.name in cell.live_in
        }

    def banked(self) -> dict[str, Cell]:
        """:meth:`live` without the cells that all modes of the Execution state share."""
        mode = self.mode
        if mode is None:
            return {}
        modes = [one.name for one in self._spec.modes if one.state is mode.state]
        return {
            register: cell
            for register, cell in self.live().items()
            if len(cell.live_in) < len(modes)
        }

    def aarch32(self) -> Iterator[Aarch32Register]:
        """The registers of AArch32 state, where the vCPU is in it: cells, then views."""
        mode = self.mode
        if mode is None or mode.state is not State.AARCH32:
            return
        for cell in self._spec.cells:
            value = self.values.get(cell.register or "")
            if cell.state is State.AARCH32 and cell.register is not None and value is not None:
                is_live = mode.name in cell.live_in
                low = value & (1 << cell.bits) - 1
                yield Aarch32Register(cell.name, cell.register, cell.bits, low, is_live)
        for view in self._spec.views:
            if all(part.of in self.values for part in view.parts):
                value = 0
                for part in view.parts:
                    bits = self.values[part.of] >> part.of_lsb & (1 << part.msb - part.lsb + 1) - 1
                    value |= bits << part.lsb
                of = ", ".join(dict.fromkeys(part.of for part in view.parts))
                yield Aarch32Register(view.name, of, view.bits, value, False)
