# SPDX-License-Identifier: MIT
"""The lab itself: that a result is what the program did, whatever it did."""

from pathlib import Path

import pytest
from lab import (
    GUEST,
    RUN_SECONDS,
    Lab,
    MachineError,
    Program,
    ProgramFailed,
    Result,
    boot,
    kernels,
    toolchain,
)

SERIES, CPU = "6.1", "cortex-a57"  # the quickest to boot


def run_c(lab: Lab, tmp_path: Path, body: str, timeout: float = RUN_SECONDS) -> Result:
    """Run the body of a main(int argc, char **argv) in the machine."""
    headers = "stdio stdlib string unistd signal fcntl sys/mount sys/reboot".split()
    source = tmp_path / "program.c"
    source.write_text(
        "".join(f"#include <{header}.h>\n" for header in headers)
        + "int main(int argc, char **argv) { (void)argc; (void)argv; " + body + " }\n"
    )  # fmt: skip
    program = toolchain.compile_c([source])
    return lab.run(SERIES, CPU, ["/program", "a b", ""], files={"/program": program},
                   timeout=timeout)  # fmt: skip


def test_output_is_exact(lab: Lab, tmp_path: Path) -> None:
    """Any byte, in any amount, on either stream, and kernel messages in between."""
    result = run_c(lab, tmp_path, """
        int log = open("/dev/kmsg", O_WRONLY);
        for (int i = 0; i < 500; i++) {
            for (int byte = 0; byte < 256; byte++) putchar(byte);
            if (i % 25 == 0) { dprintf(log, "<0>noise %d\\n", i); dprintf(2, "e\\r\\n"); }
        }
        return 7;
    """)  # fmt: skip
    assert result.status == 7
    assert result.stdout == bytes(range(256)) * 500
    assert result.stderr == b"e\r\n" * 20


def test_arguments(lab: Lab, tmp_path: Path) -> None:
    """Arguments arrive as they were given, an empty one and one with a space too."""
    result = run_c(lab, tmp_path, 'printf("[%s][%s]%d", argv[1], argv[2], argc); return 0;')
    assert result.check().text == "[a b][]3"


def test_crash_is_named(lab: Lab, tmp_path: Path) -> None:
    """A program that crashes ends with the name of the signal, not with a status."""
    result = run_c(lab, tmp_path, 'fputs("so far", stdout); fflush(stdout); abort();')
    assert (result.status, result.killed_by, result.text) == (None, "SIGABRT", "so far")
    with pytest.raises(ProgramFailed, match="killed by SIGABRT\nso far"):
        result.check()


def test_program_that_hangs(lab: Lab, tmp_path: Path) -> None:
    """It is killed, what it wrote is kept, and the machine goes on."""
    result = run_c(lab, tmp_path, 'puts("waiting"); fflush(stdout); for (;;) pause();', timeout=30)
    assert (result.killed_by, result.text) == ("timeout", "waiting\n")
    assert run_c(lab, tmp_path, "return 0;").ok


def test_panic_shows_the_console(lab: Lab, tmp_path: Path) -> None:
    """A panic is an error with the kernel's last words; the next program gets a new machine."""
    with pytest.raises(MachineError, match=r"panicked(?s:.*)sysrq triggered crash"):
        run_c(lab, tmp_path, """
            mount("proc", "/proc", "proc", 0, NULL);
            dprintf(open("/proc/sysrq-trigger", O_WRONLY), "c");
            for (;;) pause();
        """)  # fmt: skip
    assert run_c(lab, tmp_path, "return 0;").ok


def test_machine_that_hangs(lab: Lab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine that says nothing any more is an error too."""
    monkeypatch.setattr("lab.machine._GRACE", 1.0)
    with pytest.raises(MachineError, match="did not answer in time"):
        run_c(lab, tmp_path, "return reboot((int)RB_HALT_SYSTEM);", timeout=2)


def test_python(lab: Lab, tmp_path: Path) -> None:
    """A Python program finds the modules of the standard library and those beside it."""
    (tmp_path / "beside.py").write_text("answer = 42\n")
    script = tmp_path / "script.py"
    script.write_text(
        "import ctypes, dataclasses, enum, fcntl, json, mmap, os, struct, sys, typing, beside\n"
        "os.close(os.open('/dev/kvm', os.O_RDWR))\n"
        "print(json.dumps([beside.answer, sys.argv[1:]]))\n"
    )
    files = {"/python/beside.py": tmp_path / "beside.py"}
    result = lab.run_python(SERIES, CPU, script, "x", files=files)
    assert result.check().json_lines() == [[42, ["x"]]]


def test_one_boot_runs_all_programs() -> None:
    """boot() gives the results in order."""
    files = {"/probe": toolchain.compile_c([GUEST / "probe.c"])}
    programs = [Program(["/probe", "caps"], files), Program(["/probe", "features", "nonsense"])]
    caps, wrong = boot(kernels.kernel(SERIES), CPU, programs)
    assert caps.json_lines()[0]["arm_el1_32bit"] == 1
    assert (wrong.status, wrong.stderr) == (1, b"probe: no feature is called nonsense\n")


def test_probe(lab: Lab, series: str, cpu: str) -> None:
    """Every kernel answers the probe, and lists no register twice."""
    (answer,) = lab.probe(series, cpu, "features", "pmu_v3")
    listed = [register[0] for register in answer["list"]]
    assert answer["refused"] is None
    assert len(listed) > 300
    assert len(set(listed)) == len(listed)


def test_aarch32_guest(lab: Lab, series: str) -> None:
    """aarch32_modes.S visits every mode, and KVM's registers hold its markers there."""
    program = toolchain.compile_c([GUEST / "aarch32_check.c", GUEST / "vm.c"])
    image = toolchain.assemble_a32(GUEST / "aarch32_modes.S")
    files = {"/aarch32_check": program, "/aarch32_modes": image}
    lab.run(series, CPU, ["/aarch32_check", "/aarch32_modes"], files=files).check()


@pytest.mark.parametrize("features", [(), ("sve",), ("sve", "pmu_v3", "ptrauth")])
def test_aarch64_guest(lab: Lab, series: str, features: tuple[str, ...]) -> None:
    """aarch64_work.S survives a move, and notices any of its registers that does not."""
    names = {"sve": "SVE=1", "pmu_v3": "PMU=1", "ptrauth": "PTRAUTH=1"}
    program = toolchain.compile_c([GUEST / "aarch64_check.c", GUEST / "vm.c"])
    defines = [names[feature] for feature in features]
    image = toolchain.assemble_a64(GUEST / "aarch64_work.S", defines=defines)
    files = {"/aarch64_check": program, "/aarch64_work": image}
    argv = ["/aarch64_check", "/aarch64_work", *features]
    (answer,) = lab.run(series, "max", argv, files=files).check().json_lines()
    assert answer["moved_alike"]
    general = [f"0x{0x6030000000100000 + 2 * number:016x}" for number in range(34)]  # X, SP, PC
    vector = [0x6040000000100054 + 4 * number for number in range(32)]
    scalable = [0x6080000000150000 + 32 * number for number in range(32)]
    predicate = [0x6050000000150400 + 32 * number for number in range(17)]  # FFR the last
    wide = scalable + predicate if "sve" in features else vector
    assert not set(answer["unnoticed"]) & {*general, *(f"0x{number:016x}" for number in wide)}
