# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The lines that `make test COVERAGE=1` counts are those that tracing finds."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from coverage.parser import PythonParser

from tests.support.suite.counted_lines import marked
from tests.support.suite.exhaustive import first_every_day

_ROOT = Path(__file__).parents[3]
_MODULE = '''"""What a statement can be."""

from __future__ import annotations

import asyncio
import contextlib


def decorator(function):
    """Not a statement."""
    return function


@decorator
@contextlib.contextmanager
def managed(
    value,
    other=None,
):
    try:
        yield [
            value,
            other,
        ]
    finally:
        value = None


class Something:
    """With a method that nobody calls."""

    name: str
    number: int = (
        3
    )

    def never(self):
        return self.name


async def several(numbers):
    found = 0
    async with asyncio.timeout(None):
        for number in numbers:
            if number == 1:
                continue
            elif number == 2:
                found += (lambda: 1)()
            else:
                found += sum(
                    each
                    for each in range(number)
                )
        else:
            found += 1
    while found > 1000:
        found -= 1
    else:
        found += 0
    match found:
        case int():
            found += 1
    if found: found += 1
    with managed(found) as kept, \\
         managed(kept):
        pass
    try:
        raise ValueError(
            kept
        )
    except ValueError:
        return found
    else:
        return None
    finally:
        del kept


def never():
    try:
        return 1
    except TypeError:
        return 2


asyncio.run(several([1, 2, 3]))
'''


def _traced(code: Any) -> set[int]:
    found = set()

    def trace(frame: FrameType, _event: str, _argument: object) -> Any:
        if frame.f_code.co_filename == "module":
            found.add(frame.f_lineno)
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        exec(code, {"__name__": "module"})  # noqa: S102 - our own, above
    finally:
        sys.settrace(before)
    return found


def test_the_lines_that_are_counted_are_those_that_tracing_finds() -> None:
    parser = PythonParser(text=_MODULE)
    parser.parse_source()
    traced = parser.first_lines(_traced(compile(_MODULE, "module", "exec")))
    counted = [0] * (_MODULE.count("\n") + 2)
    names = {"__name__": "module", "_lines_that_ran": counted}
    exec(compile(marked(_MODULE.encode()), "module", "exec"), names)  # noqa: S102 - the same
    ran = {line for line, hit in enumerate(counted) if hit}
    assert ran & parser.statements == traced & parser.statements
    never = {number for number, line in enumerate(_MODULE.splitlines(), 1) if "return 2" in line}
    assert never
    assert not never & ran


_PYPROJECT = """
[tool.pytest.ini_options]
pythonpath = ["."]
[tool.coverage.run]
source = ["measured"]
[tool.coverage.report]
fail_under = {floor}
"""
_MEASURED = "def called():\n    return 1\n\n\ndef not_called():\n    return 2\n"
_TESTS = """
from measured.module import called, not_called
def test_first(): assert called() == 1
"""


@pytest.mark.parametrize("workers", first_every_day(["2", "0"]))
@pytest.mark.parametrize(
    ("floor", "code"),
    first_every_day([(80, pytest.ExitCode.TESTS_FAILED), (50, pytest.ExitCode.OK)]),
)
def test_a_run_below_the_floor_fails_and_names_the_files(
    tmp_path: Path, workers: str, floor: int, code: int
) -> None:
    package = tmp_path / "measured"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "module.py").write_text(_MEASURED)
    (package / "alone.py").write_text("NEVER = 1\n")
    (tmp_path / "pyproject.toml").write_text(_PYPROJECT.format(floor=floor))
    (tmp_path / "test_first.py").write_text(_TESTS)
    (tmp_path / "test_second.py").write_text(_TESTS.replace("called() == 1", "not_called"))
    plugins = ["-p", "no:cacheprovider", "-p", "xdist", "-p", "tests.support.suite.counted_lines"]
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-m", "pytest", "-n", workers, *plugins],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(_ROOT), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == code, done.stdout + done.stderr
    # Of five statements two did not run: one in a function, one in a module that nobody imports.
    table = {line.split()[0]: line.split()[1:] for line in done.stdout.splitlines() if "%" in line}
    assert table["measured/module.py"] == ["4", "1", "75%"]
    assert table["measured/alone.py"] == ["1", "1", "0%"]
    assert ("below the floor" in done.stdout) == (code != pytest.ExitCode.OK)
