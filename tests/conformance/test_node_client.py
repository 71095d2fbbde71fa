# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Clients in another language, written from the documents alone.

One files a repayment plan. The other opens a dispute, states what the person says, reads the
institution's answer, and takes the correction that came of it.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from gateway.client import (
    CorrectionProgress,
    DisputeAnswer,
    DisputedItem,
    DisputeOutcome,
    DisputeResolution,
    DisputeState,
)
from gateway.domain.access.methods import OBLIGATIONS
from gateway.log.checkpoint import LogSigner
from gateway.signing.keys import public_key_pem, write_secret
from gateway.store.connections import correcting
from gateway.store.corrections.computed import correcting_contributions
from gateway.store.log.reading import connect_auditor
from tests.conformance.test_node import NODE
from tests.integration.corrections.test_who_was_told import computing_of
from tests.integration.disputes.test_statements import moderated
from tests.support.consents.asking import client_of
from tests.support.disputes.people import (
    DISPUTING,
    EVIDENCE,
    LOANS,
    contribute_two,
    correct_loan,
)
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import ORIGIN, REFERENCE, Bank, Stack, resident
from tests.support.plans.called import lending

pytestmark = pytest.mark.skipif(NODE is None, reason="Node 18 or newer is not installed")
HERE = Path(__file__).parent
FILED, AGREED = 1, 2
PLAN = {
    "plan_number": 17,
    "account_reference": "L-1",
    "due_dates": ["2005-09-28", "2005-10-28"],
    "currency": "CNY",
    "amount": 50_000,
    "filed_date": "2005-08-01",
    "agreed_date": "2005-08-02",
}
SAID = "这笔借款我按时还了。\nI paid on time 🙏"
DISPUTE = {
    "institution": LOANS,
    "account_reference": "SP-1",
    "month": "2005-03",
    "item": int(DisputedItem.LATENESS),
    "evidence": [EVIDENCE.hex()],
    "consent_reference": REFERENCE,
    "rules": "fcra",
    "statement": SAID,
}


def settings_of(stack: Stack, bank: Bank, **changed: Any) -> dict[str, Any]:
    folder = stack.directory
    (folder / "bank.pem").write_bytes(bank.credential.certificate)
    if not (folder / "bank.key").exists():
        write_secret(folder / "bank.key", bank.credential.private_key)
    answers = [public_key_pem(signer.public_key) for signer in stack.keys.answer_signers()]
    return {
        "address": f"localhost:{stack.port}",
        "origin": ORIGIN,
        "partner": bank.partner_id,
        "signing_key": str(bank.key_files[0]),
        "certificate": str(folder / "bank.pem"),
        "certificate_key": str(folder / "bank.key"),
        "authority": str(folder / "ca.pem"),
        "answer_keys": [pem.decode() for pem in answers],
        "log_key": LogSigner(ORIGIN, stack.keys.log_signer()).vkey,
        "identifier": resident(1),
        **changed,
    }


