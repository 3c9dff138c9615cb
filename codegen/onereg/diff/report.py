# SPDX-License-Identifier: MIT
"""Changes for people and for machines: text, JSON, GitHub annotations, SARIF, Markdown."""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from onereg import report
from onereg.dataclass import dataclass
from onereg.diff.changes import Change, Class, Side
from onereg.diff.effects import Effect
from onereg.diff.sources import SpecSource
from onereg.errors import Finding, Mark
from onereg.report import Severity
from onereg.terminal import styled

_LEVELS: dict[Class, Severity] = {
    Class.ABI_BREAKING: "error",
    Class.BEHAVIOUR: "warning",
    Class.ADDITION: "note",
    Class.DOCUMENTATION: "note",
}
_STYLES = {Class.ABI_BREAKING: "red", Class.BEHAVIOUR: "yellow", Class.ADDITION: "green"}
_OPEN_LINES = 10
"""The most lines of a list that Markdown shows unfolded."""


@dataclass(frozen=True, slots=True)
class DiffReport:
    """All that a comparison has to say."""

    old: SpecSource
    new: SpecSource
    changes: Sequence[Change]
    """In the order of ``diff.compare``."""
    effects: Sequence[Effect] | None
    """None where the old spec cannot be generated."""

    def where(self, change: Change) -> str:
        """The position of a change, for a person to find it."""
        return str(self._source(change).shown(change.mark))

    def position(self, change: Change) -> Mark:
        """The same without the revision: a file of the working tree, or one that was."""
        source = self._source(change)
        mark = source.shown(change.mark)
        return replace(mark, path=mark.path.removeprefix(f"{source.name}:"))

    def _source(self, change: Change) -> SpecSource:
        return self.new if change.side is Side.NEW else self.old


def joined(reports: Sequence[DiffReport]) -> DiffReport:
    """The comparisons of several specs as one; changes that they share come once."""
    old, new = (
        replace(sides[0], roots={k: root for side in sides for k, root in side.roots.items()})
        for sides in zip(*((told.old, told.new) for told in reports), strict=True)
    )
    changes = sorted({c for told in reports for c in told.changes}, key=lambda c: c.rank)
    known = [told.effects for told in reports if told.effects is not None]
    effects = sorted({effect for effects in known for effect in effects}) if known else None
    return DiffReport(old, new, changes, effects)


def print_report(told: DiffReport, format: str) -> None:
    """Prints to standard output; the text format ends with a count on standard error."""
    if format in ("github", "sarif"):
        findings = [_finding(told, change) for change in told.changes]
        levels = {change.rule: _LEVELS[change.kind] for change in told.changes}
        report.print_findings(findings, format, levels)
        return
    writers = {"text": _text, "json": _json, "markdown": _markdown}
    sys.stdout.write(writers[format](told))
    if format == "text":
        print(summary(told.changes), file=sys.stderr)


def summary(changes: Sequence[Change]) -> str:
    """``1 abi-breaking, 2 documentation``."""
    counts = Counter(change.kind for change in changes)
    return (
        ", ".join(f"{counts[kind]} {kind.value}" for kind in Class if counts[kind]) or "no change"
    )


def _finding(told: DiffReport, change: Change) -> Finding:
    """A finding; a thing that is gone has no line in the new spec, and is reported for the file."""
    message = f"{change.kind.value}: {change.message}"
    mark = told.position(change)
    if change.side is Side.NEW:
        return Finding(mark, change.rule, message)
    mark = replace(mark, line=1, column=1)
    return Finding(mark, change.rule, f"{message} (it stood at {told.where(change)})")


def _text(told: DiffReport) -> str:
    lines = [
        f"{styled(told.where(c), 'bold')}: {_kind(c.kind)}: {c.message} "
        f"{styled(f'[{c.rule}]', 'dim')}\n"
        for c in told.changes
    ]
    lines += [f"output {e.path}: +{e.added} -{e.removed}\n" for e in told.effects or ()]
    return "".join(lines)


def _kind(kind: Class) -> str:
    return styled(kind.value, _STYLES[kind]) if kind in _STYLES else kind.value


def _json(told: DiffReport) -> str:
    object = {
        "old": told.old.name,
        "new": told.new.name,
        "changes": [
            {
                "class": change.kind.value,
                "rule": change.rule,
                "message": change.message,
                "names": list(change.names),
                "side": change.side.value,
                "path": told.position(change).path,
                "line": change.mark.line,
                "column": change.mark.column,
            }
            for change in told.changes
        ],
        "outputs": None
        if told.effects is None
        else [{"path": e.path, "added": e.added, "removed": e.removed} for e in told.effects],
    }
    return json.dumps(object, indent=2) + "\n"


def _markdown(told: DiffReport) -> str:
    """A text to paste into a review; long lists are folded."""
    lines = [f"### Spec: {_code(told.old.name)} to {_code(told.new.name)}", ""]
    lines += [f"{summary(told.changes)[:1].upper()}{summary(told.changes)[1:]}.", ""]
    for kind in Class:
        items = [
            f"- {_escaped(c.message)} ({_code(c.rule)}, {_code(told.where(c))})"
            for c in told.changes
            if c.kind is kind
        ]
        lines += _section(f"{kind.value} ({len(items)})", items, items)
    if told.effects:
        added = sum(effect.added for effect in told.effects)
        removed = sum(effect.removed for effect in told.effects)
        rows = [f"| {_code(e.path)} | +{e.added} | -{e.removed} |" for e in told.effects]
        title = f"outputs ({len(rows)} files, +{added} -{removed})"
        lines += _section(title, rows, ["| file | added | removed |", "|---|--:|--:|", *rows])
    return "\n".join(lines).rstrip() + "\n"


def _section(title: str, counted: Sequence[str], body: Sequence[str]) -> Iterator[str]:
    if not counted:
        return
    if len(counted) <= _OPEN_LINES:
        yield from (f"#### {title}", "", *body, "")
    else:
        yield from (f"<details><summary>{title}</summary>", "", *body, "", "</details>", "")


def _escaped(text: str) -> str:
    """Words of a spec as plain text: no markup, no HTML, no mention of a person, no issue link."""
    text = re.sub(r"([\\`*_{}\[\]!|~<>])", r"\\\1", text.replace("&", "&amp;"))
    return re.sub(r"([@#])(?=\w)", r"\1<!-- -->", text)


def _code(text: str) -> str:
    """A code span, which a backtick within cannot end."""
    fence = "`" * (1 + max((len(run) for run in re.findall("`+", text)), default=0))
    pad = " " if "`" in text else ""
    return f"{fence}{pad}{text}{pad}{fence}".replace("|", "\\|")
