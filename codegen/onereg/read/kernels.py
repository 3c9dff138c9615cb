# SPDX-License-Identifier: MIT
"""Reads ``spec/kvm/kernels``: kernels of distributions, as differences in their lists."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from onereg.model import NamedKernel, OneReg
from onereg.read.values import Findings, scalar, table, text, words
from onereg.read.yaml_tree import Scalar, Table


def read_kernels(
    root: Table,
    one_regs: Mapping[str, list[str]],
    kernels: dict[tuple[str, str], NamedKernel],
    findings: Findings,
) -> None:
    """Adds the kernels of one file, by (arch, name); ``one_regs`` as :func:`references` makes."""
    arch = scalar(root["arch"]).text
    entries = table(root["kernels"])
    for name, node in entries.entries.items():
        mark = entries.keys[name].mark
        if (arch, name) in kernels:
            other = kernels[arch, name].mark
            findings.add(mark, "duplicate-name", f"{name} is already defined at {other}")
            continue
        entry = table(node)
        registers: dict[str, str | None] = {}
        for word, release in _differences(entry):
            if word.text not in one_regs:
                message = f"{name} names {word.text}, which is no register, family or set"
                findings.add(word.mark, "dangling-reference", message)
            for register in one_regs.get(word.text, ()):
                if register in registers:
                    findings.add(word.mark, "duplicate-name", f"{name} has {register} twice")
                registers[register] = release
        kernels[arch, name] = NamedKernel(
            name=name,
            arch=arch,
            title=scalar(entry["title"]).text,
            release=scalar(entry["release"]).text,
            uname=text(entry, "uname"),
            registers=registers,
            source=scalar(entry["source"]).text,
            mark=mark,
        )


def references(one_regs: list[OneReg], arch: str) -> dict[str, list[str]]:
    """The registers that each name stands for; the names are of registers, families and sets."""
    found: dict[str, list[str]] = {}
    for one_reg in one_regs:
        if one_reg.arch == arch:
            for name in dict.fromkeys((one_reg.name, one_reg.register.family, one_reg.set)):
                found.setdefault(name, []).append(one_reg.name)
    return found


def _differences(entry: Table) -> Iterator[tuple[Scalar, str | None]]:
    """Each reference, with the release that it is as in; None for a register that is missing."""
    if "backports" in entry:
        backports = table(entry["backports"])
        for release in backports.entries:
            yield from ((word, release) for word in words(backports, release))
    yield from ((word, None) for word in words(entry, "lacks"))
