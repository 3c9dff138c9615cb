# SPDX-License-Identifier: MIT
"""A digest of the bits of ID registers that releases of Linux let a VMM write, as facts.

``python tests/writable_masks.py TREE... > tests/sysreg/writable-masks.txt`` makes it of trees whose
folders are called as their releases and have arch/arm64/kvm/sys_regs.c and arch/arm64/tools/sysreg.
A line is a register, a release, and the mask of it and of the later ones up to the next line.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from onereg.model.releases import release_key

_ENTRY = re.compile(r"\b(ID_WRITABLE|ID_FILTERED)\((\w+),|\{\s*SYS_DESC\(SYS_((?:ID_|CTR_)\w+)\),")
_WHOLE = re.compile(r"\bAA32_ID_WRITABLE\((\w+)\)")
_MASK = re.compile(r"\.val\s*=\s*(.*)", re.DOTALL)
_GENMASK = re.compile(r"\bGENMASK(?:_ULL)?\((\d+),\s*(\d+)\)")
_BIT = re.compile(r"\bBIT(?:_ULL)?\((\d+)\)")
ALL = (1 << 64) - 1


def symbols(sysreg: str) -> dict[str, int]:
    """The masks of the macros REGISTER_FIELD and REGISTER_RES0 of arch/arm64/tools/sysreg."""
    found: dict[str, int] = {}
    register = ""
    for line in sysreg.splitlines():
        words = line.partition("#")[0].split()
        if not words:
            continue
        if words[0] in ("Sysreg", "SysregFields"):
            register = words[1]
            found[f"{register}_RES0"] = 0
        elif len(words) > 1 and re.fullmatch(r"\d+(:\d+)?", words[1]):
            msb, _, lsb = words[1].partition(":")
            mask = (1 << int(msb) + 1) - (1 << int(lsb or msb))
            name = words[2] if len(words) > 2 else words[0].upper()
            for key in (f"{register}_{name}", f"{register}_{name}_MASK"):
                found[key] = found.get(key, 0) | mask
    return found


def masks(sys_regs: str, known: Mapping[str, int]) -> dict[str, int]:
    """The writable bits of each register of sys_reg_descs that names some."""
    text = re.sub(r"/\*.*?\*/", "", sys_regs, flags=re.DOTALL)
    found = {name: 0xFFFF_FFFF for name in _WHOLE.findall(text) if name != "name"}
    for match in _ENTRY.finditer(text):
        opening, closing = ("{", "}") if match[3] else ("(", ")")
        own = _enclosed(text, match.end(), opening, closing)
        if match[3]:
            value = _MASK.search(own.strip().rstrip(","))
            if value is not None:
                found[match[3]] = evaluated(value[1].strip().rstrip(","), known)
        elif match[2] not in ("name", "sysreg"):
            expression = own.partition(",")[2] if match[1] == "ID_FILTERED" else own
            found[match[2]] = evaluated(expression, known)
    return found


def _enclosed(text: str, start: int, opening: str, closing: str) -> str:
    depth, end = 1, start
    while depth:
        depth += (text[end] == opening) - (text[end] == closing)
        end += 1
    return text[start : end - 1]


def evaluated(expression: str, known: Mapping[str, int]) -> int:
    """The 64-bit value of a C expression of masks; KeyError for a macro that is not known."""
    text = _GENMASK.sub(lambda m: hex((1 << int(m[1]) + 1) - (1 << int(m[2]))), expression)
    text = _BIT.sub(lambda m: hex(1 << int(m[1])), text)
    text = re.sub(r"\b(0x[0-9a-fA-F]+|\d+)U?L*\b", r"\1", text).replace("\n", " ").strip()
    return _value(ast.parse(text, mode="eval").body, known) & ALL


def _value(node: ast.expr, known: Mapping[str, int]) -> int:
    if isinstance(node, ast.Constant) and isinstance(node.value, int):
        return node.value
    if isinstance(node, ast.Name):
        return known[node.id]
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Invert):
        return ~_value(node.operand, known)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return _value(node.left, known) | _value(node.right, known)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitAnd):
        return _value(node.left, known) & _value(node.right, known)
    raise ValueError(ast.unparse(node))


def digest(trees: Sequence[Path]) -> Iterator[str]:
    """The releases, and a line where the mask of a register is not that of the release before."""
    releases = sorted(trees, key=lambda tree: release_key(tree.name))
    yield "releases " + " ".join(tree.name for tree in releases)
    found = {}
    for tree in releases:
        known = symbols((tree / "arch/arm64/tools/sysreg").read_text(encoding="utf-8"))
        text = (tree / "arch/arm64/kvm/sys_regs.c").read_text(encoding="utf-8")
        found[tree.name] = masks(text, known)
    for register in sorted({name for own in found.values() for name in own}):
        before = 0
        for release, own in found.items():
            if own.get(register, 0) != before:
                before = own.get(register, 0)
                yield f"{register} {release} {before:#x}"


def read_digest(path: Path) -> dict[tuple[str, str], int]:
    """The mask of each register in each release, by (register, release)."""
    first, *lines = path.read_text(encoding="utf-8").splitlines()
    releases = first.split()[1:]
    changes: dict[str, dict[str, int]] = {}
    for line in lines:
        register, release, mask = line.split()
        changes.setdefault(register, {})[release] = int(mask, 16)
    found = {}
    for register, own in changes.items():
        mask = 0
        for release in releases:
            mask = found[register, release] = own.get(release, mask)
    return found


if __name__ == "__main__":
    print(*digest([Path(name) for name in sys.argv[1:]]), sep="\n")
