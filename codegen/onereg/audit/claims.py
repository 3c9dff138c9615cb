# SPDX-License-Identifier: MIT
"""Claims of hand-written source about ids: literals, members, offsets and encodings, with the
identifiers beside each, which say which register it is meant to be.

Only plain code makes a claim. A literal that is part of arithmetic, an argument that is a
variable, and a name outside the same declaration, call or initialiser make none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from onereg.audit.syntax import Syntax
from onereg.audit.tokens import tokens
from onereg.errors import Mark
from onereg.model.ids import (
    ARCH_SHIFT,
    COPROC_MASK,
    COPROC_SHIFT,
    CORE_WORD_BYTES,
    SIZE_MASK,
    SIZE_SHIFT,
    Encoding,
)

_ARITHMETIC = {"+", "-", "*", "/", "%", "|", "&", "^", "~", "<<", ">>"}
_CORE_CALL = re.compile(
    r"^(?!.*(riscv|loongarch|mips|ppc|s390|x86)).*core_?reg|^(int|simd|fp)_reg$", re.IGNORECASE
)
_DELIBERATE = re.compile(r"invalid|bogus|bad|wrong", re.IGNORECASE)
"""A function with such a name tests ids that KVM refuses."""
_MAKES_ID = re.compile(
    r"(arm64|aarch64|kvm)\w*sys_?reg|sys_?reg_?(64|id)|^decl_sys_?reg", re.IGNORECASE
)
_OFFSET_OF = re.compile(r"offset_?of$|^__builtin_offsetof$")
_SIZE = re.compile(r"(?:KVM_REG_SIZE_)?[Uu](\d{2,4})")
_KVM_STRUCTS = {"kvm_regs": "", "user_pt_regs": "regs.", "user_fpsimd_state": "fp_regs."}
_RESERVED = (1 << SIZE_SHIFT) - (1 << COPROC_SHIFT + COPROC_MASK.bit_length())
_LIMITS = (3, 7, 15, 15, 7)
_DIGITS = "([0-9a-fA-F]{4})"
_TEXT_ID = re.compile(
    rf"\b0[xX]{_DIGITS}([ _']?){_DIGITS}\2{_DIGITS}\2{_DIGITS}(?![ _']?\w{{4}}\b)(?!\w)"
)
_WORD = re.compile(r"[A-Za-z_]\w*")
_MAX_ARGUMENTS = 16
"""The most arguments that a call has; a longer row is a list."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim about an id: its text, and the identifiers beside it."""

    mark: Mark
    text: str
    """The claim as the source has it."""
    names: tuple[str, ...]
    """Identifiers beside it."""
    declared: str | None
    """The one of them that is declared by it."""


@dataclass(frozen=True, slots=True)
class LiteralClaim(Claim):
    """A 64-bit number that has the form of an id."""

    id: int
    sure: bool
    """True if it has the form of an id whatever stands beside it."""


@dataclass(frozen=True, slots=True)
class MemberClaim(Claim):
    """A member of struct kvm_regs, as the argument of KVM_REG_ARM_CORE_REG or of offsetof."""

    path: str
    bits: int | None
    """The size that stands beside it."""


@dataclass(frozen=True, slots=True)
class OffsetClaim(Claim):
    """A number as the offset of a core register."""

    number: int
    bits: int | None

    def bytes(self) -> tuple[int, int]:
        """The offset in bytes: as a number of words, as in an id, and as a number of bytes."""
        return self.number * CORE_WORD_BYTES, self.number


@dataclass(frozen=True, slots=True)
class OperandsClaim(Claim):
    """The five operands of a system register."""

    callee: str
    encoding: Encoding
    makes_id: bool
    """True if the callee makes a ONE_REG id of the operands."""


@dataclass(frozen=True, slots=True)
class NameClaim(Claim):
    """A system register's id made of its name: ``sys_reg64(SystemReg::SPSR_EL1)``."""


@dataclass(frozen=True, slots=True)
class CompositionClaim(Claim):
    """An expression that composes an id of macros, and the function that it stands in."""

    function: str
    macros: frozenset[str]


