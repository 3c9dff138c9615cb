# SPDX-License-Identifier: MIT
"""``audit source``: the claims of source code, beside the spec's registers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from onereg.audit.abi import constants
from onereg.audit.beside import NearName
from onereg.audit.claim_finder import claims
from onereg.audit.claims import (
    Claim,
    ConstantClaim,
    LiteralClaim,
    MemberClaim,
    NameClaim,
    OffsetClaim,
    OperandsClaim,
)
from onereg.audit.register_names import RegisterNames
from onereg.audit.source_files import Counts, source_files
from onereg.dataclass import dataclass
from onereg.model import OneReg, Spec
from onereg.model.ids import ARCH_SHIFT, CORE_WORD_BYTES, NUMBER_MASK
from onereg.query.decoded_ids import Decoder, scalars

_ARCHES = ("arm64", "arm")

C = TypeVar("C", bound=Claim)


@dataclass(frozen=True)
class SourceSubject:
    """The claims of some source files beside the spec."""

    spec: Spec
    files: Mapping[Path, Sequence[Claim]]
    counts: Counts

    @cached_property
    def decoder(self) -> Decoder:
        return Decoder(self.spec)

    @cached_property
    def names(self) -> RegisterNames:
        return RegisterNames(self.spec)

    @cached_property
    def members(self) -> Mapping[tuple[str, int], OneReg]:
        """Core registers by architecture and byte offset."""
        return {
            (o.arch, (o.id & NUMBER_MASK) * CORE_WORD_BYTES): o
            for o in self.spec.one_regs
            if o.group == "core"
        }

    def claims(self, kind: type[C]) -> Iterator[C]:
        """The claims of one kind."""
        for found in self.files.values():
            for claim in found:
                if isinstance(claim, kind):
                    yield claim

    def words(self, claim: Claim, arch: str) -> list[tuple[NearName, OneReg]]:
        """The nearest names beside a claim that name registers."""
        for group in claim.groups:
            found = [(word, self.names.find(word, arch)) for word in group]
            named = [(word, one_reg) for word, one_reg in found if one_reg is not None]
            if named:
                return named
        return []

    def named(self, claim: Claim, arch: str) -> list[OneReg]:
        """The registers that the nearest names beside a claim name."""
        return [one_reg for _, one_reg in self.words(claim, arch)]

    def literals(self) -> Iterator[tuple[LiteralClaim, str]]:
        """Literal ids with their architecture."""
        codes = {code: arch for arch, code in self.spec.format.arches.items()}
        for claim in self.claims(LiteralClaim):
            arch = codes[claim.id >> ARCH_SHIFT]
            if claim.sure or self.named(claim, arch):
                yield claim, arch

    def here(self, offset: OffsetClaim) -> list[OneReg]:
        """The core registers at an offset, in words or in bytes, words first."""
        found = [self.members.get(("arm64", byte)) for byte in offset.bytes()]
        return [one_reg for one_reg in found if one_reg is not None]

    def member(self, claim: MemberClaim) -> tuple[str, int, int] | str | None:
        """(architecture, offset, bytes) of a member; a sentence where no struct has it.

        None where the path is of another struct or holds a variable.
        """
        sentence = None
        for arch in _ARCHES:
            structs = self.spec.structs.get(arch)
            if structs is None:
                continue
            path, constants = claim.path, structs.constants
            last = re.search(r"\.(ARM_\w+)$", path)
            if last and last[1] in constants:
                path = f"{path[: last.start()]}.uregs[{last[1]}]"
            first = re.match(r"\w+", path)
            if first is None or not any(m.name == first[0] for m in structs.structs["kvm_regs"]):
                continue
            try:
                return (arch, *structs.resolve(path))
            except LookupError as error:
                index = re.search(r"\[(\w+)\]$", path)
                variable = index and not index[1].isdigit() and index[1] not in constants
                whole = any(p.startswith((f"{path}.", f"{path}[")) for p, _, _ in scalars(structs))
                if not variable and not whole and not last:
                    sentence = str(error.args[0])
                else:
                    return None
        return sentence


def read_source(spec: Spec, paths: Sequence[Path]) -> SourceSubject:
    """The claims of every file below the paths that may hold an id."""
    counts = Counts()
    abi = constants(spec)
    files = {}
    for path, language, text in source_files(paths, counts):
        found = tuple(claims(str(path), language, text, spec.format.arches, abi))
        if found:
            files[path] = found
    return SourceSubject(spec, files, counts)


def checked(subject: SourceSubject) -> str:
    """The number of checked facts, in words; empty if there were none."""
    found = list(subject.claims(Claim))
    if not found:
        return ""
    kinds = {
        "ids": sum(isinstance(claim, LiteralClaim) and claim.sure for claim in found),
        "core members and offsets": sum(
            isinstance(claim, MemberClaim | OffsetClaim) for claim in found
        ),
        "encodings": sum(isinstance(claim, OperandsClaim | NameClaim) for claim in found),
        "constants of the ABI": sum(isinstance(claim, ConstantClaim) for claim in found),
    }
    said = ", ".join(f"{count} {kind}" for kind, count in kinds.items())
    skipped = "".join(f", {n} {why}" for why, n in sorted(subject.counts.skipped.items()))
    return f"{said} in {len(subject.files)} of {subject.counts.files} files{skipped}"
