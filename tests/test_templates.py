# SPDX-License-Identifier: MIT
"""Templates decide nothing: each prints facts that the plan, or the pages, have settled.

A template is read as Jinja2 reads it, and whatever is not on the list below is a decision: a
comparison, a sum, a look-up, a selection, a call.  A condition is one fact, or that it does not
hold.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import Environment, nodes
from jinja2.filters import FILTERS as BUILT_IN
from onereg.docs.site import FILTERS as SITE_FILTERS
from onereg.targets import all_targets

ROOT = Path(__file__).parents[1]
SITE = "html"
"""The folder of templates that are no target's."""
TEMPLATES = sorted((ROOT / "templates").rglob("*.j2"))

SPELLING = frozenset({"join", "length", "tojson", "upper"})
"""Jinja2's own filters that a template may use, as they stand; all others are its target's."""
LOOP = frozenset({"first", "last", "index", "index0", "revindex"})
"""Where in a loop it is: what separates, numbers or names the elements."""
WHERE = "; the plan (codegen/onereg/plan) or the pages (codegen/onereg/docs) should have settled it"

PRINTS = (
    nodes.Block,
    nodes.Concat,
    nodes.Const,
    nodes.Extends,
    nodes.Import,
    nodes.Include,
    nodes.Macro,
    nodes.Name,
    nodes.Output,
    nodes.Template,
    nodes.TemplateData,
)
"""What cannot decide anything, whatever is in it."""


def decisions(source: str, filters: frozenset[str]) -> list[str]:
    """``line N: sentence`` for each decision in a template that has these filters of its target."""
    tree = Environment().parse(source)
    callable_names = {macro.name for macro in tree.find_all(nodes.Macro)}
    callable_names |= {module.target for module in tree.find_all(nodes.Import)}
    return [
        f"line {node.lineno}: {sentence}{WHERE}"
        for node in _below(tree)
        for sentence in _decides(node, filters | SPELLING, callable_names)
    ]


def _below(node: nodes.Node) -> Iterator[nodes.Node]:
    yield node
    for child in node.iter_child_nodes():
        yield from _below(child)


def _decides(node: nodes.Node, filters: frozenset[str], callable_names: set[str]) -> Iterator[str]:
    match node:
        case nodes.If():
            yield from _condition(node.test)
            if _only_an_if(node):
                yield "an if with nothing but an if in it joins two facts"
        case nodes.CondExpr():
            yield from _condition(node.test)
        case nodes.Not():
            yield from _condition(node)
        case nodes.For():
            if node.test is not None:
                yield "a loop with a condition selects"
            if node.recursive:
                yield "a loop calls itself"
        case nodes.FilterBlock():
            pass  # its filter is judged as any other
        case nodes.Filter():
            if node.name not in filters:
                yield f"the filter {node.name} is neither spelling nor its target's"
            elif node.kwargs or node.dyn_args or node.dyn_kwargs:
                yield f"the filter {node.name} has named arguments"
        case nodes.Call():
            called = node.node
            owner = called.node if isinstance(called, nodes.Getattr) else called
            if not isinstance(owner, nodes.Name) or owner.name not in callable_names:
                yield "a call of what is no macro computes"
        case nodes.Getattr():
            of_loop = isinstance(node.node, nodes.Name) and node.node.name == "loop"
            if of_loop and node.attr not in LOOP:
                yield f"loop.{node.attr} compares elements"
        case nodes.Assign():
            if not isinstance(node.target, nodes.Name):
                yield "an assignment takes a value apart"
        case nodes.Tuple() if node.ctx == "store":
            pass
        case _ if not isinstance(node, PRINTS):
            yield f"{type(node).__name__} computes"


def _condition(test: nodes.Node) -> Iterator[str]:
    fact = test.node if isinstance(test, nodes.Not) else test
    while isinstance(fact, nodes.Getattr):
        fact = fact.node
    if not isinstance(fact, nodes.Name):
        yield "a condition is more than one fact"


def _only_an_if(node: nodes.If) -> bool:
    if node.else_ or node.elif_:
        return False
    body = [
        child
        for part in node.body
        for child in (part.nodes if isinstance(part, nodes.Output) else [part])
        if not (isinstance(child, nodes.TemplateData) and not child.data.strip())
    ]
    inner = body[0] if len(body) == 1 else None
    return isinstance(inner, nodes.If) and not inner.else_ and not inner.elif_


def filters_of(folder: str) -> frozenset[str]:
    if folder == SITE:
        return frozenset(SITE_FILTERS)
    return next(frozenset(target.filters) for target in all_targets() if target.name == folder)


