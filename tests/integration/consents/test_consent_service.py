# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Consents by signed call: granted, read, paused, revoked; each change stands in the log."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date
from uuid import UUID

import psycopg
import pytest
from creditgateway.v1 import consent_pb2 as pb

from gateway.client import (
    QUERY_BODY_TYPE,
    Answer,
    ConsentState,
    CreditGatewayClient,
    Granted,
    IdentifierScheme,
    Purpose,
    RefusedError,
    Section,
    Terms,
    Uses,
    build_query,
)
from gateway.domain.access.methods import CONSENT_METHODS, GET_CONSENT, GRANT_CONSENT
from gateway.domain.access.query import Identifier
from gateway.domain.consents.calls import (
    GRANT_BODY_TYPE,
    LISTING_BODY_TYPE,
    NAME_BODY_TYPE,
    ConsentGrant,
    ConsentListing,
    ConsentName,
)
from gateway.domain.people.subject import consent_commitment
from gateway.store.admin.consents import revoke_consent
from gateway.store.connections import OPERATOR, connect
from gateway.wire.consents import encode_grant, encode_listing, encode_name
from tests.support.consents.asking import client_of, refusal_of
from tests.support.consents.granted import GRANTED
from tests.support.gateway.stack import Bank, Stack, resident
from tests.support.log.whole_log import read_whole_log

SOMEBODY, ANOTHER = resident(1), resident(2)
AS_OF = date(2005, 9, 30)
PLAIN = Granted(GRANTED.purposes, GRANTED.valid_from, GRANTED.valid_until)


def question(reference: str = "C-1", person: str = SOMEBODY) -> bytes:
    """A question under a consent."""
    return build_query(person, Purpose.LOAN_APPROVAL, reference, as_of=AS_OF)


async def test_a_consent_that_is_granted_by_signed_call_opens_the_very_next_query(
    stack: Stack, client: CreditGatewayClient
) -> None:
    assert await refusal_of(client.query(question(), QUERY_BODY_TYPE)) == (
        "CONSENT_NOT_FOUND",
        None,
    )
    granted = await client.consents.grant(SOMEBODY, "C-1", GRANTED)
    assert granted.consent.consent.granted == GRANTED
    assert (granted.consent.state, granted.consent.used) == (ConsentState.ACTIVE, 0)
    assert granted.answer.unchecked == ()
    first = await client.query(question(), QUERY_BODY_TYPE)
    entry = granted.answer.entry
    assert entry.fact is not None
    assert (entry.fact.kind, entry.method) == ("consent", GRANT_CONSENT.name)
    use = first.entry.consent_use
    assert use is not None
    assert use.terms_commitment == granted.consent.consent.terms_commitment
    assert entry.consent_commitment == first.entry.consent_commitment
    assert entry.subject_commitment == first.entry.subject_commitment
    shown = await client.consents.get(SOMEBODY, "C-1")
    assert shown.consent == replace(granted.consent, used=1)
    log = read_whole_log(stack.database_url, stack.trust().log)
    assert log.outcomes()["ANSWERED"] == 3


async def test_a_granted_consent_is_used_up_and_says_so(client: CreditGatewayClient) -> None:
    await client.consents.grant(SOMEBODY, "C-1", GRANTED)
    reasons = [await refusal_of(client.query(question(), QUERY_BODY_TYPE)) for _ in range(3)]
    assert [reason for reason, _ in reasons] == ["", "", "CONSENT_USED_UP"]
    assert (await client.consents.get(SOMEBODY, "C-1")).consent.used == 2


