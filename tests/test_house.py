# SPDX-License-Identifier: MIT
"""The structure of the package: who may import whom, how large a module is, one name for a type."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections import defaultdict
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import onereg

PACKAGE = Path(onereg.__file__).parent
LAYERS = (
    ("dataclass", "terminal"),
    ("errors",),
    ("resources", "inputs", "report", "rulebook", "streams"),
    ("model",),
    ("query",),
    ("read", "decision", "dumps"),
    ("plan", "fmt", "cpu", "explain"),
    ("snapshot",),
    ("docs",),
    ("targets",),
    ("rules",),
    ("output",),
    ("diff", "audit"),
    ("generate",),
    ("commands",),
    ("cli",),
    ("__main__",),
)
"""Packages and flat modules, the lowest first: each imports from those below it alone."""
MOST_LINES = 400


def modules() -> dict[str, Path]:
    """Every module by its dotted name."""
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        found[".".join(("onereg", *(part for part in parts if part != "__init__")))] = path
    return found


MODULES = modules()


@cache
def imports(path: Path) -> tuple[tuple[str, int], ...]:
    """(module, line) of each import of ours, wherever in the file it stands."""
    found: list[tuple[str, int]] = []
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found += ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: a relative import"
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                found.append((whole if whole in MODULES else str(node.module), node.lineno))
    return tuple(found)


def room(module: str) -> str:
    """The package, or the flat module, that a module belongs to; empty for ``onereg`` itself."""
    return f"{module}.".split(".")[1]


def test_every_room_has_a_layer_and_every_layer_its_rooms() -> None:
    named = [name for layer in LAYERS for name in layer]
    assert sorted(named) == sorted({room(module) for module in MODULES} - {""})


def test_imports_lead_downwards() -> None:
    height = {name: number for number, layer in enumerate(LAYERS) for name in layer}
    upwards = [
        f"{path.relative_to(PACKAGE)}:{line}: {module} imports {imported}"
        for module, path in MODULES.items()
        for imported, line in imports(path)
        if imported.startswith("onereg.")
        and room(module) not in ("", room(imported))
        and height[room(imported)] >= height[room(module)]
    ]
    assert upwards == []
    assert sum(1 for path in MODULES.values() for _ in imports(path)) > 300


def test_no_module_imports_itself_by_way_of_others() -> None:
    graph = {
        module: {name for name, _ in imports(path) if name in MODULES and name != module}
        for module, path in MODULES.items()
    }
    order = list(TopologicalSorter(graph).static_order())  # CycleError names the circle
    assert sorted(order) == sorted(MODULES)


def test_the_command_line_is_read_without_the_model() -> None:
    """Completion, ``--version`` and a look-up wait for every module that a parser imports."""
    program = "import onereg.cli, sys; onereg.cli.parser(); print(*sys.modules)"
    said = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=True, text=True
    )
    loaded = {name for name in said.stdout.split() if name in MODULES}
    assert {"onereg.commands.cpu", "onereg.commands.decode", "onereg.errors"} <= loaded
    assert {room(name) for name in loaded} & {"model", "query", "read", "plan", "rules"} == set()
    assert {"jinja2", "yaml", "jsonschema"} & set(said.stdout.split()) == set()


def test_a_command_loads_no_other_command() -> None:
    program = "import onereg.cli, sys; onereg.cli.parser('show'); print(*sys.modules)"
    said = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=True, text=True
    )
    loaded = {name for name in said.stdout.split() if room(name) == "commands"}
    assert loaded == {"onereg.commands", "onereg.commands.show", "onereg.commands.options"}


def test_the_reader_of_this_host_needs_the_standard_library_alone() -> None:
    """Tests run the file on kernels whose machines have no onereg."""
    tree = ast.parse(MODULES["onereg.snapshot.host"].read_text())
    modules = [node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    modules += [
        one.name for node in ast.walk(tree) if isinstance(node, ast.Import) for one in node.names
    ]
    assert len(modules) > 5
    assert {str(name).split(".")[0] for name in modules} <= sys.stdlib_module_names


def test_a_module_fits_the_head() -> None:
    lengths = {module: len(path.read_text().splitlines()) for module, path in MODULES.items()}
    assert {name: length for name, length in lengths.items() if length > MOST_LINES} == {}


def test_a_public_type_has_a_name_of_its_own() -> None:
    places = defaultdict(list)
    for module, path in MODULES.items():
        for node in ast.parse(path.read_text()).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                places[node.name].append(module)
    assert len(places) > 100
    assert {name: where for name, where in places.items() if len(where) > 1} == {}


def test_a_test_file_has_a_name_of_its_own() -> None:
    paths = sorted(Path(__file__).parent.rglob("test_*.py"))
    homes: defaultdict[str, list[str]] = defaultdict(list)
    for path in paths:
        homes[path.name].append(str(path))
    assert [found for found in homes.values() if len(found) > 1] == []
    assert len(paths) > 60


def test_the_slow_tests_of_the_makefile_are_there() -> None:
    """`make test-fast` leaves them out; a name that is none would leave nothing out."""
    root = Path(__file__).parent.parent
    text = (root / "Makefile").read_text(encoding="utf-8").replace("\\\n", " ")
    (line,) = re.findall(r"^SLOW := (.*)$", text, re.MULTILINE)
    plain, _, names = line.removesuffix(")").partition(" $(patsubst %,tests/test_%.py,")
    paths = [*plain.split(), *(f"tests/test_{name}.py" for name in names.split())]
    assert [path for path in paths if not (root / path).exists()] == []
    assert len(paths) > 20
