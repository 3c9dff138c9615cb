# SPDX-License-Identifier: MIT
"""Machines kept running between tests."""

import hashlib
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple, Self

from . import guest_python, kernels, toolchain
from .errors import MachineError
from .machine import GUEST, RUN_SECONDS, Machine, Result

CPUS = ("cortex-a57", "max")  # with AArch32 at EL1; with SVE, PAuth, MTE, nested virtualisation

_SMALL = 100_000  # bytes: what is faster to send to a running machine than to boot one with
_PROBE = 1800.0  # seconds: 128 feature sets, each with its own VM, on the slowest kernel

Files = Mapping[str, bytes | Path]


class _Key(NamedTuple):
    """What tells one running machine from another."""

    series: str
    cpu: str


class Lab:
    """Boots a machine when a program needs one, and keeps the most recently used ones.

    A program finds the files of every program before it, unless the machine had to be booted again
    because it had hung, had been evicted, or lacked large files; it must not rely on either.
    """

    def __init__(self, machines: int = 2) -> None:
        """`machines` is how many may be alive at a time, 1 GiB of memory each at most."""
        self._limit = machines
        self._machines: OrderedDict[_Key, Machine] = OrderedDict()
        self._present: dict[_Key, dict[str, str]] = {}
        self._files: dict[str, bytes] = {}

    def install(self, files: Files) -> None:
        """Files that machines booted from now on have from the start."""
        self._files.update(_contents(files))

    def run(
        self,
        series: str,
        cpu: str,
        argv: Sequence[str],
        *,
        files: Files | None = None,
        timeout: float = RUN_SECONDS,
    ) -> Result:
        """Run a program in a kernel of a series on a processor; see Machine.run."""
        return self._run(_Key(series, cpu), argv, files or {}, timeout)

    def run_python(
        self,
        series: str,
        cpu: str,
        script: Path,
        *arguments: str,
        files: Files | None = None,
        timeout: float = RUN_SECONDS,
    ) -> Result:
        """Run a Python program of the host; modules it imports go beside it, below /python."""
        path = f"/python/{script.name}"
        argv = [guest_python.INTERPRETER, "-ESs", path, *arguments]
        return self._run(_Key(series, cpu), argv, {**(files or {}), path: script}, timeout)

    def probe(self, series: str, cpu: str, *arguments: str) -> list[Any]:
        """The JSON objects of guest/probe.c, whose first comment describes them."""
        if "/probe" not in self._files:
            self.install({"/probe": toolchain.compile_c([GUEST / "probe.c"])})
        files = {"/probe": self._files["/probe"]}
        argv = ["/probe", *arguments]
        return self.run(series, cpu, argv, files=files, timeout=_PROBE).check().json_lines()

    def close(self) -> None:
        """End every machine."""
        for key in list(self._machines):
            self._drop(key)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _run(self, key: _Key, argv: Sequence[str], files: Files, timeout: float) -> Result:
        machine = self._machine(key, _contents(files))
        try:
            return machine.run(argv, timeout)
        except MachineError:
            self._drop(key)
            raise

    def _machine(self, key: _Key, files: Mapping[str, bytes]) -> Machine:
        """A running machine that has the files."""
        missing = self._missing(key, files)
        if key in self._machines and sum(map(len, missing.values())) > _SMALL:
            self._drop(key)
        if key not in self._machines:
            while len(self._machines) >= self._limit:
                self._drop(next(iter(self._machines)))
            self._files.update(files)
            self._machines[key] = Machine(
                kernels.kernel(key.series), key.cpu, self._files, layers=[guest_python.archive()]
            )
            self._present[key] = {path: _digest(data) for path, data in self._files.items()}
        self._machines.move_to_end(key)
        machine = self._machines[key]
        for path, data in self._missing(key, files).items():
            machine.put(path, data)
            self._present[key][path] = _digest(data)
        return machine

    def _missing(self, key: _Key, files: Mapping[str, bytes]) -> dict[str, bytes]:
        present = self._present.get(key, {})
        return {path: data for path, data in files.items() if present.get(path) != _digest(data)}

    def _drop(self, key: _Key) -> None:
        self._present.pop(key, None)
        self._machines.pop(key).close()


def _contents(files: Files) -> dict[str, bytes]:
    return {
        path: content.read_bytes() if isinstance(content, Path) else content
        for path, content in files.items()
    }


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
