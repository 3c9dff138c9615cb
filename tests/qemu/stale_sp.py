# SPDX-License-Identifier: MIT
"""The stale-SP hazard: a vCPU is synced in AArch64 EL0, then in AArch32 EL0, and migrated.

In AArch32 state QEMU up to 11.1 picks the bank of xregs[31] by an env->pstate that AArch32 state
leaves alone and that does not migrate: the destination has the one of its reset.
"""

from __future__ import annotations

import random
from collections.abc import Callable

import kvm_ids
import oracle
from cpu_state import BITS, ZERO_ENV, Env, Vcpu, random_values
from drive import Driver, Script, env_of, values_of

Values = dict[str, int]
Get = Callable[[Env, Values], Env]
Put = Callable[[Env], Values]

USER = Vcpu("usr", aarch64_el1=True)
SP_EL0, SP_EL1 = 0xAAAA, 0xBBBB
RESET_PSTATE = 0x3C5  # EL1h; D, A, I and F masked

MIGRATED = [member for member in BITS if member not in ("pstate", "aarch64")]
"""vmstate_arm_cpu of target/arm/machine.c; PSTATE migrates in AArch64 state only, in the field of
the CPSR."""


def stack_pointers_after_migration(get: Get, put: Put) -> tuple[int, int]:
    """SP_EL0 and SP_EL1 as KVM has them at the destination."""
    stack = {"SP_EL0": SP_EL0, "SP_EL1": SP_EL1}
    in_aarch64 = random_values(random.Random(0), Vcpu("el0t", aarch64_el1=True)) | stack
    source = get(ZERO_ENV, in_aarch64)
    source = get(source, in_aarch64 | {"PSTATE": oracle.MODES["usr"]})
    migrated = {member: source[member] for member in MIGRATED}
    written = put(ZERO_ENV | migrated | {"pstate": [RESET_PSTATE]})
    return written["SP_EL0"], written["SP_EL1"]


def steps(driver: Driver) -> tuple[Get, Put]:
    """The get and put of the code under test."""

    def get(env: Env, values: Values) -> Env:
        script = _script(driver, env, values)
        script.ask("get")
        state = script.ask("state")
        return env_of(driver.run(script)[state])

    def put(env: Env) -> Values:
        script = _script(driver, env, {})
        script.ask("put", 3)
        kvm = script.ask("kvm?")
        by_id = values_of(driver.run(script)[kvm], driver.host)
        return {name: by_id[id] for name, id in kvm_ids.of_vcpu(sve=False).items()}

    return get, put


def _script(driver: Driver, env: Env, values: Values) -> Script:
    script = Script()
    script.new(USER)
    script.set_env(env)
    script.set_kvm(values, kvm_ids.of_vcpu(sve=False) | kvm_ids.LISTED, driver.host)
    return script


def get_of_qemu(env: Env, values: Values) -> Env:
    """A model of QEMU's way."""
    after = env | {"sp_el": [values["SP_EL0"], values["SP_EL1"], *env["sp_el"][2:]]}
    is_aarch64 = not values["PSTATE"] & 0x10
    after["pstate" if is_aarch64 else "uncached_cpsr"] = [values["PSTATE"]]
    after["xregs"] = [*env["xregs"][:31], after["sp_el"][after["pstate"][0] & 1]]
    return after


def put_of_qemu(env: Env) -> Values:
    """The other half."""
    banks = list(env["sp_el"])
    banks[env["pstate"][0] & 1] = env["xregs"][31]
    return {"SP_EL0": banks[0], "SP_EL1": banks[1]}
