# SPDX-License-Identifier: MIT
"""CPUs in every form of ``onereg cpu template``: read back, compiled and run.  Rust's is run by
test_rust.py."""

from __future__ import annotations

import ctypes
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import c_library
import cpu_forms
import onereg_kvm
import pytest
from onereg.cli import main
from onereg.cpu import tables, templates
from onereg.cpu.stated import stated_bits_of
from onereg.dumps.reader import parse_dumps
from onereg.dumps.reading import KnownRegisters
from onereg.errors import SpecError
from onereg.inputs import Inputs
from onereg.model import Spec
from onereg.query.cpu_models import model_values
from onereg.query.lookup import Lookup
from states import GENERATED

C = GENERATED.parent / "c"


@pytest.fixture(scope="module")
def cpus(own_inputs: Inputs) -> Spec:
    return cpu_forms.cpu_spec(own_inputs)


@pytest.fixture(scope="module")
def known(cpus: Spec) -> KnownRegisters:
    return KnownRegisters(Lookup(cpus, dict))


def forms(spec: Spec, name: str) -> tuple[dict[str, tuple[int, int]], dict[str, str]]:
    """The bits that a model states, and all forms of it."""
    cpu = model_values(spec, spec.cpu_models, spec.cpu_models[name])
    bits = templates.stated_bits(spec, cpu, [])
    rows = [*tables.table_rows(spec, cpu, bits)]
    texts = {
        "firecracker": json.dumps(templates.firecracker(spec, cpu, bits)),
        "qemu": templates.qemu(spec, cpu, bits),
        "json": json.dumps({"registers": templates.registers(cpu, bits)}),
        "c": tables.c_table(name, iter(rows)),
        "python": tables.python_table(name, iter(rows)),
        "rust": tables.rust_table(name, iter(rows)),
    }
    return {register: (mask, cpu[register] & mask) for register, mask in bits.items()}, texts


def test_every_form_of_every_model_is_read_back_as_it_was(
    cpus: Spec, known: KnownRegisters
) -> None:
    assert len(cpus.cpu_models) >= 7
    for name in cpus.cpu_models:
        stated, texts = forms(cpus, name)
        assert len(stated) > 20
        for form, text in texts.items():
            dumps = parse_dumps(text.encode(), f"{name}.{form}", known)
            assert stated_bits_of(dumps, known.by_id) == stated, (name, form)
            assert [(dump.states_cpu, dump.values) for dump in dumps] == [(True, {})]


def test_a_reformatted_table_is_the_same(cpus: Spec, known: KnownRegisters) -> None:
    """A formatter breaks lines, and a person comments."""
    stated, texts = forms(cpus, "neoverse-n2")
    for form in ("c", "python", "rust"):
        comment = "# why" if form == "python" else "// why"
        text = texts[form].replace(', "', ',\n\t\t"')
        text = text.replace("},\n", f"}}, {comment}\n").replace("),\n", f"), {comment}\n")
        (dump,) = parse_dumps(text.encode(), form, known)
        assert stated_bits_of([dump], known.by_id) == stated


ROW = '{ ONEREG_ARM64_ID_AA64ISAR0_EL1, "AES", 0xf0, 0x20 },'
HEAD = "static const struct onereg_cpu_field fields[] = {\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (HEAD + ROW, "2:54: the table of a CPU ends before its last row"),
        (HEAD + ROW[:30] + "\n};", "2:1: is no row of a CPU in C, and no end of its table"),
        (HEAD + f"{ROW}\n{ROW}\n}};", "3:1: ID_AA64ISAR0_EL1.AES is there a second time"),
        (HEAD + ROW.replace("0xf0", "0x70") + "\n};", "is in the bits 0xf0, not 0x70"),
        (HEAD + ROW.replace("0x20", "0x120") + "\n};", "has 4 bits, which are never 0x120"),
        (HEAD + ROW.replace('"AES"', '"AFS"') + "\n};", "has no field 'AFS' (did you mean 'AES'?)"),
        (HEAD + ROW.replace("ISAR0", "ISAR9") + "\n};", "'ID_AA64ISAR9_EL1' is no register"),
        (f"{HEAD}{ROW}\n}};\n{HEAD}{ROW}\n}};", "4:14: has a second CPU; a model is one"),
        ('CPU = Cpu(\n"n1",\n(CpuField(arm64.', "3:2: is no row of a CPU in Python"),
        ("-cpu host,SYSREG_ID_AA64ISAR0_EL1_AES=0x2,SYSREG_ID_AA64ISAR0_EL1_AES=1", "1:43: ID_A"),
        ("-cpu host,SYSREG_ID_AA64ISAR0_EL1_AES", "1:11: SYSREG_ID_AA64ISAR0_EL1_AES has no value"),
        ("-cpu host,SYSREG_ID_AA64ISAR0_EL1_AES=0x100", "has 4 bits, which are never 0x100"),
        ("-cpu host,SYSREG_ID_AA64ISAR9_EL1_AES=0", "is no SYSREG_<REGISTER>_<FIELD>"),
        ("host,sve=off", "1:6: 'sve=off' is no field: leave it out"),
        ("-cpu host SYSREG_ID_AA64ISAR0_EL1_AES=0", "follows host; properties follow a comma"),
        (
            '{"registers": {"ID_AA64ISAR0_EL1": {"value": "0x20"}}}',
            "'ID_AA64ISAR0_EL1' is \"0x20\"",
        ),
        ('{"registers": {"X0": "0x20"}}', "'X0' is no register with fields"),
        (
            '{"registers": {"ID_AA64ISAR0_EL1": {"value": "0x20", "mask": "0xf"}}}',
            "1:36: the value of ID_AA64ISAR0_EL1 has bits outside its mask",
        ),
    ],
)
def test_half_a_cpu_and_a_contradiction_have_a_place(
    text: str, said: str, known: KnownRegisters
) -> None:
    with pytest.raises(SpecError) as caught:
        parse_dumps(text.encode(), "cpu", known)
    (finding,) = caught.value.findings
    assert said in str(finding)


