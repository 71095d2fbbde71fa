# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A process that is killed while it admits facts."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
from pathlib import Path
from typing import Any

import psycopg

from gateway.log.checkpoint import LogSigner
from gateway.signing.key_directory import DirectoryKeyProvider
from gateway.store.facts import admission
from gateway.store.facts.admitting import append_facts
from tests.support.facts import facts_pool
from tests.support.gateway.patience import PATIENCE_S
from tests.support.log.audit_database import open_store

ORIGIN = "gateway.test"


def _killed(records: str, log: str, keys: Path, at: str) -> None:
    """The work of the process that is killed when it comes to a step of the admission."""

    async def die(*_: Any) -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    async def work() -> None:
        setattr(admission, at, die)
        signer = LogSigner(ORIGIN, DirectoryKeyProvider(keys).log_signer())
        async with open_store(log, signer) as store, facts_pool(records) as pool:
            await append_facts(store, pool, apart=records != log)

    asyncio.run(work())


def kill_admission(records: str, log: str, keys: Path, at: str) -> None:
    """Lets a process admit and die at that step; returns when its transactions are over.

    Args:
        records: URL of the records.
        log: URL of the log; the same: one database.
        keys: the gateway's key directory.
        at: name of a function of gateway.store.facts.admission.
    """
    process = multiprocessing.get_context("spawn").Process(
        target=_killed, args=(records, log, keys, at)
    )
    process.start()
    process.join(PATIENCE_S)
    assert process.exitcode == -signal.SIGKILL
    for url in {records, log}:
        with psycopg.connect(url, autocommit=True) as superuser:
            while superuser.execute(
                "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database()"
                " AND application_name IN ('facts-test', 'audit-test'))"
            ).fetchone() == (True,):
                superuser.execute("SELECT pg_sleep(0.02)")
