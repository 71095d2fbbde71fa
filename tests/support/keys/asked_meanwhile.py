# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""People of every sort, and all that a bank asks about them while their ids are changed."""

from __future__ import annotations

import asyncio
import secrets
from base64 import b64encode
from collections.abc import Awaitable
from dataclasses import dataclass, replace
from datetime import date

from gateway.client import (
    QUERY_BODY_TYPE,
    CreditGatewayClient,
    Granted,
    Purpose,
    RefusedError,
    Section,
    build_query,
)
from gateway.domain.access.envelope import PORTFOLIO_METHOD
from gateway.domain.access.methods import OBLIGATIONS
from gateway.domain.access.query import Identifier
from gateway.domain.people.being_changed import RETRY_AFTER
from gateway.domain.people.buckets import bucket_of
from gateway.domain.people.schemes import IdentifierScheme
from gateway.services.contribute.links import link_people
from gateway.signing.keys import write_secret
from gateway.store.connections import CONTRIBUTOR, connect
from tests.support.consents.granted import GRANTED
from tests.support.disputes.people import DISPUTING, contribute_two, loan_of, opening, restrict
from tests.support.gateway.stack import Bank, Stack, resident
from tests.support.keys.succession import remembering_client

KEPT, PLAIN, ALIAS, UNKNOWN = PEOPLE = tuple(resident(number) for number in (1, 2, 3, 9))
"""Somebody with a disputed and restricted loan, who said something, and to whom another id of
theirs is linked; somebody with none of that; that other id; and somebody without records."""

POLICY = replace(DISPUTING, methods=DISPUTING.methods | {PORTFOLIO_METHOD, OBLIGATIONS.name})
TERMS = Granted(GRANTED.purposes, GRANTED.valid_from, GRANTED.valid_until)
_SECTIONS = tuple(set(Section) - {Section.INQUIRIES, Section.RISK})


@dataclass(frozen=True, slots=True)
class Found:
    """What a bank got, by person, without what says when.

    Attributes:
        reports: of single queries.
        items: the same in a portfolio.
        obligations: what they have to pay.
        consents: as they are listed: commitment and state.
    """

    reports: dict[str, bytes]
    items: dict[str, bytes]
    obligations: dict[str, bytes]
    consents: dict[str, list[tuple[bytes, str]]]


def reference(person: str) -> str:
    """Of the bank's consent of somebody."""
    return f"C-{person}"


def question(person: str) -> bytes:
    """About all that somebody's records say."""
    as_of = date(2005, 9, 30)
    purpose = Purpose.LOAN_APPROVAL
    return build_query(person, purpose, reference(person), sections=_SECTIONS, as_of=as_of)


async def people_made(stack: Stack) -> Bank:
    """The people, while the stack's server runs; and a bank that may ask about each."""
    contribute_two(stack, 4, policy=DISPUTING)
    bank = stack.add_bank("bank-a", adapter="canonical-v4", policy=POLICY)
    stack.adopt()
    await stack.settled()
    async with remembering_client(stack, bank, stack.trust()) as client:
        for person in PEOPLE:
            await client.consents.grant(person, reference(person), TERMS)
        await stack.settled()
        said = opening(statement="it was paid", consent_reference=reference(KEPT))
        await client.disputes.open(said)
    restrict(stack, 1, loan_of(stack, "SP-1"))
    await stack.settled()
    await asyncio.to_thread(_link, stack)
    await stack.settled()
    return bank


def spread(stack: Stack) -> Stack:
    """With a pseudonym key under which no two of the people are in one bucket.

    Before it is used: one in about 170 is another.
    """
    file = stack.directory / "keys" / "pseudonym-1.key"
    while len({bucket_of(stack.subject_id(each)) for each in PEOPLE}) < len(PEOPLE):
        file.unlink()
        write_secret(file, b64encode(secrets.token_bytes(32)))
    return stack


def _link(stack: Stack) -> None:
    alias, kept = (Identifier(IdentifierScheme.CN_RESIDENT_ID, each) for each in (ALIAS, KEPT))
    with connect(stack.database_url, role=CONTRIBUTOR) as connection:
        link_people(connection, stack.keys, stack.clock, alias, kept)


async def found(client: CreditGatewayClient) -> Found:
    """All of it; everything has to be answered."""
    got = Found({}, {}, {}, {})
    for person in PEOPLE:
        got.reports[person] = (await client.query(question(person), QUERY_BODY_TYPE)).body
        owed = await client.obligations.get(question(person), QUERY_BODY_TYPE)
        got.obligations[person] = owed.answer.body
        one = (await client.consents.get(person, reference(person))).consent
        listed = [each async for each in client.consents.list(person, page_size=1)]
        got.consents[person] = [(each.consent_commitment, each.state.name) for each in listed]
        assert one.consent_commitment in [named for named, _ in got.consents[person]]
    call = client.query_portfolio([question(person) for person in PEOPLE], QUERY_BODY_TYPE)
    async for batch in call:
        got.items.update({PEOPLE[item.number - 1]: item.body for item in batch.items})
    assert got.items == got.reports
    return got


async def waits(call: Awaitable[object]) -> bool:
    """Whether a call is refused, and logged, because of what ends by itself."""
    try:
        await call
    except RefusedError as error:
        refused = error
    else:
        return False
    assert refused.receipt_verified, refused.receipt_error
    return (refused.reason, refused.retry_after) == ("DATA_UNAVAILABLE", RETRY_AFTER)
