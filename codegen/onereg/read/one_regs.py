# SPDX-License-Identifier: MIT
"""Reads ``spec/kvm``: KVM's ids of registers, and how KVM treats them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeVar

from onereg.dataclass import dataclass
from onereg.errors import Mark, did_you_mean
from onereg.model import (
    Condition,
    Feature,
    Level,
    Listing,
    OneReg,
    Register,
    Scope,
    Write,
)
from onereg.model.absent import Absent
from onereg.model.fields import OtherField
from onereg.model.ids import NUMBER_MASK, Cp15Encoding, Encoding, IdFormat
from onereg.model.notation import parse_number
from onereg.model.structs import INTEGERS, StructMember, Structs
from onereg.read.absent import read_absent
from onereg.read.changed import read_changed
from onereg.read.id_fields import (
    read_defaults,
    read_granted,
    read_refused,
    read_safe,
    read_writable,
)
from onereg.read.values import (
    Findings,
    encoding,
    expand_text,
    expression,
    flag,
    number,
    numbers,
    scalar,
    table,
    text,
    words,
)
from onereg.read.yaml_tree import Items, Scalar, Table

_INDEX_N = re.compile(r"\bn\b")
_Rule = TypeVar("_Rule")


def read_structs(root: Table, findings: Findings) -> Structs:
    """struct kvm_regs of one architecture and the structs within it, each after those it holds."""
    structs: dict[str, tuple[StructMember, ...]] = {}
    for name, node in table(root["structs"]).entries.items():
        assert isinstance(node, Items)
        members: dict[str, StructMember] = {}
        for entry in map(table, node):
            member, kind = scalar(entry["member"]), scalar(entry["type"])
            if kind.text not in structs and kind.text not in INTEGERS:
                known = [*INTEGERS, *structs]
                message = f"{kind.text} is neither u8 to u128 nor a struct defined above"
                message += did_you_mean(kind.text, known)
                findings.add(kind.mark, "bad-struct", message)
                continue
            if member.text in members:
                message = f"struct {name} already has a member {member.text}"
                findings.add(member.mark, "bad-struct", message)
                continue
            count = number(entry, "count", findings)
            members[member.text] = StructMember(member.text, kind.text, count, member.mark)
        structs[name] = tuple(members.values())
    if "constants" not in root:
        return Structs(structs, {}, {})
    constants = table(root["constants"])
    marks = {name: key.mark for name, key in constants.keys.items()}
    return Structs(structs, numbers(constants, findings), marks)


def read_features(
    root: Table, features: dict[tuple[str, str], Feature], findings: Findings
) -> None:
    """Adds the features of one file, by (arch, name)."""
    arch = scalar(root["arch"]).text
    entries = table(root["features"])
    for key in entries.keys.values():
        other = features.get((arch, key.text))
        if other is not None:
            message = f"the feature {key.text} of {arch} is already defined at {other.mark}"
            findings.add(key.mark, "duplicate-name", message)
            continue
        entry = table(entries[key.text])
        features[arch, key.text] = Feature(
            name=key.text,
            title=scalar(entry["title"]).text,
            bits=tuple(
                findings.convert(word, "bad-number", parse_number, 0)
                for word in words(entry, "bits")
            ),
            symbols=tuple(word.text for word in words(entry, "symbols")),
            capability=text(entry, "capability"),
            since=text(entry, "since"),
            needs=tuple(word.text for word in words(entry, "needs")),
            excludes=tuple(word.text for word in words(entry, "excludes")),
            mark=key.mark,
        )


@dataclass(frozen=True, slots=True)
class _Reader:
    """The facts that the entries of one file have in common."""

    arch: str
    group: str
    source: str
    families: Mapping[str, Sequence[Register]]
    structs: Structs | None
    format: IdFormat
    findings: Findings

    def one_regs(self, set_name: str, set_entry: Table) -> Iterator[OneReg]:
        entries = table(set_entry["registers"])
        for key in entries.keys.values():
            family = self.families.get(key.text)
            if family is None:
                hint = did_you_mean(key.text, self.families)
                message = f"{key.text} is no register or family of {self.arch}{hint}"
                self.findings.add(key.mark, "dangling-reference", message)
                continue
            entry = table(entries[key.text])
            both = _Pair(entry, set_entry)
            listed = self._listed(both)
            for register in family:
                one_reg = self._one_reg(register, set_name, key, both, listed)
                if one_reg is not None:
                    yield one_reg

    def _one_reg(
        self,
        register: Register,
        set_name: str,
        key: Scalar,
        both: _Pair,
        listed: tuple[Listing, ...],
    ) -> OneReg | None:
        n, entry = register.index, both.own
        member = self._member(entry, n)
        id_encoding = register.encoding
        if "id" in entry:
            id_encoding = encoding(table(entry["id"]), n, self.findings)
        address = self._address(register, key.mark, entry, member, id_encoding)
        if address is None:
            return None
        size = register.bits // 8
        symbol = text(entry, "symbol")
        return OneReg(
            register=register,
            group=self.group,
            set=set_name,
            id=self.format.compose(self.arch, self.group, size, address),
            size=size,
            member=member,
            number=self._number(entry, n),
            id_encoding=id_encoding,
            why=text(entry, "why"),
            symbol=_INDEX_N.sub(str(n), symbol) if symbol and n is not None else symbol,
            listed=listed,
            write=Write(both.text("write") or "rw"),
            scope=Scope(both.text("scope") or "vcpu"),
            level=Level(both.text("level") or "runtime"),
            volatile=both.text("volatile") == "true",
            alias=self._name(entry, "alias", n),
            clear=self._name(entry, "clear", n),
            within=self._name(entry, "within", n),
            before=tuple(word.text for word in both.words("before")),
            after=tuple(word.text for word in both.words("after")),
            follows=_follows(both.text("follows")),
            absent=self._absent(both, n),
            limit=both.text("limit") == "true",
            changed=self._rules(both, "changed", register, read_changed),
            safe=self._rules(both, "safe", register, read_safe),
            writable=self._rules(both, "writable", register, read_writable),
            refused=self._rules(both, "refused", register, read_refused),
            granted=self._rules(both, "granted", register, read_granted),
            defaults=self._rules(both, "defaults", register, read_defaults),
            source=both.text("source") or self.source,
            note=both.text("note"),
            mark=key.mark,
        )

    def _address(
        self,
        register: Register,
        mark: Mark,
        entry: Table,
        member: str | None,
        id_encoding: Encoding | Cp15Encoding | None,
    ) -> int | None:
        """Bits 15:0 of the id, or a finding and None."""
        if self.group == "core":
            return self._offset(register, mark, member)
        if self.format.groups[self.group].fields:
            if id_encoding is None:
                message = f"{register.name} has no encoding to make an id of"
                self.findings.add(mark, "no-address", message)
                return None
            try:
                return self.format.number(self.group, id_encoding)
            except ValueError as error:
                message = f"{register.name}: {id_encoding} does not fit a {self.group} id: {error}"
                self.findings.add(mark, "bad-encoding", message)
                return None
        value = self._number(entry, register.index)
        if value is None:
            message = f"{register.name} of group {self.group} needs number, bits 15:0 of its id"
            self.findings.add(mark, "no-address", message)
        elif value > NUMBER_MASK:
            self.findings.add(mark, "bad-number", f"{value:#x} does not fit bits 15:0 of an id")
            return None
        return value

    def _offset(self, register: Register, mark: Mark, member: str | None) -> int | None:
        """The member's offset in struct kvm_regs in 32-bit words."""
        if member is None or self.structs is None:
            message = f"{register.name} of group core needs member, as regs.pc, and structs.yaml"
            self.findings.add(mark, "no-address", message)
            return None
        try:
            offset, size = self.structs.resolve(member)
        except LookupError as error:
            self.findings.add(mark, "bad-member", str(error.args[0]))
            return None
        if size * 8 != register.bits:
            message = f"{register.name} has {register.bits} bits, its member {member} {size * 8}"
            self.findings.add(mark, "id-size", message)
            return None
        word, rest = divmod(offset, 4)
        if rest or word > NUMBER_MASK:
            message = (
                f"{member} is at byte {offset:#x}; a core id counts 32-bit words, "
                f"up to {NUMBER_MASK:#x}"
            )
            self.findings.add(mark, "bad-member", message)
            return None
        return word

    def _member(self, entry: Table, n: int | None) -> str | None:
        member = text(entry, "member")
        if member is None or n is None:
            return member
        return member.replace("[n]", f"[{n}]")

    def _number(self, entry: Table, n: int | None) -> int | None:
        node = entry.get("number")
        return expression(scalar(node), n, self.findings) if node is not None else None

    def _name(self, entry: Table, key: str, n: int | None) -> str | None:
        node = entry.get(key)
        return expand_text(scalar(node), n, self.findings) if node is not None else None

    def _absent(self, both: _Pair, n: int | None) -> Absent | None:
        node = both.node("absent")
        return read_absent(table(node), n, self.findings) if node is not None else None

    def _rules(
        self,
        both: _Pair,
        key: str,
        register: Register,
        read: Callable[[Items, Register, Findings], Iterator[_Rule]],
    ) -> tuple[_Rule, ...]:
        """The list of rules under a key, none where it is not there."""
        node = both.node(key)
        if node is None:
            return ()
        assert isinstance(node, Items)
        return tuple(read(node, register, self.findings))

    def _listed(self, both: _Pair) -> tuple[Listing, ...]:
        write = Write(both.text("write") or "rw")
        node = both.node("listed")
        if node is None:
            return (Listing(None, None, (), (), (), False, write, both.own.mark),)
        assert isinstance(node, Items)
        return tuple(self._listing(table(rule), write) for rule in node)

    def _listing(self, rule: Table, write: Write) -> Listing:
        own = text(rule, "write")
        fields = table(rule["fields"]) if "fields" in rule else None
        conditions = []
        for key in fields.entries if fields else ():
            register, field = key.split(".")
            assert fields is not None
            conditions.append(Condition(register, field, number(fields, key, self.findings)))
        return Listing(
            since=text(rule, "since"),
            until=text(rule, "until"),
            requires=tuple(word.text for word in words(rule, "requires")),
            excludes=tuple(word.text for word in words(rule, "excludes")),
            conditions=tuple(conditions),
            cache=flag(rule, "cache"),
            write=Write(own) if own else write,
            mark=rule.mark,
        )


