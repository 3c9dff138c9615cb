# SPDX-License-Identifier: MIT
"""The maps that `make bench` measures: a spec without findings, and the same fields for others."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

from onereg.read import read_spec
from onereg.resources import spec_directory
from onereg.rules import check

from bench import synthetic

COUNT = 20


def test_a_map_is_a_spec_without_findings(tmp_path: Path) -> None:
    folder = synthetic.write_alone(COUNT, tmp_path)
    schemas = spec_directory() / "schema"
    spec = read_spec([folder], schemas)
    assert check(spec) == []
    assert len(spec.one_regs) == COUNT
    synthetic.change_one(folder)
    changed = read_spec([folder], schemas)
    pairs = zip(spec.registers.values(), changed.registers.values(), strict=True)
    assert [old.name for old, new in pairs if old != new] == ["BENCH0_EL1"]


def test_the_maps_have_the_same_registers_and_fields(tmp_path: Path) -> None:
    """The two whose format Python reads; `make bench` looks for the last field in each output."""
    synthetic.write_corsair(COUNT, tmp_path)
    synthetic.write_hdl_registers(COUNT, tmp_path)
    names = [name for _, name in synthetic.names(COUNT)]
    corsair = json.loads((tmp_path / "map.json").read_text())["regmap"]
    assert [register["name"] for register in corsair] == names
    for register in corsair:
        places = [(each["name"], each["lsb"], each["width"]) for each in register["bitfields"]]
        assert places == [(f.name, f.lsb, f.msb - f.lsb + 1) for f in synthetic.FIELDS]
    toml = tomllib.loads((tmp_path / "bench.toml").read_text())
    assert list(toml) == [name.lower() for name in names]
    for register in toml.values():
        below = 0
        for name, field in register.items():
            if isinstance(field, dict):
                (same,) = [f for f in synthetic.FIELDS if f.name.lower() == name] or [None]
                assert same is None or below == same.lsb
                below += field["width"]
        assert below == synthetic.FIELDS[0].msb + 1
