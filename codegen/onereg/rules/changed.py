# SPDX-License-Identifier: MIT
"""Rules on bits that a kernel takes and holds otherwise."""

from __future__ import annotations

from collections.abc import Iterator

from onereg.model import OneReg, Spec
from onereg.model.changed import Changed
from onereg.model.releases import release_key
from onereg.rules.absent import selector_problems
from onereg.rules.book import Problem, rule


@rule("changed-bits")
def a_change_is_of_bits_that_there_are(spec: Spec) -> Iterator[Problem]:
    """A rule of `changed` has unknown bits or fields, or a release range that is reversed.

    `takes` is a value that fits the bits.  `when` and `counters` name fields of registers.
    """
    told = set()
    for one_reg in spec.one_regs:
        for changed in one_reg.changed:
            if changed.mark not in told:
                told.add(changed.mark)
                yield from ((changed.mark, said) for said in _problems(changed, one_reg, spec))
                for selector in changed.when:
                    yield from selector_problems(selector, one_reg.arch, spec)


def _problems(changed: Changed, one_reg: OneReg, spec: Spec) -> Iterator[str]:
    bits = one_reg.register.bits
    if changed.msb >= bits:
        yield f"there is no bit {changed.msb} in the {bits} bits of {one_reg.name}"
    width = changed.msb - changed.lsb + 1
    if isinstance(changed.takes, int) and changed.takes >= 1 << width:
        yield f"{width} bits are never {changed.takes}"
    since, until = changed.since, changed.until
    if since is not None and until is not None and release_key(since) > release_key(until):
        yield f"since {since} is after until {until}"
    for name in changed.requires:
        if (one_reg.arch, name) not in spec.features:
            yield f"there is no feature {name}"
    of = changed.counters
    if of is not None:
        register = spec.registers.get((one_reg.arch, of.register))
        if register is None:
            yield f"no register {of.register}"
        elif next(register.fields.named(of.field), None) is None:
            yield f"{register.name} has no field {of.field}"
