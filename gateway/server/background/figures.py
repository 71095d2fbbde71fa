# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Tells metrics what no call makes known.

Of the log, keys, quotas, disputes, corrections and reminders.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from typing import Any

from psycopg_pool import AsyncConnectionPool

from gateway.domain.reminders.schedule import SendingEnd
from gateway.errors import StoreError
from gateway.runtime import telemetry
from gateway.server.background.key_ends import KeyEnds
from gateway.server.background.quota_use import QuotaUse
from gateway.store.corrections.figures import correction_figures
from gateway.store.log.figures import head_waits, log_figures
from gateway.store.records.disputes import dispute_figures
from gateway.store.reminders.figures import ReminderFigures, reminder_figures

_log = logging.getLogger(__name__)
_INTERVAL_S = 15.0
_ROUNDS = 20
"""Between two looks at corrections, which read every one that there is: five minutes."""
_ROUNDS_OF_QUOTAS = 4
"""Between two looks at quotas, which are as many as partners have: a minute."""


class Figures:
    """The background task of one process. Belongs to one event loop."""

    def __init__(
        self,
        log: AsyncConnectionPool[Any],
        records: AsyncConnectionPool[Any],
        pools: Mapping[str, AsyncConnectionPool[Any]],
        key_ends: KeyEnds,
        quota_use: QuotaUse,
    ) -> None:
        """Keep where to look.

        Args:
            log: connections to the log.
            records: connections to the records.
            pools: all pools, by the name that metrics give them.
            key_ends: tells how long keys last.
            quota_use: tells how much of their quotas partners have used.
        """
        self._log = log
        self._records = records
        self._pools = pools
        self._key_ends = key_ends
        self._quota_use = quota_use
        self._failing = False
        self._round = 0

    async def run(self) -> None:
        """Looks until cancelled; recovers from an outage by itself."""
        telemetry.begun("figures")
        while True:
            await self.round()
            await asyncio.sleep(_INTERVAL_S)

    async def round(self) -> None:
        """Looks once. A defect does not end the task, as of `AccessLogging.round`."""
        for name, pool in self._pools.items():
            waiting = pool.get_stats().get("requests_waiting", 0)
            telemetry.POOL_WAITING.set(waiting, {"creditgateway.pool": name})
        try:
            self._key_ends.tell()
            await self._tell()
        except Exception as error:  # noqa: BLE001  (said, and tried again)
            if not self._failing:
                level = logging.WARNING if isinstance(error, StoreError) else logging.ERROR
                _log.log(level, "figures not read", extra={"error": type(error).__name__})
            self._failing = True
            return
        self._failing = False
        telemetry.succeeded("figures")

    async def _tell(self) -> None:
        """One after the other, so that what cannot be read keeps nothing back that was."""
        waits = await head_waits(self._log)  # first: it needs no look at the head
        telemetry.HEAD_WAITING.set(waits.waiting)
        telemetry.HEAD_LONGEST_WAIT.set(waits.longest_s)
        figures = await log_figures(self._log)
        telemetry.TREE_SIZE.set(figures.tree_size)
        telemetry.DEFAULT_SIZE.set(figures.default_bytes)
        telemetry.WAL_POSITION.set(figures.wal_bytes)
        telemetry.COSIGNATURE_AGE.set(figures.cosignature_age_s)
        disputes = await dispute_figures(self._records)
        for deadline, count in (("answer", disputes.to_answer), ("outcome", disputes.to_resolve)):
            telemetry.OVERDUE_DISPUTES.set(count, {"creditgateway.dispute.deadline": deadline})
        telemetry.ESCALATED_DISPUTES.set(disputes.escalated)
        _tell_reminders(await reminder_figures(self._records))
        turn = self._round
        self._round += 1  # also where it fails: it is dear
        if turn % _ROUNDS_OF_QUOTAS == 0:
            await self._quota_use.tell()
        if turn % _ROUNDS == 0:
            corrections = await correction_figures(self._records)
            telemetry.UNCOMPUTED_CORRECTIONS.set(corrections.uncomputed)
            telemetry.UNCOMPUTED_AGE.set(corrections.oldest_age_s)
            telemetry.OPEN_NOTICES.set(corrections.open_notices)


def _tell_reminders(reminders: ReminderFigures) -> None:
    """Of reminders, whichever process sends them: it has no metrics of its own."""
    for tried, count in (("no", reminders.untried), ("yes", reminders.again)):
        telemetry.WAITING_REMINDERS.set(count, {"creditgateway.reminder.tried": tried})
    for outcome in SendingEnd:
        ended = reminders.ended.get(outcome, 0)
        telemetry.ENDED_REMINDERS.set(ended, {"creditgateway.reminder.outcome": outcome.value})
    telemetry.MADE_REMINDERS.set(reminders.made)
    telemetry.ACKNOWLEDGED_REMINDERS.set(reminders.acknowledged)
    telemetry.REMINDER_TURN_AGE.set(reminders.turn_age_s)
    # Zero where no endpoint is on: a gauge that is not set any more keeps its last value.
    telemetry.REMINDER_ROUND_AGE.set(reminders.round_age_s or 0)
    telemetry.FAILING_ENDPOINTS.set(reminders.failing)
