# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A world in which people with logins of their own do what docs/operations.md says."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg

from gateway.domain.records.record import Account
from gateway.store.connections import AUDITOR, CONTRIBUTOR, GATEWAY, OPERATOR
from gateway.store.records.contributions import ContributionWriter
from tests.support.calls.signed_options import write_trust
from tests.support.gateway.stack import Stack
from tests.support.worlds.logins import logins
from tests.support.worlds.procedures import run

ROLES = {
    "contributor": CONTRIBUTOR,
    "operator": OPERATOR,
    "auditor": AUDITOR,
    "gateway": GATEWAY,
}
REPLAY = "credit-audit replay --all --cause test"
"""By the auditor: each answer comes out again."""


@dataclass(frozen=True, slots=True)
class Guided:
    """Who may run blocks on a stack; records and log are in one database.

    Attributes:
        stack: of which the keys and the trust file are in the directory where blocks run.
        urls: of the database, by who logs in.
    """

    stack: Stack
    urls: Mapping[str, str]

    def variables(self, who: str) -> dict[str, str | Path]:
        """What programs read of the environment."""
        url = self.urls[who]
        return {
            "CREDIT_GATEWAY_DATABASE_URL": url,
            "CREDIT_GATEWAY_AUDIT_DATABASE_URL": url,
            "CREDIT_GATEWAY_KEYS": self.stack.directory / "keys",
            "CREDIT_GATEWAY_TRUST": self.stack.directory / "trust.toml",
            "CREDIT_GATEWAY_VERIFY_DEFINITIONS": "false",  # the template differs: conftest.py
        }

    async def run(
        self, who: str, block: str, **more: str | Path
    ) -> subprocess.CompletedProcess[str]:
        """Somebody runs a block.

        Args:
            who: of ROLES.
            block: of `commands`.
            more: variables that it uses besides.
        """
        return await run(block, self.stack.directory, self.variables(who) | more)

    async def succeeds(self, who: str, block: str, **more: str | Path) -> str:
        """The same; what it printed. Its exit code has to be 0."""
        done = await self.run(who, block, **more)
        assert done.returncode == 0, (block, done.stdout, done.stderr)
        return done.stdout

    async def changes_nothing(self, who: str, block: str, why: str) -> None:
        """Somebody runs a block that ends with 2 and says why."""
        done = await self.run(who, block)
        assert done.returncode == 2, (block, done.stdout, done.stderr)
        said = " ".join(done.stderr.split())  # lines are broken to the terminal's width
        assert why in said, said

    async def verify(self) -> None:
        """The auditor finds nothing."""
        await self.succeeds("auditor", "credit-audit verify --workers 0")

    async def replay(self) -> str:
        """Each answer comes out again; what the auditor is told."""
        return await self.succeeds("auditor", REPLAY)

    def write(self, name: str, text: str) -> None:
        """A file of that name, where blocks run."""
        (self.stack.directory / name).write_text(text + "\n", encoding="utf-8")

    def accounts(self, resident_id: str) -> list[Account]:
        """What is kept of a person now."""
        subject = self.stack.subject_id(resident_id)
        with psycopg.connect(self.stack.database_url) as connection:
            found = ContributionWriter(connection).load_accounts({subject: 2**62})
        return list(found.values())


@contextmanager
def guided(stack: Stack) -> Iterator[Guided]:
    """Makes a login for each role."""
    write_trust(stack)
    with logins(stack.database_url, ROLES) as urls:
        yield Guided(stack, urls)
