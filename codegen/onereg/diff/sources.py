# SPDX-License-Identifier: MIT
"""The two specs of a comparison: directories, git revisions or the working tree."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from onereg.dataclass import dataclass
from onereg.diff.revisions import Revision, merge_base, resolve
from onereg.errors import Finding, Mark, OneregError, SpecError
from onereg.inputs import Inputs
from onereg.model import Spec
from onereg.read import read_spec

WORKING_TREE = "the working tree"
DEFAULT = "HEAD"
"""The revision that is compared if none is named."""


@dataclass(frozen=True, slots=True)
class SpecSource:
    """One side of a comparison."""

    name: str
    inputs: Inputs
    roots: Mapping[str, str]
    """Texts that a position shows instead of the first part of its path, by that part."""

    def read(self) -> Spec:
        """The spec; raises :class:`SpecError`, its positions on this side."""
        try:
            return read_spec(
                self.inputs.specs,
                self.inputs.schemas,
                names=True,
                cpus=True,
                outside=self.inputs.outside_names,
            )
        except SpecError as error:
            raise self.blame(error.findings) from None

    def blame(self, findings: Sequence[Finding]) -> SpecError:
        """Findings of this side, as an error."""
        return SpecError(replace(f, mark=self.shown(f.mark)) for f in findings)

    def shown(self, mark: Mark) -> Mark:
        """A position as a person finds it, as ``HEAD~1:spec/kvm/arm64/core.yaml:31:7``."""
        first, slash, rest = mark.path.partition("/")
        return replace(mark, path=f"{self.roots.get(first, first)}{slash}{rest}")


def sources(
    old: str, new: str | None, inputs: Inputs, folder: Path
) -> tuple[SpecSource, SpecSource]:
    """The sources that OLD and NEW mean; revisions are written below ``folder``.

    OLD may be a range: ``A..B`` is A and B, ``A...B`` the commit at which they parted and B, each
    the working tree where B is empty.  Raises :class:`OneregError`.
    """
    newest = inputs.specs[-1]
    if new is None and ".." in old and not Path(old).is_dir():
        dots = "..." if "..." in old else ".."
        old, _, new = old.partition(dots)
        if dots == "...":
            base = merge_base(_revision(old, newest), _revision(new or "HEAD", newest))
            return _at(base, inputs, folder / "old"), _source(new, inputs, folder / "new")
    return _source(old, inputs, folder / "old"), _source(new or "", inputs, folder / "new")


def _source(name: str, inputs: Inputs, folder: Path) -> SpecSource:
    """A directory or a revision; the working tree where the name is empty."""
    if not name:
        return SpecSource(WORKING_TREE, inputs, {})
    directory = Path(name)
    if not directory.is_dir():
        return _at(_revision(name, inputs.specs[-1]), inputs, folder)
    if len(directory.parts) == 1 and not name.endswith("/") and _is_revision(name, inputs):
        message = f"{name}: is a directory and a revision; write {name}/ or refs/heads/{name}"
        raise OneregError(message)
    specs = (directory, *inputs.specs[1:])
    return SpecSource(
        name, replace(inputs, specs=specs), {directory.resolve().name: name.rstrip("/")}
    )


def _is_revision(name: str, inputs: Inputs) -> bool:
    try:
        return resolve(name, inputs.specs[-1]) is not None
    except OneregError:  # no git: a directory is all that it can be
        return False


def _revision(name: str, directory: Path) -> Revision:
    revision = resolve(name, directory)
    if revision is None:
        where = f"a directory nor a revision of git in {directory}"
        if name == DEFAULT:
            raise OneregError(
                f"the spec is compared with {DEFAULT} unless you name another, and {name} is "
                f"neither {where}; name two directories, or run this in a clone with a commit"
            )
        raise OneregError(f"{name}: is neither {where}")
    return revision


def _at(revision: Revision, inputs: Inputs, folder: Path) -> SpecSource:
    specs = revision.write(inputs.specs, folder)
    roots = {
        directory.name: f"{revision.name}:{directory.relative_to(revision.top).as_posix()}"
        for directory in (path.resolve() for path in inputs.specs)
        if directory.is_relative_to(revision.top)
    }
    return SpecSource(revision.name, replace(inputs, specs=specs), roots)
