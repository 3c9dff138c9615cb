# SPDX-License-Identifier: MIT
"""A dump: the registers of one vCPU as a file has them."""

from __future__ import annotations

import errno
from collections.abc import Mapping, Sequence
from dataclasses import field
from functools import cached_property
from typing import NamedTuple, Protocol

from onereg.dataclass import dataclass
from onereg.errors import Mark

Place = Mark | tuple[str | int, ...]
"""A mark, or the keys and indexes that lead to a value of a JSON document."""


def refusal_text(features: Sequence[str] | None, number: int) -> str:
    """A phrase about a vCPU that KVM refuses with an errno: ``KVM refuses a vCPU with sve``."""
    name = errno.errorcode.get(number, f"errno {number}")
    if features is None:
        return f"KVM refuses the vCPU ({name}); the file does not say its features"
    return f"KVM refuses a vCPU with {', '.join(features) or 'no feature'} ({name})"


class DumpPlaces(Protocol):
    """Finds positions when they are asked for: few are."""

    def mark(self, place: Place) -> Mark:
        """The position of a place."""
        ...


class TextPlaces:
    """The positions of a text that is read line by line: each place is a mark already."""

    def mark(self, place: Place) -> Mark:
        assert isinstance(place, Mark)
        return place


class DumpEntry(NamedTuple):
    """One register of a dump."""

    id: int
    value: bytes | None
    """KVM's bytes on a little-endian host, lowest first; None where the dump has no value."""
    place: Place


@dataclass(frozen=True, slots=True)
class StatedBits:
    """A register of which a file says some bits, and leaves the others to the host."""

    id: int
    mask: int
    value: int
    """Zero outside ``mask``."""
    place: Place


@dataclass(frozen=True)
class Dump:
    """The registers of one vCPU."""

    format: str
    """The format in words, as ``Firecracker fingerprint``."""
    mark: Mark
    """The beginning of the vCPU."""
    places: DumpPlaces = field(repr=False)
    entries: tuple[DumpEntry, ...]
    """In the order of the file; no id is there twice."""
    kernel: str | None = None
    """The release as ``uname -r`` has it; None where the file does not say it."""
    features: tuple[str, ...] | None = None
    """The vCPU's features by their names in the spec; None where the file does not say them."""
    init: tuple[int, ...] | None = None
    """Target and features[7] of struct kvm_vcpu_init, where the file has them."""
    caps: tuple[str, ...] | None = None
    """Capabilities of the VM that change answers, as the file spells them."""
    host: Mapping[tuple[str, str], int] = field(default_factory=dict)
    """Fields that the host has beside what the vCPU shows, by register and field."""
    refused: int | None = None
    """The errno with which KVM refused such a vCPU; then there are no entries."""
    is_whole: bool = True
    """True if the entries are all that the vCPU lists, ``left_out`` excepted."""
    left_out: frozenset[int] = frozenset()
    """Ids that files of this format never have, though the vCPU may list them."""
    stated: tuple[StatedBits, ...] = ()
    """Registers of which it has some bits only; ``entries`` has them not."""
    states_cpu: bool = False
    """True of a file that says what a guest is to see, and leaves all else to the host."""
    count: int = 1
    """How many vCPUs are as this one: more than one in the digests of a fleet."""
    base: str | None = None
    """The digest of the dump from which this one differs in its entries, and in those alone."""
    without: frozenset[int] = frozenset()
    """The ids that the base has, and this vCPU has not."""
    blocked: str | None = None
    """Why some host does not take such a CPU, where the file says so."""
    remarks: tuple[str, ...] = ()
    """Sentences about what the file has and ``entries`` have not."""

    @property
    def source(self) -> str:
        """The file, as the user named it."""
        return self.mark.path

    @property
    def refusal(self) -> str | None:
        """A phrase about the refusal of the vCPU; None where KVM has not refused it."""
        return None if self.refused is None else refusal_text(self.features, self.refused)

    @cached_property
    def values(self) -> Mapping[int, bytes]:
        """The values by id, of the entries that have one."""
        return {entry.id: entry.value for entry in self.entries if entry.value is not None}

    def mark_of(self, entry: DumpEntry) -> Mark:
        """The position of an entry."""
        return self.places.mark(entry.place)
