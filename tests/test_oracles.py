# SPDX-License-Identifier: MIT
"""Every AArch64 name against assemblers and disassemblers of others, in both directions.

A tool that is older than a name does not know it: such names are counted and shown by tool, and
each is known by one tool at least or stands below with the reason.  In the other direction the
whole encoding space is disassembled: a name that a tool prints is ours, or stands below.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import assemblers
import pytest
from onereg.inputs import Inputs
from onereg.model import Spec
from onereg.model.ids import Encoding
from onereg.model.system_names import Access, CoprocessorEncoding, ImmediateEncoding
from onereg.read import read_spec

OPERANDS = 0x1FFFE0
"""The bits of op0, op1, CRn, CRm and op2; what else there is says which instruction it is."""
READ = 1 << 21

NEWEST_LLVM = 22
"""The first release that knows every name of the table."""

KNOWN_BY_NONE = {
    # A reserved slot of the ID registers has the kernel's name.
    r"ID_UNALLOCATED_\w+": "no register of the architecture",
    # The assemblers have the names of the physical interface.
    r"ICV_\w+": "a virtual interface's register, for which assemblers write ICC_",
}
"""Names that no tool takes, and why."""

NOT_OURS = {
    r"PR(ENR|SELR|BAR\d*|LAR\d*)_EL[12]": "the R profile's protection regions",
    r"MPUIR_EL[12]|VSCTLR_EL2": "the R profile's",
    r"TPM(IN|AX)[01]_EL(0|1|2|12)": "never released; later LLVM has withdrawn the name",
    r"MPAMVID[CS]R_EL[23]": "never released; later LLVM has withdrawn the name",
    r"CSR(CR|PTR|PTRIDX|IDR)_EL(0|1|2|12)": "call stack recorder, never released",
    r"CPM_IOACC_CTL_EL3": "a CPU's own",
}
"""Names that tools have for encodings and that the table leaves out, and why."""


@dataclass(frozen=True, slots=True)
class Case:
    """What an assembler is asked, and the word that it answers."""

    name: str
    line: str
    word: int
    mask: int


def system_word(encoding: Encoding, read: bool = False) -> int:
    """MSR, MRS, SYS or SYSL with X0 (Arm ARM C6.2, System register move)."""
    word = 0xD5000000 | encoding.op0 << 19 | encoding.op1 << 16 | encoding.crn << 12
    return word | encoding.crm << 8 | encoding.op2 << 5 | (READ if read else 0)


def encoding_of(word: int) -> Encoding:
    """The operands of such a word."""
    return Encoding(word >> 19 & 3, word >> 16 & 7, word >> 12 & 15, word >> 8 & 15, word >> 5 & 7)


@pytest.fixture(scope="module")
def named(own_inputs: Inputs) -> Spec:
    """Our own spec with its names."""
    return read_spec(own_inputs.specs, own_inputs.schemas, names=True)


def registers(spec: Spec) -> Iterator[tuple[str, Encoding, Access]]:
    """Every name that MRS or MSR takes, of both tables."""
    for register in spec.registers.values():
        encoding = register.encoding
        # CCSIDR0 and on are selections of CCSIDR_EL1.
        if isinstance(encoding, Encoding) and not register.name.startswith("CCSIDR"):
            yield register.name, encoding, Access.READ_WRITE
    for name in spec.names:
        if isinstance(name.encoding, Encoding) and name.encoding.op0 >= 2:
            yield name.name, name.encoding, name.access


def register_cases(spec: Spec, readable: set[Encoding], writable: set[Encoding]) -> Iterator[Case]:
    """MRS and MSR of each name; of what spec/registers has, those that some tool has too."""
    for name, encoding, access in registers(spec):
        if access is not Access.WRITE and encoding in readable:
            yield Case(name, f"mrs x0, {name}", system_word(encoding, read=True), 0xFFFFFFFF)
        if access is not Access.READ and encoding in writable:
            yield Case(name, f"msr {name}, x0", system_word(encoding), 0xFFFFFFFF)


def instruction_cases(spec: Spec) -> Iterator[Case]:
    """Each System instruction, in the forms that it may have: one of them assembles."""
    for name in spec.names:
        mnemonic, _, operation = name.name.lower().partition(" ")
        if isinstance(name.encoding, ImmediateEncoding):
            if operation:
                for immediate in (0, 1):
                    crm = name.encoding.first + immediate
                    encoding = Encoding(0, name.encoding.op1, 4, crm, name.encoding.op2)
                    line = f"msr {operation}, #{immediate}"
                    yield Case(name.name, line, system_word(encoding) | 0x1F, 0xFFFFFFFF)
            else:
                first = Encoding(0, name.encoding.op1, 4, name.encoding.first, name.encoding.op2)
                yield Case(name.name, mnemonic, system_word(first) | 0x1F, 0xFFFFFFFF)
        elif isinstance(name.encoding, Encoding) and name.encoding.op0 == 1:
            word = system_word(name.encoding)
            for line in (
                f"{mnemonic} {operation}, x0",
                f"{mnemonic} {operation}",
                f"{mnemonic} x0, {operation}",
                f"{mnemonic} x0",
                f"{mnemonic} {operation}, x0, x1",
            ):
                yield Case(name.name, line.strip(), word, 0xFF000000 | OPERANDS)


def names_of(spec: Spec) -> dict[tuple[int, Encoding], set[str]]:
    """The names that each encoding has, in lower case, by whether op0 is 0 or not."""
    found: dict[tuple[int, Encoding], set[str]] = defaultdict(set)
    for name, encoding, _ in registers(spec):
        found[1, encoding].add(name.lower())
    for name in spec.names:
        if isinstance(name.encoding, Encoding) and name.encoding.op0 == 1:
            found[1, name.encoding].add(name.name.lower())
    return found


def excused(name: str, reasons: dict[str, str]) -> bool:
    return any(re.fullmatch(pattern, name, re.IGNORECASE) for pattern in reasons)


def printed_name(text: str) -> str | None:
    """The name in a line of a disassembler; None where it prints the generic form."""
    if match := re.fullmatch(r"mrs x0, (\w+)|msr (\w+), x0", text):
        name = match[1] or match[2]
        return None if re.fullmatch(r"s[0-3]_[0-7]_c\d+_c\d+_[0-7]", name, re.I) else name.lower()
    words = re.sub(r"\bxzr\b|\bx\d+\b|,", " ", text).split()
    if not words or words[0] in ("sys", "sysl", "sysp", "msr", "mrs", ".inst", "udf", "hint"):
        return None
    return " ".join(words).lower()


def space(op0: int, read: bool, rt: int = 0) -> list[int]:
    """Every word of one op0."""
    return [
        system_word(Encoding(op0, op1, crn, crm, op2), read) | rt
        for op1 in range(8)
        for crn in range(16)
        for crm in range(16)
        for op2 in range(8)
    ]


WHOLE = [
    *space(2, True),
    *space(2, False),
    *space(3, True),
    *space(3, False),
    *space(1, False),
    *space(1, False, 31),
    *space(1, True),
]


@dataclass(frozen=True, slots=True)
class Answers:
    """What one tool says."""

    tool: str
    assembled: dict[str, int | None]
    """The word of each line; empty of a tool without an assembler."""
    printed: dict[int, str]
    """The name that it prints for each word of the whole space for which it has one."""


@pytest.fixture(scope="module")
def answers(named: Spec, tmp_path_factory: pytest.TempPathFactory) -> list[Answers]:
    """Of every tool that is there; three are wanted."""
    folder = tmp_path_factory.mktemp("oracles")
    tools = [assemblers.gnu(folder), assemblers.llvm(), assemblers.capstone()]
    missing = [
        package
        for tool, package in zip(
            tools, ("binutils-aarch64-linux-gnu", "llvm", "capstone of PyPI"), strict=True
        )
        if tool is None
    ]
    if missing:
        pytest.skip(f"missing: {', '.join(missing)}")
    found = []
    for tool in tools:
        assert tool is not None
        assembled = {}
        if not isinstance(tool, assemblers.Capstone):
            assembled = words_of(tool, named)
        texts = tool.disassemble(WHOLE)
        assert len(texts) == len(WHOLE), tool.name
        pairs = ((word, printed_name(text)) for word, text in zip(WHOLE, texts, strict=True))
        printed = {word: name for word, name in pairs if name is not None}
        found.append(Answers(tool.name, assembled, printed))
    return found


def cases_of(spec: Spec) -> list[Case]:
    """Every line that an assembler is asked."""
    everything = {encoding for _, encoding, _ in registers(spec)}
    return [*register_cases(spec, everything, everything), *instruction_cases(spec)]


def words_of(tool: assemblers.Oracle, spec: Spec) -> dict[str, int | None]:
    """The word of each line."""
    lines = list(dict.fromkeys(case.line for case in cases_of(spec)))
    return dict(zip(lines, tool.assemble(lines), strict=True))


def misassembled(spec: Spec, assembled: Mapping[str, int | None]) -> Iterator[str]:
    """Lines of which a tool makes another word than the encoding in the spec."""
    for case in cases_of(spec):
        word = assembled[case.line]
        if word is not None and word & case.mask != case.word & case.mask:
            yield f"{case.line}: {word:#x}, not {case.word:#x}"


def misaliased(spec: Spec) -> Iterator[str]:
    """Names that are said to reach another register than they do.

    FEAT_VHE has NAME_EL12 for NAME_EL1, and NAME_EL02 for NAME_EL0 (Arm ARM, D8.9).  ICV_NAME of a
    virtual GIC has the encoding of ICC_NAME (GIC architecture, IHI 0069).
    """
    for name in spec.names:
        match = re.fullmatch(r"(\w+_EL[01])2", name.name)
        if match and name.alias != match[1]:
            yield f"{name.name} is {match[1]}, not {name.alias}"
    encodings = {(name.is_aarch32, name.name): name.encoding for name in spec.names}
    for (is_aarch32, name), encoding in encodings.items():
        physical = encodings.get((is_aarch32, name.replace("ICV_", "ICC_")), encoding)
        if physical != encoding:
            yield f"{name} is {physical}, not {encoding}"


def test_a_name_of_el2_is_that_of_the_register(named: Spec) -> None:
    assert list(misaliased(named)) == []
    assert sum(name.name.endswith(("_EL12", "_EL02")) for name in named.names) > 20


def test_an_assembler_gives_every_name_its_encoding(named: Spec, answers: list[Answers]) -> None:
    cases = cases_of(named)
    for said in answers:
        if not said.assembled:
            continue
        wrong = list(misassembled(named, said.assembled))
        known = {case.name for case in cases if said.assembled[case.line] is not None}
        names = {case.name for case in cases}
        print(f"{said.tool} assembles {len(known)} of {len(names)} names, {len(wrong)} differ")
        assert wrong == []
        assert len(known) > 900, said.tool


def test_a_disassembler_gives_every_encoding_its_name(named: Spec, answers: list[Answers]) -> None:
    ours = names_of(named)
    for said in answers:
        wrong = []
        same: set[str] = set()
        for word, name in said.printed.items():
            if excused(name, NOT_OURS):
                continue
            there = ours.get((1, encoding_of(word)), set())
            if name in there:
                same.add(name)
            else:
                wrong.append(f"{word:#x} is {name}, for us {sorted(there)}")
        print(f"{said.tool} prints {len(same)} of our names, {len(wrong)} differ")
        assert wrong == []
        assert len(same) > 900, said.tool


def test_every_name_is_known_to_somebody_else(named: Spec, answers: list[Answers]) -> None:
    """The names that a tool lacks are newer than it; the newest LLVM lacks those with a reason."""
    cases = [*instruction_cases(named)]
    lines: dict[str, list[str]] = defaultdict(list)
    for case in cases:
        lines[case.name].append(case.line)
    for name, _, _ in registers(named):
        lines[name] += [f"mrs x0, {name}", f"msr {name}, x0"]
    unknown: dict[str, set[str]] = {}
    for said in answers:
        printed = set(said.printed.values())
        unknown[said.tool] = {
            name
            for name, forms in lines.items()
            if name.lower() not in printed
            and all(said.assembled.get(form) is None for form in forms)
        }
        print(f"{said.tool} does not know {len(unknown[said.tool])}:")
        print("  " + " ".join(sorted(unknown[said.tool])))
    by_none = set.intersection(*unknown.values())
    newest = assemblers.llvm()
    if newest is not None and newest.major < NEWEST_LLVM:
        pytest.skip(f"LLVM {newest.major} is older than the newest names: LLVM {NEWEST_LLVM}")
    assert {name for name in by_none if not excused(name, KNOWN_BY_NONE)} == set()
    by_one = [n for n in lines if sum(n not in known for known in unknown.values()) == 1]
    print(f"{len(lines)} names, {len(by_none)} known by none, {len(by_one)} by one tool")


def test_an_excuse_is_needed(named: Spec, answers: list[Answers]) -> None:
    """What is left out is what a tool has, and is no name of ours."""
    ours = {name.lower() for name, _, _ in registers(named)}
    printed = {name for said in answers for name in said.printed.values()} - ours
    for pattern in NOT_OURS:
        assert any(re.fullmatch(pattern, name, re.IGNORECASE) for name in printed), pattern
        assert not any(re.fullmatch(pattern, name, re.IGNORECASE) for name in ours), pattern
    for pattern in KNOWN_BY_NONE:
        assert any(re.fullmatch(pattern, name, re.IGNORECASE) for name in ours), pattern


def test_vmrs_is_mrc_of_coprocessor_10(named: Spec, tmp_path: Path) -> None:
    """VMRS names its registers, the only ones that an A32 assembler has names for."""
    gnu = "arm-linux-gnueabihf-as"
    if shutil.which(gnu) is None:
        pytest.skip(f"{gnu} is missing: apt-get install binutils-arm-linux-gnueabihf")
    found = [
        (name.name, name.encoding)
        for name in named.names
        if isinstance(name.encoding, CoprocessorEncoding) and name.encoding.coproc == 10
    ]
    lines = []
    for name, encoding in found:
        lines += [f"vmrs r0, {name}", "mrc " + str(encoding).replace("7, ", "7, r0, ", 1)]
    source, target = tmp_path / "a.s", tmp_path / "a.o"
    source.write_text(".arm\n" + "".join(f"{line}\n" for line in lines))
    subprocess.run([gnu, "-mfpu=neon-fp-armv8", "-o", target, source], check=True)
    binary = tmp_path / "a.bin"
    copy = ["arm-linux-gnueabihf-objcopy", "-O", "binary", "-j", ".text", target, binary]
    subprocess.run(copy, check=True)
    words = memoryview(binary.read_bytes()).cast("I").tolist()
    assert len(words) == 2 * len(found) == 16
    assert words[::2] == words[1::2]
