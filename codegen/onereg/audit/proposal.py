# SPDX-License-Identifier: MIT
"""``audit sysreg --write``: what Linux describes and the spec lacks, as spec files.

Facts only: names, encodings and bits.  Linux's file has no titles and no documents of fields, so
a register that is new to the spec has its name for a title.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from onereg.audit.sysreg import Subject
from onereg.audit.sysreg_file import Sysreg
from onereg.errors import OneregError
from onereg.one_reg import operands

_FOLDER = Path("registers/arm64")
_HEAD = """\
# SPDX-License-Identifier: MIT
#
# {comment}
arch: arm64
title: {title}
source: Linux, arch/arm64/tools/sysreg
registers:
"""


def proposals(subject: Subject) -> dict[Path, str]:
    """The text of each file by its path below a directory of the shape of ``spec/``."""
    known = {register.name for register in subject.registers()}
    encodings = {register.encoding for register in subject.registers()}
    titles = {r.name: r.title for r in subject.registers() if not r.fields}
    own = sorted(
        (r for r in subject.file.registers.values() if r.alias_of is None),
        key=lambda register: tuple(operands(register.encoding).values()),
    )
    fields = [r for r in own if r.name in titles and any(subject.file.variants(r))]
    missing = [r for r in own if r.name not in known and r.encoding not in encodings]
    found = {}
    for name, registers, title, comment, titled in (
        (
            "linux-fields.yaml",
            fields,
            "Registers whose fields the spec lacks",
            "Move `fields` to the register's own entry.",
            lambda register: titles[register.name],
        ),
        (
            "linux-registers.yaml",
            missing,
            "Registers that the spec lacks",
            "Titles are missing; KVM may not have the register at all.",
            lambda register: register.name,
        ),
    ):
        if registers:
            head = _HEAD.format(comment=comment, title=title)
            found[_FOLDER / name] = head + _entries(subject, registers, titled)
    return found


def write_proposals(files: dict[Path, str], directory: Path) -> Iterator[Path]:
    """The paths written; OneregError, and nothing written, where one exists already."""
    for path in files:
        if (directory / path).exists() or (directory / path).is_symlink():
            raise OneregError(f"{directory / path}: exists; a proposal replaces nothing")
    for path, text in files.items():
        try:
            (directory / path).parent.mkdir(parents=True, exist_ok=True)
            with open(directory / path, "x", encoding="utf-8") as stream:
                stream.write(text)
        except OSError as error:
            message = f"{directory / path}: cannot be written: {error.strerror}"
            raise OneregError(message) from None
        yield directory / path


def _entries(subject: Subject, registers: list[Sysreg], title: Callable[[Sysreg], str]) -> str:
    lines = []
    for register in registers:
        encoding = ", ".join(f"{k}: {v}" for k, v in operands(register.encoding).items())
        lines += [
            f"  {register.name}:",
            f"    title: {title(register)}",
            "    bits: 64",
            f"    encoding: {{{encoding}}}",
        ]
        variants = subject.file.variants(register)
        if variants and variants[-1]:
            lines.append("    fields:")
            lines += [
                f"      {field.name}: {{bits: {_span(field.msb, field.lsb)}}}"
                for field in variants[-1]
            ]
    return "\n".join(lines) + "\n"


def _span(msb: int, lsb: int) -> str:
    return f"{msb}:{lsb}" if msb != lsb else f"{msb}"
