# SPDX-License-Identifier: MIT
"""Rules on AArch32 state: every name in every mode is one register, and has a home and fields."""

from __future__ import annotations

from collections.abc import Iterator

from onereg.errors import Mark
from onereg.model import Cell, Mode, Register, Spec, State, View
from onereg.query.view_fields import misfits
from onereg.rules.book import Problem, rule

MAX_NUMBER_BITS = 128
"""Up to here generated code takes a register for a number, and for bytes above."""


@rule("cell-overlap")
def a_name_is_one_cell_in_a_mode(spec: Spec) -> Iterator[Problem]:
    """Two cells answer to the same name in the same mode."""
    seen: dict[tuple[str, str], Cell] = {}
    for cell in spec.cells:
        for mode in cell.live_in:
            first = seen.setdefault((cell.holds, mode), cell)
            if first is not cell:
                yield (
                    cell.mark,
                    f"{cell.holds} in mode {mode} is {cell.name}, and {first.name} at {first.mark}",
                )
    for absence in spec.absences:
        present = seen.get((absence.holds, absence.mode))
        if present is not None:
            yield (
                absence.mark,
                f"{absence.holds} in mode {absence.mode} is absent, and {present.name} "
                f"at {present.mark}",
            )


@rule("cell-gap")
def a_name_means_something_in_every_mode(spec: Spec) -> Iterator[Problem]:
    """A name has no register in some mode, and no entry states its absence there.

    Hyp mode's LR was once lost in this way: Hyp mode has no LR of its own and shares User mode's.
    """
    covered = {(cell.holds, mode) for cell in spec.cells for mode in cell.live_in}
    covered |= {(absence.holds, absence.mode) for absence in spec.absences}
    first: dict[tuple[str, State], Mark] = {}
    for cell in spec.cells:
        first.setdefault((cell.holds, cell.state), cell.mark)
    for (holds, state), mark in first.items():
        missing = [
            mode.name
            for mode in spec.modes
            if mode.waived is None and mode.state is state and (holds, mode.name) not in covered
        ]
        if missing:
            yield mark, f"{holds} means no register in mode {', '.join(missing)}"


@rule("cell-waived")
def a_cell_is_of_modes_that_are_kept(spec: Spec) -> Iterator[Problem]:
    """A cell or an absence belongs to a mode that is waived.

    No layout keeps a register of a waived mode, and no output has one.
    """
    waived = {mode.name for mode in spec.modes if mode.waived is not None}
    for cell in spec.cells:
        for name in cell.live_in:
            if name in waived:
                yield cell.mark, f"{cell.name} is live in mode {name}, which is waived"
    for absence in spec.absences:
        if absence.mode in waived:
            yield absence.mark, f"{absence.holds} is absent in mode {absence.mode}, which is waived"


@rule("mode-encoding")
def a_mode_is_one_encoding(spec: Spec) -> Iterator[Problem]:
    """Two modes have the same encoding, or the encoding of a mode belongs to the other state.

    PSTATE.M[4] is 1 in AArch32 state.  So the encodings are 0x10 to 0x1f there, and 0x0 to 0xf in
    AArch64 state.  Generated code tells AArch32 modes apart by M[3:0].
    """
    seen: dict[int, Mode] = {}
    for mode in spec.modes:
        shown = f"mode {mode.name} has the encoding {mode.encoding:#x}"
        lowest = 0x10 if mode.state is State.AARCH32 else 0
        if mode.encoding not in range(lowest, lowest + 0x10):
            yield (
                mode.mark,
                f"{shown}; {mode.state.value} state has {lowest:#x} to {lowest + 0xF:#x}",
            )
        first = seen.setdefault(mode.encoding, mode)
        if first is not mode:
            yield mode.mark, f"{shown} of {first.name} at {first.mark}"


