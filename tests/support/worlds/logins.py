# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Logins that may take one role each, as deploy/roles.sql makes them."""

from __future__ import annotations

import itertools
import os
import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import psycopg
from psycopg import sql
from psycopg.conninfo import make_conninfo

_numbers = itertools.count()


@contextmanager
def logins(url: str, roles: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """Makes logins, gives the URL of the database for each, and drops them.

    Args:
        url: of the database, as its superuser.
        roles: by a word that each login has in its name.
    """
    worker = os.environ.get("PYTEST_XDIST_WORKER", "main")
    password, number = secrets.token_urlsafe(), next(_numbers)
    names = {word: f"creditgateway_{word}_{os.getpid()}_{worker}_{number}" for word in roles}
    with psycopg.connect(url, autocommit=True) as superuser:
        for word, role in roles.items():
            login = sql.Identifier(names[word])
            superuser.execute(sql.SQL("DROP ROLE IF EXISTS {}").format(login))
            made = sql.SQL("CREATE ROLE {} LOGIN NOINHERIT PASSWORD {}")
            superuser.execute(made.format(login, password))
            superuser.execute(sql.SQL("GRANT {} TO {}").format(sql.Identifier(role), login))
    try:
        yield {
            word: make_conninfo(url, user=name, password=password) for word, name in names.items()
        }
    finally:
        with psycopg.connect(url, autocommit=True) as superuser:
            for name in names.values():
                superuser.execute(sql.SQL("DROP ROLE {}").format(sql.Identifier(name)))