def test_a_table_is_a_model_and_no_host(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    cpus: Spec,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("onereg.generate.read_checked", lambda *_, **__: cpus)
    host = Path(__file__).parent.parent / "cpu/graviton3-6.18.txt"
    texts = forms(cpus, "neoverse-n1")[1]
    paths = {form: tmp_path / f"neoverse-n1.{form}" for form in texts}
    for form, path in paths.items():
        path.write_text(texts[form], encoding="utf-8")
    main(["cpu", "check", str(paths["c"]), str(host), "--format", "json"])
    rows = json.loads(capsys.readouterr().out)["fields"]
    assert {row["verdict"] for row in rows} >= {"same", "write"}
    assert main(["cpu", "template", str(paths["qemu"]), "--for", "rust"]) == 0
    assert capsys.readouterr().out == f"{texts['rust']}\n"
    assert main(["cpu", "baseline", str(paths["python"]), str(host)]) == 2
    assert "states the CPU of a guest" in capsys.readouterr().out


def test_c_compiles_the_table_and_applies_it(cpus: Spec, tmp_path: Path) -> None:
    source = tmp_path / "neoverse-n1.c"
    source.write_text(forms(cpus, cpu_forms.POORER)[1]["c"] + "\n", encoding="utf-8")
    warnings = "-O0 -Wall -Wextra -Wpedantic -Wmissing-prototypes -Werror".split()
    compilers = [name for name in ("clang", "gcc") if shutil.which(name)]
    if not compilers:
        pytest.skip("no C compiler: apt-get install gcc clang")
    for compiler in compilers:
        command = [compiler, "-std=c11", *warnings, f"-I{C}", "-c", "-o", tmp_path / "o", source]
        subprocess.run(command, check=True)
    library = c_library.build(C, tmp_path, compilers[-1], [source], "-O0")
    cpu = c_library.Cpu.in_dll(library.loaded, "onereg_cpu_neoverse_n1")

    def apply(kvm: cpu_forms.ScenarioKvm) -> None:
        io = c_library.io_of(kvm)
        library.call("onereg_apply_cpu", ctypes.byref(io), ctypes.byref(cpu))

    check_applied(cpus, apply, c_library.CError)


def test_python_takes_the_table_and_applies_it(cpus: Spec, tmp_path: Path) -> None:
    source = tmp_path / "guest_cpu.py"
    source.write_text(forms(cpus, cpu_forms.POORER)[1]["python"] + "\n", encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--python-version",
        "3.11",
        "--no-incremental",
        source,
    ]
    result = subprocess.run(command, cwd=GENERATED, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout
    names: dict[str, onereg_kvm.Cpu] = {}
    exec(compile(source.read_text(), source, "exec"), names)
    check_applied(cpus, lambda kvm: onereg_kvm.apply_cpu(kvm, names["CPU"]), onereg_kvm.OneRegError)


def check_applied(
    spec: Spec, apply: Callable[[cpu_forms.ScenarioKvm], None], error: type[Exception]
) -> None:
    """Applied in the order of the table; one field that is refused is named, and no other."""
    kvm = cpu_forms.fresh_vcpu(spec)
    apply(kvm)
    rows = cpu_forms.rows(spec)
    registers = [*dict.fromkeys(row.register for row in rows)]
    written = [call.split()[1] for call in kvm.calls if call.startswith("set")]
    assert written == [name for name in registers if name in written]
    assert len(written) > 5
    for row in rows:
        assert kvm.value(row.register) & row.mask == row.value
    refusing, name = cpu_forms.refusing(spec)
    with pytest.raises(error, match=rf"EINVAL.*; 1 in all: {name}$"):
        apply(refusing)
