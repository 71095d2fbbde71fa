# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Tests are collected once and run by several processes: `--processes 3`.

To import all tests and all that they test takes many times as long as most tests. So the
process that has done it forks, and its forks run the tests. Each takes the next file when it
has done one, so that all end at about the same time, and a file's tests share its fixtures.

To other plugins a fork looks like a process of pytest-xdist, each of which collects for itself:
`config.workerinput` and `config.workeroutput` are there, and PYTEST_XDIST_WORKER is its name.
"""

from __future__ import annotations

import os
import signal
import struct
import threading
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import chain, pairwise
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkProcess
from typing import Any

import pytest
from _pytest._io import TerminalWriter

_FACTORY = "_tmp_path_factory"  # where a run's configuration has it
_NUMBER = struct.Struct("!H")
Location = tuple[str, int | None, str]
"""Of a test: file, line, name; as pytest has it."""


class Hooks:
    """What other plugins may have."""

    def pytest_fork_ended(self, output: dict[str, Any]) -> None:
        """A process has run its last test; called in the one that collected.

        Args:
            output: what it put into `config.workeroutput`.
        """


def pytest_addhooks(pluginmanager: pytest.PytestPluginManager) -> None:
    """Those."""
    pluginmanager.add_hookspecs(Hooks)


def pytest_addoption(parser: pytest.Parser) -> None:
    """--processes."""
    parser.addoption(
        "--processes",
        type=int,
        default=1,
        help="how many processes run the tests, file by file (default: this one)",
    )


def pytest_configure(config: pytest.Config) -> None:
    """With one process pytest runs the tests as always."""
    if (count := config.getoption("--processes")) > 1:
        config.pluginmanager.register(Forked(count), "forked-processes")


@dataclass(slots=True)
class _Gateway:
    id: str


@dataclass(slots=True, eq=False)
class _Fork:
    """As the process that collected sees it; in reports, which pytest prints, an xdist node.

    Attributes:
        gateway: whose `id` is its name.
        process: itself.
        running: the test that it has begun.
        output: what its plugins leave; None until it has ended as it should.
    """

    gateway: _Gateway
    process: ForkProcess
    running: tuple[str, Location] | None = None
    output: dict[str, Any] | None = None
    _workerinfocache: str = ""  # a line about the interpreter, with each failure


@dataclass(slots=True)
class Forked:
    """The plugin.

    Attributes:
        count: how many processes.
    """

    count: int
    _unfinished: dict[str, Location] = field(init=False)
    _session: pytest.Session = field(init=False)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool | None:
        """Runs them all; None, and this process does, where that is as quick."""
        files: dict[str, list[pytest.Item]] = {}
        for test in session.items:
            files.setdefault(test.nodeid.partition("::")[0], []).append(test)
        count = min(self.count, len(files))
        if session.testsfailed or session.config.option.collectonly or count <= 1:
            return None
        self._session = session
        self._unfinished = {test.nodeid: test.location for test in session.items}
        forks = _started(session, list(files.values()), count)
        try:
            self._listen(forks)
        finally:
            _stop(forks)
        for nodeid, location in self._unfinished.items():
            self._fail(nodeid, location, "not run: its process has died")
        return True

    def _listen(self, forks: dict[Connection, _Fork]) -> None:
        """Hands on what the forks say, until all have ended."""
        while forks:
            for told in wait(list(forks)):
                assert isinstance(told, Connection)
                try:
                    kind, said = told.recv()
                except EOFError:
                    self._ended(forks.pop(told))
                else:
                    self._hear(forks[told], kind, said)
            if self._session.shouldfail:
                raise self._session.Failed(self._session.shouldfail)
            if self._session.shouldstop:
                raise self._session.Interrupted(self._session.shouldstop)

    def _hear(self, fork: _Fork, kind: str, said: Any) -> None:
        hook = self._session.config.hook
        if kind == "began":
            fork.running = said
        elif kind == "report":
            report = hook.pytest_report_from_serializable(config=self._session.config, data=said)
            report.node = fork
            hook.pytest_runtest_logreport(report=report)
        elif kind == "finished":
            fork.running = None
            nodeid, location = said
            del self._unfinished[nodeid]
            hook.pytest_runtest_logfinish(nodeid=nodeid, location=location)
        else:
            fork.output = said

    def _ended(self, fork: _Fork) -> None:
        fork.process.join()
        code = fork.process.exitcode
        if fork.running is not None:
            nodeid, location = fork.running
            del self._unfinished[nodeid]
            self._fail(nodeid, location, f"its process has died: {code}")
        elif code != 0 or fork.output is None:
            self._fail(fork.gateway.id, ("", None, ""), f"the process has died: {code}")
        if fork.output is not None:
            self._session.config.hook.pytest_fork_ended(output=fork.output)

    def _fail(self, nodeid: str, location: Location, reason: str) -> None:
        report = pytest.TestReport(nodeid, location, {}, "failed", reason, "call")
        self._session.config.hook.pytest_runtest_logreport(report=report)


def _started(
    session: pytest.Session, files: Sequence[Sequence[pytest.Item]], count: int
) -> dict[Connection, _Fork]:
    """The forks, each with where it is heard."""
    assert threading.active_count() == 1, threading.enumerate()  # a fork has none of the others
    vars(session.config)[_FACTORY].getbasetemp()  # in which each has its own
    # The files' numbers, to be taken one by one, then nothing.
    numbers, filled = os.pipe()
    os.write(filled, b"".join(map(_NUMBER.pack, range(len(files)))))
    os.close(filled)
    forks = {}
    for number in range(count):
        told, telling = get_context("fork").Pipe(duplex=False)
        name = f"gw{number}"
        given = (session, files, numbers, name, telling)
        process = get_context("fork").Process(target=_run, args=given, name=name)
        process.start()
        telling.close()
        forks[told] = _Fork(_Gateway(name), process)
    os.close(numbers)
    return forks


def _stop(forks: dict[Connection, _Fork]) -> None:
    """Those that still run, because the run was broken off; their fixtures are put away."""
    for fork in forks.values():
        if fork.process.pid is not None:
            os.kill(fork.process.pid, signal.SIGINT)
    while forks:
        for told in wait(list(forks)):
            assert isinstance(told, Connection)
            try:
                told.recv()
            except EOFError:
                forks.pop(told).process.join()


# ------------------------------------------------------------------ in a fork


class _Telling:
    """Hands on what happens to the process that collected."""

    def __init__(self, config: pytest.Config, telling: Connection) -> None:
        """Of this run; where to."""
        self._config = config
        self._telling = telling

    def pytest_runtest_logstart(self, nodeid: str, location: Location) -> None:
        self._telling.send(("began", (nodeid, location)))

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        hook = self._config.hook
        data = hook.pytest_report_to_serializable(config=self._config, report=report)
        self._telling.send(("report", data))

    def pytest_runtest_logfinish(self, nodeid: str, location: Location) -> None:
        self._telling.send(("finished", (nodeid, location)))


class _Terminal:
    """Instead of pytest's own: prints nothing but the stacks of a test that takes too long."""

    def __init__(self, writer: TerminalWriter) -> None:
        """Of the terminal."""
        self._tw = writer


