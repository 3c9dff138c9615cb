# SPDX-License-Identifier: MIT
"""The reading of one file: its bounds, its findings, and the checks that all formats share."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from functools import cached_property

from onereg.dataclass import dataclass
from onereg.dumps.encodings import EncodedRegisters
from onereg.dumps.model import DumpEntry, DumpPlaces
from onereg.errors import Finding, Mark, SpecError, did_you_mean, shown
from onereg.model import OneReg, Register, Spec, View
from onereg.model.ids import ARCH_SHIFT, MAX_SIZE_CODE, SIZE_MASK, SIZE_SHIFT
from onereg.model.system_names import SystemName
from onereg.query.decoded_ids import Decoder
from onereg.query.lookup import Lookup
from onereg.query.names import synonyms

MAX_BYTES = 64 << 20
"""The most bytes of a file; a dump of one vCPU has some 20 thousand."""
MAX_LINES = 1 << 20
"""The most lines of a file."""
MAX_ENTRIES = 4096
"""Registers of one vCPU; Linux 7.3 lists some 500 at most."""
MAX_DUMPS = 4096
"""vCPUs of one file; KVM allows 512 in a VM."""
MAX_ALL_ENTRIES = 1 << 20
"""Registers of all vCPUs of one file."""
MAX_STRANGE = 64
"""The most names of one file that no register with an id has; to look for one takes long."""
MAX_NAME = 64
"""The most characters of a name."""
MAX_FINDINGS = 20
"""The most findings of one file; the others are counted."""
MAX_WORDS = 256
"""Features or capabilities of one vCPU."""

RULES = {
    "dump-file": "A file is too large, or is no text and no save either.",
    "dump-format": "A file has none of the formats that onereg reads, or a newer version of one.",
    "dump-syntax": "A part of a file does not follow the file's format.",
    "dump-id": "An id in a dump is not of its architecture, or a name in it has no id.",
    "dump-value": "A value in a dump is no number, or has not the width of its register.",
    "dump-double": "A dump has a register twice.",
}
"""The rules of findings about dumps, each with its explanation."""

_ARCHES = {  # linux/kvm.h, KVM_REG_ARCH_MASK
    0x10: "PowerPC",
    0x20: "x86",
    0x30: "IA-64",
    0x40: "the 32-bit Arm host",
    0x50: "s390",
    0x60: "arm64",
    0x70: "MIPS",
    0x80: "RISC-V",
    0x90: "LoongArch",
}
_RELEASE = re.compile(r"[!-~]{1,128}")
_WORD = re.compile(r"[A-Za-z0-9_.:!=+-]{1,64}")


class NoDumpError(SpecError):
    """A file is none of a vCPU's registers: of no format that is read, or no text."""


