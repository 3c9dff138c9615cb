# SPDX-License-Identifier: MIT
"""What hand-written source says about ids: literals, members, offsets and encodings, with the
identifiers that stand beside each and say which register it is meant to be.

Only what is plain is taken for a claim: a literal that is part of arithmetic, an argument that is
a variable and a name further away than the same declaration, call or initialiser are not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from onereg.audit.tokens import Token, tokens
from onereg.errors import Mark
from onereg.model.ids import (
    ARCH_SHIFT,
    COPROC_MASK,
    COPROC_SHIFT,
    SIZE_MASK,
    SIZE_SHIFT,
    Encoding,
)

CORE_WORD_BYTES = 4
"""Bits 15:0 of a core id count in these."""
_OPEN, _CLOSE = {"(": ")", "[": "]", "{": "}"}, {")", "]", "}"}
_ARITHMETIC = {"+", "-", "*", "/", "%", "|", "&", "^", "~", "<<", ">>"}
_CORE_CALL = re.compile(
    r"^(?!.*(riscv|loongarch|mips|ppc|s390|x86)).*core_?reg|^(int|simd|fp)_reg$", re.IGNORECASE
)
_DELIBERATE = re.compile(r"invalid|bogus|bad|wrong", re.IGNORECASE)
"""A function of such a name tests what is refused."""
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
_MAX_TOKENS = 32
"""Of a name, a path or a declaration; what is longer is none."""
_MAX_ARGUMENTS = 16
"""Of a call; what has more is a list."""


@dataclass(frozen=True, slots=True)
class Claim:
    """Something said of an id, and what is said to have it."""

    mark: Mark
    text: str
    """As it is written."""
    names: tuple[str, ...]
    """Identifiers beside it."""
    declared: str | None
    """The one of them that is declared by it."""


@dataclass(frozen=True, slots=True)
class LiteralClaim(Claim):
    """A 64-bit number that has the form of an id."""

    id: int
    sure: bool
    """Whether it has the form of an id whatever stands beside it."""


@dataclass(frozen=True, slots=True)
class MemberClaim(Claim):
    """A member of struct kvm_regs, as the argument of KVM_REG_ARM_CORE_REG or of offsetof."""

    path: str
    bits: int | None
    """The size that is said beside it."""


@dataclass(frozen=True, slots=True)
class OffsetClaim(Claim):
    """A number as the offset of a core register."""

    number: int
    bits: int | None

    def bytes(self) -> tuple[int, int]:
        """The offset in bytes: of a number of words, as in an id, or of bytes."""
        return self.number * CORE_WORD_BYTES, self.number


@dataclass(frozen=True, slots=True)
class OperandsClaim(Claim):
    """The five operands of a system register."""

    callee: str
    encoding: Encoding
    makes_id: bool
    """Whether the call is one that makes a ONE_REG id of them."""


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
    source = _Source(path, language, tuple(tokens(text, language)))
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
    """Ids of a document, with the word that follows on the line, as in KVM's api.rst."""
    for number, line in enumerate(text.splitlines(), 1):
        for match in _TEXT_ID.finditer(line):
            value = int("".join(match.group(1, 3, 4, 5)), 16)
            if _looks_like_an_id(value, frozenset(arches.values())):
                word = _WORD.match(line[match.end() :].lstrip(" \t`|:="))
                names = (word[0],) if word else ()
                mark = Mark(path, number, match.start() + 1)
                yield LiteralClaim(mark, match[0], names, None, value, True)


