# SPDX-License-Identifier: MIT
"""The generated Python classes of fields: every attribute against the model."""

from __future__ import annotations

import ast
import importlib
import keyword
import os
import random
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from model_fields import (
    Accessor,
    Generated,
    accessors,
    entries,
    fieldsets,
    generate_with_toys,
    reserved,
    without_accessors,
)
from onereg.inputs import Inputs
from onereg.model import Described
from onereg.model.fields import Fieldset, Reserved

ROUNDS = 8
"""Random values for each field, beside all zeros and all ones."""
WORDS = {"int", "signed", "linux", "true", "mro", "name", "real", *keyword.softkwlist}
"""What gets an underscore, beside keywords."""


@pytest.fixture(scope="module")
def generated(own_inputs: Inputs, tmp_path_factory: pytest.TempPathFactory) -> Generated:
    return generate_with_toys(own_inputs, tmp_path_factory)


@pytest.fixture(scope="module")
def package(generated: Generated) -> Iterator[str]:
    """The package under another name, for tests import the committed one too."""
    (generated.python / "onereg_kvm").rename(generated.python / "with_toys")
    sys.path.insert(0, str(generated.python))
    yield "with_toys"
    sys.path.remove(str(generated.python))
    (generated.python / "with_toys").rename(generated.python / "onereg_kvm")


@pytest.fixture(scope="module")
def fields(package: str) -> ModuleType:
    return importlib.import_module(f"{package}.fields")


@pytest.fixture(scope="module")
def arm(package: str, generated: Generated) -> dict[str, dict[str, Any]]:
    """Everything of the 32-bit host, and of the AArch32 registers of arm64."""
    found: dict[str, dict[str, Any]] = {"arm": {}, "aarch32": {}}
    for arch, names in found.items():
        for path in (generated.python / package / "fields").glob(f"{arch}_*.py"):
            names.update(vars(importlib.import_module(f"{package}.fields.{path.stem}")))
    return found


def in_python(name: str) -> str:
    name = name.replace("<n>", "n")
    return f"{name}_" if keyword.iskeyword(name) or name in WORDS else name


def found(
    register: Described, *words: str, fields: ModuleType, arm: dict[str, dict[str, Any]]
) -> Any:
    """A class, by the names that it is made of."""
    name = "_".join(word.replace("<n>", "n") for word in (register.family, *words) if word)
    return arm[register.arch][name] if register.arch in arm else getattr(fields, name)


def rows_of(kind: type, fieldset: Fieldset) -> Any:
    """The class that has the fields."""
    return vars(kind)[in_python(fieldset.name)].values if fieldset.name else kind


def holder(value: Any, accessor: Accessor) -> Any:
    name = accessor.fieldset.name
    return getattr(value, in_python(name)) if name else value


def test_every_field_is_the_models(
    generated: Generated, fields: ModuleType, arm: dict[str, dict[str, Any]]
) -> None:
    rng = random.Random(6)
    everything = accessors(generated.spec)
    assert everything
    for accessor in everything:
        field, bits = accessor.field, accessor.register.bits
        kind = found(accessor.register, fields=fields, arm=arm)
        name = in_python(field.name)
        shown = f"{accessor.register.family}.{accessor.fieldset.name}.{name}"
        row = getattr(rows_of(kind, accessor.fieldset), name)
        assert (row.msb, row.lsb, row.mask) == (field.msb, field.lsb, field.mask), shown
        assert row.doc == " ".join(field.doc.split()), shown
        assert row.signed == accessor.signed, shown
        for value in (0, (1 << bits) - 1, *(rng.getrandbits(bits) for _ in range(ROUNDS))):
            view = kind(value)
            got = getattr(holder(view, accessor), name)
            assert got == accessor.get(value), f"{shown} of {value:#x}"
            wanted = accessor.get(rng.getrandbits(bits))
            setattr(holder(view, accessor), name, wanted)
            assert getattr(holder(view, accessor), name) == wanted, f"{shown} = {wanted}"
            assert int(view) & ~field.mask == value & ~field.mask, f"{shown} = {wanted}"


def test_values_are_the_models(
    generated: Generated, fields: ModuleType, arm: dict[str, dict[str, Any]]
) -> None:
    enumerated = [accessor for accessor in accessors(generated.spec) if accessor.field.values]
    assert enumerated
    for accessor in enumerated:
        field, register = accessor.field, accessor.register
        words = (accessor.fieldset.name, field.family)
        values = found(register, *words, fields=fields, arm=arm)
        wanted = {in_python(v.name): accessor.get(v.number << field.lsb) for v in field.values}
        assert {value.name: value.value for value in values} == wanted
        kind = found(register, fields=fields, arm=arm)
        assert getattr(rows_of(kind, accessor.fieldset), in_python(field.name)).values is values
        number = field.values[-1].number << field.lsb
        member = getattr(holder(kind(number), accessor), in_python(field.name))
        assert type(member) is values


