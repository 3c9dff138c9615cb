# SPDX-License-Identifier: 0BSD
# Edited in templates/python/views.py; `onereg generate` copies it.
"""AArch32 registers read from and written to a state that keeps AArch64 registers.

In AArch32 state the banked registers, the system registers and the floating-point registers
are parts of AArch64 registers (Arm ARM "Interprocessing", "Register mappings
between AArch32 state and AArch64 state").  The tables that say which are generated: ``aarch32``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from .registers import Mode
from .sync import Layout

__all__ = ["Cell", "Composite", "NameInModeError", "Part", "StateView"]

S = TypeVar("S")

_SYNONYMS = {"sp": "r13", "lr": "r14", "pc": "r15"}


@dataclass(frozen=True, slots=True)
class Part:
    """``width`` bits at ``lsb`` of an AArch32 register are those at ``of_lsb`` of ``id``."""

    id: int
    lsb: int
    of_lsb: int
    width: int


@dataclass(frozen=True, slots=True)
class Composite:
    """An AArch32 register of ``bits`` bits made of parts of AArch64 registers."""

    name: str
    bits: int
    parts: Sequence[Part]


@dataclass(frozen=True, slots=True)
class Cell:
    """One banked register: the meaning of ``holds`` in the modes of ``live_in``.

    It is the low ``bits`` bits of the AArch64 register ``id``.
    """

    name: str
    holds: str
    live_in: Sequence[Mode]
    id: int
    bits: int


class NameInModeError(LookupError):
    """A name that no AArch32 register has, at all or in the mode of the state."""


class StateView(Generic[S]):
    """The AArch32 registers of ``state``, by name.

    Three kinds of names:

    - banked, as ``LR_irq`` or ``SPSR_fiq``: the same register in every mode;
    - in lower case what an instruction of the current mode would reach: ``r0`` to ``r15``,
      ``sp``, ``lr``, ``pc``, ``spsr``, ``elr_hyp``, ``cpsr``;
    - system and floating-point registers, as ``DFAR``, ``CPSR``, ``FPSCR``, ``D5``, ``Q3``.

    A write changes the bits of the AArch64 register that the AArch32 register is, and
    no other.
    """

    def __init__(
        self,
        layout: Layout[S],
        state: S,
        cells: Iterable[Cell],
        composites: Iterable[Composite],
    ) -> None:
        self._layout = layout
        self._state = state
        self._cells = tuple(cells)
        self._named = {
            **{composite.name: composite for composite in composites},
            **{cell.name: _whole(cell) for cell in self._cells},
        }

    def read(self, name: str) -> int:
        """The value of the register, or NameInModeError."""
        value = 0
        for part in self._resolve(name).parts:
            whole = self._load(part.id)
            value |= (whole >> part.of_lsb & _mask(part.width)) << part.lsb
        return value

    def write(self, name: str, value: int) -> None:
        """Change the register.

        NameInModeError; OverflowError if ``value`` has bits that the register lacks.
        """
        register = self._resolve(name)
        if value & ~sum(_mask(part.width) << part.lsb for part in register.parts):
            raise OverflowError(f"{name} lacks some of the bits of {value:#x}")
        for part in register.parts:
            hole = self._load(part.id) & ~(_mask(part.width) << part.of_lsb)
            bits = value >> part.lsb & _mask(part.width)
            self._layout.store(self._state, part.id, hole | bits << part.of_lsb)

    def names(self) -> list[str]:
        """Every banked, system and floating-point name."""
        return sorted(self._named)

    def _load(self, id: int) -> int:
        value = self._layout.load(self._state, id)
        assert isinstance(value, int)
        return value

    def _resolve(self, name: str) -> Composite:
        if name in self._named:
            return self._named[name]
        if name == "cpsr":
            return self._named["CPSR"]
        holds = _SYNONYMS.get(name, name)
        if not any(cell.holds == holds for cell in self._cells):
            raise NameInModeError(f"no AArch32 register is called {name}")
        mode = self._layout.mode(self._state)
        if mode is None:
            raise NameInModeError(f"{name} has no meaning in AArch64 state")
        for cell in self._cells:
            if cell.holds == holds and mode in cell.live_in:
                return self._named[cell.name]
        raise NameInModeError(f"{name} has no meaning in {_mode_name(mode)} mode")


def _whole(cell: Cell) -> Composite:
    return Composite(cell.name, cell.bits, (Part(cell.id, 0, 0, cell.bits),))


def _mask(width: int) -> int:
    return (1 << width) - 1


def _mode_name(mode: int) -> str:
    return next((known.name for known in Mode if known == mode), f"{mode:#x}")