def test_there_are_templates() -> None:
    folders = {path.relative_to(ROOT / "templates").parts[0] for path in TEMPLATES}
    assert folders >= {"c", "html", "markdown", "python", "qemu"}
    assert folders == {target.name for target in all_targets()} | {SITE}


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_template_decides_nothing(path: Path) -> None:
    folder = path.relative_to(ROOT / "templates").parts[0]
    assert decisions(path.read_text(encoding="utf-8"), filters_of(folder)) == []


@pytest.mark.parametrize("folder", sorted({target.name for target in all_targets()} | {SITE}))
def test_a_target_has_no_filter_that_selects(folder: str) -> None:
    """``string`` is a literal of the language; no other name of Jinja2's hides what it does."""
    assert filters_of(folder) & BUILT_IN.keys() <= {"string"}


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("{% for r in rows if r.live %}{% endfor %}", "a loop with a condition selects"),
        ("{% for r in rows | selectattr('live') %}{% endfor %}", "the filter selectattr"),
        ("{% for r in rows | rejectattr('live') %}{% endfor %}", "the filter rejectattr"),
        ("{{ rows | select('in', modes) | join }}", "the filter select"),
        ("{{ rows | groupby('kind') }}", "the filter groupby"),
        ("{{ rows | sort }}", "the filter sort"),
        ("{{ rows | join(', ', attribute='name') }}", "the filter join has named arguments"),
        ("{{ why.split(' after ')[0] }}", "a call of what is no macro"),
        ("{{ why.split(' after ')[0] }}", "Getitem computes"),
        ("{{ operands[name] }}", "Getitem computes"),
        ("{{ bits // 8 }}", "FloorDiv computes"),
        ("{{ bits - 1 }}", "Sub computes"),
        ("{{ [first] + rest }}", "Add computes"),
        ("{{ 'x' * 4 }}", "Mul computes"),
        ("{% if bits == 64 %}{% endif %}", "Compare computes"),
        ("{% if bits != 64 %}64{% endif %}", "a condition is more than one fact"),
        ("{% if cell and cell.register %}{% endif %}", "And computes"),
        ("{{ name or 'zero' }}", "Or computes"),
        ("{% if index is not none %}{% endif %}", "Test computes"),
        ("{{ 'a' if x.name == 'b' else 'c' }}", "a condition is more than one fact"),
        ("{% if rows | id %}{% endif %}", "a condition is more than one fact"),
        ("{% if a %}{% if b %}x{% endif %}{% endif %}", "an if with nothing but an if in it"),
        ("{% if a %}\n{% if b %}\nx\n{% endif %}\n{% endif %}", "an if with nothing but an if"),
        ("{% for n in range(3) %}{% endfor %}", "a call of what is no macro"),
        ("{% for r in rows %}{{ loop.changed(r.set) }}{% endfor %}", "loop.changed compares"),
        ("{% for r in rows %}{{ loop.previtem }}{% endfor %}", "loop.previtem compares"),
        ("{% for k in ('new', 'gone') %}{% endfor %}", "Tuple computes"),
        ("{% set a, b = pair %}", "an assignment takes a value apart"),
        ("{{ {'a': 1}.a }}", "Dict computes"),
        ("{{ rows | id }}{{ rows | unknown }}", "the filter unknown"),
        ("{% with x = 1 %}{% endwith %}", "With computes"),
        ("{% filter title %}x{% endfilter %}", "the filter title"),
    ],
)
def test_a_decision_is_found_with_its_line(source: str, sentence: str) -> None:
    found = decisions(f"\n\n{source}", frozenset({"id"}))
    assert any(line.startswith(f"line 3: {sentence}") for line in found), found


@pytest.mark.parametrize(
    "source",
    [
        "{% for r in plan.rows %}{{ r.name }}{% if not loop.last %}, {% endif %}{% endfor %}",
        "{% for name, those in plan.sets %}{{ name }}{{ those | join(', ') }}{% endfor %}",
        "{% macro row(r) %}{{ r.id | id }}{% endmacro %}{{ row(plan.first) }}",
        "{% import 'm.j2' as m %}{{ m.row(plan.first) }}",
        "{% set tree = plan | id(layout) %}{{ 'x' ~ tree.name if tree.name else '-' }}",
        "{% if a %}{% if b %}1{% else %}2{% endif %}{% endif %}",
        "{% if a %}x{% if b %}y{% endif %}{% endif %}",
        "{% extends 'b.j2' %}{% block main %}{{ rows | length }}{% endblock %}",
    ],
)
def test_printing_is_no_decision(source: str) -> None:
    assert decisions(source, frozenset({"id"})) == []
