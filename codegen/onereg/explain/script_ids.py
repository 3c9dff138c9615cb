# SPDX-License-Identifier: MIT
"""The frame of ids for the script of the site's page of logs, which says why an id is none."""

from __future__ import annotations

from typing import Any

from onereg.model import Spec
from onereg.query.decoded_ids import Decoder, scalars
from onereg.query.qemu_ids import BOGUS


def id_facts(spec: Spec) -> dict[str, Any]:
    """Codes of architectures and groups, struct kvm_regs, and names by their encodings."""
    format = spec.format
    decoder = Decoder(spec, lambda: spec.names)
    return {
        "arches": {str(code): name for name, code in format.arches.items()},
        "foreign": {str(code): name for name, code in format.foreign.items()},
        "proposed": {str(code): name for name, code in format.proposed.items()},
        "groups": [
            {
                "name": group.name,
                "code": group.coproc,
                "arches": group.arches,
                "bits": group.bits,
                "fields": [[name, msb, lsb] for name, (msb, lsb) in group.fields.items()],
            }
            for group in format.groups.values()
        ],
        "structs": {
            arch: {"size": structs.size(), "scalars": list(scalars(structs))}
            for arch, structs in spec.structs.items()
        },
        "names": {str(encoding): name for encoding, name in decoder.names.items()},
        "bogus": {str(encoding): name for encoding, name in BOGUS.items()},
        "releases": f"{spec.oldest} to {spec.newest}",
    }
