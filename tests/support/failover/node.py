# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""One node of a cluster: Patroni, and the Postgres that it runs, with their files."""

from __future__ import annotations

import json
import os
import signal
import ssl
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from http.client import HTTPException, HTTPSConnection
from pathlib import Path
from typing import Any

from gateway.store.embedded import places
from tests.support.gateway.gateway_process import children_of
from tests.support.worlds.procedures import commands

_REAPER = Path(__file__).with_name("reaper.py")
_START = commands("Postgres under Patroni")[0]
_ENVIRONMENT = {"LC_ALL": "C.UTF-8", "TZ": "UTC"}
_ANSWER_S = 60.0


def owned(path: Path) -> Path:
    """Gives a file or directory to the user that Postgres runs as."""
    user = places.server_user()
    if user is not None:
        os.chown(path, user.uid, user.gid)
    return path


def descendants(process_id: int) -> Iterator[int]:
    """All processes that a process has started, and theirs."""
    with suppress(FileNotFoundError, ProcessLookupError):
        for child in children_of(process_id):
            yield child
            yield from descendants(child)


class PatroniError(Exception):
    """Patroni does not do what it was asked."""


@dataclass(slots=True)
class Node:
    """Runs between `start` and `kill`.

    Attributes:
        name: in the cluster.
        directory: of its files; the server's user owns it.
        program: Patroni.
        port: of Postgres.
        api_port: of Patroni.
        variables: its part of the configuration, beside the files of `configuration`.
        tls: trusts the cluster's authority, and has one of its client certificates.
    """

    name: str
    directory: Path
    program: str
    port: int
    api_port: int
    variables: Mapping[str, str]
    tls: ssl.SSLContext
    _process: subprocess.Popen[bytes] | None = field(default=None)

    @property
    def runs(self) -> bool:
        """Whether anything of it does."""
        return self._process is not None and self._process.poll() is None

    @property
    def log(self) -> Path:
        """What Patroni and Postgres wrote, all runs."""
        return self.directory / "node.log"

    @property
    def configuration(self) -> Path:
        """The folder of its configuration's files."""
        return self.directory / "configuration"

    @property
    def environment(self) -> dict[str, str]:
        """The other part of its configuration, and what its programs need besides."""
        return _ENVIRONMENT | {
            "PATH": os.pathsep.join((str(Path(self.program).parent), os.defpath)),
            "PATRONI_FILE": str(self.configuration),
            "HOME": str(self.directory),
            "TMPDIR": str(self.directory),
            "PATRONI_NAME": self.name,
            "PATRONI_RESTAPI_LISTEN": f"127.0.0.1:{self.api_port}",
            "PATRONI_RESTAPI_CONNECT_ADDRESS": f"127.0.0.1:{self.api_port}",
            "PATRONI_POSTGRESQL_LISTEN": f"127.0.0.1:{self.port}",
            "PATRONI_POSTGRESQL_CONNECT_ADDRESS": f"127.0.0.1:{self.port}",
            "PATRONI_POSTGRESQL_DATA_DIR": str(self.directory / "data"),
            "PATRONI_POSTGRESQL_PGPASS": str(self.directory / "pgpass"),
            **self.variables,
        }

    def start(self) -> None:
        """Starts Patroni, as docs/operations.md has it; belongs to the thread that lives as long.

        Patroni sees to Postgres.
        """
        assert not self.runs
        user = places.server_user()
        uid, gid = ("-", "-") if user is None else (str(user.uid), str(user.gid))
        starting = [sys.executable, "-I", "-S", str(_REAPER), str(os.getpid()), uid, gid]
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(  # noqa: S603 - a program of this machine
                [*starting, "/bin/sh", "-c", f"exec {_START}"],
                cwd=self.directory,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )

    def kill(self) -> None:
        """Ends all of it at once, as when the power fails; returns when nothing is left."""
        process, self._process = self._process, None
        while process is not None and process.poll() is None:
            for each in descendants(process.pid):
                with suppress(ProcessLookupError):
                    os.kill(each, signal.SIGKILL)
            with suppress(subprocess.TimeoutExpired):
                process.wait(0.02)

    def request(self, method: str, path: str, body: object = None) -> Any:
        """Asks Patroni.

        Raises:
            PatroniError: it does not do that.
            OSError: nobody is there.
        """
        connection = HTTPSConnection(
            "127.0.0.1", self.api_port, timeout=_ANSWER_S, context=self.tls
        )
        try:
            content = None if body is None else json.dumps(body)
            connection.request(method, path, content, {"Content-Type": "application/json"})
            answer = connection.getresponse()
            text = answer.read().decode()
        except HTTPException as error:
            raise OSError(str(error)) from None
        finally:
            connection.close()
        if answer.status >= 300:
            raise PatroniError(f"{method} {path}: {answer.status} {text}")
        try:
            return json.loads(text)
        except ValueError:
            return text
