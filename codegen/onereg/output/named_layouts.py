# SPDX-License-Identifier: MIT
"""The layouts that an output names, and those that it cannot have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from onereg.errors import Finding, OneregError, SpecError, did_you_mean
from onereg.output.project import Origin, Output
from onereg.targets import all_targets
from onereg.targets.contract import Target


def layout_mistakes(
    output: Output,
    there: Mapping[str, Sequence[str] | None],
    targets: Sequence[Target] | None = None,
) -> Iterator[tuple[int, str]]:
    """(index, sentence) of each layout that an output names and cannot have.

    ``there`` has the targets that each layout of the spec names.  Without ``targets``, a target
    that is not ours counts as one that renders whatever does not name another.
    """
    if targets is None:
        targets = [target for target in all_targets() if output.target == target.name]
        targets += [Target(name=outside.name, files={}) for outside in output.inputs.outside]
    for index, name in enumerate(output.layouts or ()):
        if name not in there:
            hint = did_you_mean(name, there) or f"; there are: {', '.join(there)}"
            yield index, f"no layout {name}{hint}"
        elif not any(target.renders(there[name]) for target in targets):
            names = ", ".join(there[name] or ())
            message = f"{output.target} does not render the layout {name}"
            yield (
                index,
                message + (f", which is for {names}" if names else ", which names no target"),
            )


def no_layout(output: Output, index: int, message: str) -> OneregError:
    """A finding where a file declares the output, a sentence where the command line does."""
    if output.origin is None:
        return OneregError(message)
    return SpecError([config_finding(output.origin, index, message)])


def config_finding(origin: Origin, index: int, message: str) -> Finding:
    """A finding about a layout that a file names."""
    return Finding(origin.mark("layouts", index), "config-layout", message)
