# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway keys add-rekey` and `rekey`: other ids for all people and accounts."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

import typer

from gateway.cli.context import (
    JsonOutput,
    KeysArgument,
    OptionalDatabaseUrl,
    out,
    print_json,
    reported_errors,
)
from gateway.cli.db.options import Data
from gateway.cli.embedded_data import opened_database
from gateway.cli.log.retention import key_progress
from gateway.domain.access.plain_words import counted
from gateway.errors import ConfigurationError
from gateway.services.admin.rekeying import rekey as change_ids
from gateway.signing.providers.location import key_provider, writable_key_store
from gateway.signing.providers.stored import PSEUDONYM, REKEY
from gateway.store.connections import OWNER, connect

_MOST = 999_999_999


def add_rekey(
    keys: KeysArgument,
    *,
    version: Annotated[
        int | None,
        typer.Option(
            min=2,
            max=_MOST,
            help="Its version, where the key before it is not in the same place.",
            show_default=False,
        ),
    ] = None,
    json: JsonOutput = False,
) -> None:
    """Makes a key that changes the ids of people and accounts, in a place of its own.

    Once the pseudonym key may have leaked: whoever has it could otherwise find anybody in a copy
    of the records. Nothing changes yet. Gateways do not start with a rekey key that is not in
    effect, so do not make it where they read their keys. `log succeed --next-rekey` puts it into
    effect, and then `keys rekey` changes the records.

    Example:  credit-gateway keys add-rekey keys-next --version 2
    """
    with reported_errors():
        store = writable_key_store(keys)
        if version is None:
            known = [*store.names(PSEUDONYM), *store.names(REKEY)]
            if not known:
                raise ConfigurationError("say which --version it is: this place has no other one")
            number = max(int(name.partition("-")[2]) for name in known) + 1
        else:
            number = version
            store.check_can_make(())
        name = f"{REKEY}-{number}"
        if store.holds(name):
            raise ConfigurationError(f"{store.place} already holds {store.title(name)}")
        store.add_secret(name)
    if json:
        print_json({"made": name, "version": number})
        return
    out.print(f"{store.title(name)} made", highlight=False)


def rekey(
    keys: KeysArgument,
    *,
    database_url: OptionalDatabaseUrl = None,
    data: Data = None,
    json: JsonOutput = False,
) -> None:
    """Changes the ids of all people and accounts in the records, by the newest rekey key.

    With a login that owns the records, while gateways that have the new key serve or while
    nothing is served; nobody else may be connected. Meanwhile gateways answer questions about
    people, and refuse what would write about them: it is to be asked again later. The log stays as
    it is, and names people as before: old answers replay, and `verify` and `replay` need the new
    key beside the old ones. A bucket of people is changed whole or not at all; if interrupted, run
    it again to continue. Backups from before hold the old ids, and so does what Postgres keeps of
    changed rows until VACUUM.

    Example:  credit-gateway keys rekey keys --database-url postgresql://owner@db/credit

    Exit codes: 0 all are changed, 2 could not, or not all.
    """
    with reported_errors():
        provider = key_provider(keys)
        with (
            opened_database(database_url, data) as url,
            connect(url, role=OWNER) as connection,
            key_progress("changing buckets", hidden=json) as progress,
        ):
            task = progress.add_task("", total=None)
            done = change_ids(
                connection, provider, lambda n, of: progress.update(task, completed=n, total=of)
            )
    if json:
        print_json(asdict(done))
        return
    buckets = counted(done.buckets, "bucket")
    out.print(
        f"all ids are of version {done.version}: {buckets} of people changed, and"
        f" {counted(done.facts, 'fact')} checked. Run VACUUM on the records",
        highlight=False,
        soft_wrap=True,
    )
