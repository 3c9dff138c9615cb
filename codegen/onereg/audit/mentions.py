# SPDX-License-Identifier: MIT
"""The registers that source reaches without a whole id: by arrays, macros and names."""

from __future__ import annotations

import re
from collections.abc import Mapping

from onereg.audit.syntax import Syntax
from onereg.audit.tokens import tokens
from onereg.dataclass import dataclass
from onereg.errors import Mark
from onereg.model import OneReg, Spec
from onereg.model.ids import CORE_WORD_BYTES, NUMBER_MASK

_LIST = "KVM_GET_REG_LIST"
_ASKS = re.compile(r"(?!.*(_nr|iow)).*(ioctl|syscall)", re.IGNORECASE)
_LIST_CALL = re.compile(r"(?:kvm_|vcpu_)?get_reg_list|getRegList")
_GO_LIST_CALL = re.compile(r"[gG]etRegList")
_DEFINES = {"fn", "func", "def", "define"}
_OFFSET = re.compile(r"offset_?of$|core_?reg", re.IGNORECASE)
_NAME = re.compile(r"(?:SYS|ONEREG_ARM64)_(\w+)")
_STRUCTS = {"kvm_regs": "", "user_pt_regs": "regs.", "user_fpsimd_state": "fp_regs."}
_INDEX = re.compile(r"\[\w+\]$")


@dataclass(frozen=True, slots=True)
class Mentions:
    """The registers that a file reaches, beside those of its claims."""

    lists: tuple[Mark, ...]
    """Where it asks KVM for the list of registers."""
    registers: frozenset[str]
    """Names of registers that a macro, a name or a whole array is of."""


class ArrayRegisters:
    """The core registers of the spec by the array of struct kvm_regs that they are elements of."""

    def __init__(self, spec: Spec, arch: str = "arm64") -> None:
        self.symbols: Mapping[str, str] = {
            one.symbol: one.name for one in spec.of_arch(arch) if one.symbol is not None
        }
        self.names: Mapping[str, str] = {one.name.upper(): one.name for one in spec.of_arch(arch)}
        self._structs = spec.structs[arch]
        self._core = {
            (one.id & NUMBER_MASK) * CORE_WORD_BYTES: one
            for one in spec.of_arch(arch)
            if one.group == "core"
        }

    def of(self, path: str) -> frozenset[str]:
        """The registers of an array whose index is left out or is a variable; none for others."""
        constants = self._structs.constants
        index = _INDEX.search(path)
        if index and (index[0][1:-1].isdigit() or index[0][1:-1] in constants):
            return frozenset()
        found = set()
        array = _INDEX.sub("", path)
        for n in range(len(self._core)):
            one = self._element(f"{array}[{n}]")
            if one is None:
                break
            found.add(one.name)
        return frozenset(found)

    def _element(self, path: str) -> OneReg | None:
        try:
            return self._core.get(self._structs.resolve(path)[0])
        except LookupError:
            return None


def mentions(path: str, language: str, text: str, known: ArrayRegisters) -> Mentions:
    """The mentions of a file. A document or data reaches no register and has none."""
    if language in ("text", "json", "yaml"):
        return Mentions((), frozenset())
    syntax = Syntax(path, language, tuple(tokens(text, language)))
    lists, found = [], set()
    for i, token in enumerate(syntax.tokens):
        if token.kind != "name":
            continue
        if _asks_for_the_list(syntax, i):
            lists.append(syntax.mark(i))
        if token.text in known.symbols:
            found.add(known.symbols[token.text])
        name = _NAME.fullmatch(token.text)
        if name and name[1].upper() in known.names:
            found.add(known.names[name[1].upper()])
        opening = i + 1 + (syntax.text(i + 1) == "!")
        closing = syntax.partner.get(opening)
        if _OFFSET.search(token.text) and closing is not None and syntax.text(opening) == "(":
            arguments = syntax.arguments(opening, closing)
            prefix = ""
            if len(arguments) == 2:
                prefix = _STRUCTS.get(syntax.text(arguments[0][1] - 1), "")
            for argument in arguments[-1:] if prefix or len(arguments) == 2 else arguments[:1]:
                own = syntax.path_text(*argument)
                if own is not None:
                    found |= known.of(prefix + own)
    return Mentions(tuple(lists), frozenset(found))


def _asks_for_the_list(syntax: Syntax, i: int) -> bool:
    """True of an argument of an ioctl, or of a call of a wrapper; a definition asks for nothing."""
    name, before = syntax.text(i), syntax.text(i - 1)
    if name == _LIST:
        parent = syntax.parent[i]
        return parent > 0 and _ASKS.match(syntax.text(parent - 1)) is not None
    is_call = syntax.text(i + 1) == "(" and before not in _DEFINES
    wrapper = _GO_LIST_CALL if syntax.language == "go" else _LIST_CALL
    return is_call and wrapper.fullmatch(name) is not None
