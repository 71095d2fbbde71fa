# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""An institution's own format is approved and revoked by the commands of docs/operations.md."""

from __future__ import annotations

import io
import shutil
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from gateway.client import CreditGatewayClient, FileFormat, RefusedError
from gateway.store.connections import OPERATOR, connect
from tests.support.consents.asking import client_of
from tests.support.databases import new_database
from tests.support.gateway.stack import Stack
from tests.support.recorded import record_partner
from tests.support.uploads import POLICY, taking
from tests.support.worlds.guided import guided
from tests.support.worlds.lenders import equipped
from tests.support.worlds.procedures import commands

ITS_FILE = Path("docs/examples/berka-loans.toml")
CONTENT = (
    b"loan_id;account_id;date;amount;duration;payments;status\n4959;2;940105;80952;24;3373,00;A\n"
)
_HASH = sha256(ITS_FILE.read_bytes()).digest()
FORMAT = FileFormat("berka-loans", _HASH, 1, as_of="1998-12")


async def _refused(client: CreditGatewayClient, form: FileFormat) -> None:
    with pytest.raises(RefusedError, match="ADAPTER_NOT_APPROVED"):
        await client.contribute(io.BytesIO(CONTENT), form)


@pytest.mark.exhaustive
async def test_a_file_in_its_own_format_is_taken_once_that_is_approved_until_it_is_revoked(
    postgres_url: str, new_url: str, tmp_path: Path
) -> None:
    approve, revoke = commands("An institution's own format")
    shutil.copy(ITS_FILE, tmp_path / "card-bank.toml")
    with new_database(postgres_url, new_url) as url:
        stack = Stack(url, tmp_path)
        with connect(url, role=OPERATOR) as operator:
            names = (("uri", "creditgateway:partner:card-bank"),)
            record_partner(operator, "card-bank", POLICY, certificates=names)
        bank = equipped(stack, "card-bank")
        with guided(stack) as desk:
            async with taking(stack), client_of(stack, bank) as client:
                await stack.settled()
                await _refused(client, FORMAT)
                said = await desk.succeeds("operator", approve)
                assert said.count(_HASH.hex()) == 2  # as approved, and as listed
                await stack.settled()
                done = await client.contribute(io.BytesIO(CONTENT), FORMAT)
                assert (done.result.fault, done.result.rejected.count) == ("", 0)
                await desk.succeeds("operator", revoke)
                await stack.settled()
                await _refused(client, replace(FORMAT, as_of="1999-01"))
            await desk.verify()
