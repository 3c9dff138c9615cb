# SPDX-License-Identifier: MIT
"""render: rows -> text.  A template loops and prints; every decision was made in ``plan``."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateError
from jinja2.exceptions import TemplateSyntaxError

from onereg import targets
from onereg.errors import Finding, Mark, OneregError, SpecError
from onereg.plan import Plan


@dataclass(frozen=True, slots=True)
class Target:
    """An output language: see :mod:`onereg.targets`."""

    name: str
    files: Mapping[str, str]
    """Template -> output path; ``{layout}`` in the path makes one file for each layout."""
    support: Mapping[str, str]
    """Plain file -> output path, copied byte for byte."""
    filters: Mapping[str, Callable[..., Any]]


def all_targets() -> list[Target]:
    """Every module of the package ``onereg.targets``, by name."""
    found = []
    for info in sorted(pkgutil.iter_modules(targets.__path__), key=lambda info: info.name):
        module = importlib.import_module(f"{targets.__name__}.{info.name}")
        found.append(Target(info.name, module.FILES, module.SUPPORT, module.FILTERS))
    if not found:
        raise OneregError("no target below onereg.targets: nothing would be generated")
    return found


def render(target: Target, plan: Plan, templates: Sequence[Path]) -> Iterator[tuple[str, str]]:
    """(output path, text) of one target.

    ``templates`` are directories of the shape of ``templates/``; the first that has a file wins.
    Raises :class:`SpecError` with the template's file and line where it does not render.
    """
    folders = [directory / target.name for directory in templates]
    environment = Environment(
        loader=FileSystemLoader([str(folder) for folder in folders]),
        undefined=StrictUndefined,
        autoescape=False,  # C and Python: each filter escapes for its language
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        newline_sequence="\n",
    )
    environment.filters.update(target.filters)
    for source, output in target.support.items():
        yield output, _plain(folders, source)
    for source, output in target.files.items():
        if "{layout}" not in output:
            yield output, _text(environment, target, source, plan=plan)
            continue
        for layout in plan.layouts:
            path = output.replace("{layout}", layout.name)
            yield path, _text(environment, target, source, plan=plan, layout=layout)


def _plain(folders: Sequence[Path], name: str) -> str:
    for folder in folders:
        if (folder / name).is_file():
            return (folder / name).read_text(encoding="utf-8")
    raise OneregError(f"no file {name} in {', '.join(folder.name for folder in folders)}")


def _text(environment: Environment, target: Target, source: str, **context: object) -> str:
    try:
        return environment.get_template(source).render(context)
    except TemplateError as error:
        mark = Mark(f"templates/{target.name}/{source}", _line(error, source), 1)
        raise SpecError([Finding(mark, "template", str(error.message))]) from error


def _line(error: TemplateError, source: str) -> int:
    """The template's line: of the syntax error, or of the innermost frame in the template."""
    if isinstance(error, TemplateSyntaxError):
        return error.lineno
    line, traceback = 1, error.__traceback__
    while traceback is not None:
        if traceback.tb_frame.f_code.co_filename.endswith(source):
            line = traceback.tb_lineno
        traceback = traceback.tb_next
    return line
