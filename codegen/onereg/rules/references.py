# SPDX-License-Identifier: MIT
"""Rules on references from one entry to another."""

from __future__ import annotations

from collections.abc import Iterator

from onereg.errors import did_you_mean
from onereg.model import Listing, OneReg, Spec
from onereg.model.fields import OtherField
from onereg.model.releases import is_stable, last_key, release_key, series, within
from onereg.query.restore_order import OrderCycle, referable, restore_order
from onereg.rules.book import Problem, rule


@rule("dangling-reference")
def what_is_named_exists(spec: Spec) -> Iterator[Problem]:
    """An entry names a register, field, feature, mode, set or AArch32 name that does not exist."""
    yield from _edges_and_twins(spec)
    yield from _listing_rules(spec)
    yield from _features(spec)
    yield from _aarch32(spec)


def _edges_and_twins(spec: Spec) -> Iterator[Problem]:
    for arch in spec.format.arches:
        one_regs = list(spec.of_arch(arch))
        known = referable(one_regs)
        for one_reg in one_regs:
            for name in one_reg.before + one_reg.after:
                if name not in known:
                    hint = did_you_mean(name, known)
                    yield one_reg.mark, f"{one_reg.name}: no register, family or set {name}{hint}"
            for twin in (one_reg.alias, one_reg.clear, one_reg.within):
                if twin is not None and (arch, twin) not in spec.registers:
                    yield one_reg.mark, f"{one_reg.name}: no register {twin}"
            if one_reg.follows is not None:
                yield from _followed(one_reg, one_reg.follows, spec)


def _followed(one_reg: OneReg, of: OtherField, spec: Spec) -> Iterator[Problem]:
    register = spec.registers.get((one_reg.arch, of.register))
    if register is None:
        yield one_reg.mark, f"{one_reg.name}: no register {of.register}"
    elif next(register.fields.named(of.field), None) is None:
        yield one_reg.mark, f"{one_reg.name}: {register.name} has no field {of.field}"


def _listing_rules(spec: Spec) -> Iterator[Problem]:
    for one_reg in spec.one_regs:
        for listing in one_reg.listed:
            for feature in listing.requires + listing.excludes:
                if (one_reg.arch, feature) not in spec.features:
                    known = [name for arch, name in spec.features if arch == one_reg.arch]
                    yield listing.mark, f"no feature {feature}{did_you_mean(feature, known)}"
            for condition in listing.conditions:
                register = spec.registers.get((one_reg.arch, condition.register))
                if register is None:
                    yield listing.mark, f"no register {condition.register}"
                elif condition.field not in (field.name for field in register.fields):
                    yield listing.mark, f"{register.name} has no field {condition.field}"


def _features(spec: Spec) -> Iterator[Problem]:
    for (arch, _), feature in spec.features.items():
        for name in feature.needs + feature.excludes:
            if (arch, name) not in spec.features:
                yield feature.mark, f"{feature.name}: no feature {name}"


def _aarch32(spec: Spec) -> Iterator[Problem]:
    modes = {mode.name: mode for mode in spec.modes}
    for cell in spec.cells:
        for name in cell.live_in:
            mode = modes.get(name)
            if mode is None:
                yield cell.mark, f"{cell.name}: no mode {name}{did_you_mean(name, modes)}"
            elif mode.state is not cell.state:
                yield cell.mark, f"{cell.name}: {name} is no mode of {cell.state.value} state"
    names = {cell.holds for cell in spec.cells}
    for absence in spec.absences:
        if absence.mode not in modes:
            yield absence.mark, f"no mode {absence.mode}{did_you_mean(absence.mode, modes)}"
        if absence.holds not in names:
            hint = did_you_mean(absence.holds, names)
            yield absence.mark, f"no cell holds {absence.holds}{hint}"
    for view in spec.views:
        for part in view.parts:
            if ("arm64", part.of) not in spec.registers:
                yield part.mark, f"{view.name}: no register {part.of} of arm64"


