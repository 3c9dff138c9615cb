# SPDX-License-Identifier: MIT
"""The names that the uapi headers define, and their values, as the C compiler computes them.

Names come from the preprocessor (-dD, which keeps positions), values from an object file:
bytes between two marks in an array, so that neither the object's format nor the processor
matters and no foreign code runs.
"""

from __future__ import annotations

import re
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from onereg.dataclass import dataclass
from onereg.errors import Mark, OneregError

_INCLUDES = ("linux/kvm.h",)
_NEEDED = ("linux/kvm.h", "asm/kvm.h")
_VERSION = "linux/version.h"
_MULTIARCH = "aarch64-linux-gnu"
_TIMEOUT_S = 60
_MAX_BYTES = 64 << 20
"""The most bytes of preprocessed text; Linux 7.3 has 0.2 MB."""
_VALUE_BYTES = 8
_BEGIN, _END = b"<onereg-audit:", b":onereg-audit>"

_LINE_MARKER = re.compile(r'# (\d+) "((?:[^"\\]|\\.)*)"')
_DEFINE = re.compile(r"#define ([A-Za-z_]\w*)")
_UNDEF = re.compile(r"#undef ([A-Za-z_]\w*)")
_ENUMERATOR = re.compile(r"^\s*([A-Z_][A-Z0-9_]*)\s*(?:=[^,{}]*)?,?\s*$")


@dataclass(frozen=True, slots=True)
class Name:
    """A macro or an enumerator."""

    mark: Mark
    body: str
    """The replacement of a macro; empty for an enumerator."""


@dataclass(frozen=True, slots=True)
class Headers:
    """The constants of a header tree."""

    directory: Path
    folders: Sequence[Path]
    """Where the compiler looks for them."""
    compiler: Sequence[str]
    names: Mapping[str, Name]
    """Macros and enumerators."""
    release: str | None
    """The release in linux/version.h, as ``6.12``; None where the tree has no such file."""

    def mark(self, name: str) -> Mark:
        """Where a name is defined, to the column."""
        mark = self.names[name].mark
        lines = Path(mark.path).read_text(encoding="utf-8", errors="replace").splitlines()
        text = lines[mark.line - 1] if mark.line <= len(lines) else ""
        return Mark(mark.path, mark.line, max(text.find(name), 0) + 1)

    def evaluate(self, expressions: Sequence[str]) -> list[int]:
        """The values of integer constant expressions, modulo 2**64.

        Raises OneregError with the compiler's first sentence if one is not such an expression.
        """
        return _evaluate(self.folders, self.compiler, expressions)


def read_headers(directory: Path, compiler: Sequence[str]) -> Headers:
    """The constants of the arm64 uapi headers below ``directory``.

    <asm/kvm.h> may be in it, or in the folder that Debian has for arm64's own headers.
    """
    folders = [folder for folder in (directory / _MULTIARCH, directory) if folder.is_dir()]
    for name in _NEEDED:
        if not any((folder / name).is_file() for folder in folders):
            raise OneregError(f"{directory}: has no {name}; name the tree of arm64's uapi headers")
    text = _run(folders, compiler, ["-E", "-dD"], _source(_includes(folders)))
    names = _names(text.decode("utf-8", "replace"), directory)
    release = None
    if "LINUX_VERSION_CODE" in names:
        code = _evaluate(folders, compiler, ["LINUX_VERSION_CODE"])[0]
        release = f"{code >> 16}.{code >> 8 & 0xFF}"
    return Headers(directory, folders, compiler, names, release)


def _includes(folders: Sequence[Path]) -> list[str]:
    there = any((folder / _VERSION).is_file() for folder in folders)
    return [*_INCLUDES, *([_VERSION] if there else [])]


def _source(includes: Sequence[str], rest: str = "") -> str:
    lines = [f"#include <{name}>" for name in includes]
    return "#define __user\n#define offsetof __builtin_offsetof\n" + "\n".join(lines) + f"\n{rest}"


def _names(text: str, directory: Path) -> dict[str, Name]:
    """Names of macros and enumerators that stand in files below the directory."""
    names: dict[str, Name] = {}
    path, line = "", 0
    below = f"{directory}/"
    for row in text.splitlines():
        marker = _LINE_MARKER.match(row)
        if marker:
            line, path = int(marker[1]), marker[2]
            continue
        if path.startswith(below):
            define, undef = _DEFINE.match(row), _UNDEF.match(row)
            enumerator = _ENUMERATOR.match(row)
            if define:
                names[define[1]] = Name(Mark(path, line, 1), row[define.end() :])
            elif undef:
                names.pop(undef[1], None)
            elif enumerator:
                names.setdefault(enumerator[1], Name(Mark(path, line, 1), ""))
        line += 1
    return names


def _evaluate(
    folders: Sequence[Path], compiler: Sequence[str], expressions: Sequence[str]
) -> list[int]:
    rows = [f"B({expression})," for expression in expressions]
    begin, end = (", ".join(str(byte) for byte in mark) for mark in (_BEGIN, _END))
    rest = "\n".join(
        [
            "#define BYTE(value, n) (unsigned char)((unsigned long long)(value) >> 8 * (n))",
            "#define B(v) BYTE(v, 0), BYTE(v, 1), BYTE(v, 2), BYTE(v, 3), "
            "BYTE(v, 4), BYTE(v, 5), BYTE(v, 6), BYTE(v, 7)",
            f"const unsigned char onereg_audit[] = {{ {begin},",
            *rows,
            f"{end} }};",
            "",
        ]
    )
    data = _run(folders, compiler, ["-c"], _source(_includes(folders), rest))
    start = data.find(_BEGIN) + len(_BEGIN)
    values = data[start : start + _VALUE_BYTES * len(expressions)]
    if data.count(_BEGIN) != 1 or data[start + len(values) :][: len(_END)] != _END:
        raise OneregError(f"{compiler[0]}: its object file does not hold the probe's values")
    return [
        int.from_bytes(values[i : i + _VALUE_BYTES], "little")
        for i in range(0, len(values), _VALUE_BYTES)
    ]


def _run(
    folders: Sequence[Path], compiler: Sequence[str], mode: Sequence[str], source: str
) -> bytes:
    """The compiler's output for a source that sees the headers of the folders and no others."""
    with tempfile.TemporaryDirectory(prefix="onereg-") as folder:
        out = Path(folder) / "probe.out"
        options = ["-std=gnu11", "-w", "-nostdinc", "-x", "c"]
        options += [f"-I{folder}" for folder in folders]
        command = [*compiler, *options, *mode, "-o", str(out), "-"]
        try:
            done = subprocess.run(
                command, input=source.encode(), capture_output=True, timeout=_TIMEOUT_S, check=False
            )
        except FileNotFoundError:
            raise OneregError(f"{compiler[0]}: no such compiler; name one with --cc") from None
        except subprocess.TimeoutExpired:
            raise OneregError(f"{compiler[0]}: still running after {_TIMEOUT_S} s") from None
        if done.returncode:
            said = done.stderr.decode("utf-8", "replace").splitlines()
            first = next((line for line in said if "error" in line), "failed without a word")
            raise OneregError(
                f"{compiler[0]}: cannot compile the questions about the headers; it says {first!r}"
            )
        if out.stat().st_size > _MAX_BYTES:
            raise OneregError(
                f"{folders[-1]}: the headers make more than {_MAX_BYTES} bytes of text"
            )
        return out.read_bytes()