def claims(path: str, language: str, text: str, arches: Mapping[str, int]) -> Iterator[Claim]:
    """The claims of a file, in its order.  ``arches``: codes of bits 63:56 by architecture."""
    if language == "text":
        yield from _text_claims(path, text, arches)
        return
    source = _Source(Syntax(path, language, tuple(tokens(text, language))))
    yield from source.literals(frozenset(arches.values()))
    yield from source.calls()
    yield from source.compositions()


def _may_be_an_id(value: int, arches: frozenset[int]) -> bool:
    """An architecture of KVM on Arm and a size."""
    return value >> ARCH_SHIFT in arches and value >> SIZE_SHIFT & SIZE_MASK != 0


def _looks_like_an_id(value: int, arches: frozenset[int]) -> bool:
    """Zeros where they must be, too, and a group: no address or mask is like that by chance."""
    group = value >> COPROC_SHIFT & COPROC_MASK
    return _may_be_an_id(value, arches) and group != 0 and not value & _RESERVED


def _text_claims(path: str, text: str, arches: Mapping[str, int]) -> Iterator[Claim]:
    """The ids of a document, each with the next word of its line, as in KVM's api.rst."""
    for number, line in enumerate(text.splitlines(), 1):
        for match in _TEXT_ID.finditer(line):
            value = int("".join(match.group(1, 3, 4, 5)), 16)
            if _looks_like_an_id(value, frozenset(arches.values())):
                word = _WORD.match(line[match.end() :].lstrip(" \t`|:="))
                names = (word[0],) if word else ()
                mark = Mark(path, number, match.start() + 1)
                yield LiteralClaim(mark, match[0], names, None, value, True)


