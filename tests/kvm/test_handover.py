# SPDX-License-Identifier: MIT
"""A guest half-way through its work goes on in another VM as if nothing had happened.

The first VM runs to where the guest stops, the generated C or Python moves its registers into a
fresh VM, and what that writes from then on is what the first VM writes.  Where one register is
left behind it is not.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache as once
from typing import Any, NamedTuple

import aarch32_guest
import programs
import pytest
from lab import Lab
from onereg.model import Spec

CHECKSUM = 0x0A000008  # A64_CHECKSUM of guest/aarch64_work.h


class Case(NamedTuple):
    """A guest, and registers that its result depends on, one of each kind."""

    cpu: str
    guest: str
    image: str
    features: str
    needed: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.guest}-{self.features}"


GENERAL = ("X19", "SP_EL1", "PSTATE", "FPSR", "FPCR", "TPIDR_EL1")
SVE = ("Z3", "P5", "FFR")
CASES = (
    Case("cortex-a57", "aarch32", "/modes", "el1_32bit", ("LR_irq",)),
    Case("cortex-a57", "aarch64", "/work", "base", (*GENERAL, "V3")),
    Case("max", "aarch64", "/work-sve", "sve", (*GENERAL, *SVE, "ZCR_EL1")),
    Case("max", "aarch64", "/work-sve", "vl_128", ("Z3", "P0", "SVE_VLS")),
    Case("max", "aarch64", "/work-all", "sve,pmu_v3,ptrauth", ("APGAKeyLo_EL1", "PMCNTENSET_EL0")),
)
FROM, TO = "6.12", "7.3"
MOVED = ("base", "sve", "sve,pmu_v3,ptrauth")
"""Features of the guests that go from one kernel to another."""
LEFT_BEHIND = {"LR_irq": 24}
"""The cell in which aarch32_modes.S reports the register."""

Writes = list[list[int]]
Lines = list[dict[str, Any]]
Handover = Callable[[str, Case, str], Lines]


@pytest.fixture(scope="session")
def handover(lab: Lab) -> Handover:
    """What a language's program tells of all moves of a case, in a kernel of a series."""

    @once
    def run(series: str, case: Case, language: str) -> Lines:
        arguments = ("move", case.guest, case.image, case.features, *case.needed)
        result = programs.run(lab, series, case.cpu, language, "handover", *arguments)
        lines: Lines = result.check().json_lines()
        stops = len(aarch32_guest.STOPS) if case.guest == "aarch32" else 1
        assert len(lines) == stops * (1 + 2 * (1 + len(case.needed))), where(series, case, language)
        return lines

    return run


each_case = pytest.mark.parametrize("case", CASES, ids=str)
each_language = pytest.mark.parametrize("language", programs.LANGUAGES)


@each_case
@each_language
def test_guest_goes_on_as_if_it_had_stayed(
    series: str, case: Case, language: str, handover: Handover
) -> None:
    lines = handover(series, case, language)
    stayed = undisturbed(lines)
    for stop, writes in stayed.items():
        end = aarch32_guest.next_stop(stop) if case.guest == "aarch32" else CHECKSUM
        assert writes[-1][0] == end, f"{where(series, case, language, stop)}: does not end"
    for line in lines:
        if line["how"] != "stay" and line["without"] is None:
            place = where(series, case, language, line["stop"])
            found = differences(case, line, stayed)
            assert found == [], f"{place}, moved by {line['how']}: (write, stayed, moved)"


@each_case
@each_language
def test_a_register_left_behind_is_noticed(
    series: str, case: Case, language: str, handover: Handover
) -> None:
    lines = handover(series, case, language)
    stayed = undisturbed(lines)
    for line in lines:
        without = line["without"]
        if without is None:
            continue
        place = where(series, case, language, line["stop"])
        found = differences(case, line, stayed)
        assert found, f"{place}: {line['how']} without {without} goes unnoticed"
        if without in LEFT_BEHIND:
            reports = [hex(aarch32_guest.report_address(LEFT_BEHIND[without]))]
            assert [write for write, *_ in found] == reports, f"{place}: without {without}"


