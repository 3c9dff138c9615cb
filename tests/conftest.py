# SPDX-License-Identifier: MIT
"""What all tests share: the spec, read once, and what a missing tool means."""

from __future__ import annotations

import os
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path
from types import MappingProxyType

import pytest
from hypothesis import HealthCheck, settings
from onereg.generate import generate
from onereg.inputs import Inputs
from onereg.model import Spec
from onereg.read import read_spec

ROOT = Path(__file__).resolve().parent.parent

# No test fails for the time that it takes.  CI judges a commit: there the examples are the same
# each time.
settings.register_profile(
    "untimed",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=bool(os.environ.get("CI")),
)
settings.load_profile("untimed")

# What needs a kernel's source is for those who ask for it.
collect_ignore = [] if os.environ.get("ONEREG_LINUX_SOURCE") else ["test_audit_linux.py"]


def pytest_report_header() -> str:
    """The versions of the libraries that onereg runs on."""
    needed = ("Jinja2", "jsonschema", "PyYAML", "shtab")
    return ", ".join(f"{name} {version(name)}" for name in needed)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--refresh-cases", action="store_true", help="write the pages of tests/cases anew"
    )


@pytest.fixture(scope="session")
def root() -> Path:
    """The top of the checkout."""
    return ROOT


@pytest.fixture(scope="session")
def own_inputs() -> Inputs:
    """Our own spec and templates."""
    return Inputs((ROOT / "spec",), ROOT / "spec/schema", (ROOT / "templates",))


@pytest.fixture(scope="session")
def spec(own_inputs: Inputs) -> Spec:
    """Our own spec."""
    return read_spec(own_inputs.specs, own_inputs.schemas)


@pytest.fixture(scope="session")
def whole_spec(own_inputs: Inputs) -> Spec:
    """Our own spec with its names, features and models of CPUs."""
    return read_spec(own_inputs.specs, own_inputs.schemas, names=True, cpus=True)


@pytest.fixture(scope="session")
def outputs(own_inputs: Inputs) -> Mapping[str, str]:
    """All that our own spec generates, by path."""
    return MappingProxyType(generate(own_inputs))


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Of several processes one runs all tests that share what their module sets up."""
    for item in items:
        if shares_a_fixture(item) and not item.get_closest_marker("xdist_group"):
            item.add_marker(pytest.mark.xdist_group(item.nodeid.partition("::")[0]))


def shares_a_fixture(item: pytest.Item) -> bool:
    """Whether a test uses a fixture of its module that is set up once for several tests."""
    info = getattr(item, "_fixtureinfo", None)
    return info is not None and any(
        fixture.scope != "function" and fixture.baseid.endswith(".py")
        for fixtures in info.name2fixturedefs.values()
        for fixture in fixtures
    )


def pytest_collection_finish(session: pytest.Session) -> None:
    """A group is the end of a name to pytest-xdist, where its release fits that of pytest."""
    if getattr(session.config.option, "loadgroup", False):
        grouped = [item for item in session.items if item.get_closest_marker("xdist_group")]
        if not all("@" in item.nodeid.rpartition("]")[2] for item in grouped):
            raise pytest.UsageError("this pytest-xdist groups no tests under this pytest")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):  # type: ignore[no-untyped-def]
    """A test that skips for want of a tool has failed where CI is set."""
    report = yield
    if report.skipped and os.environ.get("CI") and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped, which CI does not allow: {report.longrepr}"
    return report
