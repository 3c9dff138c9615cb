# SPDX-License-Identifier: MIT
"""The generated C: compiled by every compiler at hand, run against a fake KVM under sanitizers."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from fuzz import seeds
from fuzz.build import C_TARGETS, HARNESSES
from onereg.generate import read_checked
from onereg.inputs import Inputs
from onereg.output.render import render
from onereg.plan import make_plan
from onereg.targets import all_targets

ROOT = Path(__file__).resolve().parent.parent
GENERATED = ROOT / "generated/c"
TESTS = ROOT / "tests/c"
LAYOUTS = TESTS / "spec"

WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Werror"]
C11 = ["-std=c11", *WARNINGS]
CXX17 = ["-std=c++17", *WARNINGS]
SANITIZERS = {
    "gcc": ["-O1", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"],
    "clang": ["-O2"],  # its sanitizers are in a package of their own
}
WRAPPED = [f"-Wl,--wrap={name}" for name in ("malloc", "calloc", "realloc")]

CROSS = "aarch64-linux-gnu-gcc"
CLANG_CROSS = ["--target=aarch64-linux-gnu", "-isystem", "/usr/aarch64-linux-gnu/include"]
C_COMPILERS = ["gcc", "clang", "musl-gcc", CROSS, "clang for aarch64"]
CXX_COMPILERS = ["g++", "clang++", "clang++ for aarch64"]
NATIVE = ["gcc", "clang"]
PACKAGES = {
    "gcc": "gcc",
    "g++": "g++",
    "clang": "clang",
    "clang++": "clang",
    "musl-gcc": "musl-tools",
    CROSS: "gcc-aarch64-linux-gnu libc6-dev-arm64-cross",
}
PROGRAMS = sorted(path.stem for path in TESTS.glob("test_*.c"))
HEADERS = sorted(path.name for path in GENERATED.glob("*.h"))

Compile = Callable[[str, str], Path]


def compiler(name: str) -> list[str]:
    """The command, with the kernel's headers where the C library does not bring them."""
    if name.endswith(" for aarch64"):
        compiler(CROSS)  # whose C library's headers it takes
        return [*compiler(name.removesuffix(" for aarch64")), *CLANG_CROSS]
    if shutil.which(name) is None:
        pytest.skip(f"{name} is missing: apt-get install {PACKAGES[name]}")
    if name != "musl-gcc":
        return [name]
    multiarch = subprocess.check_output(["gcc", "-print-multiarch"], text=True).strip()
    kernel = ["-idirafter", "/usr/include", "-idirafter", f"/usr/include/{multiarch}"]
    return [name, *kernel]


def run(command: Sequence[str | Path], cwd: Path | None = None) -> str:
    """What the command printed; the test fails with it where the command does."""
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    output = done.stdout + done.stderr
    assert done.returncode == 0, f"{' '.join(map(str, command))}\n{output}"
    return output


