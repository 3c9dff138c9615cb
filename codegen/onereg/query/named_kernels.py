# SPDX-License-Identifier: MIT
"""Finds the kernel of a text: a release, the output of ``uname -r``, or a name of the spec's."""

from __future__ import annotations

import re

from onereg.errors import OneregError, did_you_mean, shown
from onereg.model import Spec
from onereg.model.releases import last_key, no_series, release_key, series, within

_UNAME = re.compile(r"v?([0-9]{1,3}\.[0-9]{1,3})(?:\.([0-9]{1,5}))?(?![0-9.])(.{0,200})", re.ASCII)
_ABI_NUMBER = re.compile(r"-[0-9]")


def find_kernel(spec: Spec, arch: str, text: str, *, newer: bool = False) -> str:
    """The spec's spelling of a kernel: a release, or the name of a named kernel.

    ``v6.12`` is 6.12; ``6.12.117+deb13-cloud-arm64`` is 6.12.117, or the named kernel of its series
    of which it has the ``uname``.  Where a distribution counts its own packages behind a zero, as
    ``5.10.0-32-cloud-arm64`` does, the stable release is not told, and the series is meant.
    :class:`OneregError` for any other text and for a release that the spec does not cover, with
    the nearest that there is; ``newer`` lets those pass that are newer than all that it covers.
    """
    named = {kernel.name: kernel for (of, _), kernel in spec.kernels.items() if of == arch}
    if text in named:
        return text
    match = _UNAME.fullmatch(text)
    if match is None:
        hint = did_you_mean(text, named)
        names = f", or one of {', '.join(named)}" if named and not hint else ""
        raise OneregError(
            f"{shown(text)} is not a kernel release such as 6.12 or 6.12.117{names}{hint}"
        )
    own, patch, rest = match.groups()
    counted = patch is not None and int(patch) == 0 and _ABI_NUMBER.match(rest)
    release = own if patch is None or counted else f"{own}.{int(patch)}"
    if wrong := no_series(release):
        raise OneregError(wrong)
    if arch == "arm64" and not within(series(release), spec.oldest, spec.newest):
        old = last_key(release) < release_key(spec.oldest)
        if old or not newer:
            raise OneregError(
                f"the spec covers kernels {spec.oldest} to {spec.newest}, not {release}; "
                f"the nearest is {spec.oldest if old else spec.newest}"
            )
    for kernel in named.values():
        if kernel.uname and kernel.uname in rest and series(kernel.release) == own:
            return kernel.name
    return release


def release_for(spec: Spec, arch: str, kernel: str, register: str) -> str | None:
    """The release whose rules a kernel has for a register, None where it lacks the register.

    ``kernel`` is spelt as :func:`find_kernel` does.
    """
    named = spec.kernels.get((arch, kernel))
    if named is None:
        return kernel
    return named.registers.get(register, named.release)


def base_release(spec: Spec, arch: str, kernel: str) -> str:
    """The release that a kernel is made from; a release is its own."""
    named = spec.kernels.get((arch, kernel))
    return kernel if named is None else named.release


def covers(spec: Spec, release: str) -> bool:
    """True if a release is of a series of Linux that the spec covers."""
    return not no_series(release) and within(series(release), spec.oldest, spec.newest)
