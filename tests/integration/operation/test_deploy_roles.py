# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""deploy/roles.sql on a real Postgres: each login has its one role and no other."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from gateway.errors import StorePermissionError
from gateway.signing.key_directory import create_key_directory
from gateway.store.admin.migrations import migrate_audit
from gateway.store.connections import AUDITOR, CONTRIBUTOR, GATEWAY, OPERATOR, connect
from gateway.store.embedded.places import temporary_directory
from gateway.store.embedded.server import EmbeddedPostgres
from tests.support.worlds.logins import logins
from tests.support.worlds.two_stores import cli

_LOGINS = {
    "credit_gateway_login": GATEWAY,
    "credit_contributor_login": CONTRIBUTOR,
    "credit_operator_login": OPERATOR,
    "credit_auditor_login": AUDITOR,
}


@pytest.fixture
def connection(
    database_url: str, request: pytest.FixtureRequest
) -> Iterator[psycopg.Connection[psycopg.rows.TupleRow]]:
    """The owner's, after the file ran twice; logins it made are gone afterwards."""
    script = (Path(request.config.rootpath) / "deploy" / "roles.sql").read_bytes()
    with psycopg.connect(database_url, autocommit=True) as opened:
        found = opened.execute("SELECT rolname FROM pg_roles").fetchall()
        there = {row[0] for row in found}
        opened.execute(script)
        opened.execute(script)
        try:
            yield opened
        finally:
            opened.execute("RESET SESSION AUTHORIZATION")
            for login in _LOGINS.keys() - there:
                opened.execute(sql.SQL("DROP ROLE {}").format(sql.Identifier(login)))


def _become(connection: psycopg.Connection[psycopg.rows.TupleRow], login: str) -> None:
    connection.execute("RESET SESSION AUTHORIZATION")
    connection.execute(sql.SQL("SET SESSION AUTHORIZATION {}").format(sql.Identifier(login)))


def _take(connection: psycopg.Connection[psycopg.rows.TupleRow], role: str) -> None:
    connection.execute(sql.SQL("SET ROLE {}").format(sql.Identifier(role)))


@pytest.mark.parametrize(("login", "own"), _LOGINS.items())
def test_a_login_takes_its_own_role_and_no_other(
    connection: psycopg.Connection[psycopg.rows.TupleRow], login: str, own: str
) -> None:
    _become(connection, login)
    _take(connection, own)
    for other in set(_LOGINS.values()) - {own}:
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            _take(connection, other)


@pytest.mark.parametrize("login", _LOGINS)
def test_a_login_can_do_nothing_before_it_takes_its_role(
    connection: psycopg.Connection[psycopg.rows.TupleRow], login: str
) -> None:
    _become(connection, login)
    for table in ("credit.summary", "audit.entry"):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute(sql.SQL("SELECT FROM {}").format(sql.SQL(table)))


def test_logins_can_log_in_and_are_nothing_more(
    connection: psycopg.Connection[psycopg.rows.TupleRow],
) -> None:
    rows = connection.execute(
        "SELECT rolcanlogin, rolinherit OR rolsuper OR rolcreatedb OR rolcreaterole"
        " OR rolreplication OR rolbypassrls FROM pg_roles WHERE rolname = ANY(%s)",
        (list(_LOGINS),),
    ).fetchall()
    assert rows == [(True, False)] * len(_LOGINS)


@pytest.fixture(scope="module")
def empty_server() -> Iterator[str]:
    """A server of its own: roles are a server's, and the tests' has all of them."""
    with temporary_directory() as directory, EmbeddedPostgres(directory, durable=False) as url:
        yield url


@pytest.mark.exhaustive
def test_on_the_logs_own_server_there_is_a_login_for_each_role_it_has(
    empty_server: str, pytestconfig: pytest.Config
) -> None:
    script = (pytestconfig.rootpath / "deploy" / "roles.sql").read_bytes()
    with psycopg.connect(empty_server, autocommit=True) as owner:
        with pytest.raises(psycopg.errors.RaiseException, match="db up first"):
            owner.execute(script)
        migrate_audit(empty_server)
        owner.execute(script)
        owner.execute(script)
        rows = owner.execute(
            "SELECT m.rolname, r.rolname FROM pg_auth_members"
            " JOIN pg_roles AS m ON m.oid = member JOIN pg_roles AS r ON r.oid = roleid"
            " WHERE m.rolname LIKE 'credit\\_%'"
        ).fetchall()
    expected = {login: role for login, role in _LOGINS.items() if role != CONTRIBUTOR}
    assert dict(rows) == expected


async def test_who_logs_in_without_the_role_of_a_command_is_told_so_at_once(
    database_url: str, tmp_path: Path
) -> None:
    keys = tmp_path / "keys"
    create_key_directory(keys)
    with logins(database_url, {"auditor": AUDITOR, "operator": OPERATOR}) as urls:
        with pytest.raises(StorePermissionError, match="may not take the role creditgateway_oper"):
            connect(urls["auditor"], role=OPERATOR)
        # Not after a pool has tried for half a minute, which says that there is no database.
        url = ("--database-url", urls["operator"], "--keys", str(keys))
        for words in (("admit",), ("succeed", "--next-keys", str(keys), "--cause", "OPS-1")):
            result = await cli("log", *words, *url, "--origin", "gateway.test")
            assert result.exit_code == 2
            said = " ".join(result.output.split())
            assert "this login may not take the role creditgateway_gateway" in said
