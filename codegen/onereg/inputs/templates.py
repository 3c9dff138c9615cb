# SPDX-License-Identifier: MIT
"""Templates and plain files as Jinja2 gets them: read once, and compiled once."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Sequence
from pathlib import Path
from types import CodeType

from jinja2 import BaseLoader, BytecodeCache, Environment, TemplateNotFound
from jinja2.bccache import Bucket

from onereg.errors import OneregError
from onereg.inputs.files import MAX_BYTES, InputFiles

_LINE_BREAK = re.compile("\r\n?")


class UnusableTemplate(OneregError):
    """A file that is there and is no text."""

    def __init__(self, name: str, sentence: str, line: int = 1) -> None:
        super().__init__(f"{name}:{line}: {sentence}")
        self.name, self.sentence, self.line = name, sentence, line


class TemplateFiles(BaseLoader):
    """The files below some folders; the first folder that has a name wins."""

    def __init__(self, folders: Sequence[Path], input_files: InputFiles | None = None) -> None:
        self.folders = tuple(folders)
        self._input_files = input_files or InputFiles()
        self._there = {path for folder in folders for path in self._input_files.below(folder)}

    def text(self, name: str) -> str:
        """The text of a file; raises TemplateNotFound and :class:`UnusableTemplate`."""
        return self._found(name)[0]

    def path(self, name: str) -> Path | None:
        """The file that has a name; None without one."""
        return next(
            (path for folder in self.folders if (path := folder / name) in self._there), None
        )

    def user_path(self, name: str) -> Path | None:
        """The same, in the user's folders, those before the last."""
        path = self.path(name)
        return None if path is None or self.folders[-1] in path.parents else path

    def strays(self, known: Collection[str]) -> list[str]:
        """Names in the user's folders, those before the last, that have no known file's.

        A part that another of the user's files there names is none.
        """
        own = [
            (path, path.relative_to(folder).as_posix())
            for folder in self.folders[:-1]
            for path in self._input_files.below(folder)
            if path.is_file()
        ]
        others = [(path, name) for path, name in own if name not in known]
        texts = {path: self._bytes(path) for path, _ in own} if others else {}
        return [
            name
            for path, name in others
            if not any(name.encode() in texts[other] for other in texts if other != path)
        ]

    def _bytes(self, path: Path) -> bytes:
        try:
            return self._input_files.read(path)
        except OSError:
            return b""  # whoever renders it says why

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, None]:
        """The source of a template, for Jinja2."""
        text, path = self._found(template)
        return text, os.path.normpath(path), None

    def _found(self, name: str) -> tuple[str, Path]:
        found = self.path(name)
        if found is None:
            raise TemplateNotFound(name)
        try:
            data = self._input_files.read(found)
        except OSError as error:
            raise UnusableTemplate(name, f"cannot be read: {error.strerror}") from None
        if len(data) > MAX_BYTES:
            raise UnusableTemplate(name, f"larger than {MAX_BYTES} bytes; split the file")
        try:
            return _LINE_BREAK.sub("\n", data.decode()), found
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            sentence = f"byte 0x{data[error.start]:02x} is not UTF-8; a template is UTF-8 text"
            raise UnusableTemplate(name, sentence, line) from None


class _Compiled(BytecodeCache):
    """Keeps compiled templates, by name, place and text."""

    def __init__(self) -> None:
        self._code: dict[tuple[str, str], CodeType] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self._code.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        assert bucket.code is not None
        self._code[bucket.key, bucket.checksum] = bucket.code


COMPILED = _Compiled()
"""The templates of this process: each is compiled once, however often it is rendered."""
