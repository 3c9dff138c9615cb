# SPDX-License-Identifier: MIT
"""Make a vCPU on this arm64 host, and print its registers as a snapshot.

The vCPU never runs: the dump shows the most that the host gives a guest.  Exit status 1: KVM
refuses the features; the line says with which errno.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from onereg.commands.options import add_spec_options, inputs
from onereg.errors import OneregError
from onereg.terminal import say

if TYPE_CHECKING:
    from onereg.model import Feature

_DEVICE = "/dev/kvm"
_MACHINES = ("aarch64", "arm64")
_MTE = "KVM_CAP_ARM_MTE"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_spec_options(parser)
    parser.add_argument(
        "--features", metavar="LIST", default="", help="the vCPU's features, as sve,pmu_v3"
    )
    parser.add_argument("--device", metavar="FILE", default=_DEVICE, help="KVM (default: /dev/kvm)")


def run(options: argparse.Namespace) -> int:
    import platform

    from onereg.commands.vcpu_options import chosen_features
    from onereg.dumps.project_json import VERSION
    from onereg.generate import read_checked
    from onereg.snapshot.host import RefusedError

    machine = platform.machine()
    if machine not in _MACHINES:
        raise OneregError(
            f"this machine is {machine}: take needs an arm64 host with KVM; "
            "generated/c/tools/onereg_dump.c is a static program that prints the same there"
        )
    spec = read_checked(inputs(options))
    names = sorted(chosen_features(spec, "arm64", options.features) or ())
    features = [spec.features["arm64", name] for name in names]
    try:
        print(json.dumps(_taken(features, options.device)))
    except RefusedError as error:
        line = {"version": VERSION, "kernel": platform.release(), "features": names}
        print(json.dumps(line | {"refused": error.errno, "list": []}))
        message = f"KVM refuses a vCPU with {', '.join(names) or 'no feature'}: {error}"
        say(message)
        return 1
    return 0


def _taken(features: Iterable[Feature], device: str) -> dict[str, Any]:
    from onereg.dumps.project_json import VERSION
    from onereg.snapshot.host import take_vcpu

    wanted = list(features)
    bits = [bit for feature in wanted for bit in feature.bits]
    try:
        taken = take_vcpu(device, bits, mte=any(f.capability == _MTE for f in wanted))
    except OSError as error:
        hint = "; is KVM there, and may you use it?" if error.filename else ""
        raise OneregError(f"{device}: {error.strerror}{hint}") from None
    return {
        "version": VERSION,
        "kernel": taken.release,
        "features": [feature.name for feature in wanted],
        "init": list(taken.init),
        "refused": None,
        "list": [[f"{id:#018x}", value and value.hex()] for id, value in taken.values.items()],
    }
