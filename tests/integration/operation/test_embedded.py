# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The embedded Postgres starts after any end, and leaves nothing and nobody behind."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import sysconfig
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest

from gateway.errors import EmbeddedPostgresError
from gateway.store.embedded.places import (
    can_use,
    server_user,
    short_directory,
    temporary_directory,
)
from gateway.store.embedded.processes import server_processes
from gateway.store.embedded.server import EmbeddedPostgres
from tests.support.gateway.patience import PATIENCE_S

OWNER = """
import sys, time
from pathlib import Path
from gateway.store.embedded.server import EmbeddedPostgres
server = EmbeddedPostgres(Path(sys.argv[1]), durable=sys.argv[2] == "durable")
print(server.start(), flush=True)
sys.stdin.read()
server.stop()
"""


@pytest.fixture
def place() -> Iterator[Path]:
    """A directory the server's user can reach; it does not exist yet."""
    with temporary_directory() as directory:
        yield directory


@contextmanager
def running(place: Path, *, durable: bool = False) -> Iterator[EmbeddedPostgres]:
    """A server that runs."""
    server = EmbeddedPostgres(place, durable=durable)
    with server as url:
        assert url == server.url
        yield server


def eventually(happens: Callable[[], bool]) -> bool:
    """Whether it happens within the limit."""
    deadline = time.monotonic() + PATIENCE_S
    while not happens():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True


def answers(url: str) -> bool:
    """Whether a server answers there now."""
    try:
        with psycopg.connect(url, connect_timeout=int(PATIENCE_S)) as connection:
            return connection.execute("SELECT 1").fetchone() == (1,)
    except psycopg.OperationalError:
        return False


