# SPDX-License-Identifier: MIT
"""A working copy of QEMU's source that is edited and built again and again.

A file is written only when its text changes, so that ninja compiles only what depends on it; a
program that was built once from the same text is taken from the cache.
"""

import hashlib
import json
import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from lab import cache
from lab.archive import host_architecture
from lab.progress import waiting_for

from . import source, tools

TARGET = "qemu-system-aarch64"
_DEVICES = "onereg"  # a device configuration that has the virt board alone

# Default features and devices are off: no display, no network, no storage.
_OPTIONS = (
    "--target-list=aarch64-softmmu",
    "--without-default-features",
    "--without-default-devices",
    f"--with-devices-aarch64={_DEVICES}",
    "--enable-system",
    "--enable-fdt=system",
    "--static",
    "--enable-werror",
    "--disable-tools",
    "--disable-guest-agent",
    "--disable-docs",
    "--disable-debug-info",
    "--disable-install-blobs",
)


class BuildError(Exception):
    """QEMU does not build; the text is what the compiler says."""


@dataclass(frozen=True)
class Kind:
    """What a qemu-system-aarch64 runs on, and how it runs guests."""

    folder: str
    options: tuple[str, ...]
    architecture: str  # Debian's name of the host's
    triplet: str
    cross: bool


KVM = Kind(
    "qemu-build", ("--enable-kvm", "--disable-tcg"), "arm64", "aarch64-linux-gnu", cross=True
)
EMULATOR = Kind(
    "qemu-emulator",
    ("--disable-kvm", "--enable-tcg"),
    host_architecture(),
    f"{platform.machine()}-linux-gnu",
    cross=False,
)


@dataclass(frozen=True)
class Program:
    """A static qemu-system-aarch64."""

    path: Path
    version: str  # of QEMU
    digest: str  # of what was edited


class Tree:
    """One version of QEMU in the cache: source, build and programs.

    Trees of other names are independent: whoever edits one spares the other a compilation.
    """

    def __init__(self, pristine: Path, kind: Kind = KVM, *, name: str = "") -> None:
        self.pristine = pristine
        self.version = source.version(pristine)
        self.kind = kind
        self.folder = cache.root() / kind.folder / (self.version + name)
        self.source = self.folder / "source"
        self.build_folder = self.folder / "build"
        self._files: dict[str, str] = {}

    def edit(self, files: Mapping[str, str]) -> None:
        """Let these files, by their path in the tree, have these texts and all others QEMU's."""
        self._files = dict(files)

    def build(self) -> Program:
        """The program, compiled unless it is in the cache; a warning is an error."""
        digest = self._digest()
        program = self.folder / "programs" / digest / TARGET
        with cache.locked(f"{self.kind.folder}-{self.folder.name}"):
            if not program.exists():
                tools.ensure()
                self._prepare()
                with waiting_for(f"{self.kind.folder}: building QEMU {self.version}"):
                    self._configure()
                    self._run(self._ninja(TARGET))
                self._keep(program)
        return Program(program, self.version, digest)

    def compile_command(self, path: str) -> list[str]:
        """How the configured tree compiles a file, to be run in build_folder."""
        listed = json.loads(self._run([*self._ninja(), "-t", "compdb"]))
        target = (self.source / path).resolve()
        for entry in listed:
            if (self.build_folder / entry["file"]).resolve() == target:
                return str(entry["command"]).split()
        raise BuildError(f"QEMU {self.version} compiles no {path}")

    def _digest(self) -> str:
        texts = json.dumps([_OPTIONS, self.kind.options, sorted(self._files.items())])
        return hashlib.sha256(texts.encode()).hexdigest()[:16]

    def _prepare(self) -> None:
        """Have a working copy with the edits, and only what has changed written."""
        if not self.source.is_dir():
            scratch = self.folder / "copy"
            shutil.rmtree(scratch, ignore_errors=True)
            shutil.copytree(self.pristine, scratch, symlinks=True)
            _fill_gaps(scratch)
            scratch.rename(self.source)
        manifest = self.folder / "edited.json"
        edited = json.loads(manifest.read_text()) if manifest.exists() else []
        cache.write_text(manifest, json.dumps(sorted({*edited, *self._files})))
        for path in edited:
            if path not in self._files:
                self._restore(path)
        for path, text in self._files.items():
            _write(self.source / path, text)
        cache.write_text(manifest, json.dumps(sorted(self._files)))

    def _restore(self, path: str) -> None:
        original = self.pristine / path
        if original.exists():
            _write(self.source / path, original.read_text(encoding="utf-8"))
        else:
            (self.source / path).unlink(missing_ok=True)

    def _configure(self) -> None:
        if (self.build_folder / "build.ninja").exists():
            return
        shutil.rmtree(self.build_folder, ignore_errors=True)
        self.build_folder.mkdir(parents=True)
        usr = self._sysroot / "usr"
        prefix = f"{self.kind.triplet}-"
        self._run(
            [
                str(self.source / "configure"),
                *_OPTIONS,
                *self.kind.options,
                f"--python={sys.executable}",
                f"--ninja={self._ninja()[0]}",
                *([f"--cross-prefix={prefix}"] if self.kind.cross else []),
                # Meson looks for libraries without a .pc file only where the compiler does.
                f"--cc={prefix}gcc -B{usr / 'lib' / self.kind.triplet}",
                "--host-cc=gcc",
                f"--extra-cflags=-I{usr / 'include'}",
            ]
        )

    @property
    def _sysroot(self) -> Path:
        return tools.sysroot(self.kind.architecture)

    def _ninja(self, *targets: str) -> list[str]:
        return [str(tools.python_packages() / "bin/ninja"), *targets]

    def _run(self, command: list[str]) -> str:
        done = subprocess.run(
            ["nice", *command],
            cwd=self.build_folder,
            env=self._environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            said = done.stdout + done.stderr
            failed = re.search(r"^(FAILED: |.*ERROR: |.*error: )", said, re.MULTILINE)
            raise BuildError(said[failed.start() if failed else -4000 :][:8000])
        return done.stdout

    def _environment(self) -> dict[str, str]:
        configurations = self._sysroot / "usr/lib" / self.kind.triplet / "pkgconfig"
        return {
            **os.environ,
            "LC_ALL": "C",
            "PYTHONPATH": str(tools.python_packages()),
            "PKG_CONFIG": "pkg-config",
            "PKG_CONFIG_LIBDIR": str(configurations),
            "PKG_CONFIG_SYSROOT_DIR": str(self._sysroot),
        }

    def _keep(self, program: Path) -> None:
        program.parent.mkdir(parents=True, exist_ok=True)
        scratch = program.with_suffix(".new")
        strip = [f"{self.kind.triplet}-strip", "-o", str(scratch), str(self.build_folder / TARGET)]
        subprocess.run(strip, check=True)
        scratch.rename(program)


def _write(path: Path, text: str) -> None:
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def _fill_gaps(tree: Path) -> None:
    """Add what the build looks for: our device configuration, and firmware Debian has removed."""
    devices = tree / "configs/devices/aarch64-softmmu" / f"{_DEVICES}.mak"
    devices.write_text("CONFIG_ARM_VIRT=y\n", encoding="ascii")
    removed = {"pc-bios": (r"edk2-[\w-]+\.fd", ".bz2"), "pc-bios/dtb": (r"[\w-]+\.dtb", "")}
    for folder, (pattern, suffix) in removed.items():
        listing = tree / folder / "meson.build"
        names = re.findall(f"'({pattern})'", listing.read_text()) if listing.exists() else []
        for name in names:
            (tree / folder / f"{name}{suffix}").touch()
