# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Records and log in two databases, with a copy of each of them from the day before."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from typer.testing import CliRunner, Result

from gateway.cli.app import make_app
from gateway.demo.development_ca import issue_client
from gateway.domain.access.partner import Policy
from gateway.domain.people.subject import consent_commitment
from gateway.signing.keys import generate_private_key_pem, load_signer, write_secret
from gateway.store.connections import OPERATOR, connect
from tests.support.databases import new_database
from tests.support.gateway.stack import EVERYTHING, REFERENCE, Bank, Stack
from tests.support.log.remembered_log import SOMEBODY, ask
from tests.support.recorded import record_consent, record_key, record_partner

WITHOUT = dict.fromkeys(
    (
        "CREDIT_GATEWAY_KEYS",
        "CREDIT_GATEWAY_LOG_STATE",
        "CREDIT_GATEWAY_DATABASE_URL",
        "CREDIT_GATEWAY_AUDIT_DATABASE_URL",
        "CREDIT_GATEWAY_ORIGIN",
    )
)


@dataclass(frozen=True, slots=True)
class Copies:
    """Both stores at one moment, and what was remembered of the log then."""

    records: str
    log: str
    state: Path


@dataclass(frozen=True, slots=True)
class TwoStores:
    """A gateway that has stopped, its stores, and their copies of the day before."""

    stack: Stack
    bank: Bank
    today: Copies
    yesterday: Copies

    @property
    def first(self) -> Bank:
        """The bank with the one of its keys that still counts."""
        bank = self.bank
        return Bank(bank.partner_id, bank.credential, bank.signers[:1], bank.key_files[:1])

    @property
    def keys(self) -> Path:
        """The gateway's keys."""
        return self.stack.directory / "keys"


async def cli(*words: str) -> Result:
    """A verb of `credit-gateway`, with nothing from the environment."""
    environment = WITHOUT | {"COLUMNS": "200"}
    return await asyncio.to_thread(CliRunner().invoke, make_app(), words, env=environment)


async def check(records: str, log: str, *more: str | Path) -> Result:
    """`db check` of two stores."""
    words: Sequence[str] = ["--database-url", records, "--audit-database-url", log]
    return await cli("db", "check", *words, *map(str, more))


@asynccontextmanager
async def two_stores(
    postgres_url: str, templates: tuple[str, str], directory: Path
) -> AsyncIterator[TwoStores]:
    """Makes them: a day with an answer, the copies, and a day with a revoked key and answers."""
    async with AsyncExitStack() as kept:

        def database(template: str) -> str:
            return kept.enter_context(new_database(postgres_url, template))

        records, log = map(database, templates)
        today = Copies(records, log, directory / "log.checkpoint")
        stack = Stack(today.records, directory)
        bank = recorded_bank(stack, "bank-a", keys=2)
        await _serve_and_ask(stack, bank, today)
        state = directory / "log.checkpoint-yesterday"
        shutil.copy(today.state, state)
        yesterday = Copies(database(today.records), database(today.log), state)
        keyid = bank.signers[1].keyid
        revoke = ("partner", "revoke-key", "bank-a", keyid, "--database-url", today.records)
        done = await cli(*revoke)
        assert done.exit_code == 0, done.output
        await _serve_and_ask(stack, bank, today)
        yield TwoStores(stack, bank, today, yesterday)


def recorded_bank(
    stack: Stack, partner_id: str, keys: int = 1, policy: Policy = EVERYTHING
) -> Bank:
    """A bank that may ask about somebody, recorded by the operator; pending until a gateway serves.

    Args:
        stack: with a new database.
        partner_id: of the bank.
        keys: how many it signs with.
        policy: what it may.
    """
    uri, now = f"creditgateway:partner:{partner_id}", datetime.now(UTC)
    files = tuple(stack.directory / f"{partner_id}-{at}.pem" for at in range(keys))
    for file in files:
        write_secret(file, generate_private_key_pem("ed25519"))
    signers = tuple(load_signer(file) for file in files)
    period = (now - timedelta(hours=1), now + timedelta(days=90))
    commitment = consent_commitment(stack.keys.commitment_key(), partner_id, REFERENCE)
    with connect(stack.database_url, role=OPERATOR) as operator:
        names = (("uri", uri),)
        record_partner(operator, partner_id, policy, adapter="canonical", certificates=names)
        for signer in signers:
            record_key(operator, partner_id, signer, period)
        record_consent(operator, stack.subject_id(SOMEBODY), partner_id, commitment, period)
    return Bank(partner_id, issue_client(stack.authority, partner_id, uri, now), signers, files)


async def _serve_and_ask(stack: Stack, bank: Bank, stores: Copies) -> None:
    async with stack.serving(audit_database_url=stores.log, log_state=stores.state):
        await stack.settled()
        await ask(stack, Bank(bank.partner_id, bank.credential, bank.signers, bank.key_files[:1]))
