# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Texts of an old log that no verb would take today, and output that cannot be written."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from gateway.log.checkpoint import LogSigner
from gateway.store.log.reading import AuditReader, connect_auditor
from tests.support.gateway.stack import ORIGIN, Stack
from tests.support.log.audit_cli import run_admitted
from tests.support.log.audit_database import admit
from tests.support.records.pasts import Pasts
from tests.support.suite.exhaustive import first_every_day

HOSTILE = "[red]x[/nope] \x1b[2J\x07<script>alert(1)</script> \u202eeno :bomb:"
_OBEYED = ("\x1b", "\x07", "\u202e", "<script>alert")


@pytest.fixture
async def world(pasts: Pasts, tmp_path: Path) -> AsyncIterator[Stack]:
    """A few answers; the server has stopped."""
    async with pasts.copied(tmp_path, queries=12) as stack:
        yield stack


def _environment(world: Stack) -> dict[str, str]:
    return {
        "CREDIT_GATEWAY_AUDIT_DATABASE_URL": world.database_url,
        "CREDIT_GATEWAY_LOG_KEY": LogSigner(ORIGIN, world.keys.log_signer()).vkey,
    }


@pytest.mark.exhaustive
def test_a_hostile_cause_of_an_old_log_is_shown_and_never_obeyed(
    world: Stack, tmp_path: Path
) -> None:
    with connect_auditor(world.database_url) as connection:
        reader = AuditReader(connection, patience_s=0)
        reader.open("search", {"low": 0}, row_limit=1, cause=HOSTILE)
    admit(world.database_url, LogSigner(ORIGIN, world.keys.log_signer()))
    page = tmp_path / "page.html"
    period = ("--from", "2026-01-01", "--to", "2026-12-31", "--out", str(page))
    listed = run_admitted(world, ("search", "--json"), _environment(world)).stdout
    assert "[red]x[/nope] \\u001b[2J\\u0007" in listed
    for words in (
        ("search",),
        ("search", "--csv"),
        ("search", "--json"),
        ("tail",),
        ("follow", "--once", "--cursor", str(tmp_path / "cursor")),
        *(("show", str(index), "--full") for index in range(4)),
        ("report", *period),
    ):
        result = run_admitted(world, words, _environment(world))
        assert result.exit_code == 0, (words, result.output)
        # JSON is for programs, which read < as it is; a terminal does not obey it.
        assert not any(each in result.output for each in _OBEYED[:3]), words
    text = page.read_text(encoding="utf-8")
    assert not any(each in text for each in _OBEYED)


@pytest.mark.parametrize(
    "words", first_every_day([["verify"], ["show", "0"], ["search"], ["search", "--json"]])
)
def test_findings_that_a_full_disk_swallowed_are_no_success(
    world: Stack, words: list[str], tmp_path: Path
) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(  # noqa: S603 - our own command line
            [sys.executable, "-m", "gateway.cli.audit.app", *words],
            stdout=full,
            stderr=subprocess.PIPE,
            env=os.environ | _environment(world) | {"HOME": str(tmp_path)},
            check=False,
        )
    said = done.stderr.decode()
    assert done.returncode == 2, said
    assert said.strip().splitlines()[-1] == "could not: No space left on device"
    assert "Traceback" not in said
