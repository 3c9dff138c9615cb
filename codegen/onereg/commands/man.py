# SPDX-License-Identifier: MIT
"""Print the manual page, to be read by man -l - or kept as a file.

The page has the man macros of roff.  It is made of the argparse tree, as the help texts are.
``codegen/onereg.1`` keeps the page for installed packages.  It must not depend on the release of
Python, so it uses no text that argparse lays out.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator

from onereg import __version__


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command takes no arguments."""


def run(options: argparse.Namespace) -> int:
    sys.stdout.write(manual_page(options.top))
    return 0


def manual_page(top: argparse.ArgumentParser) -> str:
    """The page of a program whose commands are subparsers."""
    description = top.description or ""
    commands = dict(_commands(top))
    titled = [group for parser in commands.values() for group in _groups(parser) if _titled(group)]
    shared = {text for text, count in Counter(map(_group_text, titled)).items() if count > 1}
    lines = [
        f'.TH {top.prog.upper()} 1 "" "{top.prog} {__version__}" ""',
        ".SH NAME",
        f"{top.prog} \\- {_roff(description[:1].lower() + description[1:].rstrip('.'))}",
        ".SH SYNOPSIS",
        f".B {top.prog}",
        ".I COMMAND",
        ".RI [ ARGUMENT ...]",
        ".SH DESCRIPTION",
        _roff(description),
        ".SH COMMANDS",
    ]
    for name, parser in commands.items():
        title = " ".join([name, *_operands(parser)])
        lines += [f".SS {_roff(title)}", _roff(parser.description or "")]
        others: list[str] = []
        for group in _groups(parser):
            text = _group_text(group)
            if text in shared:
                others.append(f"{group.title} options")
            else:
                lines.append(text)
        if others:
            lines += [".PP", f"Also: {_roff(' and '.join(others))}; see COMMON OPTIONS."]
    lines.append(".SH COMMON OPTIONS")
    told: set[str] = set()
    for group in titled:
        text = _group_text(group)
        if text in shared - told:
            told.add(text)
            lines += [f".SS {_roff(f'{group.title} options')}", text]
    status = (top.epilog or "").removeprefix("Exit status: ")
    lines += [".SH EXIT STATUS", _roff(status)]
    return "\n".join(lines) + "\n"


def _commands(parser: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """Each command by its whole name, before the commands below it."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for command in action.choices.values():
                yield command.prog, command
                yield from _commands(command)


def _groups(parser: argparse.ArgumentParser) -> list[argparse._ArgumentGroup]:
    """The groups that have arguments to explain."""
    return [group for group in parser._action_groups if any(_explained(group))]


def _titled(group: argparse._ArgumentGroup) -> bool:
    """False for the two groups of argparse's own, whose arguments each command has alone."""
    return group.title not in ("positional arguments", "options")


def _explained(group: argparse._ArgumentGroup) -> Iterator[argparse.Action]:
    for action in group._group_actions:
        if not isinstance(action, argparse._HelpAction | argparse._SubParsersAction):
            yield action


def _operands(parser: argparse.ArgumentParser) -> Iterator[str]:
    """The positional arguments in their order, as a synopsis has them."""
    forms = {"?": "[{}]", "*": "[{} ...]", "+": "{} ..."}
    for action in parser._actions:
        if not action.option_strings:
            yield forms.get(str(action.nargs), "{}").format(_value(action))


def _group_text(group: argparse._ArgumentGroup) -> str:
    """A tagged paragraph for each argument."""
    lines = []
    for action in _explained(group):
        lines += [".TP", _tag(action), _roff(action.help or "")]
    return "\n".join(lines)


def _tag(action: argparse.Action) -> str:
    """An argument as a user types it: fixed text in bold, placeholders in italics."""
    value = _value(action)
    if not action.option_strings:
        return f".I {_quoted(value)}"
    names = ", ".join(action.option_strings)
    if action.nargs == 0:
        return f".B {_quoted(names)}"
    optional = action.nargs == "?"
    return f".BI {_quoted(names + ' ')} {_quoted(f'[{value}]' if optional else value)}"


def _value(action: argparse.Action) -> str:
    """The placeholder of an argument's value, or its choices."""
    if isinstance(action.metavar, str):
        return action.metavar
    if action.choices is not None:
        return "|".join(map(str, action.choices))
    return action.dest.upper()


def _quoted(text: str) -> str:
    """One argument of a macro."""
    return f'"{_roff(text)}"'


def _roff(text: str) -> str:
    """Text in which no character is a request or an escape."""
    plain = {"\\": "\\e", "-": "\\-", "'": "\\(aq", "`": "\\(ga", '"': "\\(dq"}
    escaped = "".join(plain.get(character, character) for character in text)
    return f"\\&{escaped}" if escaped.startswith(".") else escaped
