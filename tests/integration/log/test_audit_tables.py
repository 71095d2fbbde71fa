# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A log in a real Postgres verifies as a whole; tampering there is named."""

from __future__ import annotations

import psycopg
import pytest

from gateway.audit.findings import Check
from gateway.errors import StoreError, StorePermissionError
from gateway.store.connections import GATEWAY, connect
from tests.support.log.audit_database import findings, open_store
from tests.support.log.audit_entries import new_log_signer, pending, pending_refusal, verifier_of
from tests.support.log.log_tables import open_log, verify_log
from tests.support.suite.exhaustive import first_every_day

SIGNER = new_log_signer()


async def _fill(url: str, size: int = 300) -> None:
    async with open_store(url, SIGNER) as store:
        for first in range(0, size, 60):
            await store.append(
                [pending(number) for number in range(first, first + 58)]
                + [pending_refusal(first + 58), pending(first)]
            )


async def test_an_empty_and_a_whole_log_verify(database_url: str) -> None:
    assert findings(database_url, SIGNER) == []
    await _fill(database_url)
    assert findings(database_url, SIGNER) == []
    others = {finding.check for finding in findings(database_url, new_log_signer())}
    assert Check.CHECKPOINT_UNVERIFIED in others


@pytest.mark.parametrize(
    ("statement", "check", "index"),
    first_every_day(
        [
            ("UPDATE audit.entry SET reason = 'X' WHERE leaf_index = 7", Check.COLUMN_DIFFERS, 7),
            (
                "UPDATE audit.entry SET entry = entry || '\\x00' WHERE leaf_index = 0",
                Check.ENTRY_UNREADABLE,
                0,
            ),
            (
                "UPDATE audit.entry SET subject_commitment = NULL WHERE leaf_index = 297",
                Check.COLUMN_DIFFERS,
                297,
            ),
            ("DELETE FROM audit.entry WHERE leaf_index = 256", Check.ENTRY_MISSING, 256),
            ("DELETE FROM audit.evidence WHERE leaf_index = 3", Check.EVIDENCE_MISSING, 3),
            (
                "UPDATE audit.evidence SET sealed = sealed || '\\x00' WHERE leaf_index = 3",
                Check.EVIDENCE_DIFFERS,
                3,
            ),
            ("UPDATE audit.tree_node SET hash = sha256(hash)", Check.NODE_DIFFERS, 0),
            ("DELETE FROM audit.tree_node", Check.NODE_MISSING, 0),
            (
                "UPDATE audit.checkpoint SET root_hash = sha256(root_hash) WHERE tree_size = 120",
                Check.CHECKPOINT_DIFFERS,
                119,
            ),
            ("UPDATE audit.log_head SET peaks = sha256(peaks)", Check.HEAD_DIFFERS, None),
            (
                "UPDATE audit.partner_chain SET partner_counter = partner_counter + 1",
                Check.PARTNER_CHAIN_DIFFERS,
                299,
            ),
        ],
        2,
    ),
)
async def test_tampering_with_a_row_is_named(
    database_url: str, statement: str, check: Check, index: int | None
) -> None:
    await _fill(database_url)
    with psycopg.connect(database_url) as connection:
        connection.execute(statement.encode())
    assert (check, index) in [(f.check, f.leaf_index) for f in findings(database_url, SIGNER)]


async def test_the_log_is_read_from_one_snapshot_while_it_grows(database_url: str) -> None:
    await _fill(database_url, 60)
    with (
        psycopg.connect(database_url, autocommit=True) as connection,
        open_log(connection) as tables,
    ):
        await _fill(database_url, 60)
        assert list(verify_log(verifier_of(SIGNER), tables)) == []
        assert tables.head.tree_size == 60
    assert findings(database_url, SIGNER) == []


def test_the_connection_is_free_again_also_after_an_error(database_url: str) -> None:
    with psycopg.connect(database_url, autocommit=True) as connection:
        with pytest.raises(KeyError), open_log(connection):
            raise KeyError
        with open_log(connection) as tables:
            assert list(tables.entries) == []


def test_who_may_not_read_everything_cannot_verify(database_url: str) -> None:
    with (
        connect(database_url, role=GATEWAY) as connection,
        pytest.raises(StorePermissionError),
        open_log(connection) as tables,
    ):
        list(tables.evidence)


def test_a_log_without_a_head_is_an_error(database_url: str) -> None:
    with psycopg.connect(database_url) as connection:
        connection.execute("DELETE FROM audit.log_head")
    with (
        psycopg.connect(database_url, autocommit=True) as connection,
        pytest.raises(StoreError),
        open_log(connection),
    ):
        pytest.fail("a log was opened")
