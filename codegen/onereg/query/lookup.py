# SPDX-License-Identifier: MIT
"""Finds the meaning of a spelling in a spec: one look-up for all commands.

``spelling`` reads the text; here each reading is looked for, and the first that exists counts.
Other meanings of the text are kept, so that nobody is shown one of two in silence.
"""

from __future__ import annotations

import difflib
import fnmatch
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from onereg.errors import OneregError
from onereg.model import OneReg, Register, Spec, View
from onereg.model.ids import Cp15Encoding, Encoding
from onereg.model.system_names import CoprocessorEncoding, SystemName
from onereg.query.names import all_names, find
from onereg.query.spelling import (
    Id,
    MemberSpelling,
    NameSpelling,
    Numbered,
    Reading,
    guesses,
    readings,
)

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
        """``spec/names``."""
        return self._read_names() if self._read_names and not self.spec.names else self.spec.names

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
        spec = self.spec
        match reading:
            case NameSpelling(text):
                named = find(spec, text)
                symbol = _squeezed(text)
                named += [o for o in spec.one_regs if o.symbol and _symbol(o) == symbol]
                view = _view(spec, text)
                if view is not None and not any(one.arch == "arm64" for one in named):
                    yield view
                yield from named
                if not named and view is None:
                    yield from (
                        register
                        for (_, name), register in spec.registers.items()
                        if name.lower() == text.lower()
                    )
            case Id(id):
                yield from (one for one in spec.one_regs if one.id == id)
            case Numbered(group, number):
                number_of = spec.format.compose("arm64", group, 8, number)
                yield from (one for one in spec.one_regs if one.id == number_of)
            case MemberSpelling(path):
                yield from (one for one in spec.of_arch("arm64") if one.member == path)
            case _:
                yield from self._encoded(reading)

    def encoded(self, encoding: Encoding | CoprocessorEncoding) -> list[Meaning]:
        """All that an encoding reaches, registers that KVM has an id for first."""
        return [*self._of_spec(encoding), *self._of_names(encoding)]

    def _encoded(self, encoding: Encoding | CoprocessorEncoding) -> Iterator[Meaning]:
        listed = {(one.arch, one.name): one for one in self.spec.one_regs}
        found = []
        for key, register in self.spec.registers.items():
            if register.encoding is not None and _wide(register.encoding) == encoding:
                view = _view(self.spec, register.name) if register.arch == "arm" else None
                if view is not None:
                    yield view
                found.append(listed.get(key, register))
        yield from found

    def _of_names(self, reading: Reading) -> Iterator[Meaning]:
        match reading:
            case NameSpelling(text):
                wanted = text.lower()
                yield from (one for one in self.names if one.name.lower() == wanted)
                if " " not in text:  # an instruction without its mnemonic
                    ends = f" {wanted}"
                    yield from (
                        one
                        for one in self.names
                        if one.name.lower().endswith(ends) and not one.name.startswith("TLBIP")
                    )
            case Encoding() | CoprocessorEncoding():
                for one in self.names:
                    if reading in (one.encoding, one.low):
                        view = _view(self.spec, one.name) if one.is_aarch32 else None
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
        shown = text if len(text) <= 60 else text[:57] + "..."
        if isinstance(next(readings(text), None), Id):
            message = f"{shown} is no id of the spec; onereg decode {shown} takes it apart"
            return OneregError(message)
        encoding = next(
            (one for one in readings(text) if isinstance(one, Encoding | CoprocessorEncoding)), None
        )
        if encoding is not None:
            return OneregError(self._unknown_encoding(shown, encoding))
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


def _view(spec: Spec, name: str) -> View | None:
    wanted = name.lower()
    return next((v for v in spec.views if wanted in [n.lower() for n in (v.name, *v.also)]), None)


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text).lower()


def _symbol(one_reg: OneReg) -> str:
    """The header's macro, ``n`` being the register's number."""
    index = one_reg.register.index
    text = one_reg.symbol or ""
    return _squeezed(text if index is None else re.sub(r"\(n\b", f"({index}", text))
