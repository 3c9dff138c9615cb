# SPDX-License-Identifier: MIT
"""Debian's package archive, read with the machine's own apt but not with its state.

Every file apt keeps (sources, lists, status, downloads) is in the cache; nothing is installed.
The address of the archive is the one the machine's apt uses, or $ONEREG_DEBIAN_ARCHIVE. apt
verifies what it downloads against Debian's archive keyring.
"""

import os
import platform
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

from . import cache
from .errors import Unavailable
from .progress import waiting_for

KEYRING = Path("/usr/share/keyrings/debian-archive-keyring.gpg")  # package debian-archive-keyring
LISTS_AGE = 7 * 24 * 3600  # seconds after which the package lists are fetched again

_CONFIGURATION = """\
Dir::Etc::sourcelist "{folder}/sources.list";
Dir::Etc::sourceparts "-";
Dir::Etc::preferences "-";
Dir::Etc::preferencesparts "-";
Dir::State "{folder}/state";
Dir::State::lists "{folder}/state/lists";
Dir::State::status "{folder}/state/status";
Dir::Cache "{folder}/cache";
Dir::Cache::pkgcache "pkgcache.bin";
Dir::Cache::srcpkgcache "";
Dir::Cache::archives "archives";
Dir::Log "{folder}/log";
APT::Architecture "{architecture}";
#clear APT::Architectures;
APT::Architectures {{ "{architecture}"; }};
APT::Sandbox::User "root";
#clear APT::Update::Pre-Invoke;
#clear APT::Update::Post-Invoke;
#clear APT::Update::Post-Invoke-Success;
#clear DPkg::Post-Invoke;
Acquire::Languages "none";
Acquire::Retries "2";
"""


def host_architecture() -> str:
    """Debian's name of this machine's architecture."""
    names = {"x86_64": "amd64", "aarch64": "arm64"}
    machine = platform.machine()
    if machine not in names:
        raise Unavailable(f"the lab runs on x86-64 and arm64 machines, not on {machine}")
    return names[machine]


class Archive:
    """Packages of some Debian releases for one architecture, or their source packages."""

    def __init__(
        self,
        architecture: str,
        releases: Sequence[str],
        *,
        sources: bool = False,
        variable: str = "ONEREG_DEBIAN_ARCHIVE",
    ) -> None:
        """`variable` is the environment's word on the address, should it have one."""
        self.architecture = architecture
        self.releases = tuple(releases)
        self._variable = variable
        self._type = "deb-src" if sources else "deb"
        kind = "sources" if sources else architecture
        self._folder = cache.root() / "apt" / "-".join((kind, *releases))
        self._ready = False

    def names(self, pattern: str, *, refresh: bool = False) -> list[str]:
        """The names of packages that match a POSIX regular expression."""
        self._prepare(refresh)
        found = self._apt("apt-cache", "search", "--names-only", pattern)
        return [line.split(" ", 1)[0] for line in found.splitlines()]

    def unpack(self, packages: Iterable[str], into: Path) -> None:
        """Download exactly these packages ("name", "name/release"); unpack into a new folder."""
        self._prepare(False)
        into.mkdir()
        with tempfile.TemporaryDirectory(dir=into) as folder:
            self._apt("apt-get", "download", *packages, cwd=Path(folder))
            _unpack_all(Path(folder), into)

    def unpack_closure(self, package: str, into: Path) -> None:
        """Likewise a package with everything it depends on, the C library included."""
        self._prepare(False)
        into.mkdir()
        with tempfile.TemporaryDirectory(dir=into) as folder:
            (Path(folder) / "partial").mkdir()
            self._apt("apt-get", "install", "--yes", "--no-install-recommends", "--download-only",
                      "--option", f"Dir::Cache::archives={folder}", package)  # fmt: skip
            _unpack_all(Path(folder), into)

    def source_version(self, package: str) -> str:
        """The newest version of a source package."""
        self._prepare(False)
        shown = self._apt("apt-cache", "showsrc", "--only-source", package)
        versions = re.findall(r"^Version: (\S+)$", shown, re.MULTILINE)
        if not versions:
            raise Unavailable(f"Debian ({', '.join(self.releases)}) has no source of {package}")
        return str(max(versions, key=release_key))

    def download_source(self, package: str, version: str, into: Path) -> None:
        """Download the files of a source package into a folder, unpacking none."""
        self._prepare(False)
        self._apt("apt-get", "source", "--download-only", f"{package}={version}", cwd=into)

    def _prepare(self, refresh: bool) -> None:
        """Have package lists that are not older than LISTS_AGE, or than this call."""
        if self._ready and not refresh:
            return
        with cache.locked(f"apt-{self._folder.name}"):
            stamp = self._folder / "updated"
            fresh = stamp.exists() and time.time() - stamp.stat().st_mtime < LISTS_AGE
            if refresh or not fresh:
                self._configure()
                with waiting_for(f"updating the {self._folder.name} package lists"):
                    self._apt("apt-get", "--error-on=any", "update")
                stamp.touch()
        self._ready = True

    def _configure(self) -> None:
        for folder in ("state/lists/partial", "cache/archives/partial", "log"):
            (self._folder / folder).mkdir(parents=True, exist_ok=True)
        (self._folder / "state/status").touch()
        if not KEYRING.exists():
            raise Unavailable(
                f"{KEYRING} is missing: Debian's packages cannot be verified; "
                "apt-get install debian-archive-keyring"
            )
        address = os.environ.get(self._variable) or _address()
        options = f"[arch={self.architecture} signed-by={KEYRING}]"
        sources = (
            f"{self._type} {options} {address} {release} main\n" for release in self.releases
        )
        cache.write_text(self._folder / "sources.list", "".join(sources))
        cache.write_text(
            self._folder / "apt.conf",
            _CONFIGURATION.format(folder=self._folder, architecture=self.architecture),
        )

    def _apt(self, program: str, *arguments: str, cwd: Path | None = None) -> str:
        return _run(program, "--config-file", str(self._folder / "apt.conf"), *arguments, cwd=cwd)


