# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A gateway that an operator runs by the commands of docs/operations.md."""

from __future__ import annotations

import json
import subprocess
from copy import copy
from pathlib import Path

from tests.support.gateway.stack import ORIGIN, Stack
from tests.support.worlds.procedures import run, succeeds

TRUST = 'credit-gateway keys trust-file keys --new-log --origin "$ORIGIN" > trust.toml'
VERIFY = 'credit-audit verify --workers 0 --trust trust.toml --database-url "$AUDIT_DATABASE"'


class Steps:
    """Commands of the guide, in the directory of a stack, as the owner of its database.

    Attributes:
        here: the variables that they use.
    """

    def __init__(self, stack: Stack, directory: Path | None = None) -> None:
        """Args: directory: where they run; None: the stack's, with its `keys`."""
        url = stack.database_url
        self.directory = directory or stack.directory
        self.here: dict[str, str | Path] = {
            "ORIGIN": ORIGIN,
            "DATABASE": url,
            "AUDIT_DATABASE": url,
            "OWNER_DATABASE": url,
            "CREDIT_GATEWAY_DATABASE_URL": url,
            "CREDIT_GATEWAY_AUDIT_DATABASE_URL": url,
            "CREDIT_GATEWAY_KEYS": stack.directory / "keys",
        }

    def by(self, url: str) -> Steps:
        """The same by somebody with a login of their own; as before where the owner is meant."""
        made = copy(self)
        names = ("DATABASE", "AUDIT_DATABASE")
        given = (*names, *(f"CREDIT_GATEWAY_{name}_URL" for name in names))
        made.here = self.here | dict.fromkeys(given, url)
        return made

    async def done(self, block: str, **variables: str | Path) -> str:
        """What a block prints that succeeds."""
        return await succeeds(block, self.directory, self.here | variables)

    async def ends(
        self, code: int, block: str, **variables: str | Path
    ) -> subprocess.CompletedProcess[str]:
        """A block that ends with this exit code."""
        result = await run(block, self.directory, self.here | variables)
        assert result.returncode == code, (block, result.stdout, result.stderr)
        return result

    async def verified(self, *checks: str) -> None:
        """`credit-audit verify` finds just these, in the log and in the records.

        Args:
            checks: by name, each as often as it is found.
        """
        if not (self.directory / "trust.toml").exists():
            await self.by(str(self.here["OWNER_DATABASE"])).done(TRUST)
        result = await self.ends(1 if checks else 0, f"{VERIFY} --json")
        said = json.loads(result.stdout)
        assert "facts" in said["checked"], said
        assert sorted(each["check"] for each in said["findings"]) == sorted(checks)
