# SPDX-License-Identifier: MIT
"""Mistakes that virtual machine monitors, kernels and documents have made, as edits of our files.

A bug is a file of this folder.  ``python tests/history/bugs.py`` writes the table of README.md.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

HISTORY = Path(__file__).resolve().parent
ROOT = HISTORY.parent.parent
README = HISTORY / "README.md"
COPIED = ("spec", "tests/c")
"""What an edit may change: the spec, and the VMM's own headers."""

_BEGIN, _END = "<!-- table -->\n", "<!-- end of table -->\n"


@dataclass(frozen=True)
class Edit:
    path: Path
    """Below the top of the checkout."""
    old: str
    new: str

    def apply(self, top: Path) -> None:
        """Change a copy, in which the old text stands once."""
        file = top / self.path
        text = file.read_text(encoding="utf-8")
        count = text.count(self.old)
        assert count == 1, f"{self.path} has {self.old!r} {count} times"
        assert self.old != self.new, f"{self.path}: {self.old!r} stays"
        file.write_text(text.replace(self.old, self.new), encoding="utf-8")


@dataclass(frozen=True)
class Bug:
    name: str
    """The file's, without its suffix."""
    title: str
    project: str
    source: str
    """The commit that made or mended it, or where it stands."""
    edits: tuple[Edit, ...]
    judge: str
    """``rule``, ``assertion`` or ``oracle``: who is the first to object."""
    says: Mapping[str, tuple[str, ...]]
    """Words of each objection, by the rule, the file with the assertion, or the oracle's part."""


def load(path: Path) -> Bug:
    """The bug of one file; KeyError for a key that it lacks."""
    root = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)
    caught = root["caught"]
    bug = Bug(
        name=path.stem,
        title=root["title"],
        project=root["project"],
        source=root["source"],
        edits=tuple(Edit(Path(e["file"]), e["old"], e["new"]) for e in root["edits"]),
        judge=caught["by"],
        says={name: tuple(words) for name, words in caught["says"].items()},
    )
    unknown = root.keys() - {"title", "project", "source", "edits", "caught"}
    assert not unknown, f"{path.name}: unknown {unknown}"
    return bug


def all_bugs() -> list[Bug]:
    return [load(path) for path in sorted(HISTORY.glob("*.yaml"))]


def copy_tree(top: Path) -> None:
    """A copy of what edits may change."""
    for name in COPIED:
        shutil.copytree(ROOT / name, top / name)


def table() -> str:
    """The bugs as Markdown."""
    rows = ["| bug | project | where | put into | caught by |", "|---|---|---|---|---|"]
    for bug in sorted(all_bugs(), key=lambda bug: (bug.project.lower(), bug.title)):
        paths = ", ".join(dict.fromkeys(f"`{edit.path}`" for edit in bug.edits))
        link = f"[{bug.title}]({bug.name}.yaml)"
        caught = f"{bug.judge} " + ", ".join(f"`{name}`" for name in bug.says)
        rows.append(f"| {link} | {bug.project} | {bug.source} | {paths} | {caught} |")
    return "\n".join(rows) + "\n"


def with_table(page: str) -> str:
    """The page with the table as it is now."""
    before, _, rest = page.partition(_BEGIN)
    _, _, after = rest.partition(_END)
    return f"{before}{_BEGIN}{table()}{_END}{after}"


if __name__ == "__main__":
    README.write_text(with_table(README.read_text(encoding="utf-8")), encoding="utf-8")