class KnownRegisters:
    """The registers of one architecture, as readers look for them; made once for all files."""

    def __init__(self, lookup: Lookup, arch: str = "arm64") -> None:
        self.lookup = lookup
        self.spec: Spec = lookup.spec
        self.arch = arch
        self.by_id: Mapping[int, OneReg] = {one.id: one for one in self.spec.of_arch(arch)}
        self.names: Mapping[int, str] = {id: one.name for id, one in self.by_id.items()}
        self.ids: Mapping[str, int] = {f"{id:#018x}": id for id in self.by_id}
        """By the id's text of 16 digits, as most dumps have it."""
        self.sizes: Mapping[int, int | None] = {id: size_of(id) for id in self.by_id}
        self._by_name: dict[str, OneReg] = {}
        for one_reg in self.by_id.values():
            for name in synonyms(one_reg, self.spec.cells):
                self._by_name.setdefault(name.lower(), one_reg)
        self._by_name |= {one.name.lower(): one for one in self.by_id.values()}
        self.encoded = EncodedRegisters(lookup)
        self._by_text = self._by_name | {f"{id:#018x}": one for id, one in self.by_id.items()}

    def named(self, name: str) -> OneReg | None:
        """The register of a name or a synonym, in any case: found fast."""
        return self._by_name.get(name.lower())

    def written(self, text: str) -> OneReg | None:
        """The register of a name, a synonym or an id of 16 digits, in any case: found fast."""
        return self._by_text.get(text.lower())

    def strange(self, name: str) -> tuple[bool, str]:
        """A name that no register with an id has: True if it is one of the architecture, and a
        sentence about it.
        """
        for one in self.lookup.find(name).meanings:
            if isinstance(one, View) and self.arch == "arm64":
                parts = " and ".join(dict.fromkeys(part.of for part in one.parts))
                return False, f"{name} is AArch32's view of {parts}, which a dump has"
            if isinstance(one, SystemName) or (isinstance(one, Register) and one.arch == self.arch):
                return True, f"KVM has no id for {name}"
        names = (one.name for one in self.by_id.values())
        return False, f"no register {name}{did_you_mean(name, names)}"

    def id_text(self, id: int) -> str:
        """A register's name with its id, or the id alone."""
        one_reg = self.by_id.get(id)
        return f"{one_reg.name} ({id:#018x})" if one_reg else f"{id:#018x}"

    def objection(self, id: int) -> str | None:
        """Why an id can be none of a dump of this architecture, as the end of a sentence."""
        code = id >> ARCH_SHIFT
        if code != self.spec.format.arches[self.arch]:
            of = _ARCHES.get(code, f"architecture {code:#x}, which KVM has not")
            return f"is an id of {of}, and the dump is one of {self.arch}"
        if size_of(id) is None:
            return f"has {id >> SIZE_SHIFT & SIZE_MASK:#x} in bits 55:52, no size that KVM defines"
        return None

    @cached_property
    def decoder(self) -> Decoder:
        """The words for any id."""
        return Decoder(self.spec)

    def features_of(self, words: Iterable[int]) -> tuple[str, ...]:
        """The features that words of struct kvm_vcpu_init have, by their names in the spec."""
        bits = {
            32 * number + bit
            for number, word in enumerate(words)
            for bit in range(32)
            if word >> bit & 1
        }
        return tuple(
            name
            for (arch, name), feature in self.spec.features.items()
            if arch == self.arch and feature.bits and bits.issuperset(feature.bits)
        )

    def host_field(self, text: str, number: int) -> tuple[str, str] | str:
        """Register and field of ``REGISTER.FIELD``, or a sentence that says why it is none."""
        name, _, field_name = text.partition(".")
        register = self.spec.registers.get((self.arch, name))
        if register is None or not field_name:
            return f"{shown(text)} is no field of a register of {self.arch}, as ID_AA64MMFR2_EL1.NV"
        found = next(register.fields.named(field_name), None)
        if found is None:
            known = [one.name for one in register.fields]
            return f"{name} has no field {shown(field_name)}{did_you_mean(field_name, known)}"
        if number < 0 or number >> found.width:
            return f"{name}.{field_name} has {found.width} bits, too few for {number:#x}"
        return name, field_name


