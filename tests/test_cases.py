# SPDX-License-Identifier: MIT
"""A small spec and all that is generated of it, as pages to read; ``--refresh-cases`` writes them.

Each target has a page with every file that its templates make.  Neighbouring lines that the
template says itself, but for the name of the file's layout or architecture, are one line there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from pathlib import Path

import pytest
from onereg.generate import generate
from onereg.inputs import Inputs
from onereg.targets import all_targets
from onereg.targets.contract import Target

ROOT = Path(__file__).parents[1]
CASE = ROOT / "tests/cases/small"
TARGETS = [target for target in all_targets() if target.pages is None]
MAX_LINES = 250
"""Of the spec and a page together: more is no page to learn from."""


def copies_of(target: Target) -> set[str]:
    """The support files, of the small spec's only layout that has a folder."""
    return {path.replace("{layout}", "qemu") for path in target.support.values()}


@pytest.fixture(scope="module")
def generated(own_inputs: Inputs) -> dict[str, str]:
    return generate(Inputs((CASE / "spec",), own_inputs.schemas, own_inputs.templates))


def made_by(target: Target, generated: dict[str, str]) -> Iterator[tuple[str, str, str]]:
    """(path, text, text of the template) of each file that is no copy, in the templates' order."""
    for source, output in target.files.items():
        before, _, after = output.partition("{")
        after = after.partition("}")[2]
        template = (ROOT / "templates" / target.name / source).read_text(encoding="utf-8")
        for path, text in generated.items():
            own = path not in copies_of(target) and path not in target.files.values()
            if path == output or (after and own and _fits(path, before, after)):
                yield path, text, template


def _fits(path: str, before: str, after: str) -> bool:
    name = path.removeprefix(before).removesuffix(after)
    return path == f"{before}{name}{after}" and "/" not in name


NAME_OF_FILE = re.compile(
    r"\{\{ (?:layout|fields)\.(?:name|struct|title|path)[^}]*\}\}|\{\{ arch \}\}"
)


@cache
def own_lines(template: str) -> re.Pattern[str]:
    """What matches a line that the template says itself."""
    lines = (line for line in template.splitlines() if not re.search(r"\{[%#]", line))
    parts = (NAME_OF_FILE.split(line) for line in lines)
    patterns = (".+".join(map(re.escape, part)) for part in parts if "{{" not in "".join(part))
    return re.compile("|".join(patterns))


def folded(text: str, template: str) -> list[str]:
    """The lines of an output, with neighbours that are the template's own as one line."""
    own = own_lines(template)
    found: list[str] = []
    for is_fixed, run in groupby(text.splitlines(), lambda line: own.fullmatch(line) is not None):
        lines = list(run)
        if is_fixed and len(lines) > 1:
            found.append(f"... {len(lines)} lines of the template")
        else:
            found += lines
    return found


def page(target: Target, generated: dict[str, str]) -> str:
    parts = []
    for path, text, template in made_by(target, generated):
        parts += [f"==> {path}", *folded(text, template)]
    return "\n".join(parts) + "\n"


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_the_page_is_as_generated(
    target: Target, generated: dict[str, str], request: pytest.FixtureRequest
) -> None:
    path = CASE / f"{target.name}.txt"
    text = page(target, generated)
    if request.config.getoption("--refresh-cases"):
        path.write_text(text, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == text, "pytest --refresh-cases writes the page anew"


def test_the_pages_have_every_file_and_are_short(generated: dict[str, str]) -> None:
    copies = {path for target in TARGETS for path in copies_of(target)}
    made = {path for target in TARGETS for path, _, _ in made_by(target, generated)}
    assert made == {path for path in generated if path not in copies and path[:5] != "docs/"}
    of_spec = sum(lines_of(path) for path in CASE.rglob("*.yaml"))
    assert max(of_spec + lines_of(path) for path in CASE.glob("*.txt")) < MAX_LINES


def lines_of(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def test_a_line_that_a_template_computes_is_on_the_page() -> None:
    template = "head\n{{ layout.name }}: 1\n\n{% for r in rows %}\n{{ r.id }}\n{% endfor %}\ntail\n"
    text = "head\nboard: 1\n\n0x10\n0x12\ntail\n"
    assert folded(text, template) == ["... 3 lines of the template", "0x10", "0x12", "tail"]
