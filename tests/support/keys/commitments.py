# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A stopped gateway's log that goes on under another log key and another commitment key."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from typer.testing import CliRunner, Result

from gateway.cli.app import make_app
from gateway.client import (
    QUERY_BODY_TYPE,
    Answer,
    CreditGatewayClient,
    Granted,
    Purpose,
    Section,
    build_query,
    parse_report,
)
from gateway.domain.access.envelope import PORTFOLIO_METHOD
from gateway.domain.access.methods import OBLIGATIONS
from tests.support.consents.asking import ALLOWED, refusal_of
from tests.support.consents.granted import GRANTED
from tests.support.gateway.stack import Stack, resident
from tests.support.keys.succession import (
    audit,
    in_place,
    next_key,
    succeed,
)

SOMEBODY = resident(1)
AS_OF = date(2005, 9, 30)
PLAIN = Granted(GRANTED.purposes, GRANTED.valid_from, GRANTED.valid_until)
POLICY = replace(ALLOWED, methods=ALLOWED.methods | {PORTFOLIO_METHOD, OBLIGATIONS.name})


def question(reference: str = "C-1", *sections: Section) -> bytes:
    """A question about somebody under a consent."""
    return build_query(SOMEBODY, Purpose.LOAN_APPROVAL, reference, sections=sections, as_of=AS_OF)


async def asked(client: CreditGatewayClient, reference: str = "C-1") -> str:
    """The reason of a refusal; empty for an answer."""
    return (await refusal_of(client.query(question(reference), QUERY_BODY_TYPE)))[0]


async def counted(client: CreditGatewayClient) -> tuple[Answer, int]:
    """An answer, and how many inquiries of the last 31 days it shows."""
    answer = await client.query(question("C-1", Section.INQUIRIES), QUERY_BODY_TYPE)
    inquiries = parse_report(answer.body).inquiries
    assert inquiries is not None
    return answer, inquiries.last_31_days


async def audited(stack: Stack, *verb: str) -> str:
    """What a verb of the auditor's prints, who has all keys; it has to succeed."""
    key = stack.trust().log.vkey
    words = [*verb, "--keys", str(stack.directory / "keys"), "--cause", "C-1"]
    result = await audit(stack, key, *words)
    assert result.exit_code == 0, result.output
    return result.stdout


def add_commitment(keys: Path, version: int) -> Result:
    """`credit-gateway keys add-commitment`."""
    words = ["keys", "add-commitment", str(keys), "--version", str(version)]
    return CliRunner().invoke(make_app(), words)


async def change_over(stack: Stack, version: int = 2) -> dict[str, Any]:
    """Both new keys are in place then; what the verb says."""
    folder = next_key(stack)
    made = await asyncio.to_thread(add_commitment, folder, version)
    assert made.exit_code == 0, made.output
    both = ("--next-keys", str(folder), "--next-commitment", str(folder))
    result = await succeed(stack, *both, "--json")
    assert result.exit_code == 0, result.output
    name = f"commitment-{version}.key"
    (folder / name).rename(stack.directory / "keys" / name)
    in_place(stack, folder)
    found: dict[str, Any] = json.loads(result.stdout)
    return found
