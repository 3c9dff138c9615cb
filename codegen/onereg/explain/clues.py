# SPDX-License-Identifier: MIT
"""The places in a line of a log that may name a register, an id, an encoding or a value.

All expressions are bounded, so that the time that a line takes grows with its length alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from onereg.dataclass import dataclass
from onereg.explain.patterns import pattern
from onereg.query.qemu_ids import id_of_cpreg

MAX_CLUES = 64
"""The most clues of a line that are answered."""


@dataclass(frozen=True, slots=True)
class IdClue:
    """A number that has the form of an id."""

    start: int
    id: int
    is_prefixed: bool
    """True if it was written with 0x; otherwise it may be any number."""


@dataclass(frozen=True, slots=True)
class SpellingClue:
    """An encoding, a macro or what QEMU calls a register, as ``fw reg 3``."""

    start: int
    text: str
    """As the one look-up of all commands reads it."""


@dataclass(frozen=True, slots=True)
class ValueClue:
    """A name and a number that is its value."""

    start: int
    name: str
    value: int
    is_sure: bool
    """True if the name's spelling is one of registers alone, as ``ESR_EL1``."""


@dataclass(frozen=True, slots=True)
class InstructionClue:
    """The word of an instruction, as an oops shows the one at PC."""

    start: int
    word: int


@dataclass(frozen=True, slots=True)
class ClassClue:
    """An exception class alone, as a trace of KVM has it."""

    start: int
    number: int


Clue = IdClue | SpellingClue | ValueClue | InstructionClue | ClassClue

MAY_HAVE = pattern(
    r"0[xX][0-9a-fA-F]|[0-9a-fA-F]{8}|_EL\d|_el\d|\bID_|KVM_REG|SYS_REG|sys_reg|\b[Oo][Pp]0\W|"
    r"\b[Ss][0-3]_[0-7]_|\bp1[0-5],|\breg \d|\bSVE |Oops: |\(\d,\d,\d"
)
"""A part of every line that has a clue; most lines of a log have none."""
ESCAPE = pattern(r"\x1b\[[0-9;?]{0,20}[A-Za-z]|\x1b[@-_]")
ID = pattern(
    r"(?<![0-9A-Za-z_])(0[xX])?"
    r"([1-9]0[0-9a-fA-F]0)[ _']?(0000)[ _']?([0-9a-fA-F]{4})[ _']?([0-9a-fA-F]{4})(?![0-9A-Za-z_])"
)
DECIMAL_ID = pattern(r"(?<![\w.])((?:46|69)\d{17})(?![\w.])")
CPREG = pattern(r"\bcp_?reg(?:_?id)?\W{1,3}(0x[0-9a-fA-F]{5,8})\b", any_case=True)
OPERANDS = pattern(
    r"\bop0\W{1,3}\d\W{1,4}op1\W{1,3}\d\W{1,4}crn\W{1,3}\d{1,2}\W{1,4}crm\W{1,3}\d{1,2}\W{1,4}"
    r"op2\W{1,3}\d",
    any_case=True,
)
TRACED = pattern(r"\((\d),(\d),(\d{1,2}),(\d{1,2}),(\d),(?:read|write)\)")
SPELLINGS = (
    pattern(r"\bS[0-3]_[0-7]_C\d{1,2}_C\d{1,2}_[0-7]\b", any_case=True),
    pattern(r"\b(?:(?:__)?ARM64_SYS_REG|sys_reg|KVM_REG_ARM\w{1,40})\([\w ,.\[\]]{1,60}\)"),
    pattern(r"\bKVM_REG_ARM\w{1,40}\b(?!\()"),
    pattern(r"\bp1[0-5], ?\d, ?(?:r\d{1,2}, ?)?c\d{1,2}, ?c\d{1,2}, ?\d\b"),
)
QEMU = (
    (pattern(r"\bfw reg (\d{1,5})\b"), "KVM_REG_ARM_FW_REG({})"),
    (pattern(r"\bfw feat reg (\d{1,5})\b"), "KVM_REG_ARM_FW_FEAT_BMAP_REG({})"),
    (pattern(r"\bSVE zreg n:(\d{1,2}) slice:0\b"), "Z{}"),
    (pattern(r"\bSVE preg n:(\d{1,2}) slice:0\b"), "P{}"),
    (pattern(r"\bSVE (VLS)\b"), "SVE_{}"),
)
_NAME = r"[A-Za-z][A-Za-z0-9_]{1,31}(?:\.[A-Za-z_]{1,16}(?:\[\d\])?)?"
PAIR = pattern(
    rf"(?<![\w.])({_NAME})\"?'?(\s{{0,8}}[:=]\s{{0,8}}|\(|\s{{1,20}})\"?'?(?:\[<)?"
    r"(0[xX][0-9a-fA-F]{1,16}|[0-9a-fA-F]{1,16})(?![0-9A-Za-z_.])"
)
REGISTER_NAME = pattern(r"\w+_EL\d+$|^ID_\w+$|^\w+_el\d+$")
LEAST_DIGITS = 8
"""The fewest digits of a number without 0x beside a name that may be a word of English."""
SYNDROMES = (
    pattern(r"\bOops(?: - [\w ]{1,40})?: ([0-9a-fA-F]{8,16}) \[#"),
    pattern(r"\bSError Interrupt on CPU ?\d{1,5}, code (0x[0-9a-fA-F]{8,16})"),
    pattern(r"\berror=([0-9a-fA-F]{8})\b(?=.{0,40}\bpstate=)"),
)
SHORT_OOPS = pattern(r"\bOops: ([0-9a-fA-F]{1,3}) \[#\d+\].{0,60}\bARM\b")
AT_ADDRESS = pattern(r"\bat virtual address ([0-9a-fA-F]{8,16})\b")
CLASS = pattern(r"\bHSR_EC: (0x[0-9a-fA-F]{1,4})\b")
BOOTED = pattern(
    r"\b(?:Booting Linux on physical CPU|Booted secondary processor) 0x[0-9a-fA-F]{1,16} "
    r"\[(0x[0-9a-fA-F]{8})\]"
)
CODE = pattern(r"\bCode: .{0,200}\(([0-9a-fA-F]{8})\)")