async def test_pause_resume_and_revocation_hold_for_the_very_next_query(
    client: CreditGatewayClient,
) -> None:
    await client.consents.grant(SOMEBODY, "C-1", PLAIN)

    async def asked() -> str:
        return (await refusal_of(client.query(question(), QUERY_BODY_TYPE)))[0]

    assert await asked() == ""
    paused = await client.consents.pause(SOMEBODY, "C-1")
    assert paused.consent.state is ConsentState.PAUSED
    assert paused.consent.consent.pause_time == paused.answer.entry.entry_time
    assert await asked() == "CONSENT_PAUSED"
    again = await client.consents.pause(SOMEBODY, "C-1")
    assert again.consent == paused.consent
    assert again.answer.entry.fact is None  # nothing was changed
    assert (await client.consents.resume(SOMEBODY, "C-1")).consent.state is ConsentState.ACTIVE
    assert await asked() == ""
    revoked = await client.consents.revoke(SOMEBODY, "C-1")
    assert revoked.consent.state is ConsentState.REVOKED
    assert await asked() == "CONSENT_REVOKED"
    assert (await client.consents.revoke(SOMEBODY, "C-1")).consent == revoked.consent
    for late in (client.consents.pause, client.consents.resume):
        assert await refusal_of(late(SOMEBODY, "C-1")) == ("CONSENT_REVOKED", None)
    assert await refusal_of(client.consents.grant(SOMEBODY, "C-1", PLAIN)) == (
        "CONSENT_EXISTS",
        None,
    )


async def test_what_somebody_else_has_and_what_nobody_has_look_the_same(
    stack: Stack, banks: tuple[Bank, Bank], client: CreditGatewayClient
) -> None:
    await client.consents.grant(SOMEBODY, "C-1", PLAIN)
    async with client_of(stack, banks[1]) as other:
        calls = other.consents
        for call in (calls.get, calls.pause, calls.resume, calls.revoke):
            found = [await refusal_of(call(person, "C-1")) for person in (SOMEBODY, ANOTHER)]
            assert found == [("CONSENT_NOT_FOUND", None)] * 2
        assert [each async for each in calls.list()] == []
        assert [each async for each in calls.list(SOMEBODY)] == []
        # The same reference is free for another bank, and another consent.
        await calls.grant(SOMEBODY, "C-1", GRANTED)
    assert (await client.consents.get(SOMEBODY, "C-1")).consent.consent.granted == PLAIN


async def test_a_partner_lists_its_own_consents_page_by_page(
    client: CreditGatewayClient, stack: Stack, banks: tuple[Bank, Bank]
) -> None:
    async with client_of(stack, banks[1]) as other:
        await other.consents.grant(SOMEBODY, "theirs", PLAIN)
    granted = [
        (await client.consents.grant(person, f"C-{number}", GRANTED)).consent
        for person in (SOMEBODY, ANOTHER)
        for number in range(3)
    ]
    stack.add_consent(banks[0], resident(3), reference="by the operator")
    await stack.settled()
    for page_size in (1, 2, 100):
        listed = [each async for each in client.consents.list(page_size=page_size)]
        assert len(listed) == 7
        mine = sorted(listed, key=lambda each: each.consent.terms_commitment)
        assert [each for each in mine if each.consent.terms_commitment] == sorted(
            granted, key=lambda each: each.consent.terms_commitment
        )
    of_one = [each async for each in client.consents.list(ANOTHER, page_size=2)]
    assert sorted(each.consent_commitment for each in of_one) == sorted(
        each.consent_commitment for each in granted[3:]
    )


async def test_another_partners_page_token_is_no_token(
    stack: Stack, banks: tuple[Bank, Bank], client: CreditGatewayClient
) -> None:
    for number in range(2):
        await client.consents.grant(SOMEBODY, f"C-{number}", PLAIN)
    sent = client.sign(
        encode_listing(ConsentListing(1)), LISTING_BODY_TYPE, method=_method("ListConsents")
    )
    page = pb.ConsentPage.FromString((await client.send(sent)).body)
    token = page.next_page_token
    assert stack.subject_id(SOMEBODY) not in token
    async with client_of(stack, banks[1]) as other:
        for stolen in (token, token[:-1], b"x", bytes(100)):
            listing = encode_listing(ConsentListing(1, stolen))
            stale = other.sign(listing, LISTING_BODY_TYPE, method=_method("ListConsents"))
            assert await refusal_of(other.send(stale)) == ("INVALID_VALUE", "page_token")


