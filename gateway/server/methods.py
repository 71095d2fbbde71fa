# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Which use case answers which signed method."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from adapters.registry import QUERY_ADAPTERS, query_adapter
from gateway.domain.access.methods import (
    ACKNOWLEDGE_CORRECTIONS,
    ACKNOWLEDGE_EVENTS,
    ACKNOWLEDGE_REMINDERS,
    ANSWER_CASE,
    ANSWER_DISPUTE,
    CHANGE_PLAN,
    CONTRIBUTE,
    ENTRIES,
    FILE_PLAN,
    GET_CONSENT,
    GET_DISPUTE,
    GET_PLAN,
    GRANT_CONSENT,
    LIST_CASES,
    LIST_CONSENTS,
    LIST_CORRECTIONS,
    LIST_DISPUTES,
    OBLIGATIONS,
    OPEN_DISPUTE,
    PAUSE_CONSENT,
    PORTFOLIO,
    QUERY,
    RECOVER,
    RESOLVE_DISPUTE,
    RESUME_CONSENT,
    REVOKE_CONSENT,
    WATCH,
    WITHDRAW_DISPUTE,
    Answers,
    Method,
)
from gateway.domain.own_calls.recovery import RecoveryTimes
from gateway.rpc.signed import Served
from gateway.runtime.system import Clock
from gateway.services.calls.call import BatchWork, StreamWork, UploadWork, Work
from gateway.services.consents.service import (
    Change,
    ChangeConsents,
    ConsentSteps,
    GrantConsents,
    ListConsents,
    ShowConsents,
    pause,
    resume,
    revoke,
)
from gateway.services.corrections.feed import AcknowledgingCorrections, ListingCorrections
from gateway.services.disputes.service import (
    AnswerDisputes,
    DisputeSteps,
    ListDisputes,
    OpenDisputes,
    ResolveDisputes,
    ShowDisputes,
    WithdrawDisputes,
)
from gateway.services.log.recording import Recorder
from gateway.services.obligations.service import ObligationQuestions
from gateway.services.own_calls.cases import CaseAnswers, CaseListings
from gateway.services.own_calls.entries import OwnEntriesListing
from gateway.services.own_calls.recovery import Recovering
from gateway.services.plans.service import ChangePlans, FilePlans, PlanSteps, ShowPlans
from gateway.services.portfolio.resources import PortfolioResources
from gateway.services.portfolio.service import PortfolioQueries
from gateway.services.query.service import CreditStatusQueries, InquiryBatcher, LookupBatcher
from gateway.services.query.steps import QuerySteps
from gateway.services.reminders.acknowledging import AcknowledgingReminders
from gateway.services.upload.formats import Formats
from gateway.services.upload.service import Contributions, Uploads
from gateway.services.watch.acknowledging import AcknowledgingEvents
from gateway.services.watch.again import Repeating
from gateway.services.watch.detecting import Detection
from gateway.services.watch.going import WatchLimits
from gateway.services.watch.service import WatchingCreditStatus
from gateway.services.watch.telling import WatchParts
from gateway.signing.signer import KeyProvider
from gateway.store.cases.own import OwnCases
from gateway.store.corrections.notices import Notices
from gateway.store.log.own_calls.entries import OwnEntries
from gateway.store.log.own_calls.recovery import LostAnswers
from gateway.store.obligations.accounts import ConsentedAccounts
from gateway.store.reminders.acknowledged import ReminderStates
from gateway.store.watch.changes import WatchedRecords
from gateway.store.watch.delivering import WatchLog


@dataclass(frozen=True, slots=True)
class Resources:
    """What a process has for whatever answers a method.

    `uploads`: None where none are taken; `stopping`: once set, what goes on for long ends.
    """

    keys: KeyProvider
    lookups: LookupBatcher
    inquiries: InquiryBatcher
    portfolios: PortfolioResources
    lost_answers: LostAnswers
    recovery_times: RecoveryTimes
    own_entries: OwnEntries
    own_cases: OwnCases
    recorder: Recorder
    clock: Clock
    consents: ConsentSteps
    formats: Formats
    plans: PlanSteps
    notices: Notices
    disputes: DisputeSteps
    accounts: ConsentedAccounts
    watched: WatchedRecords
    watches: WatchLog
    reminders: ReminderStates
    stopping: asyncio.Event
    uploads: Uploads | None = None


def _credit_status(resources: Resources) -> Work:
    return CreditStatusQueries(
        keys=resources.keys,
        adapters={name: query_adapter(name) for name in QUERY_ADAPTERS},
        lookups=resources.lookups,
        inquiries=resources.inquiries,
        reached=resources.recorder.reached,
    )


