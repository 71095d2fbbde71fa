# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Every SQL statement of docs/operations.md is one that the databases take, as their owner."""

from __future__ import annotations

import re
from pathlib import Path

import psycopg

_GUIDE = Path(__file__).parents[3] / "docs" / "operations.md"
_WORDS = "SELECT|ALTER|DROP|UPDATE|INSERT|DELETE"
_BLOCK = re.compile(rf"^ {{4,}}((?:{_WORDS}) [^;]*;)", re.MULTILINE)
_SPAN = re.compile(rf"`((?:{_WORDS}) [^`]*)`")
_MONTHS = """
    SELECT i.inhrelid::regclass::text FROM pg_inherits AS i
    WHERE i.inhparent = 'audit.evidence'::regclass AND i.inhrelid::regclass::text ~ '_[0-9]+$'"""


def test_every_statement_runs(database_url: str) -> None:
    guide = _GUIDE.read_text(encoding="utf-8")
    statements = [*_BLOCK.findall(guide), *_SPAN.findall(guide)]
    assert len(statements) >= 6, "they are not found any more"
    with psycopg.connect(database_url) as owner:
        ((month,), *_) = owner.execute(_MONTHS).fetchall()
        for statement in statements:
            owner.execute(re.sub(r"audit\.evidence_\d{6}", month, statement).encode())
        owner.rollback()
