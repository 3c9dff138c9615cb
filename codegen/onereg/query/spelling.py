# SPDX-License-Identifier: MIT
"""Spellings of registers: what people type, and paste from logs, traps and source.

:func:`readings` gives the readings of a text, the likeliest first; ``lookup`` finds them in a spec.
Every spelling is known here and nowhere else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from onereg.dataclass import dataclass
from onereg.model.ids import OPERAND_MASKS, Encoding
from onereg.model.system_names import CoprocessorEncoding

MAX_LENGTH = 400
"""The most characters of a spelling: more than a line of a log that names one register."""


@dataclass(frozen=True, slots=True)
class NameSpelling:
    """A name of a register, of any kind."""

    text: str


@dataclass(frozen=True, slots=True)
class Id:
    """A 64-bit ONE_REG id."""

    id: int


@dataclass(frozen=True, slots=True)
class Numbered:
    """Bits 15:0 of an id in one group of arm64, as of ``KVM_REG_ARM_FW_REG(3)``."""

    group: str
    number: int


@dataclass(frozen=True, slots=True)
class MemberSpelling:
    """A member of ``struct kvm_regs``, as of ``KVM_REG_ARM_CORE_REG(regs.pc)``."""

    path: str


Reading = NameSpelling | Id | Numbered | MemberSpelling | Encoding | CoprocessorEncoding

_NUMBER = r"(?:0[xX]([0-9a-fA-F]{1,8})(?![0-9a-fA-F])|(\d{1,8})(?!\d))"
_GENERIC = re.compile(r"s([0-3])_([0-7])_c?(\d{1,2})_c?(\d{1,2})_([0-7])", re.ASCII | re.IGNORECASE)
_CALL = re.compile(r"(\w+)\s*\(([^()]*)\)", re.ASCII)
_OPERAND = re.compile(
    r"\b(op0|op1|opc1|crn|crm|op2|opc2)\s*[:=(]?\s*" + _NUMBER, re.ASCII | re.IGNORECASE
)
_COPROCESSOR = re.compile(
    r"(?:m[rc][cr]2?\s+)?p(\d{1,2})\s*,\s*#?(\d{1,2})\s*,\s*(?:r\d+\s*,\s*|\[?r\d+\]?\s*,\s*)?"
    r"c(?:r)?(\d{1,2})\s*,\s*c(?:r)?(\d{1,2})\s*(?:,\s*#?([0-7]))?",
    re.ASCII | re.IGNORECASE,
)
_COPROCESSOR_64 = re.compile(
    r"(?:m(?:rrc|crr)2?\s+)?p(\d{1,2})\s*,\s*#?(\d{1,2})\s*,\s*(?:r\d+\s*,\s*r\d+\s*,\s*)?c(?:r)?(\d{1,2})",
    re.ASCII | re.IGNORECASE,
)
_MOVE = re.compile(r"mrs\s+\w+\s*,\s*(\w+)|msr\s+(\w+)\s*,\s*[#\w]+", re.ASCII | re.IGNORECASE)
_HEX = re.compile(r"(?:0[xX])?([0-9a-fA-F_]+)(?:[uU]?[lL]{0,2}|u64)", re.ASCII)
_A64_CALLS = {"sys_reg", "arm64_sys_reg", "__arm64_sys_reg", "sys_insn"}
_A32_CALLS = {"cp15_reg", "__arm_cp15_reg", "arm_cp15_reg32", "arm_cp15_reg"}
_A32_64_CALLS = {"cp15_reg64", "__arm_cp15_reg64", "arm_cp15_reg64"}
_NUMBERED = {"kvm_reg_arm_fw_reg": "fw", "kvm_reg_arm_fw_feat_bmap_reg": "fw-bitmap"}
_CORE_CALLS = {"kvm_reg_arm_core_reg", "core_reg", "aarch64_core_reg", "aarch64_simd_core_reg"}
_PREFIXES = ("sys_", "op_")
"""The prefixes of Linux's names for encodings, <asm/sysreg.h>."""


def readings(text: str) -> Iterator[Reading]:
    """The possible readings of a text, the likeliest first; empty where it is too long."""
    text = " ".join(text.split())
    if len(text) > MAX_LENGTH:
        return
    # In an id that is written as the header's macros, the last part tells the register.
    text = text.rpartition("|")[2].strip()
    yield from _numbers(text)
    yield from _calls(text)
    yield from _encodings(text)
    yield from _instructions(text)
    yield from _names(text)


