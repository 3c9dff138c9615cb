# SPDX-License-Identifier: MIT
"""Puts the files of generated/qemu in place of QEMU's hand-written functions.

    python3 splice.py QEMU-SOURCE [--generated FOLDER] [--into FOLDER] [--json]

Every edit names a function, a macro or a statement; none a line number. A name that is not there,
or is there twice, is an error. --into writes the changed files below a folder, which may be
QEMU-SOURCE itself; without it nothing is written. Where the files are those of a layout for KVM
alone, internals.h and helper.c stay as they are. What was removed is printed, by function.
"""

import argparse
import json
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

TARGET = "target/arm"
GENERATED = Path(__file__).resolve().parent.parent.parent / "generated/qemu"

# The generated files may be used under any licence; checkpatch.pl wants one of QEMU's.
_LICENCE = ("SPDX-License-Identifier: 0BSD", "SPDX-License-Identifier: GPL-2.0-or-later")

_SET_TOLERANCES = """\
static void kvm_arm_set_cpreg_mig_tolerances(ARMCPU *cpu)
{
#define TOLERATE(id, mask, value, kind) \\
    arm_register_cpreg_mig_tolerance(cpu, id, mask, value, Tolerance##kind);
#include "kvm-cpreg-tolerances.h.inc"
#undef TOLERATE
}"""

Found = TypeVar("Found")
Span = tuple[int, int]  # lines, the end excluded


class SpliceError(Exception):
    """An edit does not find its place, or finds two."""


@dataclass(frozen=True)
class Removal:
    """Lines of QEMU that are gone."""

    file: str
    what: str
    lines: int  # with the comment above it
    code: int  # of these, neither blank nor comment


@dataclass(frozen=True)
class Result:
    """Texts of the changed and new files, by path in QEMU's tree; and what they replace."""

    files: dict[str, str]
    removals: list[Removal]


class Source:
    """A file of QEMU's that is being edited."""

    def __init__(self, root: Path, name: str) -> None:
        self.path = f"{TARGET}/{name}"
        self._lines = (root / self.path).read_text(encoding="utf-8").split("\n")
        self.removals: list[Removal] = []

    @property
    def text(self) -> str:
        """The file as edited."""
        return "\n".join(self._lines)

    def mentions(self, name: str) -> bool:
        """Whether a word occurs in the file."""
        return re.search(rf"\b{name}\b", self.text) is not None

    def remove_function(self, name: str, *, instead: str = "", having: str | None = None) -> None:
        """Delete a function with its comment; with `having`, the one that mentions this word."""
        start, end = self._function(name, having)
        self._remove(f"{name}()", (self._comment_above(start), end), instead)

    def remove_macro(self, name: str) -> None:
        """Delete a macro with its comment."""
        start = self._line(f"#define {name}", re.compile(rf"#define {name}\b").match)
        end = start + 1
        while self._lines[end - 1].endswith("\\"):
            end += 1
        self._remove(name, (self._comment_above(start), end))

    def replace_before_call(
        self, function: str, call: str, statements: str, *, keep: tuple[str, ...]
    ) -> None:
        """Replace what a function does before it calls another.

        Of its declarations those of the variables `keep` stay.
        """
        start, end = self._function(function)
        opening = self._line("{", lambda line: line == "{", (start, end)) + 1
        calling = self._line(f"{call}()", re.compile(rf" .*\b{call}\(").match, (opening, end))
        declaration = re.compile(rf"    \w+ \*?({'|'.join(keep)}) =")
        kept = [line for line in self._lines[opening:calling] if declaration.match(line)]
        if len(kept) != len(keep):
            raise SpliceError(f"{self.path}: {function}() does not declare {', '.join(keep)} once")
        body = "\n".join([*kept, *statements.split("\n")])
        self._remove(f"{function}(), a part", (opening, calling), body, less=kept)

    def insert_after_call(self, function: str, call: str, statement: str) -> None:
        """Add a statement after the one in which a function calls another."""
        span = self._function(function)
        at = self._line(f"{call}()", re.compile(rf" .*\b{call}\(.*\);$").match, span)
        self._lines.insert(at + 1, statement)

    def insert_after(self, line: str, added: str) -> None:
        """Add lines after the only one that, but for its indentation, is this."""
        at = self._line(line, lambda found: found.strip() == line)
        indentation = self._lines[at][: -len(line)]
        self._lines[at + 1 : at + 1] = [indentation + new for new in added.split("\n")]

    def insert_before_last(self, line: str, added: str) -> None:
        """Add lines before the last one that is this."""
        at = len(self._lines) - 1 - self._lines[::-1].index(line)
        self._lines[at:at] = added.split("\n")

    def extend(self, text: str, longer: str) -> None:
        """Replace a text that occurs once in the file."""
        if self.text.count(text) != 1:
            raise SpliceError(f"{self.path}: {text} is there {self.text.count(text)} times")
        self._lines = self.text.replace(text, longer).split("\n")

    def _function(self, name: str, having: str | None = None) -> Span:
        """The lines of a function's definition."""
        found = []
        for start, line in enumerate(self._lines):
            if not re.match(rf"\w.*\b{name}\(", line):
                continue
            opening = start
            while not self._lines[opening].endswith((";", "{")) and opening + 1 < len(self._lines):
                opening += 1
            if self._lines[opening] != "{":
                continue
            end = self._lines.index("}", opening) + 1
            body = "\n".join(self._lines[opening:end])
            if having is None or re.search(rf"\b{having}\b", body):
                found.append((start, end))
        return self._only(f"{name}()", found)

    def _line(self, what: str, matches: Callable[[str], object], span: Span | None = None) -> int:
        first, last = span or (0, len(self._lines))
        return self._only(what, [at for at in range(first, last) if matches(self._lines[at])])

    def _only(self, what: str, found: list[Found]) -> Found:
        if len(found) != 1:
            raise SpliceError(f"{self.path}: {what} is there {len(found)} times, not once")
        return found[0]

    def _comment_above(self, start: int) -> int:
        """The first line of the comment that ends directly above a line; the line if none does."""
        first = start - 1
        if not self._lines[first].rstrip().endswith("*/"):
            return start
        while not self._lines[first].lstrip().startswith("/*"):
            first -= 1
        return first

    def _remove(
        self, what: str, span: Span, instead: str = "", *, less: list[str] | None = None
    ) -> None:
        start, end = span
        gone = [line for line in self._lines[start:end] if line not in (less or [])]
        self.removals.append(Removal(self.path, what, len(gone), code_lines(gone)))
        if not instead and not self._lines[end].strip():
            end += 1
        self._lines[start:end] = instead.split("\n") if instead else []