class _Source:
    """The claims of one file's tokens."""

    def __init__(self, syntax: Syntax) -> None:
        self._syntax = syntax

    def literals(self, arches: frozenset[int]) -> Iterator[Claim]:
        for i, token in enumerate(self._syntax.tokens):
            value = token.value
            if value is None or not _may_be_an_id(value, arches):
                continue
            if self._syntax.text(i - 1) in _ARITHMETIC or self._syntax.text(i + 1) in _ARITHMETIC:
                continue
            declared, names = self._syntax.beside(i, i)
            if _DELIBERATE.search(self._syntax.function(i) or ""):
                continue
            sure = _looks_like_an_id(value, arches)
            yield LiteralClaim(self._syntax.mark(i), token.text, names, declared, value, sure)

    def calls(self) -> Iterator[Claim]:
        """Claims in the brackets behind a name: a call, a macro's use."""
        for opening, closing in sorted(self._syntax.partner.items()):
            if self._syntax.text(opening) not in ("(", "["):
                continue
            callee = opening - 1
            if self._syntax.text(callee) == "!":
                callee -= 1
            if (
                callee < 0
                or self._syntax.tokens[callee].kind != "name"
                or self._syntax.is_definition(callee)
            ):
                continue
            yield from self._call(callee, opening, closing)

    def _call(self, callee: int, opening: int, closing: int) -> Iterator[Claim]:
        name = self._syntax.tokens[callee].text
        arguments = self._syntax.arguments(opening, closing)
        if len(arguments) > _MAX_ARGUMENTS:
            return
        encoding = self._encoding(arguments)
        if encoding is not None:
            declared, beside = self._syntax.beside(callee, closing)
            own = self._syntax.identifiers(arguments)
            yield OperandsClaim(
                self._syntax.mark(callee),
                f"{name}({', '.join(str(n) for n in _operands(encoding))})",
                (*own, *beside),
                declared or (own[0] if len(own) == 1 else None),
                name,
                encoding,
                _MAKES_ID.search(name) is not None,
            )
        elif _MAKES_ID.search(name) and len(arguments) == 1:
            own = self._syntax.identifiers(arguments)
            if own:
                declared, _ = self._syntax.beside(callee, closing)
                yield NameClaim(self._syntax.mark(callee), name, own, declared)
        if _OFFSET_OF.search(name) and len(arguments) == 2:
            yield from self._offset_of(callee, opening, arguments)
        elif _CORE_CALL.search(name):
            yield from self._core(callee, closing, arguments)

    def _core(
        self, callee: int, closing: int, arguments: Sequence[tuple[int, int]]
    ) -> Iterator[Claim]:
        bits = self._bits(arguments)
        own = self._syntax.identifiers(arguments)
        declared, beside = self._syntax.beside(callee, closing)
        for start, end in arguments:
            value = self._syntax.tokens[start].value if end - start == 1 else None
            path = self._syntax.path_text(start, end)
            if value is not None and own:
                names = (*own, *beside)
                yield OffsetClaim(
                    self._syntax.mark(start),
                    self._syntax.tokens[start].text,
                    names,
                    own[0],
                    value,
                    bits,
                )
            elif path is not None and not path.isupper():
                yield MemberClaim(self._syntax.mark(start), path, beside, declared, path, bits)

    def _offset_of(
        self, callee: int, opening: int, arguments: Sequence[tuple[int, int]]
    ) -> Iterator[Claim]:
        """A member by offsetof, where the call around it says a size."""
        struct = self._syntax.tokens[arguments[0][1] - 1].text
        path = self._syntax.path_text(*arguments[1])
        outer = self._syntax.parent[opening]
        if struct not in _KVM_STRUCTS or path is None or outer not in self._syntax.partner:
            return
        around = self._syntax.arguments(outer, self._syntax.partner[outer])
        start = callee
        if self._syntax.text(outer) == "(" and (start, self._syntax.partner[opening] + 1) in around:
            bits = self._bits(around)
            full = _KVM_STRUCTS[struct] + path
            yield MemberClaim(self._syntax.mark(callee), full, (), None, full, bits)

    def compositions(self) -> Iterator[Claim]:
        """Expressions of macros that have an architecture and a size."""
        seen = -1
        for i, token in enumerate(self._syntax.tokens):
            if token.text not in ("KVM_REG_ARM", "KVM_REG_ARM64") or i <= seen:
                continue
            start = i
            while start > 0 and self._syntax.text(start - 1) not in (";", "{", "}", "return"):
                start -= 1
            seen = i
            while seen + 1 < len(self._syntax.tokens) and self._syntax.text(seen + 1) not in (
                ";",
                "{",
                "}",
            ):
                seen += 1
            expression = self._syntax.tokens[start : seen + 1]
            macros = frozenset(t.text for t in expression if t.text.startswith("KVM_REG_"))
            function = self._syntax.function(i)
            if function and any(macro.startswith("KVM_REG_SIZE_U") for macro in macros):
                yield CompositionClaim(self._syntax.mark(i), token.text, (), None, function, macros)

    def _encoding(self, arguments: Sequence[tuple[int, int]]) -> Encoding | None:
        """The only five arguments in a row that are operands."""
        values = [self._syntax.tokens[s].value if e - s == 1 else None for s, e in arguments]
        numbers = [value for value in values if value is not None]
        if len(numbers) != len(_LIMITS) or numbers[0] < 2:
            return None
        first = next(i for i, value in enumerate(values) if value is not None)
        if values[first : first + len(_LIMITS)] != numbers:
            return None
        if any(value > limit for value, limit in zip(numbers, _LIMITS, strict=True)):
            return None
        return Encoding(*numbers)

    def _bits(self, arguments: Sequence[tuple[int, int]]) -> int | None:
        """The size that one of the arguments is, as KVM_REG_SIZE_U32, U32 or u32."""
        found = []
        for start, end in arguments:
            match = _SIZE.fullmatch(self._syntax.text(start)) if end - start == 1 else None
            if match:
                found.append(int(match[1]))
        return found[0] if len(found) == 1 else None


def _operands(encoding: Encoding) -> tuple[int, ...]:
    return (encoding.op0, encoding.op1, encoding.crn, encoding.crm, encoding.op2)
