# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A database that has no room for all workers' connections is said so at start."""

from __future__ import annotations

import logging

import pytest

from gateway.store.admin.room import check_room
from gateway.store.connections import GATEWAY, open_pool


@pytest.mark.parametrize(("wanted", "said"), [(10, 0), (100_000, 1)])
async def test_more_connections_than_a_database_allows_are_warned_of(
    database_url: str, caplog: pytest.LogCaptureFixture, wanted: int, said: int
) -> None:
    async with open_pool(
        database_url,
        role=GATEWAY,
        min_size=1,
        max_size=1,
        statement_timeout_ms=60_000,
        lock_timeout_ms=60_000,
        application_name="test",
    ) as pool:
        await check_room(pool, wanted)
    told = [record for record in caplog.records if record.levelno == logging.WARNING]
    assert [record.getMessage() for record in told] == [
        "the database may run out of connections"
    ] * said
    assert all(vars(record)["wanted"] == wanted for record in told)
