# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A real cluster on loopback: etcd, and nodes under Patroni with the file that deploy/ ships.

Everything is over TLS, with an authority of the cluster's own, and ends with the tests.
"""

from __future__ import annotations

import asyncio
import os
import secrets
import shutil
import signal
import socket
import ssl
import subprocess
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager, closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

import psycopg
import pytest
import yaml
from psycopg import sql

from gateway.demo.development_ca import Credential, issue_client, issue_server, make_authority
from gateway.store.admin.migrations import migrate, migrate_audit
from gateway.store.embedded import places
from tests.support.databases import fast_directory
from tests.support.failover.node import Node, PatroniError, owned
from tests.support.gateway.gateway_process import free_port
from tests.support.gateway.patience import PATIENCE_S
from tests.support.worlds.procedures import commands, succeeds

SHIPPED = Path(__file__).parents[3] / "deploy" / "patroni.yaml"
_SHIPPED_FILES = "/etc/patroni/tls"
_DEBIAN_SERVERS = Path("/usr/lib/postgresql")
_HAND_OVER = commands("Postgres under Patroni")[-1]
_HAS_IDNA = ("/usr/bin/python3", "-c", "import idna")
_TEMPLATE = "whole_schema"
_POLL_S = 0.2
_STANDS = {"running", "streaming"}
# Sooner than the shipped file, so that the tests are done sooner. Not as soon as it could be: a
# machine that is busy with other tests has to renew the lease in time.
HURRIED = {"ttl": 10, "loop_wait": 1, "retry_timeout": 4}


def programs() -> tuple[str, str, str]:
    """Patroni, etcd, and where Postgres' programs are; skips the test where one is missing.

    The embedded Postgres will not do: it is built without TLS.
    """
    where = f"{os.environ.get('PATH', '')}:/usr/local/bin:/usr/bin:/usr/sbin"
    patroni, etcd = (shutil.which(name, path=where) for name in ("patroni", "etcd"))
    servers = sorted(_DEBIAN_SERVERS.glob("*/bin/postgres"))
    # Debian's Patroni needs it to speak TLS with etcd, and does not depend on it.
    idna = subprocess.call(_HAS_IDNA, stderr=subprocess.DEVNULL) == 0  # noqa: S603 - fixed
    if patroni is None or etcd is None or not servers or not idna:
        pytest.skip(
            "Patroni is not installed (apt-get install patroni etcd-server postgresql python3-idna)"
        )
    return patroni, etcd, str(servers[-1].parent)


@dataclass(slots=True)
class Cluster:
    """Nodes that follow one primary.

    Attributes:
        nodes: all, running or not.
        authority: of its certificates; everybody may read it.
        password: of the superuser.
    """

    nodes: list[Node]
    authority: Path
    password: str
    _has_template: bool = False

    def url(self, database: str = "postgres", **changed: str) -> str:
        """All hosts, of which the primary is taken; as the superuser.

        Args:
            database: its name.
            changed: parameters that differ or come on top; an empty one is left out.
        """
        hosts = ",".join(f"127.0.0.1:{node.port}" for node in self.nodes)
        parameters = {
            "target_session_attrs": "read-write",
            "connect_timeout": "3",
            "sslmode": "verify-full",
            "sslrootcert": str(self.authority),
        } | changed
        query = "&".join(
            f"{key}={quote(value, safe='')}" for key, value in parameters.items() if value
        )
        return f"postgresql://postgres:{self.password}@{hosts}/{database}?{query}"

    def new_database(self, name: str) -> str:
        """Makes one, with the whole schema; its URL."""
        template = self.url(_TEMPLATE)
        create = sql.SQL("CREATE DATABASE {} TEMPLATE {}")
        with psycopg.connect(self.url(), autocommit=True) as superuser:
            if not self._has_template:
                names = sql.Identifier(_TEMPLATE), sql.Identifier("template1")
                superuser.execute(create.format(*names))
                migrate(template)
                migrate_audit(template)
                # What --require-synchronous-standbys needs (deploy/roles.sql).
                superuser.execute("GRANT pg_read_all_stats TO creditgateway_gateway")
                self._has_template = True
            superuser.execute(create.format(sql.Identifier(name), sql.Identifier(_TEMPLATE)))
        return self.url(name)

    def members(self) -> list[dict[str, Any]]:
        """What the nodes say of all; empty while none says anything."""
        for node in self.nodes:
            if node.runs:
                with suppress(OSError, PatroniError):
                    found: list[dict[str, Any]] = node.request("GET", "/cluster")["members"]
                    return found
        return []

    def with_role(self, role: str) -> list[Node]:
        """Nodes that have it: leader, sync_standby, replica."""
        names = {each["name"] for each in self.members() if each["role"] == role}
        return [node for node in self.nodes if node.name in names]

    @property
    def leader(self) -> Node:
        """The one that is the primary; there has to be one."""
        (found,) = self.with_role("leader")
        return found

    def _is_whole(self, synchronous: bool) -> bool:
        """Every node that runs follows the primary, one of them synchronously if so wanted."""
        running = {node.name for node in self.nodes if node.runs}
        members = {each["name"]: each for each in self.members() if each["name"] in running}
        roles = [each["role"] for each in members.values()]
        wanted = {"leader": 1} | ({"sync_standby": 1} if synchronous else {})
        return (
            members.keys() == running
            and all(each["state"] in _STANDS for each in members.values())
            and len({each.get("timeline") for each in members.values()}) == 1
            and all(roles.count(role) == count for role, count in wanted.items())
        )

    async def whole(self, *, synchronous: bool = True) -> None:
        """Returns once every node that runs follows the primary, which is one of them."""
        await _until(lambda: self._is_whole(synchronous), self._told)

    def _told(self) -> str:
        """For whom it takes too long."""
        ends = (f"{n.name}: {n.log.read_text(errors='replace')[-3000:]}" for n in self.nodes)
        return "\n".join([str(self.members()), *ends])

    async def switched(self) -> tuple[Node, Node]:
        """Hands the primary over to the synchronous standby; the former and the new one."""
        former = self.leader
        await succeeds(_HAND_OVER, former.directory, former.environment)
        return former, self.leader

    def kill_leader(self) -> Node:
        """The node that was the primary; nothing of it runs any more."""
        found = self.leader
        found.kill()
        return found

    async def succeeded(self, former: Node) -> Node:
        """The node that is the primary after another one."""
        await _until(lambda: self._has_succeeded(former), self._told)
        return self.leader

    def _has_succeeded(self, former: Node) -> bool:
        """Whether another one has the lease, and takes what is written by now."""
        if self.with_role("leader") in ([], [former]):
            return False
        try:
            psycopg.connect(self.url()).close()
        except psycopg.OperationalError:
            return False
        return True

    async def configured(self, names: Callable[[str], bool], **changed: Any) -> None:
        """Changes the cluster's configuration.

        Args:
            names: whether the primary's synchronous_standby_names are right now.
            changed: None: back to what Patroni takes by itself.
        """
        self.leader.request("PATCH", "/config", changed)

        def is_so() -> bool:
            with psycopg.connect(self.url()) as superuser:
                row = superuser.execute("SHOW synchronous_standby_names").fetchone()
            return row is not None and names(row[0])

        await _until(is_so, self._told)

    def hold_back(self) -> None:
        """From now on the primary sends its standbys nothing. Only for a primary that is killed.

        What was committed before, they have.
        """
        with psycopg.connect(self.url(), autocommit=True) as superuser:
            (written,) = superuser.execute("SELECT pg_current_wal_lsn()").fetchone() or ("",)
            asked = "SELECT pid, flush_lsn >= %s::pg_lsn FROM pg_stat_replication"
            until = time.monotonic() + PATIENCE_S
            senders: list[Any] = []
            while not senders or not all(has_it for _, has_it in senders):
                assert time.monotonic() < until, senders
                superuser.execute("SELECT pg_sleep(0.05)")
                senders = superuser.execute(asked, [written]).fetchall()
        for sender, _ in senders:
            os.kill(sender, signal.SIGSTOP)


async def _until(happened: Callable[[], bool], told: Callable[[], str]) -> None:
    """Returns when it has happened; asks in another thread, because that takes a while."""
    try:
        async with asyncio.timeout(PATIENCE_S):
            while not await asyncio.to_thread(happened):  # noqa: ASYNC110 - nothing tells
                await asyncio.sleep(_POLL_S)
    except TimeoutError:
        raise AssertionError(told()) from None


def _write(directory: Path, name: str, credential: Credential) -> None:
    for suffix, content in ((".pem", credential.certificate), (".key", credential.private_key)):
        file = directory / f"{name}{suffix}"
        file.write_bytes(content)
        file.chmod(0o644 if suffix == ".pem" else 0o600)
        owned(file)


def _certificates(directory: Path) -> ssl.SSLContext:
    """The authority, and one certificate of each use for all nodes; what a client needs."""
    now = datetime.now(UTC)
    directory.mkdir(mode=0o711)
    authority = make_authority(now)
    (directory / "ca.pem").write_bytes(authority.certificate)
    (directory / "ca.pem").chmod(0o644)
    _write(directory, "server", issue_server(authority, "node", ["localhost", "127.0.0.1"], now))
    _write(directory, "client", issue_client(authority, "node", "urn:example:node", now))
    context = ssl.create_default_context(cafile=str(directory / "ca.pem"))
    context.load_cert_chain(directory / "client.pem", directory / "client.key")
    return context


def _configured(directory: Path, tls: Path, hurried: Mapping[str, int]) -> None:
    """The shipped file, and behind it what is different here."""
    folder = directory / "configuration"
    sockets = directory / "run"
    for each in (folder, sockets):
        each.mkdir(mode=0o700)
        owned(each)
    shipped = SHIPPED.read_text(encoding="utf-8").replace(_SHIPPED_FILES, str(tls))
    here = {
        "bootstrap": {"dcs": dict(hurried)},
        "postgresql": {
            "parameters": {"unix_socket_directories": str(sockets), "shared_buffers": "32MB"}
        },
        "watchdog": {"mode": "off"},
    }
    for name, text in (("1-shipped.yaml", shipped), ("2-here.yaml", yaml.safe_dump(here))):
        (folder / name).write_text(text, encoding="utf-8")
        (folder / name).chmod(0o600)
        owned(folder / name)


@asynccontextmanager
async def _etcd(program: str, directory: Path, tls: Path, ports: list[int]) -> AsyncIterator[None]:
    """A store of one member, which listens on the first of the ports."""
    process = _etcd_started(program, directory, tls, ports)
    try:
        async with asyncio.timeout(PATIENCE_S):
            while not _listens(ports[0]):
                assert process.poll() is None, "etcd ended: see etcd.log"
                await asyncio.sleep(_POLL_S)
        yield
    finally:
        process.kill()
        await asyncio.to_thread(process.wait)


def _etcd_started(
    program: str, directory: Path, tls: Path, ports: list[int]
) -> subprocess.Popen[bytes]:
    directory.mkdir(mode=0o700)
    owned(directory)
    port, peer = ports
    here, peers = f"https://127.0.0.1:{port}", f"http://127.0.0.1:{peer}"
    options = {
        "name": "one",
        "data-dir": str(directory / "data"),
        "listen-client-urls": here,
        "advertise-client-urls": here,
        "listen-peer-urls": peers,
        "initial-advertise-peer-urls": peers,
        "initial-cluster": f"one={peers}",
        "cert-file": str(tls / "server.pem"),
        "key-file": str(tls / "server.key"),
    }
    words = [f"--{name}={value}" for name, value in options.items()]
    with (directory / "etcd.log").open("wb") as log:
        return subprocess.Popen(  # noqa: S603 - a program of this machine
            [*places.launcher(places.server_user()), program, *words],
            cwd=directory,
            env={"PATH": os.defpath},
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
        )


def _free_ports(count: int) -> list[int]:
    """So many different ones; none is taken before something listens there."""
    found: list[int] = []
    while len(found) < count:
        port = free_port()
        if port not in found:
            found.append(port)
    return found


def _listens(port: int) -> bool:
    with closing(socket.socket()) as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


@asynccontextmanager
async def cluster(count: int = 3, hurried: Mapping[str, int] = HURRIED) -> AsyncIterator[Cluster]:
    """A running one; afterwards nothing of it is left.

    Args:
        count: of nodes.
        hurried: seconds, instead of the shipped file's.
    """
    patroni, etcd, postgres = programs()
    with fast_directory() as directory:
        directory.mkdir(mode=0o711)
        tls = directory / "tls"
        context = _certificates(tls)
        ports = _free_ports(2 * count + 2)
        async with _etcd(etcd, directory / "etcd", tls, ports[:2]):
            superuser, replication, rewind = (secrets.token_hex(16) for _ in range(3))
            variables = {
                "PATRONI_ETCD3_HOSTS": f"'127.0.0.1:{ports[0]}'",
                "PATRONI_POSTGRESQL_BIN_DIR": postgres,
                "PATRONI_SUPERUSER_PASSWORD": superuser,
                "PATRONI_REPLICATION_PASSWORD": replication,
                "PATRONI_REWIND_PASSWORD": rewind,
            }
            nodes = []
            for number in range(1, count + 1):
                place = directory / str(number)
                place.mkdir(mode=0o700)
                owned(place)
                _configured(place, tls, hurried)
                port, api = ports[2 * number : 2 * number + 2]
                node = Node(f"node{number}", place, patroni, port, api, variables, context)
                nodes.append(node)
            made = Cluster(nodes, tls / "ca.pem", superuser)
            try:
                for node in nodes:
                    node.start()
                await made.whole()
                yield made
            finally:
                for node in nodes:
                    node.kill()
