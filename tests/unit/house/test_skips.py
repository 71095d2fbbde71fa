# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What CI does with skipped tests: pytest itself runs, on files of these tests' own."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

from tests.support.suite.exhaustive import first_every_day
from tests.support.suite.skipped import read_list

PROJECT = Path(__file__).parents[3]
LIST = PROJECT / "tests" / "skips.toml"
_CONFTEST = """
from pathlib import Path
from tests.support.suite.skipped import Skips, add_option, read_list

def pytest_addoption(parser):
    add_option(parser)

def pytest_configure(config):
    allowed = read_list(Path(__file__).with_name("skips.toml"))
    config.pluginmanager.register(Skips(allowed, strict=config.getoption("--strict-skips")))
"""
_ALLOWED = """
[[skip]]
test = "test_some.py::test_with_data"
reason = "the data is not here"
why = "It is not ours."
"""
_GOOD = "import pytest\ndef test_good(): pass\n"
_LISTED = "def test_with_data(): pytest.skip('the data is not here')\n"
_UNLISTED = "@pytest.mark.skipif(True, reason='no Node')\ndef test_with_node(): pass\n"
_OTHER_REASON = "def test_with_data(): pytest.skip('it is broken')\n"
_WHOLE_FILE = "pytest.importorskip('no_such_module')\n"


def _run(folder: Path, tests: str, *options: str, strict: bool) -> subprocess.CompletedProcess[str]:
    (folder / "conftest.py").write_text(_CONFTEST)
    (folder / "skips.toml").write_text(_ALLOWED)
    (folder / "pytest.ini").write_text("[pytest]\n")
    (folder / "test_some.py").write_text(_GOOD + tests)
    environment = os.environ | {
        "PYTHONPATH": str(PROJECT),
        "STRICT_SKIPS": "1" if strict else "",
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",  # they take longer to import than this to run
    }
    plugins = ("-p", "no:cacheprovider", "-p", "xdist")
    return subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-m", "pytest", "-q", *plugins, *options],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


SKIPS = {
    _UNLISTED: "test_some.py::test_with_node: no Node",
    _OTHER_REASON: "test_some.py::test_with_data: it is broken",
    _WHOLE_FILE: "test_some.py: could not import 'no_such_module'",
}


@pytest.mark.parametrize(
    "tests", first_every_day(SKIPS), ids=["unlisted", "other reason", "whole file"]
)
def test_a_skip_that_is_not_on_the_list_fails_a_strict_run_and_is_named(
    tmp_path: Path, tests: str
) -> None:
    (tmp_path / "test_other.py").write_text(_GOOD)
    done = _run(tmp_path, tests, strict=True)
    assert done.returncode == pytest.ExitCode.TESTS_FAILED
    assert SKIPS[tests] in done.stdout
    assert "NOT in tests/skips.toml" in done.stdout


@pytest.mark.exhaustive
def test_skips_of_other_processes_count_too(tmp_path: Path) -> None:
    (tmp_path / "test_other.py").write_text("import pytest\n" + _WHOLE_FILE)
    done = _run(tmp_path, _UNLISTED, "-n", "2", strict=True)
    assert done.returncode == pytest.ExitCode.TESTS_FAILED
    assert SKIPS[_UNLISTED] in done.stdout
    assert "test_other.py: could not import 'no_such_module'" in done.stdout


def test_a_skip_on_the_list_passes_a_strict_run_and_is_named_with_its_reason(
    tmp_path: Path,
) -> None:
    done = _run(tmp_path, _LISTED, strict=True)
    assert done.returncode == 0
    assert "test_some.py::test_with_data: the data is not here\n    It is not ours." in done.stdout


def test_elsewhere_a_skip_is_named_and_fails_nothing(tmp_path: Path) -> None:
    done = _run(tmp_path, _UNLISTED, strict=False)
    assert done.returncode == 0
    assert "test_some.py::test_with_node: no Node" in done.stdout


def test_a_run_without_skips_says_nothing_of_them(tmp_path: Path) -> None:
    done = _run(tmp_path, "", strict=True)
    assert done.returncode == 0
    assert "skip" not in done.stdout


def test_every_row_of_the_list_names_tests_that_exist_and_says_why() -> None:
    for row in read_list(LIST):
        pattern, _, name = row.test.partition("::")
        files = list(PROJECT.glob(pattern))
        assert files, row.test
        tests = re.findall(r"(?m)^(?:async )?def (test_\w+)\(", "".join(map(_text, files)))
        assert any(fnmatchcase(test, name) for test in tests), row.test
        assert row.why.endswith(".")


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def test_ci_is_strict_and_installs_what_the_tests_need() -> None:
    script = (PROJECT / ".ci" / "run").read_text(encoding="utf-8")
    assert "export STRICT_SKIPS=1" in script
    for package in ("haproxy", "nodejs", "systemd", "softhsm2", "pgbouncer"):
        assert package in script
