# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a login could make of what a dump takes along."""

from __future__ import annotations

import pytest
from psycopg.errors import IntegrityConstraintViolation

from gateway.store.connections import CONTRIBUTOR, connect
from tests.support.records.contributor import Contributor

INSERT = """SELECT credit.add_accounts(ARRAY[sha256('s')], ARRAY[sha256('a')], '{card-bank}', '{1}',
    '{TWD}', '{NULL}', '{NULL}', '{false}')"""


def test_a_transaction_number_of_the_server_it_was_dumped_from_announces_nothing(
    contributor: Contributor,
) -> None:
    # pg_dump takes the head's transaction_id along; a new server counts from the start
    # again, and its contributor can count along.
    ahead = 3
    with contributor.superuser() as restored:
        restored.execute(
            "UPDATE credit.bucket_head SET data_version = 7,"
            " transaction_id = (pg_current_xact_id()::text::bigint + %s)::text::xid8",
            [ahead],
        )
    with connect(contributor.database_url, role=CONTRIBUTOR) as session:
        for _ in range(4 * ahead):
            with session.transaction():
                session.execute("SELECT pg_current_xact_id()")
                with pytest.raises(IntegrityConstraintViolation), session.transaction():
                    session.execute(INSERT)
