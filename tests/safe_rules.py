# SPDX-License-Identifier: MIT
"""A digest of the rules by which releases of Linux compare ID registers of CPUs, as facts.

``python tests/safe_rules.py TREE... > tests/sysreg/safe-rules.txt`` makes it of trees whose folders
are called as their releases and have arch/arm64/kernel/cpufeature.c and arch/arm64/tools/sysreg.  A
line is a register and the lowest bit of a field, then for each release that has it the rule, with
``s`` before that of a signed field.  Fields that every release compares unsigned, the lower of two
being safe, are left out.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from onereg.model.releases import release_key
from writable_masks import symbols

_ARRAY = re.compile(r"struct arm64_ftr_bits (\w+)\[\] = \{(.*?)\n\};", re.DOTALL)
_ROW = re.compile(
    r"\b(S_)?ARM64_FTR_BITS\(\s*[^,]+,\s*[^,]+,\s*FTR_(\w+),\s*(\w+),\s*\w+,\s*([^()]*)", re.ASCII
)
_REGISTER = re.compile(r"\bARM64_FTR_REG(?:_OVERRIDE)?\(SYS_(\w+),\s*(\w+)", re.ASCII)
_OF_ITS_OWN = "CTR_EL0", "ftr_ctr"
"""arm64_ftr_reg_ctrel0 is a variable of its own."""
_CONDITION = re.compile(r"FTR_VISIBLE_IF_IS_ENABLED\(\w+\)")
PLAIN = "lower"
WORDS = {"LOWER_SAFE": "lower", "HIGHER_SAFE": "higher", "HIGHER_OR_ZERO_SAFE": "higher-or-zero"}


def rules(cpufeature: str, sysreg: str) -> dict[tuple[str, int], str]:
    """The rule of each field that the release compares, by (register, lowest bit)."""
    known, values = symbols(sysreg), enumerated(sysreg)
    text = re.sub(r"/\*.*?\*/", "", cpufeature, flags=re.DOTALL)
    text = _CONDITION.sub("VISIBLE", text)
    arrays = dict(_ARRAY.findall(text))
    found = {}
    for register, array in (*_REGISTER.findall(text), _OF_ITS_OWN):
        for signed, kind, shift, value in _ROW.findall(arrays.get(array, "")):
            mask = known.get(shift.removesuffix("_SHIFT"), 0)
            lsb = int(shift) if shift.isdigit() else (mask & -mask).bit_length() - 1
            exact = f"exact:{_number(value.strip(), values)}" if kind == "EXACT" else WORDS[kind]
            found[register, lsb] = ("s" if signed else "") + exact
    return found


def enumerated(sysreg: str) -> dict[str, int]:
    """The numbers of the macros REGISTER_FIELD_VALUE of arch/arm64/tools/sysreg."""
    found: dict[str, int] = {}
    register = field = ""
    for words in map(str.split, sysreg.splitlines()):
        if len(words) > 1 and words[0] == "Sysreg":
            register = words[1]
        elif len(words) > 2 and words[0].endswith("Enum"):
            field = words[2]
        elif len(words) > 1 and re.fullmatch(r"0b[01]+", words[0]):
            found[f"{register}_{field}_{words[1]}"] = int(words[0], 2)
    return found


def _number(text: str, values: Mapping[str, int]) -> int:
    return int(text, 0) if text[0].isdigit() else values[text]


def digest(trees: Sequence[Path]) -> Iterator[str]:
    """A line for each field that some release does not compare plainly."""
    found = {
        tree.name: rules(
            (tree / "arch/arm64/kernel/cpufeature.c").read_text(encoding="utf-8"),
            (tree / "arch/arm64/tools/sysreg").read_text(encoding="utf-8"),
        )
        for tree in sorted(trees, key=lambda tree: release_key(tree.name))
    }
    for register, lsb in sorted({key for own in found.values() for key in own}):
        own = {release: all_of[register, lsb] for release, all_of in found.items()
               if (register, lsb) in all_of}  # fmt: skip
        if set(own.values()) != {PLAIN}:
            yield f"{register} {lsb} " + " ".join(f"{r}={rule}" for r, rule in own.items())


def read_digest(path: Path) -> dict[tuple[str, int], dict[str, str]]:
    """By (register, lowest bit), the rule of each release."""
    found = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        register, lsb, *words = line.split()
        pairs = (word.split("=") for word in words)
        found[register, int(lsb)] = {release: rule for release, rule in pairs}
    return found


if __name__ == "__main__":
    print(*digest([Path(name) for name in sys.argv[1:]]), sep="\n")