def without_escapes(text: str) -> str:
    """The text of a coloured log."""
    return ESCAPE.sub("", text)


def clues(text: str) -> Iterator[Clue]:
    """All that there is in a line, by kind; of one place there may be several."""
    if not MAY_HAVE.search(text):
        return
    yield from _ids(text)
    yield from _spellings(text)
    for expression in SYNDROMES:
        for match in expression.finditer(text):
            yield ValueClue(match.start(1), "esr", int(match[1], 16), True)
    for match in SHORT_OOPS.finditer(text):
        yield ValueClue(match.start(1), "dfsr", int(match[1], 16), True)
    for match in AT_ADDRESS.finditer(text):
        yield ValueClue(match.start(1), "far", int(match[1], 16), True)
    for match in CLASS.finditer(text):
        yield ClassClue(match.start(1), int(match[1], 16))
    for match in BOOTED.finditer(text):
        yield ValueClue(match.start(1), "midr", int(match[1], 16), True)
    for match in CODE.finditer(text):
        yield InstructionClue(match.start(1), int(match[1], 16))
    yield from _pairs(text)


def _ids(text: str) -> Iterator[IdClue]:
    for match in ID.finditer(text):
        yield IdClue(match.start(), int("".join(match.groups()[1:]), 16), match[1] is not None)
    for match in CPREG.finditer(text):
        yield IdClue(match.start(1), id_of_cpreg(int(match[1], 16)), True)
    for match in DECIMAL_ID.finditer(text):
        yield IdClue(match.start(), int(match[1]), False)


def _spellings(text: str) -> Iterator[SpellingClue]:
    for match in OPERANDS.finditer(text):
        yield SpellingClue(match.start(), match[0])
    for match in TRACED.finditer(text):
        yield SpellingClue(match.start(), f"sys_reg({', '.join(match.groups())})")
    for expression in SPELLINGS:
        for match in expression.finditer(text):
            yield SpellingClue(match.start(), match[0])
    for expression, spelling in QEMU:
        for match in expression.finditer(text):
            yield SpellingClue(match.start(), spelling.format(match[1]))


def _pairs(text: str) -> Iterator[ValueClue]:
    """``ESR = 0x96000004``, ``pstate: 60400005``, ``ESR_EL1 0x96000004``, ``far(0x10)``."""
    at = 0
    while match := PAIR.search(text, at):
        name, between, number = match[1], match[2], match[3]
        is_sure = REGISTER_NAME.search(name) is not None
        is_prefixed = number[:2].lower() == "0x"
        is_spaced = not between.strip()
        least = 2 * LEAST_DIGITS if is_spaced and not is_sure else LEAST_DIGITS
        if is_prefixed or len(number) >= least or (is_sure and not is_spaced):
            yield ValueClue(match.start(), name, int(number, 16), is_sure)
            at = match.end()
        else:
            at = match.end(1)
