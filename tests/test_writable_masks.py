# SPDX-License-Identifier: MIT
"""The bits of ID registers that each release lets a VMM write, against a digest of its sources."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import kvm_treatment
from onereg.model import Spec
from onereg.query.id_writes import writable_mask
from writable_masks import evaluated, masks, read_digest, symbols

DIGEST = Path(__file__).parent / "sysreg/writable-masks.txt"


def unlike_masks(spec: Spec, known: Mapping[tuple[str, str], int]) -> Iterator[str]:
    """Registers whose writable bits are otherwise in some release."""
    releases = dict.fromkeys(release for _, release in known)
    for one_reg in spec.of_arch("arm64"):
        name = one_reg.name
        right = {release: known.get((name, release), 0) for release in releases}
        edges = kvm_treatment.WRITABLE.get(name, {})
        if one_reg.name in kvm_treatment.ID_REGISTERS or any(right.values()):
            edges = right | dict(edges)
        elif not edges and one_reg.writable:
            yield f"{name} has no writable bits in any release"
        for release, mask in edges.items():
            if writable_mask(one_reg, release) != mask:
                yield f"{name} in {release}: {mask:#x}, not {writable_mask(one_reg, release):#x}"


def test_writable_bits_are_those_of_the_sources(spec: Spec) -> None:
    known = read_digest(DIGEST)
    assert list(unlike_masks(spec, known)) == []
    assert len({release for _, release in known}) >= 15
    assert sum(1 for mask in known.values() if mask) > 300


def test_masks_are_computed_as_the_compiler_does() -> None:
    known = symbols("Sysreg ID_A_EL1\nUnsignedEnum 7:4 TWO\n0b0001 IMP\nEndEnum\nField 3:0 ONE\n"
                    "Res0 63:8\nEndSysreg\n")  # fmt: skip
    assert evaluated("~(ID_A_EL1_RES0 | ID_A_EL1_ONE_MASK)", known) == 0xF0
    assert evaluated("GENMASK_ULL(63, 60) & ~BIT(63)", known) == 7 << 60
    text = "ID_WRITABLE(ID_A_EL1, /* all */ ~ID_A_EL1_RES0),\nID_FILTERED(ID_B_EL1, b, BIT(1)),"
    assert masks(text, known) == {"ID_A_EL1": 0xFF, "ID_B_EL1": 2}
