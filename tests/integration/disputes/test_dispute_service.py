# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Disputes by signed call: opened, answered, resolved, withdrawn; each change is in the log."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import psycopg
import pytest

from gateway.client import (
    QUERY_BODY_TYPE,
    CorrectionProgress,
    CreditGatewayClient,
    DisputeAnswer,
    DisputedItem,
    DisputeOutcome,
    DisputeResolution,
    DisputeState,
    Purpose,
    build_query,
    read_report,
)
from gateway.domain.codes import RestrictionScope
from gateway.domain.months import month_number
from gateway.services.corrections.overview import overview
from gateway.store.admin.partners import Change, change_partner
from gateway.store.connections import OPERATOR, connect
from gateway.store.corrections.computed import correcting_contributions
from gateway.store.log.reading import connect_auditor
from tests.integration.corrections.test_who_was_told import computing_of
from tests.support.consents.asking import convicted, found, refusal_of
from tests.support.disputes.people import CARDS, EVIDENCE, LOANS, correct_loan, opening
from tests.support.gateway.stack import REFERENCE, Stack, resident

Clients = dict[str, CreditGatewayClient]


async def remarks(client: CreditGatewayClient, number: int = 1) -> Any:
    """What an answer says beside the figures."""
    query = build_query(resident(number), Purpose.LOAN_APPROVAL, REFERENCE)
    answer = await client.query(query, QUERY_BODY_TYPE)
    report: Any = read_report(answer.body, answer.body_type)
    return report.remarks


async def test_a_dispute_is_opened_answered_and_resolved_and_each_answer_shows_where_it_stands(
    stack: Stack, clients: Clients
) -> None:
    bank, lender = clients["bank-a"], clients[LOANS]
    opened = await bank.disputes.open(opening())
    made, entry = opened.dispute, opened.answer.entry
    assert (made.state, made.opened_by, made.institution) == (DisputeState.OPEN, "bank-a", LOANS)
    assert made.resolve_by - made.open_time == timedelta(days=20)
    assert entry.fact is not None
    assert entry.fact.kind == "dispute"
    (mark,) = (await remarks(bank)).disputes
    assert (mark.state, mark.disputed_month) == (DisputeState.OPEN, month_number(2005, 3))

    answered = await lender.disputes.answer(
        DisputeAnswer(made.dispute_id, (EVIDENCE,), restricted=True)
    )
    assert answered.dispute.state is DisputeState.ANSWERED
    said = await remarks(bank)
    assert (said.disputes[0].state, said.restricted_accounts) == (DisputeState.ANSWERED, 1)

    resolved = await lender.disputes.resolve(
        DisputeResolution(made.dispute_id, DisputeOutcome.REJECTED)
    )
    assert resolved.dispute.outcome is DisputeOutcome.REJECTED
    said = await remarks(bank)
    assert (said.disputes, said.restriction) == ((), RestrictionScope.NONE)
    assert [each async for each in bank.disputes.list()] == [resolved.dispute]
    assert [each async for each in lender.disputes.list("SP-1")] == [resolved.dispute]
    assert [each async for each in lender.disputes.list("SP-2")] == []
    assert (await bank.disputes.get(made.dispute_id)).dispute == resolved.dispute
    assert found(stack) == set()
    assert convicted(stack) == set()


@pytest.mark.exhaustive
async def test_corrected_needs_the_contribution_that_corrected_the_account(
    stack: Stack, clients: Clients
) -> None:
    bank, lender = clients["bank-a"], clients[LOANS]
    older = correct_loan(stack, "39")
    await stack.settled()
    made = (await bank.disputes.open(opening())).dispute

    async def refusal(correction: int | None) -> tuple[str, str | None]:
        said = DisputeResolution(made.dispute_id, DisputeOutcome.CORRECTED, correction)
        return await refusal_of(lender.disputes.resolve(said))

    assert await refusal(None) == ("INVALID_VALUE", "correction")
    assert await refusal(older) == ("CORRECTION_NOT_FOUND", None)
    assert await refusal(2**62) == ("CORRECTION_NOT_FOUND", None)
    other = correct_loan(stack, "0", reference="SP-9")
    right = correct_loan(stack, "0")
    await stack.settled()
    assert await refusal(other) == ("CORRECTION_NOT_FOUND", None)
    assert await refusal(right) == ("", None)
    done = (await bank.disputes.get(made.dispute_id)).dispute
    assert (done.outcome, done.correction) == (DisputeOutcome.CORRECTED, right)
    assert found(stack) == set()


