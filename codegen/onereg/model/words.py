# SPDX-License-Identifier: MIT
"""The spec's own sentences on the values of its keys, as the schemas say them to an author."""

from __future__ import annotations

from collections.abc import Mapping

from onereg.dataclass import dataclass
from onereg.model.fields import Reserved
from onereg.model.registers import Level, Scope, Write


@dataclass(frozen=True, slots=True)
class Words:
    """The meaning of each value, in words that begin in lower case, for every writer.

    They are data of the spec, and not of the code, so that an editor, a page and a table that is
    generated say the same.
    """

    write: Mapping[Write, str]
    """How KVM treats KVM_SET_ONE_REG."""
    scope: Mapping[Scope, str]
    """The owner of the register."""
    level: Mapping[Level, str]
    """When a put writes it."""
    volatile: str
    """The words for a volatile register."""
    reserved: Mapping[Reserved, str]
    """The meaning of bits that belong to no field."""