@rule("order-cycle")
def the_order_is_possible(spec: Spec) -> Iterator[Problem]:
    """The `before` and `after` edges of some registers contradict each other."""
    for arch in spec.format.arches:
        try:
            restore_order(list(spec.of_arch(arch)))
        except OrderCycle as error:
            names = [one_reg.name for one_reg in error.cycle]
            shown = " before ".join([*names, names[0]])
            yield error.cycle[0].mark, f"{shown}: an order that no restore can have"


@rule("release-order")
def since_precedes_until(spec: Spec) -> Iterator[Problem]:
    """A listing rule ends before it begins; both releases are inclusive."""
    for one_reg in spec.one_regs:
        for listing in one_reg.listed:
            if listing.since is None or listing.until is None:
                continue
            if release_key(listing.since) > last_key(listing.until):
                yield listing.mark, f"since {listing.since} is after until {listing.until}"


@rule("backport-span")
def a_backport_is_of_one_series(spec: Spec) -> Iterator[Problem]:
    """A listing rule begins with a stable release and does not end in its series.

    A stable release tells nothing about other series: 5.15.28 has a change that 5.16.1 lacks.  So
    each series with the backport has a rule, and the release of Linux that began with the change
    has one too.
    """
    for one_reg in spec.one_regs:
        for listing in one_reg.listed:
            if listing.since is None or not is_stable(listing.since):
                continue
            own = series(listing.since)
            if listing.until is None or series(listing.until) != own:
                yield (
                    listing.mark,
                    f"since {listing.since} holds for series {own} only: add until {own}, and a "
                    "rule for each later series",
                )


@rule("listing-impossible")
def a_listing_rule_can_hold(spec: Spec) -> Iterator[Problem]:
    """A listing rule asks for something that no vCPU has.

    It both requires and excludes a feature, requires two features that exclude each other, requires
    a feature that is newer than the rule's last kernel, or asks for more than a field can hold.  A
    register with only such rules would never be listed; `listed: []` says that.
    """
    for one_reg in spec.one_regs:
        for listing in one_reg.listed:
            for sentence in (
                *_impossible_features(one_reg, listing, spec),
                *_impossible_fields(one_reg, listing, spec),
            ):
                yield listing.mark, sentence


def _impossible_features(one_reg: OneReg, listing: Listing, spec: Spec) -> Iterator[str]:
    for name in listing.requires:
        if name in listing.excludes:
            yield f"requires and excludes {name}"
        feature = spec.features.get((one_reg.arch, name))
        if feature is None:
            continue
        for other in feature.excludes:
            if other in listing.requires:
                yield f"requires {name}, which excludes {other}"
        if feature.since and listing.until and not within(listing.until, feature.since, None):
            yield f"until {listing.until} requires {name}, which is since {feature.since}"


def _impossible_fields(one_reg: OneReg, listing: Listing, spec: Spec) -> Iterator[str]:
    for condition in listing.conditions:
        register = spec.registers.get((one_reg.arch, condition.register))
        for field in register.fields if register else ():
            highest = (1 << field.msb - field.lsb + 1) - 1
            if field.name == condition.field and condition.at_least > highest:
                yield (
                    f"{condition.register}.{field.name} is at most {highest}, "
                    f"never {condition.at_least}"
                )


@rule("twin-mismatch")
def a_clear_twin_is_an_alias(spec: Spec) -> Iterator[Problem]:
    """A register's write-one-to-clear twin does not say that it is an alias of it.

    A put would write the twin on its own, which on kernels 6.2 to 6.14 clears the bits that the
    register has just been given.
    """
    by_name = {(one_reg.arch, one_reg.name): one_reg for one_reg in spec.one_regs}
    for one_reg in spec.one_regs:
        if one_reg.clear is None:
            continue
        twin = by_name.get((one_reg.arch, one_reg.clear))
        if twin is not None and twin.alias != one_reg.name:
            yield twin.mark, f"{twin.name} clears {one_reg.name} but has no alias: {one_reg.name}"
