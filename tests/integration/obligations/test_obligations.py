# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What somebody has to pay, by signed call. When a fixture ends, every answer is rebuilt."""

from __future__ import annotations

import asyncio
import io
import json
from datetime import date
from typing import Any

import pytest

from gateway.client import (
    QUERY_BODY_TYPE,
    Asked,
    CreditGatewayClient,
    DueDate,
    LostAnswer,
    MissedInstalment,
    ObligationAnswer,
    Purpose,
    RefusedError,
    Section,
    build_query,
    obligations_json,
)
from gateway.domain.access.methods import OBLIGATIONS
from gateway.domain.consents.consent import Terms, Uses
from gateway.domain.months import month_number
from gateway.domain.people.subject import account_id
from gateway.errors import StoreError
from gateway.services.contribute.links import link_people
from gateway.store.connections import CONTRIBUTOR, connect
from gateway.store.obligations.accounts import ConsentedAccounts
from tests.integration.obligations.conftest import ALLOWED
from tests.support.consents.asking import client_of, refusal_of
from tests.support.consents.limited import limit_consent
from tests.support.disputes.people import restrict
from tests.support.gateway.stack import REFERENCE, Bank, Stack, resident
from tests.support.plans.called import ACTIVE, DEBTOR, FILING
from tests.support.uploads import as_file, loan_rows, written

DAY = date(2005, 8, 20)
DUE = [date(2005, 9, 1), date(2005, 10, 1), date(2005, 10, 31)]
SUMMARY = (Section.SUMMARY,)


def question(**changed: Any) -> bytes:
    """About the person with the loan, as of some day in August 2005."""
    given: dict[str, Any] = {"sections": SUMMARY, "as_of": DAY} | changed
    return build_query(resident(1), Purpose.POST_LOAN_MANAGEMENT, REFERENCE, **given)


async def ask(client: CreditGatewayClient, **changed: Any) -> ObligationAnswer:
    """The answer; its receipt verifies, and every step could be checked."""
    found = await client.obligations.get(question(**changed), QUERY_BODY_TYPE)
    assert found.answer.unchecked == ()
    return found


async def test_dues_come_from_the_plan_in_force_with_its_dates_and_a_receipt(
    lending_client: CreditGatewayClient, stack: Stack, client: CreditGatewayClient
) -> None:
    await lending_client.plans.file(ACTIVE)
    await stack.settled()
    told = await ask(client)
    (dues,) = told.found.currencies
    dates = [day for month in dues.months for day in month.dates]
    assert dates == [DueDate(due, 1, 100_000, 0, 100_000, 0) for due in DUE]
    assert (dues.currency, dues.accounts_without_schedule) == ("CNY", 0)
    assert told.found.if_missed == (MissedInstalment(DUE[0], date(2005, 9, 2), 1, 1, 0, 0),)
    entry = told.answer.entry
    assert (entry.method, entry.purpose) == (OBLIGATIONS.name, Purpose.POST_LOAN_MANAGEMENT)
    assert (entry.as_of, entry.data_version) == (DAY, told.found.data_version)
    shown = obligations_json(told.answer.body)
    assert shown["currencies"][0]["months"][0]["dates"][0]["date"] == "2005-09-01"


async def test_of_a_loan_without_a_plan_no_due_date_is_invented(
    client: CreditGatewayClient,
) -> None:
    (dues,) = (await ask(client, as_of=date(2005, 9, 30))).found.currencies
    assert (dues.open_accounts, dues.accounts_without_schedule) == (1, 1)
    (month,) = dues.months
    assert (month.month, month.due, month.outstanding) == (month_number(2005, 8), 2_500, 0)
    assert month.dates == ()


async def test_somebody_of_whom_nothing_is_reported_has_nothing_to_pay(
    stack: Stack, bank: Bank, client: CreditGatewayClient
) -> None:
    stack.add_consent(bank, resident(9))
    await stack.settled()
    body = build_query(resident(9), Purpose.LOAN_APPROVAL, REFERENCE, sections=SUMMARY)
    found = (await client.obligations.get(body, QUERY_BODY_TYPE)).found
    assert (found.open_accounts, found.currencies, found.if_missed) == (0, (), ())


async def test_a_bank_asks_in_its_own_format_and_is_answered_in_the_gateways(
    lending_client: CreditGatewayClient, stack: Stack
) -> None:
    await lending_client.plans.file(ACTIVE)
    other = stack.add_bank("bank-j", adapter="json-pbc-v3", policy=ALLOWED)
    stack.add_consent(other, resident(1))
    await stack.settled()
    query = {"idNumber": resident(1), "reason": "02", "authorisation": REFERENCE}
    body = json.dumps({"query": query | {"asOf": DAY.isoformat()}}).encode()
    body_type = "application/vnd.creditgateway.pbc-credit-query.v1+json"
    async with client_of(stack, other) as client:
        asked = Asked(Purpose.LOAN_APPROVAL, DAY)
        told = await client.obligations.get(body, body_type, asked=asked)
    assert [each.due_date for each in told.found.if_missed] == DUE[:1]
    assert told.answer.unchecked == ()


