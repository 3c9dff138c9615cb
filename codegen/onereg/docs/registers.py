# SPDX-License-Identifier: MIT
"""The page of a register: one entry of ``spec/registers``, with all instances of a family."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from onereg.docs.bits import make_bits
from onereg.docs.context import PageContext, instance_anchor
from onereg.docs.id_format import id_parts
from onereg.docs.kernels import availability
from onereg.docs.links import BANKS, Link
from onereg.docs.mapping import cell_anchor
from onereg.docs.ranges import fold_names
from onereg.docs.register_page import Instance, LayoutHead, LayoutPlace, PageFact, RegisterPage
from onereg.docs.words import sentence
from onereg.model import OneReg, Register, Words
from onereg.model.ids import Cp15Encoding, Encoding, operands
from onereg.query.id_field_facts import id_field_lines
from onereg.query.kernels import Kernels, listed_text, write_texts
from onereg.query.move_facts import LIMITED, absent_lines, changed_text
from onereg.query.names import synonyms
from onereg.query.register_facts import RELATIONS, id_text, level_text, place_text, relations

HOSTS = {"arm64": "arm64", "arm": "arm, the removed 32-bit host"}


def register_page(registers: Sequence[Register], context: PageContext) -> RegisterPage:
    """The page of the registers of one entry, in the order of their index."""
    spec = context.spec
    first = registers[0]
    arch = first.arch
    one_regs = [context.one_regs.get((arch, register.name)) for register in registers]
    instances = tuple(
        _instance(register, one_reg, context)
        for register, one_reg in zip(registers, one_regs, strict=True)
    )
    there = [one_reg for one_reg in one_regs if one_reg is not None]
    layouts = tuple(LayoutHead(at.name, at.title, at.struct) for at in spec.layouts)
    kept = layouts if arch == "arm64" and there else ()
    kernels = context.kernels.get(arch)
    group = there[0].group if there else ""
    return RegisterPage(
        path=context.paths[arch, first.family],
        name=first.family,
        title=first.title,
        arch=arch,
        host=HOSTS.get(arch, arch),
        width=first.bits,
        group=group,
        group_title=spec.format.groups[group].title if group else "",
        set=there[0].set if there else "",
        family=first.index is not None,
        instances=instances,
        operand_names=tuple(dict.fromkeys(name for i in instances for name in i.operands)),
        unlisted=first.unlisted,
        purpose=tuple(_purpose(there, first)),
        attributes=tuple(_attributes(registers, instances, there, spec.words)),
        access=tuple(_access(there, kernels, spec.words)),
        links=tuple(_links(there, context)),
        layouts=kept,
        homes=tuple((head, tuple(_homes(head.name, instances))) for head in kept),
        availability=availability(kernels, there) if kernels and there else None,
        bits=make_bits(first.fields, first.bits, lambda name: context.link(arch, name), spec.words),
        sources=tuple(_sources(registers, there)),
        where=tuple(_where(registers, there)),
        previous=None,
        next=None,
    )


def _instance(register: Register, one_reg: OneReg | None, context: PageContext) -> Instance:
    spec = context.spec
    encoding = register.encoding
    if one_reg is not None:
        also = tuple(synonyms(one_reg, spec.cells))
    else:
        generic = (str(encoding),) if isinstance(encoding, Encoding) else ()
        also = (*register.also, *generic)
    kept = one_reg is not None and one_reg.arch == "arm64"
    return Instance(
        name=register.name,
        anchor=instance_anchor(register.name),
        index=register.index,
        id=id_text(one_reg.id) if one_reg else None,
        also=tuple(dict.fromkeys(also)),
        encoding=str(encoding) if encoding else "",
        operands=operands(encoding) if encoding else {},
        parts=id_parts(one_reg, spec) if one_reg else (),
        position=context.order.positions.get((register.arch, register.name)),
        homes=tuple(LayoutPlace(at.name, place_text(one_reg, at, spec)) for at in spec.layouts)
        if one_reg is not None and kept
        else (),
        mapped=context.mapped.get(register.name, ()) if register.arch == "arm64" else (),
        one_reg=one_reg,
    )


def _by_text(
    word: str, one_regs: Sequence[OneReg], texts: Callable[[OneReg], Iterable[str]]
) -> list[PageFact]:
    """A fact for each text, with the instances that it is about where they differ."""
    about: dict[str, list[OneReg]] = {}
    for one_reg in one_regs:
        for text in texts(one_reg):
            about.setdefault(text, []).append(one_reg)
    return [
        PageFact(
            word,
            text,
            ""
            if len(those) == len(one_regs)
            else fold_names([(o.register.index, o.name) for o in those]),
        )
        for text, those in about.items()
    ]


def _purpose(one_regs: Sequence[OneReg], first: Register) -> Iterable[str]:
    if first.unlisted:
        yield f"KVM has no id for it: {first.unlisted}."
    for fact in _by_text("", one_regs, lambda o: (o.note,) if o.note else ()):
        note = fact.text if fact.text.endswith(".") else f"{fact.text}."
        yield f"{fact.only}: {note}" if fact.only else note


def _attributes(
    registers: Sequence[Register],
    instances: Sequence[Instance],
    one_regs: Sequence[OneReg],
    words: Words,
) -> Iterable[PageFact]:
    first = registers[0]
    yield PageFact("Width", f"{first.bits} bits", "")
    if len(registers) > 1:
        yield PageFact("Instances", fold_names([(i.index, i.name) for i in instances]), "")
    elif isinstance(first.encoding, Encoding):
        pairs = ", ".join(f"{name} {value}" for name, value in instances[0].operands.items())
        yield PageFact("Encoding", f"{first.encoding} ({pairs})", "")
    elif isinstance(first.encoding, Cp15Encoding):
        yield PageFact("Encoding", str(first.encoding), "")
    also = [name for i in instances for name in i.also if len(instances) == 1 or name != i.encoding]
    others = [name for name in also if name != instances[0].encoding or len(instances) > 1]
    if others:
        yield PageFact("Also", ", ".join(others), "")
    if one_regs:
        yield PageFact("Set", one_regs[0].set, "")
        yield from _by_text("Scope", one_regs, lambda o: (sentence(words.scope[o.scope]),))
        yield from _by_text("Header", one_regs, lambda o: (o.symbol,) if o.symbol else ())
        yield from _by_text("Member", one_regs, lambda o: (_member(o),) if o.member else ())


def _member(one_reg: OneReg) -> str:
    member = _without_index(one_reg.member or "", one_reg.register.index)
    return f"struct kvm_regs, {member}"


def _access(
    one_regs: Sequence[OneReg], kernels: Kernels | None, words: Words
) -> Iterable[PageFact]:
    if not one_regs or kernels is None:
        return

    def writes(one_reg: OneReg) -> Iterable[str]:
        now, *otherwise = write_texts(one_reg, words)
        return (sentence(now), *otherwise)

    yield from _by_text("Listed", one_regs, lambda o: (listed_text(o, kernels),))
    yield from _by_text("Write", one_regs, writes)
    yield from _by_text("Level", one_regs, lambda o: (level_text(o.level, words),))
    limited = (sentence(LIMITED),)
    yield from _by_text("Write", one_regs, lambda o: limited if o.limit else ())
    volatile = (sentence(words.volatile),)
    yield from _by_text("Value", one_regs, lambda o: volatile if o.volatile else ())
    yield from _by_text(
        "Value", one_regs, lambda o: (sentence(changed_text(held)) for held in o.changed)
    )
    for word in ("Writable", "Safe", "Refused", "Granted"):
        yield from _by_text(word, one_regs, partial(_id_field_texts, word))
    yield from _by_text("Absent", one_regs, lambda o: map(sentence, absent_lines(o)))


def _id_field_texts(word: str, one_reg: OneReg) -> Iterable[str]:
    return (sentence(text) for of, text in id_field_lines(one_reg) if of == word)


def _links(
    one_regs: Sequence[OneReg], context: PageContext
) -> Iterable[tuple[str, tuple[Link, ...]]]:
    if not one_regs:
        return
    arch = one_regs[0].arch

    def to(name: str) -> Link:
        return context.order.link(arch, name) or context.link(arch, name)

    found: dict[str, dict[str, None]] = {word: {} for word in RELATIONS}
    for one_reg in one_regs:
        for word, names in relations(one_reg).items():
            found[word].update(dict.fromkeys(names))
    for word, those in found.items():
        if those:
            yield word, tuple(map(to, those))
    if arch != "arm64":
        same = tuple(link for o in one_regs for link in _same(o.name, context))
        if same:
            yield "On arm64", same


def _same(name: str, context: PageContext) -> Iterable[Link]:
    """The AArch32 register of that name, as an arm64 KVM has it."""
    if name in context.views:
        yield Link(name, context.views[name], "")
    elif any(cell.name == name for cell in context.spec.cells):
        yield Link(name, BANKS, cell_anchor(name))


def _homes(layout: str, instances: Sequence[Instance]) -> Iterable[PageFact]:
    """The places of all instances, those that differ by their index alone said once."""
    about: dict[str, list[Instance]] = {}
    for instance in instances:
        for at in instance.homes:
            if at.layout == layout:
                about.setdefault(_without_index(at.place, instance.index), []).append(instance)
    for text, those in about.items():
        every = len(those) == len(instances)
        only = "" if every else fold_names([(i.index, i.name) for i in those])
        if len(those) == 1:
            text = next(at.place for at in those[0].homes if at.layout == layout)
        yield PageFact(layout, text, only)


def _without_index(place: str, index: int | None) -> str:
    return place if index is None else place.replace(f"[{index}]", "[<n>]")


def _sources(registers: Sequence[Register], one_regs: Sequence[OneReg]) -> Iterable[PageFact]:
    yield PageFact("Register", registers[0].source, "")
    if registers[0].fields.source:
        yield PageFact("Fields", registers[0].fields.source, "")
    yield from _by_text("KVM", one_regs, lambda o: (o.source,))


def _where(registers: Sequence[Register], one_regs: Sequence[OneReg]) -> Iterable[str]:
    fields = registers[0].fields
    marks = [register.mark for register in registers]
    marks += [fields.mark] if fields.said else []
    marks += [one_reg.mark for one_reg in one_regs]
    return dict.fromkeys(f"{mark.path}:{mark.line}" for mark in marks)
