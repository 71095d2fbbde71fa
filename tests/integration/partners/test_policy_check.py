# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway policy check` says what the gateway itself would say."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from creditgateway.v1 import credit_status_pb2
from typer.testing import CliRunner, Result

from gateway.cli.app import make_app
from gateway.client import QUERY_BODY_TYPE, RefusedError, build_query
from gateway.domain.access.partner import Policy, SignatureRule
from gateway.domain.codes import Purpose, Section
from gateway.errors import Reason
from gateway.store.admin.credentials import revoke_key
from gateway.store.admin.partners import suspend_partner
from gateway.store.connections import OPERATOR, connect
from tests.support.gateway.gateway_process import bank_client
from tests.support.gateway.stack import EVERYTHING, REFERENCE, Bank, Stack, resident
from tests.support.suite.exhaustive import first_every_day

RESIDENT = resident(1)
GOOD = build_query(RESIDENT, Purpose.LOAN_APPROVAL, REFERENCE, as_of=date(2005, 9, 30))
OTHER_CHECK_CHARACTER = RESIDENT[:17] + ("0" if RESIDENT[17] != "0" else "1")


def _body(**changed: Any) -> bytes:
    query = credit_status_pb2.CreditStatusQuery.FromString(GOOD)
    for name, value in changed.items():
        setattr(query, name, value)
    return query.SerializeToString(deterministic=True)


TOMORROW = (datetime.now(UTC) + timedelta(days=2)).date().isoformat()
BODIES: dict[str, tuple[bytes, str, Reason | None]] = {
    "good": (GOOD, QUERY_BODY_TYPE, None),
    "other-body-type": (GOOD, "text/plain", Reason.UNSUPPORTED_BODY_TYPE),
    "not-readable": (b"\xff\xff", QUERY_BODY_TYPE, Reason.MALFORMED_BODY),
    "unknown-purpose": (_body(purpose=99), QUERY_BODY_TYPE, Reason.UNKNOWN_CODE),
    "unknown-scheme": (_body(identifier_scheme=99), QUERY_BODY_TYPE, Reason.UNKNOWN_CODE),
    "as-of-tomorrow": (_body(as_of_date=TOMORROW), QUERY_BODY_TYPE, Reason.AS_OF_IN_FUTURE),
    "as-of-long-ago": (_body(as_of_date="1969-12-31"), QUERY_BODY_TYPE, Reason.INVALID_VALUE),
    "no-consent-named": (_body(consent_reference=""), QUERY_BODY_TYPE, Reason.CONSENT_MISSING),
    "wrong-identifier": (
        _body(subject_identifier=OTHER_CHECK_CHARACTER),
        QUERY_BODY_TYPE,
        Reason.INVALID_IDENTIFIER,
    ),
}
POLICIES: dict[str, tuple[Policy, Reason]] = {
    "no-method": (replace(EVERYTHING, methods=frozenset()), Reason.METHOD_NOT_ALLOWED),
    "no-purpose": (replace(EVERYTHING, purposes=frozenset()), Reason.PURPOSE_NOT_ALLOWED),
    "another-purpose": (
        replace(EVERYTHING, purposes=frozenset({Purpose.CARD_APPROVAL})),
        Reason.PURPOSE_NOT_ALLOWED,
    ),
    "no-section": (replace(EVERYTHING, sections=frozenset()), Reason.SECTION_NOT_ALLOWED),
    "one-section-missing": (
        replace(EVERYTHING, sections=frozenset({Section.SUMMARY})),
        Reason.SECTION_NOT_ALLOWED,
    ),
    "no-algorithm": (
        replace(EVERYTHING, algorithms=frozenset()),
        Reason.SIGNATURE_POLICY_NOT_MET,
    ),
    "a-second-signature": (
        replace(
            EVERYTHING,
            algorithms=frozenset({"ed25519", "ml-dsa-65"}),
            signature_rule=SignatureRule.ALL_OF,
        ),
        Reason.SIGNATURE_POLICY_NOT_MET,
    ),
}


@pytest.fixture
async def bank(stack: Stack) -> Bank:
    """A canonical bank that may do everything, with a consent of the person asked about."""
    made = stack.add_bank("bank-a")
    stack.add_consent(made, RESIDENT)
    await stack.settled()
    return made


class Checker:
    """Runs the verb on a test's database."""

    def __init__(self, database_url: str, file: Path) -> None:
        """Args: file: where bodies are written."""
        self._url, self._file = database_url, file

    async def __call__(self, body: bytes, *arguments: str) -> Result:
        """The verb's result for a body of bank-a."""
        self._file.write_bytes(body)
        words = ["policy", "check", "bank-a", "--body", str(self._file), *arguments]
        environment = {"CREDIT_GATEWAY_DATABASE_URL": self._url}
        return await asyncio.to_thread(CliRunner().invoke, make_app(), words, env=environment)

    async def json(self, body: bytes, *arguments: str) -> dict[str, Any]:
        """The document it prints; its exit code agrees with it."""
        result = await self(body, *arguments, "--json")
        document: dict[str, Any] = json.loads(result.stdout)
        assert result.exit_code == int(document["refused"])
        return document


