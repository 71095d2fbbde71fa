# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Replays every answer of a test's log."""

from __future__ import annotations

from gateway.services.replay import Replayed, Replayer
from gateway.services.replay_evidence import ReplayKeys, Verdict
from gateway.store.audit_reading import AuditReader, connect_auditor
from gateway.store.replay import REPLAY_VERB, ReplayReader
from tests.stack import Stack


def keys_of(stack: Stack) -> ReplayKeys:
    """The gateway's own secrets."""
    version, pseudonym = stack.keys.pseudonym_key()
    return ReplayKeys(stack.keys.evidence_keys(), version, pseudonym, stack.keys.commitment_key())


def replay_all(stack: Stack, keys: ReplayKeys | None = None) -> list[Replayed]:
    """Every answer, and every entry that may be one."""
    with connect_auditor(stack.database_url) as connection:
        reader = AuditReader(connection)
        size = reader.head(reader.open(REPLAY_VERB, {}, row_limit=0)).tree_size
        access = reader.open(REPLAY_VERB, {"low": 0, "high": size}, row_limit=size, cause="test")
        rows = ((row.leaf_index, row.entry) for row in reader.entries(access, 0, size))
        replayer = Replayer(ReplayReader(reader, access), keys or keys_of(stack))
        return [r for r in replayer.replay(rows) if r.verdict is not Verdict.NOT_ANSWERED]
