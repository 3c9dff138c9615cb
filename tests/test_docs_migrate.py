# SPDX-License-Identifier: MIT
"""The page for operators: every command on it runs, in the order of the page.

The tool is the real one.  Programs of hosts are stand-ins that print what such hosts have said:
``onereg_dump`` on the nodes vCPUs that real kernels had, ``cpu-template-helper`` a fingerprint,
QEMU's script a stream of a real QEMU.
"""

from __future__ import annotations

import contextlib
import html
import io
import json
import re
import shlex
from pathlib import Path
from typing import Any

import pytest
import recorded
from onereg.cli import main
from onereg.decision import Verdict
from onereg.docs.migrating import migrating_page
from onereg.inputs import Inputs
from onereg.model import Spec
from onereg.read import read_spec
from recorded import Context

ROOT = Path(__file__).resolve().parent.parent
PAGE = (ROOT / "templates/html/migrate.html.j2").read_text()
HOSTS = ROOT / "tests/cpu"
NODES = {"node1": "6.1", "node2": "6.12", "node3": "7.3"}


def blocks() -> list[list[str]]:
    """The commands of each block of the page."""
    found = [json.loads(f'"{text}"') for text in re.findall(r'\{\{ shell\("(.*?)"\) \}\}', PAGE)]
    assert len(found) == PAGE.count("{{ shell(") > 10
    return [html.unescape(text).split("\n") for text in found]


@pytest.fixture(scope="module")
def whole(own_inputs: Inputs) -> Spec:
    return read_spec(own_inputs.specs, own_inputs.schemas, names=True, cpus=True)


def vcpu(spec: Spec, series: str, letter: str) -> str:
    """A fresh vCPU of the model max that a real kernel had, as onereg_dump prints it."""
    recording = recorded.read(recorded.FOLDER / "max.txt")
    context = Context(series, letter)
    ids = {one_reg.name: one_reg for one_reg in spec.of_arch("arm64")}
    listed = [
        [
            f"{ids[name].id:#018x}",
            (recorded.parse(answers[context]).held or 0).to_bytes(ids[name].size, "little").hex(),
        ]
        for name, answers in recording.answers.items()
        if context in answers
    ]
    assert len(listed) > 200
    release = recording.kernels[series].release
    facts = {"version": 1, "kernel": release, "features": sorted(context.features)}
    return json.dumps({**facts, "refused": None, "list": listed})


def fingerprint(name: str) -> str:
    """A fingerprint of Firecracker with the values of a recorded host."""
    pairs = re.findall(r"^(\w+) (0x[0-9a-f]+)$", (HOSTS / f"{name}-6.1.txt").read_text(), re.M)
    kernel = re.search(r"^# kernel (\S+)$", (HOSTS / f"{name}-6.1.txt").read_text(), re.M)
    assert pairs and kernel
    return json.dumps({"kernel": kernel[1], "values": dict(pairs)})


class Shell:
    """Runs the lines of the page in a directory."""

    def __init__(self, directory: Path, spec: Spec) -> None:
        self.directory = directory
        self.spec = spec

    def run(self, line: str) -> tuple[int, str]:
        """(exit status, standard output); redirected output is in its file."""
        words = shlex.split(line)
        to = None
        if ">" in words:
            at = words.index(">")
            words, to = words[:at], words[at + 1]
            assert words and len(shlex.split(line)) == at + 2
        out = io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.chdir(self.directory):
            status = self._program(words, to)
        if to is not None:
            (self.directory / to).write_text(out.getvalue())
        return status, out.getvalue()

    def _program(self, words: list[str], to: str | None) -> int:
        match words:
            case ["onereg", *arguments]:
                return main(arguments)
            case ["scripts/analyze-migration.py", "-f", _, "-d", "state"]:
                print((ROOT / "tests/dumps/qemu-aarch64.json").read_text())
            case ["mkdir", name]:
                Path(name).mkdir()
            case ["cp", *names, directory]:
                for name in names:
                    (Path(directory) / name).write_text(Path(name).read_text())
            case ["cpu-template-helper", "fingerprint", "dump", "--config", _, "--output", path]:
                ids = {one_reg.name: one_reg.id for one_reg in self.spec.of_arch("arm64")}
                said = json.loads(fingerprint("graviton2"))
                modifiers = [
                    {"addr": f"{ids[name]:#x}", "bitmap": f"0b{int(value, 16):064b}"}
                    for name, value in said["values"].items()
                ]
                config = {"kvm_capabilities": [], "vcpu_features": [], "reg_modifiers": modifiers}
                document = {"kernel_version": said["kernel"], "guest_cpu_config": config}
                Path(path).write_text(json.dumps(document))
            case [*_, program, features] if program.endswith("onereg_dump"):
                assert set(features.split(",")) <= set(migrating_page(self.spec).features)
                assert to is not None
                print(self._dump(to.removesuffix(".json")))
            case _:
                raise AssertionError(f"no such program on the page: {words}")
        return 0

    def _dump(self, host: str) -> str:
        if host in NODES:
            return vcpu(self.spec, NODES[host], "h")
        said = json.loads(fingerprint(host))
        lines = [f"{name} {value}" for name, value in said["values"].items()]
        return "\n".join([f"# kernel {said['kernel']}", *lines])


@pytest.fixture(scope="module")
def done(whole: Spec, tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[int, str]]:
    """(exit status, output) of every command, all of them in one directory, in order."""
    directory = tmp_path_factory.mktemp("operator")
    (directory / "qemu.log").write_text(
        "qemu-system-aarch64: failed to load cpu:cpreg_vmstate_array_len\n"
    )
    shell = Shell(directory, whole)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("onereg.generate.read_checked", lambda *_, **__: whole)
        return {line: shell.run(line) for block in blocks() for line in block}


def test_every_command_runs(done: dict[str, tuple[int, str]]) -> None:
    assert len(done) > 20
    assert {line: status for line, (status, _) in done.items() if status not in (0, 1)} == {}
    questions = [line for line in done if line.startswith("onereg ")]
    assert {line.split(">")[0].split()[1] for line in questions} == {"snapshot", "cpu", "explain"}
    assert [line for line in questions if not done[line][1] and " check " not in line] == []


def test_the_answers_are_those_of_the_page(done: dict[str, tuple[int, str]]) -> None:
    back, refused = done["onereg snapshot predict node3.json node1.json"]
    assert back == 1 and "refuse" in refused
    assert "cpreg" not in done["onereg explain qemu.log"][1].splitlines()[1]
    assert "reg_modifiers" in next(
        t for line, (_, t) in done.items() if "--for firecracker" in line
    )
    assert "SYSREG_" in next(t for line, (_, t) in done.items() if "--for qemu" in line)
    assert "<table" in next(t for line, (_, t) in done.items() if "--format html" in line)


def test_every_verdict_has_its_meaning(whole: Spec) -> None:
    page = migrating_page(whole)
    assert [word for word, _ in page.verdicts] == [verdict.value for verdict in Verdict]
    facts: dict[str, Any] = dict(page.verdicts)
    assert all(text.endswith(".") for text in facts.values())