@dataclass
class DumpReading:
    """One file that is being read, and what is wrong with it."""

    path: str
    known: KnownRegisters
    findings: list[Finding] = field(default_factory=list)
    unsaid: int = 0
    """Findings beyond MAX_FINDINGS."""
    entries: int = 0
    """The registers of all vCPUs so far."""
    vcpus: int = 0
    """The vCPUs so far."""
    strange: dict[str, tuple[bool, str]] = field(default_factory=dict)
    """The answers so far about names without an id."""

    def add(self, mark: Mark, rule: str, message: str) -> None:
        """Notes a finding."""
        assert rule in RULES
        if len(self.findings) < MAX_FINDINGS:
            self.findings.append(Finding(mark, rule, message))
        else:
            self.unsaid += 1

    def refuse(self, mark: Mark, rule: str, message: str) -> SpecError:
        """The error of a file that cannot be read further; to be raised."""
        self.add(mark, rule, message)
        return self.error()

    def no_dump(self, mark: Mark, rule: str, message: str) -> NoDumpError:
        """The error of a file that is no dump; to be raised."""
        self.add(mark, rule, message)
        return NoDumpError(self.error().findings)

    def error(self) -> SpecError:
        """All findings as one error."""
        if self.unsaid:
            last = self.findings[-1]
            noun = "finding" if self.unsaid == 1 else "findings"
            message = f"{last.message}; and {self.unsaid} more {noun} in this file"
            self.findings[-1] = Finding(last.mark, last.rule, message)
            self.unsaid = 0
        return SpecError(self.findings)

    def begin_vcpu(self, mark: Mark) -> None:
        """Counts a vCPU; raises SpecError where the file has too many."""
        self.vcpus += 1
        if self.vcpus > MAX_DUMPS:
            message = f"has more than {MAX_DUMPS} vCPUs; give a part of the file"
            raise self.refuse(mark, "dump-file", message)

    def require_few(self, count: int, mark: Mark) -> None:
        """Raises SpecError where a vCPU has more lines than a vCPU has registers."""
        if count > MAX_ENTRIES:
            message = f"has more than {MAX_ENTRIES} registers, more than any vCPU"
            raise self.refuse(mark, "dump-file", message)

    def of_name(self, name: str, mark: Mark) -> OneReg | tuple[bool, str]:
        """The register that a name means, or what :meth:`KnownRegisters.strange` says of it.

        Raises SpecError where the file has too many of these.
        """
        found = self.known.named(name)
        if found is not None:
            return found
        if name not in self.strange:
            if len(self.strange) == MAX_STRANGE:
                message = f"has more than {MAX_STRANGE} names that have no id; is this a dump?"
                raise self.refuse(mark, "dump-id", message)
            self.strange[name] = self.known.strange(name)
        return self.strange[name]

    def takes(self, entries: Sequence[DumpEntry]) -> bool:
        """True if :meth:`checked` would find nothing about the entries, which then count."""
        sizes = self.known.sizes
        is_right = (
            len(entries) <= min(MAX_ENTRIES, MAX_ALL_ENTRIES - self.entries)
            and len({entry.id for entry in entries}) == len(entries)
            and all([len(value or b"") == sizes.get(id) for id, value, _ in entries])
        )
        if is_right:
            self.entries += len(entries)
        return is_right

    def checked(self, entries: Iterable[DumpEntry], places: DumpPlaces) -> tuple[DumpEntry, ...]:
        """The entries of one vCPU, without those that findings are about."""
        found: dict[int, DumpEntry] = {}
        sizes = self.known.sizes
        room = min(MAX_ENTRIES, MAX_ALL_ENTRIES - self.entries)
        for entry in entries:
            id, value, _ = entry
            # Nearly every entry is right, and is seen to be so at once: a fleet has millions.
            if value is None or len(value) != sizes.get(id) or id in found:
                fault = self._fault(entry, found)
                if fault is not None:
                    self.add(places.mark(entry.place), *fault)
                    continue
            found[id] = entry
            if len(found) > room:
                self.require_few(len(found), places.mark(entry.place))
                message = f"has more than {MAX_ALL_ENTRIES} registers; give a part of the file"
                raise self.refuse(places.mark(entry.place), "dump-file", message)
        self.entries += len(found)
        return tuple(found.values())

    def _fault(self, entry: DumpEntry, before: Mapping[int, DumpEntry]) -> tuple[str, str] | None:
        """Rule and message of what is wrong with an entry."""
        id, value, known = entry.id, entry.value, self.known
        if id not in known.by_id:
            objection = known.objection(id)
            if objection is not None:
                return "dump-id", f"{id:#018x} {objection}"
        if id in before:
            return "dump-double", f"{known.id_text(id)} is there a second time"
        if value is not None and len(value) != size_of(id):
            message = f"has a value of {len(value)} bytes; its id says {size_of(id)}"
            return "dump-value", f"{known.id_text(id)} {message}"
        return None


def size_of(id: int) -> int | None:
    """Bytes of an id's value; None where its code is none that KVM defines."""
    code = id >> SIZE_SHIFT & SIZE_MASK
    return 1 << code if code <= MAX_SIZE_CODE else None


def number_bytes(number: int, size: int) -> bytes | None:
    """A number as KVM's bytes, or None where it does not fit them."""
    return None if number < 0 or number >> 8 * size else number.to_bytes(size, "little")


def is_release(value: object) -> bool:
    """True if a value is text that ``uname -r`` may say: printable, and no blank in it."""
    return isinstance(value, str) and _RELEASE.fullmatch(value) is not None


def are_words(value: object) -> bool:
    """True if a value is a list of names of features or capabilities."""
    return (
        isinstance(value, list)
        and len(value) <= MAX_WORDS
        and all(isinstance(word, str) and _WORD.fullmatch(word) for word in value)
    )