def _method(short_name: str) -> str:
    (found,) = (each.name for each in CONSENT_METHODS if each.short_name == short_name)
    return found


async def test_a_grant_that_is_sent_twice_is_a_replay_and_changes_nothing(
    client: CreditGatewayClient, stack: Stack
) -> None:
    name = ConsentName(Identifier(IdentifierScheme.CN_RESIDENT_ID, SOMEBODY), "C-1")
    body = encode_grant(ConsentGrant(name, PLAIN))
    sent = client.sign(body, GRANT_BODY_TYPE, method=GRANT_CONSENT.name)
    results = await asyncio.gather(*(refusal_of(client.send(sent)) for _ in range(6)))
    reasons = sorted(reason for reason, _ in results)
    assert reasons[0] == ""
    assert set(reasons[1:]) <= {"CONSENT_EXISTS", "REQUEST_REPLAYED"}
    with psycopg.connect(stack.database_url) as owner:
        count = owner.execute("SELECT count(*) FROM credit.consent").fetchone()
        facts = owner.execute(
            "SELECT count(*) FROM credit.fact WHERE kind = 'consent' AND leaf_index IS NOT NULL"
        ).fetchone()
        pending = owner.execute(
            "SELECT count(*) FROM credit.fact WHERE leaf_index IS NULL AND rejected IS NULL"
        ).fetchone()
    assert (count, facts, pending) == ((1,), (1,), (0,))
    read_whole_log(stack.database_url, stack.trust().log)


async def test_of_many_grants_of_one_reference_at_once_one_holds(
    client: CreditGatewayClient,
) -> None:
    terms = [replace(PLAIN, terms=Terms(uses=Uses(count))) for count in range(1, 9)]
    results = await asyncio.gather(
        *(refusal_of(client.consents.grant(SOMEBODY, "C-1", each)) for each in terms)
    )
    assert sorted(results) == [("", None), *[("CONSENT_EXISTS", None)] * 7]
    assert len([each async for each in client.consents.list()]) == 1


async def test_whoever_may_not_call_a_method_is_refused_before_anything_is_read(
    stack: Stack,
) -> None:
    bank = stack.add_bank("bank-c")
    await stack.settled()
    async with client_of(stack, bank) as client:
        calls: list[Callable[[], Awaitable[object]]] = [
            lambda: client.consents.grant(SOMEBODY, "C-1", PLAIN),
            lambda: client.consents.get(SOMEBODY, "C-1"),
            lambda: client.consents.pause(SOMEBODY, "C-1"),
            lambda: client.consents.resume(SOMEBODY, "C-1"),
            lambda: client.consents.revoke(SOMEBODY, "C-1"),
            lambda: anext(client.consents.list()),
        ]
        for call in calls:
            assert await refusal_of(call()) == ("METHOD_NOT_ALLOWED", None)


async def test_a_body_of_another_call_and_a_listing_of_no_size_are_refused(
    client: CreditGatewayClient,
) -> None:
    name = ConsentName(Identifier(IdentifierScheme.CN_RESIDENT_ID, SOMEBODY), "C-1")
    sent = client.sign(encode_name(name), NAME_BODY_TYPE, method=GRANT_CONSENT.name)
    assert await refusal_of(client.send(sent)) == ("UNSUPPORTED_BODY_TYPE", None)
    for size, reason in ((0, "MISSING_FIELD"), (101, "INVALID_VALUE")):
        listing = encode_listing(ConsentListing(size, b"token"))
        sent = client.sign(listing, LISTING_BODY_TYPE, method=_method("ListConsents"))
        assert await refusal_of(client.send(sent)) == (reason, "page_size")
    huge = client.sign(bytes(60_000), NAME_BODY_TYPE, method=GET_CONSENT.name)
    assert await refusal_of(client.send(huge)) == ("MESSAGE_TOO_LARGE", None)


