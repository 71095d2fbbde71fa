# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What metrics tell of the log is what is in it."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import psycopg

from gateway.store.log.figures import log_figures
from tests.support.fakes import SettableClock
from tests.support.gateway.patience import PATIENCE_S
from tests.support.log.audit_database import open_store
from tests.support.log.audit_entries import new_log_signer, pending

_HOUR_S = 3600.0


async def test_default_partitions_are_told_of_by_their_rows_and_not_by_what_probes_leave(
    database_url: str,
) -> None:
    pages = "SELECT pg_relation_size('audit.entry_default')"
    now = datetime.now(UTC)  # for which there are partitions
    async with open_store(database_url, new_log_signer(), SettableClock(now)) as store:
        await store.probe()
        with psycopg.connect(database_url, autocommit=True) as owner:
            assert owner.execute(pages).fetchone() != (0,)
            assert (await log_figures(store.pool)).default_bytes == 0
            # As if maintenance had never made it.
            owner.execute("DROP TABLE audit.entry_0")
        await store.append([pending(0, time=now)])
        async with asyncio.timeout(PATIENCE_S):
            # Postgres' statistics come a moment later.
            while (await log_figures(store.pool)).default_bytes == 0:
                pass


async def test_a_witness_is_missed_from_the_first_entry_on_that_none_has_signed(
    database_url: str,
) -> None:
    cosigned = "INSERT INTO audit.cosignature VALUES (%s, 'a witness', 'signed', now() - %s)"
    now = datetime.now(UTC)
    async with open_store(database_url, new_log_signer(), SettableClock(now)) as store:
        for number in range(3):
            await store.append([pending(number, time=now - timedelta(hours=3 - number))])

        async def age_s(*signed: object) -> float | None:
            with psycopg.connect(database_url) as owner:
                if signed:
                    owner.execute(cosigned, signed)
            return (await log_figures(store.pool)).cosignature_age_s

        assert await age_s() is None
        behind = await age_s(1, timedelta(hours=30))
        assert behind is not None
        assert 2 * _HOUR_S <= behind < 2 * _HOUR_S + PATIENCE_S
        # However long ago: nothing has come since that could be signed.
        assert await age_s(3, timedelta(hours=20)) == 0
