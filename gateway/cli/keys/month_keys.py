# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway keys add-evidence` and `prune-evidence`: key-encryption keys by month."""

from __future__ import annotations

from typing import Annotated

import typer

from gateway.cli.approvals.guarded import Approved, FourEyesUrl, require_approval
from gateway.cli.context import JsonOutput, KeysArgument, out, print_json, reported_errors
from gateway.cli.log.retention import LogDatabaseUrl
from gateway.domain.facts.four_eyes import DESTROY_EVIDENCE
from gateway.runtime.system import SystemClock
from gateway.services.admin.erasure import unneeded_month_keys
from gateway.signing.providers.location import writable_key_store
from gateway.signing.providers.making import add_month_keys_to, remove_evidence_key_from
from gateway.signing.providers.stored import EVIDENCE, KeyStore, StoredKeys
from gateway.store.connections import OPERATOR, connect
from gateway.store.log.retention import RetentionStore

_YEAR = 13


def add_evidence(
    keys: KeysArgument,
    *,
    months: Annotated[
        int,
        typer.Option(
            min=1, max=120, help="How many months get a key, counted from this one (UTC)."
        ),
    ] = _YEAR,
    json: JsonOutput = False,
) -> None:
    """Makes key-encryption keys of evidence for this month and the next ones.

    Each wraps the evidence of one month, and gateways change from one to the next by
    themselves. They notice new keys in a directory within a second, and those in a token on
    SIGHUP. Back the new keys up.

    Example:  credit-gateway keys add-evidence keys --months 13
    """
    with reported_errors():
        store = writable_key_store(keys)
        made = add_month_keys_to(store, months, SystemClock().now())
    if json:
        print_json({"made": made})
        return
    for name in made:
        out.print(f"{_title(store, name)} made", highlight=False)
    if not made:
        out.print("these months have their keys already")


def prune_evidence(  # noqa: PLR0913 - one option a fact
    keys: KeysArgument,
    *,
    database_url: LogDatabaseUrl,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only show which keys would be destroyed.")
    ] = False,
    approved: Approved = None,
    records_url: FourEyesUrl = None,
    json: JsonOutput = False,
) -> None:
    """Destroys the keys of months all of whose evidence has been erased.

    Run it after `retention apply`. Copies of erased evidence in database backups can no
    longer be opened once every copy of the key is destroyed: remove it from the backups of
    the key directory, too. A key that still wraps anything stays.

    Example:  credit-gateway keys prune-evidence keys
    """
    with reported_errors(), connect(database_url, role=OPERATOR) as connection:
        store = writable_key_store(keys)
        names = StoredKeys(store).evidence_keys()
        unneeded, needed = unneeded_month_keys(
            RetentionStore(connection), names, SystemClock().now()
        )
        if unneeded and not dry_run:
            require_approval(
                records_url or database_url,
                OPERATOR,
                DESTROY_EVIDENCE,
                {"verb": "keys prune-evidence", "keys": sorted(unneeded)},
                cause="",
                approved=approved,
            )
        for name in () if dry_run else unneeded:
            remove_evidence_key_from(store, name)
    if json:
        print_json({"dry_run": dry_run, "destroyed": unneeded, "needed": needed})
        return
    verb = "wraps nothing any more" if dry_run else "destroyed: remove every copy of it"
    for name in unneeded:
        out.print(f"{_title(store, name)} {verb}", highlight=False, soft_wrap=True)
    for name in needed:
        out.print(f"{_title(store, name)} still wraps evidence", highlight=False)
    if not unneeded and not needed:
        out.print("no month's key is old enough to be destroyed")


def _title(store: KeyStore, key_id: str) -> str:
    """What the key is called where it is kept."""
    return store.title(f"{EVIDENCE}-{key_id}")
