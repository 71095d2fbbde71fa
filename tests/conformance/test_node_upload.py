# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A client in another language contributes a file, written from the documents alone."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from tests.conformance.test_node import NODE
from tests.conformance.test_node_client import run_node, settings_of
from tests.support.gateway.stack import Bank, Stack
from tests.support.uploads import (
    ADAPTER,
    HASH,
    add_contributor,
    as_file,
    count,
    loan_rows,
    outcomes_of_calls,
    taking,
)

pytestmark = pytest.mark.skipif(NODE is None, reason="Node 18 or newer is not installed")
CHUNK = 48 * 1024  # bytes, as the client sends them
ROWS = 3
SIZE = 3 * CHUNK


@pytest.fixture
async def lending(database_url: str, tmp_path: Path) -> AsyncIterator[tuple[Stack, Bank]]:
    """A running gateway that takes files, and an institution that contributes."""
    async with taking(Stack(database_url, tmp_path)) as stack:
        bank = add_contributor(stack)
        await stack.settled()
        yield stack, bank


async def contributed(
    stack: Stack, bank: Bank, rows: list[list[str]], *steps: dict[str, Any]
) -> list[dict[str, Any]]:
    """What the client says of each call with a file of these rows."""
    file = stack.directory / "loans.csv"
    file.write_bytes(as_file(rows).ljust(SIZE, b"\n"))
    of_file = {"file": str(file), "adapter": ADAPTER, "adapter_hash": HASH.hex()}
    given = {**of_file, "row_count": len(rows), "steps": steps}
    return await run_node("upload_client.mjs", settings_of(stack, bank, **given))


@pytest.mark.exhaustive
async def test_a_foreign_client_contributes_a_file_goes_on_where_it_stopped_and_brings_it_again(
    lending: tuple[Stack, Bank],
) -> None:
    stack, bank = lending
    rows = loan_rows(ROWS)
    rows[1][11] = "-7"
    steps: list[dict[str, Any]] = [{"until": CHUNK}, {}, {}]
    half, whole, again = await contributed(stack, bank, rows, *steps)
    leaves = [each.pop("leaf") for each in (half, whole, again)]
    assert leaves == sorted(set(leaves))
    assert half == {"reason": "UPLOAD_INCOMPLETE", "received": 0}
    assert whole.pop("received") == CHUNK
    assert again.pop("received") == 0
    added = {kind: number for kind, number in whole.pop("added").items() if number}
    assert added == {"account": 2, "month": 2}
    assert not any(again.pop("added").values())
    assert whole == again
    assert (whole["fault"], whole["rows"]) == ("", ROWS)
    assert whole["rejected"] == [[3, "days_past_due INVALID_VALUE"]]
    with psycopg.connect(stack.database_url) as connection:
        facts = connection.execute(
            "SELECT c.contribution_id, 2, 4, encode(uuid_send(f.fact_id), 'hex'),"
            " f.body::jsonb ->> 'root'"
            " FROM credit.contribution AS c JOIN credit.fact AS f USING (fact_id)"
        ).fetchall()
    assert whole["contributions"] == [list(fact) for fact in facts]
    assert count(stack, "repayment_record") == ROWS - 1


async def test_a_foreign_client_is_refused_what_it_did_not_sign_for(
    lending: tuple[Stack, Bank],
) -> None:
    stack, bank = lending
    refused: dict[str, dict[str, Any]] = {
        "UPLOAD_DIFFERS": {"changed": True},
        "INVALID_VALUE": {"adapter_hash": bytes(32).hex()},
        "ADAPTER_NOT_APPROVED": {"adapter": "our-own"},
        "MISSING_FIELD": {"adapter": ""},
    }
    rows = loan_rows(ROWS)
    rows[0][3] = "cny?"
    *told, nothing = await contributed(
        stack, bank, rows, *refused.values(), {"all_or_nothing": True}
    )
    assert [each["reason"] for each in told] == list(refused)
    assert [each["received"] for each in told] == [0, None, None, None]
    assert nothing["fault"]
    assert nothing["rejected"] == [[2, "currency INVALID_VALUE"]]
    assert nothing["contributions"] == []
    assert count(stack, "repayment_record") == 0
    # Of the first call and of the last one there are two.
    assert outcomes_of_calls(stack) == {"ANSWERED": 3, **dict.fromkeys(refused, 1)}