async def run_node(program: str, settings: dict[str, Any]) -> list[dict[str, Any]]:
    """What the program says, line by line."""
    done = await asyncio.to_thread(
        subprocess.run,
        [str(NODE), str(HERE / "node" / program)],
        input=json.dumps(settings),
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


async def test_a_foreign_client_files_a_plan_and_verifies_every_answer_and_refusal(
    database_url: str, tmp_path: Path
) -> None:
    stack = Stack(database_url, tmp_path)
    async with lending(stack) as lender:
        (found,) = await run_node("plan_client.mjs", settings_of(stack, lender, **PLAN))
    leaves = [each.pop("leaf") for each in found.values()]
    assert leaves == sorted(set(leaves))
    on_record = {"recorded": True, "effective": True, "instalments": [[2]]}
    assert found["filed"] == {"states": [FILED], **on_record}
    assert found["agreed"] == {"states": [AGREED], **on_record}
    assert found["too_early"] == {"reason": "PLAN_OUT_OF_ORDER"}
    assert found["read"] == {
        "states": [AGREED],
        "instalments": [[2]],
        "recorded": False,
        "effective": False,
    }
    # What it filed first has gone on since, so that is another plan than the one on record.
    assert found["again"] == {"reason": "PLAN_EXISTS"}


@pytest.fixture
async def disputing(database_url: str, tmp_path: Path) -> AsyncIterator[tuple[Stack, Bank, Bank]]:
    """A running gateway, a bank with a consent of somebody, and who contributed their loan."""
    stack = Stack(database_url, tmp_path)
    async with stack.serving():
        institutions = contribute_two(stack, policy=DISPUTING)
        asking = replace(DISPUTING, methods=DISPUTING.methods | {OBLIGATIONS.name})
        bank = stack.add_bank("bank-a", adapter="canonical-v4", policy=asking)
        stack.add_consent(bank, resident(1))
        await stack.settled()
        yield stack, bank, institutions[LOANS]


async def _corrected(stack: Stack, dispute_id: bytes) -> int:
    """The institution corrects, and whoever was told is found; the number of the contribution."""
    url = stack.database_url
    stack.database_url = correcting(url, dispute_id)
    number = correct_loan(stack, "0")
    stack.database_url = url
    await stack.settled()
    with connect_auditor(url) as connection:
        computing = computing_of(connection, stack)
        for each in computing.tell(correcting_contributions(connection)):
            computing.record(each, stack.clock.now())
    await stack.settled()
    return number


@pytest.mark.exhaustive
async def test_a_foreign_client_disputes_states_and_acknowledges_what_was_corrected(
    disputing: tuple[Stack, Bank, Bank],
) -> None:
    stack, bank, institution = disputing

    async def run(*steps: str, **more: Any) -> list[dict[str, Any]]:
        given = settings_of(stack, bank, steps=steps, **DISPUTE, **more)
        return await run_node("person_client.mjs", given)

    told, opened, listed = await run("ask", "open", "list")
    assert "statement" not in told["remarks"]
    assert listed["disputes"] == [{k: v for k, v in opened.items() if k != "leaf"}]
    assert (opened["state"], opened["institution"]) == (DisputeState.OPEN, LOANS)
    (again,) = await run("open")
    assert again["reason"] == "DISPUTE_EXISTS"

    named = bytes.fromhex(opened["dispute_id"])
    async with client_of(stack, institution) as client:
        await client.disputes.answer(DisputeAnswer(named, (EVIDENCE,)))
        moderated(stack, named, "shown")
        await stack.settled()
        answered, shown = await run("show", "ask", dispute_id=named.hex())
        assert answered["state"] == DisputeState.ANSWERED
        assert answered["answer_evidence_digests"] == [EVIDENCE.hex()]
        assert shown["remarks"]["statement"] == SAID
        number = await _corrected(stack, named)
        await client.disputes.resolve(DisputeResolution(named, DisputeOutcome.CORRECTED, number))
        progress = (await client.disputes.get(named)).dispute.progress
        assert progress == CorrectionProgress(1, 1, 1, institutions=1, answers=2, acknowledged=0)
        assert [each.progress async for each in client.disputes.list()] == [None]

    over, late, page = await run("show", "withdraw", "corrections", dispute_id=named.hex())
    assert (over["outcome"], over["correction"]) == (DisputeOutcome.CORRECTED, number)
    counted = {"contributions": 1, "computed_contributions": 1, "people": 1, "institutions": 1}
    assert over["correction_progress"] == counted | {"answers": 2}
    assert late["reason"] == "DISPUTE_STATE"
    (notice,) = page["notices"]
    leaves = [answer["leaf_index"] for answer in notice["answers"]]
    assert leaves == [told["leaf"], shown["leaf"]]
    ids = [notice["notice_id"]]
    steps = "acknowledge", "corrections", "show"
    done, rest, over = await run(*steps, notice_ids=ids, dispute_id=named.hex())
    assert over["correction_progress"]["acknowledged_institutions"] == 1
    assert [each["notice_id"] for each in done["notices"]] == ids
    assert "notices" not in rest
    (unknown,) = await run("acknowledge", notice_ids=[ids[0] + 999])
    assert unknown["reason"] == "NOTICE_NOT_FOUND"


async def test_a_foreign_client_reads_what_somebody_has_to_pay(
    disputing: tuple[Stack, Bank, Bank],
) -> None:
    stack, bank, _ = disputing
    given = settings_of(stack, bank, steps=["dues"], as_of="2005-05-10", **DISPUTE)
    (told,) = await run_node("person_client.mjs", given)
    assert told.pop("leaf") > 0
    assert (told["as_of_date"], told["days_past_due"], told["lateness_class"]) == (
        "2005-05-10",
        40,
        2,
    )
    (dues,) = told["currencies"]
    assert dues["accounts_without_schedule"] == dues["open_accounts"] == told["open_accounts"]
    assert all("dates" not in month for month in dues["months"])
    assert "if_missed" not in told
