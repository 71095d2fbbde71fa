# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A client in another language, written from the documents alone, files a repayment plan."""

from __future__ import annotations

import asyncio
import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from gateway.log.checkpoint import LogSigner
from gateway.signing.keys import public_key_pem, write_secret
from tests.conformance.test_node import NODE
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import ORIGIN, Bank, Stack, resident
from tests.support.plans.called import lending

pytestmark = pytest.mark.skipif(NODE is None, reason="Node 18 or newer is not installed")
HERE = Path(__file__).parent
FILED, AGREED = 1, 2


def _settings(stack: Stack, lender: Bank) -> dict[str, Any]:
    folder = stack.directory
    (folder / "lender.pem").write_bytes(lender.credential.certificate)
    write_secret(folder / "lender.key", lender.credential.private_key)
    answers = [public_key_pem(signer.public_key) for signer in stack.keys.answer_signers()]
    return {
        "address": f"localhost:{stack.port}",
        "origin": ORIGIN,
        "partner": lender.partner_id,
        "signing_key": str(lender.key_files[0]),
        "certificate": str(folder / "lender.pem"),
        "certificate_key": str(folder / "lender.key"),
        "authority": str(folder / "ca.pem"),
        "answer_keys": [pem.decode() for pem in answers],
        "log_key": LogSigner(ORIGIN, stack.keys.log_signer()).vkey,
        "identifier": resident(1),
        "plan_number": 17,
        "account_reference": "L-1",
        "due_dates": ["2005-09-28", "2005-10-28"],
        "currency": "CNY",
        "amount": 50_000,
        "filed_date": "2005-08-01",
        "agreed_date": "2005-08-02",
    }


def _run(settings: dict[str, Any]) -> dict[str, Any]:
    done = subprocess.run(  # noqa: S603 - our own program
        [str(NODE), str(HERE / "node" / "plan_client.mjs")],
        input=json.dumps(settings),
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


async def test_a_foreign_client_files_a_plan_and_verifies_every_answer_and_refusal(
    database_url: str, tmp_path: Path
) -> None:
    stack = Stack(database_url, tmp_path)
    async with lending(stack) as lender:
        found = await asyncio.to_thread(_run, _settings(stack, lender))
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
