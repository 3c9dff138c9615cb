# SPDX-License-Identifier: MIT
"""Finds the claims of a source file.

Only plain code makes a claim: a number, or arithmetic on constants that the file defines.  An
argument that is a variable, and a name of another declaration, call or initialiser make none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate

from onereg.audit.beside import Groups, NearName, Neighbours
from onereg.audit.claims import (
    Claim,
    CompositionClaim,
    ConstantClaim,
    LiteralClaim,
    MemberClaim,
    NameClaim,
    OffsetClaim,
    OperandsClaim,
)
from onereg.audit.constants import ARITHMETIC, Constants
from onereg.audit.syntax import MAX_TOKENS, Syntax
from onereg.audit.tokens import Token, tokens
from onereg.audit.yaml_tokens import yaml_tokens
from onereg.dataclass import dataclass
from onereg.errors import Mark
from onereg.model.ids import (
    ARCH_SHIFT,
    COPROC_MASK,
    COPROC_SHIFT,
    OPERAND_MASKS,
    SIZE_MASK,
    SIZE_SHIFT,
    Encoding,
)

_ARITHMETIC = {*ARITHMETIC, "/", "%", "~"}
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
_DIGITS = "([0-9a-fA-F]{4})"
_TEXT_ID = re.compile(
    rf"\b0[xX]{_DIGITS}([ _']?){_DIGITS}\2{_DIGITS}\2{_DIGITS}(?![ _']?\w{{4}}\b)(?!\w)"
)
_WORD = re.compile(r"[A-Za-z_]\w*")
_MAX_GROUPS = 8
"""The most brackets around a number in arithmetic."""
_MAX_ARGUMENTS = 16
"""The most arguments that a call has; a longer row is a list."""


@dataclass(frozen=True, slots=True)
class FoundClaim:
    """A claim that is not written down yet: its tokens, from the first to the last."""

    kind: type[Claim]
    first: int
    last: int
    at: int
    """The token that a finding is at."""
    text: str
    own: tuple[str, ...]
    """Names that are part of it."""
    declares_own: bool
    """True if the first of its own names is the one that is declared."""
    facts: tuple[object, ...]


def claims(
    path: str, language: str, text: str, arches: Mapping[str, int], abi: Mapping[str, int]
) -> Iterator[Claim]:
    """The claims of a file, in its order.

    ``arches``: codes of bits 63:56 by architecture; ``abi``: the constants of KVM's headers.
    """
    if language == "text":
        yield from _text_claims(path, text, arches)
        return
    read = yaml_tokens(text) if language == "yaml" else tuple(tokens(text, language))
    syntax = Syntax(path, language, read)
    source = _Source(syntax, frozenset(arches.values()), Constants(syntax, abi))
    found = [*source.literals(), *source.calls()]
    found += source.composed(_within(found, len(syntax.tokens)))
    neighbours = Neighbours(syntax, [(one.first, one.last) for one in found])
    for one in sorted(found, key=lambda one: (one.at, one.last)):
        yield _claim(one, syntax, neighbours)
    yield from source.compositions()
    yield from source.constants(abi)


def _claim(found: FoundClaim, syntax: Syntax, neighbours: Neighbours) -> Claim:
    declared, groups = neighbours.of(found.first, found.last)
    if found.own:
        nearest = tuple(NearName(name, "constant") for name in found.own)
        groups = ((*nearest, *(groups[0] if groups else ())), *groups[1:])
        declared = found.own[0] if found.declares_own else declared
    return found.kind(syntax.mark(found.at), found.text, groups, declared, *found.facts)


def _within(found: Sequence[FoundClaim], count: int) -> Sequence[bool]:
    """For each token of a file, True if it is one of a claim's."""
    depth = [0] * (count + 1)
    for one in found:
        depth[one.first] += 1
        depth[one.last + 1] -= 1
    return [level > 0 for level in accumulate(depth)]


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
                groups: Groups = ((NearName(word[0], "constant"),),) if word else ()
                mark = Mark(path, number, match.start() + 1)
                yield LiteralClaim(mark, match[0], groups, None, value, True)


