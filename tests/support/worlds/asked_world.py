# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A serving gateway where every change is a fact, and a bank that asks about one person."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from gateway.client import (
    QUERY_BODY_TYPE,
    ClientIdentity,
    CreditGatewayClient,
    RefusedError,
    build_query,
)
from gateway.demo.development_ca import issue_client
from gateway.domain.codes import Purpose, Section
from gateway.domain.people.subject import consent_commitment
from gateway.log.checkpoint import LogSigner
from gateway.runtime.system import SystemRandomness
from gateway.server.process import running
from gateway.server.stores import Surroundings
from gateway.signing.keys import generate_private_key_pem, load_signer, write_secret
from gateway.store.connections import OPERATOR, connect
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import EVERYTHING, ORIGIN, REFERENCE, Bank, Stack, resident
from tests.support.log.audit_cli import run_admitted
from tests.support.recorded import record_consent, record_key, record_partner

NARROW = replace(EVERYTHING, sections=EVERYTHING.sections - {Section.HISTORY})
Sections = Sequence[Section]
SUMMARY: Sections = (Section.SUMMARY,)
ASKED, OTHER = resident(1), resident(2)
_POLL_S = 0.05


class World:
    """A gateway that serves a bank, and the owner of its database."""

    def __init__(self, stack: Stack, bank: Bank, log_url: str) -> None:
        self.stack = stack
        self.bank = bank
        self.log_url = log_url
        self._apart = log_url != stack.database_url

    async def ask(self, person: str, *key_files: Path, sections: Sections = SUMMARY) -> bytes:
        """The answer's body; tries again while the gateway does not know of a change yet."""
        identity = ClientIdentity.from_files(
            self.bank.partner_id, *(key_files or self.bank.key_files)
        )
        body = build_query(person, Purpose.LOAN_APPROVAL, REFERENCE, sections=sections)
        async with asyncio.timeout(PATIENCE_S), self.stack.channel(self.bank) as channel:
            client = CreditGatewayClient(
                channel,
                identity,
                self.stack.trust(),
                timeout_s=PATIENCE_S,
                clock=self.stack.clock,
            )
            while True:
                try:
                    answer = await client.query(body, QUERY_BODY_TYPE)
                except RefusedError:
                    await asyncio.sleep(_POLL_S)
                else:
                    return answer.body

    async def refused(self, person: str, *, sections: Sections = SUMMARY) -> str:
        """Why the bank gets no answer."""
        body = build_query(person, Purpose.LOAN_APPROVAL, REFERENCE, sections=sections)
        identity = ClientIdentity.from_files(self.bank.partner_id, *self.bank.key_files)
        async with self.stack.channel(self.bank) as channel:
            client = CreditGatewayClient(
                channel,
                identity,
                self.stack.trust(),
                timeout_s=PATIENCE_S,
                clock=self.stack.clock,
            )
            with pytest.raises(RefusedError) as refusal:
                await client.query(body, QUERY_BODY_TYPE)
        return str(refusal.value.reason)

    def run(self, *arguments: str) -> tuple[int, dict[str, Any]]:
        """An audit verb with --json: exit code and what it says."""
        signer = LogSigner(ORIGIN, self.stack.keys.log_signer())
        environment = {
            "CREDIT_GATEWAY_AUDIT_DATABASE_URL": self.log_url,
            "CREDIT_GATEWAY_KEYS": str(self.stack.directory / "keys"),
        }
        given = [*arguments, "--json", "--log-key", signer.vkey]
        if self._apart:
            given += ["--records-url", self.stack.database_url]
        result = run_admitted(self.stack, given, environment, log_url=self.log_url)
        assert result.stdout, result.output
        return result.exit_code, json.loads(result.stdout)

    async def named(self) -> set[tuple[str, str]]:
        """Check and row of each finding of `verify` now."""
        code, said = await asyncio.to_thread(self.run, "verify")
        assert code == (1 if said["findings"] else 0)
        assert "facts" in said["checked"]
        return {(each["check"], each["row"].split()[0]) for each in said["findings"]}


def register(stack: Stack) -> Bank:
    """A bank that asks, a consent, and a bank that contributes; recorded by the operator."""
    uri, now = "creditgateway:partner:bank-a", datetime.now(UTC)
    file = stack.directory / "bank-a.pem"
    write_secret(file, generate_private_key_pem("ed25519"))
    signer = load_signer(file)
    period = (now - timedelta(hours=1), now + timedelta(days=90))
    commitment = consent_commitment(stack.keys.commitment_key(), "bank-a", REFERENCE)
    with connect(stack.database_url, role=OPERATOR) as operator:
        names = (("uri", uri),)
        record_partner(operator, "bank-a", NARROW, adapter="canonical", certificates=names)
        record_partner(operator, "card-bank", EVERYTHING)
        record_key(operator, "bank-a", signer, period)
        record_consent(operator, stack.subject_id(ASKED), "bank-a", commitment, period)
    credential = issue_client(stack.authority, "bank-a", uri, now)
    return Bank("bank-a", credential, (signer,), (file,))


@asynccontextmanager
async def serving(stack: Stack, log_url: str) -> AsyncIterator[None]:
    """As Stack.serving, for answers that do not come out again."""
    surroundings = Surroundings(stack.keys, stack.clock, SystemRandomness())
    given = {} if log_url == stack.database_url else {"audit_database_url": log_url}
    async with running(stack.settings(**given), surroundings) as served:
        stack.port, stack.parts = served.port, served.parts
        try:
            yield
        finally:
            stack.parts = None