@dataclass(frozen=True, slots=True)
class _Pair:
    """A register's entry over its set's defaults; the entry wins."""

    own: Table
    default: Table

    def node(self, key: str) -> Scalar | Items | Table | None:
        return self.own.get(key) or self.default.get(key)

    def text(self, key: str) -> str | None:
        return text(self.own, key) or text(self.default, key)

    def words(self, key: str) -> tuple[Scalar, ...]:
        return words(self.default, key) + words(self.own, key)


def read_one_regs(
    root: Table,
    families: Mapping[str, Sequence[Register]],
    structs: Structs | None,
    format: IdFormat,
    sets: dict[tuple[str, str], Mark],
    findings: Findings,
) -> Iterator[OneReg]:
    """The ids of one file, in its order.

    ``families`` has the registers of the file's architecture by the text they were defined
    under; ``sets`` collects where each set was defined.
    """
    arch, group = scalar(root["arch"]).text, scalar(root["group"]).text
    if group not in format.groups or arch not in format.groups[group].arches:
        message = f"{arch} has no ids of group {group} in kvm/id-format.yaml"
        findings.add(root["group"].mark, "bad-group", message)
        return
    reader = _Reader(arch, group, scalar(root["source"]).text, families, structs, format, findings)
    entries = table(root["sets"])
    for key in entries.keys.values():
        if (arch, key.text) in sets:
            message = f"the set {key.text} of {arch} is already defined at {sets[arch, key.text]}"
            findings.add(key.mark, "duplicate-name", message)
            continue
        sets[arch, key.text] = key.mark
        yield from reader.one_regs(key.text, table(entries[key.text]))


def _follows(written: str | None) -> OtherField | None:
    """The field of an ID register that the schema has found to be one."""
    if written is None:
        return None
    register, field = written.split(".")
    return OtherField(register, field)
