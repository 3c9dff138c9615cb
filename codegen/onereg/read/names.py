# SPDX-License-Identifier: MIT
"""Reads ``spec/names``: names that KVM has no id for."""

from __future__ import annotations

from collections.abc import Iterator

from onereg.model.system_names import (
    Access,
    CoprocessorEncoding,
    SystemEncoding,
    SystemName,
    parse_encoding,
)
from onereg.read.values import Findings, expand_text, instances, scalar, table, text
from onereg.read.yaml_tree import Scalar, Table


def read_names(root: Table, findings: Findings) -> Iterator[SystemName]:
    """The names of one file, families expanded."""
    aarch32 = scalar(root["state"]).text == "aarch32"
    entries = table(root["names"])
    for key in entries.keys.values():
        entry = table(entries[key.text])
        for name, n in instances(key, entry, findings):
            encoding = _encoding(entry, "is", n, aarch32, findings)
            if encoding is None:
                continue
            low = _encoding(entry, "low", n, aarch32, findings) if "low" in entry.entries else None
            alias = entry.get("alias")
            yield SystemName(
                name=name,
                title=text(entry, "title"),
                encoding=encoding,
                low=low if isinstance(low, CoprocessorEncoding) else None,
                access=Access(text(entry, "access") or "rw"),
                alias=expand_text(scalar(alias), n, findings) if alias is not None else None,
                beside=text(entry, "beside"),
                family=key.text,
                mark=key.mark,
            )


def _encoding(
    entry: Table, key: str, n: int | None, aarch32: bool, findings: Findings
) -> SystemEncoding | None:
    """Adds a finding and returns None if the text is no encoding of this Execution state."""
    node = scalar(entry[key])
    expanded = Scalar(expand_text(node, n, findings), node.mark)
    found = findings.convert(expanded, "bad-encoding", _parsed, None)
    if found is not None and isinstance(found, CoprocessorEncoding) is not aarch32:
        state = "AArch32" if aarch32 else "AArch64"
        findings.add(node.mark, "bad-encoding", f"{found} is no encoding of {state} state")
        return None
    return found


def _parsed(text: str) -> SystemEncoding | None:
    return parse_encoding(text)