def _run(
    session: pytest.Session,
    files: Sequence[Sequence[pytest.Item]],
    numbers: int,
    name: str,
    telling: Connection,
) -> None:
    config = session.config
    _settle(config, name)
    config.pluginmanager.register(_Telling(config, telling))
    try:
        # Ctrl-C, or enough tests have failed: the fixtures are still put away.
        with suppress(KeyboardInterrupt):
            # Of the last test of a file it is known which comes next, so that the fixtures
            # that both need stay.
            for test, following in pairwise(chain(_taken(files, numbers), [None])):
                config.hook.pytest_runtest_protocol(item=test, nextitem=following)
    finally:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # once is enough
        config.hook.pytest_sessionfinish(session=session, exitstatus=pytest.ExitCode.OK)
        config._ensure_unconfigure()
    telling.send(("ended", vars(config)["workeroutput"]))


def _taken(files: Sequence[Sequence[pytest.Item]], numbers: int) -> Iterator[pytest.Item]:
    """The tests of the next file that nobody has taken, and so on."""
    while number := os.read(numbers, _NUMBER.size):
        yield from files[_NUMBER.unpack(number)[0]]


def _settle(config: pytest.Config, name: str) -> None:
    """What two processes must not share."""
    os.environ["PYTEST_XDIST_WORKER"] = name
    base = vars(config)[_FACTORY].getbasetemp() / name
    trace = config.trace.get("tmpdir")
    own = pytest.TempPathFactory(base, 3, "all", trace, _ispytest=True)
    vars(config).update({_FACTORY: own, "workerinput": {"workerid": name}, "workeroutput": {}})
    manager = config.pluginmanager
    # What tests write is kept in a file, of which each needs its own.
    capture: Any = manager.getplugin("capturemanager")
    capture.read_global_capture()
    capture.stop_global_capturing()
    capture.start_global_capturing()
    capture.suspend_global_capture()
    terminal = manager.getplugin("terminalreporter")
    manager.unregister(terminal)
    manager.register(_Terminal(terminal._tw), "terminalreporter")
