# SPDX-License-Identifier: MIT
"""read: loaded files -> a frozen :class:`~onereg.model.Spec`.

The second stage, after ``load`` and before ``rules``.  Which schema a file has follows from
where it stands below the spec's directory; a file that stands nowhere is a finding, so that a
misplaced one is not passed over.
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import field, replace
from pathlib import Path

from onereg.dataclass import dataclass
from onereg.errors import Finding, Mark, SpecError
from onereg.inputs import spec_files
from onereg.inputs.files import InputFiles
from onereg.model import (
    AARCH32,
    Absence,
    Cell,
    Deviation,
    Feature,
    Layout,
    Mode,
    NamedKernel,
    OneReg,
    Register,
    Spec,
    State,
    View,
)
from onereg.model.cpu_features import CpuFeatures
from onereg.model.cpu_models import CpuModel
from onereg.model.cpu_parts import CpuPart
from onereg.model.ids import IdFormat
from onereg.model.structs import Structs
from onereg.model.system_names import SystemName
from onereg.query.bare_names import bare_names
from onereg.query.view_fields import inherited_fields
from onereg.read.aarch32 import read_absences, read_cells, read_modes, read_views
from onereg.read.cpu_features import read_cpu_features
from onereg.read.cpu_models import read_cpu_model
from onereg.read.cpu_parts import read_cpu_parts
from onereg.read.deviations import read_deviations
from onereg.read.fields import read_fields
from onereg.read.id_format import raised_newest, read_id_format
from onereg.read.kernels import read_kernels, references
from onereg.read.layouts import read_layout
from onereg.read.names import read_names
from onereg.read.one_regs import read_features, read_one_regs, read_structs
from onereg.read.registers import read_registers
from onereg.read.schema import validate
from onereg.read.shown_directories import shown_directories
from onereg.read.values import Findings, scalar
from onereg.read.words import read_words
from onereg.read.yaml_tree import Table, load_file

MAX_FILES = 1000
"""Files below one spec directory; ours has some fifty."""

_FIXED = {
    ("kvm", "id-format.yaml"): "id-format",
    ("kvm", "releases.yaml"): "releases",
    ("aarch32", "modes.yaml"): "aarch32/modes",
    ("aarch32", "cells.yaml"): "aarch32/cells",
    ("aarch32", "views.yaml"): "views",
    ("aarch64", "modes.yaml"): "aarch64/modes",
    ("aarch64", "cells.yaml"): "aarch64/cells",
    ("names", "parts.yaml"): "parts",
}
_BY_NAME = {"features.yaml": "features", "structs.yaml": "structs"}
_BY_FOLDER = {
    "registers": "registers",
    "fields": "fields",
    "kvm": "one-regs",
    "layouts": "layout",
    "deviations": "deviations",
    "names": "names",
    "features": "cpu-features",
    "models": "cpu-model",
}
KINDS = {*_FIXED.values(), *_BY_NAME.values(), *_BY_FOLDER.values(), "kernels"}
"""The kinds of files of a spec, each with a schema of its name."""
"""Kinds of files, each with its schema."""
_NAMES = {"names", "parts"}
_CPUS = {"cpu-features", "cpu-model"}


def read_spec(
    directories: Sequence[Path],
    schemas: Path,
    input_files: InputFiles | None = None,
    *,
    names: bool = False,
    cpus: bool = False,
    outside: frozenset[str] = frozenset(),
) -> Spec:
    """The spec of ``directories``, each of the shape of ``spec/``; later ones add to the first.

    ``outside``: the targets beside ours that a layout may name.
    ``names`` asks for ``spec/names`` and ``cpus`` for ``spec/features`` and ``spec/models`` too,
    which most callers can do without.

    Raises :class:`SpecError` with every finding of the first stage that has any: all files are
    loaded and validated before any is converted.
    """
    wanted = KINDS - (set() if names else _NAMES) - (set() if cpus else _CPUS)
    files = load_files(directories, schemas, wanted, input_files or InputFiles())
    return spec_of(files, schemas, outside)


def spec_of(
    files: Mapping[str, list[Table]], schemas: Path, outside: frozenset[str] = frozenset()
) -> Spec:
    """The spec of loaded and valid files, by kind; raises :class:`SpecError` as `read_spec`."""
    findings = Findings()
    parts = _Parts.read(files, findings)
    if findings.found or parts.format is None:
        raise SpecError(findings.found)
    format, oldest, newest = parts.format
    arches = list(format.arches)
    return Spec(
        one_regs=tuple(sorted(parts.one_regs, key=lambda one_reg: arches.index(one_reg.arch))),
        registers=parts.registers,
        features=parts.features,
        kernels=parts.kernels,
        oldest=oldest,
        newest=newest,
        modes=tuple(parts.modes),
        cells=tuple(parts.cells),
        absences=tuple(parts.absences),
        views=tuple(parts.views),
        layouts=tuple(parts.layouts),
        structs=parts.structs,
        format=format,
        words=read_words(schemas),
        deviations=parts.deviations,
        names=tuple(parts.names),
        cpu_parts=tuple(part for root in files.get("parts", ()) for part in read_cpu_parts(root)),
        cpu_features=parts.cpu_features,
        cpu_models=parts.cpu_models,
        outside_targets=outside,
    )


def read_system_names(directories: Sequence[Path], schemas: Path) -> tuple[SystemName, ...]:
    """``spec/names`` alone; raises :class:`SpecError` with every finding."""
    findings = Findings()
    files = load_files(directories, schemas, {"names"}, InputFiles())
    found = tuple(name for root in files.get("names", ()) for name in read_names(root, findings))
    if findings.found:
        raise SpecError(findings.found)
    return found


def read_part_names(directories: Sequence[Path], schemas: Path) -> tuple[CpuPart, ...]:
    """``spec/names/parts.yaml`` alone; raises :class:`SpecError` with every finding."""
    files = load_files(directories, schemas, {"parts"}, InputFiles())
    return tuple(part for root in files.get("parts", ()) for part in read_cpu_parts(root))


def read_features_alone(directories: Sequence[Path], schemas: Path) -> CpuFeatures:
    """``spec/features`` alone; raises :class:`SpecError` with every finding."""
    findings = Findings()
    files = load_files(directories, schemas, _CPUS, InputFiles())
    found = read_cpu_features(files.get("cpu-features", ()), findings)
    if findings.found:
        raise SpecError(findings.found)
    return found


def read_model_alone(path: Path, schemas: Path) -> CpuModel:
    """The CPU model of a file; raises :class:`SpecError` with every finding."""
    input_files = InputFiles()
    root = load_file(path, str(path), input_files)
    findings = Findings(list(validate(root, "cpu-model", schemas, input_files)))
    if findings.found:
        raise SpecError(findings.found)
    model = read_cpu_model(root, findings)
    if findings.found:
        raise SpecError(findings.found)
    return model


def load_files(
    directories: Sequence[Path], schemas: Path, kinds: Container[str], input_files: InputFiles
) -> dict[str, list[Table]]:
    """Files of some kinds by kind, loaded and valid by their schemas."""
    findings: list[Finding] = []
    files: dict[str, list[Table]] = {}
    for directory, name in zip(directories, shown_directories(directories), strict=True):
        top = Mark(name, 1, 1)
        paths = spec_files(directory, input_files)
        if not paths:
            findings.append(Finding(top, "no-spec", "no YAML file below this directory"))
        if len(paths) > MAX_FILES:
            findings.append(Finding(top, "too-large", f"more than {MAX_FILES} files"))
            continue
        for path in paths:
            relative = path.relative_to(directory)
            shown = f"{top.path}/{relative.as_posix()}"
            kind = _kind(relative)
            if kind is None:
                message = (
                    "stands where no spec file belongs; it may be in registers/, fields/, "
                    "kvm/<arch>/, kvm/kernels/, layouts/, names/, features/, models/, deviations/, "
                    "or be aarch32/{modes,cells,views}.yaml or aarch64/{modes,cells}.yaml; "
                    "the newest release of an overlay is in kvm/releases.yaml"
                )
                findings.append(Finding(Mark(shown, 1, 1), "misplaced-file", message))
                continue
            if kind not in kinds:
                continue
            try:
                root = load_file(path, shown, input_files)
            except SpecError as error:
                findings.extend(error.findings)
                continue
            findings.extend(validate(root, kind.rpartition("/")[2], schemas, input_files))
            files.setdefault(kind, []).append(root)
    if findings:
        raise SpecError(findings)
    return files


def _kind(relative: Path) -> str | None:
    parts = relative.parts
    if relative.suffix != ".yaml":
        return None
    if parts in _FIXED:
        return _FIXED[parts[0], parts[1]]
    if parts[0] == "kvm" and len(parts) < 3:
        return None
    if parts[:2] == ("kvm", "kernels"):
        return "kernels"
    if parts[0] == "kvm" and parts[-1] in _BY_NAME:
        return _BY_NAME[parts[-1]]
    return _BY_FOLDER.get(parts[0]) if len(parts) > 1 else None


@dataclass(slots=True)
class _Parts:
    """The parts of the spec that have been read so far."""

    format: tuple[IdFormat, str, str] | None = None
    registers: dict[tuple[str, str], Register] = field(default_factory=dict)
    features: dict[tuple[str, str], Feature] = field(default_factory=dict)
    kernels: dict[tuple[str, str], NamedKernel] = field(default_factory=dict)
    structs: dict[str, Structs] = field(default_factory=dict)
    sets: dict[tuple[str, str], Mark] = field(default_factory=dict)
    one_regs: list[OneReg] = field(default_factory=list)
    modes: list[Mode] = field(default_factory=list)
    cells: list[Cell] = field(default_factory=list)
    absences: list[Absence] = field(default_factory=list)
    views: list[View] = field(default_factory=list)
    layouts: list[Layout] = field(default_factory=list)
    deviations: dict[tuple[str, str], Deviation] = field(default_factory=dict)
    names: list[SystemName] = field(default_factory=list)
    cpu_features: CpuFeatures = field(default_factory=CpuFeatures)
    cpu_models: dict[str, CpuModel] = field(default_factory=dict)

    @classmethod
    def read(cls, files: Mapping[str, list[Table]], findings: Findings) -> _Parts:
        parts = cls()
        for root in files.get("id-format", ()):
            parts.format = read_id_format(root, findings)
        if parts.format is None:
            top = Mark("spec", 1, 1)
            findings.add(top, "no-spec", "kvm/id-format.yaml is missing; ids cannot be composed")
        if parts.format is None or findings.found:
            return parts
        for root in files.get("releases", ()):
            format, oldest, newest = parts.format
            parts.format = format, oldest, raised_newest(root, newest, findings)
        for root in files.get("registers", ()):
            read_registers(root, parts.registers, findings)
        fields = files.get("fields", ())
        of_registers = [root for root in fields if scalar(root["arch"]).text != AARCH32]
        read_fields(of_registers, parts.registers, findings)
        for root in files.get("features", ()):
            read_features(root, parts.features, findings)
        for root in files.get("structs", ()):
            parts.structs[scalar(root["arch"]).text] = read_structs(root, findings)
        parts._read_one_regs(files, findings)
        for root in files.get("kernels", ()):
            names = references(parts.one_regs, scalar(root["arch"]).text)
            read_kernels(root, names, parts.kernels, findings)
        parts._read_modes(files, findings)
        parts._read_aarch32_fields([root for root in fields if root not in of_registers], findings)
        for root in files.get("deviations", ()):
            read_deviations(root, parts.deviations)
        parts._read_names(files, findings)
        parts.cpu_features = read_cpu_features(files.get("cpu-features", ()), findings)
        for root in files.get("cpu-model", ()):
            model = read_cpu_model(root, findings)
            if model.name in parts.cpu_models:
                first = parts.cpu_models[model.name].mark
                message = f"the model {model.name} is already defined at {first}"
                findings.add(model.mark, "duplicate-name", message)
            parts.cpu_models[model.name] = model
        families = {
            name: [register for register in family if register.unlisted is None]
            for name, family in parts._families("arm64").items()
        }
        cells = {cell.name: cell for cell in parts.cells}
        for root in files.get("layout", ()):
            layout = read_layout(root, families, cells, findings)
            for other in parts.layouts:
                if other.name == layout.name:
                    message = f"the layout {layout.name} is already defined at {other.mark}"
                    findings.add(layout.mark, "duplicate-name", message)
            parts.layouts.append(layout)
        return parts

    def _read_one_regs(self, files: Mapping[str, list[Table]], findings: Findings) -> None:
        assert self.format is not None
        for root in files.get("one-regs", ()):
            arch = scalar(root["arch"]).text
            self.one_regs.extend(
                read_one_regs(
                    root,
                    self._families(arch),
                    self.structs.get(arch),
                    self.format[0],
                    self.sets,
                    findings,
                )
            )

    def _read_names(self, files: Mapping[str, list[Table]], findings: Findings) -> None:
        """Our own names without those that an overlay makes registers; an overlay's own names."""
        own = files["id-format"][0].mark.path.removesuffix("kvm/id-format.yaml")
        added = {
            key: register
            for key, register in self.registers.items()
            if not register.mark.path.startswith(own)
        }
        for root in files.get("names", ()):
            names = tuple(read_names(root, findings))
            self.names.extend(bare_names(names, added) if root.mark.path.startswith(own) else names)

    def _read_modes(self, files: Mapping[str, list[Table]], findings: Findings) -> None:
        for state in State:
            folder = state.value.lower()
            for root in files.get(f"{folder}/modes", ()):
                self.modes.extend(read_modes(root, state, findings))
            for root in files.get(f"{folder}/cells", ()):
                self.cells.extend(read_cells(root, state, findings))
                self.absences.extend(read_absences(root))
        for root in files.get("views", ()):
            self.views.extend(read_views(root, findings))

    def _read_aarch32_fields(self, roots: Sequence[Table], findings: Findings) -> None:
        """Those of views and cells; a view that inherits has them from its AArch64 register."""
        described: dict[tuple[str, str], Cell | View] = {
            (AARCH32, cell.name): cell for cell in self.cells if cell.state is State.AARCH32
        }
        described |= {(AARCH32, view.name): view for view in self.views}
        read_fields(roots, described, findings)
        self.cells = [
            replace(cell, fields=described[AARCH32, cell.name].fields)
            if cell.state is State.AARCH32
            else cell
            for cell in self.cells
        ]
        self.views = [
            replace(view, fields=described[AARCH32, view.name].fields) for view in self.views
        ]
        self.views = [
            replace(view, fields=inherited_fields(view, self.registers))
            if view.inherits and not view.fields.said
            else view
            for view in self.views
        ]

    def _families(self, arch: str) -> dict[str, list[Register]]:
        families: dict[str, list[Register]] = {}
        for register in self.registers.values():
            if register.arch == arch:
                families.setdefault(register.family, []).append(register)
        return families
