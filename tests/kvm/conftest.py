# SPDX-License-Identifier: MIT
"""The lab as pytest fixtures.

A test that needs a real kernel takes `lab` and calls lab.run(series, cpu, ...). If it also takes
`series` or `cpu` it runs once for each; --kernels says which series (default: the two of Debian's
releases and the newest; "all" looks for what is published now). A test that is marked `oldest` runs
by default on the oldest series too, on the first CPU only. What this machine lacks skips the
test with the reason; where CI is set it fails, so that no pipeline loses these tests unnoticed.
"""

import os
import sys
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import NoReturn

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from lab import CPUS, SERIES, Lab, Unavailable, published_series
from onereg.model.releases import release_key
from recording import MODELS

OLDEST = "5.10"
ONCE = ("6.12", "cortex-a57")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "oldest: also on the oldest kernel when none is asked for")
    config.addinivalue_line("markers", "answers: on every model of CPU, or once by default")
    config.addinivalue_line("markers", "pairs: all kernels, on every model of CPU or on the first")
    config.addinivalue_line("markers", "matrix: takes long; only where --kernels asks for kernels")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Which kernels to test on."""
    parser.addoption(
        "--kernels", metavar="SERIES", help='kernel series: "6.1,6.12", or "all" that are published'
    )
    parser.addoption("--models", metavar="CPUS", help="of the matrix these models alone")
    parser.addoption("--to-kernels", metavar="SERIES", help="of the matrix moves to these alone")
    parser.addoption("--to-models", metavar="CPUS", help="of the matrix moves to these alone")
    parser.addoption(
        "--dumps", metavar="FOLDER", help="keep the dumps of the matrix's hosts for the next run"
    )
    parser.addoption(
        "--record-answers", action="store_true", help="write tests/kvm/answers instead of comparing"
    )


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a test that takes `series` or `cpu` once for each, unless it chooses for itself."""
    option = metafunc.config.getoption("--kernels", None)
    if metafunc.definition.get_closest_marker("answers"):
        pairs = [(s, model) for s in _series(option) for model in MODELS] if option else [ONCE]
        metafunc.parametrize(("series", "cpu"), pairs, scope="session")
        return
    if metafunc.definition.get_closest_marker("pairs"):
        metafunc.parametrize("kernels", [tuple(_series(option))], ids=["kernels"], scope="session")
        metafunc.parametrize("cpu", MODELS if option else MODELS[:1], scope="session")
        return
    if metafunc.definition.get_closest_marker("oldest") and not option:
        pairs = [(OLDEST, CPUS[0]), *((s, cpu) for s in _series(None) for cpu in CPUS)]
        metafunc.parametrize(("series", "cpu"), pairs, scope="session")
        return
    if "series" in metafunc.fixturenames and not _chosen(metafunc, "series"):
        metafunc.parametrize("series", _series(option), scope="session")
    if "cpu" in metafunc.fixturenames and not _chosen(metafunc, "cpu"):
        metafunc.parametrize("cpu", CPUS, scope="session")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave a matrix out unless it is asked for, and let one process boot the machines of a series.

    A test that names no series has the oldest.
    """
    if not config.getoption("--kernels", None):
        matrices = [item for item in items if item.get_closest_marker("matrix")]
        config.hook.pytest_deselected(items=matrices)
        items[:] = [item for item in items if item not in matrices]
    for item in items:
        if "lab" in getattr(item, "fixturenames", ()):
            params = item.callspec.params if hasattr(item, "callspec") else {}
            own = "cpu" if "kernels" in params else "series"
            item.add_marker(pytest.mark.xdist_group(f"kernel {params.get(own, SERIES[0])}"))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None, object, object]:
    """What a fixture finds missing skips the test."""
    try:
        return (yield)
    except Unavailable as error:
        give_up(error)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """What the lab finds missing while a test runs skips it."""
    try:
        return (yield)
    except Unavailable as error:
        give_up(error)


@pytest.fixture(scope="session")
def lab() -> Iterator[Lab]:
    """Machines that live as long as the session."""
    with Lab() as machines:
        yield machines


LISTED = "registers listed"
"""A property of a report, for the closing table: [series, cpu, {set of features: count}]."""


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """How many registers each kernel lists: a row for it and a processor, a column for features."""
    rows = {
        (value[0], value[1]): value[2]
        for report in terminalreporter.getreports("passed")
        for name, value in report.user_properties
        if name == LISTED
    }
    if not rows:
        return
    order = sorted(rows, key=lambda row: (row[1], release_key(row[0])))
    lines = [["", *rows[order[0]]]]
    lines += [[f"{series} {cpu}", *rows[series, cpu].values()] for series, cpu in order]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    terminalreporter.section("registers listed, all as predicted; -: KVM refuses the features")
    for first, *cells in lines:
        aligned = (cell.rjust(width) for cell, width in zip(cells, widths[1:], strict=True))
        terminalreporter.line("  ".join([first.ljust(widths[0]), *aligned]))


def give_up(error: Unavailable) -> NoReturn:
    """Skip the test, or fail it in CI."""
    if os.environ.get("CI"):
        pytest.fail(str(error), pytrace=False)
    pytest.skip(str(error))


def _series(option: str | None) -> list[str]:
    if option and option != "all":
        return option.split(",")
    published = published_series(refresh=option == "all")
    return published if option else ["6.1", "6.12", published[-1]]


def _chosen(metafunc: pytest.Metafunc, name: str) -> bool:
    """Whether the test is parametrized over a name by its own mark."""
    return any(
        name in str(mark.args[0]).replace(" ", "").split(",")
        for mark in metafunc.definition.iter_markers("parametrize")
    )
