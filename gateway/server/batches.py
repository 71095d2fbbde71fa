# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Where the queries of a process meet: what they wait for together, each with its limits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from gateway.runtime.config import Settings
from gateway.server.readiness import Readiness
from gateway.server.stores import Stores
from gateway.services.batching import Batcher
from gateway.services.gathering import Gathering
from gateway.services.log.recording import AuditBatcher, ChangeBatcher, Changes
from gateway.services.portfolio.resources import PortfolioResources
from gateway.services.query.service import InquiryBatcher, LookupBatcher
from gateway.store.cases.own import OwnCases
from gateway.store.facts.by_call import FactsByCall
from gateway.store.log.pending import PendingEntry
from gateway.store.log.portfolios import PortfolioBatches
from gateway.store.watch.delivering import WatchLog

MAX_COMMIT_BYTES = 2 * 1024 * 1024
"""Most bytes of evidence in one group commit: they are written while the head's lock is
held, so they are what everybody else waits for."""


@dataclass(frozen=True, slots=True)
class Batches:
    """Where the queries of a process meet.

    Attributes:
        lookups: step 8.
        inquiries: who asked about a person before, for step 9.
        appends: step 11.
        portfolios: both of portfolios.
        changes: step 11 of calls that change something.
        gathering: where calls begin, before step 3.
    """

    lookups: LookupBatcher
    inquiries: InquiryBatcher
    appends: AuditBatcher
    portfolios: PortfolioResources
    changes: ChangeBatcher
    gathering: Gathering

    @property
    def all(self) -> tuple[Batcher[Any, Any], ...]:
        """All that have to be drained."""
        return (
            self.lookups,
            self.inquiries,
            self.appends,
            *self.portfolios.batchers,
            self.changes,
        )


def make_batches(
    settings: Settings,
    stores: Stores,
    readiness: Readiness,
    cases: OwnCases,
    watches: WatchLog,
) -> Batches:
    """Steps 8, 9 and 11, each shared among the queries that wait for it.

    Args:
        settings: of this process.
        stores: the databases.
        readiness: is told of failures.
        cases: partners' cases, which calls answer.
        watches: partners' watches, which calls move on.
    """
    reading = _limits(settings, readiness)
    writing = reading | {"limit_s": settings.audit_limit_s}
    gathering = Gathering()
    lookups = Batcher(
        "lookup",
        stores.lookup.lookup,
        **reading,
        group=lambda key: key.partner_id,
        gathering=gathering,
    )
    appends = Batcher(
        "audit",
        stores.audit.append,
        **writing,
        max_weight=MAX_COMMIT_BYTES,
        weigh=PendingEntry.kept_bytes,
        group=lambda pending: pending.entry.partner,
        after=lookups,
        gathering=gathering,
    )
    portfolios = PortfolioResources.of(
        stores.lookup,
        stores.audit,
        PortfolioBatches(stores.log),
        lookup_limits=reading,
        audit_limits=writing,
    )
    inquiries = Batcher("inquiries", stores.audit.inquiries, **reading)
    by_call = FactsByCall(stores.audit, stores.facts, apart=bool(settings.audit_database_url))
    changes = Batcher(
        "change",
        Changes(by_call, cases, watches).append,
        **writing,
        max_batch=1,
        group=lambda change: change.pending.entry.partner,
    )
    return Batches(lookups, inquiries, appends, portfolios, changes, gathering)


def _limits(settings: Settings, readiness: Readiness) -> dict[str, Any]:
    return {
        "limit_s": settings.lookup_limit_s,
        "on_failure": readiness.failed,
    }
