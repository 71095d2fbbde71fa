# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway partner approve-adapter`, `revoke-adapter` and `adapters`.

By which adapters' files of its own an institution may contribute by signed call.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any
from uuid import UUID

import typer

from adapters.contributed.language import with_any_month
from adapters.registry import CONTRIBUTION_ADAPTERS, QUERY_ADAPTERS, partners_own_adapter
from gateway.audit.export.selection import moment_text
from gateway.cli.context import DatabaseUrl, JsonOutput, out, print_json, reported_errors
from gateway.cli.facts import Cause, Wait, say, settled
from gateway.cli.partner.options import PartnerId
from gateway.cli.records.given_adapter import adapter_file
from gateway.errors import ConfigurationError
from gateway.store.admin.partner_adapters import (
    PartnerAdapter,
    approve_adapter,
    partner_adapters,
    revoke_adapter,
)
from gateway.store.connections import OPERATOR, connect
from gateway.store.facts.recording import Connection

_HASH_BYTES = 32


def approve(  # noqa: PLR0913 - which file for whom, why, and how it is shown
    partner_id: PartnerId,
    file: Annotated[
        Path, typer.Argument(help="The adapter's file, as it was reviewed.", metavar="FILE.toml")
    ],
    *,
    database_url: DatabaseUrl,
    cause: Cause = "",
    wait: Wait = 0,
    json: JsonOutput = False,
) -> None:
    """Lets an institution contribute files that are read by an adapter's file of its own.

    The approval holds for this very file and this institution. The file is kept with it,
    and its hash is printed, which the institution's signed manifests name.

    Example:  credit-gateway partner approve-adapter card-bank card-bank.toml
    """
    with reported_errors():
        content = adapter_file(file)
        adapter, _ = partners_own_adapter(with_any_month(content), None)
        if adapter.name in QUERY_ADAPTERS | CONTRIBUTION_ADAPTERS:
            raise ConfigurationError("every institution may use this format already")
        with connect(database_url, role=OPERATOR) as connection:
            approved, recorded = approve_adapter(
                connection, partner_id, adapter.name, content, cause=cause
            )
            _print(connection, approved, recorded, wait, json=json)


def revoke(  # noqa: PLR0913 - which file for whom, why, and how it is shown
    partner_id: PartnerId,
    adapter_hash: Annotated[
        str, typer.Argument(help="As `partner adapters` prints it.", metavar="HASH")
    ],
    *,
    database_url: DatabaseUrl,
    cause: Cause = "",
    wait: Wait = 0,
    json: JsonOutput = False,
) -> None:
    """Takes an approval back: files are no longer taken by that adapter's file.

    What was contributed by it stays. The file can be approved again.

    Example:  credit-gateway partner revoke-adapter card-bank 3f8a...
    """
    with reported_errors():
        wanted = _hash(adapter_hash)
        with connect(database_url, role=OPERATOR) as connection:
            revoked, recorded = revoke_adapter(
                connection, partner_id, wanted, datetime.now(UTC), cause=cause
            )
            _print(connection, revoked, recorded, wait, json=json)


def adapters(partner_id: PartnerId, *, database_url: DatabaseUrl, json: JsonOutput = False) -> None:
    """Lists the adapters' files that were ever approved for an institution.

    Example:  credit-gateway partner adapters card-bank
    """
    with reported_errors(), connect(database_url, role=OPERATOR) as connection:
        found = partner_adapters(connection, partner_id)
        if json:
            print_json([_document(each) for each in found])
            return
        for each in found:
            _print_line(each)


def _hash(text: str) -> bytes:
    try:
        value = bytes.fromhex(text)
    except ValueError:
        value = b""
    if len(value) != _HASH_BYTES:
        raise ConfigurationError("a hash is 64 hexadecimal digits")
    return value


def _print(
    connection: Connection,
    adapter: PartnerAdapter,
    recorded: Sequence[UUID],
    wait_s: float,
    *,
    json: bool,
) -> None:
    state = settled(connection, recorded, wait_s)
    if json:
        print_json(_document(adapter) | state)
        return
    _print_line(adapter)
    say(state)


def _document(adapter: PartnerAdapter) -> dict[str, Any]:
    end = adapter.revoke_time
    return {
        "adapter": adapter.name,
        "adapter_hash": adapter.adapter_hash.hex(),
        "revoke_time": None if end is None else moment_text(end),
        "pending": adapter.pending,
    }


def _print_line(adapter: PartnerAdapter) -> None:
    end = adapter.revoke_time
    state = "approved" if end is None else f"revoked {moment_text(end)}"
    if adapter.pending:
        state += ", pending"
    line = f"{adapter.adapter_hash.hex()}  {adapter.name}  {state}"
    out.print(line, highlight=False, markup=False, soft_wrap=True)
