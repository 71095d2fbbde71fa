# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Consents by signed call: granted, read, paused, revoked; each change stands in the log."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import psycopg
import pytest
from creditgateway.v1 import consent_pb2 as pb
from google.protobuf.timestamp_pb2 import Timestamp

from gateway.client import (
    QUERY_BODY_TYPE,
    Answer,
    ConsentChannel,
    ConsentState,
    CreditGatewayClient,
    Duration,
    Granted,
    IdentifierScheme,
    Purpose,
    RefusedError,
    Section,
    Terms,
    TimeUnit,
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
from gateway.domain.months import month_number
from gateway.domain.people.subject import consent_commitment
from gateway.store.admin.consents import revoke_consent
from gateway.store.connections import OPERATOR, connect
from gateway.wire.consents import encode_grant, encode_listing, encode_name
from tests.support.consents.asking import ALLOWED, client_of
from tests.support.gateway.stack import Bank, Stack, resident
from tests.support.log.whole_log import read_whole_log

SOMEBODY, ANOTHER = resident(1), resident(2)
AS_OF = date(2005, 9, 30)
START = datetime.now(UTC).replace(microsecond=0) - timedelta(hours=1)
GRANTED = Granted(
    frozenset({Purpose.LOAN_APPROVAL}),
    START,
    START + timedelta(days=90),
    Terms(
        sections=frozenset({Section.SUMMARY, Section.HISTORY}),
        data_from=month_number(2003, 1),
        data_until=month_number(2005, 12),
        uses=Uses(2),
        data_life=Duration(TimeUnit.DAY, 30),
        channel=ConsentChannel.ONLINE,
        evidence_digest=bytes(range(32)),
    ),
)
PLAIN = Granted(GRANTED.purposes, GRANTED.valid_from, GRANTED.valid_until)


def question(reference: str = "C-1", person: str = SOMEBODY) -> bytes:
    """A question under a consent."""
    return build_query(person, Purpose.LOAN_APPROVAL, reference, as_of=AS_OF)


async def reason_of(call: Awaitable[object]) -> tuple[str, str | None]:
    """Reason and field of a refusal, whose receipt verifies; empty for an answer."""
    try:
        await call
    except RefusedError as error:
        refused = error
    else:
        return "", None
    assert refused.receipt_verified, refused.receipt_error
    return refused.reason, refused.field


@pytest.fixture
async def banks(stack: Stack) -> tuple[Bank, Bank]:
    """Two banks that may register consents."""
    made = stack.add_bank("bank-a", policy=ALLOWED), stack.add_bank("bank-b", policy=ALLOWED)
    await stack.settled()
    return made


@pytest.fixture
async def client(stack: Stack, banks: tuple[Bank, Bank]) -> AsyncIterator[CreditGatewayClient]:
    """The first bank's client."""
    async with client_of(stack, banks[0]) as made:
        yield made


async def test_a_consent_that_is_granted_by_signed_call_opens_the_very_next_query(
    stack: Stack, client: CreditGatewayClient
) -> None:
    assert await reason_of(client.query(question(), QUERY_BODY_TYPE)) == ("CONSENT_NOT_FOUND", None)
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
    reasons = [await reason_of(client.query(question(), QUERY_BODY_TYPE)) for _ in range(3)]
    assert [reason for reason, _ in reasons] == ["", "", "CONSENT_USED_UP"]
    assert (await client.consents.get(SOMEBODY, "C-1")).consent.used == 2


async def test_pause_resume_and_revocation_hold_for_the_very_next_query(
    client: CreditGatewayClient,
) -> None:
    await client.consents.grant(SOMEBODY, "C-1", PLAIN)

    async def asked() -> str:
        return (await reason_of(client.query(question(), QUERY_BODY_TYPE)))[0]

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
        assert await reason_of(late(SOMEBODY, "C-1")) == ("CONSENT_REVOKED", None)
    assert await reason_of(client.consents.grant(SOMEBODY, "C-1", PLAIN)) == (
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
            found = [await reason_of(call(person, "C-1")) for person in (SOMEBODY, ANOTHER)]
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
            assert await reason_of(other.send(stale)) == ("INVALID_VALUE", "page_token")


def _method(short_name: str) -> str:
    (found,) = (each.name for each in CONSENT_METHODS if each.short_name == short_name)
    return found


async def test_a_grant_that_is_sent_twice_is_a_replay_and_changes_nothing(
    client: CreditGatewayClient, stack: Stack
) -> None:
    name = ConsentName(Identifier(IdentifierScheme.CN_RESIDENT_ID, SOMEBODY), "C-1")
    body = encode_grant(ConsentGrant(name, PLAIN))
    sent = client.sign(body, GRANT_BODY_TYPE, method=GRANT_CONSENT.name)
    results = await asyncio.gather(*(reason_of(client.send(sent)) for _ in range(6)))
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
        *(reason_of(client.consents.grant(SOMEBODY, "C-1", each)) for each in terms)
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
            assert await reason_of(call()) == ("METHOD_NOT_ALLOWED", None)


def _grant(**changed: Any) -> bytes:
    """A grant, with fields of its terms replaced or cleared."""
    name = ConsentName(Identifier(IdentifierScheme.CN_RESIDENT_ID, SOMEBODY), "C-1")
    message = pb.ConsentGrant.FromString(encode_grant(ConsentGrant(name, GRANTED)))
    for path, value in changed.items():
        target: Any = message
        *parents, field = path.split("__")
        for parent in parents:
            target = getattr(target, parent)
        if value is None:
            target.ClearField(field)
        elif isinstance(value, list):
            target.ClearField(field)
            getattr(target, field).extend(value)
        elif isinstance(value, Timestamp):
            getattr(target, field).CopyFrom(value)
        else:
            setattr(target, field, value)
    return message.SerializeToString(deterministic=True)


BAD_GRANTS: dict[str, tuple[bytes, str, str | None]] = {
    "no message": (b"\xff", "MALFORMED_BODY", None),
    "an unknown field": (_grant() + b"\xf8\x07\x01", "UNKNOWN_FIELD", "#127"),
    "a field twice": (_grant() + _grant(), "MALFORMED_BODY", None),
    "no name": (_grant(name=None), "MISSING_FIELD", "name"),
    "no terms": (_grant(terms=None), "MISSING_FIELD", "terms"),
    "no scheme": (_grant(name__identifier_scheme=0), "MISSING_FIELD", "name.identifier_scheme"),
    "another scheme": (
        _grant(name__identifier_scheme=99),
        "UNKNOWN_CODE",
        "name.identifier_scheme",
    ),
    "nobody": (_grant(name__subject_identifier=""), "MISSING_FIELD", "name.subject_identifier"),
    "a wrong number": (
        _grant(name__subject_identifier="110101199003070000"),
        "INVALID_IDENTIFIER",
        "name.subject_identifier",
    ),
    "no reference": (_grant(name__consent_reference=""), "MISSING_FIELD", "name.consent_reference"),
    "no such reference": (
        _grant(name__consent_reference=" C"),
        "INVALID_VALUE",
        "name.consent_reference",
    ),
    "no purpose": (_grant(terms__purposes=[]), "MISSING_FIELD", "terms.purposes"),
    "an unknown purpose": (_grant(terms__purposes=[2, 77]), "UNKNOWN_CODE", "terms.purposes[1]"),
    "a purpose twice": (_grant(terms__purposes=[2, 2]), "INVALID_VALUE", "terms.purposes[1]"),
    "an unknown section": (_grant(terms__sections=[9]), "UNKNOWN_CODE", "terms.sections[0]"),
    "no month": (
        _grant(terms__data_from_month="2005-13"),
        "INVALID_VALUE",
        "terms.data_from_month",
    ),
    "a week": (_grant(terms__data_from_month="2005-W1"), "INVALID_VALUE", "terms.data_from_month"),
    "a range that ends before it begins": (
        _grant(terms__data_until_month="2002-12"),
        "INVALID_VALUE",
        "terms.data_until_month",
    ),
    "no beginning": (
        _grant(terms__valid_from_time=None),
        "MISSING_FIELD",
        "terms.valid_from_time",
    ),
    "a beginning of no whole microsecond": (
        _grant(terms__valid_from_time=Timestamp(seconds=1, nanos=1)),
        "INVALID_VALUE",
        "terms.valid_from_time",
    ),
    "a beginning that no calendar has": (
        _grant(terms__valid_from_time=Timestamp(seconds=-(1 << 60))),
        "INVALID_VALUE",
        "terms.valid_from_time",
    ),
    "an end before the beginning": (
        _grant(terms__valid_until_time=Timestamp(seconds=1)),
        "INVALID_VALUE",
        "terms.valid_until_time",
    ),
    "a period that is over": (
        _grant(
            terms__valid_from_time=Timestamp(seconds=1),
            terms__valid_until_time=Timestamp(seconds=2),
        ),
        "INVALID_VALUE",
        "terms.valid_until_time",
    ),
    "no use": (_grant(terms__uses__count=0), "MISSING_FIELD", "terms.uses.count"),
    "too many uses": (_grant(terms__uses__count=1_000_001), "INVALID_VALUE", "terms.uses.count"),
    "uses per nothing": (_grant(terms__uses__per=9), "UNKNOWN_CODE", "terms.uses.per"),
    "a life of no unit": (
        _grant(terms__data_life__unit=0),
        "MISSING_FIELD",
        "terms.data_life.unit",
    ),
    "a life too long": (
        _grant(terms__data_life__count=1_001),
        "INVALID_VALUE",
        "terms.data_life.count",
    ),
    "an unknown channel": (_grant(terms__channel=77), "UNKNOWN_CODE", "terms.channel"),
    "no digest": (_grant(terms__evidence_digest=b"x"), "INVALID_VALUE", "terms.evidence_digest"),
}


@pytest.mark.parametrize("name", BAD_GRANTS)
async def test_a_grant_that_is_not_right_is_refused_with_the_fields_path_and_registers_nothing(
    client: CreditGatewayClient, name: str
) -> None:
    body, reason, field = BAD_GRANTS[name]
    sent = client.sign(body, GRANT_BODY_TYPE, method=GRANT_CONSENT.name)
    assert await reason_of(client.send(sent)) == (reason, field)
    assert await reason_of(client.consents.get(SOMEBODY, "C-1")) == ("CONSENT_NOT_FOUND", None)


async def test_a_body_of_another_call_and_a_listing_of_no_size_are_refused(
    client: CreditGatewayClient,
) -> None:
    name = ConsentName(Identifier(IdentifierScheme.CN_RESIDENT_ID, SOMEBODY), "C-1")
    sent = client.sign(encode_name(name), NAME_BODY_TYPE, method=GRANT_CONSENT.name)
    assert await reason_of(client.send(sent)) == ("UNSUPPORTED_BODY_TYPE", None)
    for size, reason in ((0, "MISSING_FIELD"), (101, "INVALID_VALUE")):
        listing = encode_listing(ConsentListing(size, b"token"))
        sent = client.sign(listing, LISTING_BODY_TYPE, method=_method("ListConsents"))
        assert await reason_of(client.send(sent)) == (reason, "page_size")
    huge = client.sign(bytes(60_000), NAME_BODY_TYPE, method=GET_CONSENT.name)
    assert await reason_of(client.send(huge)) == ("MESSAGE_TOO_LARGE", None)


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
    assert await reason_of(client.query(question("C-9"), QUERY_BODY_TYPE)) == (
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
    assert await reason_of(client.query(question(), QUERY_BODY_TYPE)) == ("CONSENT_REVOKED", None)


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
    assert await reason_of(client.query(question(), QUERY_BODY_TYPE)) == ("CONSENT_REVOKED", None)