def _obligations(resources: Resources) -> Work:
    return ObligationQuestions(
        keys=resources.keys,
        adapters={name: query_adapter(name) for name in QUERY_ADAPTERS},
        lookups=resources.lookups,
        accounts=resources.accounts,
        reached=resources.recorder.reached,
    )


def _portfolio(resources: Resources) -> BatchWork:
    return PortfolioQueries(
        keys=resources.keys,
        adapters={name: query_adapter(name) for name in QUERY_ADAPTERS},
        resources=resources.portfolios,
        recorder=resources.recorder,
        clock=resources.clock,
    )


def _watch(resources: Resources) -> StreamWork:
    steps = QuerySteps(resources.keys, {}, resources.recorder.reached)
    return WatchingCreditStatus(
        WatchParts(
            Detection(steps, resources.lookups, resources.watched),
            resources.watched,
            resources.watches,
            Repeating(resources.keys),
            resources.clock,
            WatchLimits(),
            resources.stopping,
        )
    )


def _recover(resources: Resources) -> Work:
    return Recovering(resources.lost_answers, resources.keys, resources.recovery_times)


def _own_entries(resources: Resources) -> Work:
    return OwnEntriesListing(resources.own_entries)


def _contribute(resources: Resources) -> UploadWork:
    return Contributions(
        resources.uploads,
        resources.formats,
        resources.disputes.disputes,
        resources.clock,
    )


def _changing(change: Change, *, allows_more: bool = False) -> Callable[[Resources], Work]:
    """What pauses, resumes or revokes a consent."""
    return lambda resources: ChangeConsents(resources.consents, change, allows_more)


_KINDS: dict[Answers, type] = {
    Answers.MANY: StreamWork,
    Answers.BATCHES: BatchWork,
    Answers.UPLOAD: UploadWork,
}

WORKS: dict[Method, Callable[[Resources], Work | StreamWork | UploadWork | BatchWork]] = {
    QUERY: _credit_status,
    OBLIGATIONS: _obligations,
    PORTFOLIO: _portfolio,
    RECOVER: _recover,
    ENTRIES: _own_entries,
    LIST_CASES: lambda resources: CaseListings(resources.own_cases),
    ANSWER_CASE: lambda resources: CaseAnswers(resources.own_cases),
    CONTRIBUTE: _contribute,
    GRANT_CONSENT: lambda resources: GrantConsents(resources.consents),
    GET_CONSENT: lambda resources: ShowConsents(resources.consents),
    LIST_CONSENTS: lambda resources: ListConsents(resources.consents),
    PAUSE_CONSENT: _changing(pause),
    RESUME_CONSENT: _changing(resume, allows_more=True),
    REVOKE_CONSENT: _changing(revoke),
    FILE_PLAN: lambda resources: FilePlans(resources.plans),
    CHANGE_PLAN: lambda resources: ChangePlans(resources.plans),
    GET_PLAN: lambda resources: ShowPlans(resources.plans),
    LIST_CORRECTIONS: lambda resources: ListingCorrections(resources.notices),
    ACKNOWLEDGE_CORRECTIONS: lambda resources: AcknowledgingCorrections(resources.notices),
    OPEN_DISPUTE: lambda resources: OpenDisputes(resources.disputes),
    ANSWER_DISPUTE: lambda resources: AnswerDisputes(resources.disputes),
    RESOLVE_DISPUTE: lambda resources: ResolveDisputes(resources.disputes),
    WITHDRAW_DISPUTE: lambda resources: WithdrawDisputes(resources.disputes),
    GET_DISPUTE: lambda resources: ShowDisputes(resources.disputes),
    LIST_DISPUTES: lambda resources: ListDisputes(resources.disputes),
    WATCH: _watch,
    ACKNOWLEDGE_EVENTS: lambda resources: AcknowledgingEvents(resources.watches),
    ACKNOWLEDGE_REMINDERS: lambda resources: AcknowledgingReminders(resources.reminders),
}
"""One row per signed method of gateway.domain.access.methods."""


def served_methods(resources: Resources) -> tuple[Served, ...]:
    """Every signed method with what answers it in this process.

    Raises:
        TypeError: one gives another number of answers than its row says.
    """
    served = tuple(Served(method, make(resources)) for method, make in WORKS.items())
    for each in served:
        kinds = {answers for answers, kind in _KINDS.items() if isinstance(each.work, kind)}
        if kinds != {each.method.answers} - {Answers.ONE}:
            raise TypeError(f"{each.method.name}: its work has another number of answers")
    return served
