# SPDX-License-Identifier: MIT
"""What real kernels answered, as tests/kvm/answers keeps it: a file for each model of CPU.

    kernel 5.10 5.10.0-32-cloud-arm64 aA bB cC d22
    names X0 X1 X2
     0x0 =.=   5.10,6.1 *
     0x7 ==i   6.12 aAc

A ``kernel`` line has the series, what uname -r says, and the vCPUs: a letter for each set of
features (``SETS``), small for a vCPU that never ran and capital for one that has, or small with the
errno with which KVM refused the set.  Below ``names`` is what these registers hold and answer, in
the language of guest/answers.c with the fields gathered by their codes, and by which vCPUs of which
kernels; ``*`` is every one.  A vCPU that no line of a register has does not list the register.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import NamedTuple

_PARTS = re.compile(r"(\d+)")
FOLDER = Path(__file__).parent / "kvm/answers"

SETS = {
    "a": "base",
    "b": "el1_32bit",
    "c": "pmu_v3",
    "d": "sve",
    "e": "ptrauth",
    "f": "mte",
    "g": "el1_32bit,pmu_v3",
    "h": "pmu_v3,sve,ptrauth",
    "i": "el2",
    "j": "el2,el2_e2h0",
    "k": "pmu_v3,sve,ptrauth,el2",
}
"""Sets of vCPU features by letter; KVM grants some of them."""

_HEAD = """\
# SPDX-License-Identifier: MIT
# Recorded by make record-answers; tests/recorded.py says how to read it.
"""


class Context(NamedTuple):
    """One vCPU."""

    kernel: str
    """The series."""
    letter: str
    """Of SETS; capital when guest code has run."""

    @property
    def features(self) -> frozenset[str]:
        return frozenset(SETS[self.letter.lower()].split(",")) - {"base"}

    @property
    def ran(self) -> bool:
        return self.letter.isupper()


@dataclass
class Kernel:
    """A kernel that was asked."""

    release: str
    """What uname -r says."""
    granted: list[str] = field(default_factory=list)
    """The letters of its vCPUs."""
    refused: dict[str, int] = field(default_factory=dict)
    """By letter, the errno."""


@dataclass
class Recording:
    """The answers on one model of CPU."""

    kernels: dict[str, Kernel] = field(default_factory=dict)
    """By series, the oldest first."""
    answers: dict[str, dict[Context, str]] = field(default_factory=dict)
    """By register, in the kernels' order; by vCPU what it holds and answers."""

    def contexts(self) -> Iterator[Context]:
        for series, kernel in self.kernels.items():
            yield from (Context(series, letter) for letter in kernel.granted)


class Answer(NamedTuple):
    """What a register held and how it took writes."""

    held: int | None
    """None of one that is volatile, unreadable or wider than 64 bits."""
    own: str
    """The code for the value held; empty where nothing was written."""
    others: tuple[str, ...]
    """The codes for all other values."""


@cache
def parse(answer: str) -> Answer:
    """The codes of a line, each a letter, ``*`` with the value that it holds afterwards."""
    held, *codes = answer.split()
    value = int(held, 16) if held.startswith("0x") else None
    letters = list(codes_in(codes[0])) if codes else []
    for group in codes[1:]:
        code, _, lsbs = group.partition(":")
        letters += list(codes_in(code)) * (lsbs.count(",") + 1)
    return Answer(value, letters[0] if letters else "", tuple(c for c in letters[1:] if c != "."))


def codes_in(codes: str) -> Iterator[str]:
    """Each code of a group: a letter, ``*`` with the value that is held afterwards."""
    while codes:
        end = codes.index(";") + 1 if codes[0] == "*" and ";" in codes else 1
        yield codes[:end]
        codes = codes[end:]


def gathered(words: list[str]) -> str:
    """The words of a line of guest/answers.c with fields gathered by their codes."""
    groups: dict[str, list[str]] = {}
    for lsb, code in zip(words[2::2], words[3::2], strict=True):
        groups.setdefault(code, []).append(lsb)
    fields = [f"{code}:{','.join(lsbs)}" for code, lsbs in groups.items()]
    return " ".join([*words[:2], *fields])


def read(path: Path) -> Recording:
    """The recording of a model; ValueError where a line is none."""
    recording = Recording()
    names: list[str] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        if line.startswith("kernel "):
            _, series, release, *vcpus = line.split()
            kernel = recording.kernels[series] = Kernel(release)
            for vcpu in vcpus:
                if vcpu[1:].isdigit():
                    kernel.refused[vcpu[0]] = int(vcpu[1:])
                else:
                    kernel.granted.extend(vcpu)
        elif line.startswith("names "):
            names = line.split()[1:]
            for name in names:
                recording.answers.setdefault(name, {})
        else:
            answer, where = line[1:].split("   ")
            for context in _contexts(where, recording):
                for name in names:
                    recording.answers[name][context] = answer
    return recording


def _contexts(where: str, recording: Recording) -> Iterator[Context]:
    words = where.split()
    for kernels, letters in zip(words[::2], words[1::2], strict=True):
        for series in recording.kernels if kernels == "*" else kernels.split(","):
            granted = recording.kernels[series].granted
            yield from (Context(series, c) for c in (granted if letters == "*" else letters))


def text(recording: Recording) -> str:
    """What ``read`` reads, the same for the same answers."""
    lines = [
        f"kernel {series} {kernel.release} {' '.join(_vcpus(kernel))}"
        for series, kernel in recording.kernels.items()
    ]
    alike: dict[tuple[str, ...], list[str]] = {}
    for name in sorted(recording.answers, key=_natural):
        found = recording.answers[name]
        answers = {context: found[context] for context in recording.contexts() if context in found}
        if answers:
            alike.setdefault(tuple(_rows(answers, recording)), []).append(name)
    for rows, names in alike.items():
        lines += [f"names {' '.join(names)}", *rows]
    return _HEAD + "".join(f"{line}\n" for line in lines)


def _natural(name: str) -> list[tuple[int, str]]:
    """Sorts X9 before X10."""
    return [(int(part or 0), "") if part.isdigit() else (0, part) for part in _PARTS.split(name)]


def _vcpus(kernel: Kernel) -> Iterator[str]:
    for letter in SETS:
        if letter in kernel.refused:
            yield f"{letter}{kernel.refused[letter]}"
        own = "".join(c for c in kernel.granted if c.lower() == letter)
        if own:
            yield own


def _rows(answers: Mapping[Context, str], recording: Recording) -> Iterator[str]:
    for answer in dict.fromkeys(answers.values()):
        of_kernel = {
            series: _shortened(
                (c for c in kernel.granted if answers.get(Context(series, c)) == answer), kernel
            )
            for series, kernel in recording.kernels.items()
        }
        by_letters: dict[str, list[str]] = {}
        for series, letters in of_kernel.items():
            if letters:
                by_letters.setdefault(letters, []).append(series)
        where = [f"{_all(series, recording)} {letters}" for letters, series in by_letters.items()]
        yield f" {answer}   {' '.join(where)}"


def _shortened(letters: Iterable[str], kernel: Kernel) -> str:
    own = "".join(letters)
    return "*" if own == "".join(kernel.granted) else own


def _all(series: list[str], recording: Recording) -> str:
    return "*" if len(series) == len(recording.kernels) else ",".join(series)
