# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""An institution's own format by signed call: as the operator approved it, and not otherwise."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import psycopg
import pytest
from typer.testing import CliRunner, Result

from gateway.cli.app import make_app
from gateway.domain.records.upload import Manifest
from gateway.wire.contributions import decode_result
from tests.support.gateway.stack import Bank, Stack
from tests.support.suite.exhaustive import first_every_day
from tests.support.uploads import (
    Said,
    add_contributor,
    call,
    chunked,
    count,
    signed,
    spooled,
    taking,
)

FILE = Path("docs/examples/berka-loans.toml")
OWN = FILE.read_bytes()
NAME = "berka-loans"
ROWS = (
    b"loan_id;account_id;date;amount;duration;payments;status\n4959;2;940105;80952;24;3373,00;A\n"
)
MANIFEST = Manifest(
    sha256(ROWS).digest(), len(ROWS), NAME, sha256(OWN).digest(), 1, as_of="1998-12"
)


@pytest.fixture
async def stack(database_url: str, tmp_path: Path) -> AsyncIterator[Stack]:
    """A running gateway that takes files."""
    async with taking(Stack(database_url, tmp_path)) as made:
        yield made


@pytest.fixture
async def lender(stack: Stack) -> Bank:
    """An institution that may contribute."""
    bank = add_contributor(stack)
    await stack.settled()
    return bank


async def operate(stack: Stack, *arguments: str) -> Result:
    """A verb of the operator, whose change is in effect when it ends."""
    given = ["partner", *arguments, "--database-url", stack.database_url, "--json"]
    done = await asyncio.to_thread(CliRunner().invoke, make_app(), given)
    await stack.settled()
    return done


async def approve(stack: Stack, bank: Bank, file: Path = FILE) -> dict[str, Any]:
    """The adapter's file is approved for a bank."""
    done = await operate(stack, "approve-adapter", bank.partner_id, str(file))
    assert done.exit_code == 0, done.output
    return dict(json.loads(done.stdout))


async def send(stack: Stack, bank: Bank, manifest: Manifest = MANIFEST) -> Said:
    """Contributes the file of one loan."""
    return await call(stack, bank, [signed(bank, manifest), *chunked(ROWS)])


async def test_a_file_in_a_format_of_its_own_is_taken_once_the_operator_has_approved_that(
    stack: Stack, lender: Bank
) -> None:
    before = await send(stack, lender)
    assert (before.reason, before.logged) == ("ADAPTER_NOT_APPROVED",) * 2
    assert (before.answers, spooled(stack)) == ([], [])
    assert (await approve(stack, lender))["adapter_hash"] == MANIFEST.adapter_hash.hex()
    said = await send(stack, lender)
    assert said.reason == ""
    result = decode_result(said.answers[1])
    assert (result.fault, result.rows, result.rejected.count) == ("", 1, 0)
    assert {kind: added for kind, added in result.versions if added} == {"account": 1, "month": 1}
    with psycopg.connect(stack.database_url) as connection:
        month = connection.execute("SELECT month::text FROM credit.repayment_record").fetchone()
        # What is kept says how they were read: by the file, and for which month.
        kept = connection.execute(
            "SELECT content FROM credit.adapter_version WHERE name = %s", [NAME]
        ).fetchall()
    assert month == ("1998-12-01",)
    assert kept == [(OWN + b'\n[given]\nas_of = "1998-12"\n',)]


async def test_what_is_approved_for_one_institution_is_not_for_another(
    stack: Stack, lender: Bank
) -> None:
    other = add_contributor(stack, "other-bank")
    await approve(stack, other)
    assert (await send(stack, lender)).reason == "ADAPTER_NOT_APPROVED"
    assert (await send(stack, other)).reason == ""


