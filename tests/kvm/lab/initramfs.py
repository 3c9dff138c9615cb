# SPDX-License-Identifier: MIT
"""Initial RAM filesystems: the "newc" cpio format of the kernel's initramfs buffer documentation.

They are not compressed: an emulated processor takes longer to inflate one than QEMU takes to load
it. Archives can be concatenated; a later entry replaces an earlier one of the same path.
"""

import stat
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

_FOLDERS = ("dev", "proc", "sys", "tmp")
_CONSOLE = (5, 1)  # device numbers of /dev/console


def build(files: Mapping[str, bytes | Path]) -> bytes:
    """An archive of executable files, {absolute path in the guest: content or file of the host}."""
    chunks = [_entry(folder, stat.S_IFDIR | 0o755) for folder in _FOLDERS]
    chunks.append(_entry("dev/console", stat.S_IFCHR | 0o600, device=_CONSOLE))
    made = set(_FOLDERS)
    for path, content in files.items():
        name = path.lstrip("/")
        for folder in _parents(name):
            if folder not in made:
                made.add(folder)
                chunks.append(_entry(folder, stat.S_IFDIR | 0o755))
        data = content.read_bytes() if isinstance(content, Path) else content
        chunks.append(_entry(name, stat.S_IFREG | 0o755, data))
    chunks.append(_entry("TRAILER!!!", 0))
    return b"".join(chunks)


def from_tree(root: Path) -> bytes:
    """An archive of a folder of the host; symbolic links stay links, owners become root."""
    chunks = []
    for path in sorted(root.rglob("*")):
        name = path.relative_to(root).as_posix()
        mode = path.lstat().st_mode
        if stat.S_ISLNK(mode):
            chunks.append(_entry(name, mode, str(path.readlink()).encode()))
        elif stat.S_ISREG(mode):
            chunks.append(_entry(name, mode, path.read_bytes()))
        elif stat.S_ISDIR(mode):
            chunks.append(_entry(name, mode))
    chunks.append(_entry("TRAILER!!!", 0))
    return b"".join(chunks)


def _parents(name: str) -> Iterator[str]:
    """The folders above a path, outermost first."""
    for folder in reversed(PurePosixPath(name).parents[:-1]):
        yield folder.as_posix()


def _entry(name: str, mode: int, data: bytes = b"", device: tuple[int, int] = (0, 0)) -> bytes:
    """One header, name and content, each padded to four bytes."""
    path = name.encode() + b"\0"
    links = 1
    # magic ino mode uid gid nlink mtime filesize devmajor devminor rdevmajor rdevminor namesize chk
    fields = (0, mode, 0, 0, links, 0, len(data), 0, 0, *device, len(path), 0)
    header = b"070701" + "".join(f"{field:08x}" for field in fields).encode()
    return _padded(header + path) + _padded(data)


def _padded(data: bytes) -> bytes:
    return data + bytes(-len(data) % 4)
