# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How the registered partners are called, where the records are in the log's database.

The log holds partner ids only. Names are for people to read and are vouched for by
nobody: whoever can write to the records can change them.
"""

from __future__ import annotations

from typing import Any

import psycopg

from gateway.store.queries import load_sql


def partner_names(connection: psycopg.Connection[Any]) -> dict[str, str]:
    """Display names by partner id; none where the records are elsewhere or closed.

    Args:
        connection: of an auditor, in autocommit.
    """
    try:
        return dict(connection.execute(load_sql("directory.names").encode()).fetchall())
    except psycopg.Error:
        return {}