def refuses(command: Sequence[str | Path]) -> str:
    """What a compiler says against a source that it must not accept."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode != 0, f"{' '.join(map(str, command))} succeeded"
    return done.stderr


def compile_objects(
    command: Sequence[str | Path], sources: Sequence[Path], folder: Path
) -> list[Path]:
    """Object files in a folder; as many compilers at a time as there are processors for them."""
    folder.mkdir(parents=True, exist_ok=True)
    objects = [folder / f"{source.stem}.o" for source in sources]
    commands = [[*command, "-c", s, "-o", o] for s, o in zip(sources, objects, strict=True)]
    with ThreadPoolExecutor(max_workers=2) as pool:
        list(pool.map(run, commands))
    return objects


@pytest.fixture(scope="session")
def banks(tmp_path_factory: pytest.TempPathFactory, own_inputs: Inputs) -> Path:
    """The C of the tests' own layouts, which have live and parked places."""
    folder = tmp_path_factory.mktemp("banks")
    specs = (*own_inputs.specs, LAYOUTS)
    plan = make_plan(read_checked(Inputs(specs, own_inputs.schemas, own_inputs.templates)))
    target = next(target for target in all_targets() if target.name == "c")
    for path, text in render(target, plan, own_inputs.templates):
        name = Path(path).name
        if name.startswith(("onereg_banks", "onereg_states")):
            (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def sources(banks: Path) -> list[Path]:
    """All that a test program is linked with."""
    return [*sorted(GENERATED.glob("*.c")), *sorted(banks.glob("*.c")), TESTS / "fake_kvm.c"]


@pytest.fixture(scope="session")
def include(banks: Path) -> list[str]:
    return [f"-I{folder}" for folder in (GENERATED, banks, TESTS)]


@pytest.fixture(scope="session")
def build(
    tmp_path_factory: pytest.TempPathFactory, sources: list[Path], include: list[str]
) -> Compile:
    """build(compiler, program) is that program; gcc's is watched by sanitizers."""
    objects: dict[str, list[Path]] = {}

    def build_one(name: str, program: str) -> Path:
        command = [*compiler(name), *C11, "-g", *SANITIZERS[name], *include]
        if name not in objects:
            objects[name] = compile_objects(command, sources, tmp_path_factory.mktemp(name))
        wrapped = WRAPPED if program == "test_allocation" else []
        executable = objects[name][0].parent / program
        source = TESTS / f"{program}.c"
        run([*command, source, *objects[name], *wrapped, "-o", executable])
        return executable

    return build_one


@pytest.mark.parametrize("name", C_COMPILERS)
def test_compiles_without_a_warning(
    name: str, sources: list[Path], include: list[str], tmp_path: Path
) -> None:
    """At -O2, where compilers look closest; for arm64 with every assertion against <asm/kvm.h>."""
    compile_objects([*compiler(name), *C11, "-O2", *include], sources, tmp_path)


@pytest.mark.parametrize("name", [*NATIVE, *CXX_COMPILERS])
def test_each_header_stands_alone(name: str, tmp_path: Path) -> None:
    """As the first and only one of a source, in C11 and in C++17."""
    language = (CXX17, "cc") if name in CXX_COMPILERS else (C11, "c")
    flags, suffix = language
    alone = []
    for header in HEADERS:
        source = tmp_path / f"{header}.{suffix}"
        source.write_text(f'#include "{header}"\nextern int nothing;\n', encoding="utf-8")
        alone.append(source)
    run([*compiler(name), *flags, "-fsyntax-only", f"-I{GENERATED}", *alone])


def test_usable_from_cpp(sources: list[Path], include: list[str], tmp_path: Path) -> None:
    """C++ calls what C has compiled."""
    cpp = tmp_path / "use.cc"
    cpp.write_text(
        "#include <cstring>\n"
        '#include "onereg_ids.h"\n'
        '#include "onereg_native.h"\n'
        "int main()\n{\n"
        '\tauto reg = onereg_find_name(&onereg_arm64, "LR_irq");\n'
        '\treturn !(reg && reg->id == ONEREG_ARM64_X16 && !std::strcmp(reg->name, "X16"));\n'
        "}\n",
        encoding="utf-8",
    )
    objects = compile_objects([*compiler("gcc"), *C11, *include], sources, tmp_path)
    executable = tmp_path / "use"
    run([*compiler("g++"), *CXX17, *include, cpp, *objects, "-o", executable])
    run([executable])


@pytest.mark.parametrize("name", NATIVE)
@pytest.mark.parametrize("program", PROGRAMS)
def test_program(program: str, name: str, build: Compile) -> None:
    """A program of tests/c, each of whose functions is a test."""
    run([build(name, program)])


def test_runs_on_musl(sources: list[Path], include: list[str], tmp_path: Path) -> None:
    """The other C library, linked statically."""
    command = [*compiler("musl-gcc"), *C11, "-O1", *include]
    objects = compile_objects(command, sources, tmp_path)
    for program in ("test_sync", "test_names"):
        executable = tmp_path / program
        run([*command, "-static", TESTS / f"{program}.c", *objects, "-o", executable])
        run([executable])


@pytest.mark.parametrize("seed", ["1", "2"])
def test_restore_of_damaged_input(seed: str, build: Compile) -> None:
    """10^5 edits and truncations of saves: refused before a write, and nothing read beyond."""
    run([build("gcc", "fuzz_restore"), "50000", seed])


@pytest.mark.parametrize("target", C_TARGETS)
def test_fuzzing(target: str, build: Compile, include: list[str], tmp_path: Path) -> None:
    """A harness of tests/fuzz keeps its promises on its seeds and some mutations of them."""
    objects = build("gcc", "test_record").parent.glob("*.o")
    command = [*compiler("gcc"), *C11, "-D_DEFAULT_SOURCE", *SANITIZERS["gcc"], *include]
    own = [HARNESSES / f"{name}.c" for name in (f"fuzz_{target}", "hostile_kvm", "random_driver")]
    run([*command, f"-I{HARNESSES}", *own, *objects, "-o", tmp_path / "program"])
    seeds.write(target, tmp_path / "seeds")
    run([tmp_path / "program", "-runs=1000", tmp_path / "seeds"])


def test_header_that_contradicts_an_id(tmp_path: Path) -> None:
    """The assertions against <asm/kvm.h> do judge."""
    for source in GENERATED.glob("*.[ch]"):
        shutil.copy(source, tmp_path)
    ids = tmp_path / "onereg_ids.h"
    text = ids.read_text(encoding="utf-8")
    right = "ONEREG_ARM64_SPSR_abt 0x603000000010004aULL"
    assert right in text
    ids.write_text(text.replace(right, right.replace("4a", "4c")), encoding="utf-8")
    said = refuses([*compiler(CROSS), *C11, "-fsyntax-only", tmp_path / "onereg_assert.c"])
    assert "SPSR_abt" in said
    assert said.count("error:") == 1


@pytest.mark.parametrize(
    ("right", "wrong", "named"),
    [
        ("uint64_t pc;", "uint32_t pc;", '"PC"'),
        ("uint64_t x[31];", "uint32_t x[31];", '"X30"'),
        ("uint64_t dbgbvr_el1[16];", "uint64_t dbgbvr_el1[8];", '"dbgbvr_el1"'),
    ],
)
def test_struct_that_is_not_the_layouts(right: str, wrong: str, named: str, tmp_path: Path) -> None:
    """A member that is too narrow or too short is a compile-time error."""
    for source in GENERATED.glob("*.[ch]"):
        shutil.copy(source, tmp_path)
    header = tmp_path / "onereg_native.h"
    text = header.read_text(encoding="utf-8")
    assert right in text
    header.write_text(text.replace(right, wrong), encoding="utf-8")
    said = refuses([*compiler("gcc"), *C11, "-fsyntax-only", tmp_path / "onereg_native.c"])
    assert named in said


@pytest.mark.parametrize("program", ["example_vmm", "kvm_roundtrip"])
def test_program_for_a_real_kernel_compiles(program: str, tmp_path: Path) -> None:
    """Tests in tests/kvm run them."""
    include = [f"-I{folder}" for folder in (GENERATED, TESTS)]
    command = [*compiler(CROSS), "-std=gnu11", *WARNINGS, "-O2", "-static", *include]
    own = sorted(GENERATED.glob("*.c"))
    run([*command, TESTS / f"{program}.c", *own, "-o", tmp_path / program])


def test_example_is_short() -> None:
    """README shows it whole."""
    assert len((TESTS / "example_vmm.c").read_text(encoding="utf-8").splitlines()) < 60
