# SPDX-License-Identifier: MIT
"""Names of ``spec/names`` beside registers of the same name, which have more facts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from onereg.model import Register
from onereg.model.ids import Encoding
from onereg.model.system_names import CoprocessorEncoding, SystemName


def register_named(
    name: SystemName, registers: Mapping[tuple[str, str], Register]
) -> Register | None:
    """The register of ``registers``, by (arch, name), that has a name's spelling."""
    return registers.get(("arm" if name.is_aarch32 else "arm64", name.name))


def is_same(name: SystemName, register: Register) -> bool:
    """True if a name and a register of that name have one encoding."""
    encoding = register.encoding
    if encoding is None or isinstance(encoding, Encoding):
        return encoding == name.encoding
    wide = CoprocessorEncoding(15, encoding.crn, encoding.opc1, encoding.crm, encoding.opc2)
    return wide == name.encoding


def bare_names(
    names: Iterable[SystemName], registers: Mapping[tuple[str, str], Register]
) -> tuple[SystemName, ...]:
    """The names without those that a register says again with the same encoding.

    Names with ``beside`` stay, because they mean something else.
    """
    return tuple(
        name
        for name in names
        if name.beside is not None
        or (register := register_named(name, registers)) is None
        or not is_same(name, register)
    )