def code_lines(lines: list[str]) -> int:
    code = re.sub(r"/\*.*?\*/", "", "\n".join(lines), flags=re.DOTALL)
    return sum(bool(line.strip()) for line in code.split("\n"))


def splice(root: Path, generated: Path = GENERATED) -> Result:
    """The files of QEMU's source with the generated ones in place."""
    new = {
        path.relative_to(generated).as_posix(): path.read_text(encoding="utf-8").replace(*_LICENCE)
        for path in sorted((generated / TARGET).iterdir())
    }
    emulated = f"{TARGET}/aarch64-sync.c" in new
    sources = [*_kvm(root), _meson(root, emulated)]
    if (tolerances := _tolerances(root)) is not None:
        sources.append(tolerances)
    else:
        del new[f"{TARGET}/kvm-cpreg-tolerances.h.inc"]
    if emulated:
        sources += [_internals(root), _helper(root)]
    removals = [removal for source in sources for removal in source.removals]
    sysregs = f"{TARGET}/cpu-sysregs.h.inc"
    if (root / sysregs).exists():
        lines = (root / sysregs).read_text(encoding="utf-8").split("\n")[:-1]
        removals.append(Removal(sysregs, "DEF()", len(lines), code_lines(lines)))
    else:
        del new[sysregs]
    edited = {source.path: source.text for source in sources}
    if clash := edited.keys() & new.keys():
        raise SpliceError(f"generated over an edited file: {', '.join(sorted(clash))}")
    return Result({**edited, **new}, removals)


def _internals(root: Path) -> Source:
    internals = Source(root, "internals.h")
    internals.remove_function("aarch64_banked_spsr_index", instead='#include "reg-banks.h"')
    internals.remove_function("bank_number")
    internals.remove_function("r14_bank_number")
    return internals


def _helper(root: Path) -> Source:
    """Of aarch64_sync_64_to_32() user-mode emulation has another, which stays."""
    helper = Source(root, "helper.c")
    helper.remove_function("aarch64_sync_32_to_64")
    helper.remove_function("aarch64_sync_64_to_32", having="banked_r13")
    return helper