def owner_process(place: Path, durability: str = "not durable") -> subprocess.Popen[str]:
    """Another process that owns a server there; returns once it runs."""
    owner = subprocess.Popen(  # noqa: S603 - this very Python
        [sys.executable, "-c", OWNER, str(place), durability],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert owner.stdout is not None
    assert answers(owner.stdout.readline().strip())
    return owner


def kill(owner: subprocess.Popen[str]) -> None:
    """Kills the owner outright."""
    owner.kill()
    owner.communicate()


@pytest.mark.exhaustive
def test_what_was_stored_is_there_after_stop_and_start(place: Path) -> None:
    server = EmbeddedPostgres(place)
    with psycopg.connect(server.start()) as connection:
        connection.execute("CREATE TABLE kept AS SELECT 7 AS figure")
        assert connection.execute("SHOW fsync").fetchone() == ("on",)
    server.stop()
    assert server_processes(place / "data") == []
    assert not answers(server.url)
    with running(place, durable=True) as again, psycopg.connect(again.url) as connection:
        assert connection.execute("SELECT figure FROM kept").fetchone() == (7,)


def test_only_its_user_reaches_it_and_only_by_the_socket(place: Path) -> None:
    with running(place) as server:
        with psycopg.connect(server.url) as connection:
            assert connection.execute("SHOW listen_addresses").fetchone() == ("",)
        socket = place / "run" / ".s.PGSQL.5432"
        assert stat.S_ISSOCK(socket.stat().st_mode)
        assert stat.S_IMODE(socket.stat().st_mode) == 0o700
        assert stat.S_IMODE(socket.parent.stat().st_mode) == 0o700
        assert server.process_id is not None
        assert Path(f"/proc/{server.process_id}").stat().st_uid != 0


def test_errors_in_its_log_quote_no_values(place: Path) -> None:
    canary = "11010519491231002X"
    with (
        running(place) as server,
        psycopg.connect(server.url) as connection,
    ):
        connection.autocommit = True
        connection.execute("CREATE TABLE t (v text PRIMARY KEY)")
        connection.execute("INSERT INTO t VALUES (%s)", [canary])
        with pytest.raises(psycopg.errors.UniqueViolation):
            connection.execute("INSERT INTO t VALUES (%s)", [canary])
    log = (place / "postgres.log").read_text()
    assert "duplicate key" in log
    assert canary not in log


@pytest.mark.exhaustive
def test_a_second_start_in_the_same_place_is_refused_clearly(place: Path) -> None:
    owner = owner_process(place)
    try:
        with pytest.raises(EmbeddedPostgresError, match="another process runs"):
            EmbeddedPostgres(place).start()
    finally:
        owner.communicate()
    with running(place) as server:
        with pytest.raises(EmbeddedPostgresError, match="runs already"):
            server.start()
        with pytest.raises(EmbeddedPostgresError, match="another process runs"):
            EmbeddedPostgres(place).start()
        assert answers(server.url)


def test_an_owner_killed_outright_leaves_no_server_behind(place: Path) -> None:
    owner = owner_process(place)
    assert server_processes(place / "data")
    kill(owner)
    assert eventually(lambda: server_processes(place / "data") == [])


@pytest.mark.exhaustive
def test_it_starts_while_the_server_of_a_killed_owner_is_still_ending(place: Path) -> None:
    for _ in range(3):
        kill(owner_process(place, "durable"))
    with running(place, durable=True) as server:
        assert answers(server.url)


@pytest.mark.exhaustive
def test_it_starts_after_owner_and_server_were_killed_together(place: Path) -> None:
    owner = owner_process(place, "durable")
    owner.send_signal(signal.SIGSTOP)  # so that it cannot start the server again
    main = int((place / "data" / "postmaster.pid").read_text().split()[0])
    os.kill(main, signal.SIGKILL)
    kill(owner)
    assert (place / "data" / "postmaster.pid").exists()
    with running(place, durable=True) as server:
        assert answers(server.url)


def leave_stale_pid(place: Path, pid: int) -> None:
    """A cluster whose postmaster.pid and socket lock name that process."""
    with running(place):
        text = (place / "data" / "postmaster.pid").read_text()
    lines = text.splitlines()
    lines[0] = str(pid)
    stale = "\n".join(lines) + "\n"
    (place / "data" / "postmaster.pid").write_text(stale)
    (place / "run" / ".s.PGSQL.5432.lock").write_text(stale)
    (place / "run" / ".s.PGSQL.5432").touch()


@pytest.mark.exhaustive
def test_the_stale_pid_of_a_dead_process_is_no_obstacle(place: Path) -> None:
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    leave_stale_pid(place, dead.pid)
    with running(place) as server:
        assert answers(server.url)


@pytest.mark.exhaustive
def test_a_stranger_who_has_the_old_pid_is_neither_an_obstacle_nor_signalled(place: Path) -> None:
    # The stranger tells which signal it got, if any, and works for the same user.
    user = server_user()
    stranger = subprocess.Popen(
        ["/bin/sleep", "3600"],
        user=None if user is None else user.uid,
        start_new_session=True,
    )
    try:
        leave_stale_pid(place, stranger.pid)
        with running(place) as server:
            assert answers(server.url)
        assert stranger.poll() is None
    finally:
        stranger.kill()
        stranger.wait()


def test_a_server_killed_outright_comes_back_by_itself(place: Path) -> None:
    with running(place, durable=True) as server:
        with psycopg.connect(server.url) as connection:
            connection.execute("CREATE TABLE kept AS SELECT 7 AS figure")
        for _ in range(3):
            killed = server.process_id
            assert killed is not None
            os.kill(killed, signal.SIGKILL)
            assert eventually(lambda: server.process_id not in {None, killed})  # noqa: B023 - called at once
            assert eventually(lambda: answers(server.url))
        with psycopg.connect(server.url) as connection:
            assert connection.execute("SELECT figure FROM kept").fetchone() == (7,)
    assert server_processes(place / "data") == []


@pytest.mark.exhaustive
def test_a_server_that_cannot_come_back_is_reported(place: Path) -> None:
    with running(place) as server:
        server.check()
        (place / "data" / "PG_VERSION").write_text("9.0\n")
        killed = server.process_id
        assert killed is not None
        os.kill(killed, signal.SIGKILL)

        def given_up() -> bool:
            try:
                server.check()
            except EmbeddedPostgresError:
                return True
            return False

        assert eventually(given_up)


@pytest.mark.exhaustive
def test_it_outlives_the_thread_that_started_it(place: Path) -> None:
    server = EmbeddedPostgres(place, durable=False)
    starter = threading.Thread(target=server.start)
    starter.start()
    starter.join()
    try:
        before = server.process_id
        time.sleep(0.3)
        assert server.process_id == before
        assert answers(server.url)
    finally:
        server.stop()


@pytest.mark.exhaustive
def test_a_cluster_half_made_by_a_killed_run_is_made_anew(place: Path) -> None:
    with running(place):
        pass
    (place / "data").rename(place / "data.making")
    with running(place) as server:
        assert answers(server.url)


@pytest.mark.exhaustive
def test_a_cluster_that_cannot_be_started_is_an_error_that_names_the_log(place: Path) -> None:
    with running(place):
        pass
    version = place / "data" / "PG_VERSION"
    good = version.read_text()
    version.write_text("9.0\n")
    with pytest.raises(EmbeddedPostgresError, match=r"postgres\.log"):
        EmbeddedPostgres(place).start()
    version.write_text(good)
    with running(place) as server:
        assert answers(server.url)


def test_a_place_that_others_can_write_to_is_refused(place: Path) -> None:
    place.mkdir()
    place.chmod(0o777)
    with pytest.raises(EmbeddedPostgresError, match="another user"):
        EmbeddedPostgres(place).start()
    assert stat.S_IMODE(place.stat().st_mode) == 0o777


def test_a_path_too_long_for_a_socket_is_replaced_by_the_same_short_one(place: Path) -> None:
    long = place / ("long" * 25)
    short = short_directory(long)
    assert short != long
    assert short == short_directory(long)
    assert short != short_directory(place / ("other" * 20))
    assert len(str(short / "run" / ".s.PGSQL.5432.lock")) < 108


def test_a_place_out_of_the_servers_reach_is_replaced_and_stays_closed(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)
    wanted = closed / "pg"
    if server_user() is None:
        assert short_directory(wanted) == wanted or len(str(wanted)) > 80
    else:
        assert not str(short_directory(wanted)).startswith(str(closed))
    assert stat.S_IMODE(closed.stat().st_mode) == 0o700


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")
@pytest.mark.exhaustive
def test_an_ordinary_user_can_run_it_too() -> None:
    user = server_user()
    assert user is not None
    project = Path(__file__).parents[3]
    packages = sysconfig.get_path("purelib")
    # A Python under root's home is out of reach; the system's own may do.
    system = Path(f"/usr/bin/python3.{sys.version_info.minor}")
    found = [p for p in (Path(sys.executable), system) if can_use(p.resolve().parent, user)]
    if not found or not can_use(project, user) or not can_use(Path(packages), user):
        pytest.skip("Python or the project is out of an ordinary user's reach")
    script = (
        "import psycopg\n"
        "from gateway.store.embedded.server import EmbeddedPostgres\n"
        "from gateway.store.embedded.places import temporary_directory\n"
        "with temporary_directory() as d, EmbeddedPostgres(d, durable=False) as url:\n"
        "    psycopg.connect(url).close()\n"
        "    print('answered')\n"
    )
    done = subprocess.run(  # noqa: S603 - a Python, and our own script
        [str(found[0]), "-B", "-c", script],
        cwd=project,
        user=user.uid,
        group=user.gid,
        extra_groups=[],
        env={"PATH": os.defpath, "PYTHONPATH": packages},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "answered\n", done.stderr
