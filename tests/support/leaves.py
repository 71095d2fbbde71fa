# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The leaves of what is stored, and whether each contribution's root is over them."""

from __future__ import annotations

import json
from typing import Any

import psycopg

from gateway.log.versions import leaf_forms, versions_root


def stored_leaves(superuser: psycopg.Connection, number: int) -> list[bytes]:
    """The leaves of all that is stored of a contribution."""
    found = []
    for form in leaf_forms():
        columns = ", ".join(f"t.{column.name}" for column in form.columns)
        rows = superuser.execute(
            f"SELECT {columns} FROM credit.{form.table} AS t"  # noqa: S608 - ours
            " JOIN credit.contribution_version AS v USING (bucket, data_version)"
            " WHERE v.contribution_id = %s".encode(),
            [number],
        )
        found += [form.leaf(row) for row in rows]
    return found


def check_roots(database_url: str) -> list[dict[str, Any]]:
    """Every contribution has a fact whose root is over what is stored of it; their bodies."""
    with psycopg.connect(database_url) as superuser:
        bodies = [
            json.loads(row[0])
            for row in superuser.execute(
                "SELECT f.body FROM credit.contribution AS c"
                " LEFT JOIN credit.fact AS f USING (fact_id) ORDER BY c.contribution_id"
            )
        ]
        for body in bodies:
            leaves = stored_leaves(superuser, body["contribution_id"])
            assert versions_root(leaves).hex() == body["root"]
            assert sum(body["counts"].values()) == len(leaves)
    return bodies
