# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What reads and writes for portfolios, one batch of items at a time.

Portfolios take turns with each other, and their batches with the group commits of single
queries at the head's lock, so neither waits for more than one batch of the other.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from gateway.domain.reports.report import RecentInquiries
from gateway.services.batching import Batcher
from gateway.services.log.recording import RunBatcher
from gateway.store.log.audit_log import PostgresAuditStore
from gateway.store.log.pending import CommittedRun, PendingRun
from gateway.store.log.portfolios import PortfolioBatches
from gateway.store.records.lookup import LookupKey, LookupResult, PostgresLookupStore

Person = tuple[tuple[bytes, ...], datetime]
"""Commitments of a person, and the moment up to which inquiries are counted."""

ManyLookups = Batcher[tuple[LookupKey, ...], list[LookupResult]]
ManyInquiries = Batcher[tuple[str, tuple[Person, ...]], list[RecentInquiries]]


@dataclass(frozen=True, slots=True)
class PortfolioResources:
    """What a process has for portfolios.

    Attributes:
        lookups: step 8 of a batch.
        inquiries: of a batch; each key begins with the partner's id.
        runs: step 11 of a batch.
        logged: batches that are in the log.
    """

    lookups: ManyLookups
    inquiries: ManyInquiries
    runs: RunBatcher
    logged: PortfolioBatches

    @property
    def batchers(self) -> tuple[Batcher[Any, Any], ...]:
        """All that have to be drained."""
        return self.lookups, self.inquiries, self.runs

    @classmethod
    def of(
        cls,
        lookup: PostgresLookupStore,
        audit: PostgresAuditStore,
        logged: PortfolioBatches,
        *,
        lookup_limits: dict[str, Any],
        audit_limits: dict[str, Any],
    ) -> PortfolioResources:
        """One batch at a time of each, and partners in turn.

        Args:
            lookup: the records.
            audit: the log.
            logged: what is in it.
            lookup_limits: of the batchers that read.
            audit_limits: of the one that writes.
        """

        async def inquiries(asked: tuple[str, tuple[Person, ...]]) -> list[RecentInquiries]:
            """Of one batch."""
            return await audit.inquiries(asked[1])

        async def run(pending: PendingRun) -> CommittedRun:
            """Of one batch."""
            return await audit.append_run(pending)

        return cls(
            Batcher(
                "portfolio lookup",
                _singly(lookup.lookup),
                **lookup_limits,
                max_batch=1,
                group=lambda keys: keys[0].partner_id,
            ),
            Batcher(
                "portfolio inquiries",
                _singly(inquiries),
                **lookup_limits,
                max_batch=1,
                group=lambda asked: asked[0],
            ),
            Batcher(
                "portfolio audit",
                _singly(run),
                **audit_limits,
                max_batch=1,
                group=lambda pending: pending.partner,
            ),
            logged,
        )


def _singly(
    work: Callable[[Any], Awaitable[Any]],
) -> Callable[[list[Any]], Awaitable[Sequence[Any]]]:
    """Work on batches of one."""

    async def worked(keys: list[Any]) -> Sequence[Any]:
        (key,) = keys
        return [await work(key)]

    return worked
