# SPDX-License-Identifier: MIT
"""The specification as frozen dataclasses: what ``read`` produces and every later stage consumes.

Three kinds of facts stay apart here as they do in ``spec/`` and meet only by name:
:class:`Register` (the architecture), :class:`OneReg` (KVM's id and how KVM treats it) and
:class:`Layout` (where a VMM keeps it).  Every object knows the :class:`~onereg.errors.Mark` it was
written at, so that a finding about it can say where.  Nothing here computes an order or a place;
see :mod:`onereg.query`.
"""

from __future__ import annotations

from onereg.model.layouts import Accessor, Index, Layout, Member, Named, Place, StateSelector
from onereg.model.modes import AARCH32, Absence, Cell, Described, Mode, State, View, ViewPart
from onereg.model.registers import (
    Condition,
    Feature,
    Level,
    Listing,
    NamedKernel,
    OneReg,
    Register,
    Scope,
    Write,
)
from onereg.model.spec import Deviation, Spec
from onereg.model.words import Words

__all__ = [
    "AARCH32",
    "Absence",
    "Accessor",
    "Cell",
    "Condition",
    "Described",
    "Deviation",
    "Feature",
    "Index",
    "Layout",
    "Level",
    "Listing",
    "Member",
    "Mode",
    "Named",
    "NamedKernel",
    "OneReg",
    "Place",
    "Register",
    "Scope",
    "Spec",
    "State",
    "StateSelector",
    "View",
    "ViewPart",
    "Words",
    "Write",
]