@pytest.fixture
def check(database_url: str, tmp_path: Path) -> Checker:
    """The verb."""
    return Checker(database_url, tmp_path / "body")


async def _told(stack: Stack, bank: Bank, body: bytes, body_type: str) -> tuple[str, str | None]:
    """Reason and field of the gateway's own refusal; ("", None) for an answer."""
    async with bank_client(stack, bank, stack.port) as client:
        try:
            await client.query(body, body_type)
        except RefusedError as refusal:
            return refusal.reason, refusal.field
    return "", None


@pytest.mark.parametrize("name", first_every_day(BODIES, 4))
async def test_a_body_is_judged_as_the_gateway_judges_it(
    stack: Stack, bank: Bank, check: Checker, name: str
) -> None:
    body, body_type, reason = BODIES[name]
    document = await check.json(body, "--body-type", body_type)
    assert document["reason"] == (None if reason is None else reason.value)
    told = await _told(stack, bank, body, body_type)
    assert told == (document["reason"] or "", document["field"])


@pytest.mark.parametrize("name", first_every_day(POLICIES, 3))
async def test_a_policy_is_judged_as_the_gateway_judges_it(
    stack: Stack, check: Checker, name: str
) -> None:
    policy, reason = POLICIES[name]
    bank = stack.add_bank("bank-a", policy=policy)
    stack.add_consent(bank, RESIDENT)
    await stack.settled()
    document = await check.json(GOOD)
    assert document["reason"] == reason.value
    told = await _told(stack, bank, GOOD, QUERY_BODY_TYPE)
    assert told == (document["reason"], document["field"])


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda c, b, t: revoke_key(c, "bank-a", b.signers[0].keyid, t), Reason.KEY_REVOKED),
        (lambda c, _b, t: suspend_partner(c, "bank-a", t), Reason.UNKNOWN_PARTNER),
    ],
    ids=["revoked-key", "suspended"],
)
async def test_a_partner_that_was_stopped_is_judged_as_the_gateway_judges_it(
    stack: Stack, bank: Bank, check: Checker, change: Callable[..., None], reason: Reason
) -> None:
    stack.adopt()
    with connect(stack.database_url, role=OPERATOR) as connection:
        change(connection, bank, datetime.now(UTC) - timedelta(seconds=1))
    await stack.settled()
    document = await check.json(GOOD)
    assert document["reason"] == reason.value
    assert (await _told(stack, bank, GOOD, QUERY_BODY_TYPE))[0] == reason.value


async def test_what_is_not_checked_is_named_as_not_checked(bank: Bank, check: Checker) -> None:
    assert bank.partner_id == "bank-a"
    document = await check.json(GOOD)
    left = {row["check"] for row in document["checks"] if row["verdict"] == "not_checked"}
    assert left == {
        "the signatures are right",
        "audience, request id and issue time are right",
        "a consent covers it now",
    }
    text = (await check(GOOD)).stdout
    assert "3 checks need more than this" in text


async def test_checks_after_a_refusal_are_made_too(bank: Bank, check: Checker) -> None:
    assert bank.partner_id == "bank-a"
    body = _body(as_of_date=TOMORROW, consent_reference="")
    document = await check.json(body)
    refused = [row["reason"] for row in document["checks"] if row["verdict"] == "refused"]
    assert refused == ["AS_OF_IN_FUTURE", "CONSENT_MISSING"]
    assert document["reason"] == "AS_OF_IN_FUTURE"


async def test_a_later_moment_can_be_asked_about(bank: Bank, check: Checker) -> None:
    assert bank.partner_id == "bank-a"
    document = await check.json(GOOD, "--at", "2100-01-01")
    assert document["reason"] == "KEY_EXPIRED"


async def test_nothing_of_the_body_is_repeated(bank: Bank, check: Checker) -> None:
    assert bank.partner_id == "bank-a"
    for body in (GOOD, _body(subject_identifier=OTHER_CHECK_CHARACTER)):
        output = (await check(body)).output + (await check(body, "--json")).output
        assert RESIDENT[:17] not in output
        assert REFERENCE not in output


@pytest.mark.parametrize(
    "arguments",
    [("--body", "missing"), ("--body", "."), ("--method", "Nothing"), ("--at", "soon")],
    ids=["no-file", "a-folder", "no-method", "no-moment"],
)
async def test_what_cannot_be_found_out_exits_with_2(
    bank: Bank, check: Checker, arguments: tuple[str, ...]
) -> None:
    assert bank.partner_id == "bank-a"
    assert (await check(GOOD, *arguments)).exit_code == 2


async def test_an_unknown_partner_exits_with_2(stack: Stack, check: Checker) -> None:
    assert stack.port
    assert (await check(GOOD)).exit_code == 2
