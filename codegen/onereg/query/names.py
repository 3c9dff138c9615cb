# SPDX-License-Identifier: MIT
"""Names: the one rule that turns a register's name into an identifier, and look-up by name."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator
from functools import cache

from onereg.model import Cell, OneReg, Spec
from onereg.model.ids import Encoding

_C_KEYWORDS = frozenset(
    # C11 6.4.1, C++17 [lex.key] and [lex.digraph], and names that <asm/ptrace.h> or libc claim.
    """
    alignas alignof and and_eq asm auto bitand bitor bool break case catch char char16_t
    char32_t class compl const const_cast constexpr continue decltype default delete do
    double dynamic_cast else enum explicit export extern false float for friend goto if
    inline int long mutable namespace new noexcept not not_eq nullptr operator or or_eq
    private protected public register reinterpret_cast restrict return short signed sizeof
    static static_assert static_cast struct switch template this thread_local throw true try
    typedef typeid typename typeof union unsigned using virtual void volatile wchar_t while
    xor xor_eq linux unix
    """.split()
)


_NO_IDENTIFIER = re.compile(r"[^A-Za-z0-9_]")


@cache
def ident(name: str) -> str:
    """An identifier that C, C++ and Python all accept; a keyword gets a trailing underscore."""
    word = _NO_IDENTIFIER.sub("_", name)
    if word in _C_KEYWORDS or keyword.iskeyword(word) or keyword.issoftkeyword(word):
        return word + "_"
    return word


def synonyms(one_reg: OneReg, cells: tuple[Cell, ...]) -> Iterator[str]:
    """The other names of a register: names of the spec, its encoding, its AArch32 cells."""
    yield from one_reg.register.also
    encoding = one_reg.register.encoding
    if isinstance(encoding, Encoding):
        yield str(encoding)
    if one_reg.arch == "arm64":
        for cell in cells:
            if cell.register == one_reg.name and cell.name != one_reg.name:
                yield cell.name


def by_name(spec: Spec) -> dict[str, list[OneReg]]:
    """The ids that each name in small letters means: by name, then by synonym; arm64 first."""
    arches = list(spec.format.arches)
    named: dict[str, dict[int, OneReg]] = {}
    for one_reg in spec.one_regs:
        named.setdefault(one_reg.name.lower(), {})[one_reg.id] = one_reg
    for one_reg in spec.one_regs:
        for synonym in synonyms(one_reg, spec.cells):
            named.setdefault(synonym.lower(), {}).setdefault(one_reg.id, one_reg)
    return {
        name: sorted(found.values(), key=lambda one_reg: arches.index(one_reg.arch))
        for name, found in named.items()
    }


def all_names(spec: Spec) -> list[str]:
    """Every name that :func:`by_name` knows, and those of the AArch32 views, sorted."""
    names = {one_reg.name for one_reg in spec.one_regs}
    for one_reg in spec.one_regs:
        names.update(synonyms(one_reg, spec.cells))
    names.update(view.name for view in spec.views)
    return sorted(names)