def test_reserved_bits_are_the_models(
    generated: Generated, fields: ModuleType, arm: dict[str, dict[str, Any]]
) -> None:
    for register in entries(generated.spec):
        if not without_accessors(register):
            kind = found(register, fields=fields, arm=arm)
            for fieldset in fieldsets(register):
                rows = rows_of(kind, fieldset)
                for kind_of in (Reserved.RES0, Reserved.RES1):
                    there = getattr(rows, kind_of.name)
                    assert there == reserved(fieldset, kind_of), register.family


def test_there_is_nothing_else(
    generated: Generated, fields: ModuleType, arm: dict[str, dict[str, Any]]
) -> None:
    """A class has no name but of its fields and fieldsets, and only a register has a class."""
    for register in entries(generated.spec):
        if without_accessors(register):
            with pytest.raises((AttributeError, KeyError)):
                found(register, fields=fields, arm=arm)
            continue
        kind = found(register, fields=fields, arm=arm)
        for fieldset in fieldsets(register):
            names = {in_python(field.name) for field in fieldset.fields}
            if not fieldset.name:
                names |= {in_python(other.name) for other in register.fields.fieldsets}
            rows = rows_of(kind, fieldset)
            whole = {f.name for f in fieldset.fields if f.width == register.bits and not f.values}
            there = {name for name in vars(rows) if not name.startswith("_")}
            assert there - {"RES0", "RES1"} == names - whole, register.family


def test_a_number_that_does_not_fit_is_refused(fields: ModuleType) -> None:
    toy = fields.TOY_SIGNED(0xFFFF_FFFF)
    for number in (2, -3):
        with pytest.raises(ValueError, match=f"{number} does not fit TOY_SIGNED.TWO, which has 2"):
            toy.TWO = number
    wide = fields.TOY_WIDE(0)
    for number in (1 << 31, -1):
        with pytest.raises(ValueError, match="which has 31 bits and is unsigned"):
            wide.MIDDLE = number
    with pytest.raises(TypeError):
        wide.LOW = 0.5
    assert (int(toy), int(wide)) == (0xFFFF_FFFF, 0)
    for number in (1 << 32, -1):
        with pytest.raises(ValueError, match=r"TOY_SIGNED has 32 bits: .* does not fit"):
            fields.TOY_SIGNED(number)


def test_a_misspelt_field_is_an_error(fields: ModuleType) -> None:
    toy = fields.TOYn_EL1()
    with pytest.raises(AttributeError):
        toy.Half2 = 1
    with pytest.raises(AttributeError):
        toy.on.BOTTOM = 1
    with pytest.raises(AttributeError):
        toy.on = 1
    for name in ("TOY_NOT_THERE", "TOY_WIDE_NOT_THERE", "_TOY_WIDE", "toy_"):
        with pytest.raises(AttributeError, match=f"fields' has no attribute '{name}'"):
            getattr(fields, name)


def test_keywords(fields: ModuleType) -> None:
    words = fields.TOY_WORDS()
    words.class_, words.lambda_, words.None_, words.errno = 1, 1, 1, 1
    words.Bits, words.value, words.self = 1, 1, 1
    words.print = fields.TOY_WORDS_print.None_
    assert int(words) == 7 << 60 | 1 << 59 | 1 << 56 | 1 << 55 | 1 << 53 | 1


def test_a_value_is_like_an_int(fields: ModuleType) -> None:
    toy = fields.TOYn_EL1(0x0100_8001)
    assert toy == 0x0100_8001 == int(toy)
    assert toy == fields.TOYn_EL1(toy)
    assert toy != fields.TOY_SIGNED(toy)
    assert hex(toy) == "0x1008001"
    assert toy != "0x1008001"
    with pytest.raises(TypeError):
        hash(toy)