class _Source:
    """The claims of one file's tokens."""

    def __init__(self, syntax: Syntax, arches: frozenset[int], constants: Constants) -> None:
        self._syntax, self._arches, self._constants = syntax, arches, constants

    def literals(self) -> Iterator[FoundClaim]:
        for i, token in enumerate(self._syntax.tokens):
            value = token.value if token.kind == "number" else _id_of_string(token)
            if value is None or not _may_be_an_id(value, self._arches):
                continue
            if self._syntax.text(i - 1) in _ARITHMETIC or self._syntax.text(i + 1) in _ARITHMETIC:
                continue
            if _DELIBERATE.search(self._syntax.function(i) or ""):
                continue
            sure = _looks_like_an_id(value, self._arches)
            text = token.content or token.text
            yield FoundClaim(LiteralClaim, i, i, i, text, (), False, (value, sure))

    def composed(self, taken: Sequence[bool]) -> Iterator[FoundClaim]:
        """Ids that are arithmetic on numbers and constants; ``taken``: tokens of other claims."""
        seen = -1
        for i, token in enumerate(self._syntax.tokens):
            if i <= seen or taken[i] or token.kind not in ("number", "name"):
                continue
            is_name = token.kind == "name"
            base = self._constants.value(token.text) if is_name else token.value
            if base is None or base >> ARCH_SHIFT not in self._arches:
                continue
            first, last = self._value_around(i)
            if last - first > MAX_TOKENS or any(taken[first:last]):
                continue
            signs = {self._syntax.text(n) for n in range(first, last)} & _ARITHMETIC
            value = self._constants.evaluate(first, last) if signs else None
            if value is None:
                continue
            seen = last - 1
            if _may_be_an_id(value, self._arches) and not _DELIBERATE.search(
                self._syntax.function(i) or ""
            ):
                sure = _looks_like_an_id(value, self._arches)
                text = " ".join(self._syntax.text(n) for n in range(first, last))
                facts = (value, sure, True)
                shown = f"{value:#x} ({text})" if len(text) < 80 else f"{value:#x}"
                yield FoundClaim(LiteralClaim, first, last - 1, first, shown, (), False, facts)

    def _value_around(self, i: int) -> tuple[int, int]:
        """[first, last) of the whole expression around a token: behind its ``=``, ``:``, name."""
        syntax = self._syntax
        start = end = i
        first, last = i, i + 1
        for _ in range(_MAX_GROUPS):
            first, last = syntax.region(start, end)
            parent = syntax.parent[start]
            is_group = syntax.text(parent) == "(" and (
                syntax.text(parent - 1) in {*_ARITHMETIC, "(", "=", ":=", "return", ","}
                or syntax.directive[parent] == parent - 3 >= 0
            )
            if not is_group or parent not in syntax.partner:
                break
            start, end = parent, syntax.partner[parent]
        hash = syntax.directive[i]
        if hash >= 0 and first <= hash + 2:
            return hash + 3, last
        for n in range(start - 1, max(first, start - MAX_TOKENS) - 1, -1):
            if syntax.text(n) in ("=", ":=", ":", "=>", "return"):
                return n + 1, last
        return first, last

    def calls(self) -> Iterator[FoundClaim]:
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

    def _call(self, callee: int, opening: int, closing: int) -> Iterator[FoundClaim]:
        name = self._syntax.tokens[callee].text
        arguments = self._syntax.arguments(opening, closing)
        if len(arguments) > _MAX_ARGUMENTS:
            return
        encoding = self._encoding(arguments)
        own = self._syntax.identifiers(arguments)
        if encoding is not None:
            text = f"{name}({', '.join(str(n) for n in _operands(encoding))})"
            facts = (name, encoding, _MAKES_ID.search(name) is not None)
            alone = len(own) == 1
            yield FoundClaim(OperandsClaim, callee, closing, callee, text, own, alone, facts)
        elif _MAKES_ID.search(name) and len(arguments) == 1 and own:
            yield FoundClaim(NameClaim, callee, closing, callee, name, own, False, ())
        if _OFFSET_OF.search(name) and len(arguments) == 2:
            yield from self._offset_of(callee, opening, arguments)
        elif _CORE_CALL.search(name):
            yield from self._core(callee, closing, arguments)

    def _core(
        self, callee: int, closing: int, arguments: Sequence[tuple[int, int]]
    ) -> Iterator[FoundClaim]:
        bits = self._bits(arguments)
        own = self._syntax.identifiers(arguments)
        for start, end in arguments:
            value = self._syntax.tokens[start].value if end - start == 1 else None
            path = self._syntax.path_text(start, end)
            if value is not None and own:
                text = self._syntax.tokens[start].text
                yield FoundClaim(
                    OffsetClaim, callee, closing, start, text, own, True, (value, bits)
                )
            elif path is not None and not path.isupper():
                yield FoundClaim(MemberClaim, callee, closing, start, path, (), False, (path, bits))

    def _offset_of(
        self, callee: int, opening: int, arguments: Sequence[tuple[int, int]]
    ) -> Iterator[FoundClaim]:
        """A member by offsetof, where the call around it says a size."""
        struct = self._syntax.tokens[arguments[0][1] - 1].text
        path = self._syntax.path_text(*arguments[1])
        outer = self._syntax.parent[opening]
        if struct not in _KVM_STRUCTS or path is None or outer not in self._syntax.partner:
            return
        around = self._syntax.arguments(outer, self._syntax.partner[outer])
        closing = self._syntax.partner[opening]
        if self._syntax.text(outer) == "(" and (callee, closing + 1) in around:
            full = _KVM_STRUCTS[struct] + path
            facts = (full, self._bits(around))
            yield FoundClaim(MemberClaim, callee, closing, callee, full, (), False, facts)

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

    def constants(self, abi: Mapping[str, int]) -> Iterator[Claim]:
        """The file's own definitions of constants of KVM's headers."""
        for name in abi:
            for first, last in self._constants.defined(name):
                value = self._constants.evaluate(first, last)
                if value is not None:
                    mark = self._syntax.mark(first)
                    yield ConstantClaim(mark, self._syntax.text(first), (), name, name, value)

    def _encoding(self, arguments: Sequence[tuple[int, int]]) -> Encoding | None:
        """The only five arguments in a row that are operands."""
        values = [self._syntax.tokens[s].value if e - s == 1 else None for s, e in arguments]
        numbers = [value for value in values if value is not None]
        if len(numbers) != len(OPERAND_MASKS) or numbers[0] < 2:
            return None
        first = next(i for i, value in enumerate(values) if value is not None)
        if values[first : first + len(OPERAND_MASKS)] != numbers:
            return None
        if any(value > limit for value, limit in zip(numbers, OPERAND_MASKS, strict=True)):
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


def _id_of_string(token: Token) -> int | None:
    """The id that a string is, as in JSON."""
    match = _TEXT_ID.fullmatch(token.content)
    return int("".join(match.group(1, 3, 4, 5)), 16) if match else None


def _operands(encoding: Encoding) -> tuple[int, ...]:
    return (encoding.op0, encoding.op1, encoding.crn, encoding.crm, encoding.op2)