async def test_a_call_that_was_signed_for_another_method_changes_nothing(
    client: CreditGatewayClient,
) -> None:
    await client.consents.grant(SOMEBODY, "C-1", PLAIN)
    name = ConsentName(Identifier(IdentifierScheme.CN_RESIDENT_ID, SOMEBODY), "C-1")
    sent = client.sign(encode_name(name), NAME_BODY_TYPE, method=GET_CONSENT.name)
    stolen = replace(sent, method=_method("RevokeConsent"))
    with pytest.raises(RefusedError, match="WRONG_METHOD"):
        await client.send(stolen)
    assert (await client.consents.get(SOMEBODY, "C-1")).consent.state is ConsentState.ACTIVE


async def test_calls_about_consents_are_no_inquiries(client: CreditGatewayClient) -> None:
    await client.consents.grant(SOMEBODY, "C-1", PLAIN)
    for _ in range(3):
        await client.consents.get(SOMEBODY, "C-1")
    body = build_query(
        SOMEBODY, Purpose.LOAN_APPROVAL, "C-1", as_of=AS_OF, sections=(Section.INQUIRIES,)
    )
    answer: Answer = await client.query(body, QUERY_BODY_TYPE)
    assert answer.entry.inquiry_tree_size > 3
    assert b"\x08\x03" not in answer.body


async def test_a_consent_that_the_operator_registered_is_paused_and_revoked_by_the_partner(
    stack: Stack, banks: tuple[Bank, Bank], client: CreditGatewayClient
) -> None:
    stack.add_consent(banks[0], SOMEBODY, reference="C-9")
    await stack.settled()
    shown = (await client.consents.get(SOMEBODY, "C-9")).consent
    assert (shown.state, shown.consent.terms, shown.used) == (ConsentState.ACTIVE, Terms(), 0)
    await client.consents.pause(SOMEBODY, "C-9")
    assert await refusal_of(client.query(question("C-9"), QUERY_BODY_TYPE)) == (
        "CONSENT_PAUSED",
        None,
    )
    revoked = (await client.consents.revoke(SOMEBODY, "C-9")).consent
    assert revoked.state is ConsentState.REVOKED


_LEFT = """
SELECT credit.record_fact_by_call(
    'consent', f.scope, f.body::jsonb || jsonb_build_object('revoke_time', now()), 'bank-a', now())
FROM credit.fact AS f WHERE f.kind = 'consent'
"""


async def test_a_revocation_whose_process_was_killed_keeps_nobody_from_revoking(
    stack: Stack, client: CreditGatewayClient
) -> None:
    await client.consents.grant(SOMEBODY, "C-1", PLAIN)
    with psycopg.connect(stack.database_url, autocommit=True) as owner:
        owner.execute(_LEFT)
    revoked = (await client.consents.revoke(SOMEBODY, "C-1")).consent
    assert revoked.state is ConsentState.REVOKED
    assert await refusal_of(client.query(question(), QUERY_BODY_TYPE)) == ("CONSENT_REVOKED", None)


async def test_the_operator_revokes_what_a_killed_call_did_not(
    stack: Stack, client: CreditGatewayClient
) -> None:
    await client.consents.grant(SOMEBODY, "C-1", PLAIN)
    with psycopg.connect(stack.database_url, autocommit=True) as owner:
        owner.execute(_LEFT)

    def revoked() -> UUID | None:
        """The fact; None would say that it is revoked already."""
        commitment = consent_commitment(stack.keys.commitment_key(), "bank-a", "C-1")
        subject = stack.subject_id(SOMEBODY)
        with connect(stack.database_url, role=OPERATOR) as connection:
            return revoke_consent(connection, subject, "bank-a", commitment, stack.clock.now())

    assert await asyncio.to_thread(revoked) is not None
    await stack.settled()
    assert await refusal_of(client.query(question(), QUERY_BODY_TYPE)) == ("CONSENT_REVOKED", None)