async def test_what_a_dispute_was_resolved_by_reaches_who_was_told_also_if_it_did_not_say_so(
    stack: Stack, clients: Clients
) -> None:
    bank, lender = clients["bank-a"], clients[LOANS]
    await remarks(bank)
    made = (await bank.disputes.open(opening())).dispute.dispute_id
    right = correct_loan(stack, "0")
    await stack.settled()
    with connect_auditor(stack.database_url) as auditor:
        assert correcting_contributions(auditor) == []
        said = DisputeResolution(made, DisputeOutcome.CORRECTED, right)
        await lender.disputes.resolve(said)
        progress = CorrectionProgress(1, 0, 0, institutions=0, answers=0, acknowledged=0)
        assert (await bank.disputes.get(made)).dispute.progress == progress
        (found_,) = correcting_contributions(auditor)
        assert (found_.contribution_id, found_.dispute) == (right, made)
        computing = computing_of(auditor, stack)
        for each in computing.tell([found_]):
            computing.record(each, stack.clock.now())
    await stack.settled()
    progress = CorrectionProgress(1, 1, 1, institutions=1, answers=1, acknowledged=0)
    assert (await lender.disputes.get(made)).dispute.progress == progress
    ((notice,),) = [page.notices async for page in bank.corrections.list()]
    await bank.corrections.acknowledge([notice.notice_id])
    done = (await lender.disputes.get(made)).dispute.progress
    assert done == replace(progress, acknowledged=1)
    with connect(stack.database_url, role=OPERATOR) as operator:
        (shown,) = overview(operator, dispute=made)
    assert (shown.contribution_id, shown.open) == (right, False)
    assert found(stack) == set()


async def test_the_deadlines_are_those_of_the_institutions_policy_and_nobody_elses(
    stack: Stack, clients: Clients
) -> None:
    bank = clients["bank-a"]
    with connect(stack.database_url, role=OPERATOR) as operator:
        change_partner(operator, LOANS, Change(dispute_rules="fcra"), cause="a test")
    await stack.settled()
    assert await refusal_of(bank.disputes.open(opening(rules="pbc"))) == ("INVALID_VALUE", "rules")
    for rules in ("", "fcra"):
        made = (await bank.disputes.open(opening(rules=rules))).dispute
        assert made.rules == "fcra"
        assert made.resolve_by - made.open_time == timedelta(days=30)
        await bank.disputes.withdraw(made.dispute_id)
    # Where a policy sets none, whoever opens one does; the usual ones else.
    for asked, given in (("", "pbc"), ("fcra", "fcra")):
        card = opening(institution=CARDS, account_reference="1", month=None, rules=asked)
        made = (await bank.disputes.open(card)).dispute
        assert made.rules == given
        await bank.disputes.withdraw(made.dispute_id)


async def test_a_later_month_of_the_account_corrects_nothing_about_the_one_that_is_disputed(
    stack: Stack, clients: Clients
) -> None:
    bank, lender = clients["bank-a"], clients[LOANS]
    made = (await bank.disputes.open(opening())).dispute.dispute_id  # about March
    later = correct_loan(stack, "0", first=5, last=5)
    await stack.settled()

    def corrected(contribution: int) -> DisputeResolution:
        return DisputeResolution(made, DisputeOutcome.CORRECTED, contribution)

    refused = await refusal_of(lender.disputes.resolve(corrected(later)))
    assert refused == ("CORRECTION_NOT_FOUND", None)
    right = correct_loan(stack, "0", first=3, last=3)
    await stack.settled()
    done = (await lender.disputes.resolve(corrected(right))).dispute
    assert (done.outcome, done.correction) == (DisputeOutcome.CORRECTED, right)
    # What is disputed of the account as a whole, anything that came of it may have corrected.
    whole = opening(item=DisputedItem.ACCOUNT, month=None)
    made = (await bank.disputes.open(whole)).dispute.dispute_id
    later = correct_loan(stack, "0", first=6, last=6)
    await stack.settled()
    assert (await lender.disputes.resolve(corrected(later))).dispute.correction == later
    assert found(stack) == set()


