# SPDX-License-Identifier: MIT
"""The manual page has every command and option, and formatters of roff take it."""

from __future__ import annotations

import argparse
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from onereg.cli import parser
from onereg.commands.man import manual_page

PAGE = Path(__file__).parents[1] / "codegen/onereg.1"


def arguments(top: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.Action]]:
    """Every argument, with the whole name of its command."""
    for action in top._actions:
        if isinstance(action, argparse._SubParsersAction):
            for command in action.choices.values():
                yield from arguments(command)
        elif not isinstance(action, argparse._HelpAction):
            yield top.prog, action


def test_the_page_of_the_package_is_the_tools() -> None:
    assert PAGE.read_text(encoding="utf-8") == manual_page(parser()), "run make generate"


def test_each_command_has_its_arguments() -> None:
    text = manual_page(parser()).replace("\\-", "-").replace("\\(dq", '"')
    commands, _, common = text.partition(".SH COMMON OPTIONS\n")
    told = 0
    for command, action in arguments(parser()):
        if action.dest == "version":
            continue
        assert action.help, (command, action.dest)
        own = commands.partition(f".SS {command}")[2].partition("\n.SS ")[0]
        for option in action.option_strings:
            assert f'"{option} ' in own + common or f'"{option}"' in own + common, command
            told += 1
        if not action.option_strings:
            value = action.metavar or "|".join(map(str, action.choices or [action.dest.upper()]))
            assert f'.I "{value}"' in own, command
    assert told > 100


def test_a_text_is_no_request_and_no_escape() -> None:
    top = argparse.ArgumentParser("tool", description=".so /etc/passwd")
    command = top.add_subparsers().add_parser("do", description="'\\fB x-y")
    command.add_argument('--a"b', metavar=".X", help=".de")
    lines = manual_page(top).splitlines()
    assert "\\&.so /etc/passwd" in lines
    assert "\\(aq\\efB x\\-y" in lines
    assert '.BI "\\-\\-a\\(dqb " "\\&.X"' in lines
    assert "\\&.de" in lines


@pytest.mark.parametrize(
    "command", [["mandoc", "-Tlint", "-W", "warning"], ["groff", "-man", "-ww", "-z"]]
)
def test_a_formatter_has_nothing_to_say(command: list[str]) -> None:
    """But for the date, which the page has not: it would change with each release alone."""
    if shutil.which(command[0]) is None:
        pytest.skip(f"no {command[0]}: apt-get install {command[0]}")
    done = subprocess.run([*command, str(PAGE)], capture_output=True, text=True, check=False)
    said = (done.stdout + done.stderr).splitlines()
    assert [line for line in said if "missing date" not in line] == []