@rule("cell-alias")
def a_register_holds_one_cell(spec: Spec) -> Iterator[Problem]:
    """Two cells are the same AArch64 register."""
    seen: dict[str, Cell] = {}
    for cell in spec.cells:
        first = seen.setdefault(cell.register, cell) if cell.register else cell
        if first is not cell:
            yield (
                cell.mark,
                f"{cell.name} is {cell.register}, which already holds {first.name} at {first.mark}",
            )


@rule("cell-home")
def a_cell_has_a_home(spec: Spec) -> Iterator[Problem]:
    """The AArch64 register of a cell has no ONE_REG id, or its width does not fit.

    The register is at least as wide as the cell.  It has at most 128 bits, because generated code
    handles it as a number.  If a cell belongs to no AArch64 register, `waived` gives the reason.
    """
    registers = {one_reg.name: one_reg for one_reg in spec.of_arch("arm64")}
    for cell in spec.cells:
        if (cell.register is None) is (cell.waived is None):
            keys = "both `is` and `waived`" if cell.register else "neither `is` nor `waived`"
            yield cell.mark, f"{cell.name} has {keys}; it needs one of the two"
        if cell.register is None:
            continue
        home = registers.get(cell.register)
        if home is None:
            yield cell.mark, f"{cell.name} is {cell.register}, which is no register of arm64"
        elif home.register.bits < cell.bits:
            yield (
                cell.mark,
                f"{cell.name} has {cell.bits} bits, its home {home.name} {home.register.bits}",
            )
        elif home.register.bits > MAX_NUMBER_BITS:
            yield cell.mark, f"{cell.name} is {home.name}, which has {home.register.bits} bits"


@rule("view-overlap")
def parts_of_a_view_are_apart(spec: Spec) -> Iterator[Problem]:
    """Two parts of a view share a bit, or a part reaches beyond one of its registers.

    A part belongs to a register that is a number of up to 128 bits.  Z0 is V0 with more bits.
    """
    for view in spec.views:
        taken: set[int] = set()
        for part in view.parts:
            bits = set(range(part.lsb, part.msb + 1))
            if bits & taken:
                yield part.mark, f"{view.name}: bits {part.msb}:{part.lsb} overlap another part"
            taken |= bits
            if part.msb >= view.bits:
                yield part.mark, f"{view.name} has {view.bits} bits; bit {part.msb} is beyond"
            home = spec.registers.get(("arm64", part.of))
            if home is not None and part.of_msb >= home.bits:
                yield (
                    part.mark,
                    f"{home.name} has {home.bits} bits; bit {part.of_msb} is beyond",
                )
            elif home is not None and home.bits > MAX_NUMBER_BITS:
                yield part.mark, f"{view.name} is part of {home.name}, which has {home.bits} bits"


@rule("view-fields")
def an_aarch32_register_has_fields(spec: Spec) -> Iterator[Problem]:
    """An AArch32 view or cell has no fields of its own, and does not say that it inherits them.

    In AArch32 state many registers have another format than the AArch64 register that holds their
    bits.  So `spec/fields/aarch32` lists the fields.  A view may say `inherits` instead if it shows
    the low bits of one AArch64 register, and each field that begins in these bits ends there too.
    """
    registers = spec.registers
    for one in spec.described():
        if isinstance(one, Register):
            continue
        parts = (one.register,) if isinstance(one, Cell) else tuple(part.of for part in one.parts)
        names = [name for name in parts if name is not None]
        homes = [registers["arm64", name] for name in names if ("arm64", name) in registers]
        if isinstance(one, View) and one.inherits:
            if one.fields.said and one.fields.same_as != names[0]:
                yield one.mark, f"{one.name} inherits fields and has its own at {one.fields.mark}"
            for reason in misfits(one, registers):
                yield one.mark, f"{one.name} cannot inherit fields: {reason}"
        elif not one.fields.said and any(h.fields.said and not h.fields.opaque for h in homes):
            wanted = "list them in fields/aarch32"
            if isinstance(one, View):
                wanted += f", or say `inherits: true` if they are those of {names[0]}"
            yield one.mark, f"{one.name} has no fields; {wanted}"
