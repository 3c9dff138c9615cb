# SPDX-License-Identifier: MIT
"""A guest in each AArch32 mode: what its registers hold is what the AArch32 view says, by name.

guest/aarch32_modes.S leaves a marker in every banked register and stops in every mode.  There the
generated C and Python read the vCPU; names are read and written through the view, the vCPU is
put, and the guest reports what it finds.  The mapping is also compared with oracle.py.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache as once
from typing import Any

import aarch32_guest as guest
import oracle
import programs
import pytest
from aarch32_guest import CELLS, STOPS, Cell
from lab import Lab
from onereg.model import Spec

CPU = "cortex-a57"
SYNONYMS = {"sp": "r13", "lr": "r14", "pc": "r15"}
IN_THE_MODE = ("spsr", "elr_hyp", *SYNONYMS, *(f"r{n}" for n in range(16)))
NAMES = (*IN_THE_MODE, *oracle.BANKED, *oracle.SYSTEM, "cpsr")
LOW32 = 0xFFFFFFFF

FLIPPED = {
    "CPSR": 0xF0000000,  # N, Z, C, V, which the guest sets before each stop
    "FPSCR": 0xF0000000,
    "FPEXC": 0,  # the guest cannot do without EN
    "DACR": 3,
    "IFSR": 8,
    "DFSR": 8,
    "TTBR0": 0x00300000,
    "TTBR1": 0x00300000,
    "PRRR": 3,
    "NMRR": 3,
}
"""The bits of the marker in which the value that is written differs; of others these:"""
FLIPPED_ELSEWHERE = 0x000F0000  # in an SPSR: GE

Stops = list[dict[str, Any]]
Visit = Callable[[str, str], Stops]


@pytest.fixture(scope="session")
def visit(lab: Lab) -> Visit:
    """What a language's program tells of each stop, in a kernel of a series."""
    requests = "".join(f"{line}\n" for line in request_lines()).encode()

    @once
    def run(series: str, language: str) -> Stops:
        arguments = ("aarch32_view", "/modes", "/requests")
        files = {"/requests": requests}
        result = programs.run(lab, series, CPU, language, *arguments, files=files)
        stops: Stops = result.check().json_lines()
        assert [stop["stop"] for stop in stops] == list(range(len(STOPS)))
        return stops

    return run


@pytest.mark.parametrize("language", programs.LANGUAGES)
def test_view_reads_every_marker(series: str, language: str, visit: Visit) -> None:
    """By its own name, and where an instruction reaches it in the mode, by that name too."""
    for told in visit(series, language):
        mode = STOPS[told["stop"]]
        wrong = []
        for cell in CELLS:
            marker = cell.marker_in(mode)
            for name in (cell.name, name_in_mode(mode, cell.name)):
                if name is not None:
                    found = number(told["read"][name], cell)
                    if found != marker:
                        wrong.append((name, in_hex(found), in_hex(marker)))
        assert wrong == [], f"{where(series, language, mode)}: (name, view, marker)"
        pc = number(told["read"]["pc"])
        assert pc == guest.stop_pc(told["stop"]), f"{where(series, language, mode)}: pc"


@pytest.mark.parametrize("language", programs.LANGUAGES)
def test_view_is_the_oracles(spec: Spec, series: str, language: str, visit: Visit) -> None:
    """Every name, whether the guest has a marker there or not."""
    one_regs = {one_reg.id: one_reg for one_reg in spec.of_arch("arm64")}
    parts_of_all = {part.of for parts in oracle.SYSTEM.values() for part in parts}
    absent = dict.fromkeys(parts_of_all | set(oracle.BANKED.values()), 0)
    changing = counters(spec)
    for told in visit(series, language):
        mode = STOPS[told["stop"]]
        values = absent | {
            one_regs[id].name: int.from_bytes(value, "little")
            for id, value in programs.records(told["saved"]).items()
        }
        wrong = []
        for name in NAMES:
            found, wanted = number(told["read"][name]), oracle_value(mode, name, values)
            if found != wanted and name not in changing:
                wrong.append((name, in_hex(found), in_hex(wanted)))
        assert wrong == [], f"{where(series, language, mode)}: (name, view, oracle)"


