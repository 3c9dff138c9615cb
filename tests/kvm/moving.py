# SPDX-License-Identifier: MIT
"""Saves taken on one kernel and restored on another, and the judge of what the programs tell.

guest/moves.c describes what they print; guest/moves.py prints the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import programs
from lab import Lab

A64, A64_EL2, A32 = "3c5", "3c9", "1d3"
"""PSTATE at the entry of a guest."""

GUESTS = {
    "base": f"/work:{A64}",
    "el1_32bit": f"/modes:{A32}",
    "pmu_v3": f"/work-pmu:{A64}",
    "sve": f"/work-sve:{A64}",
    "ptrauth": f"/work:{A64}",
    "mte": f"/work:{A64}",
    "el1_32bit,pmu_v3": f"/modes:{A32}",
    "pmu_v3,sve,ptrauth": f"/work-all:{A64}",
    "el2": f"/store:{A64_EL2}",
    "el2,el2_e2h0": f"/store:{A64_EL2}",
    "pmu_v3,sve,ptrauth,el2": f"/store:{A64_EL2}",
    "pair,pmu_v3": f"/work-pmu:{A64}",
}
"""What a vCPU with these features has run when it is saved: work with all that it has."""

_SECONDS = 3600.0
_EXPECTED = {"keep": "o", "reset": "v", "drop": "-", "changed": "r"}
"""What must be true of a restored register, by verdict; of ``same`` and ``write`` it is ``s``."""


class Vcpus(NamedTuple):
    """The saved vCPUs of one VM."""

    series: str
    """The kernel that they were saved on, after a relay also the one before: "6.1+6.12"."""
    features: str
    ran: bool
    saves: tuple[bytes, ...]

    def __str__(self) -> str:
        return f"{self.features} {'that ran' if self.ran else 'fresh'} of Linux {self.series}"

    @property
    def paths(self) -> list[str]:
        name = f"/saves/{self.series}-{self.features}-{'ran' if self.ran else 'fresh'}"
        return [f"{name}-{number}" for number in range(len(self.saves))]


@dataclass
class Outcome:
    """What has come of all moves, and what is wrong with them."""

    figures: Counter[str] = field(default_factory=Counter)
    wrong: list[tuple[str, object]] = field(default_factory=list)
    in_the_way: dict[tuple[str, str], dict[str, set[str]]] = field(default_factory=dict)
    """By (from, to) and set of features the names that a refusal has; empty: it restores."""


def take(
    lab: Lab, series: str, cpu: str, features: Iterable[str], language: str = "C"
) -> list[Vcpus]:
    """Fresh vCPUs, and some that have run, of each set of features that the kernel grants."""
    wanted = [(each, ran) for each in features for ran in (False, True)]
    arguments = [f"{each}:{GUESTS[each]}" if ran else each for each, ran in wanted]
    result = programs.run(lab, series, cpu, language, "moves", "take", *arguments, timeout=_SECONDS)
    lines = result.check().json_lines()
    return [
        Vcpus(series, each, ran, tuple(map(bytes.fromhex, line["saved"])))
        for (each, ran), line in zip(wanted, lines, strict=True)
        if not line["errno"]
    ]


def restore(
    lab: Lab, series: str, cpu: str, all_vcpus: Sequence[Vcpus], language: str, how: str = "restore"
) -> list[Any]:
    """What the program tells of each move, in one boot; ``how`` is "restore" or "relay"."""
    files = {
        path: save for each in all_vcpus for path, save in zip(each.paths, each.saves, strict=True)
    }
    arguments = [":".join((each.features, *each.paths)) for each in all_vcpus]
    result = programs.run(
        lab, series, cpu, language, "moves", how, *arguments, files=files, timeout=_SECONDS
    )
    lines = result.check().json_lines()
    assert len(lines) == len(all_vcpus)
    return lines


def relay(
    lab: Lab, series: str, cpu: str, all_vcpus: Sequence[Vcpus], language: str
) -> list[Vcpus]:
    """Those that restore on a kernel, saved there again."""
    lines = restore(lab, series, cpu, all_vcpus, language, "relay")
    return [
        vcpus._replace(
            series=f"{vcpus.series}+{series}", saves=tuple(map(bytes.fromhex, line["saved"]))
        )
        for vcpus, line in zip(all_vcpus, lines, strict=True)
        if "saved" in line
    ]


def judge(
    outcome: Outcome, vcpus: Vcpus, to: str, where: str, line: dict[str, Any], volatile: set[str]
) -> None:
    """Holds a line against what a move promises."""
    if line["errno"]:
        outcome.figures["sets that the destination does not grant"] += 1
        return
    refused = [row for row in line["rows"] if row[1] in ("refuse", "unknown")]
    restores = line["error"] is None
    outcome.figures["moves"] += 1
    outcome.figures["moves that restore" if restores else "moves that are refused"] += 1
    names = outcome.in_the_way.setdefault((vcpus.series, to), {}).setdefault(vcpus.features, set())
    names |= {name for row in refused for name in row[4].split(",")}
    found = list(_faults(line, restores, volatile))
    for _, verdict, kind, came, name in line["rows"]:
        fault = _fault_of(verdict, came) if restores or verdict in ("refuse", "unknown") else None
        outcome.figures[f"registers: {verdict}{kind and ' '}{kind}"] += 1
        if fault and not (name in volatile and came not in ("-", "=")):
            found.append((fault, (verdict, kind, came, name)))
        if verdict == "unknown":
            outcome.figures[f"unknown {name}, by hand {came}"] += 1
    outcome.figures["registers: same or write"] += line["plain"]
    outcome.wrong += [(f"{vcpus} to {to} on {where}: {fault}", what) for fault, what in found]


def _faults(line: dict[str, Any], restores: bool, volatile: set[str]) -> Iterator[tuple[str, Any]]:
    """What is wrong with a move as a whole."""
    refused = any(row[1] in ("refuse", "unknown") for row in line["rows"])
    if not restores and not refused:
        yield "fails after the dry run said yes", line["error"]
    if not restores and "ECANCELED" not in line["error"]:
        yield "fails after something was written", line["error"]
    if restores and (refused or line["plain"] < _LEAST):
        yield "restores without its registers", line["plain"]
    if set(line["tried"]) - volatile:
        yield "the dry run writes", line["tried"]
    if not restores and set(line["touched"]) - volatile:
        yield "a refused restore writes", line["touched"]
    if line["undecided"]:
        yield "the restore decides otherwise than the dry run", line["undecided"]
    if line["others"]:
        yield "with less known the answer is another", line["others"]


_LEAST = 100
"""Registers of any vCPU that move as they are, at least."""


def _fault_of(verdict: str, came: str) -> str | None:
    """What is wrong with one register, if anything."""
    if verdict == "refuse":
        return "would have been taken" if came == "=" else None
    if verdict == "unknown":
        return None
    expected = _EXPECTED.get(verdict, "s")
    return None if expected in came else f"is not {expected} afterwards"
