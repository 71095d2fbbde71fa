# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Which contributions a file became, whichever runs brought them."""

from __future__ import annotations

from psycopg import Connection
from psycopg.rows import TupleRow

from gateway.domain.records.upload import FileContribution
from gateway.store.errors import translate_errors
from gateway.store.queries import load_sql


def file_contributions(
    connection: Connection[TupleRow], institution: str, file_digest: bytes
) -> list[FileContribution]:
    """All of one institution's file, in order of their numbers.

    Args:
        connection: of creditgateway_contributor.
        institution: partner id of the contributor.
        file_digest: SHA-256 of the whole file.

    Raises:
        StoreError: the database.
    """
    parameters = {"partner_id": institution, "file_digest": file_digest}
    with translate_errors():
        rows = connection.execute(load_sql("contributions.of_file"), parameters)
        return [FileContribution(*row) for row in rows]