@each_case
def test_c_and_python_save_the_same(
    spec: Spec, series: str, case: Case, handover: Handover
) -> None:
    """The same registers in the same order with the same values, but counters."""
    saves = [saved(handover(series, case, language)) for language in programs.LANGUAGES]
    for stop, (c, python) in enumerate(zip(*saves, strict=True)):
        assert same_save(spec, c, python) == [], where(series, case, "C, Python", stop)


@each_case
@each_language
def test_restores_what_the_other_has_saved(
    spec: Spec, lab: Lab, series: str, case: Case, language: str, handover: Handover
) -> None:
    """Between two processes; at the first stop, when memory has what the image has."""
    (other,) = set(programs.LANGUAGES) - {language}
    lines = handover(series, case, other)
    first = saved(lines)[0]
    arguments = ("restore", case.guest, case.image, case.features, "/saved")
    files = {"/saved": bytes.fromhex(first)}
    result = programs.run(lab, series, case.cpu, language, "handover", *arguments, files=files)
    (line,) = result.check().json_lines()
    what = f"{where(series, case, language)} restores what {other} has saved"
    assert same_save(spec, first, line["saved"]) == [], f"{what}: (register, saved, saved again)"
    found = differences(case, line, undisturbed(lines))
    assert found == [], f"{what}: (write, stayed, moved)"


@pytest.mark.parametrize("case", [case for case in CASES if case.features in MOVED], ids=str)
@each_language
def test_guest_goes_on_under_a_newer_kernel(
    lab: Lab, case: Case, language: str, handover: Handover
) -> None:
    """FP, and on max SVE, are live when it is saved on one kernel and restored on another."""
    lines = handover(FROM, case, language)
    arguments = ("restore", case.guest, case.image, case.features, "/saved")
    files = {"/saved": bytes.fromhex(saved(lines)[0])}
    result = programs.run(lab, TO, case.cpu, language, "handover", *arguments, files=files)
    (line,) = result.check().json_lines()
    assert line["writes"][-1][0] == CHECKSUM
    found = differences(case, line, undisturbed(lines))
    assert found == [], f"{case}, {language}, {FROM} to {TO}: (write, stayed, moved)"


def undisturbed(lines: Lines) -> dict[int, Writes]:
    """What the first VM itself goes on to write, by stop."""
    return {line["stop"]: line["writes"] for line in lines if line["how"] == "stay"}


def saved(lines: Lines) -> list[str]:
    """What was saved at each stop."""
    return [line["saved"] for line in lines if line["how"] == "stay"]


def differences(case: Case, line: dict[str, Any], stayed: dict[int, Writes]) -> list[Any]:
    """(address, value, other value) of what a moved guest writes otherwise."""
    expected, found = stayed[line["stop"]], line["writes"]
    lost = aarch32_guest.lost_cell(line["stop"]) if case.guest == "aarch32" else None
    ignored = None if lost is None else aarch32_guest.report_address(lost)
    wrong = [
        (hex(wanted[0]), hex(wanted[1]), hex(write[1]))
        for wanted, write in zip(expected, found, strict=False)
        if wanted[0] != write[0] or (wanted != write and write[0] != ignored)
    ]
    if len(expected) != len(found):
        wrong.append(("count", str(len(expected)), str(len(found))))
    return wrong


def same_save(spec: Spec, one: str, other: str) -> list[tuple[str, str, str]]:
    """(register, value, other value) of what two saves have otherwise."""
    one_regs = {one_reg.id: one_reg for one_reg in spec.of_arch("arm64")}
    first, second = programs.records(one), programs.records(other)
    if list(first) != list(second):
        return [("the ids", f"{len(first)}", f"{len(second)}")]
    return [
        (one_regs[id].name, value.hex(), second[id].hex())
        for id, value in first.items()
        if value != second[id] and not one_regs[id].volatile
    ]


def where(series: str, case: Case, language: str, stop: int | None = None) -> str:
    place = f"Linux {series} on {case.cpu}, {case}, {language}"
    if stop is None or case.guest != "aarch32":
        return place
    return f"{place}, stopped in {aarch32_guest.STOPS[stop]}"
