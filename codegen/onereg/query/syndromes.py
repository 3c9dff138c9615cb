# SPDX-License-Identifier: MIT
"""The registers and faults that a syndrome is about, by its fields.

The syndrome is taken apart by the spec's fieldsets of ESR_EL1; here their fields are put together
again to what a person asks: which register was trapped, which access faulted and why.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from onereg.model import OneReg, Register
from onereg.model.ids import Encoding
from onereg.model.system_names import Access, CoprocessorEncoding
from onereg.query.explanation import Explanation
from onereg.query.lookup import Lookup, Meaning
from onereg.query.values import Decoded, FieldValue

_COPROCESSORS = {0x03: 15, 0x04: 15, 0x05: 14, 0x06: 14, 0x08: 10, 0x0C: 14}
"""By exception class."""
_SYSTEM_SPACE = 1
"""op0 of System instructions."""
_ZERO_REGISTER = 31


def syndrome_explanations(decoded: Decoded, lookup: Lookup) -> Iterator[Explanation]:
    """The explanations of a value that has a field EC; empty if its class says everything."""
    fields = {value.field.name: value for value in decoded.whole.fields}
    if "EC" not in fields:
        return
    number = {name: value.number for name, value in fields.items()}
    match decoded.whole.fieldset.name:
        case "SYS64" | "SYS128" as kind:
            yield _trapped_system(number, lookup, pair=kind == "SYS128")
        case "MCR_MRC" | "MCRR_MRRC":
            yield _trapped_coprocessor(number, lookup)
        case "LDC_STC":
            name = "DBGDTRTXint" if number["Direction"] == 0 else "DBGDTRRXint"
            verb = "STC of" if number["Direction"] == 0 else "LDC to"
            yield Explanation("trap", name, f"Trapped {verb} {name}, coprocessor 14")
        case "IABT":
            yield _abort(fields, "IFSC", "an instruction fetch")
        case name if "DFSC" in fields and (name or "").startswith(("DABT", "SERROR", "WATCHPT")):
            access = _access(fields) if name != "SERROR" else ""
            yield _abort(fields, "DFSC", access)


def _trapped_system(number: Mapping[str, int], lookup: Lookup, *, pair: bool) -> Explanation:
    """MSR, MRS, MSRR, MRRS or a System instruction in AArch64 state."""
    operands = (number[name] for name in ("Op0", "Op1", "CRn", "CRm", "Op2"))
    encoding = Encoding(*operands)
    is_read = bool(number["Direction"])
    name, said = trapped_name(encoding, lookup, is_read=is_read), str(encoding)
    rt = 2 * number["Rt"] if pair else number["Rt"]
    general = "XZR" if rt == _ZERO_REGISTER else f"X{rt}"
    if encoding.op0 == _SYSTEM_SPACE:
        text = f"Trapped System instruction {name or said}"
        text += f" ({said})" if name else ", which has no name"
        return Explanation("trap", name, f"{text}, {general}")
    move = {(True, False): "MRS", (False, False): "MSR", (True, True): "MRRS"}
    mnemonic = move.get((is_read, pair), "MSRR")
    verb, way = ("read", "to") if is_read else ("write", "from")
    label = f"{name} ({said})" if name else f"{said}, which has no name"
    text = f"Trapped {verb} of {label}: {mnemonic} {way} {general}"
    return Explanation("trap", name, text)


def _trapped_coprocessor(number: Mapping[str, int], lookup: Lookup) -> Explanation:
    """MCR, MRC, MCRR, MRRC or VMRS in AArch32 state."""
    coproc = _COPROCESSORS[number["EC"]]
    is_wide = "Opc2" not in number
    if coproc == 10:  # VMRS: the register's number is CRn
        encoding = CoprocessorEncoding(10, number["CRn"], 7, 0, 0)
    elif is_wide:
        encoding = CoprocessorEncoding(coproc, None, number["Opc1"], number["CRm"], None)
    else:
        encoding = CoprocessorEncoding(
            coproc, number["CRn"], number["Opc1"], number["CRm"], number["Opc2"]
        )
    is_read = bool(number["Direction"])
    name = trapped_name(encoding, lookup, is_read=is_read)
    verb, way = ("read", "to") if is_read else ("write", "from")
    mnemonic = {(True, False): "MRC", (False, False): "MCR", (True, True): "MRRC"}
    move = "VMRS" if coproc == 10 else mnemonic.get((is_read, is_wide), "MCRR")
    registers = f"R{number['Rt']}" + (f", R{number['Rt2']}" if is_wide else "")
    label = f"{name} ({encoding})" if name else f"{encoding}, which has no name"
    text = f"Trapped {verb} of the AArch32 register {label}: {move} {way} {registers}"
    return Explanation("trap", name, text)


def trapped_name(
    encoding: Encoding | CoprocessorEncoding, lookup: Lookup, *, is_read: bool
) -> str | None:
    """The name that an encoding reaches; a name with this access comes before others."""
    found: Sequence[Meaning] = lookup.encoded(encoding)
    if isinstance(encoding, CoprocessorEncoding):
        found = [one for one in found if not isinstance(one, OneReg | Register)] or found
    forbidden = Access.WRITE if is_read else Access.READ
    fitting = [one for one in found if getattr(one, "access", None) is not forbidden]
    return next((one.name for one in (*fitting, *found)), None)


def _abort(fields: Mapping[str, FieldValue], status: str, access: str) -> Explanation:
    """An abort as a sentence: which access, from where, and the fault."""
    number = {name: value.number for name, value in fields.items()}
    kind = fields["EC"].meaning
    fault = fields[status].meaning
    said = fault.doc if fault else f"{status} {number[status]:#x}, which is reserved"
    parts = [f"{kind.doc if kind else 'Abort'}{f', on {access}' if access else ''}: {said}"]
    if number.get("S1PTW"):
        parts.append("it is a stage 2 fault on a walk of the stage 1 tables")
    if number.get("CM"):
        parts.append("the instruction was cache maintenance or address translation")
    if number.get("VNCR"):
        parts.append("the access was to VNCR_EL2's page")
    if number.get("FnV"):
        parts.append("FAR does not hold the address")
    return Explanation("fault", fault.name if fault else None, "; ".join(parts))


def _access(fields: Mapping[str, FieldValue]) -> str:
    """``a write of 4 bytes from W1``, as far as the syndrome says."""
    number = {name: value.number for name, value in fields.items()}
    if number.get("CM"):
        return ""
    access = "a write" if number.get("WnR") else "a read"
    if not number.get("ISV") or "SAS" not in number or "SRT" not in number:
        return access
    size = 1 << number["SAS"]
    letter = "X" if number.get("SF") else "W"
    srt = number["SRT"]
    register = f"{letter}ZR" if srt == _ZERO_REGISTER else f"{letter}{srt}"
    way = "from" if number.get("WnR") else "to"
    return f"{access} of {size} byte{'s' if size > 1 else ''} {way} {register}"
