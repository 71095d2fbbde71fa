# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Grants that are not right: each is refused with its reason and the field's path."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from creditgateway.v1 import consent_pb2 as pb
from google.protobuf.timestamp_pb2 import Timestamp

from gateway.client import CreditGatewayClient, IdentifierScheme
from gateway.domain.access.methods import GRANT_CONSENT
from gateway.domain.access.query import Identifier
from gateway.domain.consents.calls import GRANT_BODY_TYPE, ConsentGrant, ConsentName
from gateway.wire.consents import encode_grant
from tests.support.consents.asking import ALLOWED, client_of, refusal_of
from tests.support.consents.granted import GRANTED
from tests.support.gateway.stack import Stack, resident

SOMEBODY = resident(1)


@pytest.fixture(scope="module")
async def client(
    module_database_url: str, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[CreditGatewayClient]:
    """A bank's, of one gateway for all tests: what is refused leaves nothing behind."""
    stack = Stack(module_database_url, tmp_path_factory.mktemp("stack"))
    bank = stack.add_bank("bank-a", policy=ALLOWED)
    async with stack.serving():
        await stack.settled()
        async with client_of(stack, bank) as made:
            yield made


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
    assert await refusal_of(client.send(sent)) == (reason, field)
    assert await refusal_of(client.consents.get(SOMEBODY, "C-1")) == ("CONSENT_NOT_FOUND", None)
