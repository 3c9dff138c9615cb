# SPDX-License-Identifier: MIT
"""QEMU's own kvm.c and helper.c, whole and with QEMU's headers, as a driver on this host.

Nothing of QEMU is copied into the tree: the sources are compiled where they were unpacked, an
edited file from the test's folder.  What is not under test is left out by the linker; the few
functions that remain are in compare/stubs.c.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from drive import ARM64_HEADERS, HERE, STATE, Driver, build
from kvm_ids import ByteOrder

COMPARE = HERE / "compare"
DRIVER = ["driver.c", "fake_one_reg.c", "glib.c"]
OWN_SOURCES = ["aarch64-sync.c", "kvm-core-regs.c", "kvm-reg-info.c", "reg-places.c", "reg-sync.c"]

CONFIG_HOST = """
#define CONFIG_LINUX 1
#define CONFIG_POSIX 1
#define CONFIG_IOVEC 1
#define CONFIG_CLOSEFROM 1
"""
CONFIG_TARGET = """
#define TARGET_AARCH64 1
#define TARGET_ARM 1
#define TARGET_NAME "aarch64"
#define TARGET_LONG_BITS 64
#define TARGET_BIG_ENDIAN 0
#define CONFIG_SOFTMMU 1
#define CONFIG_KVM 1
"""
"""As configure writes them for aarch64-softmmu with KVM alone."""

DEFINE = [
    "COMPILING_PER_TARGET",
    "COMPILING_SYSTEM_VS_USER",
    "NEED_CPU_H",
    'CONFIG_TARGET="config-target.h"',
    'CONFIG_DEVICES="config-devices.h"',
    "_GNU_SOURCE",
]


@dataclass(frozen=True)
class Host:
    """A processor that the functions are compiled for."""

    compiler: tuple[str, ...]
    emulator: tuple[str, ...]
    byte_order: ByteOrder


LITTLE = Host(("gcc",), (), "little")
# Its linker keeps functions that nothing calls (they are in .opd), and so what those call.
_UNRESOLVED = "-Wl,--unresolved-symbols=ignore-all"
BIG = Host(("powerpc64-linux-gnu-gcc", "-static", _UNRESOLVED), ("qemu-ppc64",), "big")


def build_driver(
    source: Path, edits: Mapping[str, str], glib: list[str], folder: Path, host: Host = LITTLE
) -> Driver:
    """QEMU's functions, after these edits ({path in the tree: text})."""
    generate_headers(source, folder)
    tree = overlay(source, edits, folder / "tree")
    include = [
        folder / "include",
        folder,
        tree / "target/arm",
        tree,
        source,
        source / "include",
        source / "host/include/generic",
    ]
    flags = [
        *("-std=gnu11", "-O1", "-g", "-ffunction-sections", "-fdata-sections"),
        *(f"-D{macro}" for macro in (*DEFINE, *_has(tree))),
        *(f"-I{path}" for path in include),
        *("-isystem", str(source / "linux-headers"), *glib, "-Wl,--gc-sections"),
    ]
    own = [tree / "target/arm" / name for name in OWN_SOURCES if f"target/arm/{name}" in edits]
    drive = [folder / "include" / name for name in DRIVER]
    executable = folder / "driver"
    build([*host.compiler, *flags], [*COMPARE.glob("*.c"), *own, *drive], executable)
    return Driver([*host.emulator, executable], host.byte_order)


def _has(tree: Path) -> Iterator[str]:
    """Macros for compare/*.c about what some versions lack."""
    arm = tree / "target/arm"
    if any(
        "kvm_print_register_name" in (arm / name).read_text() for name in ("kvm.c", "kvm_arm.h")
    ):
        yield "HAS_REGISTER_NAME"
    if "FIELD_DP64_IDREG" in (arm / "cpu.h").read_text(encoding="utf-8"):
        yield "HAS_IDREGS"


def generate_headers(source: Path, folder: Path) -> None:
    """What QEMU's build generates or links before it compiles."""
    include = folder / "include"
    (include / "asm").mkdir(parents=True)
    (include / "config-host.h").write_text(CONFIG_HOST, encoding="ascii")
    (include / "config-target.h").write_text(CONFIG_TARGET, encoding="ascii")
    (include / "config-devices.h").touch()
    for name in ("kvm.h", "sve_context.h"):
        (include / "asm" / name).symlink_to(source / "linux-headers/asm-arm64" / name)
    for name in ("ptrace.h", "hwcap.h"):
        (include / "asm" / name).symlink_to(ARM64_HEADERS / name)
    for name in (*DRIVER, "fake_one_reg.h", "hooks.h"):
        (include / name).symlink_to(STATE / name)  # apart from the headers of our own state
    (include / "members.h").symlink_to(COMPARE / "members.h")
    scripts = source / "scripts"
    _run(sys.executable, scripts / "qapi-gen.py", "-b", "-o", folder / "qapi",
         source / "qapi/qapi-schema.json")  # fmt: skip
    (folder / "trace").mkdir()
    _run(sys.executable, scripts / "tracetool.py", "--backends=nop", "--group=target_arm",
         "--format=h", source / "target/arm/trace-events",
         folder / "trace/trace-target_arm.h")  # fmt: skip


def overlay(source: Path, edits: Mapping[str, str], tree: Path) -> Path:
    """A folder with target/arm as edited, the rest of it as symbolic links."""
    arm = tree / "target/arm"
    arm.mkdir(parents=True)
    for path in (source / "target/arm").iterdir():
        if f"target/arm/{path.name}" not in edits:
            (arm / path.name).symlink_to(path)
    for name, text in edits.items():
        (tree / name).parent.mkdir(parents=True, exist_ok=True)
        (tree / name).write_text(text, encoding="utf-8")
    return tree


def _run(*command: str | Path) -> None:
    environment = {"PYTHONDONTWRITEBYTECODE": "1", "PATH": "/usr/bin:/bin"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{' '.join(map(str, command))}\n{done.stderr}"