class _Source:
    """The tokens of one file, with the brackets matched."""

    def __init__(self, path: str, language: str, found: Sequence[Token]) -> None:
        self._path, self._language, self._tokens = path, language, found
        self._partner: dict[int, int] = {}
        self._opening: dict[int, int] = {}
        self._parent: list[int] = []
        self._directive: list[int] = []
        """Of each token, the `#` that the last directive so far begins with."""
        self._split: dict[int, list[tuple[int, int]]] = {}
        self._sole: dict[int, tuple[int, int] | None] = {}
        stack: list[int] = []
        hash = 0
        for i, token in enumerate(found):
            begins = not i or not found[i - 1].directive or found[i - 1].line < token.line
            if token.directive and token.text == "#" and begins:
                hash = i
            self._directive.append(hash)
            self._parent.append(stack[-1] if stack else -1)
            if token.kind != "operator":
                continue
            if token.text in _OPEN:
                stack.append(i)
            elif token.text in _CLOSE and stack:
                if _OPEN[found[stack[-1]].text] == token.text:
                    self._partner[stack[-1]] = i
                    self._opening[i] = stack[-1]
                stack.pop()
                self._parent[i] = stack[-1] if stack else -1

    def literals(self, arches: frozenset[int]) -> Iterator[Claim]:
        for i, token in enumerate(self._tokens):
            value = token.value
            if value is None or not _may_be_an_id(value, arches):
                continue
            if self._text(i - 1) in _ARITHMETIC or self._text(i + 1) in _ARITHMETIC:
                continue
            declared, names = self._beside(i, i)
            if _DELIBERATE.search(self._function(i) or ""):
                continue
            sure = _looks_like_an_id(value, arches)
            yield LiteralClaim(self._mark(i), token.text, names, declared, value, sure)

    def calls(self) -> Iterator[Claim]:
        """Claims in the brackets behind a name: a call, a macro's use."""
        for opening, closing in sorted(self._partner.items()):
            if self._text(opening) not in ("(", "["):
                continue
            callee = opening - 1
            if self._text(callee) == "!":
                callee -= 1
            if callee < 0 or self._tokens[callee].kind != "name" or self._is_definition(callee):
                continue
            yield from self._call(callee, opening, closing)

    def _call(self, callee: int, opening: int, closing: int) -> Iterator[Claim]:
        name = self._tokens[callee].text
        arguments = self._arguments(opening, closing)
        if len(arguments) > _MAX_ARGUMENTS:
            return
        encoding = self._encoding(arguments)
        if encoding is not None:
            declared, beside = self._beside(callee, closing)
            own = self._identifiers(arguments)
            yield OperandsClaim(
                self._mark(callee),
                f"{name}({', '.join(str(n) for n in _operands(encoding))})",
                (*own, *beside),
                declared or (own[0] if len(own) == 1 else None),
                name,
                encoding,
                _MAKES_ID.search(name) is not None,
            )
        elif _MAKES_ID.search(name) and len(arguments) == 1:
            own = self._identifiers(arguments)
            if own:
                declared, _ = self._beside(callee, closing)
                yield NameClaim(self._mark(callee), name, own, declared)
        if _OFFSET_OF.search(name) and len(arguments) == 2:
            yield from self._offset_of(callee, opening, arguments)
        elif _CORE_CALL.search(name):
            yield from self._core(callee, closing, arguments)

    def _core(
        self, callee: int, closing: int, arguments: Sequence[tuple[int, int]]
    ) -> Iterator[Claim]:
        bits = self._bits(arguments)
        own = self._identifiers(arguments)
        declared, beside = self._beside(callee, closing)
        for start, end in arguments:
            value = self._tokens[start].value if end - start == 1 else None
            path = self._path_text(start, end)
            if value is not None and own:
                names = (*own, *beside)
                yield OffsetClaim(
                    self._mark(start), self._tokens[start].text, names, own[0], value, bits
                )
            elif path is not None and not path.isupper():
                yield MemberClaim(self._mark(start), path, beside, declared, path, bits)

    def _offset_of(
        self, callee: int, opening: int, arguments: Sequence[tuple[int, int]]
    ) -> Iterator[Claim]:
        """A member by offsetof, where the call around it says a size."""
        struct = self._tokens[arguments[0][1] - 1].text
        path = self._path_text(*arguments[1])
        outer = self._parent[opening]
        if struct not in _KVM_STRUCTS or path is None or outer not in self._partner:
            return
        around = self._arguments(outer, self._partner[outer])
        start = callee
        if self._text(outer) == "(" and (start, self._partner[opening] + 1) in around:
            bits = self._bits(around)
            full = _KVM_STRUCTS[struct] + path
            yield MemberClaim(self._mark(callee), full, (), None, full, bits)

    def compositions(self) -> Iterator[Claim]:
        """Expressions of macros that have an architecture and a size."""
        seen = -1
        for i, token in enumerate(self._tokens):
            if token.text not in ("KVM_REG_ARM", "KVM_REG_ARM64") or i <= seen:
                continue
            start = i
            while start > 0 and self._text(start - 1) not in (";", "{", "}", "return"):
                start -= 1
            seen = i
            while seen + 1 < len(self._tokens) and self._text(seen + 1) not in (";", "{", "}"):
                seen += 1
            expression = self._tokens[start : seen + 1]
            macros = frozenset(t.text for t in expression if t.text.startswith("KVM_REG_"))
            function = self._function(i)
            if function and any(macro.startswith("KVM_REG_SIZE_U") for macro in macros):
                yield CompositionClaim(self._mark(i), token.text, (), None, function, macros)

    def _function(self, i: int) -> str | None:
        """The name before the brackets before the innermost block that is a function's body."""
        block = self._parent[i]
        while block >= 0 and self._text(block) != "{":
            block = self._parent[block]
        before = block - 1
        while before > 0 and self._text(before) not in (")", ";", "{", "}"):
            before -= 1
        if block < 0 or self._text(before) != ")":
            return None
        opening = self._opening.get(before, 0)
        name = self._tokens[opening - 1] if opening > 0 else None
        return name.text if name is not None and name.kind == "name" else None

    def _beside(self, start: int, end: int) -> tuple[str | None, tuple[str, ...]]:
        """(the name that tokens start..end declare, all identifiers that stand beside them)."""
        declared = self._declared(start)
        if declared is not None:
            return declared, (declared,)
        parent = self._parent[start]
        if parent < 0 or parent not in self._partner or self._text(parent) not in ("(", "{"):
            return None, ()
        if "range" in self._text(parent - 1).lower():
            return None, ()
        # A list of values has no names, and a block of statements is no initialiser.
        value = self._sole_value(parent)
        if value is None or not (value[0] <= start and end < value[1]):
            return None, ()
        return None, self._identifiers(self._arguments(parent, self._partner[parent]))

    def _sole_value(self, opening: int) -> tuple[int, int] | None:
        """The only argument between brackets that is a value, if there is but one."""
        if opening not in self._sole:
            arguments = self._arguments(opening, self._partner[opening])
            values = [(s, e) for s, e in arguments if self._is_value(s, e)]
            self._sole[opening] = values[0] if len(values) == 1 else None
        return self._sole[opening]

    def _declared(self, start: int) -> str | None:
        """NAME of ``NAME = value``, ``const NAME: type = value`` or ``#define NAME value``."""
        token = self._tokens[start]
        before = start - 1
        while self._text(before) == "::" or (self._text(before) == "(" and not token.directive):
            before -= 2 if self._text(before) == "::" else 1
        if token.directive:
            first = self._directive[start]
            is_plain = self._text(first + 1) == "define" and start - first < _MAX_TOKENS
            between = {self._text(i) for i in range(first + 3, start)} if is_plain else set()
            return self._text(first + 2) if is_plain and between <= {"("} else None
        if self._text(before) != "=":
            return None
        row: list[Token] = []
        i = before - 1
        while (
            i >= 0
            and before - i < _MAX_TOKENS
            and self._text(i) not in (";", "{", "}", ",", "(", ")")
        ):
            if self._language in ("go", "python") and self._tokens[i].line != token.line:
                break
            row.insert(0, self._tokens[i])
            i -= 1
        texts = [t.text for t in row]
        if ":" in texts:
            row = row[: texts.index(":")]
        elif "[" in texts:
            row = row[: texts.index("[")]
        names = [t.text for t in row if t.kind == "name" and t.text not in ("const", "var")]
        if not names or any(t in (".", "->") for t in texts):
            return None
        return names[0] if self._language == "go" else names[-1]

    def _is_definition(self, callee: int) -> bool:
        """Whether a name before brackets is the macro that ``#define`` defines."""
        return self._text(callee - 1) == "define" and self._text(callee - 2) == "#"

    def _arguments(self, opening: int, closing: int) -> list[tuple[int, int]]:
        """[start, end) of each argument; none where statements stand between the brackets."""
        if opening not in self._split:
            found: list[tuple[int, int]] = []
            start = i = opening + 1
            while i < closing and self._text(i) != ";":
                if self._text(i) == ",":
                    found.append((start, i))
                    start = i + 1
                i = self._partner.get(i, i) + 1
            if i < closing:
                found = []
            elif start < closing:
                found.append((start, closing))
            self._split[opening] = found
        return self._split[opening]

    def _encoding(self, arguments: Sequence[tuple[int, int]]) -> Encoding | None:
        """The only five arguments in a row that are operands."""
        values = [self._tokens[s].value if e - s == 1 else None for s, e in arguments]
        numbers = [value for value in values if value is not None]
        if len(numbers) != len(_LIMITS) or numbers[0] < 2:
            return None
        first = next(i for i, value in enumerate(values) if value is not None)
        if values[first : first + len(_LIMITS)] != numbers:
            return None
        if any(value > limit for value, limit in zip(numbers, _LIMITS, strict=True)):
            return None
        return Encoding(*numbers)

    def _identifiers(self, arguments: Sequence[tuple[int, int]]) -> tuple[str, ...]:
        """Arguments that are a constant's name, as NAME or scope::Name; of variables none."""
        names = []
        for start, end in arguments:
            if end - start > _MAX_TOKENS:
                continue
            row = self._tokens[start:end]
            plain = all(
                t.kind == "name" if n % 2 == 0 else t.text == "::" for n, t in enumerate(row)
            )
            if plain and len(row) % 2 and any(c.isupper() for c in row[-1].text):
                names.append(row[-1].text)
        return tuple(names)

    def _bits(self, arguments: Sequence[tuple[int, int]]) -> int | None:
        """The size that one of the arguments is, as KVM_REG_SIZE_U32, U32 or u32."""
        found = []
        for start, end in arguments:
            match = _SIZE.fullmatch(self._text(start)) if end - start == 1 else None
            if match:
                found.append(int(match[1]))
        return found[0] if len(found) == 1 else None

    def _path_text(self, start: int, end: int) -> str | None:
        """``fp_regs.vregs[3]`` where the tokens are such a path."""
        if end - start > _MAX_TOKENS:
            return None
        text = "".join(t.text for t in self._tokens[start:end])
        return text if re.fullmatch(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*|\[\w+\])*", text) else None

    def _is_value(self, start: int, end: int) -> bool:
        """Whether an argument is more than a name: a number or a call."""
        row = (self._tokens[i] for i in range(start, end))
        return any(token.kind == "number" or token.text == "(" for token in row)

    def _text(self, i: int) -> str:
        return self._tokens[i].text if 0 <= i < len(self._tokens) else ""

    def _mark(self, i: int) -> Mark:
        return Mark(self._path, self._tokens[i].line, self._tokens[i].column)


def _operands(encoding: Encoding) -> tuple[int, ...]:
    return (encoding.op0, encoding.op1, encoding.crn, encoding.crm, encoding.op2)
