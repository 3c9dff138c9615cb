# SPDX-License-Identifier: MIT
"""Finds the meaning of a spelling in a spec: one look-up for all commands.

``spelling`` reads the text; here each reading is looked for, and the first that exists counts.
Other meanings of the text are kept, so that nobody is shown one of two in silence.
"""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from typing import TypeVar

from onereg.dataclass import dataclass
from onereg.errors import OneregError
from onereg.model import OneReg, Register, Spec, View
from onereg.model.ids import Cp15Encoding, Encoding
from onereg.model.system_names import CoprocessorEncoding, SystemEncoding, SystemName
from onereg.query.bare_names import bare_names
from onereg.query.names import all_names, by_name
from onereg.query.spelling import (
    Id,
    MemberSpelling,
    NameSpelling,
    Numbered,
    Reading,
    guesses,
    readings,
)
from onereg.terminal import one_line

Meaning = OneReg | View | Register | SystemName
"""The meanings of a name: an id of KVM, an AArch32 view, a register without an id, another name."""

_NAMES_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Found:
    """The meanings of a text, and the reading that led to them."""

    meanings: tuple[Meaning, ...]
    """All of them, the likeliest first; empty where nothing is found."""
    reading: Reading | None
    """How the text was read; None where nothing is found."""


class Lookup:
    """Looks spellings up in one spec; names that KVM has no id for are read when they are asked."""

    def __init__(self, spec: Spec, names: Callable[[], Sequence[SystemName]] | None = None) -> None:
        self.spec = spec
        self._read_names = names

    @cached_property
    def names(self) -> Sequence[SystemName]:
        """``spec/names``, without names that a register of the spec has with its encoding."""
        if self._read_names is None or self.spec.names:
            return self.spec.names
        return bare_names(self._read_names(), self.spec.registers)

    def find(self, text: str) -> Found:
        """The meanings of a text; empty where no reading of it exists.

        A name that lacks its Exception level means all that there are, EL1 first.
        """
        read = list(readings(text))
        for source in (self._of_spec, self._of_names):
            for reading in read:
                found = list(source(reading))
                if found:
                    return Found((*found, *self._beside(found)), reading)
        for source in (self._of_spec, self._of_names):
            guessed = [(one, name) for name in guesses(text) for one in source(name)]
            if guessed:
                return Found(tuple(one for one, _ in guessed), guessed[0][1])
        return Found((), None)

    def _of_spec(self, reading: Reading) -> Iterator[Meaning]:
        match reading:
            case NameSpelling(text):
                wanted = text.lower()
                named = self._one_regs.get(wanted, [])
                named = [*named, *self._symbols.get(_squeezed(text), [])]
                view = self._views.get(wanted)
                if view is not None and not any(one.arch == "arm64" for one in named):
                    yield view
                yield from named
                if not named and view is None:
                    yield from self._registers.get(wanted, [])
            case Id(id):
                yield from self._ids.get(id, [])
            case Numbered(group, number):
                number_of = self.spec.format.compose("arm64", group, 8, number)
                yield from self._ids.get(number_of, [])
            case MemberSpelling(path):
                yield from (one for one in self.spec.of_arch("arm64") if one.member == path)
            case _:
                yield from self._encoded(reading)

    @cached_property
    def _one_regs(self) -> dict[str, list[OneReg]]:
        return by_name(self.spec)

    @cached_property
    def _ids(self) -> dict[int, list[OneReg]]:
        return _grouped((one.id, one) for one in self.spec.one_regs)

    @cached_property
    def _symbols(self) -> dict[str, list[OneReg]]:
        return _grouped((symbol_spelling(one), one) for one in self.spec.one_regs if one.symbol)

    @cached_property
    def _registers(self) -> dict[str, list[Register]]:
        return _grouped((one.name.lower(), one) for one in self.spec.registers.values())

    @cached_property
    def _views(self) -> dict[str, View]:
        views = reversed(self.spec.views)
        return {name.lower(): view for view in views for name in (view.name, *view.also)}

    @cached_property
    def _wide_encodings(self) -> dict[Encoding | CoprocessorEncoding, list[Register]]:
        registers = self.spec.registers.values()
        return _grouped((_wide(one.encoding), one) for one in registers if one.encoding is not None)

    @cached_property
    def _system_names(self) -> dict[str, list[SystemName]]:
        return _grouped((one.name.lower(), one) for one in self.names)

    @cached_property
    def _mnemonics(self) -> dict[str, list[SystemName]]:
        """Instructions by their last word."""
        words = ((one.name.lower().rpartition(" "), one) for one in self.names)
        return _grouped(
            (word, one) for (front, _, word), one in words if front and one.name[:5] != "TLBIP"
        )

    @cached_property
    def _system_encodings(self) -> dict[SystemEncoding, list[SystemName]]:
        return _grouped(
            (encoding, one)
            for one in self.names
            for encoding in dict.fromkeys((one.encoding, one.low))
            if encoding is not None
        )

    @cached_property
    def _listed(self) -> dict[tuple[str, str], OneReg]:
        return {(one.arch, one.name): one for one in self.spec.one_regs}

    def all_encodings(self) -> Iterator[SystemEncoding]:
        """The encodings of all registers and names; one may come several times."""
        yield from self._wide_encodings
        yield from self._system_encodings

    def encoded(self, encoding: Encoding | CoprocessorEncoding) -> list[Meaning]:
        """All that an encoding reaches, registers that KVM has an id for first."""
        return [*self._of_spec(encoding), *self._of_names(encoding)]

    def _encoded(self, encoding: Encoding | CoprocessorEncoding) -> Iterator[Meaning]:
        found: list[Meaning] = []
        for register in self._wide_encodings.get(encoding, []):
            view = self._views.get(register.name.lower()) if register.arch == "arm" else None
            if view is not None:
                yield view
            found.append(self._listed.get((register.arch, register.name), register))
        yield from found

    def _of_names(self, reading: Reading) -> Iterator[Meaning]:
        match reading:
            case NameSpelling(text):
                wanted = text.lower()
                yield from self._system_names.get(wanted, [])
                yield from self._mnemonics.get(wanted, [])  # an instruction without its mnemonic
            case Encoding() | CoprocessorEncoding():
                for one in self._system_encodings.get(reading, []):
                    view = self._views.get(one.name.lower()) if one.is_aarch32 else None
                    if view is not None:
                        yield view
                    yield one

    def _beside(self, found: Iterable[Meaning]) -> Iterator[Meaning]:
        """Other things of the same name, as KVM's CCSIDR2 and Arm's."""
        found = list(found)
        if not any(isinstance(one, OneReg) and one.group == "demux" for one in found):
            return
        wanted = {one.name.lower() for one in found}
        wanted |= {f"{name}_el1" for name in wanted}
        yield from (one for one in self.names if one.name.lower() in wanted and one not in found)
        yield from (
            one for one in self.spec.one_regs if one.name.lower() in wanted and one not in found
        )

    def all_names(self) -> list[str]:
        """Every name, without the assembler's generic ones, sorted."""
        own = {name for name in all_names(self.spec) if not _is_generic(name)}
        own |= {register.name for register in self.spec.registers.values()}
        return sorted(own | {one.name for one in self.names})

    def matching(self, pattern: str) -> list[str]:
        """The names that a pattern with ``*``, ``?`` or ``[...]`` means, in any case."""
        expression = re.compile(fnmatch.translate(pattern.lower()))
        return [name for name in self.all_names() if expression.match(name.lower())]

    def unknown(self, text: str) -> OneregError:
        """That there is no such thing, and which are most like it in meaning."""
        shown = one_line(text if len(text) <= 60 else text[:57] + "...")
        if isinstance(next(readings(text), None), Id):
            message = f"{shown} is no id of the spec; onereg decode {shown} takes it apart"
            return OneregError(message)
        encoding = next(
            (one for one in readings(text) if isinstance(one, Encoding | CoprocessorEncoding)), None
        )
        if encoding is not None:
            return OneregError(self._unknown_encoding(shown, encoding))
        for cell in self.spec.cells:
            if cell.name.lower() == text.lower() and cell.register is None:
                return OneregError(f"{cell.name} has no id in KVM: {cell.waived}")
        import difflib  # slow to import, and most names are found

        by_lower = {known.lower(): known for known in self.all_names()}
        near = difflib.get_close_matches(text.lower(), by_lower, n=_NAMES_SHOWN, cutoff=0.5)
        nearest = ", ".join(by_lower[word] for word in near)
        return OneregError(f"no register {shown}" + (f"; nearest: {nearest}" if nearest else ""))

    def _unknown_encoding(self, shown: str, encoding: Encoding | CoprocessorEncoding) -> str:
        own = "" if shown.lower() == str(encoding).lower() else f", which is {encoding},"
        if isinstance(encoding, Encoding) and encoding.op0 == 3 and encoding.crn in (11, 15):
            return (
                f"no register {shown}{own} in the spec: it is IMPLEMENTATION DEFINED, a CPU's own"
            )
        block = _block(encoding)
        same = [
            register.name
            for register in self.spec.registers.values()
            if register.encoding is not None and _block(_wide(register.encoding)) == block
        ]
        same += [
            name.name
            for name in self.names
            if isinstance(name.encoding, Encoding | CoprocessorEncoding)
            and _block(name.encoding) == block
        ]
        beside = f"; beside it: {', '.join(same[:_NAMES_SHOWN])}" if same else ""
        return f"no register {shown}{own} has a name{beside}"


