# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway contribute --address`, as an institution runs it: the same as into a database."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from gateway.cli.app import make_app
from gateway.signing.keys import write_secret
from tests.support.calls.signed_options import write_trust
from tests.support.gateway.stack import Bank, Stack, resident
from tests.support.records.contributor import write_csv
from tests.support.suite.exhaustive import first_every_day
from tests.support.uploads import (
    ADAPTER,
    add_contributor,
    as_file,
    count,
    loan_rows,
    taking,
)


@pytest.fixture
async def stack(database_url: str, tmp_path: Path) -> AsyncIterator[Stack]:
    """A running gateway that takes files."""
    async with taking(Stack(database_url, tmp_path)) as made:
        yield made


@pytest.fixture
async def lender(stack: Stack) -> Bank:
    """An institution with its own files."""
    bank = add_contributor(stack)
    await stack.settled()
    (stack.directory / "tls.pem").write_bytes(bank.credential.certificate)
    write_secret(stack.directory / "tls.key", bank.credential.private_key)
    write_trust(stack)
    return bank


async def contribute(stack: Stack, bank: Bank, file: Path, *options: str) -> Result:
    directory = stack.directory
    arguments = [
        "contribute",
        str(file),
        "--adapter",
        ADAPTER,
        "--institution",
        bank.partner_id,
        "--address",
        f"localhost:{stack.port}",
        "--key",
        str(bank.key_files[0]),
        "--cert",
        str(directory / "tls.pem"),
        "--cert-key",
        str(directory / "tls.key"),
        "--ca",
        str(directory / "ca.pem"),
        "--trust",
        str(directory / "trust.toml"),
        "--state",
        str(directory / "state"),
        *options,
    ]
    return await asyncio.to_thread(CliRunner().invoke, make_app(), arguments)


async def test_a_file_goes_in_once_and_rejected_rows_are_listed_beside_it(
    stack: Stack, lender: Bank, tmp_path: Path
) -> None:
    rows = loan_rows(4)
    rows[2][8] = "-1"
    file = tmp_path / "loans.csv"
    file.write_bytes(as_file(rows))
    done = await contribute(stack, lender, file)
    assert done.exit_code == 1, done.output
    assert "3 of 4 rows taken: 3 accounts and 3 months new or changed" in done.stdout
    assert "contributions: 1, the last is 1" in done.stdout, done.stdout
    listed = json.loads((tmp_path / "loans.csv.rejected.jsonl").read_text(encoding="utf-8"))
    fault = {"field": "due_minor", "reason": "INVALID_VALUE"}
    assert listed == {"line": 4, **fault, "faults": [fault], "contradicts": []}
    again = await contribute(stack, lender, file, "--json")
    assert again.exit_code == 1
    result = json.loads(again.stdout)
    assert (result["rows"], result["rejected"], result["record_versions"]) == (4, 1, 0)
    assert resident(3) not in done.output + again.output
    assert count(stack, "repayment_record") == 3


async def test_a_file_that_cannot_be_taken_ends_with_2_and_says_why(
    stack: Stack, lender: Bank, tmp_path: Path
) -> None:
    file = write_csv(tmp_path / "other.csv", [("who", "what"), ("1", "2")])
    done = await contribute(stack, lender, file)
    assert done.exit_code == 2
    assert "header is not that of instalment-csv" in done.output
    empty = write_csv(tmp_path / "empty.csv", [])
    refused = await contribute(stack, lender, empty)
    assert refused.exit_code == 2
    assert "MISSING_FIELD at file_size" in refused.output


@pytest.mark.parametrize(
    ("options", "why"),
    first_every_day(
        [
            (("--database-url", "postgresql://db/credit"), "--address and --database-url exclude"),
            (("--keys", "keys"), "--address and --keys exclude"),
            (("--wait", "2"), "--workers and --wait go with --database-url"),
            (("--workers", "2"), "--workers and --wait go with --database-url"),
            (("--as-of", "2005-08"), "for adapters whose rows do not say their month"),
        ],
        1,
    ),
)
async def test_what_does_not_go_with_an_address_is_said_before_anything_is_sent(
    stack: Stack, lender: Bank, tmp_path: Path, options: tuple[str, ...], why: str
) -> None:
    file = tmp_path / "loans.csv"
    file.write_bytes(as_file(loan_rows(1)))
    done = await contribute(stack, lender, file, *options)
    assert (done.exit_code, count(stack, "contribution")) == (2, 0)
    assert why in " ".join(done.output.split())


async def test_without_a_database_and_without_an_address_both_are_named(tmp_path: Path) -> None:
    file = tmp_path / "loans.csv"
    file.write_bytes(as_file(loan_rows(1)))
    arguments = ["contribute", str(file), "--adapter", ADAPTER, "--institution", "lender"]
    done = CliRunner().invoke(make_app(), arguments)
    assert done.exit_code == 2
    assert "name --database-url and --keys, or --address" in " ".join(done.output.split())


async def test_a_file_in_a_format_of_its_own_goes_in_with_its_month_once_that_is_approved(
    stack: Stack, lender: Bank, tmp_path: Path
) -> None:
    own = Path("docs/examples/berka-loans.toml")
    file = tmp_path / "loan.asc"
    file.write_bytes(
        b"loan_id;account_id;date;amount;duration;payments;status\n"
        b"4959;2;940105;80952;24;3373,00;A\n"
    )
    options = ("--adapter", str(own), "--as-of", "1998-12")
    refused = await contribute(stack, lender, file, *options)
    assert (refused.exit_code, count(stack, "contribution")) == (2, 0)
    assert "ADAPTER_NOT_APPROVED at adapter_hash" in refused.output
    approval = ["partner", "approve-adapter", lender.partner_id, str(own)]
    approval += ["--database-url", stack.database_url]
    approved = await asyncio.to_thread(CliRunner().invoke, make_app(), approval)
    assert approved.exit_code == 0, approved.output
    await stack.settled()
    done = await contribute(stack, lender, file, *options)
    assert done.exit_code == 0, done.output
    assert "1 of 1 rows taken: 1 account and 1 month new or changed" in done.stdout, done.stdout
    missing = await contribute(stack, lender, file, *options[:2])
    assert missing.exit_code == 2
