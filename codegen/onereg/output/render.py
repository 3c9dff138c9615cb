# SPDX-License-Identifier: MIT
"""render: rows -> text.  A template loops and prints; every decision was made in ``plan``."""

from __future__ import annotations

import importlib
import os
import pkgutil
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, TemplateNotFound, TemplateSyntaxError

from onereg import targets
from onereg.errors import Finding, Mark, OneregError, SpecError
from onereg.inputs.files import InputFiles
from onereg.inputs.templates import COMPILED, TemplateFiles, UnusableTemplate
from onereg.output.template_errors import Missing, explained
from onereg.plan import Plan

if TYPE_CHECKING:
    from onereg.docs.pages import Pages

_MAX_RANGE = 100_000
"""Values of one ``range`` in a template."""


@dataclass(frozen=True, slots=True)
class Target:
    """An output language: see :mod:`onereg.targets`."""

    name: str
    files: Mapping[str, str]
    """Template -> output path; ``{layout}`` in the path makes one file for each layout,
    ``{fields}`` one for each file of fields, ``{register}`` and ``{view}`` one for each page of
    the reference."""
    support: Mapping[str, str]
    """Plain file -> output path, copied byte for byte."""
    filters: Mapping[str, Callable[..., Any]]
    features: frozenset[str]
    """What it renders of layouts beyond the members of a struct."""
    pages: Callable[[Plan], Pages] | None
    """What its templates get in place of the rows: the pages of the reference."""
    named_only: bool
    """It renders only the layouts whose ``targets`` name it."""

    def renders(self, targets: Collection[str] | None) -> bool:
        """Whether it renders a layout with such ``targets``."""
        if self.pages is not None:
            return False
        return not self.named_only if targets is None else self.name in targets


def all_targets() -> list[Target]:
    """Every module of the package ``onereg.targets``, by name."""
    found = []
    for info in sorted(pkgutil.iter_modules(targets.__path__), key=lambda info: info.name):
        module = importlib.import_module(f"{targets.__name__}.{info.name}")
        found.append(
            Target(
                info.name,
                module.FILES,
                module.SUPPORT,
                module.FILTERS,
                frozenset(getattr(module, "FEATURES", ())),
                getattr(module, "PAGES", None),
                getattr(module, "NAMED_ONLY", False),
            )
        )
    if not found:
        raise OneregError("no target below onereg.targets: nothing would be generated")
    return found


def render(
    target: Target, plan: Plan, templates: Sequence[Path], input_files: InputFiles | None = None
) -> Iterator[tuple[str, str]]:
    """(output path, text) of one target.

    ``templates`` are directories of the shape of ``templates/``; the first that has a file wins.
    Raises :class:`SpecError` with the template's file and line where it does not render, whatever
    it was that failed there.

    ``range`` is bounded, and recursion ends as in Python.  Nothing else that a template of the
    user's does is: nested loops take as long as they take, and ``"x" * 10**12`` as much memory as
    there is.  It is the user's program, and Jinja2 no sandbox.
    """
    files = TemplateFiles([directory / target.name for directory in templates], input_files)
    environment = _environment(files)
    environment.filters.update(target.filters)
    for source, output in target.support.items():
        yield output, _plain(target, files, source)
    pages = target.pages(plan) if target.pages else None
    for source, output in target.files.items():
        if "{register}" in output or "{view}" in output:
            assert pages is not None
            key = "register" if "{register}" in output else "view"
            for page in pages.registers if key == "register" else pages.views:
                path = output.replace(f"{{{key}}}", page.path)
                yield path, _text(environment, target, source, pages=pages, page=page)
            continue
        if pages is not None:
            yield output, _text(environment, target, source, pages=pages)
            continue
        if "{fields}" in output:
            for fields in plan.fields:
                path = output.replace("{fields}", fields.name)
                yield path, _text(environment, target, source, plan=plan, fields=fields)
            continue
        if "{layout}" not in output:
            yield output, _text(environment, target, source, plan=plan)
            continue
        for layout in plan.layouts:
            if not target.renders(layout.targets):
                continue
            path = output.replace("{layout}", layout.name)
            yield path, _text(environment, target, source, plan=plan, layout=layout)


def _environment(files: TemplateFiles) -> Environment:
    environment = Environment(
        loader=files,
        bytecode_cache=COMPILED,
        undefined=Missing,
        autoescape=False,  # C and Python: each filter escapes for its language
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        newline_sequence="\n",
    )
    environment.globals["range"] = _range
    return environment


def _range(*bounds: int) -> range:
    values = range(*bounds)
    if len(values) > _MAX_RANGE:
        raise OverflowError(f"a range of more than {_MAX_RANGE} values")
    return values


def _plain(target: Target, files: TemplateFiles, name: str) -> str:
    try:
        return files.text(name)
    except (TemplateNotFound, UnusableTemplate) as error:
        line = error.line if isinstance(error, UnusableTemplate) else 1
        raise SpecError([_finding(target, name, line, explained(error))]) from None


def _text(environment: Environment, target: Target, source: str, **context: object) -> str:
    try:
        text = environment.get_template(source).render(context)
        text.encode()  # a template can spell a lone surrogate, which no file can hold
        return text
    except Exception as error:  # a template and its filters may raise anything
        name, line = _place(error, environment, source)
        raise SpecError([_finding(target, name, line, explained(error))]) from error


def _finding(target: Target, name: str, line: int, sentence: str) -> Finding:
    return Finding(Mark(f"templates/{target.name}/{name}", line, 1), "template", sentence)


def _place(error: Exception, environment: Environment, source: str) -> tuple[str, int]:
    """The template, which may be one that ``source`` includes, and the line.

    They are those of the syntax error, or of the innermost frame in a template.
    """
    if isinstance(error, UnusableTemplate):
        return error.name, error.line
    if isinstance(error, TemplateSyntaxError):
        return error.name or source, error.lineno
    assert isinstance(environment.loader, TemplateFiles)
    folders = [os.path.normpath(folder) + os.sep for folder in environment.loader.folders]
    name, line, traceback = source, 1, error.__traceback__
    while traceback is not None:
        path = traceback.tb_frame.f_code.co_filename
        for folder in folders:
            if path.startswith(folder):
                name, line = path.removeprefix(folder), traceback.tb_lineno
        traceback = traceback.tb_next
    return name, line
