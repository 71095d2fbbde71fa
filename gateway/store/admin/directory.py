# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Reads all partners, with keys and certificates, from one snapshot.

What the rows claim is checked on the way in: a key's id is the hash of the key,
and a policy's hash that of its content. A row that was changed behind the
gateway's back makes the whole read fail, and the snapshot in use stays.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable
from typing import Any, LiteralString

import psycopg
from psycopg.rows import TupleRow
from psycopg_pool import AsyncConnectionPool

from gateway.domain.access.directory import Directory
from gateway.domain.access.partner import Partner, PartnerKey
from gateway.domain.access.policy import parse_policy, policy_hash
from gateway.errors import MalformedError, StoreError
from gateway.store.errors import translate_errors
from gateway.store.queries import load_sql

_SNAPSHOT: LiteralString = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY"
_STATEMENTS = ("directory.partners", "directory.keys", "directory.certificates")


async def load_directory(
    pool: AsyncConnectionPool[psycopg.AsyncConnection[TupleRow]],
) -> Directory:
    """All partners.

    Raises:
        StoreUnavailableError: the database cannot be reached, or is too slow.
        StoreError: a stored key or policy is not what its hash says.
    """
    with translate_errors():
        async with pool.connection() as connection, connection.transaction():
            await connection.execute(_SNAPSHOT)
            rows = [
                await (await connection.execute(load_sql(name))).fetchall() for name in _STATEMENTS
            ]
    return _directory(*rows)


def read_directory(connection: psycopg.Connection[TupleRow]) -> Directory:
    """As `load_directory`, for commands."""
    with translate_errors(), connection.transaction():
        connection.execute(_SNAPSHOT)
        rows = [connection.execute(load_sql(name)).fetchall() for name in _STATEMENTS]
    return _directory(*rows)


def _directory(
    partner_rows: Iterable[TupleRow],
    key_rows: Iterable[TupleRow],
    certificate_rows: Iterable[TupleRow],
) -> Directory:
    """The rows put together."""
    keys: dict[str, dict[str, PartnerKey]] = defaultdict(dict)
    for partner_id, keyid, *rest in key_rows:
        keys[partner_id][keyid] = _checked_key(PartnerKey(keyid, *rest))
    certificates: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for partner_id, kind, value in certificate_rows:
        certificates[partner_id].append((kind, value))
    return Directory(
        {row[0]: _partner(row, keys[row[0]], tuple(certificates[row[0]])) for row in partner_rows}
    )


def _checked_key(key: PartnerKey) -> PartnerKey:
    """Step 3 trusts a key's id, so it has to be the key's."""
    if hashlib.sha256(key.public_key).hexdigest() != key.keyid:
        raise StoreError("a stored partner key is not the one its id names")
    return key


def _partner(
    row: TupleRow, keys: dict[str, PartnerKey], certificates: tuple[tuple[str, str], ...]
) -> Partner:
    partner_id, display_name, adapter, content_hash, content, contributes, *rest = row
    suspended, client_area = rest
    if policy_hash(content) != content_hash:
        raise StoreError("a stored policy is not the one its hash names")
    try:
        policy = parse_policy(content)
    except MalformedError:
        raise StoreError("a stored policy cannot be read") from None
    return Partner(
        partner_id=partner_id,
        display_name=display_name,
        adapter=adapter,
        policy=policy,
        policy_hash=content_hash,
        contributes=contributes,
        keys=keys,
        certificates=certificates,
        suspended=suspended,
        client_area=client_area,
    )


def partner_names(connection: psycopg.Connection[Any]) -> dict[str, str]:
    """Display names by partner id; none where the records are elsewhere or closed.

    Names are for people to read and are vouched for by nobody: whoever can write to the
    records can change them. The log holds ids only.

    Args:
        connection: of an auditor, in autocommit.
    """
    try:
        return dict(connection.execute(load_sql("directory.names").encode()).fetchall())
    except psycopg.Error:
        return {}
