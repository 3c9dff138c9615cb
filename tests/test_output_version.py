# SPDX-License-Identifier: MIT
"""The generated code of each language has one version, and headers of two do not compile."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[1]
PLACES = {
    "c/onereg.h": r"^#define ONEREG_VERSION (\d+)$",
    "python/onereg_kvm/__init__.py": r"^VERSION = (\d+)$",
    "rust/onereg/src/lib.rs": r"^pub const VERSION: u32 = (\d+);$",
}


def version_of(place: str) -> str:
    text = (ROOT / "generated" / place).read_text(encoding="utf-8")
    (found,) = re.findall(PLACES[place], text, re.MULTILINE)
    return str(found)


def test_all_languages_have_one_version() -> None:
    assert len({version_of(place) for place in PLACES}) == 1


def test_headers_of_two_versions_do_not_compile(tmp_path: Path) -> None:
    generated = ROOT / "generated/c"
    (tmp_path / "use.c").write_text('#include "onereg_native.h"\n')
    shutil.copy(generated / "onereg_native.h", tmp_path)
    command = ["cc", "-std=c11", "-fsyntax-only", f"-I{tmp_path}", str(tmp_path / "use.c")]
    text = (generated / "onereg.h").read_text(encoding="utf-8")
    version = int(version_of("c/onereg.h"))
    other = text.replace(f"ONEREG_VERSION {version}", f"ONEREG_VERSION {version + 1}")
    for header, status in ((text, 0), (other, 1)):
        (tmp_path / "onereg.h").write_text(header)
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == status, done.stderr
    assert "take both from one run of onereg generate" in done.stderr
