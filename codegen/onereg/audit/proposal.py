# SPDX-License-Identifier: MIT
"""``audit sysreg --write``: spec files for the registers that Linux has and the spec lacks.

Facts only: names, encodings, bits and values.  Linux's file has no titles and does not say what
fields mean; a register that is new to the spec has its name for a title.
"""

from __future__ import annotations

from pathlib import Path

from onereg.audit.sysreg import SysregSubject
from onereg.audit.sysreg_file import Sysreg
from onereg.errors import OneregError
from onereg.model.fields import Reserved
from onereg.model.ids import operands
from onereg.model.notation import bit_range
from onereg.output.staging import Staging

_HEAD = """\
# SPDX-License-Identifier: MIT
#
# {comment}
arch: arm64
title: {title}
source: Linux, arch/arm64/tools/sysreg
registers:
"""
_UNSAID = "(Linux does not say)"


def proposals(subject: SysregSubject) -> dict[Path, str]:
    """The text of each file by its path below a directory of the shape of ``spec/``."""
    known = {register.name for register in subject.registers()}
    encodings = {register.encoding for register in subject.registers()}
    unsaid = {r.name for r in subject.registers() if not r.fields.said}
    own = sorted(
        (r for r in subject.file.registers.values() if r.alias_of is None),
        key=lambda register: tuple(operands(register.encoding).values()),
    )
    missing = [r for r in own if r.name not in known and r.encoding not in encodings]
    new = {register.name for register in missing}
    fields = [r for r in own if r.name in unsaid | new and subject.file.variants(r)]
    found = {}
    if missing:
        head = _HEAD.format(
            comment="Titles are missing; KVM may not have the register at all.",
            title="Registers that the spec lacks",
        )
        found[Path("registers/arm64/linux.yaml")] = head + "".join(map(_register, missing))
    if fields:
        head = _HEAD.format(
            comment="What the fields mean is missing.",
            title="Fields of registers of which the spec says none",
        )
        text = "".join(_fields(register, subject) for register in fields)
        found[Path("fields/arm64/linux.yaml")] = head + text
    return found


def write_proposals(files: dict[Path, str], directory: Path) -> list[Path]:
    """The paths written; OneregError, and nothing written, where one exists already."""
    for path in files:
        if (directory / path).exists() or (directory / path).is_symlink():
            raise OneregError(f"{directory / path}: exists; a proposal replaces nothing")
    with Staging() as staging:
        for path, text in files.items():
            staging.add(directory / path, text.encode())
        staging.commit()
    return [directory / path for path in files]


def _register(register: Sysreg) -> str:
    encoding = ", ".join(f"{k}: {v}" for k, v in operands(register.encoding).items())
    return (
        f"  {register.name}:\n"
        f"    title: {register.name}\n"
        "    bits: 64\n"
        f"    encoding: {{{encoding}}}\n"
    )


def _fields(register: Sysreg, subject: SysregSubject) -> str:
    """The bits of the last variant, the one without a prefix."""
    variant = subject.file.variants(register)[-1]
    lines = [f"  {register.name}:"]
    if variant.fields:
        lines.append("    fields:")
    for field in variant.fields:
        lines += [f"      {field.name}:", f"        bits: {bit_range(field.msb, field.lsb)}"]
        if field.sign is not None:
            lines.append(f"        sign: {field.sign.value}")
        lines.append(f"        doc: {_UNSAID}")
        if field.values:
            lines.append("        values:")
        for name, number in field.values:
            lines.append(f"          {_named(name)}: {{is: {number:#b}, doc: {_UNSAID}}}")
    for kind in Reserved:
        spans = [bit_range(bits.msb, bits.lsb) for bits in variant.reserved if bits.kind is kind]
        if spans:
            lines.append(f"    {kind.value}: [{', '.join(spans)}]")
    return "\n".join(lines) + "\n"


def _named(enumerator: str) -> str:
    """Linux has enumerators that begin with a digit, as 48_BITS_256TB."""
    return enumerator if enumerator[0].isalpha() else f"V{enumerator}"
