# SPDX-License-Identifier: MIT
"""render: rows -> text.  A template loops and prints; every decision was made in ``plan``."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment, TemplateNotFound, TemplateSyntaxError

from onereg.dataclass import dataclass
from onereg.errors import Finding, Mark, SpecError, did_you_mean
from onereg.inputs.files import InputFiles
from onereg.inputs.templates import COMPILED, TemplateFiles, UnusableTemplate
from onereg.output.template_errors import Missing, explained
from onereg.plan import LayoutPlan, Plan
from onereg.targets.contract import Target

if TYPE_CHECKING:
    from onereg.docs.pages import Pages
    from onereg.plan.reference import PlanReference

_MAX_RANGE = 100_000
"""Values of one ``range`` in a template."""


@dataclass(frozen=True, slots=True)
class _Rows:
    """Everything that the templates of one target can print."""

    target: Target
    plan: Plan
    pages: Pages | PlanReference | None
    """The pages, for a target that has them."""


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A word in braces in an output path: the template makes a file for each of something."""

    variable: str
    """The name by which the template knows the one that a file is for."""
    each: Callable[[_Rows], Iterator[tuple[str, object]]]
    """(text in place of the word, value of the variable) of every file."""


def _layouts(rows: _Rows) -> Iterator[tuple[str, LayoutPlan]]:
    for layout in rows.plan.layouts:
        if rows.target.renders(layout.targets):
            yield layout.name, layout


def _emulated(rows: _Rows) -> Iterator[tuple[str, object]]:
    return ((name, layout) for name, layout in _layouts(rows) if not layout.kvm_alone)


def _field_files(rows: _Rows) -> Iterator[tuple[str, object]]:
    return ((file.name, file) for file in rows.plan.fields)


def _register_pages(rows: _Rows) -> Iterator[tuple[str, object]]:
    return ((page.path, page) for page in getattr(rows.pages, "registers", ()))


def _view_pages(rows: _Rows) -> Iterator[tuple[str, object]]:
    return ((page.path, page) for page in getattr(rows.pages, "views", ()))


PLACEHOLDERS: Mapping[str, Placeholder] = {
    "{layout}": Placeholder("layout", _layouts),
    "{emulated}": Placeholder("layout", _emulated),
    "{fields}": Placeholder("fields", _field_files),
    "{register}": Placeholder("page", _register_pages),
    "{view}": Placeholder("page", _view_pages),
}
"""Each layout that the target renders, each of these whose VMM is an emulator too, each file of
``spec/fields``, each page of the reference."""


def render(
    target: Target, plan: Plan, templates: Sequence[Path], input_files: InputFiles | None = None
) -> Iterator[tuple[str, str]]:
    """(output path, text) of one target.

    ``templates`` are directories of the shape of ``templates/``; the first that has a file wins,
    and behind them stands the folder of a target that is not ours.
    Raises :class:`SpecError` with the template's file and line where it does not render, whatever
    it was that failed there.

    ``range`` is bounded, and recursion ends as in Python.  Nothing else that a template of the
    user's does is: nested loops take as long as they take, and ``"x" * 10**12`` as much memory as
    there is.  It is the user's program, and Jinja2 no sandbox.
    """
    folders = [directory / target.name for directory in templates]
    folders += [target.templates] if target.templates else []
    files = TemplateFiles(folders, input_files)
    _require_used(target, files)
    environment = _environment(files)
    environment.filters.update(target.filters)
    rows = _Rows(target, plan, target.pages(plan) if target.pages else None)
    for source, output in target.support.items():
        for path, _ in _paths(output, rows):
            yield path, _plain(target, files, source)
    common = {"plan": plan} if rows.pages is None else {"pages": rows.pages}
    for source, output in target.files.items():
        for path, own in _paths(output, rows):
            yield path, _text(environment, target, source, **common, **own)


def require_targets(
    templates: Sequence[Path], outside: Collection[str], input_files: InputFiles
) -> None:
    """SpecError for templates in the user's directories that are below no target's folder.

    ``templates`` are those of :func:`render`; the last is our own, whose folders are known, as are
    those of the targets ``outside``.
    """
    *users, ours = templates
    targets = {folder.name for folder in ours.iterdir() if folder.is_dir()}.union(outside)
    findings = []
    for directory in users:
        misplaced: dict[str, Path] = {}
        for path in input_files.below(directory):
            top, *below = path.relative_to(directory).parts
            if top not in targets and path.is_file() and (below or path.suffix == ".j2"):
                misplaced.setdefault(top, path)
        for top, path in misplaced.items():
            hint = did_you_mean(top, targets) or f"; there are: {', '.join(sorted(targets))}"
            sentence = f"is in no target's folder: there is no target {top}{hint}"
            findings.append(Finding(Mark(path.as_posix(), 1, 1), "template", sentence))
    if findings:
        raise SpecError(findings)


def _require_used(target: Target, files: TemplateFiles) -> None:
    """SpecError for a file of the user's that is no template of the target, as a misspelt one."""
    known = [*target.files, *target.support]
    findings = []
    for name in files.strays(known):
        hint = did_you_mean(name, known)
        if hint or name.endswith(".j2"):
            sentence = f"target {target.name} has no template {name}{hint}, and none includes it"
            findings.append(_finding(target, files, name, 1, sentence))
    if findings:
        raise SpecError(findings)


def _paths(output: str, rows: _Rows) -> Iterator[tuple[str, dict[str, object]]]:
    """(path, names that its template knows beside the rows) of each file of an output path."""
    for word, placeholder in PLACEHOLDERS.items():
        if word in output:
            for text, value in placeholder.each(rows):
                yield output.replace(word, text), {placeholder.variable: value}
            return
    yield output, {}


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
        raise SpecError([_finding(target, files, name, line, explained(error))]) from None


def _text(environment: Environment, target: Target, source: str, **context: object) -> str:
    try:
        text = environment.get_template(source).render(context)
        text.encode()  # a template can spell a lone surrogate, which no file can hold
        return text
    except Exception as error:  # a template and its filters may raise anything
        assert isinstance(environment.loader, TemplateFiles)
        name, line = _place(error, environment.loader, source)
        finding = _finding(target, environment.loader, name, line, explained(error))
        raise SpecError([finding]) from error


def _finding(target: Target, files: TemplateFiles, name: str, line: int, sentence: str) -> Finding:
    """At the file that the user has, or else at the name that it has among ours."""
    if target.templates is None:
        own = files.user_path(name) or Path("templates", target.name, name)
    else:
        own = files.path(name) or target.templates / name
    path = own.as_posix()
    return Finding(Mark(path, line, 1), "template", sentence)


def _place(error: Exception, files: TemplateFiles, source: str) -> tuple[str, int]:
    """The template, which may be one that ``source`` includes, and the line.

    They are those of the syntax error, or of the innermost frame in a template.
    """
    if isinstance(error, UnusableTemplate):
        return error.name, error.line
    if isinstance(error, TemplateSyntaxError):
        return error.name or source, error.lineno
    folders = [os.path.normpath(folder) + os.sep for folder in files.folders]
    name, line, traceback = source, 1, error.__traceback__
    while traceback is not None:
        path = traceback.tb_frame.f_code.co_filename
        for folder in folders:
            if path.startswith(folder):
                name, line = path.removeprefix(folder), traceback.tb_lineno
        traceback = traceback.tb_next
    return name, line