async def test_a_restricted_account_is_in_no_figure(
    lending_client: CreditGatewayClient, stack: Stack, client: CreditGatewayClient
) -> None:
    await lending_client.plans.file(ACTIVE)
    await stack.settled()
    assert (await ask(client)).found.open_accounts == 1
    _, key = stack.keys.pseudonym_key()
    restrict(stack, 1, ("lender", account_id(key, "lender", "L-1")))
    await stack.settled()
    told = await ask(client)
    assert (told.found.open_accounts, told.found.if_missed) == (0, ())
    assert told.answer.entry.person_facts == 1


async def test_one_person_with_two_ids_has_the_dues_of_both(
    lending_client: CreditGatewayClient, stack: Stack, bank: Bank
) -> None:
    await lending_client.plans.file(ACTIVE)
    stack.add_consent(bank, resident(2))
    await stack.settled()

    def linked() -> None:
        with connect(stack.database_url, role=CONTRIBUTOR) as connection:
            other = type(DEBTOR)(DEBTOR.scheme, resident(2))
            link_people(connection, stack.keys, stack.clock, other, DEBTOR)

    await asyncio.to_thread(linked)
    await stack.settled()
    async with client_of(stack, bank) as client:
        for person in (1, 2):
            body = build_query(
                resident(person),
                Purpose.LOAN_APPROVAL,
                REFERENCE,
                sections=SUMMARY,
                as_of=date(2005, 9, 30),
            )
            told = (await client.obligations.get(body, QUERY_BODY_TYPE)).found
            assert (told.open_accounts, told.plans_in_force) == (2, 1)


async def test_the_terms_of_the_consent_hold(
    lending_client: CreditGatewayClient, stack: Stack, bank: Bank, client: CreditGatewayClient
) -> None:
    await lending_client.plans.file(ACTIVE)
    await stack.settled()
    limit_consent(stack, bank, resident(1), Terms(sections=frozenset({Section.HISTORY})))
    got = await refusal_of(ask(client))
    assert got == ("CONSENT_SECTION_NOT_COVERED", "sections")
    october = Terms(data_from=month_number(2005, 8), uses=Uses(2, None))
    limit_consent(stack, bank, resident(1), october)
    told = await ask(client)
    assert (told.answer.entry.data_from_month, told.found.open_accounts) == (
        month_number(2005, 8),
        1,
    )
    await ask(client)
    assert await refusal_of(ask(client)) == ("CONSENT_USED_UP", None)


async def test_a_lost_answer_can_be_had_again(client: CreditGatewayClient) -> None:
    told = await ask(client)
    sent = client.sign(question(), QUERY_BODY_TYPE, method=OBLIGATIONS.name)
    first = client.obligations.read(await client.send(sent))
    again = await client.recover(sent)
    assert again.answer is not None
    assert client.obligations.read(again.answer).found == first.found == told.found
    known = await client.recover(LostAnswer(sent.request_id, sent.issue_time))
    assert known.answer is not None
    assert known.answer.body == first.answer.body


async def test_later_payments_change_later_answers_and_earlier_ones_are_rebuilt_as_they_were(
    lending_client: CreditGatewayClient, stack: Stack, client: CreditGatewayClient
) -> None:
    seen = [await ask(client)]
    await lending_client.plans.file(FILING)
    await stack.settled()
    seen.append(await ask(client))
    rows = [[*loan_rows(1)[0][:7], f"2005-{month:02}", *"000", "31"] for month in (6, 7)]
    await lending_client.contribute(io.BytesIO(as_file(rows)), written(2))
    await stack.settled()
    seen.append(await ask(client))
    versions = [each.found.data_version for each in seen]
    assert versions == sorted(set(versions))
    assert [each.found.plans_not_begun for each in seen] == [0, 1, 1]
    assert [each.found.days_past_due for each in seen] == [0, 0, 31]


async def test_the_gateways_login_reads_nobodys_accounts_without_a_consent(
    stack: Stack, bank: Bank
) -> None:
    assert stack.parts is not None
    accounts = ConsentedAccounts(stack.parts.stores.records)
    for subject, consent in ((resident(2), bytes(32)), (resident(1), bytes(32))):
        with pytest.raises(StoreError):
            await accounts.read(stack.subject_id(subject), 99, bank.partner_id, consent)


async def test_an_answer_without_a_method_in_the_policy_or_a_section_is_refused(
    stack: Stack, bank: Bank, client: CreditGatewayClient
) -> None:
    assert bank
    only = stack.add_bank("bank-o")
    await stack.settled()
    async with client_of(stack, only) as other:
        assert await refusal_of(ask(other)) == ("METHOD_NOT_ALLOWED", None)
    got = await refusal_of(ask(client, sections=(Section.HISTORY,)))
    assert got == ("SECTION_NOT_ALLOWED", "sections")
    with pytest.raises(RefusedError) as refused:
        await ask(client, as_of=date(2099, 1, 1))
    assert refused.value.reason == "AS_OF_IN_FUTURE"
