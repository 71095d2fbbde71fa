# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`make test` collects once and forks: pytest itself runs, on files of these tests' own."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[3]
_FILES = 4
_CONFTEST = """
import os
from pathlib import Path
import pytest

said = Path(__file__).with_name("said").open("a", buffering=1)

@pytest.fixture(scope="session", autouse=True)
def kept(tmp_path_factory):
    yield tmp_path_factory.mktemp("kept", numbered=False)
    print("put-away", os.getpid(), file=said)
"""
_TESTS = """
import os
from pathlib import Path
import pytest

NAME = Path(__file__).stem
said = Path(__file__).with_name("said").open("a", buffering=1)
print("imported", NAME, file=said)

@pytest.fixture(scope="module")
def shared():
    print("made", NAME, os.getpid(), file=said)

@pytest.mark.parametrize("number", range(3))
def test_some(shared, kept, number):
    print(f"heard of {NAME} {number}")
    print("ran", NAME, os.getpid(), file=said)
"""


def _run(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    for number in range(_FILES):
        (folder / f"test_{number}.py").write_text(_TESTS)
    (folder / "pytest.ini").write_text("[pytest]\n")
    (folder / "conftest.py").write_text(_CONFTEST)
    plugins = ("-p", "no:cacheprovider", "-p", "tests.support.suite.forked")
    return subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-m", "pytest", "--processes", "2", *plugins, *options],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(_ROOT), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


def _said(folder: Path) -> dict[str, list[list[str]]]:
    said = defaultdict(list)
    for line in (folder / "said").read_text().splitlines():
        word, *rest = line.split()
        said[word].append(rest)
    return said


def test_every_file_is_imported_once_and_its_tests_share_a_process(tmp_path: Path) -> None:
    broken = "def test_wrong(): print('a broken one'); assert 1 == 2\n"
    (tmp_path / "test_broken.py").write_text(broken)
    done = _run(tmp_path)
    assert done.returncode == pytest.ExitCode.TESTS_FAILED
    assert "1 failed, 12 passed" in done.stdout
    assert "a broken one" in done.stdout  # as when one process does it
    assert "assert 1 == 2" in done.stdout
    assert "heard of" not in done.stdout
    said = _said(tmp_path)
    names = [f"test_{number}" for number in range(_FILES)]
    assert sorted(name for (name,) in said["imported"]) == names
    assert sorted(name for name, _ in said["made"]) == names
    assert {tuple(ran) for ran in said["ran"]} == {tuple(made) for made in said["made"]}
    assert len(said["ran"]) == 3 * _FILES
    ended = [process for (process,) in said["put-away"]]
    assert len(ended) == len(set(ended)) <= 2
    assert {process for _, process in said["ran"]} <= set(ended)


def test_a_process_that_dies_fails_the_run_and_each_test_that_then_did_not_run_is_named(
    tmp_path: Path,
) -> None:
    dying = "import os\ndef test_dies(): os._exit(7)\ndef test_after_it(): pass\n"
    (tmp_path / "test_dying.py").write_text(dying)
    done = _run(tmp_path, "-ra")
    assert done.returncode == pytest.ExitCode.TESTS_FAILED
    assert "2 failed, 12 passed" in done.stdout
    named = dict(re.findall(r"FAILED (\S+) - (.*)", done.stdout))
    assert named == {
        "test_dying.py::test_dies": "its process has died: 7",
        "test_dying.py::test_after_it": "not run: its process has died",
    }


@pytest.mark.exhaustive
def test_a_run_that_ends_at_its_first_failure_puts_away_what_it_has_made(tmp_path: Path) -> None:
    endless = "import pytest, time\ndef test_waits(kept): time.sleep(300)\n" + _TESTS
    (tmp_path / "test_broken.py").write_text("def test_wrong(): assert 1 == 2\n")
    (tmp_path / "test_a_long_one.py").write_text(endless)
    done = _run(tmp_path, "-x")
    assert done.returncode == pytest.ExitCode.TESTS_FAILED
    assert "stopping after 1 failures" in done.stdout
    said = _said(tmp_path)
    assert len(said["ran"]) < 3 * (_FILES + 1)
    assert {process for _, process in said["ran"]} <= {process for (process,) in said["put-away"]}


@pytest.mark.exhaustive
def test_files_that_cannot_be_read_end_the_run_before_any_test(tmp_path: Path) -> None:
    (tmp_path / "test_broken.py").write_text("import no_such_module\n")
    done = _run(tmp_path)
    assert done.returncode == pytest.ExitCode.INTERRUPTED
    assert "no_such_module" in done.stdout
    assert "ran" not in _said(tmp_path)
