# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A good question of every signed method, to be answered, spoilt, replayed or cut.

Each is made when it is wanted, after what has to be there before it: to answer a dispute, one is
opened. A new method needs a row in QUESTIONS; the tests that take every method of the registry fail
without one.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from gateway.client import (
    QUERY_BODY_TYPE,
    DisputeAnswer,
    DisputeOutcome,
    DisputeResolution,
    PlanChange,
    PlanQuery,
    PlanStep,
)
from gateway.domain.access import methods
from gateway.domain.access.methods import Method
from gateway.domain.access.portfolio import PORTFOLIO_BODY_TYPE
from gateway.domain.consents.calls import (
    GRANT_BODY_TYPE,
    ConsentListing,
)
from gateway.domain.consents.calls import LISTING_BODY_TYPE as CONSENTS_BODY_TYPE
from gateway.domain.consents.calls import NAME_BODY_TYPE as CONSENT_BODY_TYPE
from gateway.domain.corrections.feed import (
    CORRECTIONS_QUERY_BODY_TYPE,
    RECEIVED_BODY_TYPE,
    CorrectionsQuery,
)
from gateway.domain.disputes import calls as disputes
from gateway.domain.own_calls import cases
from gateway.domain.own_calls.entries import ENTRIES_QUERY_BODY_TYPE, EntriesQuery
from gateway.domain.own_calls.recovery import LOST_ANSWER_BODY_TYPE, LostAnswer
from gateway.domain.plans import calls as plans
from gateway.domain.records.upload import MANIFEST_BODY_TYPE
from gateway.domain.reminders.calls import TOLD_BODY_TYPE, ToldReminder
from gateway.domain.watch import calls as watches
from gateway.wire.consents import encode_grant, encode_listing, encode_name
from gateway.wire.contributions import encode_manifest
from gateway.wire.corrections import encode_corrections_query, encode_received
from gateway.wire.disputes import bodies as dispute_bodies
from gateway.wire.own_calls import cases as case_bodies
from gateway.wire.own_entries import encode_entries_query
from gateway.wire.plans import encode_change, encode_filing, encode_plan_query
from gateway.wire.portfolios import encode_items, encode_portfolio
from gateway.wire.recovery import encode_lost_answer
from gateway.wire.reminders.bodies import encode_told
from gateway.wire.watch.bodies import encode_received as encode_events_received
from gateway.wire.watch.bodies import encode_watch
from tests.support.calls.questions import ASKER, FILED, LENDER, Question, Questions
from tests.support.uploads import as_file, chunked, manifest_of, portfolio_of


async def question_of(ask: Questions, method: Method) -> Question:
    """A good question of a method."""
    return await QUESTIONS[method](ask)


async def _ask(ask: Questions) -> Question:
    return ask.asked(methods.QUERY, QUERY_BODY_TYPE, ask.query())


async def _dues(ask: Questions) -> Question:
    return ask.asked(methods.OBLIGATIONS, QUERY_BODY_TYPE, ask.query())


async def _portfolio(ask: Questions) -> Question:
    items = [ask.query(), ask.query()]
    body = encode_portfolio(portfolio_of(items))
    return ask.asked(methods.PORTFOLIO, PORTFOLIO_BODY_TYPE, body, encode_items(items))


async def _recover(ask: Questions) -> Question:
    client = await ask.client(ASKER)
    sent = client.sign(ask.query(), QUERY_BODY_TYPE)
    await client.send(sent)
    body = encode_lost_answer(LostAnswer(sent.request_id, sent.issue_time))
    return ask.asked(methods.RECOVER, LOST_ANSWER_BODY_TYPE, body)


async def _entries(ask: Questions) -> Question:
    body = encode_entries_query(EntriesQuery(first_counter=1))
    return ask.asked(methods.ENTRIES, ENTRIES_QUERY_BODY_TYPE, body)


async def _cases(ask: Questions) -> Question:
    body = case_bodies.encode_listing(cases.CaseListing(10))
    return ask.asked(methods.LIST_CASES, cases.LISTING_BODY_TYPE, body)


async def _answer_case(ask: Questions) -> Question:
    answer = cases.CaseAnswer(*await ask.case(), ask.person.statement)
    return ask.asked(methods.ANSWER_CASE, cases.ANSWER_BODY_TYPE, case_bodies.encode_answer(answer))


async def _contribute(ask: Questions) -> Question:
    content = as_file([ask.row()])
    body = encode_manifest(manifest_of(content))
    return ask.lent(methods.CONTRIBUTE, MANIFEST_BODY_TYPE, body, *chunked(content))


async def _grant(ask: Questions) -> Question:
    body = encode_grant(ask.new_consent())
    return ask.asked(methods.GRANT_CONSENT, GRANT_BODY_TYPE, body)


def _of_consent(
    method: Method, *, paused: bool = False
) -> Callable[[Questions], Awaitable[Question]]:
    async def made(ask: Questions) -> Question:
        body = encode_name(await ask.granted(paused=paused))
        return ask.asked(method, CONSENT_BODY_TYPE, body)

    return made


async def _consents(ask: Questions) -> Question:
    body = encode_listing(ConsentListing(10, identifier=ask.person.name))
    return ask.asked(methods.LIST_CONSENTS, CONSENTS_BODY_TYPE, body)


