# SPDX-License-Identifier: MIT
"""CPUs of guests that a file states field by field, in any of its forms."""

from __future__ import annotations

from onereg.dumps.model import Dump, DumpPlaces, Place, StatedBits
from onereg.dumps.reading import DumpReading
from onereg.errors import did_you_mean, shown
from onereg.model import OneReg, Write


class Stating:
    """A CPU that is being read: each field is stated once, whole, and with a number that fits."""

    def __init__(self, reading: DumpReading, places: DumpPlaces) -> None:
        self._reading = reading
        self._places = places
        self._seen: set[tuple[str, str]] = set()
        self._found: dict[int, StatedBits] = {}

    def register(self, name: str, place: Place) -> OneReg | None:
        """The register of a name; a finding where it has none, or does not identify the CPU."""
        one_reg = self._reading.known.named(name)
        if one_reg is not None and one_reg.name == name and _identifies(one_reg):
            return one_reg
        known = [one.name for one in self._reading.known.by_id.values()]
        hint = "" if name in known else did_you_mean(name, known)
        self._add(place, "dump-id", f"{shown(name)} is no register with fields{hint}")
        return None

    def number(self, register: str, name: str, number: int, place: Place) -> None:
        """State a field by its number."""
        self._field(register, name, None, number, place)

    def bits(self, register: str, name: str, mask: int, value: int, place: Place) -> None:
        """State a field by its bits in the register, and their value."""
        self._field(register, name, mask, value, place)

    def some(self, one_reg: OneReg, mask: int, value: int, place: Place) -> None:
        """State bits of a register, of any fields."""
        if value & ~mask:
            message = f"the value of {one_reg.name} has bits outside its mask"
            self._add(place, "dump-value", message)
        elif mask >> 8 * one_reg.size:
            self._add(place, "dump-value", f"{one_reg.name} has {8 * one_reg.size} bits")
        elif one_reg.id in self._found:
            self._add(place, "dump-double", f"{one_reg.name} is there a second time")
        else:
            self._found[one_reg.id] = StatedBits(one_reg.id, mask, value, place)

    def dump(self, format: str) -> Dump:
        """The CPU: a dump that states bits, and leaves all others to the host."""
        return Dump(
            format=format,
            mark=self._places.mark(()),
            places=self._places,
            entries=(),
            is_whole=False,
            stated=tuple(self._found.values()),
            states_cpu=True,
        )

    def _field(self, register: str, name: str, mask: int | None, value: int, place: Place) -> None:
        one_reg = self.register(register, place)
        if one_reg is None:
            return
        field = next(one_reg.register.fields.named(name), None)
        if field is None:
            hint = did_you_mean(name, [one.name for one in one_reg.register.fields])
            self._add(place, "dump-id", f"{register} has no field {shown(name)}{hint}")
            return
        number = value << field.lsb if mask is None else value
        if (register, name) in self._seen:
            self._add(place, "dump-double", f"{register}.{name} is there a second time")
        elif mask not in (None, field.mask):
            message = f"{register}.{name} is in the bits {field.mask:#x}, not {mask:#x}"
            self._add(place, "dump-value", message)
        elif value < 0 or number & ~field.mask:
            message = f"{register}.{name} has {field.width} bits, which are never {value:#x}"
            self._add(place, "dump-value", message)
        else:
            self._seen.add((register, name))
            before = self._found.get(one_reg.id, StatedBits(one_reg.id, 0, 0, place))
            self._found[one_reg.id] = StatedBits(
                one_reg.id, before.mask | field.mask, before.value | number, before.place
            )

    def _add(self, place: Place, rule: str, message: str) -> None:
        self._reading.add(self._places.mark(place), rule, message)


def _identifies(one_reg: OneReg) -> bool:
    """True of a register with fields, and of REVIDR_EL1 and AIDR_EL1, which have none."""
    return bool(list(one_reg.register.fields)) or one_reg.write is Write.ID
