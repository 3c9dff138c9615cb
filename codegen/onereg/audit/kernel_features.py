# SPDX-License-Identifier: MIT
"""``audit features``: compares the spec's features with those of arch/arm64/kvm/config.c.

The kernel names a feature by a macro, ``#define FEAT_SVE ID_AA64PFR0_EL1, SVE, IMP``: a register, a
field, and the name of the least value.  Its functions, which put several of them together, are not
read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from onereg.audit.book import AuditBook, AuditProblem
from onereg.audit.text_file import read_text
from onereg.dataclass import dataclass
from onereg.errors import Mark
from onereg.model import Spec
from onereg.model.id_fields import ordered

MAX_FILE = 1 << 22
"""The most bytes of a file; that of Linux 7.3 has 70 thousand."""
_DEFINE = re.compile(
    r"^#define[ \t]+(FEAT_\w+)[ \t]+(ID_\w+)[ \t]*,[ \t]*(\w+)[ \t]*,[ \t]*(\w+)[ \t]*$",
    re.ASCII | re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class KernelFeature:
    """A feature as the kernel tells it."""

    name: str
    register: str
    field: str
    limit: str
    """The name of the least value, ``1`` where the kernel has no word."""
    mark: Mark


@dataclass(frozen=True)
class KernelFeaturesSubject:
    """The spec beside the kernel's macros."""

    spec: Spec
    features: tuple[KernelFeature, ...]

    def number(self, feature: KernelFeature) -> int | None:
        """The least number in the order of the field; None where the spec lacks the name."""
        register = self.spec.registers.get(("arm64", feature.register))
        for field in register.fields.named(feature.field) if register else ():
            if feature.limit.isdigit():
                return int(feature.limit)
            for value in field.values:
                if value.name == feature.limit:
                    return ordered(field, value.number, field.sign)
        return None


def read_kernel_features(path: Path) -> tuple[KernelFeature, ...]:
    """The macros of a file, in its order; raises OneregError where it cannot be read."""
    text = read_text(path, MAX_FILE)
    found = []
    line, start = 1, 0
    for match in _DEFINE.finditer(text):
        line, start = line + text.count("\n", start, match.start()), match.start()
        name, register, field, limit = match.groups()
        found.append(KernelFeature(name, register, field, limit, Mark(str(path), line, 1)))
    return tuple(found)


RULES: AuditBook[KernelFeaturesSubject] = AuditBook("features", __name__)


@RULES.adds("features-unknown")
def a_feature_of_the_kernels_is_known(subject: KernelFeaturesSubject) -> Iterator[AuditProblem]:
    """The kernel names a feature that the spec does not have."""
    for feature in subject.features:
        if feature.name not in subject.spec.cpu_features.by_name:
            told = f"{feature.register}.{feature.field} {feature.limit}"
            yield AuditProblem(feature.mark, f"no feature {feature.name}, {told}", feature.name)


@RULES.adds("features-value")
def a_value_of_the_kernels_is_known(subject: KernelFeaturesSubject) -> Iterator[AuditProblem]:
    """The kernel tells a feature by a value of a field, and the spec does not have that value."""
    for feature in subject.features:
        if subject.number(feature) is None:
            place = f"{feature.register}.{feature.field}"
            message = f"{feature.name} is {feature.limit} of {place}, which the spec lacks"
            yield AuditProblem(feature.mark, message, feature.name)


@RULES.adds("features-bound")
def a_feature_is_told_as_the_kernel_does(subject: KernelFeaturesSubject) -> Iterator[AuditProblem]:
    """The kernel tells a feature by another field, or by another least value, than the spec."""
    for feature in subject.features:
        own, number = subject.spec.cpu_features.by_name.get(feature.name), subject.number(feature)
        if own is None or number is None:
            continue
        place = f"{feature.register}.{feature.field}"
        if all((bound.place, bound.low) != (place, number) for bound in own.bounds()):
            message = f"{own.name} begins with {number} of {place} at {feature.mark}"
            yield AuditProblem(own.mark, message, own.name)


def checked(subject: KernelFeaturesSubject) -> str:
    """The number of compared facts, in words; empty if there were none."""
    count = len(subject.features)
    return f"{count} features of the kernel's" if count else ""
