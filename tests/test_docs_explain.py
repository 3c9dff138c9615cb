# SPDX-License-Identifier: MIT
"""The page of logs answers as ``onereg explain`` does, line for line, in headless Chromium."""

from __future__ import annotations

import io
import json
import random
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
from browser import MODULES, chromium
from onereg.commands.explain import explain_log
from onereg.docs.pages import make_pages
from onereg.docs.site import make_site
from onereg.explain.log_explainer import LogExplainer
from onereg.explain.script_facts import script_facts
from onereg.inputs import Inputs
from onereg.model import Spec
from onereg.query.lookup import Lookup
from onereg.read import read_spec
from test_explain import ORDINARY, REPORTS

ROOT = Path(__file__).resolve().parent.parent
HOSTILE = [
    "<img src=x onerror=alert(1)></pre><script>alert(2)</script> ESR_EL1 0x2000000",
    "\x1b[31mESR_EL1\x1b[0m = 0x2000000\x07\x1b]0;title\x07 \x9b\u202e",
    "\U0001f600 Could not \U0001f600 set \U0001f600 register fw reg 0 to 10003 (is 10001)",
    "esr 0x2000000 " + "\u00e4" * 20000,
    " ".join(f"0x603000000013{number:04x}" for number in range(0x8000, 0x8200)),
    "__proto__ 0x1234567812345678 constructor=0x12345678 hasOwnProperty: 0x96000004",
]
GAP = 50
"""Lines after which an address is no longer that of an exception."""


@pytest.fixture(scope="module")
def named(own_inputs: Inputs) -> Spec:
    """The spec with all that the site has."""
    return read_spec(own_inputs.specs, own_inputs.schemas, names=True, cpus=True)


def answers(spec: Spec, text: str) -> list[dict[str, Any]]:
    """The objects of ``onereg explain --format json``."""
    explainer = LogExplainer(Lookup(spec), lambda: spec.cpu_parts)
    return list(explain_log(io.BytesIO(text.encode()), explainer))


def sweep(spec: Spec) -> list[str]:
    """Every name with values, every id that is refused, every encoding, and much that is none."""
    rng = random.Random(15)
    errors = ["EINVAL", "No such file", "os error 1", "EBUSY", "Exec format error", "?"]
    lines = [
        f"{name} {rng.getrandbits(rng.choice([8, 32, 64])):#x}" for name in Lookup(spec).all_names()
    ]
    for one_reg in spec.one_regs:
        first, second = rng.getrandbits(32), rng.getrandbits(32)
        error = rng.choice(errors)
        lines.append(f"Failed to set register {one_reg.id:#x} to {first:x} (is {second:x}) {error}")
        lines.append(f"cannot get one_reg {one_reg.id:#x}: {rng.choice(errors)}, {one_reg.symbol}")
    lines += [f"at {one.encoding} here" for one in (*spec.registers.values(), *spec.names)]
    for _ in range(400):
        op0, op1, op2 = rng.randrange(4), rng.randrange(8), rng.randrange(8)
        crn, crm = rng.randrange(16), rng.randrange(16)
        lines += [
            f"ESR_EL2 {rng.getrandbits(32):#x}, FAR_EL2={rng.getrandbits(64):#x}",
            f"op0:{op0} op1:{op1} crn:{crn} crm:{crm} op2:{op2}",
            f"sys_reg({op0}, {op1}, {crn:#x}, {crm}, {op2}) p15,{op1},c{crn},c{crm},{op2}",
            f"0x{rng.choice('456')}0{rng.randrange(16):x}0000000{rng.randrange(3)}"
            f"{rng.randrange(4)}{rng.getrandbits(24):06x}"[:20],
            f"0x402000002{rng.randrange(16):x}0{rng.choice('ef')}{rng.getrandbits(16):04x}",
            f"Code: d503201f ({0xD5100000 | rng.getrandbits(22):08x})",
            f"Code: e1a00000 ({0xEE000F10 | rng.getrandbits(24) & 0xFFF0EF:08x})",
            f"kvm_exit: HSR_EC: {rng.getrandbits(6):#06x} (x)",
        ]
    return lines


