# SPDX-License-Identifier: MIT
"""The spec after an edit, of which only the edited entry is read and validated anew.

The rest is shared with the spec before the edit.  A schema judges each entry of a file on its own,
so a file is valid if the edited entry is, alone in its file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, cached_property
from pathlib import Path

from onereg.errors import SpecError
from onereg.inputs.files import InputFiles
from onereg.model import AARCH32, Cell, Register, Spec, State, View
from onereg.query.view_fields import inherited_fields
from onereg.read import KINDS, load_files, spec_of
from onereg.read.cpu_features import read_cpu_features
from onereg.read.cpu_models import read_cpu_model
from onereg.read.fields import read_fields
from onereg.read.names import read_names
from onereg.read.one_regs import read_one_regs
from onereg.read.registers import read_registers
from onereg.read.schema import accepts, plain
from onereg.read.values import Findings, scalar, table
from onereg.read.yaml_tree import Table

from mutation.facts import Mutation, applied, mutations
from mutation.facts import Path as Place

ROOT = Path(__file__).resolve().parents[2]
SCHEMAS = ROOT / "spec/schema"
_OF_STATES = {
    *(f"{state}/{what}" for state in ("aarch32", "aarch64") for what in ("modes", "cells")),
    *("views", "layout", "id-format", "registers", "structs"),
}
Key = tuple[str, str]
"""(arch, name)."""


@dataclass(frozen=True)
class Source:
    """The loaded files of our own spec, by kind."""

    files: Mapping[str, list[Table]]

    @cached_property
    def spec(self) -> Spec:
        return spec_of(self.files, SCHEMAS)

    @cached_property
    def places(self) -> dict[str, tuple[str, int]]:
        """By the path of a file, its kind and its number among those."""
        return {
            root.mark.path: (kind, number)
            for kind, roots in self.files.items()
            for number, root in enumerate(roots)
        }

    def mutations(self) -> list[Mutation]:
        """All of all files."""
        return [
            mutation
            for path, (kind, number) in sorted(self.places.items())
            for mutation in mutations(path, self.files[kind][number])
        ]

    def edited(self, mutation: Mutation) -> Mapping[str, list[Table]]:
        """All files after an edit, by kind."""
        kind, number = self.places[mutation.file]
        roots = [*self.files[kind]]
        roots[number] = applied(roots[number], mutation)
        return {**self.files, kind: roots}

    def mutated(self, mutation: Mutation) -> Spec:
        """The spec after an edit.

        Raises :class:`SpecError` as the reader of the whole does, and one without findings for a
        file that its schema refuses.
        """
        kind, number = self.places[mutation.file]
        whole = self.files[kind][number]
        root = applied(alone(whole, mutation.path), mutation)
        if not _is_valid(root, kind):
            raise SpecError([])  # without the findings, which take long
        findings = Findings()
        if kind == "names":
            spec = self._named(root, findings)
        elif kind == "cpu-model":
            model = read_cpu_model(root, findings)
            spec = replace(self.spec, cpu_models={**self.spec.cpu_models, model.name: model})
        elif kind == "cpu-features":
            roots = self.edited(mutation)[kind]
            spec = replace(self.spec, cpu_features=read_cpu_features(roots, findings))
        elif kind == "one-regs":
            spec = self._listed(self.spec, [root], findings)
        elif kind in ("registers", "fields"):
            spec = self._described(root, kind, findings)
        else:
            return self._of_states(self.edited(mutation))
        if findings.found:
            raise SpecError(findings.found)
        return spec

    def _of_states(self, files: Mapping[str, list[Table]]) -> Spec:
        """After an edit of modes, cells, views or layouts, to which nothing else refers."""
        few = {kind: roots for kind, roots in files.items() if kind in _OF_STATES}
        few["fields"] = [root for root in files["fields"] if _arch(root) == AARCH32]
        read = spec_of(few, SCHEMAS)
        views = tuple(
            replace(view, fields=inherited_fields(view, self.spec.registers))
            if view.inherits and not view.fields.said
            else view
            for view in read.views
        )
        states = {name: getattr(read, name) for name in ("modes", "cells", "absences", "layouts")}
        return replace(self.spec, views=views, **states)

    def _named(self, root: Table, findings: Findings) -> Spec:
        names = {
            (name.mark.path, name.family, name.name): name for name in read_names(root, findings)
        }
        return replace(
            self.spec,
            names=tuple(
                names.get((name.mark.path, name.family, name.name), name)
                for name in self.spec.names
            ),
        )

    def _described(self, root: Table, kind: str, findings: Findings) -> Spec:
        """After an edit of the width, the encoding or the fields of a register, a cell, a view."""
        arch, (family,) = _arch(root), table(root["registers"]).entries
        roots = [root] if kind == "fields" else [*self._entries("fields", arch, family)]
        roots += self._borrowing(arch, family)
        if arch == AARCH32:
            return self._described_in_aarch32(roots, findings)
        registers = dict(self.spec.registers)
        if kind == "registers":
            read: dict[Key, Register] = {}
            read_registers(root, read, findings)
            registers |= read
        read_fields(roots, registers, findings)
        changed = {
            register.family
            for key, register in registers.items()
            if register is not self.spec.registers[key]
        }
        spec = replace(self.spec, registers=registers)
        entries = [entry for name in changed for entry in self._entries("one-regs", arch, name)]
        spec = self._listed(spec, entries, findings)
        if arch != "arm64":
            return spec
        views = tuple(
            replace(view, fields=inherited_fields(view, registers))
            if view.inherits and registers.get(_home(view)) is not self.spec.registers[_home(view)]
            else view
            for view in spec.views
        )
        return replace(spec, views=views)

    def _described_in_aarch32(self, roots: Iterable[Table], findings: Findings) -> Spec:
        spec = self.spec
        described: dict[Key, Cell | View] = {
            (AARCH32, cell.name): cell for cell in spec.cells if cell.state is State.AARCH32
        }
        described |= {(AARCH32, view.name): view for view in spec.views}
        read_fields([*roots], described, findings)
        cells = tuple(
            described[AARCH32, cell.name] if cell.state is State.AARCH32 else cell
            for cell in spec.cells
        )
        views = tuple(described[AARCH32, view.name] for view in spec.views)
        return replace(spec, cells=cells, views=views)

    def _listed(self, spec: Spec, roots: Iterable[Table], findings: Findings) -> Spec:
        """With the KVM registers of some sets or entries as they are read with these registers."""
        read = {}
        for root in roots:
            arch = _arch(root)
            families: dict[str, list[Register]] = {}
            for entry in table(root["sets"]).entries.values():
                for family in table(table(entry)["registers"]).entries:
                    families[family] = [
                        spec.registers[key] for key in self._families.get((arch, family), ())
                    ]
            structs = spec.structs.get(arch)
            for one_reg in read_one_regs(root, families, structs, spec.format, {}, findings):
                read[arch, one_reg.name] = one_reg
        if not read:
            return spec
        one_regs = (read.get((o.register.arch, o.name), o) for o in spec.one_regs)
        return replace(spec, one_regs=tuple(one_regs))

    @cached_property
    def _families(self) -> Mapping[Key, list[Key]]:
        """By (arch, family), the keys of its registers."""
        families: dict[Key, list[Key]] = {}
        for key, register in self.spec.registers.items():
            families.setdefault((register.arch, register.family), []).append(key)
        return families

    @cached_property
    def _entry_files(self) -> Mapping[tuple[str, str, str], list[Table]]:
        """By (kind, arch, family), the files with that entry alone."""
        found: dict[tuple[str, str, str], list[Table]] = {}
        for kind in ("fields", "one-regs"):
            for root in self.files[kind]:
                for place in _entry_places(root):
                    key = kind, _arch(root), str(place[-1])
                    found.setdefault(key, []).append(alone(root, place))
        return found

    def _entries(self, kind: str, arch: str, family: str) -> list[Table]:
        return self._entry_files.get((kind, arch, family), [])

    def _borrowing(self, arch: str, family: str) -> Iterator[Table]:
        """The entries that have the fields of a register, as files with each alone."""
        for root in self.files["fields"]:
            if _arch(root) == arch:
                for name, entry in table(root["registers"]).entries.items():
                    other = table(entry).get("as")
                    if other is not None and scalar(other).text == family:
                        yield alone(root, ("registers", name))


@cache
def own_source() -> Source:
    """Our own spec, loaded once."""
    return Source(load_files([ROOT / "spec"], SCHEMAS, KINDS, InputFiles()))


def alone(root: Table, path: Place) -> Table:
    """The file with the one entry, or the one set, in which a place is; else the whole file."""
    if path[0] == "sets" and len(path) > 1:
        one_set = _only(table(root["sets"]), str(path[1]))
        if len(path) > 3 and path[2] == "registers":
            own = table(one_set[str(path[1])])
            registers = _only(table(own["registers"]), str(path[3]))
            one_set = _with(one_set, str(path[1]), _with(own, "registers", registers))
        return _with(root, "sets", one_set)
    if path[0] in ("registers", "names") and len(path) > 1:
        return _with(root, path[0], _only(table(root[path[0]]), str(path[1])))
    return root


def _only(node: Table, key: str) -> Table:
    return Table({key: node[key]}, {key: node.keys[key]}, node.mark)


def _with(node: Table, key: str, value: Table) -> Table:
    return Table({**node.entries, key: value}, node.keys, node.mark)


def _entry_places(root: Table) -> Iterator[Place]:
    if "registers" in root:
        yield from (("registers", name) for name in table(root["registers"]).entries)
        return
    for own, entry in table(root["sets"]).entries.items():
        for name in table(table(entry)["registers"]).entries:
            yield "sets", own, "registers", name


def _arch(root: Table) -> str:
    return scalar(root["arch"]).text


def _home(view: View) -> Key:
    """The register that a view inherits from."""
    return "arm64", view.parts[0].of


def _schema(kind: str) -> str:
    return kind.rpartition("/")[2]


@cache
def _schema_text(name: str) -> bytes:
    return (SCHEMAS / f"{name}.schema.json").read_bytes()


def _is_valid(root: Table, kind: str) -> bool:
    return accepts(_schema_text("common"), _schema_text(_schema(kind)), plain(root))