def _run(program: str, *arguments: str, cwd: Path | None = None) -> str:
    if shutil.which(program) is None:
        raise Unavailable(
            f"{program} is missing: the lab takes kernels and QEMU from Debian's archive with "
            "apt-get, apt-cache and dpkg-deb"
        )
    done = subprocess.run(
        [program, *arguments],
        cwd=cwd,
        env={**os.environ, "LC_ALL": "C", "DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        said = [line for line in done.stderr.splitlines() if line.startswith("E:")]
        reason = " ".join(said) or done.stderr.strip()
        words = [argument for argument in arguments if not argument.startswith(("-", "/"))]
        raise Unavailable(f"{program} {' '.join(words)}: {reason}")
    return done.stdout


def _address() -> str:
    """The address of Debian's archive, without anybody having typed it here."""
    given = os.environ.get("ONEREG_DEBIAN_ARCHIVE")
    if given:
        return given
    fields = "$(REPO_URI) $(ORIGIN)|$(LABEL)|$(RELEASE)"
    targets = _run("apt-get", "indextargets", "--format", fields, "Created-By: Packages")
    codename = platform.freedesktop_os_release().get("VERSION_CODENAME", "")
    for line in targets.splitlines():
        address, _, rest = line.partition(" ")
        origin, label, release = rest.split("|")
        debian = origin == "Debian" and label in ("Debian", "Debian Backports")
        never_updated = not origin and release == codename and _runs_debian()
        if debian or never_updated:
            return address
    raise Unavailable(
        "this machine's apt knows no Debian archive; set ONEREG_DEBIAN_ARCHIVE to the address of "
        "a Debian mirror (what follows 'deb' in a Debian sources.list) and "
        "apt-get install debian-archive-keyring"
    )


def _runs_debian() -> bool:
    return platform.freedesktop_os_release().get("ID") == "debian"


def _unpack_all(folder: Path, into: Path) -> None:
    for package in sorted(folder.glob("*.deb")):
        _run("dpkg-deb", "--extract", str(package), str(into))


def release_key(release: str) -> tuple[int, ...]:
    """Sort key of a kernel release: "6.1.0-50" < "6.1.0-101"."""
    return tuple(int(number) for number in re.findall(r"\d+", release))
