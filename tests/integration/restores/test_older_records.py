# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Records that are older than the log are served, by the commands of docs/operations.md.

"One store is older than the other": no newer copy of the records is to be had.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest

from gateway.client import RefusedError
from gateway.domain.people.subject import consent_commitment
from gateway.store.connections import OPERATOR, connect
from tests.support.databases import new_database
from tests.support.gateway.stack import EVERYTHING, ORIGIN, Bank, Stack
from tests.support.keys.succession import answers
from tests.support.log.remembered_log import SOMEBODY
from tests.support.recorded import record_consent, record_partner
from tests.support.worlds.procedures import commands, run, succeeds
from tests.support.worlds.started import settings_of, started
from tests.support.worlds.two_stores import recorded_bank

TRUST = (
    "credit-gateway keys trust-file keys"
    ' --origin "$ORIGIN" --database-url "$AUDIT_DATABASE" > trust.toml'
)
VERIFY = (
    "credit-audit verify --workers 0 --json --trust trust.toml"
    ' --database-url "$AUDIT_DATABASE" --records-url "$DATABASE"'
)
FILE = "credit-gateway portfolio --kind uci --people 10 --seed 5 --out cards.csv"
CONTRIBUTE = (
    "credit-gateway contribute cards.csv --adapter uci-csv --institution card-bank"
    ' --keys keys --database-url "$DATABASE"'
)
NEW_KEY = "credit-gateway keys new new.pem > bank-a.pub.pem"
NOWHERE = "postgresql://nobody@127.0.0.1:1/nothing"
OTHER = "consent-2"
LOST = {"key": 2, "consent": 1, "partner": 1, "contribution": 1, "adapter": 1}


@contextmanager
def _stores(
    postgres_url: str, templates: tuple[str, str], directory: Path
) -> Iterator[tuple[Stack, Bank, str]]:
    """A gateway that has not begun, its bank, and its log's URL; what is recorded is pending."""
    with (
        new_database(postgres_url, templates[0]) as records,
        new_database(postgres_url, templates[1]) as log,
    ):
        stack = Stack(records, directory)
        bank = recorded_bank(stack, "bank-a", keys=2)
        now = datetime.now(UTC)
        commitment = consent_commitment(stack.keys.commitment_key(), "bank-a", OTHER)
        period = (now - timedelta(hours=1), now + timedelta(days=90))
        with connect(records, role=OPERATOR) as operator:
            record_partner(operator, "card-bank", EVERYTHING)
            record_consent(operator, stack.subject_id(SOMEBODY), "bank-a", commitment, period)
        yield stack, bank, log


def _kept(url: str) -> list[object]:
    """What the lost changes made."""
    with psycopg.connect(url) as owner:
        return [
            owner.execute(statement).fetchall()
            for statement in (
                "SELECT keyid, revoke_time IS NULL FROM credit.partner_key ORDER BY 1",
                "SELECT consent_commitment, revoke_time IS NULL FROM credit.consent ORDER BY 1",
                "SELECT count(*) FROM credit.account",
                "SELECT count(*) FROM credit.repayment_record",
            )
        ]


@pytest.mark.exhaustive
async def test_older_records_are_served_once_what_they_lack_is_there_again(
    postgres_url: str, templates_apart: tuple[str, str], tmp_path: Path
) -> None:
    (fit,) = commands("Do the stores fit each other?")
    look, suspend, again, serve, resume = commands("One store is older than the other")
    with _stores(postgres_url, templates_apart, tmp_path) as (stack, bank, log):
        first, second = (replace(bank, key_files=(file,)) for file in bank.key_files)
        here: dict[str, str | Path] = {
            "ORIGIN": ORIGIN,
            "DATABASE": stack.database_url,
            "AUDIT_DATABASE": log,
            "PARTNERS": "bank-a card-bank",
            "KEYID": bank.signers[1].keyid,
            "REFERENCE": OTHER,
        }
        (tmp_path / "person.txt").write_text(f"{SOMEBODY}\n", encoding="ascii")
        state = {"audit_database_url": log, "log_state": tmp_path / "log.state"}
        async with stack.serving(**state):
            await stack.settled()
            await answers(stack, second, stack.trust(), 1)
        for made in (FILE, NEW_KEY):
            await succeeds(made, tmp_path, here)
        with new_database(postgres_url, stack.database_url) as older:
            await succeeds(again, tmp_path, here)  # what will be lost
            wanted = _kept(stack.database_url)
            async with stack.serving(**state):
                await answers(stack, first, stack.trust(), 1)
            assert "records and log fit" in await succeeds(fit, tmp_path, here)
            stack.database_url = here["DATABASE"] = older
            told = await run(fit, tmp_path, here)
            assert (told.returncode, "records-behind:" in told.stdout) == (1, True)
            assert (await run(fit, tmp_path, here | {"DATABASE": NOWHERE})).returncode == 2
            assert (await run(look, tmp_path, here)).returncode == 1
            (found,) = json.loads((tmp_path / "found.json").read_bytes())["findings"]
            assert found["check"] == "records-behind"
            assert found["kinds"] == LOST
            await succeeds(suspend, tmp_path, here)
            refused = await run(CONTRIBUTE, tmp_path, here)
            assert refused.returncode == 2
            assert "or it is suspended" in refused.stderr
            await succeeds(again, tmp_path, here)
            assert _kept(older) == wanted
            here |= settings_of(stack)
            refused = await run(serve.replace(" --accept-older-records", ""), tmp_path, here)
            assert refused.returncode == 1
            assert "records-behind" in refused.stderr
            async with started(serve, stack, here):
                with pytest.raises(RefusedError, match="UNKNOWN_PARTNER"):
                    await answers(stack, first, stack.trust(), 1)
                await succeeds(resume, tmp_path, here)
                await answers(stack, first, stack.trust(), 2)
                with pytest.raises(RefusedError, match="KEY_REVOKED"):
                    await answers(stack, second, stack.trust(), 1)
            said = (tmp_path / "served.log").read_text(encoding="utf-8")
            assert "served although the records are older than the log" in said
            await succeeds(TRUST, tmp_path, here)
            verified = await run(VERIFY, tmp_path, here)
            assert verified.returncode == 1
            named = [each["check"] for each in json.loads(verified.stdout)["findings"]]
            assert named == ["fact-record-missing"] * found["count"]
