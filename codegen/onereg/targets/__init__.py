# SPDX-License-Identifier: MIT
"""Output languages: each module here, ``contract`` aside, is one target.

It exports a :class:`~onereg.targets.contract.Target` as ``TARGET``.  Its templates are in
``templates/<module name>/``.  A target that is not ours is loaded by :mod:`onereg.output.outside`.
"""

from __future__ import annotations

import importlib
import pkgutil

from onereg.errors import OneregError
from onereg.targets.contract import Target

_CONTRACT = "contract"
PACKAGES = "onereg.targets"
"""The group of the entry points by which an installed package offers targets."""


def target_names() -> list[str]:
    """The name of every target, sorted; imports none of them."""
    names = (module.name for module in pkgutil.iter_modules(__path__))
    return sorted(name for name in names if name != _CONTRACT)


def package_names() -> list[str]:
    """The names of the targets of installed packages, sorted; imports none of them."""
    from importlib.metadata import entry_points  # slow to import, and most runs ask for ours

    return sorted({entry.name for entry in entry_points(group=PACKAGES)})


def all_targets() -> list[Target]:
    """Every target, by name; raises OneregError for a module that exports none."""
    found = []
    for name in target_names():
        target = getattr(importlib.import_module(f"{__name__}.{name}"), "TARGET", None)
        if not isinstance(target, Target) or target.name != name:
            raise OneregError(f'{__name__}.{name}: exports no TARGET = Target(name="{name}", ...)')
        found.append(target)
    if not found:
        raise OneregError(f"no target below {__name__}: nothing would be generated")
    return found
