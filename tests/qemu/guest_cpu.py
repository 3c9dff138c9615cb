# SPDX-License-Identifier: MIT
"""A QEMU that gives its vCPUs a CPU: the generated C and a table of `onereg cpu template` in it.

QEMU 11.1 has no option for the fields of ID registers, so these edits are ours.  They come on top
of the generated files of splice.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from splice import TARGET, SpliceError

_GENERATED = Path(__file__).resolve().parent.parent.parent / "generated/c"
_LEFT_OUT = ("onereg_native.c", "onereg_kvm_regs.c", "onereg_assert.c")
"""Layouts, which a CPU does not need, and the test of the ids."""
_FOLDER = f"{TARGET}/onereg"

_AFTER_FINALIZE = "    if (cpu->psci_version) {\n        psciver = cpu->psci_version;\n"
_APPLY = """\
    {
        struct onereg_io io = onereg_kvm_io(cs->kvm_fd);
        struct onereg_error error;
        char text[4096];

        ret = onereg_apply_cpu(&io, &onereg_cpu_common, &error);
        if (ret) {
            onereg_strerror(&error, text, sizeof(text));
            error_report("%s", text);
            return ret;
        }
    }

"""
_INCLUDES = """
#include "onereg/onereg_cpu_model.h"
#include "onereg/onereg_kvm.h"

extern const struct onereg_cpu onereg_cpu_common;
"""
_SOURCE_SET = "arm_system_ss = ss.source_set()\n"
_INIT = "    cap_has_mp_state = kvm_check_extension(s, KVM_CAP_MP_STATE);\n"
_OWN_MIDR = "    kvm_vm_enable_cap(s, KVM_CAP_ARM_WRITABLE_IMP_ID_REGS, 0);\n\n"
"""So that the guest keeps MIDR_EL1, REVIDR_EL1 and AIDR_EL1 of the host that it began on."""


def with_cpu(spliced: Mapping[str, str], table: str) -> dict[str, str]:
    """The edits of splice.py, and those that give each vCPU the CPU `common` of a table for C."""
    sources = {
        path.name: path.read_text(encoding="utf-8")
        for path in sorted(_GENERATED.iterdir())
        if path.suffix in (".c", ".h") and path.name not in _LEFT_OUT
    }
    sources["onereg_cpu_common.c"] = table
    kvm, meson = f"{TARGET}/kvm.c", f"{TARGET}/meson.build"
    names = ", ".join(f"'onereg/{name}'" for name in sources if name.endswith(".c"))
    text = spliced[kvm]
    text = _put_in(text, '#include "kvm-core-regs.h"\n', after=_INCLUDES)
    text = _put_in(text, _INIT, before=_OWN_MIDR)
    text = _put_in(text, _AFTER_FINALIZE, before=_APPLY)
    own = f"arm_system_ss.add(when: 'CONFIG_KVM', if_true: files({names}))\n"
    build = _put_in(spliced[meson], _SOURCE_SET, after=own)
    return {
        **spliced,
        **{f"{_FOLDER}/{name}": content for name, content in sources.items()},
        kvm: text,
        meson: build,
    }


def _put_in(text: str, line: str, *, before: str = "", after: str = "") -> str:
    if text.count(line) != 1:
        raise SpliceError(f"{TARGET}: {line.strip()} is there {text.count(line)} times")
    return text.replace(line, before + line + after)
