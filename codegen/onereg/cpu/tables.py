# SPDX-License-Identifier: MIT
"""A CPU as a table of the generated code: of onereg_cpu_model.h and the modules ``cpu_model``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from onereg.cpu.hosts import cpu_registers
from onereg.model import Spec
from onereg.query.restore_order import restore_order


class CpuRow(NamedTuple):
    """A field of a CPU."""

    register: str
    field: str
    mask: int
    value: int
    """In their place: ``value`` is zero outside ``mask``."""

    @property
    def bits(self) -> str:
        """Mask and value, as every language writes them."""
        return f"{self.mask:#x}, {self.value:#x}"


def table_rows(spec: Spec, cpu: Mapping[str, int], bits: Mapping[str, int]) -> Iterator[CpuRow]:
    """The fields of which a CPU states all bits, in the order of a restore, high to low."""
    names = {one_reg.name for one_reg in cpu_registers(spec)}
    for one_reg in restore_order([*spec.of_arch("arm64")]):
        if one_reg.name not in bits or one_reg.name not in names:
            continue
        value, stated = cpu[one_reg.name], bits[one_reg.name]
        for field in sorted(one_reg.register.fields, key=lambda field: -field.msb):
            if not field.mask & ~stated:
                yield CpuRow(one_reg.name, field.name, field.mask, value & field.mask)


def c_table(name: str, rows: Iterator[CpuRow]) -> str:
    """A source file with ``const struct onereg_cpu onereg_cpu_<name>``."""
    symbol = f"onereg_cpu_{_identifier(name)}"
    return "\n".join(
        [
            f"/* The CPU {_identifier(name)}, for onereg_apply_cpu(). */",
            "",
            '#include "onereg_cpu_model.h"',
            '#include "onereg_ids.h"',
            "",
            "static const struct onereg_cpu_field fields[] = {",
            *(f'\t{{ ONEREG_ARM64_{row.register}, "{row.field}", {row.bits} }},' for row in rows),
            "};",
            "",
            f"extern const struct onereg_cpu {symbol};",
            "",
            f"const struct onereg_cpu {symbol} = {{",
            f'\t.name = "{_identifier(name)}",',
            "\t.fields = fields,",
            "\t.count = sizeof(fields) / sizeof(fields[0]),",
            "};",
        ]
    )


def python_table(name: str, rows: Iterator[CpuRow]) -> str:
    """A module with ``CPU``."""
    return "\n".join(
        [
            f'"""The CPU {_identifier(name)}, for ``onereg_kvm.apply_cpu``."""',
            "",
            "from onereg_kvm import Cpu, CpuField, arm64",
            "",
            "CPU = Cpu(",
            f'    "{_identifier(name)}",',
            "    (",
            *(
                f'        CpuField(arm64.{row.register}, "{row.field}", {row.bits}),'
                for row in rows
            ),
            "    ),",
            ")",
        ]
    )


def rust_table(name: str, rows: Iterator[CpuRow]) -> str:
    """A module with ``CPU``."""
    return "\n".join(
        [
            f"//! The CPU {_identifier(name)}, for `onereg::apply_cpu`.",
            "",
            "use onereg::{ids, Cpu, CpuField};",
            "",
            "/// Numbers of fields of ID registers.",
            "pub const CPU: Cpu<'static> = Cpu {",
            f'    name: "{_identifier(name)}",',
            "    fields: &[",
            *(
                f'        CpuField::new(ids::{row.register}, "{row.field}", {row.bits}),'
                for row in rows
            ),
            "    ],",
            "};",
        ]
    )


def _identifier(name: str) -> str:
    """A name as a part of an identifier, in any language: ``neoverse_n1``."""
    return re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_") or "guest"
