# SPDX-License-Identifier: MIT
"""Reads Linux's description of system registers, ``arch/arm64/tools/sysreg``.

The comment at the top of the file and ``gen-sysreg.awk`` give the grammar: blocks of words, one
statement a line, with bits from 63 down to 0 and without gaps.  Lines that the script would
refuse are refused here, with the position.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from pathlib import Path

from onereg.audit.text_file import read_text
from onereg.dataclass import dataclass
from onereg.errors import Finding, Mark, SpecError, shown
from onereg.model.fields import Reserved, Sign
from onereg.model.ids import Encoding
from onereg.model.notation import parse_range

MAX_BYTES = 8 << 20
"""The file of Linux 7.3 has some 0.2 MB."""
_TOP_BIT = 63
_OPERANDS = (("op0", 3), ("op1", 7), ("CRn", 15), ("CRm", 15), ("op2", 7))
_NAME = re.compile(r"[A-Za-z]\w*", re.ASCII)
_VALUE = re.compile(r"0b\w+", re.ASCII)
_WORD = re.compile(r"\S+")
_RESERVED = {
    "Res0": Reserved.RES0,
    "Res1": Reserved.RES1,
    "Raz": Reserved.RAZ,
    "Unkn": Reserved.UNKNOWN,
}
_ENUMS = {"Enum": None, "UnsignedEnum": Sign.UNSIGNED, "SignedEnum": Sign.SIGNED}


@dataclass(frozen=True, slots=True)
class SysregField:
    """A named run of bits."""

    name: str
    msb: int
    lsb: int
    mark: Mark
    sign: Sign | None = None
    values: tuple[tuple[str, int], ...] = ()
    """Enumerators, as (name, number)."""


@dataclass(frozen=True, slots=True)
class SysregReserved:
    """A run of bits without a name."""

    kind: Reserved
    msb: int
    lsb: int


@dataclass(frozen=True, slots=True)
class SysregVariant:
    """All bits of a register under one Prefix, or without a prefix; high to low."""

    fields: tuple[SysregField, ...]
    reserved: tuple[SysregReserved, ...]


@dataclass(slots=True)
class SysregLayout:
    """The bits of a register, or of several that share them (SysregFields)."""

    name: str
    mark: Mark
    variants: list[SysregVariant] = field(default_factory=list)
    """One, or one more for each Prefix: another meaning of the same bits."""


@dataclass(slots=True)
class Sysreg:
    """A register."""

    name: str
    encoding: Encoding
    layout: SysregLayout
    mark: Mark
    fields_of: str | None = None
    """The SysregFields block that has its fields."""
    alias_of: str | None = None
    """The register that a VHE alias (``_EL12``) reaches."""


@dataclass(frozen=True, slots=True)
class Numberless:
    """An enumerator whose number has digits that are not binary; its field lacks it.

    Linux's script lets it pass: Linux 6.17 to 6.19 have ``0b0002``.
    """

    field: str
    name: str
    word: str
    """The text in the place of the number."""
    mark: Mark


@dataclass(frozen=True, slots=True)
class SysregFile:
    """All registers of a file."""

    path: str
    registers: Mapping[str, Sysreg]
    layouts: Mapping[str, SysregLayout]
    numberless: Sequence[Numberless] = ()

    def variants(self, register: Sysreg) -> Sequence[SysregVariant]:
        """The bits of a register, wherever they are written.

        Empty where the file lacks the fields that it refers to, as Linux 7.3 does for MPAM1_ELx.
        """
        name = register.fields_of or register.alias_of
        if name is None:
            return register.layout.variants
        if name in self.layouts:
            return self.layouts[name].variants
        return self.variants(self.registers[name]) if name in self.registers else ()


def read_sysreg_file(path: Path) -> SysregFile:
    """Raises SpecError with the first place that the format does not allow."""
    return _Parser(str(path)).parse(read_text(path, MAX_BYTES))


class _Parser:
    """Reads statement by statement; each block knows what may stand in it."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._registers: dict[str, Sysreg] = {}
        self._layouts: dict[str, SysregLayout] = {}
        self._numberless: list[Numberless] = []
        self._block: list[tuple[str, Mark]] = []
        self._register: Sysreg | None = None
        self._layout: SysregLayout | None = None
        self._fields: list[SysregField] = []
        self._reserved: list[SysregReserved] = []
        self._next_bit = _TOP_BIT
        self._words: list[str] = []
        self._marks: list[Mark] = []

    def parse(self, text: str) -> SysregFile:
        for number, line in enumerate(text.splitlines(), 1):
            if line.lstrip().startswith("#"):
                continue
            found = list(_WORD.finditer(line))
            if found:
                self._words = [match[0] for match in found]
                self._marks = [Mark(self._path, number, m.start() + 1) for m in found]
                self._statement()
        if self._block:
            kind, mark = self._block[-1]
            raise self._error(mark, f"{kind} without End{kind}")
        for register in self._registers.values():
            of = self._registers.get(register.alias_of or "")
            if of is not None and of.alias_of is not None:
                raise self._error(register.mark, f"{register.name} is the alias of an alias")
        return SysregFile(self._path, self._registers, self._layouts, self._numberless)

    def _statement(self) -> None:
        word = self._words[0]
        block = self._block[-1][0] if self._block else ""
        within = block in ("Sysreg", "SysregFields", "Prefix")
        if word == "Sysreg" and not block:
            self._begin_register()
        elif word == "SysregFields" and not block:
            self._begin_fields()
        elif word == f"End{block}" and block in ("Sysreg", "SysregFields"):
            self._end_block()
        elif word in ("Fields", "Mapping") and block == "Sysreg":
            self._refer(word)
        elif word == "Prefix" and block in ("Sysreg", "SysregFields"):
            self._begin_prefix()
        elif word == "EndPrefix" and block == "Prefix":
            self._end_prefix()
        elif within and word in _RESERVED:
            self._expect(2)
            self._reserved.append(SysregReserved(_RESERVED[word], *self._bits()))
        elif within and (word == "Field" or word in _ENUMS):
            self._expect(3)
            self._add_field()
            if word != "Field":
                self._block.append(("Enum", self._marks[0]))
        elif word == "EndEnum" and block == "Enum":
            self._expect(1)
            self._block.pop()
        elif block == "Enum" and _VALUE.fullmatch(word):
            self._enumerator()
        else:
            where = f"in {block}" if block else "outside of a block"
            raise self._error(self._marks[0], f"{shown(word)} cannot stand {where}")

    def _begin_register(self) -> None:
        self._expect(7)
        name = self._name(1)
        if name in self._registers:
            message = f"{name} is already described at {self._registers[name].mark}"
            raise self._error(self._marks[1], message)
        values = []
        for (operand, limit), word, mark in zip(
            _OPERANDS, self._words[2:], self._marks[2:], strict=True
        ):
            if not (word.isascii() and word.isdigit() and len(word) <= 2 and int(word) <= limit):
                raise self._error(mark, f"{operand} is {shown(word)}; it is at most {limit}")
            values.append(int(word))
        layout = SysregLayout(name, self._marks[1])
        self._register = Sysreg(name, Encoding(*values), layout, self._marks[1])
        self._registers[name] = self._register
        self._begin(layout)

    def _begin_fields(self) -> None:
        self._expect(2)
        name = self._name(1)
        if name in self._layouts:
            message = f"{name} is already described at {self._layouts[name].mark}"
            raise self._error(self._marks[1], message)
        self._register = None
        self._layouts[name] = SysregLayout(name, self._marks[1])
        self._begin(self._layouts[name])

    def _begin(self, layout: SysregLayout) -> None:
        self._block.append((self._words[0], self._marks[0]))
        self._layout = layout
        self._fields, self._reserved, self._next_bit = [], [], _TOP_BIT

    def _end_block(self) -> None:
        assert self._layout is not None
        self._expect(1)
        prefixed = bool(self._layout.variants) and self._next_bit == _TOP_BIT
        if self._next_bit >= 0 and not prefixed:
            raise self._error(self._marks[0], f"{self._layout.name} leaves out {self._left()}")
        if not prefixed:
            self._add_variant()
        self._block.pop()

    def _begin_prefix(self) -> None:
        self._expect(2)
        self._name(1)
        if self._next_bit != _TOP_BIT:
            raise self._error(self._marks[0], "Prefix stands before the fields without one")
        self._block.append(("Prefix", self._marks[0]))
        self._fields, self._reserved = [], []

    def _end_prefix(self) -> None:
        assert self._layout is not None
        self._expect(1)
        if self._next_bit >= 0:
            raise self._error(self._marks[0], f"the prefix leaves out {self._left()}")
        self._add_variant()
        self._fields, self._reserved, self._next_bit = [], [], _TOP_BIT
        self._block.pop()

    def _add_variant(self) -> None:
        assert self._layout is not None
        variant = SysregVariant(tuple(self._fields), tuple(self._reserved))
        self._layout.variants.append(variant)

    def _refer(self, word: str) -> None:
        assert self._register is not None
        self._expect(2)
        name = self._name(1)
        if self._next_bit != _TOP_BIT:
            message = f"{word} after fields of {self._register.name} itself"
            raise self._error(self._marks[0], message)
        if word == "Fields":
            self._register.fields_of = name
        else:
            self._register.alias_of = name
        self._next_bit = -1

    def _add_field(self) -> None:
        name = self._name(2)
        msb, lsb = self._bits()
        sign = _ENUMS.get(self._words[0])
        self._fields.append(SysregField(name, msb, lsb, self._marks[2], sign))

    def _bits(self) -> tuple[int, int]:
        try:
            msb, lsb = parse_range(self._words[1])
        except ValueError as error:
            raise self._error(self._marks[1], str(error)) from None
        if msb != self._next_bit:
            raise self._error(self._marks[1], f"begins at bit {msb}, but {self._left()} is next")
        self._next_bit = lsb - 1
        return msb, lsb

    def _left(self) -> str:
        return f"bit {self._next_bit}" if self._next_bit >= 0 else "nothing"

    def _enumerator(self) -> None:
        self._expect(2)
        last = self._fields[-1]
        word, name = self._words
        if not set(word[2:]) <= set("01"):
            self._numberless.append(Numberless(last.name, name, word, self._marks[0]))
            return
        value = (name, int(word, 2))
        self._fields[-1] = replace(last, values=(*last.values, value))

    def _expect(self, count: int) -> None:
        if len(self._words) != count:
            message = f"{self._words[0]} has {len(self._words)} words; it takes {count}"
            raise self._error(self._marks[0], message)

    def _name(self, position: int) -> str:
        word = self._words[position]
        if not _NAME.fullmatch(word):
            raise self._error(self._marks[position], f"{shown(word)} is no name")
        return word

    def _error(self, mark: Mark, message: str) -> SpecError:
        return SpecError([Finding(mark, "sysreg-syntax", message)])
