# SPDX-License-Identifier: MIT
"""Addresses that fault and translation registers stand for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from onereg.query.explanation import Explanation
from onereg.query.memory import memory_text
from onereg.query.values import Decoded

_PAGE = 12
"""HPFAR_EL2 and PAR_EL1 have the bits of an address from here on."""
_ADDRESS_BITS = 64
_TOP_BYTE = 56
_SELECTOR = 55
"""Bit of a virtual address that selects TTBR0_EL1 or TTBR1_EL1 where top bytes are ignored."""


def hpfar_explanation(decoded: Decoded, far: int | None) -> Explanation:
    """The intermediate physical address of a stage 2 fault, to the byte where FAR_EL2 is known."""
    fipa = next(value.number for value in decoded.whole.fields if value.field.name == "FIPA")
    page = fipa << _PAGE
    if far is None:
        text = f"The IPA that faulted is in the page at {page:#x}; bits 11:0 are those of FAR_EL2"
        return Explanation("address", f"{page:#x}", text)
    address = page | far & (1 << _PAGE) - 1
    text = f"The IPA that faulted is {address:#x}, with bits 11:0 of FAR_EL2 {far:#x}"
    return Explanation("address", f"{address:#x}", text)


def far_explanation(value: int) -> Explanation:
    """The virtual address, by which table it is translated, and a tag in its top byte."""
    selector = value >> _SELECTOR & 1
    top = value >> _TOP_BYTE
    canonical = 0xFF if selector else 0
    half = "upper half, translated by TTBR1" if selector else "lower half, translated by TTBR0"
    text = f"The virtual address that faulted is {value:#x}, in the {half}"
    if value >> _PAGE == 0:
        text += "; it is in the first page, as through a null pointer"
    if top != canonical:
        whole = value & (1 << _TOP_BYTE) - 1 | canonical << _TOP_BYTE
        text += f"; without its top byte {top:#x}, a tag or no canonical address, {whole:#x}"
    return Explanation("address", f"{value:#x}", text)


def par_explanations(decoded: Decoded) -> Iterator[Explanation]:
    """The output address and its memory type, or the fault."""
    fields = {value.field.name: value for value in decoded.whole.fields}
    if "PA" in fields:
        address = fields["PA"].number << _PAGE
        yield Explanation("address", f"{address:#x}", f"The output address is {address:#x}")
        attribute = fields["ATTR"].number
        text = f"Its memory is {memory_text(attribute)}"
        yield Explanation("memory", f"{attribute:#04x}", text)
    elif "FST" in fields:
        fault = fields["FST"].meaning
        status = fields["FST"].number
        said = fault.doc if fault else f"FST {status:#x}, which is reserved"
        stage = "stage 2" if fields["S"].number else "stage 1"
        yield Explanation("fault", fault.name if fault else None, f"{said}, of {stage}")


def mair_explanations(decoded: Decoded) -> Iterator[Explanation]:
    """The memory type of each attribute index, equal ones once."""
    texts: Mapping[int, list[int]] = _indexes(decoded)
    for attribute, indexes in texts.items():
        named = ", ".join(f"Attr{index}" for index in indexes)
        yield Explanation("memory", named, f"{named} {attribute:#04x}: {memory_text(attribute)}")


def _indexes(decoded: Decoded) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for value in sorted(decoded.whole.fields, key=lambda value: value.field.lsb):
        if value.field.index is not None:
            found.setdefault(value.number, []).append(value.field.index)
    return found
