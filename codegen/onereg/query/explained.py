# SPDX-License-Identifier: MIT
"""The meaning of a register's value beyond its fields, for ``decode`` and ``explain``."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from onereg.model.cpu_parts import CpuPart
from onereg.query.addresses import (
    far_explanation,
    hpfar_explanation,
    mair_explanations,
    par_explanations,
)
from onereg.query.caches import ccsidr_explanations, clidr_explanations
from onereg.query.explanation import Explanation
from onereg.query.lookup import Lookup
from onereg.query.subject import KnownValues, ValuedRegister
from onereg.query.syndromes import syndrome_explanations
from onereg.query.values import Decoded, decode

_MIDR = ("MIDR_EL1", "VPIDR_EL2", "MIDR")


class Explainer:
    """Explains values, with what is known of other registers of the same vCPU."""

    def __init__(
        self, lookup: Lookup, known: KnownValues, parts: Callable[[], Sequence[CpuPart]]
    ) -> None:
        self._lookup = lookup
        self._known = known
        self._parts = parts

    def explanations(self, of: ValuedRegister, decoded: Decoded) -> tuple[Explanation, ...]:
        """The explanations of a value; none of most registers, and of a template's bits."""
        if decoded.given is not None or decoded.fields.opaque:
            return ()
        return tuple(self._explanations(of, decoded))

    def _explanations(self, of: ValuedRegister, decoded: Decoded) -> Iterator[Explanation]:
        name = of.name
        yield from syndrome_explanations(decoded, self._lookup)
        if re.fullmatch(r"FAR_EL\d+|DFAR|IFAR|HDFAR|HIFAR", name):
            yield far_explanation(decoded.value)
        elif name == "HPFAR_EL2":
            yield hpfar_explanation(decoded, self._value("FAR_EL2"))
        elif name == "PAR_EL1":
            yield from par_explanations(decoded)
        elif re.fullmatch(r"MAIR_EL\d+", name):
            yield from mair_explanations(decoded)
        elif name in _MIDR:
            yield from self._part(decoded)
        elif name.startswith("CCSIDR"):
            yield from ccsidr_explanations(name, decoded, self._value("CLIDR_EL1"))
        elif name == "CLIDR_EL1":
            yield from clidr_explanations(decoded.value, self._ccsidr)

    def _value(self, name: str) -> int | None:
        return self._known.register("arm64", name)

    def _ccsidr(self, name: str) -> Decoded | None:
        value = self._value(name)
        register = self._lookup.spec.registers.get(("arm64", name))
        if value is None or register is None:
            return None
        return decode(register.fields, value, self._known.of("arm64"))

    def _part(self, decoded: Decoded) -> Iterator[Explanation]:
        """The CPU by its implementer, part, variant and revision."""
        fields = {value.field.name: value for value in decoded.whole.fields}
        if not {"Implementer", "PartNum", "Variant", "Revision"} <= fields.keys():
            return
        implementer, number = fields["Implementer"].number, fields["PartNum"].number
        named = (p for p in self._parts() if (p.implementer, p.number) == (implementer, number))
        part = next(named, None)
        midr = self._lookup.spec.registers["arm64", "MIDR_EL1"].fields
        maker = next(midr.named("Implementer")).value(implementer)
        by = maker.doc.partition(";")[0] if maker else f"implementer {implementer:#x}"
        what = part.name if part else f"part {number:#x}, which the spec has no name of"
        revision = f"r{fields['Variant'].number}p{fields['Revision'].number}"
        yield Explanation("part", part.name if part else None, f"{by}, {what}, {revision}")