def _kvm(root: Path) -> list[Source]:
    kvm = Source(root, "kvm.c")
    header = Source(root, "kvm_arm.h")
    kvm.insert_after('#include "kvm_arm.h"', '#include "kvm-core-regs.h"')
    kvm.remove_function("kvm_arm_cpreg_level")
    if kvm.mentions("kvm_print_register_name"):  # since 10.2
        kvm.remove_macro("CP_REG_ARM64_SYSREG_OP")
        kvm.remove_function("kvm_print_sve_register_name")
        kvm.remove_function("kvm_print_register_name")
    if not header.mentions("kvm_print_register_name"):  # until 10.2
        header.insert_before_last("#endif", "char *kvm_print_register_name(uint64_t regidx);\n")
    for macro in ("AARCH64_CORE_REG", "AARCH64_SIMD_CORE_REG", "AARCH64_SIMD_CTRL_REG"):
        kvm.remove_macro(macro)
    for function in ("put_fpsimd", "put_sve", "get_fpsimd", "get_sve"):
        kvm.remove_function(f"kvm_arch_{function}")
    for direction, call, after in (
        ("put", "write_cpustate_to_list", "\n    kvm_arm_save_live_regs(env);"),
        ("get", "kvm_get_vcpu_events", ""),
    ):
        kvm.replace_before_call(
            f"kvm_arch_{direction}_registers",
            call,
            f"    int ret;\n\n    ret = kvm_arm_{direction}_core_regs(cs);\n"
            f"    if (ret) {{\n        return ret;\n    }}\n{after}".removesuffix("\n")
            + "\n",
            keep=("cpu", "env"),
        )
    kvm.insert_after_call(
        "kvm_arch_get_registers", "write_list_to_cpustate", "    kvm_arm_load_live_regs(env);"
    )
    if kvm.mentions("KVM_ARM_VCPU_HAS_EL2"):  # since 10.2
        kvm.insert_after_call(
            "kvm_arm_cpu_post_load",
            "write_list_to_cpustate",
            "    kvm_arm_load_live_regs(&cpu->env);",
        )
    return [kvm, header]


def _tolerances(root: Path) -> Source | None:
    """The registers that one end of a migration may lack: since 11.1."""
    cpu64 = Source(root, "cpu64.c")
    if not cpu64.mentions("arm_register_cpreg_mig_tolerance"):
        return None
    cpu64.remove_function("kvm_arm_set_cpreg_mig_tolerances", instead=_SET_TOLERANCES)
    return cpu64


def _meson(root: Path, emulated: bool) -> Source:
    meson = Source(root, "meson.build")
    files = [*(["aarch64-sync.c"] if emulated else []), "reg-places.c", "reg-sync.c"]
    meson.insert_after("'machine.c',", "\n".join(f"'{name}'," for name in files))
    meson.extend(
        "files('hyp_gdbstub.c', 'kvm.c')",
        "files('hyp_gdbstub.c', 'kvm.c', 'kvm-core-regs.c', 'kvm-reg-info.c')",
    )
    return meson


def table(removals: list[Removal]) -> list[str]:
    """The removals for people, with a line for their sum."""
    lines = [f"{'lines':>6} {'code':>5}  {TARGET}/"]
    for removal in removals:
        file = removal.file.removeprefix(f"{TARGET}/")
        lines.append(f"{removal.lines:6} {removal.code:5}  {file}: {removal.what}")
    total, code = sum(r.lines for r in removals), sum(r.code for r in removals)
    return [*lines, f"{total:6} {code:5}  in all"]


def main() -> int:
    """Edit a tree from the command line."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("source", type=Path, help="QEMU's source")
    parser.add_argument("--generated", type=Path, default=GENERATED, help="default: %(default)s")
    parser.add_argument("--into", type=Path, help="where to write the changed files")
    parser.add_argument("--json", action="store_true", help="print the removals as JSON")
    options = parser.parse_args()
    try:
        result = splice(options.source, options.generated)
    except (SpliceError, OSError) as error:
        print(f"splice: {error}", file=sys.stderr)
        return 1
    if options.into:
        for path, text in result.files.items():
            (options.into / path).parent.mkdir(parents=True, exist_ok=True)
            (options.into / path).write_text(text, encoding="utf-8")
    if options.json:
        print(json.dumps([vars(removal) for removal in result.removals], indent=1))
    else:
        print("\n".join(table(result.removals)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
