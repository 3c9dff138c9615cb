# SPDX-License-Identifier: MIT
"""Runs a command on the spec that the tests have read already."""

from __future__ import annotations

import io
import subprocess
import sys
from collections.abc import Callable

import pytest
from onereg.cli import main
from onereg.commands import decode, encode
from onereg.model import Spec

Run = Callable[..., "subprocess.CompletedProcess[str]"]


def commands(
    spec: Spec, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Run:
    """A function of a command line and its standard input."""
    monkeypatch.setattr(decode, "read", lambda _: spec)
    monkeypatch.setattr(encode, "read", lambda _: spec)

    def run(*arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode())))
        status = main(arguments)
        printed = capsys.readouterr()
        return subprocess.CompletedProcess(arguments, status, printed.out, printed.err)

    return run
