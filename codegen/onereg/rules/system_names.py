# SPDX-License-Identifier: MIT
"""Rules on ``spec/names``: one name for one thing, beside ``spec/registers``."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping

from onereg.dataclass import dataclass
from onereg.errors import Mark, did_you_mean
from onereg.model import Spec
from onereg.model.ids import Cp15Encoding, Encoding
from onereg.model.system_names import Access, CoprocessorEncoding, ImmediateEncoding, SystemName
from onereg.query.bare_names import is_same, register_named
from onereg.rules.book import Problem, rule


@dataclass(frozen=True, slots=True)
class _Use:
    """A name that has an encoding, in ``spec/names`` or in ``spec/registers``."""

    name: str
    root: str
    """The register that it reaches, through aliases."""
    access: Access
    beside: bool
    mark: Mark


@rule("system-name-twice")
def a_name_is_said_once(spec: Spec) -> Iterator[Problem]:
    """A name of spec/names is there twice, or spec/registers has it with an encoding.

    Every name is found by look-ups, so that it must mean one thing.  Delete the row of spec/names
    if you add a register of its name and encoding to spec/registers.  An overlay need not: its
    register supersedes the row of onereg's own spec/names.  `beside` says why there are two, as
    where KVM gives a name of the architecture to something else.
    """
    seen: dict[tuple[bool, str], SystemName] = {}
    for name in spec.names:
        key = (name.is_aarch32, name.name.lower())
        first = seen.setdefault(key, name)
        if first is not name and not (first.beside and name.beside):
            yield name.mark, f"{name.name} is at {first.mark} already"
        register = register_named(name, spec.registers)
        if register is None or register.encoding is None or name.beside:
            continue
        if is_same(name, register):
            message = f"{name.name} is a register already, at {register.mark}; delete this row"
            yield name.mark, message
        else:
            message = f"{name.name} is {name.encoding}, but {register.encoding} at {register.mark}"
            yield name.mark, message


@rule("system-encoding-twice")
def an_encoding_has_one_name(spec: Spec) -> Iterator[Problem]:
    """Two names have one encoding, and neither gives the reason.

    An `alias` reaches the same register.  With `access`, one name is read and the other written.
    `beside` gives the facts that decide which of the two an instruction means.
    """
    uses: dict[Hashable, list[_Use]] = {}
    for use, encodings in _uses(spec):
        for encoding in encodings:
            for other in uses.setdefault(encoding, []):
                if not _may_share(use, other):
                    yield use.mark, f"{use.name} has the encoding of {other.name}, at {other.mark}"
            uses[encoding].append(use)


def _may_share(one: _Use, other: _Use) -> bool:
    accesses = {one.access, other.access}
    return (
        one.root == other.root
        or (one.beside and other.beside)
        or accesses == {Access.READ, Access.WRITE}
    )


def _uses(spec: Spec) -> Iterator[tuple[_Use, list[Hashable]]]:
    """Registers first, then names; nothing where there are no names."""
    if not spec.names:
        return
    selected = _selected(spec)
    for register in spec.registers.values():
        if register.encoding is not None:
            key = _key(register.encoding)
            use = _Use(
                register.name, register.name, Access.READ_WRITE, key in selected, register.mark
            )
            yield use, [key]
    by_name = {(name.is_aarch32, name.name): name for name in spec.names}
    for name in spec.names:
        keys = _keys(name)
        beside = name.beside is not None or keys[0] in selected
        yield _Use(name.name, _root(name, by_name), name.access, beside, name.mark), keys


def _root(name: SystemName, by_name: Mapping[tuple[bool, str], SystemName]) -> str:
    """The name at the end of a chain of aliases; in a circle, the name where it closes."""
    passed = {name.name}
    while name.alias is not None and name.alias not in passed:
        passed.add(name.alias)
        after = by_name.get((name.is_aarch32, name.alias))
        if after is None:
            return name.alias
        name = after
    return name.name


def _selected(spec: Spec) -> set[Hashable]:
    """Encodings under which a selection register shows several registers of one family."""
    families: dict[tuple[str, str, Hashable], int] = {}
    for register in spec.registers.values():
        if register.encoding is not None:
            member = (register.arch, register.family, _key(register.encoding))
            families[member] = families.get(member, 0) + 1
    return {key for (_, _, key), count in families.items() if count > 1}


def _key(encoding: Encoding | Cp15Encoding) -> Hashable:
    if isinstance(encoding, Encoding):
        return encoding
    return CoprocessorEncoding(15, encoding.crn, encoding.opc1, encoding.crm, encoding.opc2)


def _keys(name: SystemName) -> list[Hashable]:
    """The encodings of a name, an immediate's one for each value."""
    encoding = name.encoding
    if isinstance(encoding, ImmediateEncoding):
        immediates = range(encoding.first, encoding.last + 1)
        return [Encoding(0, encoding.op1, 4, crm, encoding.op2) for crm in immediates]
    return [encoding] if name.low is None else [encoding, name.low]


@rule("system-name-alias")
def an_alias_names_something(spec: Spec) -> Iterator[Problem]:
    """An `alias` is no name of spec/names or spec/registers."""
    known = {
        False: {register for arch, register in spec.registers if arch == "arm64"},
        True: {register for _, register in spec.registers},  # HSR reaches ESR_EL2
    }
    for name in spec.names:
        known[name.is_aarch32].add(name.name)
    for name in spec.names:
        there = known[name.is_aarch32]
        if name.alias is not None and name.alias not in there:
            hint = did_you_mean(name.alias, there)
            yield name.mark, f"{name.name}: there is no {name.alias}{hint}"


@rule("system-name-title")
def a_name_has_a_title(spec: Spec) -> Iterator[Problem]:
    """A name has no title, and no alias or register of the spec gives it one."""
    for name in spec.names:
        if (
            name.title is None
            and name.alias is None
            and register_named(name, spec.registers) is None
        ):
            yield name.mark, f"{name.name} has no title"
