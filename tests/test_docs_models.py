# SPDX-License-Identifier: MIT
"""The page of CPU models: every field of every model, and dumps as ``cpu show`` reads them."""

from __future__ import annotations

import json
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from browser import MODULES, chromium
from onereg.commands.cpu_report import cpu_facts
from onereg.cpu.dumped import host_of
from onereg.docs.models import ModelsPage
from onereg.docs.pages import make_pages
from onereg.docs.site import make_site
from onereg.dumps.reader import parse_dumps
from onereg.dumps.reading import KnownRegisters
from onereg.errors import OneregError
from onereg.inputs import Inputs
from onereg.model import Spec
from onereg.query.cpu_models import model_values
from onereg.query.lookup import Lookup
from onereg.read import read_spec

ROOT = Path(__file__).resolve().parent.parent
HOSTS = sorted((ROOT / "tests/cpu").glob("*.txt"))
SET = "ID_AA64PFR0_EL1"


@pytest.fixture(scope="module")
def spec(own_inputs: Inputs) -> Spec:
    """The spec with all that the site has."""
    return read_spec(own_inputs.specs, own_inputs.schemas, names=True, cpus=True)


@pytest.fixture(scope="module")
def known(spec: Spec) -> KnownRegisters:
    return KnownRegisters(Lookup(spec))


def other_forms(text: str, known: KnownRegisters) -> dict[str, str]:
    """The vCPU of lines in all other formats that the page reads."""
    (dump,) = parse_dumps(text.encode(), "dump", known)
    numbers = {id: int.from_bytes(value, "little") for id, value in dump.values.items()}
    modifiers = [
        {"addr": f"{id:#x}", "bitmap": f"0b{number:064b}"} for id, number in numbers.items()
    ]
    half = {"addr": "0x603000000013c039", "bitmap": "0b" + "x" * 60 + "0001"}
    listed = [[f"{id:#x}", value.hex()] for id, value in dump.values.items()]
    snapshot = {"version": 1, "kernel": "6.1.1", "list": [*listed, ["0x6030000000100000", None]]}
    return {
        "fingerprint": json.dumps(
            {"kernel_version": "6.1.1", "guest_cpu_config": {"reg_modifiers": modifiers}}
        ),
        "template": json.dumps(
            {"reg_modifiers": [half, *(m for m in modifiers if m["addr"] != half["addr"])]}
        ),
        "snapshot": json.dumps(snapshot),
        "named": json.dumps({known.by_id[id].name: f"{n:#x}" for id, n in numbers.items()}),
        "two lines": f"{json.dumps(snapshot)}\n{json.dumps(snapshot)}\n",
        "windows": text.replace("\n", "\r\n"),
        "equals": "\n".join(f"{id:#x} = {number:#x}" for id, number in numbers.items()),
    }


BAD = {
    "empty": "\n",
    "prose": "this is no dump\n",
    "none of arm64": "X0 0x1\n",
    "twice": f"{SET} 0x11\n{SET} 0x12\n",
    "wide": f"{SET} 0x1{'0' * 16}\n",
    "bytes": f"{SET} 1100000000000000\n",
    "no number": f"{SET} <img src=x onerror=alert(1)>\n",
    "x86": '{"cpuid_modifiers": [], "reg_modifiers": []}',
    "other JSON": '{"a": {"b": 1}}',
    "half": '{"reg_modifiers": [{"addr": "0x603000000013c020"}]}',
    "torn": '{"reg_modifiers": [',
    "newer": f'{{"version": 99, "list": [["0x603000000013c020", "{"00" * 8}"]]}}',
    "odd": '{"list": [["0x603000000013c020", "0"]]}',
    "long": '{"list": [["0x603000000013c020", "000000000000000000"]]}',
    "prototype": '{"__proto__": "0x1", "constructor": "0x2"}',
}


