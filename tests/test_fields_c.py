# SPDX-License-Identifier: MIT
"""The generated C headers of fields: every accessor against the model, in C11 and in C++17."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from model_fields import (
    TOY,
    Accessor,
    Generated,
    accessors,
    entries,
    fieldsets,
    generate_with_toys,
    in_c,
    register_in_c,
    reserved,
    without_accessors,
)
from onereg.inputs import Inputs
from onereg.model import Spec
from onereg.model.fields import Reserved
from test_c import C11, C_COMPILERS, CXX17, CXX_COMPILERS, NATIVE, compiler, run

ALL = "onereg_fields.h"
MOST_BYTES = 1_500_000
"""Of all headers together, so that a person can still read them."""


@pytest.fixture(scope="module")
def generated(own_inputs: Inputs, tmp_path_factory: pytest.TempPathFactory) -> Generated:
    return generate_with_toys(own_inputs, tmp_path_factory)


def row(accessor: Accessor) -> str:
    register = register_in_c(accessor.register)
    name = in_c(accessor.fieldset.name, accessor.field.name)
    functions = f"onereg_{register}_{name}, onereg_{register}_set_{name}"
    macros = ", ".join(f"ONEREG_{register}_{name}_{part}" for part in ("MASK", "SHIFT"))
    bits = f"{accessor.field.msb}, {accessor.field.lsb}"
    return f'{{ "{register} {name}", {functions}, {macros}, {bits} }},'


def constants(spec: Spec) -> Iterator[tuple[str, int]]:
    """Values and reserved bits."""
    for accessor in accessors(spec):
        for value in accessor.field.values:
            names = (accessor.fieldset.name, accessor.field.family, value.name)
            number = accessor.get(value.number << accessor.field.lsb)
            yield f"ONEREG_{register_in_c(accessor.register)}_{in_c(*names)}", number
    for register in entries(spec):
        if not without_accessors(register):
            for fieldset in fieldsets(register):
                for kind in (Reserved.RES0, Reserved.RES1):
                    name = in_c(fieldset.name, kind.name)
                    yield f"ONEREG_{register_in_c(register)}_{name}", reserved(fieldset, kind)


def tables(spec: Spec) -> str:
    """What accessors.c includes."""
    lines = []
    everything = accessors(spec)
    assert everything
    for signed in (False, True):
        for word in (64, 32):
            suffix = f"{'s' if signed else 'u'}{word}"
            lines.append(f"static const struct row_{suffix} rows_{suffix}[] = {{")
            some = [a for a in everything if (a.signed, a.word) == (signed, word)]
            assert some or signed
            lines += [row(accessor) for accessor in some]
            lines += ["{ 0, 0, 0, 0, 0, 0, 0 },", "};"]
    lines.append("static const struct constant constants[] = {")
    for name, number in dict(constants(spec)).items():
        wanted = f"UINT64_C({number & (1 << 64) - 1:#x})"
        lines.append(f'{{ "{name}", (uint64_t)({name}), {wanted} }},')
    lines += ["{ 0, 0, 0 },", "};"]
    return "\n".join(lines) + "\n"


def judge(name: str, headers: Path, spec: Spec, folder: Path) -> subprocess.CompletedProcess[str]:
    """Builds accessors.c with these headers and runs it."""
    (folder / "tables.inc").write_text(tables(spec), encoding="utf-8")
    options = [*(CXX17 if name in CXX_COMPILERS else C11), "-O0", f"-I{headers}", f"-I{folder}"]
    language = ["-x", "c++"] if name in CXX_COMPILERS else []
    program = folder / "accessors"
    run([*compiler(name), *options, *language, TOY / "accessors.c", "-o", program])
    return subprocess.run([program], capture_output=True, text=True, check=False)


@pytest.mark.parametrize("name", [*NATIVE, "g++"])
def test_every_accessor_is_the_models(name: str, generated: Generated, tmp_path: Path) -> None:
    judged = judge(name, generated.c, generated.spec, tmp_path)
    assert (judged.stdout, judged.returncode) == ("", 0)


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        (r"(SPSR_irq_A_MASK +UINT64_C)\(\w+", r"\1(0x180", "SPSR_irq A: MASK"),
        (r"(SPSR_irq_A_SHIFT +)8", r"\g<1>9", "SPSR_irq A: SHIFT"),
        (r"(TOY_SIGNED_TWO_NI = )-1", r"\g<1>3", "ONEREG_TOY_SIGNED_TWO_NI: value"),
        (r"(TOYn_EL1_on_RES1 +UINT32_C)\(\w+", r"\1(0x10", "ONEREG_TOYn_EL1_on_RES1: value"),
        (r"bits > ones >> 1", "bits > ones", "TOY_SIGNED TWO: get"),
        (r"\(value & ~ONEREG_##reg##_##field##_MASK\) \|", "value |", "TOY_WIDE LOW: set"),
    ],
)
def test_a_mistake_is_found(
    right: str, wrong: str, said: str, generated: Generated, tmp_path: Path
) -> None:
    headers = tmp_path / "headers"
    shutil.copytree(generated.c, headers)
    changed = 0
    for header in headers.iterdir():
        text, count = re.subn(right, wrong, header.read_text(encoding="utf-8"))
        header.write_text(text, encoding="utf-8")
        changed += count
    assert changed
    judged = judge("gcc", headers, generated.spec, tmp_path)
    assert said in judged.stdout.splitlines()
    assert judged.returncode == 1


def test_there_is_nothing_else(generated: Generated) -> None:
    """Each accessor is one that the model asks for, in one header."""
    wanted = [
        (register_in_c(a.register), in_c(a.fieldset.name, a.field.name))
        for a in accessors(generated.spec)
    ]
    calls = re.compile(r"^ONEREG_(?:SIGNED_)?FIELD(?:64|32)\((\w+), (\w+)\)$", re.MULTILINE)
    there = [
        match
        for header in generated.c.iterdir()
        for match in calls.findall(header.read_text(encoding="utf-8"))
    ]
    assert sorted(there) == sorted(wanted)
    assert len(set(there)) == len(there)


def test_what_has_no_accessors_is_said(generated: Generated) -> None:
    text = "".join(header.read_text(encoding="utf-8") for header in generated.c.iterdir())
    for register in entries(generated.spec):
        sentence = f"/* {register.family} has no accessors: "
        assert (sentence in text) == without_accessors(register), register.family
    assert "TOY_128 has no accessors: 128 bits, more than an integer of C has */" in text
    assert "TOY_ADDR has no accessors: ADDR is the whole register: " in text


def test_each_file_of_fields_has_a_header(own_inputs: Inputs, generated: Generated) -> None:
    prefixes = {"arm64": "", "aarch32": "aarch32_"}
    names = {
        f"onereg_fields_{prefixes.get(path.parent.name, 'arm_')}{path.stem}.h"
        for folder in (own_inputs.specs[0], TOY)
        for path in (folder / "fields").rglob("*.yaml")
    }
    headers = {name.replace("-", "_") for name in names}
    included = re.findall(r'#include "(.*)"', (generated.c / ALL).read_text(encoding="utf-8"))
    assert set(included) == headers
    assert {path.name for path in generated.c.iterdir()} == {*headers, ALL, "onereg_accessors.h"}


@pytest.mark.parametrize("name", [*C_COMPILERS, *CXX_COMPILERS])
def test_no_compiler_warns(name: str, generated: Generated, tmp_path: Path) -> None:
    """Each header alone and twice, and all with the rest of the C, whatever macros there are."""
    flags, suffix = (CXX17, "cc") if name in CXX_COMPILERS else (C11, "c")
    sources = []
    for header in sorted(path.name for path in generated.c.iterdir()):
        source = tmp_path / f"{header}.{suffix}"
        twice = f'#include "{header}"\n' * 2
        source.write_text(f"{twice}extern int nothing;\n", encoding="utf-8")
        sources.append(source)
    words = {w for a in accessors(generated.spec) for w in (a.register.family, a.field.name)}
    macros = [f"#define {w} +\n" for w in sorted(words) if w.isidentifier() and w not in KEYWORDS]
    hostile = tmp_path / f"macros.{suffix}"
    others = '#include "onereg_kvm.h"\n#include "onereg_ids.h"\n#include <errno.h>\n'
    body = f'{others}{"".join(macros)}#include "{ALL}"\nextern int nothing;\n'
    hostile.write_text(body, encoding="utf-8")
    folders = [f"-I{generated.c}", f"-I{generated.c.parent}"]
    for optimisation in ("-O0", "-O2"):
        options = [*flags, optimisation, *folders, "-fsyntax-only"]
        run([*compiler(name), *options, *sources, hostile])


KEYWORDS = {"int", "class", "signed", "errno", "linux", "value"}
"""Names that no program makes macros of, or has made."""


def test_toys(generated: Generated, tmp_path: Path) -> None:
    """How a program writes what is hard, in both languages."""
    source = tmp_path / "toys.c"
    source.write_text(
        "#include <errno.h>\n"
        f'#include "{ALL}"\n'
        "int main(void)\n{\n"
        "\tuint64_t words = onereg_TOY_WORDS_set_class(0, 1);\n"
        "\tuint32_t toy = onereg_TOY_SIGNED_set_TWO(0, ONEREG_TOY_SIGNED_TWO_NI);\n"
        "\twords = onereg_TOY_WORDS_set_print(words, ONEREG_TOY_WORDS_print_None);\n"
        "\twords = onereg_TOY_WORDS_set_errno(words, onereg_TOY_WORDS_int(UINT64_MAX));\n"
        "\tif (words != (ONEREG_TOY_WORDS_class_MASK | ONEREG_TOY_WORDS_errno_MASK | 1))\n"
        "\t\treturn 1;\n"
        "\tif (onereg_TOY_SIGNED_TWO(toy) >= ONEREG_TOY_SIGNED_TWO_IMP || toy != 6)\n"
        "\t\treturn 2;\n"
        "\tif (onereg_TOYn_EL1_Half1(0x10000) != ONEREG_TOYn_EL1_Halfn_IMP)\n"
        "\t\treturn 3;\n"
        "\tif (onereg_TOYn_EL1_off_TOP(0xf0000000) != 15 || onereg_TOY_WIDE_set_LOW(0, 3) != 1)\n"
        "\t\treturn 4;\n"
        "\tswitch (onereg_TOY_WIDE_HIGH(UINT64_MAX)) {\n"
        "\tcase ONEREG_TOY_WIDE_HIGH_MORE:\n\t\treturn 5;\n"
        "\tcase ONEREG_TOY_WIDE_HIGH_MOST:\n\t\treturn 0;\n"
        "\tdefault:\n\t\treturn 6;\n\t}\n}\n",
        encoding="utf-8",
    )
    for command in (["gcc", *C11], ["clang", *C11], ["g++", *CXX17, "-x", "c++"]):
        program = tmp_path / "toys"
        run([*compiler(command[0]), *command[1:], f"-I{generated.c}", source, "-o", program])
        run([program])


def test_texts_stay_comments(generated: Generated) -> None:
    """Nothing that a text says is there once the comments are gone."""
    command = [*compiler("gcc"), "-std=c11", "-trigraphs", "-fpreprocessed", "-dD", "-E", "-P"]
    code = run([*command, generated.c / "onereg_fields_toy.h"])
    assert "ONEREG_TOY_TEXTS_A_MASK" in code
    code = code.replace('#include "onereg_accessors.h"', "")
    for word in ("#error", "broken", "import", "exit", '"', "{{", "\\"):
        assert word not in code, word


def test_no_identifier_is_reserved(generated: Generated) -> None:
    """Two underscores in a row are C++'s own, one in front the implementation's."""
    for header in generated.c.iterdir():
        code = re.sub(r"/\*.*?\*/", "", header.read_text(encoding="utf-8"), flags=re.DOTALL)
        for word in re.findall(r"\b(?:ONEREG|onereg)\w*", code.replace("##", "")):
            assert "__" not in word and not word.endswith("_"), word


def test_the_headers_are_small_enough(root: Path) -> None:
    headers = list((root / "generated/c/fields").iterdir())
    assert headers
    assert sum(header.stat().st_size for header in headers) < MOST_BYTES
