# SPDX-License-Identifier: MIT
"""``python -m bench.stages FOLDER SPEC...``: the processor time of each stage, as JSON.

All outputs are made, and written into the folder.  The stages are those of DESIGN.md.  ``start``
is the interpreter and the imports.  Modules that a stage imports late count as that stage's.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import onereg.generate
from onereg import read
from onereg.cli import COLLECTIONS
from onereg.inputs.files import InputFiles
from onereg.output.publish import stage
from onereg.output.staging import Staging
from onereg.plan import make_plan
from onereg.resources import spec_directory, templates_directory
from onereg.rules import check
from onereg.targets import all_targets

STAGES = ("start", "load", "validate", "read", "rules", "plan", "render", "write")


class Stages:
    """Seconds by stage."""

    def __init__(self) -> None:
        self.seconds = dict.fromkeys(STAGES, 0.0)
        self._last = 0.0

    def end(self, name: str) -> None:
        """Gives a stage what has passed since the last one ended."""
        now = time.process_time()
        self.seconds[name] += now - self._last
        self._last = now

    def within(self, name: str, outer: str, call: Callable[..., Any]) -> Callable[..., Any]:
        """The same function, whose time is that of a stage within another."""

        def timed(*arguments: Any, **options: Any) -> Any:
            self.end(outer)
            try:
                return call(*arguments, **options)
            finally:
                self.end(name)

        return timed


def main() -> None:
    gc.set_threshold(*COLLECTIONS)
    stages = Stages()
    folder, *specs = map(Path, sys.argv[1:])
    stages.end("start")
    own: Any = read
    own.load_file = stages.within("load", "read", read.load_file)
    validate = read.validate
    own.validate = stages.within("validate", "read", lambda *of: [*validate(*of)])
    schemas = spec_directory() / "schema"
    input_files = InputFiles()
    spec = read.read_spec(specs, schemas, input_files)
    stages.end("read")
    assert not check(spec)
    stages.end("rules")
    plan = make_plan(spec)
    stages.end("plan")
    files = onereg.generate._files(plan, [templates_directory()], all_targets(), input_files)
    stages.end("render")
    with Staging() as staging:
        for _ in stage(files, folder, staging):
            pass
        staging.commit()
    stages.end("write")
    print(json.dumps(stages.seconds))


if __name__ == "__main__":
    main()
