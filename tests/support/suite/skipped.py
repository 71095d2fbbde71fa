# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""No test is skipped in silence: each is named with its reason at the end of a run.

Which may be skipped in CI is written in a list, tests/skips.toml. With --strict-skips, or
STRICT_SKIPS=1 in the environment, a skip that is not on it fails the run.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

_PREFIX = "Skipped: "


@dataclass(frozen=True, slots=True)
class Allowed:
    """One row of the list.

    Attributes:
        test: pattern of test ids.
        reason: pattern of what the test says.
        why: it may be skipped.
    """

    test: str
    reason: str
    why: str

    def covers(self, test: str, reason: str) -> bool:
        """Whether it speaks of this skip."""
        return fnmatchcase(test, self.test) and fnmatchcase(reason, self.reason)


def read_list(path: Path) -> tuple[Allowed, ...]:
    """The rows of a list."""
    rows = tomllib.loads(path.read_text(encoding="utf-8"))["skip"]
    return tuple(Allowed(**row) for row in rows)


def add_option(parser: pytest.Parser) -> None:
    """--strict-skips."""
    parser.addoption(
        "--strict-skips",
        action="store_true",
        default=os.environ.get("STRICT_SKIPS") == "1",
        help="fail when a test is skipped that is not on the list (STRICT_SKIPS=1)",
    )


class Skips:
    """A plugin: keeps every skip of a run, of all its processes, and speaks at its end."""

    def __init__(self, allowed: Sequence[Allowed], *, strict: bool) -> None:
        """Nothing was skipped.

        Args:
            allowed: the list.
            strict: a skip that is not on it fails the run.
        """
        self._allowed = allowed
        self._strict = strict
        self._skips: dict[tuple[str, str], str | None] = {}

    @property
    def _unlisted(self) -> bool:
        return None in self._skips.values()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """A test, or its setup."""
        if report.skipped and not hasattr(report, "wasxfail"):
            self._note(report)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """A whole file; in several processes each says so."""
        if report.skipped:
            self._note(report)

    def _note(self, report: pytest.TestReport | pytest.CollectReport) -> None:
        text = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        reason = text.removeprefix(_PREFIX)
        why = (row.why for row in self._allowed if row.covers(report.nodeid, reason))
        self._skips[report.nodeid, reason] = next(why, None)

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Where it is strict, and nothing else failed."""
        if self._strict and self._unlisted and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Each with its reason."""
        if not self._skips:
            return
        terminalreporter.section("skipped tests")
        for (test, reason), why in sorted(self._skips.items()):
            terminalreporter.line(f"{test}: {reason}")
            terminalreporter.line(f"    {why or 'NOT in tests/skips.toml: CI fails'}")
        if self._strict and self._unlisted:
            terminalreporter.line("failed: install what these tests need, or list them", red=True)
