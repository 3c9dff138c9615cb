# SPDX-License-Identifier: MIT
"""The lists that the kernel's selftest ``get-reg-list`` prints, as C expressions of ids.

``get-reg-list --list`` prints the registers of a vCPU, without those of caches; a test that fails
prints the registers that its own list lacks, and those that the vCPU lacks
(tools/testing/selftests/kvm/arm64/get-reg-list.c, print_reg).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import field

from onereg.dataclass import dataclass
from onereg.dumps.model import Dump, DumpEntry, TextPlaces
from onereg.dumps.reading import DumpReading
from onereg.errors import Mark, shown
from onereg.model.ids import CORE_WORD_BYTES, OPERAND_MASKS, Encoding
from onereg.query.spelling import MemberSpelling, Numbered, readings

_LINE = re.compile(r"\s*((?:KVM_REG_ARM|ARM64_SYS_REG)[\w |(),.\[\]]{1,200}?),\s*", re.ASCII)
_BEFORE = re.compile(
    r"TAP version |Random seed|[\w+]+: (?:Number|There are|PASS|Failed)|Testing |ok \d|# |1\.\.\d",
    re.ASCII,
)
"""The beginnings of lines that may stand above the first register."""
_HEADING = re.compile(r"([\w+]+): There are \d+ (new|missing) registers", re.ASCII)
_SYSREG = re.compile(r"ARM64_SYS_REG\((\d+), (\d+), (\d+), (\d+), (\d+)\)", re.ASCII)
_SIZE = re.compile(r"KVM_REG_SIZE_U(\d+)", re.ASCII)
_SVE = re.compile(r"KVM_REG_ARM64_SVE_(?:([ZP])REG\((\d+), 0\)|(FFR)\(0\)|(VLS))", re.ASCII)
_CACHE = re.compile(r"KVM_REG_ARM_DEMUX_ID_CCSIDR \| (\d+)", re.ASCII)


def begins_reg_list(line: str) -> bool:
    """True if a line may be the first that the test prints."""
    return bool(_LINE.fullmatch(line) or _BEFORE.match(line))


def is_reg_list(text: str, _: DumpReading) -> bool:
    """True if the first lines are of this program, and a register among them."""
    for line in text.split("\n"):
        said = line.strip()
        if said and (_LINE.fullmatch(said) or _HEADING.match(said)):
            return True
        if said and not begins_reg_list(said):
            return False
    return False


@dataclass
class _Block:
    """The registers of one vCPU, or those of it that the test did not expect."""

    mark: Mark
    is_whole: bool = True
    lines: list[tuple[str, Mark]] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)


def read_reg_list(text: str, reading: DumpReading) -> list[Dump]:
    """The vCPUs of a text: one for each list, of ids without values."""
    places = TextPlaces()
    blocks, passed = _blocks(text, reading)
    caches = frozenset(o.id for o in reading.known.by_id.values() if o.group == "demux")
    dumps = []
    for block in blocks:
        remarks = []
        if block.missing:
            remarks.append(f"says that the vCPU has no {', '.join(block.missing)}")
        if passed:
            remarks.append(f"has {passed} other line{'s' if passed > 1 else ''}, not read")
            passed = 0
        dumps.append(
            Dump(
                format="get-reg-list's list",
                mark=block.mark,
                places=places,
                entries=reading.checked(_entries(block, reading), places),
                is_whole=block.is_whole,
                left_out=caches,
                remarks=tuple(remarks),
            )
        )
    return dumps


def _blocks(text: str, reading: DumpReading) -> tuple[list[_Block], int]:
    """The lists, and the number of lines that are of none."""
    blocks: list[_Block] = []
    of, kind, passed = None, "", 0
    for number, line in enumerate(text.split("\n"), 1):
        mark = Mark(reading.path, number, len(line) - len(line.lstrip()) + 1)
        heading, match = _HEADING.match(line), _LINE.fullmatch(line)
        if heading:
            if not blocks or of != heading[1]:
                blocks.append(_Block(mark, is_whole=False))
                reading.begin_vcpu(mark)
            of, kind = heading.groups()
        elif match is None:
            passed += bool(line.strip())
        elif kind == "missing":
            blocks[-1].missing.append(match[1])
            reading.require_few(len(blocks[-1].missing), mark)
        else:
            if not blocks:
                blocks.append(_Block(mark))
                reading.begin_vcpu(mark)
            blocks[-1].lines.append((match[1], mark))
            reading.require_few(len(blocks[-1].lines), mark)
    return blocks, passed


def _entries(block: _Block, reading: DumpReading) -> Iterator[DumpEntry]:
    for expression, mark in block.lines:
        id = _id(expression, reading)
        if id is None:
            message = f"{shown(expression)} is no id as get-reg-list prints it"
            reading.add(mark, "dump-id", message)
        else:
            yield DumpEntry(id, None, mark)


def _id(expression: str, reading: DumpReading) -> int | None:
    """The id of an expression; None where it is none."""
    compose = reading.known.spec.format.compose
    if match := _SYSREG.fullmatch(expression):
        operands = [int(group) for group in match.groups()]
        if any(one > most for one, most in zip(operands, OPERAND_MASKS, strict=True)):
            return None
        number = reading.known.spec.format.number("sysreg", Encoding(*operands))
        return compose("arm64", "sysreg", 8, number)
    if match := _SVE.fullmatch(expression):
        letter, index, ffr, vls = match.groups()
        name = f"{letter}{index}" if letter else ffr or f"SVE_{vls}"
        one_reg = reading.known.named(name)
        return None if one_reg is None else one_reg.id
    size = _SIZE.search(expression)
    bytes_ = int(size[1]) // 8 if size and int(size[1]).bit_count() == 1 else 8
    if match := _CACHE.search(expression):
        return compose("arm64", "demux", bytes_, int(match[1]))
    return _of_macro(expression, bytes_, reading)


def _of_macro(expression: str, size: int, reading: DumpReading) -> int | None:
    """The id of a core register's member, in the size that is printed, or of a numbered one."""
    compose = reading.known.spec.format.compose
    for found in readings(expression):
        if isinstance(found, Numbered) and found.number >> 16 == 0:
            return compose("arm64", found.group, 8, found.number)
        if isinstance(found, MemberSpelling):
            try:
                offset, _ = reading.known.spec.structs["arm64"].resolve(found.path)
            except LookupError:
                return None
            return compose("arm64", "core", size, offset // CORE_WORD_BYTES)
    return None
