# SPDX-License-Identifier: MIT
"""A migration stream of QEMU, as ``scripts/analyze-migration.py -d state`` prints it.

A section ``cpu (N)`` is a vCPU (``target/arm/machine.c``, vmstate_arm_cpu): members of its state
by name, and system registers as two lists of ids and values.  Under KVM the ids are KVM's.  Under
TCG they are encodings, those of AArch32 registers being QEMU's own.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from onereg.dumps.json_text import JsonText
from onereg.dumps.model import Dump, DumpEntry
from onereg.dumps.qemu_places import LAYOUT, qemu_layout, register_spots
from onereg.dumps.reading import DumpReading, number_bytes, size_of
from onereg.errors import shown
from onereg.model import OneReg
from onereg.model.ids import Encoding
from onereg.query.qemu_ids import tcg_encoding
from onereg.query.view_parts import scattered

_CPU = re.compile(r"cpu \(\d{1,9}\)")
_INDEXES, _VALUES = "cpreg_vmstate_indexes", "cpreg_vmstate_values"
_VFP, _SVE = "cpu/vfp", "cpu/sve"
_NUMBER = re.compile(r"0x([0-9a-f]{1,16})(?: \(-\d{1,20}\))?")
_RAW = re.compile(r"[0-9a-f]{2}(?: [0-9a-f]{2}){0,7}")
_KVM_GROUPS = ("fw", "demux")
"""Groups of ids that TCG has no register of; each KVM lists the PSCI version."""
_NAMED = 6
"""The most registers without an id that a remark names."""
_WORD = 64

Path = tuple[str | int, ...]


def is_qemu_migration(document: Any) -> bool:
    """True if a document has sections of vCPUs."""
    return isinstance(document, dict) and any(
        _CPU.fullmatch(key) and isinstance(value, dict) for key, value in document.items()
    )


def read_qemu_migration(
    document: Mapping[str, Any], text: JsonText, reading: DumpReading
) -> list[Dump]:
    """The vCPUs of a document; raises SpecError where they are of another architecture."""
    if qemu_layout(reading.known.spec) is None:
        message = f"the spec has no layout {LAYOUT}, which says where QEMU keeps registers"
        raise reading.refuse(text.mark(()), "dump-format", message)
    dumps = []
    for key, section in document.items():
        if not (_CPU.fullmatch(key) and isinstance(section, dict)):
            continue
        if _INDEXES not in section:
            message = f"has no {_INDEXES}: it is no vCPU of Arm, or of a QEMU before 1.6"
            raise reading.refuse(text.mark((key,)), "dump-format", message)
        reading.begin_vcpu(text.mark((key,)))
        dumps.append(_Vcpu(key, section, text, reading).dump())
    return dumps


class _Vcpu:
    """One section that is read."""

    def __init__(
        self, key: str, section: Mapping[str, Any], text: JsonText, reading: DumpReading
    ) -> None:
        self.at: Path = (key,)
        self.section = section
        self.text, self.reading, self.known = text, reading, reading.known
        self.fpscr = next((v for v in self.known.spec.views if v.name == "FPSCR"), None)
        self.is_kvm = False
        self.strange: list[str] = []

    def dump(self) -> Dump:
        """The vCPU."""
        core = {entry.id: entry for entry in self._core()}
        listed = [e for e in self._cpregs(frozenset(core)) if e.id not in core]
        vls = self.known.named("SVE_VLS")
        return Dump(
            format="QEMU's migration stream",
            mark=self.text.mark(self.at),
            places=self.text,
            entries=self.reading.checked([*core.values(), *listed], self.text),
            is_whole=self.is_kvm,
            left_out=frozenset(one.id for one in (vls,) if one is not None),
            remarks=tuple(self._remarks()),
        )

    def _remarks(self) -> Iterator[str]:
        if not self.is_kvm:
            yield "is of an emulated vCPU (TCG): its list of registers is QEMU's, not KVM's"
        if self.strange:
            named, more = self.strange[:_NAMED], len(self.strange) - _NAMED
            rest = f" and {more} more" if more > 0 else ""
            yield f"has registers that KVM has no id for, left out: {', '.join(named)}{rest}"

    # --- members of the state -------------------------------------------------------------------

    def _core(self) -> Iterator[DumpEntry]:
        """The registers that the layout has a member for."""
        layout = qemu_layout(self.known.spec)
        pstate = self._pstate()
        if layout is None or pstate is None:
            return
        has_sve = _SVE in self.section
        for one_reg, (member, index) in register_spots(self.known.spec, layout, pstate):
            if (one_reg.group == "sve" and not has_sve) or (one_reg.within and has_sve):
                continue
            if member in ("pstate", "cpsr"):
                found: tuple[int, Path] | None = (pstate, (*self.at, "cpsr"))
            elif member in ("fpsr", "fpcr"):
                found = self._status(member, one_reg)
            elif member == "vfp.zregs":
                found = self._vector(index or 0, one_reg)
            elif member == "vfp.pregs":
                found = self._words((*self.at, _SVE, "env.vfp.pregs", index or 0, "p"))
            else:
                place = (*self.at, f"env.{member}")
                found = self._number(place if index is None else (*place, index))
            if found is not None:
                yield from self._entry(one_reg, *found)

    def _entry(self, one_reg: OneReg, value: int, place: Path) -> Iterator[DumpEntry]:
        size = size_of(one_reg.id) or 0
        bytes_ = number_bytes(value, size)
        if bytes_ is None:
            message = f"the value of {one_reg.name} does not fit {8 * size} bits"
            self.reading.add(self.text.mark(place), "dump-value", message)
        else:
            yield DumpEntry(one_reg.id, bytes_, place)

    def _pstate(self) -> int | None:
        """PSTATE in the form of an SPSR."""
        wide: Path = (*self.at, "cpu/pstate64", "pstate64")
        found = self._raw(wide) if self._value(wide) is not None else self._raw((*self.at, "cpsr"))
        return found[0] if found else None

    def _status(self, member: str, one_reg: OneReg) -> tuple[int, Path] | None:
        """FPSR or FPCR: of its own, or parts of AArch32's FPSCR."""
        if self._value((*self.at, _VFP)) is None or self.fpscr is None:
            return None
        own: Path = (*self.at, _VFP, "cpu/vfp/fpcr_fpsr", member)
        if self._value(own) is not None:
            return self._raw(own)
        both = self._raw((*self.at, _VFP, "fpscr"))
        if both is None:
            return None
        return scattered(self.fpscr, both[0])[one_reg.name], both[1]

    def _vector(self, index: int, one_reg: OneReg) -> tuple[int, Path] | None:
        """A vector register: bits 127:0 from one subsection, those above from another."""
        if self._value((*self.at, _VFP)) is None:
            return None
        low = self._words((*self.at, _VFP, f"env.vfp.zregs[{index}].d"))
        if low is None or one_reg.within:
            return low
        high = self._words((*self.at, _SVE, "env.vfp.zregs", index, "d"))
        return None if high is None else (low[0] | high[0] << 2 * _WORD, low[1])

    # --- values of the document -----------------------------------------------------------------

    def _value(self, place: Path) -> Any:
        """A value below the section; None where there is none."""
        value: Any = {self.at[0]: self.section}
        for step in place:
            if isinstance(value, dict) and isinstance(step, str):
                value = value.get(step)
            elif isinstance(value, list) and isinstance(step, int) and step < len(value):
                value = value[step]
            else:
                return None
        return value

    def _known_place(self, place: Path) -> Path:
        """The nearest place that there is."""
        while self._value(place) is None:
            place = place[:-1]
        return place

    def _fault(self, place: Path, form: str) -> None:
        name = ".".join(str(step) for step in place[1:])
        message = f"{shown(name)} is not {form}, as analyze-migration.py prints it"
        self.reading.add(self.text.mark(self._known_place(place)), "dump-syntax", message)

    def _number(self, place: Path) -> tuple[int, Path] | None:
        number = _number(self._value(place))
        if number is None:
            self._fault(place, "a number such as 0x001f")
            return None
        return number, place

    def _raw(self, place: Path) -> tuple[int, Path] | None:
        """Bytes, highest first."""
        value = self._value(place)
        if not isinstance(value, str) or not _RAW.fullmatch(value):
            self._fault(place, "bytes such as 40 00 03 c5")
            return None
        return int(value.replace(" ", ""), 16), place

    def _words(self, place: Path) -> tuple[int, Path] | None:
        """Words of 64 bits, the lowest first, as one number."""
        numbers = [_number(word) for word in _listed(self._value(place))]
        if not numbers or None in numbers or any((n or 0) >> _WORD for n in numbers):
            self._fault(place, "a list of 64-bit numbers")
            return None
        return sum((n or 0) << _WORD * at for at, n in enumerate(numbers)), place

    # --- the list of system registers -----------------------------------------------------------

    def _cpregs(self, core: frozenset[int]) -> Iterator[DumpEntry]:
        """The system registers, by KVM's ids."""
        ids, values = _listed(self.section[_INDEXES]), _listed(self.section.get(_VALUES))
        if len(ids) != len(values):
            message = f"{_INDEXES} and {_VALUES} have {len(ids)} and {len(values)} elements"
            self.reading.add(self.text.mark((*self.at, _INDEXES)), "dump-syntax", message)
            return
        numbers = [_number(id) for id in ids]
        decode = self.known.spec.format.decode
        groups = {g.name for n in numbers if n is not None and (g := decode(n).group) is not None}
        self.is_kvm = bool(groups.intersection(_KVM_GROUPS))
        has = set(core)
        order = sorted(range(len(ids)), key=lambda at: _is_aarch32(numbers[at]))
        for at in order:
            number = numbers[at]
            value = _number(values[at])
            place: Path = (*self.at, _VALUES, at)
            if number is None or value is None:
                what = (_INDEXES, ids[at]) if number is None else (_VALUES, values[at])
                message = f"{shown(json.dumps(what[1]))} is no number such as 0x001f"
                mark = self.text.mark((*self.at, what[0], at) if what[0] in self.section else ())
                self.reading.add(mark, "dump-value", message)
                continue
            id = number if self.is_kvm else self._translated(number)
            if id is None:
                continue
            size = size_of(id)
            bytes_ = None if size is None else number_bytes(value, size)
            if bytes_ is None and size is not None:
                message = f"the value of {self.known.id_text(id)} does not fit {8 * size} bits"
                self.reading.add(self.text.mark(place), "dump-value", message)
            elif id in has and id != number:
                continue  # another view of a register that is there
            else:
                has.add(id)
                yield DumpEntry(id, bytes_, place)

    def _translated(self, number: int) -> int | None:
        """KVM's id of the register that an id of TCG names; None where it has none."""
        own = tcg_encoding(number)
        if own is not None:
            encoding, is_non_secure = own
            found = self.known.encoded.aarch32(encoding)
            if not is_non_secure:
                name = found if isinstance(found, str) else found.name
                found = f"{name} (Secure)"
        else:
            parts = self.known.spec.format.decode(number)
            if parts.arch != "arm64" or parts.group is None or parts.group.name != "sysreg":
                return number  # refused if it is of another architecture, else kept
            found = self.known.encoded.aarch64(Encoding(*parts.operands.values()))
        if isinstance(found, str):
            self.strange.append(found)
            return None
        return found.id


def _number(text: object) -> int | None:
    match = _NUMBER.fullmatch(text) if isinstance(text, str) else None
    return int(match[1], 16) if match else None


def _is_aarch32(number: int | None) -> bool:
    """True of an id that only an AArch32 register has: the AArch64 one counts before it."""
    return number is not None and tcg_encoding(number) is not None


def _listed(value: object) -> list[Any]:
    """The elements of an array; one of a single element is printed without its brackets."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
