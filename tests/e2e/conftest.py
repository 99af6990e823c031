"""Fixtures: a system of its own for each test, on SQLite and on PostgreSQL."""

import pytest

from harness.postgres import Postgres
from harness.processes import AGENT, DROVER, Processes
from harness.system import Drover, Ephemeral


def pytest_configure(config):
    config.addinivalue_line("markers", "slow: starts first, so that it does not end last")
    for program in (DROVER, AGENT):
        if not program.exists() and not config.option.collectonly:
            raise pytest.UsageError(f"{program} is not built; run `make e2e`")


def pytest_collection_modifyitems(items):
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item):
    """A failed test shows what all its programs wrote."""
    report = yield
    processes = item.stash.get(PROCESSES, None)
    if report.failed and processes is not None:
        for name, text in processes.logs():
            report.sections.append((f"log of {name}", text[-20_000:]))
    return report


PROCESSES = pytest.StashKey()


@pytest.fixture(scope="session")
def postgres():
    server = Postgres()
    yield server
    server.stop()


@pytest.fixture
def processes(request, tmp_path):
    """The processes of this test; whatever is left at its end is killed."""
    processes = Processes(tmp_path)
    request.node.stash[PROCESSES] = processes
    yield processes
    processes.end()


@pytest.fixture(params=["sqlite", "postgres"])
def engine(request):
    return request.param


@pytest.fixture
def system(request, processes, tmp_path):
    """Makes a system that is not started: `system(engine)`."""

    def make(engine="sqlite", options=(), folder=tmp_path):
        url = request.getfixturevalue("postgres").database() if engine == "postgres" else None
        return Drover(processes, folder, url, options)

    return make


@pytest.fixture
def drover(system, engine):
    """A running system with one node, on each engine."""
    return system(engine).start()


@pytest.fixture
def sqlite(system):
    """A running system with one node, for what does not depend on the engine."""
    return system().start()


@pytest.fixture
def bare(processes):
    """A system in memory and without a node, for what only concerns requests."""
    return Ephemeral(processes, "--no-node").start()
