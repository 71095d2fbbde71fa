# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whoever may no longer sign, or not yet, is refused by every signed method (steps 1 and 3).

Each question is good: it is answered once it is signed with the key that counts.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from gateway.domain.access.methods import Method
from gateway.signing.keys import generate_private_key_pem, load_signer, write_secret
from gateway.signing.signer import Signer
from gateway.store.admin.credentials import add_key, revoke_key
from gateway.store.admin.partners import suspend_partner
from gateway.store.connections import OPERATOR, connect
from tests.integration.calls.test_attack_table import DOCUMENTED
from tests.support.calls.attacks import ANSWERED, SIGNED, gateway_to_attack, reason_of
from tests.support.calls.every_method import question_of
from tests.support.calls.questions import ASKER, LENDER, Question, Questions
from tests.support.gateway.stack import Stack
from tests.support.suite.exhaustive import in_parts, part_of
from tests.support.uploads import count

HOUR = timedelta(hours=1)
KEYS: Mapping[str, tuple[timedelta, timedelta]] = {
    "KEY_REVOKED": (-HOUR, HOUR),
    "KEY_EXPIRED": (-2 * HOUR, -HOUR),
    "KEY_NOT_YET_VALID": (HOUR, 2 * HOUR),
}
"""What a key comes to, and between when it counts, from now on; one of them is revoked besides."""


@pytest.fixture
async def questions(database_url: str, tmp_path: Path) -> AsyncIterator[Questions]:
    """To a running gateway."""
    async with gateway_to_attack(database_url, tmp_path) as made:
        yield made


def _key(stack: Stack, partner_id: str, reason: str) -> Signer:
    """One more key of a partner, for which its calls are refused."""
    file = stack.directory / f"{partner_id}-{reason}.pem"
    write_secret(file, generate_private_key_pem("ed25519"))
    signer, now = load_signer(file), stack.clock.now()
    begin, end = KEYS[reason]
    with connect(stack.database_url, role=OPERATOR) as connection:
        add_key(
            connection,
            partner_id=partner_id,
            algorithm="ed25519",
            public_key=signer.public_key,
            valid_from=now + begin,
            valid_until=now + end,
        )
    return signer


def _suspend(stack: Stack, partner_id: str) -> None:
    with connect(stack.database_url, role=OPERATOR) as connection:
        suspend_partner(connection, partner_id, stack.clock.now())


@in_parts
async def test_every_method_refuses_a_key_that_does_not_count_and_a_partner_that_is_suspended(
    questions: Questions, which: str
) -> None:
    stack, methods = questions.stack, part_of(SIGNED, which, begin=1)
    keys = {(bank, why): _key(stack, bank, why) for bank in (ASKER, LENDER) for why in KEYS}
    await questions.effective()
    with connect(stack.database_url, role=OPERATOR) as connection:
        for (bank, why), signer in keys.items():
            if why == "KEY_REVOKED":
                revoke_key(connection, bank, signer.keyid, stack.clock.now())
    await stack.settled()
    asked_last: dict[Method, Question] = {}
    for method in methods:
        asked = await question_of(questions, method)
        await questions.effective()
        before = count(stack, "fact")
        for why in KEYS:
            signers = (keys[asked.bank.partner_id, why],)
            bad = replace(asked, bank=replace(asked.bank, signers=signers))
            assert await reason_of(questions, bad) == why, method.name
        assert count(stack, "fact") == before, method.name
        assert await reason_of(questions, asked) == ANSWERED, method.name
        asked_last[method] = asked
    for bank in (ASKER, LENDER):
        _suspend(stack, bank)
    await stack.settled()
    await questions.effective()
    before = count(stack, "fact")
    found = {method: await reason_of(questions, asked) for method, asked in asked_last.items()}
    assert found == dict.fromkeys(methods, "UNKNOWN_PARTNER")
    assert count(stack, "fact") == before
    assert {*KEYS, *found.values()} <= DOCUMENTED
