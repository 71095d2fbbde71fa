# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The code of an earlier release, out of the project's own history."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

_ROOT = Path(__file__).parents[3]
MIGRATIONS = "gateway/store/migrations"
_STORES = ("audit", "records")
_CODE = ("gateway", "adapters", "proto")
NAMED = "EARLIER_RELEASE"
"""Environment variable: a commit to take in place of `newest_on_an_older_schema`."""


def earlier_release(folder: Path) -> str | None:
    """Puts an earlier release's code into a folder; gives its commit.

    None: there is no history to take it from, as in a source archive or a shallow clone.
    """
    commit = os.environ.get(NAMED) or newest_on_an_older_schema()
    if commit is None:
        return None
    with tarfile.open(fileobj=io.BytesIO(_git("archive", "--format=tar", commit, *_CODE))) as tar:
        tar.extractall(folder, filter="data")
    return commit


def newest_on_an_older_schema() -> str | None:
    """The newest commit that has the newest migration of neither store.

    So it moves on by itself with every migration, and does not run on a schema that only the
    other store's half of is new.
    """
    if not has_history():
        return None
    try:
        before = [_before(max((_ROOT / MIGRATIONS / store).glob("*.sql"))) for store in _STORES]
        return said_by_git("merge-base", *before)
    except subprocess.CalledProcessError:
        return None


def code_of(release: Path | None) -> dict[str, str]:
    """Environment in which Python finds a release before what is installed; None: this one.

    It also compiles it into the same folder, by which `has_run` tells.
    """
    if release is None:
        return {}
    path = os.pathsep.join((str(release), str(release / "proto")))
    return {"PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": ""}


def has_run(release: Path, module: str) -> bool:
    """Whether a module of it was imported."""
    path = release / module
    return any((path.parent / "__pycache__").glob(f"{path.stem}.*.pyc"))


def run_earlier(release: Path, *arguments: str) -> None:
    """Runs a verb of the earlier release."""
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "gateway.main", *arguments],
        env=os.environ | code_of(release),
        cwd=release,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def has_history() -> bool:
    """Whether this is a clone, and git is here to read it."""
    return (_ROOT / ".git").exists() and shutil.which("git") is not None


def _before(migration: Path) -> str:
    """The commit before the one that a migration came with; the newest, if none has it yet."""
    path = migration.relative_to(_ROOT).as_posix()
    came = said_by_git("log", "--format=%H", "--diff-filter=A", "--no-renames", "--", path).split()
    return (
        said_by_git("rev-parse", "--verify", f"{came[-1]}^")
        if came
        else said_by_git("rev-parse", "HEAD")
    )


def said_by_git(*arguments: str) -> str:
    """What a command of git about this checkout prints."""
    return _git(*arguments).decode().strip()


def _git(*arguments: str) -> bytes:
    # Whoever owns the files: they are read, and nothing of them is run by git.
    command = ["git", "-c", "safe.directory=*", "-C", str(_ROOT), *arguments]
    return subprocess.run(command, capture_output=True, check=True).stdout  # noqa: S603 - our own