async def test_a_revoked_approval_holds_for_no_call_that_comes_after(
    stack: Stack, lender: Bank
) -> None:
    await approve(stack, lender)
    assert (await send(stack, lender)).reason == ""
    given = MANIFEST.adapter_hash.hex()
    assert (await operate(stack, "revoke-adapter", lender.partner_id, given)).exit_code == 0
    refused = await send(stack, lender, replace(MANIFEST, as_of="1999-01"))
    assert (refused.reason, count(stack, "repayment_record")) == ("ADAPTER_NOT_APPROVED", 1)
    listed = await operate(stack, "adapters", lender.partner_id)
    (shown,) = json.loads(listed.stdout)
    assert (shown["adapter_hash"], shown["pending"]) == (given, False)
    assert shown["revoke_time"] is not None
    # And it can be approved once more.
    await approve(stack, lender)
    assert (await send(stack, lender, replace(MANIFEST, as_of="1999-01"))).reason == ""
    assert count(stack, "repayment_record") == 2


NEXT_MONTH = (datetime.now(UTC) + timedelta(days=32)).strftime("%Y-%m")


@pytest.mark.parametrize(
    ("manifest", "reason"),
    first_every_day(
        [
            (replace(MANIFEST, adapter_hash=sha256(OWN + b"#").digest()), "ADAPTER_NOT_APPROVED"),
            (replace(MANIFEST, adapter="lending-club"), "ADAPTER_NOT_APPROVED"),
            # The name of a known format does not make it one.
            (replace(MANIFEST, adapter="instalment-csv"), "INVALID_VALUE"),
            (replace(MANIFEST, as_of=""), "MISSING_FIELD"),
            (replace(MANIFEST, as_of="1998-13"), "INVALID_VALUE"),
            (replace(MANIFEST, as_of="1998-1"), "INVALID_VALUE"),
            (replace(MANIFEST, as_of='1998-12"\n[x]'), "INVALID_VALUE"),
            (replace(MANIFEST, as_of="1949-12"), "INVALID_VALUE"),
            (replace(MANIFEST, as_of=NEXT_MONTH), "INVALID_VALUE"),
            (replace(MANIFEST, as_of="1998-W0"), "INVALID_VALUE"),
        ],
        4,
    ),
)
async def test_a_manifest_that_names_something_else_than_was_approved_is_refused(
    stack: Stack, lender: Bank, manifest: Manifest, reason: str
) -> None:
    await approve(stack, lender)
    said = await send(stack, lender, manifest)
    assert (said.reason, said.logged, said.answers) == (reason, reason, [])
    assert (spooled(stack), count(stack, "contribution")) == ([], 0)


async def test_a_month_for_a_format_whose_rows_say_it_is_refused(
    stack: Stack, lender: Bank, tmp_path: Path
) -> None:
    own = OWN.replace(b"month = { as_of = true }", b'month = { column = "date" }')
    own = own.replace(b'name = "berka-loans"', b'name = "dated-loans"')
    file = tmp_path / "dated.toml"
    file.write_bytes(own)
    await approve(stack, lender, file)
    named = replace(MANIFEST, adapter="dated-loans", adapter_hash=sha256(own).digest())
    assert (await send(stack, lender, named)).reason == "INVALID_VALUE"
    assert (await send(stack, lender, replace(named, as_of=""))).reason == ""


@pytest.mark.parametrize(
    ("content", "why"),
    first_every_day(
        [
            (b"name = 3", "engine_version: missing"),
            (OWN.replace(b"berka-loans", b"uci-csv"), "is the name of another adapter"),
            (Path("adapters/instalment_csv.toml").read_bytes(), "may use this format already"),
            (b"#" * ((1 << 20) + 1), "longer than"),
        ],
        1,
    ),
)
async def test_what_is_no_format_of_its_own_cannot_be_approved(
    stack: Stack, lender: Bank, tmp_path: Path, content: bytes, why: str
) -> None:
    file = tmp_path / "given.toml"
    file.write_bytes(content)
    done = await operate(stack, "approve-adapter", lender.partner_id, str(file))
    assert done.exit_code == 2
    assert why in " ".join(done.output.split())
    assert count(stack, "partner_adapter") == 0
