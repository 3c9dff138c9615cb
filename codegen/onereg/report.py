# SPDX-License-Identifier: MIT
"""Findings for people and for machines: text, JSON, GitHub annotations, SARIF."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Literal

from onereg import __version__
from onereg.errors import Finding, Mark
from onereg.terminal import folded, one_line, styled

Severity = Literal["error", "warning", "note"]
FORMATS = ("text", "json", "github", "sarif")
_NUMBER = re.compile(r"0x[0-9a-f]+|[0-9]+")
_SARIF_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def print_findings(
    findings: Sequence[Finding],
    format: str,
    levels: Mapping[str, Severity] | None = None,
    *,
    of_spec: bool = False,
) -> None:
    """Prints to standard output; the text format ends with a count on standard error.

    In the text of findings ``of_spec`` those about a family's one row are one line.

    ``levels`` gives the severity in GitHub and SARIF by rule; rules that it lacks are errors.
    """
    writers: dict[str, Callable[[Sequence[Finding]], str]] = {
        "json": _json,
        "github": lambda findings: _github(findings, levels or {}),
        "sarif": lambda findings: _sarif(findings, levels or {}),
    }
    text = _text_of_spec if of_spec else _text
    sys.stdout.write(writers.get(format, text)(findings))
    if format == "text" and findings:
        noun = "finding" if len(findings) == 1 else "findings"
        print(f"{len(findings)} {noun}", file=sys.stderr)


def _text(findings: Sequence[Finding]) -> str:
    return "".join(_line([finding]) for finding in findings)


def _text_of_spec(findings: Sequence[Finding]) -> str:
    """A line for each finding, but one line for those of a family's one row."""
    alike: dict[tuple[Mark, str, str], list[Finding]] = {}
    for finding in findings:
        pattern = _NUMBER.sub("#", finding.message)
        alike.setdefault((finding.mark, finding.rule, pattern), []).append(finding)
    return "".join(map(_line, alike.values()))


def _line(alike: Sequence[Finding]) -> str:
    """The first of some findings that differ in numbers alone, and the count of the others."""
    first, *others = alike
    more = f" (and {len(others)} more with other numbers)" if others else ""
    place, rule = styled(str(first.mark), "bold"), styled(f"[{first.rule}]", "dim")
    return folded(f"{place}: {one_line(first.message)}{more} {rule}") + "\n"


def _json(findings: Sequence[Finding]) -> str:
    objects = [
        {
            "path": f.mark.path,
            "line": f.mark.line,
            "column": f.mark.column,
            "rule": f.rule,
            "message": f.message,
        }
        for f in findings
    ]
    return json.dumps(objects, indent=2) + "\n"


def _github(findings: Sequence[Finding], levels: Mapping[str, Severity]) -> str:
    """Workflow commands; %, CR and LF are escaped as the runner wants, : and , in properties."""

    def data(text: str) -> str:
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")

    def value(text: str) -> str:
        return data(text).replace(":", "%3A").replace(",", "%2C")

    def command(finding: Finding) -> str:
        level = levels.get(finding.rule, "error")
        return "notice" if level == "note" else level

    return "".join(
        f"::{command(f)} file={value(f.mark.path)},line={f.mark.line},col={f.mark.column},"
        f"title={value(f.rule)}::{data(f.message)}\n"
        for f in findings
    )


def _sarif(findings: Sequence[Finding], levels: Mapping[str, Severity]) -> str:
    rules = sorted({f.rule for f in findings})
    results = [
        {
            "ruleId": f.rule,
            "level": levels.get(f.rule, "error"),
            "message": {"text": f.message},
            "locations": [
                {
                    "physicalLocation": {
                        "artifactLocation": {"uri": _uri(f.mark.path)},
                        "region": {"startLine": f.mark.line, "startColumn": f.mark.column},
                    }
                }
            ],
        }
        for f in findings
    ]
    driver = {"name": "onereg", "version": __version__, "rules": [{"id": rule} for rule in rules]}
    log = {
        "$schema": _SARIF_SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": driver},
                "columnKind": "unicodeCodePoints",
                "results": results,
            }
        ],
    }
    return json.dumps(log, indent=2) + "\n"


def _uri(path: str) -> str:
    """A path as a URI reference: relative, or with its scheme."""
    from urllib.parse import quote

    return ("file://" if path.startswith("/") else "") + quote(os.fsencode(path))