@pytest.fixture(scope="module")
def dumps(known: KnownRegisters, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of dumps: hosts, one of them in every format, and files that are none."""
    folder = tmp_path_factory.mktemp("dumps")
    texts = {path.name: path.read_text() for path in HOSTS}
    texts |= other_forms(HOSTS[1].read_text(), known) | BAD
    for name, text in texts.items():
        (folder / name).write_text(text, newline="")
    return folder


@pytest.fixture(scope="module")
def page(spec: Spec) -> ModelsPage:
    return make_pages(spec).models


@pytest.fixture(scope="module")
def report(spec: Spec, dumps: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The columns that the page makes of the dumps."""
    browser = chromium()
    folder = tmp_path_factory.mktemp("models")
    for path, text in make_site(make_pages(spec), ROOT / "templates/html").items():
        if "/" not in path:
            (folder / path).write_text(text)
    paths = sorted(map(str, dumps.iterdir()))
    script = ROOT / "tests/docs/models.mjs"
    command = ["node", str(script), str(MODULES), browser, str(folder), str(HOSTS[0]), *paths]
    done = subprocess.run(command, capture_output=True, text=True, timeout=3600, check=False)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_every_field_of_every_model_is_on_the_page(spec: Spec, page: ModelsPage) -> None:
    assert [column.name for column in page.models] == list(spec.cpu_models)
    said = {
        (of.register.text, row.field.text, column.name): cell.number
        for of in page.registers
        for row in of.rows
        for column, cell in zip(page.models, row.cells, strict=True)
    }
    for name, model in spec.cpu_models.items():
        for register, value in model_values(spec, spec.cpu_models, model).items():
            for field in spec.registers["arm64", register].fields:
                if (register, field.name, name) in said:
                    assert said[register, field.name, name] == field.of(value)
        assert all(
            (register, field, name) in said
            for register, own in model.fields.items()
            for field in own
        )


def shown(spec: Spec, text: bytes, known: KnownRegisters) -> tuple[dict[str, str], set[str]]:
    """(fields that are not zero as a cell has them, features) by ``cpu show``."""
    # The page has a column for the CPU of a guest, too, as a template states it.
    dump = replace(parse_dumps(text, "dump", known)[-1], states_cpu=False)
    host = host_of(dump, known)
    facts = cpu_facts(spec, host, ())
    fields = {
        f"{row['register']}.{row['field']}": f"{row['value']} {row['meaning'] or ''}".strip()
        for row in facts["fields"]
    }
    return fields, {name for names in facts["features"].values() for name in names}


def test_a_dropped_dump_has_the_values_of_cpu_show(
    report: dict[str, Any], spec: Spec, known: KnownRegisters, dumps: Path
) -> None:
    good = [path for path in dumps.iterdir() if path.name not in BAD]
    assert len(good) == len(HOSTS) + 7
    for path in good:
        found = report["columns"][path.name]
        assert found["fields"] is not None, (path.name, found["said"])
        fields, features = shown(spec, path.read_bytes(), known)
        cells = {place: text.removeprefix("≠ ") for place, text in found["fields"].items()}
        held = {
            place: text
            for place, text in cells.items()
            if text and text.split()[0] != "0x0" and not place.startswith("MIDR_EL1.")
        }
        assert held == fields, path.name
        assert path.suffix != ".txt" or set(found["having"]) == features, path.name
    assert report["pasted"]["fields"] == report["columns"][HOSTS[0].name]["fields"]


def test_what_is_no_dump_is_refused_as_the_command_does(
    report: dict[str, Any], known: KnownRegisters
) -> None:
    for name, text in BAD.items():
        with pytest.raises(OneregError):
            host_of(parse_dumps(text.encode(), "dump", known)[0], known)
        found = report["columns"][name]
        assert found["fields"] is None, name
        assert len(found["said"]) == 1 and ": " in found["said"][0], name


def test_differences_and_filters(report: dict[str, Any]) -> None:
    assert report["complaints"] == []
    assert report["differing"] == 0
    assert report["marked"] > 100
    assert 50 < report["shown"]["differing"] < report["shown"]["set"] < report["shown"]["all"]
    assert report["flagm"]["rows"] == 1
    assert "FEAT_FlagM: " in report["flagm"]["status"]
    assert "Of cortex-a710, neoverse-n2, neoverse-v1, neoverse-v2." in report["flagm"]["status"]