def test_a_value_shows_its_fields(fields: ModuleType) -> None:
    on = fields.TOYn_EL1(0x8102_0001)
    assert repr(on) == "<TOYn_EL1 0x81020001 Rest1=0x1 Half1=0x2 Half0=IMP on.TOP=0x1>"
    assert repr(on.on) == "<TOYn_EL1_on TOP=0x1>"
    assert repr(fields.TOYn_EL1(0x8000_0000)) == "<TOYn_EL1 0x80000000 off.TOP=0x8>"
    assert repr(fields.TOY_SIGNED(6)) == "<TOY_SIGNED 0x6 TWO=NI>"
    assert repr(fields.TOYn_EL1.Half1) == "<TOYn_EL1.Half1 23:16: Half n>"
    assert "CCIDX" not in repr(fields.CCSIDRn(0xFFFF_FFFF))  # another register says which it is


def test_the_other_registers_own_class(fields: ModuleType) -> None:
    """A register that shares its fields is no other register."""
    assert fields.TOY_SAME is not fields.TOY_SIGNED
    assert fields.TOY_SAME(6).TWO is fields.TOY_SAME_TWO.NI


def loaded(code: str, folder: Path) -> set[str]:
    """The modules of the package that are there after some code."""
    show = "import sys; print(*(name for name in sys.modules if name.startswith('with_toys')))"
    command = [sys.executable, "-c", f"{code}\n{show}"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_a_module_is_loaded_when_it_is_needed(package: str, generated: Generated) -> None:
    python = generated.python
    assert not any("field" in name for name in loaded(f"import {package}", python))
    here = {f"{package}.fields"}
    assert {n for n in loaded(f"import {package}.fields", python) if "fields" in n} >= here
    for name in ("TOY_WIDE", "TOY_WIDE_HIGH", "TOYn_EL1_on"):
        modules = loaded(f"from {package}.fields import {name}", python)
        tables = {n for n in modules if n.startswith(f"{package}.fields.")}
        assert tables == {f"{package}.fields.toy"}


TYPED = """\
from with_toys.fields import TOY_SIGNED, TOYn_EL1, TOYn_EL1_Halfn
from with_toys.fields.arm_core import CPSR

toy = TOYn_EL1(0)
reveal_type(toy.Rest1)
reveal_type(toy.Half1)
reveal_type(toy.on.TOP)
reveal_type(TOYn_EL1.Half1.values.IMP)
reveal_type(TOYn_EL1.Rest1.mask)
reveal_type(TOYn_EL1.RES0)
reveal_type(CPSR(0).N)
toy.Half1 = TOYn_EL1_Halfn.NI
toy.Half1 = 3
toy.on.TOP = 1
toy.on = 1
toy.Rest1 = "1"
toy.Rest2
TOYn_EL1_Halfn.NOT
"""
TYPES = [
    "int",
    "with_toys.fields.toy.TOYn_EL1_Halfn | int",
    "int",
    "Literal[with_toys.fields.toy.TOYn_EL1_Halfn.IMP]?",
    "int",
    "int",
    "int",
]
ERRORS = {15, 16, 17, 18}
"""Lines at which mypy must find something."""


def mypy(folder: Path, *arguments: str) -> str:
    command = [sys.executable, "-m", "mypy", "--strict", "--python-version", "3.11"]
    options = ["--no-error-summary", "--cache-dir", os.devnull, "--config-file="]
    done = subprocess.run(
        [*command, *options, *arguments], cwd=folder, capture_output=True, text=True, check=False
    )
    return done.stdout + done.stderr


def test_fields_are_typed(package: str, generated: Generated) -> None:
    assert mypy(generated.python, "-p", package) == ""
    (generated.python / "typed.py").write_text(TYPED, encoding="utf-8")
    lines = mypy(generated.python, "typed.py").splitlines()
    revealed = [m[1] for line in lines if (m := re.search(r'Revealed type is "(.*)"', line))]
    types = [re.sub(r"builtins\.|Union\[|\]$(?<!\?)", "", text) for text in revealed]
    assert [text.replace(", ", " | ") for text in types] == TYPES
    found = {int(m[1]) for line in lines if (m := re.match(r"typed\.py:(\d+): error", line))}
    assert found == ERRORS, "\n".join(lines)


def test_modules_are_tables(generated: Generated, package: str) -> None:
    """Literals and names, of the package alone."""
    for path in (generated.python / package / "fields").glob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 11))
        assert ast.get_docstring(tree)
        if path.stem == "__init__":
            continue
        for node in ast.walk(tree):
            assert not isinstance(node, ast.BinOp | ast.FunctionDef | ast.Lambda | ast.Subscript)
            if isinstance(node, ast.ClassDef):
                assert ast.get_docstring(node), node.name
            if isinstance(node, ast.Import | ast.ImportFrom):
                names = ", ".join(alias.name for alias in node.names)
                assert names in ("annotations", "bitfields")