def encoding_number(encoding: Encoding) -> int:
    """The number that the kernel's ``sys_reg()`` makes of an encoding, as in a trap's log."""
    return _packed(encoding, (19, 16, 12, 8, 5))


def id_number(encoding: Encoding) -> int:
    """Bits 15:0 of the id of an encoding, as in ``KVM_REG_ARM64_SYSREG`` ids."""
    return _packed(encoding, (14, 11, 7, 3, 0))


def encoding_of_id_number(number: int) -> Encoding:
    """The encoding of bits 15:0 of an id, which are bits 20:5 of MRS and MSR too."""
    return _unpacked(number, (14, 11, 7, 3, 0))


def _packed(encoding: Encoding, shifts: tuple[int, ...]) -> int:
    operands = (encoding.op0, encoding.op1, encoding.crn, encoding.crm, encoding.op2)
    return sum(value << shift for value, shift in zip(operands, shifts, strict=True))


def _unpacked(number: int, shifts: tuple[int, ...]) -> Encoding:
    op0, op1, crn, crm, op2 = (
        number >> shift & mask for shift, mask in zip(shifts, OPERAND_MASKS, strict=True)
    )
    return Encoding(op0, op1, crn, crm, op2)


def _numbers(text: str) -> Iterator[Reading]:
    """An id, an instruction's word, the kernel's sys_reg() number or bits 15:0 of an id."""
    word = text.rpartition(" ")[2] if text.lower().startswith(("demuxed reg", "reg ")) else text
    match = _HEX.fullmatch(word)
    if match is None:
        return
    digits = match[1].replace("_", "")
    prefixed = word[:2].lower() == "0x"
    if not digits or (not prefixed and len(digits) not in (8, 16)):
        return
    number = int(digits, 16)
    if number >> 64:
        return
    if number >> 48:
        yield Id(number)
    elif not number >> 32 and number >> 22 == 0xD5000000 >> 22:
        yield _unpacked(number, (19, 16, 12, 8, 5))
    elif not number >> 32 and number >> 24 & 0xF == 0xE and number & 0x10:  # MCR, MRC
        crn, crm = number >> 16 & 15, number & 15
        yield CoprocessorEncoding(number >> 8 & 15, crn, number >> 21 & 7, crm, number >> 5 & 7)
    elif not number >> 32 and number >> 21 & 0x7F == 0x62:  # MCRR, MRRC
        yield CoprocessorEncoding(number >> 8 & 15, None, number >> 4 & 15, number & 15, None)
    elif 1 << 19 <= number < 1 << 21 and not number & 31:
        yield _unpacked(number, (19, 16, 12, 8, 5))
    elif 1 << 14 <= number < 1 << 16:
        yield encoding_of_id_number(number)


def _calls(text: str) -> Iterator[Reading]:
    """A macro of the kernel's headers with its arguments."""
    match = _CALL.fullmatch(text.rstrip(";, "))
    if match is None:
        return
    macro = match[1].lower()
    if macro in _CORE_CALLS:
        yield MemberSpelling(match[2].strip())
        return
    try:
        numbers = [int(argument.strip(), 0) for argument in match[2].split(",")]
    except ValueError:
        return
    if macro in _A64_CALLS and len(numbers) == 5:
        op0, op1, crn, crm, op2 = numbers
        yield from _a64(op0, op1, crn, crm, op2)
    elif macro in _A32_CALLS and len(numbers) == 4:
        opc1, crn, crm, opc2 = numbers
        yield from _a32(15, crn, opc1, crm, opc2)
    elif macro in _A32_64_CALLS and len(numbers) == 2:
        yield from _a32(15, None, numbers[0], numbers[1], None)
    elif macro in _NUMBERED and len(numbers) == 1:
        yield Numbered(_NUMBERED[macro], numbers[0])
    elif len(numbers) == 1 and "n_" in macro:  # SYS_DBGBVRn_EL1(3)
        name = re.sub(r"n(_el\d+)$", rf"{numbers[0]}\1", macro.removeprefix("sys_"))
        yield NameSpelling(name)


