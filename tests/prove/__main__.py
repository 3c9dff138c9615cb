# SPDX-License-Identifier: MIT
"""``python -m prove [SECONDS [PROOF ...]]`` from tests/: each case in so many seconds at most."""

from __future__ import annotations

import json
import re
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from fuzz.build import TESTS_C, C, own_layouts

from prove.cbmc import (
    CHECKS,
    NO_CHECKS,
    Answer,
    Verification,
    compile_c,
    give_any_result,
    remove_bodies,
    verify,
    version,
)
from prove.proofs import LOOPS, PROOFS, Proof

HARNESSES = Path(__file__).parent / "c"
README = Path(__file__).parent / "README.md"
RESULTS = Path(__file__).parent / "results.json"
_BEGIN, _END = "<!-- table -->\n", "<!-- end of table -->\n"


def lower_limits(limits: Mapping[str, int], tables: Mapping[str, int], into: Path) -> None:
    """Copies of the generated C, with smaller constants, and tables of so many rows to fill."""
    into.mkdir(exist_ok=True)
    for path in C.glob("*.[ch]"):
        text = path.read_text(encoding="utf-8")
        for name, value in limits.items():
            text = re.sub(rf"(?m)^#define {name}\b.*$", f"#define {name} {value}", text)
        for name, rows in tables.items():
            table = rf"(?ms)^static const struct (\w+) {name}\[\] = \{{\n.*?^\}};$"
            text = re.sub(table, rf"static struct \1 {name}[{rows}];", text)
        (into / path.name).write_text(text, encoding="utf-8")


def run(proof: Proof, case: int, folder: Path, seconds: int, control: bool = False) -> Verification:
    """A case of a proof; as a control, that the end of the harness can be reached at all."""
    program = folder / "program"
    harness = [HARNESSES / f"{name}.c" for name in (proof.harness, *proof.others)]
    macros = [f"-D{name}={value}" for name, value in proof.cases[case].items()]
    generated = folder / "generated"
    lower_limits(proof.limits, proof.tables, generated)
    include = [f"-I{place}" for place in (generated, HARNESSES, folder, TESTS_C)]
    options = [*macros, *include, *(["-DCONTROL"] if control else [])]
    objects = []
    for name in proof.sources:
        own = folder / f"{name}.c"
        source = own if own.exists() else generated / f"{name}.c"
        objects.append(folder / f"{name}.o")
        compile_c([source], [*options, "-c"], objects[-1])
        remove_bodies(objects[-1], proof.replaced.get(name, ()))
    compile_c([*harness, *objects], options, program)
    for function in proof.any_result:
        give_any_result(program, function)
    loops = ",".join(filter(None, (LOOPS, f"memcmp.0:{proof.compared + 1}", proof.loops)))
    bounds = ["--unwind", str(proof.unwind), "--unwindset", loops, "--object-bits", "12"]
    return verify(program, [*bounds, *(NO_CHECKS if control else CHECKS), *proof.options], seconds)


def made(proof: Proof, folder: Path, seconds: int) -> dict[str, str | int]:
    """The result of a proof: its answer, properties and seconds."""
    begin = time.monotonic()
    properties = 0
    said = Answer.HOLDS.value
    for case in range(len(proof.cases)):
        verification = run(proof, case, folder, seconds)
        properties = max(properties, verification.properties)
        if verification.answer is not Answer.HOLDS:
            said = f"{verification.answer.value}, case {case + 1} of {len(proof.cases)}"
            print(verification.text)
            break
    else:
        reached = run(proof, 0, folder, seconds, control=True)
        if reached.answer is Answer.HOLDS:
            said = f"{Answer.FAILS.value}: the end is never reached"
        elif reached.answer is Answer.NONE:
            said += "; whether the end is reached was not found in time"
        elif len(proof.cases) > 1:
            said += f" in {len(proof.cases)} cases"
    took = round(time.monotonic() - begin)
    return {"answer": said, "properties": properties, "seconds": took, "most": seconds}


def table(results: dict[str, dict[str, str | int]]) -> Iterator[str]:
    """The lines of the table."""
    yield "| proof | of | bound | result | properties | seconds |\n|---|---|---|---|--:|--:|\n"
    for proof in PROOFS:
        result = results.get(proof.key, {"answer": "not made yet", "properties": 0, "seconds": 0})
        yield (
            f"| {proof.harness} | {proof.statement} | {proof.bound} | {result['answer']} "
            f"| {result['properties'] or ''} | {result['seconds']} |\n"
        )
    yield f"\nCBMC {version()}.\n"


def main() -> int:
    seconds = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    fails = False
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        own_layouts(folder)
        for proof in PROOFS:
            if sys.argv[2:] and proof.harness not in sys.argv[2:]:
                continue
            result = made(proof, folder, seconds)
            print(proof.harness, proof.bound, result, flush=True)
            fails = fails or str(result["answer"]).startswith(Answer.FAILS.value)
            results = json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.exists() else {}
            results[proof.key] = result
            RESULTS.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
            before, _, rest = README.read_text(encoding="utf-8").partition(_BEGIN)
            text = before + _BEGIN + "".join(table(results)) + _END + rest.partition(_END)[2]
            README.write_text(text, encoding="utf-8")
    return 1 if fails else 0


if __name__ == "__main__":
    sys.exit(main())
