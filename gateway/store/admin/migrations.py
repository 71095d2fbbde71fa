# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Brings a database's schema up to date with dbmate.

Two ordered folders of SQL files: `records` (partners, consents, repayment
records) and `audit` (the log), because the log may live in a database of its
own. dbmate notes what it did in the schema creditgateway_migrations, one table
a folder, and holds a lock, so that several processes may start at once.
"""

from __future__ import annotations

import os
import subprocess
import sysconfig
from pathlib import Path
from typing import Literal
from urllib.parse import quote, urlencode

import psycopg
from psycopg import sql

from gateway.errors import ConfigurationError, StoreError
from gateway.store.errors import translate_errors

Folder = Literal["records", "audit"]

_FOLDERS = Path(__file__).parent.with_name("migrations")
_SCHEMA = "creditgateway_migrations"
_TIMEOUT_S = 600
_CONNECT_TIMEOUT_S = 5


def migrate(url: str) -> list[str]:
    """Applies what is missing of the records' schema.

    Args:
        url: of a login that owns the database, or a superuser.

    Returns:
        Names of the migrations that were applied, in order.

    Raises:
        StoreUnavailableError: the database cannot be reached.
        StoreError: a migration failed; those before it stay.
        ConfigurationError: dbmate is not installed.
    """
    return _migrate(url, "records")


def migrate_audit(url: str) -> list[str]:
    """Applies what is missing of the audit log's schema; as `migrate`."""
    return _migrate(url, "audit")


def pending(url: str) -> list[str]:
    """Names of the records' migrations that are not applied, in order.

    Raises:
        StoreUnavailableError: the database cannot be reached.
    """
    return _pending(url, "records")


def pending_audit(url: str) -> list[str]:
    """Names of the audit log's migrations that are not applied; as `pending`."""
    return _pending(url, "audit")


def newer(url: str) -> list[str]:
    """Versions of the records' migrations that were applied and that this program does not have.

    Raises:
        StoreUnavailableError: the database cannot be reached.
    """
    return _newer(url, "records")


def newer_audit(url: str) -> list[str]:
    """Versions of the audit log's migrations that this program does not have; as `newer`."""
    return _newer(url, "audit")


def versions(folder: Folder) -> set[str]:
    """Versions of all migrations of a folder that this program has."""
    return {name.partition("_")[0] for name in _files(folder)}


def _migrate(url: str, folder: Folder) -> list[str]:
    before = _pending(url, folder)
    if before:
        _run_dbmate(url, folder, "migrate")
    return before


def _pending(url: str, folder: Folder) -> list[str]:
    """Files of the folder whose version dbmate has not noted."""
    applied = _applied(url, folder)
    return [name for name in _files(folder) if name.partition("_")[0] not in applied]


def _newer(url: str, folder: Folder) -> list[str]:
    """Versions that dbmate has noted, and that no file of the folder has."""
    return sorted(_applied(url, folder) - versions(folder))


def _files(folder: Folder) -> list[str]:
    return sorted(path.name for path in (_FOLDERS / folder).glob("*.sql"))


def _applied(url: str, folder: Folder) -> set[str]:
    """Versions that dbmate has noted."""
    table = sql.Identifier(_SCHEMA, folder)
    with translate_errors(), psycopg.connect(url, connect_timeout=_CONNECT_TIMEOUT_S) as connection:
        known = connection.execute("SELECT to_regclass(%s)", [f"{_SCHEMA}.{folder}"]).fetchone()
        if known is None or known[0] is None:
            return set()
        rows = connection.execute(sql.SQL("SELECT version FROM {}").format(table))
        return {row[0] for row in rows}


def _run_dbmate(url: str, folder: Folder, verb: Literal["migrate", "rollback"]) -> None:
    """Runs dbmate; the URL, which may hold a password, goes by the environment."""
    program = Path(sysconfig.get_path("scripts")) / "dbmate"
    if not program.is_file():
        raise ConfigurationError("dbmate is not installed: install the extra 'server'")
    command = [
        str(program),
        "--env",
        "DATABASE_URL",
        "--migrations-dir",
        str(_FOLDERS / folder),
        "--migrations-table",
        f"{_SCHEMA}.{folder}",
        "--no-dump-schema",
        "--migration-lock",
        verb,
    ]
    try:
        done = subprocess.run(  # noqa: S603 - our own fixed command
            command,
            env=_environment(url),
            capture_output=True,
            check=False,
            text=True,
            timeout=_TIMEOUT_S,
        )
    except subprocess.TimeoutExpired:
        raise StoreError("a migration did not end in time") from None
    if done.returncode != 0:
        # Schema statements only: what dbmate says of them holds nobody's data.
        last = (done.stderr.strip().splitlines() or ["dbmate said nothing"])[-1]
        raise StoreError(f"a migration failed: {last}")


def _environment(url: str) -> dict[str, str]:
    """What dbmate is told, and nothing else: variables may hold the gateway's own keys."""
    passed = {
        name: value
        for name, value in os.environ.items()
        if name in {"PATH", "HOME", "TMPDIR", "TZ"} or name.startswith(("PG", "SSL_CERT_"))
    }
    return passed | {"DATABASE_URL": _dbmate_url(url)}


def _dbmate_url(url: str) -> str:
    """The same database for dbmate, whose library reads URLs unlike libpq.

    It wants TLS unless told otherwise, and knows neither several hosts nor a
    service file: so what libpq settled on is written out.
    """
    with translate_errors(), psycopg.connect(url, connect_timeout=_CONNECT_TIMEOUT_S) as connection:
        info = connection.info
        given = {key: str(value) for key, value in info.get_parameters().items()}
        encrypted = connection.pgconn.ssl_in_use
        login = quote(info.user, safe="")
        if info.password:
            login += ":" + quote(info.password, safe="")
        database, host, port = quote(info.dbname, safe=""), info.host, info.port
    sslmode = given.get("sslmode", "")
    if sslmode not in {"verify-ca", "verify-full"}:
        sslmode = "require" if encrypted else "disable"
    certificates = {
        key: value
        for key in ("sslrootcert", "sslcert", "sslkey")
        if encrypted and (value := given.get(key))
    }
    query = urlencode({"host": host, "port": port, "sslmode": sslmode, **certificates})
    return f"postgres://{login}@/{database}?{query}"
