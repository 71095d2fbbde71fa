# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A database as it was before, as from a backup."""

from __future__ import annotations

from urllib.parse import urlsplit

import psycopg
from psycopg import sql


def put_in_place(postgres_url: str, source: str, target: str) -> None:
    """Puts a copy of one database in another one's place; nobody may be connected.

    Args:
        postgres_url: an owner's, of neither of them.
        source: URL of the database that is copied.
        target: URL of the one that is replaced.
    """
    names = [sql.Identifier(urlsplit(url).path.lstrip("/")) for url in (target, source)]
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(names[0]))
        connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(*names))