@pytest.fixture(scope="module")
def pasted() -> str:
    """Public reports and lines of no interest, apart from each other, and hostile ones."""
    gap = "\n" * GAP
    return gap.join([report[1] for report in REPORTS]) + gap + "\n".join([*ORDINARY, *HOSTILE, ""])


@pytest.fixture(scope="module")
def swept(named: Spec) -> str:
    return "\n".join([*sweep(named), ""])


@pytest.fixture(scope="module")
def report(
    named: Spec, pasted: str, swept: str, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Any]:
    """Answers of the page."""
    browser = chromium()
    folder = tmp_path_factory.mktemp("explain")
    for path, text in make_site(make_pages(named), ROOT / "templates/html").items():
        if "/" not in path and path.startswith(("explain", "onereg.js", "style", "theme", "icon")):
            (folder / path).write_text(text)
    (folder / "log").write_text(pasted)
    (folder / "sweep").write_text(swept)
    script = ROOT / "tests/docs/explain.mjs"
    command = [
        *("node", str(script), str(MODULES), browser, str(folder)),
        *(str(folder / "log"), str(folder / "sweep")),
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=3600, check=False)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def differing(page: list[dict[str, Any]], tool: list[dict[str, Any]]) -> list[Any]:
    by_line = [{one["line"]: one for one in answers} for answers in (page, tool)]
    lines = sorted(by_line[0].keys() | by_line[1].keys())
    return [
        (by_line[0].get(line), by_line[1].get(line))
        for line in lines
        if by_line[0].get(line) != by_line[1].get(line)
    ]


def test_a_pasted_log_has_the_answers_of_the_command(
    report: dict[str, Any], named: Spec, pasted: str
) -> None:
    tool = answers(named, pasted)
    assert len(tool) > len(REPORTS) + len(HOSTILE) - 1
    assert differing(report["json"], tool) == []
    shown = [
        {
            "line": one["line"],
            "said": [
                f"{one['line']}: {one['text']}",
                *(
                    text
                    for finding in one["findings"]
                    for text in (finding["what"], finding["cause"], finding["look_at"])
                    if text is not None
                ),
            ],
        }
        for one in tool
    ]
    assert report["texts"] == shown
    assert report["fromFile"] == len(tool)
    assert re.fullmatch(rf"[\d,]+ lines, {len(tool)} with answers", report["status"])


def test_every_name_id_and_encoding_has_the_answer_of_the_command(
    report: dict[str, Any], named: Spec, swept: str
) -> None:
    tool = answers(named, swept)
    assert len(tool) > 5000
    assert differing(report["sweep"], tool)[:3] == []


def test_a_log_is_text_whatever_it_holds(report: dict[str, Any]) -> None:
    assert report["complaints"] == []
    assert set(report["elements"]) == {"dd", "div", "dl", "dt", "p", "pre", "section"}
    said = "".join(text for one in report["texts"] for text in one["said"])
    assert not set(said) & {"\x1b", "\x07", "\x9b", "\u202e"}
    assert "<script>alert(2)</script>" in said


def test_a_large_log_has_an_end(report: dict[str, Any]) -> None:
    assert report["ordinary"] == {"status": "100,000 lines, 0 with answers", "shown": 0}
    assert report["ids"]["shown"] <= 2000
    assert "2,000 answers are the most that are shown; onereg explain" in report["ids"]["status"]
    assert report["long"] == {"status": "1 line, 1 with answers", "shown": 1}


def test_expressions_mean_the_same_to_a_script(named: Spec) -> None:
    """Of Python's and a script's syntax they use what both have; their classes are ASCII's."""
    patterns = script_facts(named)["patterns"]
    pairs = re.findall(r'\["((?:[^"\\]|\\.)*)", "(dgsi?)"\]', json.dumps(patterns))
    assert len(pairs) > 35
    for source, _ in pairs:
        assert not re.search(r"\(\?[P#iaLmsux>]|\\[AZs]|[*+?}]\+", json.loads(f'"{source}"'))
