# SPDX-License-Identifier: MIT
"""Loads a target that is not ours: a module in a project's tree, or one of an installed package.

Such a module is a program and runs with the user's rights, as templates do.  Only what writes or
compares outputs loads it (``generate``, ``check``, ``diff``), and only where a configuration file
or the command line names it.  ``lint`` and whatever answers questions know its name alone.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from types import ModuleType, TracebackType
from typing import TypeGuard

from onereg.errors import Finding, Mark, OneregError, SpecError
from onereg.inputs import OutsideTarget
from onereg.inputs.files import MAX_BYTES, InputFiles
from onereg.plan import VERSION
from onereg.targets import PACKAGES
from onereg.targets.contract import Target

_EXPORTS = "TARGET = Target(name={name!r}, plan={plan}, ...)"


def load(declared: OutsideTarget, input_files: InputFiles) -> Target:
    """The target; the module runs.  Raises SpecError with one finding where it cannot be used."""
    if declared.module is None:
        return _of_package(declared.name)
    module = declared.module
    name = f"onereg_target_{declared.name}"
    loaded = ModuleType(name)
    loaded.__file__ = str(module)
    sys.modules[name] = loaded  # dataclasses look their module up
    try:
        exec(compile(_source(module, input_files), str(module), "exec"), loaded.__dict__)
    except SyntaxError as error:
        raise _bad(module, error.lineno or 1, f"is no Python: {error.msg}") from None
    except (Exception, SystemExit) as error:  # a module may raise anything
        said = " ".join(str(error).split())
        line = _line(module, error.__traceback__)
        raise _bad(module, line, f"{type(error).__name__}: {said}".rstrip(": ")) from error
    target = getattr(loaded, "TARGET", None)
    for mistake in _mistakes(target, declared.name):
        raise _bad(module, 1, mistake)
    assert isinstance(target, Target)
    return replace(target, templates=declared.templates)


def _of_package(name: str) -> Target:
    """That of the first entry point of the name."""
    from importlib.metadata import entry_points

    for entry in entry_points(group=PACKAGES, name=name):
        try:
            target = entry.load()
        except (Exception, SystemExit) as error:
            said = " ".join(str(error).split())
            raise OneregError(f"{entry.value}: {type(error).__name__}: {said}") from error
        for mistake in _mistakes(target, name):
            raise OneregError(f"{entry.value}: {mistake}")
        assert isinstance(target, Target)
        if target.templates is None:
            raise OneregError(f"{entry.value}: TARGET says no templates, the folder that has them")
        return target
    raise OneregError(f"no installed package has a target {name}")


def _mistakes(target: object, name: str) -> Iterator[str]:
    """Reasons why an object is not the target that was asked for."""
    exports = _EXPORTS.format(name=name, plan=VERSION)
    if not isinstance(target, Target) or target.name != name:
        yield f"exports no {exports}"
        return
    wanted: object = target.plan
    if not _is_version(wanted):
        yield f"does not say for which version of the plan it was written: {exports}"
    elif wanted > VERSION or wanted[0] != VERSION[0]:
        advice = "update onereg" if wanted > VERSION else "bring the target up to it"
        written = f"is written for plan {_text(wanted)}"
        yield f"{written}; this onereg has {_text(VERSION)}: {advice}"
    yield from _unusable(target)


def _unusable(target: Target) -> Iterator[str]:
    """Attributes of another type than they say, which a module may give them."""
    for attribute in ("files", "support"):
        paths: object = getattr(target, attribute)
        if not isinstance(paths, Mapping) or not all(
            isinstance(word, str) for pair in paths.items() for word in pair
        ):
            yield f"{attribute} of TARGET is no mapping of a template's name to an output's path"
            continue
        for path in paths.values():
            if path.startswith("/") or ".." in path.split("/"):
                yield f"{attribute} of TARGET has {path!r}, which is not below the output directory"
    filters: object = target.filters
    if not isinstance(filters, Mapping) or not all(
        isinstance(name, str) and callable(function) for name, function in filters.items()
    ):
        yield "filters of TARGET is no mapping of a filter's name to a function"


def _is_version(wanted: object) -> TypeGuard[tuple[int, int]]:
    """True for two numbers; a module may say anything."""
    return isinstance(wanted, tuple) and [type(number) for number in wanted] == [int, int]


def _text(version: tuple[int, int]) -> str:
    return f"{version[0]}.{version[1]}"


def _source(module: Path, input_files: InputFiles) -> bytes:
    try:
        data = input_files.read(module)
    except OSError as error:
        raise _bad(module, 1, f"cannot be read: {error.strerror}") from None
    if len(data) > MAX_BYTES:
        raise _bad(module, 1, f"larger than {MAX_BYTES} bytes")
    return data


def _line(module: Path, traceback: TracebackType | None) -> int:
    """The innermost line of the module on the way to an error."""
    line = 1
    while traceback is not None:
        if traceback.tb_frame.f_code.co_filename == str(module):
            line = traceback.tb_lineno
        traceback = traceback.tb_next
    return line


def _bad(module: Path, line: int, sentence: str) -> SpecError:
    return SpecError([Finding(Mark(module.as_posix(), line, 1), "target", sentence)])
