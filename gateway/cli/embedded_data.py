# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Which database of an embedded server is meant, where only its directory is named."""

from __future__ import annotations

from urllib.parse import urlsplit, urlunsplit

import psycopg

from gateway.store.errors import translate_errors

# The demo's database, then the one of `credit-gateway serve --data`.
_DATABASES = ("creditgateway", "postgres")


def log_database(server_url: str) -> str | None:
    """The URL of the first of its databases that holds a log; None: none does.

    Args:
        server_url: of an owner, to any of its databases.

    Raises:
        StoreError: the server cannot be asked.
    """
    for name in _DATABASES:
        candidate = urlunsplit(urlsplit(server_url)._replace(path=f"/{name}"))
        if _holds_log(server_url, name, candidate):
            return candidate
    return None


def _holds_log(url: str, name: str, candidate: str) -> bool:
    with translate_errors():
        with psycopg.connect(url) as connection:
            known = connection.execute("SELECT FROM pg_database WHERE datname = %s", [name])
            if known.fetchone() is None:
                return False
        with psycopg.connect(candidate) as connection:
            found = connection.execute("SELECT to_regclass('audit.log_head') IS NOT NULL")
            return found.fetchone() == (True,)
