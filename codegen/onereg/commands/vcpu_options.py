# SPDX-License-Identifier: MIT
"""Options that describe a vCPU: its kernel and its features."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onereg.errors import OneregError, did_you_mean

if TYPE_CHECKING:
    from onereg.model import Spec


def chosen_kernel(spec: Spec, arch: str, kernel: str | None) -> str | None:
    """The spec's spelling; of the removed 32-bit host the spec covers all releases."""
    from onereg.query.named_kernels import find_kernel

    return None if kernel is None else find_kernel(spec, arch, kernel)


def chosen_capabilities(text: str | None) -> frozenset[str] | None:
    """The capabilities of a comma-separated list, by the names that linux/kvm.h has for them."""
    if text is None:
        return None
    names = frozenset(name.strip() for name in text.split(",") if name.strip())
    for name in sorted(names):
        if not name.startswith("KVM_CAP_"):
            raise OneregError(f"{name} is no capability, as KVM_CAP_ARM_WRITABLE_IMP_ID_REGS")
    return names


def chosen_features(spec: Spec, arch: str, text: str | None) -> frozenset[str] | None:
    """The features of a comma-separated list; OneregError, with the nearest, for another word."""
    if text is None:
        return None
    names = frozenset(name.strip() for name in text.split(",") if name.strip())
    known = [name for of, name in spec.features if of == arch]
    for name in sorted(names):
        if name not in known:
            hint = did_you_mean(name, known) or f"; there are: {', '.join(known)}"
            raise OneregError(f"no feature {name}{hint}")
    return names
