# SPDX-License-Identifier: MIT
"""Whether a spec says the same as before an edit, by what its words mean.

No judge is asked.  Registers come after the same registers, whichever ``before`` or ``after`` puts
them there, and a span of releases has the same releases of Linux, whichever number ends it.  All
else is compared as it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, is_dataclass, replace

from onereg.model import OneReg, Spec
from onereg.model.releases import ReleaseKey, last_key, no_series, release_key
from onereg.query.restore_order import OrderCycle, restore_order
from test_kvm_treatment import Bound


def say_the_same(spec: Spec, before: Spec) -> bool:
    """True if no fact of the one is otherwise in the other."""
    if len(spec.one_regs) != len(before.one_regs):
        return False
    if replace(spec, one_regs=()) != replace(before, one_regs=()):
        return False
    pairs = zip(spec.one_regs, before.one_regs, strict=True)
    others = [(one, other) for one, other in pairs if one is not other and one != other]
    names = [field.name for field in fields(OneReg) if field.name not in ("before", "after")]
    if not all(_alike(one, other, name) for one, other in others for name in names):
        return False
    arches = {one.arch for one, _ in others}
    return all(_is_in_order([*spec.of_arch(a)], [*before.of_arch(a)]) for a in arches)


def _alike(one: OneReg, other: OneReg, name: str) -> bool:
    """True if both mean the same by an attribute."""
    ours, theirs = getattr(one, name), getattr(other, name)
    return bool(ours == theirs) or _meant(name, ours) == _meant(name, theirs)


def _meant(name: str, value: object) -> object:
    """A value of an attribute, with each release as the first or the last that Linux has of it."""
    if isinstance(value, str):
        return {"since": first_meant, "until": last_meant}.get(name, str)(value)
    if isinstance(value, tuple):
        return [_meant(name, item) for item in value]
    if is_dataclass(value) and not isinstance(value, type):
        return type(value), [_meant(f.name, getattr(value, f.name)) for f in fields(value)]
    return value


def first_meant(release: str) -> ReleaseKey:
    """The first release of Linux from this one on: 7.0 of 6.20, which there is none of."""
    key = release_key(release)
    return (key[0] + 1, 0, 0) if no_series(release) else key


def last_meant(release: str) -> ReleaseKey:
    """The last release of Linux up to this one: the last of 6.19 of 6.20."""
    while no_series(release):
        major, minor, _ = release_key(release)
        release = f"{major}.{minor - 1}"
    return last_key(release)


def _is_in_order(one_regs: Sequence[OneReg], before: Sequence[OneReg]) -> bool:
    """True if the same registers come before each, and a restore writes all in the same order."""
    try:
        orders = [[one_reg.name for one_reg in restore_order(own)] for own in (one_regs, before)]
    except OrderCycle:
        return False
    new, old = Bound(one_regs), Bound(before)
    return orders[0] == orders[1] and all(new.of(name) == old.of(name) for name in orders[0])