def _encodings(text: str) -> Iterator[Reading]:
    """Operands with their names, the assembler's generic name, or a coprocessor's operands."""
    if match := _GENERIC.fullmatch(text):
        op0, op1, crn, crm, op2 = map(int, match.groups())
        yield from _a64(op0, op1, crn, crm, op2)
        return
    found = {
        name.lower(): int(digits, 16) if digits else int(decimal)
        for name, digits, decimal in _OPERAND.findall(text)
    }
    if {"crn", "crm"} <= set(found) and len(found) >= 4:
        op1 = found.get("op1", found.get("opc1", -1))
        op2 = found.get("op2", found.get("opc2", -1))
        if found.get("op0", 0):
            yield from _a64(found["op0"], op1, found["crn"], found["crm"], op2)
        else:
            yield from _a32(15, found["crn"], op1, found["crm"], op2)
        return
    if match := _COPROCESSOR.fullmatch(text):
        coproc, opc1, crn, crm = (int(match[group]) for group in (1, 2, 3, 4))
        yield from _a32(coproc, crn, opc1, crm, int(match[5] or 0))
    elif match := _COPROCESSOR_64.fullmatch(text):
        coproc, opc1, crm = (int(match[group]) for group in (1, 2, 3))
        yield from _a32(coproc, None, opc1, crm, None)


def _a64(op0: int, op1: int, crn: int, crm: int, op2: int) -> Iterator[Encoding]:
    if 0 <= op0 <= 3 and 0 <= op1 <= 7 and 0 <= crn <= 15 and 0 <= crm <= 15 and 0 <= op2 <= 7:
        yield Encoding(op0, op1, crn, crm, op2)


def _a32(
    coproc: int, crn: int | None, opc1: int, crm: int, opc2: int | None
) -> Iterator[CoprocessorEncoding]:
    if (
        coproc <= 15
        and 0 <= opc1 <= 15
        and (crn or 0) <= 15
        and crm <= 15
        and (opc2 or 0) in range(8)
    ):
        yield CoprocessorEncoding(coproc, crn, opc1, crm, opc2)


def _instructions(text: str) -> Iterator[Reading]:
    """``mrs x0, sctlr_el1``, ``msr daifset, #2``, ``tlbi vae1is, x0``."""
    if match := _MOVE.fullmatch(text):
        name = match[1] or match[2]
        yield from _encodings(name)
        yield NameSpelling(f"MSR {name}")
        yield NameSpelling(name)
    elif match := re.fullmatch(r"(\w+ \w+)\s*,\s*x\w+(?:\s*,\s*x\w+)?", text, re.ASCII):
        yield NameSpelling(match[1])


def _names(text: str) -> Iterator[Reading]:
    """A name as it stands, then without the additions of other tools."""
    yield NameSpelling(text)
    lower = text.lower()
    if lower.startswith("kvm_reg_"):
        return
    for prefix in _PREFIXES:
        if lower.startswith(prefix):
            bare = text[len(prefix) :]
            yield NameSpelling(bare)
            yield NameSpelling(bare.replace("_", " ", 1))  # OP_TLBI_VAE1IS, SYS_DC_CIVAC
    if match := re.fullmatch(r"([a-z]+)0+(\d+)", lower, re.ASCII):  # X00 of QEMU's info registers
        yield NameSpelling(match[1] + match[2])
    if re.fullmatch(r"[a-z]\w*(\.\w+)*(\[\w+\])?", text, re.ASCII):
        yield MemberSpelling(text)
    if match := re.fullmatch(r"(?:\w+(?:\.|->))*(\w+_el)\[(\d)\]", lower, re.ASCII):
        yield NameSpelling(match[1] + match[2])  # QEMU's cp15.esr_el[1]
    if match := re.fullmatch(r"(?:\w+(?:\.|->))*([xvz])?regs\[(\d+)\]", lower, re.ASCII):
        yield NameSpelling((match[1] or "x") + match[2])
    if match := re.fullmatch(r"w(\d{1,2})", lower, re.ASCII):
        yield NameSpelling(f"x{match[1]}")


def guesses(text: str) -> Iterator[NameSpelling]:
    """Names that begin like the text: with an Exception level that a log leaves out."""
    text = text.strip()
    if not re.fullmatch(r"[A-Za-z]\w{1,60}", text, re.ASCII) or re.search(r"_el\d+$", text, re.I):
        return
    for level in ("_EL1", "_EL0", "_EL2", "_EL3"):
        if (text.lower(), level) != ("sp", "_EL1"):
            yield NameSpelling(text + level)
    if text.lower() == "sp":
        yield NameSpelling("SP_EL1")