async def _file_plan(ask: Questions) -> Question:
    return ask.lent(methods.FILE_PLAN, plans.FILING_BODY_TYPE, encode_filing(ask.filing()))


async def _change_plan(ask: Questions) -> Question:
    client = await ask.client(LENDER)
    filed = (await client.plans.file(filing := ask.filing())).plans[0]
    change = PlanChange(filing.name, filed.version, PlanStep.AGREE, FILED)
    return ask.lent(methods.CHANGE_PLAN, plans.CHANGE_BODY_TYPE, encode_change(change))


async def _get_plan(ask: Questions) -> Question:
    query = PlanQuery(ask.person.name, (ask.person.account,))
    return ask.lent(methods.GET_PLAN, plans.QUERY_BODY_TYPE, encode_plan_query(query))


async def _corrections(ask: Questions) -> Question:
    body = encode_corrections_query(CorrectionsQuery(10))
    return ask.asked(methods.LIST_CORRECTIONS, CORRECTIONS_QUERY_BODY_TYPE, body)


async def _acknowledge(ask: Questions) -> Question:
    body = encode_received([await ask.notice()])
    return ask.asked(methods.ACKNOWLEDGE_CORRECTIONS, RECEIVED_BODY_TYPE, body)


async def _open(ask: Questions) -> Question:
    await ask.undisputed()
    body = dispute_bodies.encode_opening(ask.opening())
    return ask.asked(methods.OPEN_DISPUTE, disputes.OPENING_BODY_TYPE, body)


async def _answer_dispute(ask: Questions) -> Question:
    body = dispute_bodies.encode_answer(DisputeAnswer(await ask.disputed()))
    return ask.lent(methods.ANSWER_DISPUTE, disputes.ANSWER_BODY_TYPE, body)


async def _resolve(ask: Questions) -> Question:
    said = DisputeResolution(await ask.disputed(), DisputeOutcome.REJECTED)
    body = dispute_bodies.encode_resolution(said)
    return ask.lent(methods.RESOLVE_DISPUTE, disputes.RESOLUTION_BODY_TYPE, body)


def _of_dispute(method: Method) -> Callable[[Questions], Awaitable[Question]]:
    async def made(ask: Questions) -> Question:
        body = dispute_bodies.encode_name(await ask.disputed())
        return ask.asked(method, disputes.NAME_BODY_TYPE, body)

    return made


async def _list_disputes(ask: Questions) -> Question:
    body = dispute_bodies.encode_listing(
        disputes.DisputeListing(10, account_reference=ask.person.account)
    )
    return ask.lent(methods.LIST_DISPUTES, disputes.LISTING_BODY_TYPE, body)


async def _watch(ask: Questions) -> Question:
    return ask.asked(methods.WATCH, watches.WATCH_BODY_TYPE, encode_watch(watches.CreditWatch()))


async def _events(ask: Questions) -> Question:
    body = encode_events_received(await ask.event())
    return ask.lent(methods.ACKNOWLEDGE_EVENTS, watches.RECEIVED_BODY_TYPE, body)


async def _reminders(ask: Questions) -> Question:
    body = encode_told([ToldReminder(await ask.reminder())])
    return ask.lent(methods.ACKNOWLEDGE_REMINDERS, TOLD_BODY_TYPE, body)


QUESTIONS: Mapping[Method, Callable[[Questions], Awaitable[Question]]] = {
    methods.QUERY: _ask,
    methods.OBLIGATIONS: _dues,
    methods.PORTFOLIO: _portfolio,
    methods.RECOVER: _recover,
    methods.ENTRIES: _entries,
    methods.LIST_CASES: _cases,
    methods.ANSWER_CASE: _answer_case,
    methods.CONTRIBUTE: _contribute,
    methods.GRANT_CONSENT: _grant,
    methods.GET_CONSENT: _of_consent(methods.GET_CONSENT),
    methods.LIST_CONSENTS: _consents,
    methods.PAUSE_CONSENT: _of_consent(methods.PAUSE_CONSENT),
    methods.RESUME_CONSENT: _of_consent(methods.RESUME_CONSENT, paused=True),
    methods.REVOKE_CONSENT: _of_consent(methods.REVOKE_CONSENT),
    methods.FILE_PLAN: _file_plan,
    methods.CHANGE_PLAN: _change_plan,
    methods.GET_PLAN: _get_plan,
    methods.LIST_CORRECTIONS: _corrections,
    methods.ACKNOWLEDGE_CORRECTIONS: _acknowledge,
    methods.OPEN_DISPUTE: _open,
    methods.ANSWER_DISPUTE: _answer_dispute,
    methods.RESOLVE_DISPUTE: _resolve,
    methods.WITHDRAW_DISPUTE: _of_dispute(methods.WITHDRAW_DISPUTE),
    methods.GET_DISPUTE: _of_dispute(methods.GET_DISPUTE),
    methods.LIST_DISPUTES: _list_disputes,
    methods.WATCH: _watch,
    methods.ACKNOWLEDGE_EVENTS: _events,
    methods.ACKNOWLEDGE_REMINDERS: _reminders,
}
"""By method; every signed one has a row."""