NOT_TO_DISPUTE: tuple[tuple[str, dict[str, Any], str], ...] = (
    ("stranger", {"consent_reference": ""}, "DISPUTE_NOT_ALLOWED"),
    ("stranger", {}, "CONSENT_NOT_FOUND"),
    ("bank-a", {"consent_reference": "another"}, "CONSENT_NOT_FOUND"),
    ("bank-a", {"number": 3}, "CONSENT_NOT_FOUND"),
    ("bank-a", {"institution": CARDS}, "DISPUTE_ACCOUNT_NOT_FOUND"),
    ("bank-a", {"number": 2}, "DISPUTE_ACCOUNT_NOT_FOUND"),
    ("bank-a", {"account_reference": ""}, "MISSING_FIELD"),
    ("bank-a", {"evidence": (b"short",)}, "INVALID_VALUE"),
    ("bank-a", {"evidence": (EVIDENCE,) * 9}, "INVALID_VALUE"),
    ("bank-a", {"rules": "none"}, "UNKNOWN_CODE"),
    ("bank-a", {"statement": "x" * 1001}, "INVALID_VALUE"),
    ("bank-a", {"statement": "\x1b[2J"}, "INVALID_VALUE"),
    ("bank-a", {"statement": "x" * 70_000}, "MESSAGE_TOO_LARGE"),
)
"""Who opens what, and why it is refused."""


async def test_what_cannot_be_disputed_is_refused_with_its_own_reason(
    clients: Clients, subtests: pytest.Subtests
) -> None:
    for who, changed, reason in NOT_TO_DISPUTE:
        call = clients[who].disputes.open(opening(**changed))
        with subtests.test(f"{reason} {' '.join(changed)}"):
            if reason == "MESSAGE_TOO_LARGE":
                with pytest.raises(Exception, match=reason):
                    await call
            else:
                assert (await refusal_of(call))[0] == reason


async def test_an_institution_that_reported_on_the_person_needs_no_consent(
    clients: Clients,
) -> None:
    reply = await clients[CARDS].disputes.open(opening(consent_reference=""))
    assert reply.dispute.opened_by == CARDS


async def test_only_the_sides_of_a_dispute_see_it_and_each_does_only_its_part(
    clients: Clients,
) -> None:
    bank, lender, stranger = clients["bank-a"], clients[LOANS], clients["stranger"]
    made = (await bank.disputes.open(opening())).dispute.dispute_id
    rejected = DisputeResolution(made, DisputeOutcome.REJECTED)
    assert await refusal_of(bank.disputes.open(opening())) == ("DISPUTE_EXISTS", None)
    for call in (
        stranger.disputes.get(made),
        stranger.disputes.answer(DisputeAnswer(made)),
        stranger.disputes.withdraw(made),
        stranger.disputes.resolve(rejected),
        bank.disputes.get(bytes(16)),
    ):
        assert await refusal_of(call) == ("DISPUTE_NOT_FOUND", None)
    for call in (
        bank.disputes.answer(DisputeAnswer(made)),
        bank.disputes.resolve(rejected),
        lender.disputes.withdraw(made),
    ):
        assert await refusal_of(call) == ("DISPUTE_NOT_ALLOWED", None)
    assert [each async for each in stranger.disputes.list()] == []
    await lender.disputes.answer(DisputeAnswer(made))
    assert await refusal_of(lender.disputes.answer(DisputeAnswer(made))) == ("DISPUTE_STATE", None)
    withdrawn = await bank.disputes.withdraw(made)
    assert withdrawn.dispute.state is DisputeState.WITHDRAWN
    assert await refusal_of(lender.disputes.resolve(rejected)) == ("DISPUTE_STATE", None)
    again = await bank.disputes.open(opening())
    assert again.dispute.dispute_id != made


async def test_a_dispute_that_is_changed_in_the_database_is_found(
    stack: Stack, clients: Clients
) -> None:
    await clients["bank-a"].disputes.open(opening())
    with psycopg.connect(stack.database_url) as owner:
        owner.execute("UPDATE credit.dispute SET resolve_by_time = resolve_by_time + '1 day'")
    assert "row-differs" in found(stack)
