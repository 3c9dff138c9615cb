# SPDX-License-Identifier: MIT
"""Rules on named kernels: ``spec/kvm/kernels``."""

from __future__ import annotations

from collections.abc import Iterator

from onereg.errors import Mark
from onereg.model import Listing, NamedKernel, OneReg, Spec
from onereg.model.changed import Changed
from onereg.model.releases import last_key, no_series, release_key, within
from onereg.query.named_kernels import covers
from onereg.rules.book import Problem, rule


@rule("kernel-release")
def a_kernel_is_made_from_a_release_that_is_covered(spec: Spec) -> Iterator[Problem]:
    """A named kernel names a release that Linux does not have, or that the spec does not cover."""
    for kernel in spec.kernels.values():
        for release in dict.fromkeys((kernel.release, *kernel.registers.values())):
            if release is None:
                continue
            if wrong := no_series(release):
                yield kernel.mark, f"{kernel.name} names {release}; {wrong}"
            elif not covers(spec, release):
                span = f"{spec.oldest} to {spec.newest}"
                yield kernel.mark, f"{kernel.name} names {release}; the spec covers {span}"


@rule("release-unknown")
def a_release_is_covered(spec: Spec) -> Iterator[Problem]:
    """A fact begins or ends with a release that Linux does not have, or that is too new.

    The series of Linux end with 3.19, 4.20, 5.19 and 6.19.  If the release is newer than those that
    the spec covers, no kernel has the fact, so it would be in no list and no comparison.  First
    raise `newest` in `kvm/id-format.yaml`, or in `kvm/releases.yaml` of an overlay.
    """
    for mark, key, release in _releases(spec):
        if release is None:
            continue
        if wrong := no_series(release):
            yield mark, f"{key} {release}: {wrong}"
        elif release_key(release) > last_key(spec.newest):
            yield mark, f"{key} {release} is newer than {spec.newest}, the newest that is covered"


def _releases(spec: Spec) -> Iterator[tuple[Mark, str, str | None]]:
    """(where, key, release) of all that bounds a fact."""
    for feature in spec.features.values():
        yield feature.mark, "since", feature.since
    for one_reg in spec.one_regs:
        spans: list[Listing | Changed] = [*one_reg.listed, *one_reg.changed]
        for span in spans:
            yield span.mark, "since", span.since
            yield span.mark, "until", span.until
        if one_reg.absent is not None:
            for value in one_reg.absent.values:
                yield one_reg.absent.mark, "since", value.since


@rule("kernel-idle")
def a_kernel_differs_from_its_release(spec: Spec) -> Iterator[Problem]:
    """A named kernel names no register, or lists a register exactly as its release does."""
    by_name = {(one_reg.arch, one_reg.name): one_reg for one_reg in spec.one_regs}
    for kernel in spec.kernels.values():
        if not kernel.registers:
            yield (
                kernel.mark,
                f"{kernel.name} has neither backports nor lacks: use {kernel.release}",
            )
        for name, release in kernel.registers.items():
            if not covers(spec, release or kernel.release):
                continue
            one_reg = by_name[kernel.arch, name]
            if _rules(one_reg, kernel.release) == (_rules(one_reg, release) if release else []):
                yield kernel.mark, f"{kernel.name}: {name} {_sentence(kernel, release)}"


def _sentence(kernel: NamedKernel, release: str | None) -> str:
    if release is None:
        return f"is not listed by {kernel.release} either"
    return f"is the same in {kernel.release} and in {release}"


def _rules(one_reg: OneReg, release: str) -> list[Listing]:
    return [rule for rule in one_reg.listed if within(release, rule.since, rule.until)]