def is_pattern(text: str) -> bool:
    """True if a text is a pattern of names."""
    return bool(re.fullmatch(r"[\w*?\[\]-]+", text)) and bool(re.search(r"[*?]", text))


def _wide(encoding: Encoding | Cp15Encoding) -> Encoding | CoprocessorEncoding:
    """The encoding with its coprocessor, 15."""
    if isinstance(encoding, Encoding):
        return encoding
    return CoprocessorEncoding(15, encoding.crn, encoding.opc1, encoding.crm, encoding.opc2)


def _block(encoding: Encoding | CoprocessorEncoding) -> tuple[object, ...]:
    """All operands but the last: registers of one block belong together."""
    if isinstance(encoding, Encoding):
        return encoding.op0, encoding.op1, encoding.crn, encoding.crm
    return f"p{encoding.coproc}", encoding.opc1, encoding.crn, encoding.crm


def _is_generic(name: str) -> bool:
    return bool(re.fullmatch(r"S[0-3]_[0-7]_C\d+_C\d+_[0-7]", name))


_Key = TypeVar("_Key")
_Thing = TypeVar("_Thing")


def _grouped(pairs: Iterable[tuple[_Key, _Thing]]) -> dict[_Key, list[_Thing]]:
    """Things by their keys, in order."""
    found: dict[_Key, list[_Thing]] = {}
    for key, one in pairs:
        found.setdefault(key, []).append(one)
    return found


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text).lower()


def symbol_spelling(one_reg: OneReg) -> str:
    """The header's macro in small letters and without spaces, with the register's number."""
    index = one_reg.register.index
    text = one_reg.symbol or ""
    return _squeezed(text if index is None else re.sub(r"\(n\b", f"({index}", text))
