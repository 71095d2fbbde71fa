# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Partners as their rows say, each with its keys and certificates.

What the rows claim is checked on the way in: a key's id is the hash of the key,
and a policy's hash that of its content. A row that was changed behind the
gateway's back makes the whole read fail, and the snapshot in use stays.
"""

from __future__ import annotations

import hashlib
from typing import Any

import psycopg
from psycopg.rows import TupleRow

from gateway.domain.access.directory import Directory
from gateway.domain.access.partner import Partner, PartnerKey, Policy
from gateway.domain.access.policy import parse_policy, policy_hash
from gateway.errors import MalformedError, StoreError
from gateway.store.errors import translate_errors
from gateway.store.queries import load_sql


def read_directory(connection: psycopg.Connection[TupleRow]) -> Directory:
    """All partners by id, for commands; from one snapshot.

    Raises:
        StoreUnavailableError: the database cannot be reached, or is too slow.
        StoreError: a stored key or policy is not what its hash says.
    """
    policies = Policies()
    with translate_errors():
        rows = connection.execute(load_sql("directory.all")).fetchall()
    return Directory({row[0]: partner_of_row(row, policies) for row in rows})


def read_partner(connection: psycopg.Connection[TupleRow], partner_id: str) -> Partner | None:
    """The partner with that id; None when there is none. Raises as `read_directory`."""
    with translate_errors():
        row = connection.execute(load_sql("directory.one"), [partner_id]).fetchone()
    return None if row is None else partner_of_row(row, Policies())


class Policies:
    """Policies by hash, each checked and parsed once: many partners may have the same one."""

    def __init__(self) -> None:
        """None is known."""
        self._known: dict[bytes, tuple[str, Policy]] = {}

    def policy(self, content_hash: bytes, content: str) -> Policy:
        """The policy with that hash.

        Raises:
            StoreError: the content is another one's, or cannot be read.
        """
        known = self._known.get(content_hash)
        if known is not None and known[0] == content:
            return known[1]
        if policy_hash(content) != content_hash:
            raise StoreError("a stored policy is not the one its hash names")
        try:
            policy = parse_policy(content)
        except MalformedError:
            raise StoreError("a stored policy cannot be read") from None
        self._known[content_hash] = content, policy
        return policy


def partner_of_row(row: TupleRow, policies: Policies) -> Partner:
    """The partner of a row of credit.directory_row.

    Args:
        row: all columns of it.
        policies: those that were read before.

    Raises:
        StoreError: a stored key or policy is not what its hash says.
    """
    partner_id, display_name, adapter, content_hash, content, contributes, *rest = row
    suspended, client_area, *key_columns, kinds, values = rest
    keys = () if key_columns[0] is None else zip(*key_columns, strict=True)
    return Partner(
        partner_id=partner_id,
        display_name=display_name,
        adapter=adapter,
        policy=policies.policy(content_hash, content),
        policy_hash=content_hash,
        contributes=contributes,
        keys={key[0]: _checked_key(PartnerKey(*key)) for key in keys},
        certificates=() if kinds is None else tuple(zip(kinds, values, strict=True)),
        suspended=suspended,
        client_area=client_area,
    )


def _checked_key(key: PartnerKey) -> PartnerKey:
    """Step 3 trusts a key's id, so it has to be the key's."""
    if hashlib.sha256(key.public_key).hexdigest() != key.keyid:
        raise StoreError("a stored partner key is not the one its id names")
    return key


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