@pytest.mark.parametrize("language", programs.LANGUAGES)
def test_guest_sees_what_was_written(series: str, language: str, visit: Visit) -> None:
    """All but the SPSR of the mode itself, whose write the emulator loses; see lost_cell."""
    for told in visit(series, language):
        stop, mode = told["stop"], STOPS[told["stop"]]
        addresses = [address for address, _ in told["writes"]]
        assert addresses == [
            *(guest.report_address(cell.number) for cell in CELLS),
            guest.next_stop(stop),
        ], f"{where(series, language, mode)}: the order of the reports"
        wrong = []
        for cell, (_, value) in zip(CELLS, told["writes"], strict=False):
            found = value & guest.FPEXC_EN if cell.name == "FPEXC" else value
            wanted = written(mode, cell)
            if mode == "usr":
                wanted = guest.AFTER_USR.get(cell.name, wanted)
            if found != wanted and cell.number != guest.lost_cell(stop):
                wrong.append((cell.name, in_hex(found), in_hex(wanted)))
        assert wrong == [], f"{where(series, language, mode)}: (register, guest has, written)"


def test_c_and_python_read_the_same(spec: Spec, series: str, visit: Visit) -> None:
    changing = counters(spec)
    for c, python in zip(visit(series, "C"), visit(series, "Python"), strict=True):
        wrong = [
            (name, c["read"][name], python["read"][name])
            for name in NAMES
            if number(c["read"][name]) != number(python["read"][name]) and name not in changing
        ]
        assert wrong == [], f"{where(series, 'C, Python', STOPS[c['stop']])}: (name, C, Python)"


def request_lines() -> Iterator[str]:
    """To read every name; and to write every register, by the name it has in the mode if any."""
    for name in NAMES:
        yield f"read {name}"
    for stop, mode in enumerate(STOPS):
        for cell in CELLS:
            if cell.number < guest.FIRST_D and FLIPPED.get(cell.name) != 0:
                name = name_in_mode(mode, cell.name) or cell.name
                yield f"write {stop} {name} {written(mode, cell):032x}"
        for name, value in vector_writes(stop):
            yield f"write {stop} {name} {value:032x}"


def vector_writes(stop: int) -> Iterator[tuple[str, int]]:
    """All of D0 to D31: as D, as Q or, those that S registers are part of, as S."""
    words = [written(STOPS[stop], cell) for cell in CELLS if cell.number >= guest.FIRST_D]
    kind, size = (("D", 2), ("Q", 4), ("S", 1))[stop % 3]
    end = 32 * size if kind == "S" else len(words)
    for at in range(0, end, size):
        parts = enumerate(words[at : at + size])
        yield f"{kind}{at // size}", sum(word << 32 * i for i, word in parts)
    for at in range(end, len(words), 2):
        yield f"D{at // 2}", words[at] | words[at + 1] << 32


def written(mode: str, cell: Cell) -> int:
    """What the host writes there: another value that the register can hold."""
    return cell.marker_in(mode) ^ FLIPPED.get(cell.name, FLIPPED_ELSEWHERE)


def name_in_mode(mode: str, name: str) -> str | None:
    """What an instruction calls a banked register, if it reaches it in the mode."""
    register, _, bank = name.partition("_")
    if register.startswith("R"):
        own = bank == "fiq" if mode == "fiq" else bank == "usr"
    else:
        own = bank == {"sys": "usr"}.get(mode, mode)
    return register.lower() if own else None


def oracle_value(mode: str, name: str, values: dict[str, int]) -> int | None:
    """What oracle.py says that a name means, None for nothing in the mode."""
    if name == "cpsr" or name in oracle.SYSTEM:
        return oracle.read(name.upper() if name == "cpsr" else name, values)
    of = oracle.BANKED.get(name) or oracle.CORE.get((mode, SYNONYMS.get(name, name)))
    return None if of is None else values[of] & LOW32


def counters(spec: Spec) -> set[str]:
    """Names whose value changes between two reads."""
    volatile = {one_reg.name for one_reg in spec.of_arch("arm64") if one_reg.volatile}
    return {
        name for name, parts in oracle.SYSTEM.items() if any(part.of in volatile for part in parts)
    }


def number(value: str | None, cell: Cell | None = None) -> int | None:
    """A value that a program has printed, or what of it a cell has."""
    if value is None:
        return None
    if cell is None:
        return int(value, 16)
    return int(value, 16) >> cell.lsb & (guest.FPEXC_EN if cell.name == "FPEXC" else LOW32)


def in_hex(value: int | None) -> str:
    return "none" if value is None else f"{value:#x}"


def where(series: str, language: str, mode: str) -> str:
    return f"Linux {series} on {CPU}, {language}, stopped in {mode}"
