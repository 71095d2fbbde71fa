# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway keys rotate-evidence`: a new key-encryption key for all evidence."""

from __future__ import annotations

from typing import Annotated

import typer

from gateway.cli.approvals.guarded import Approved, FourEyesUrl, require_approval
from gateway.cli.audit.offline import TilesDirectory
from gateway.cli.context import (
    ExitCode,
    JsonOutput,
    KeysArgument,
    err,
    out,
    print_json,
    reported_errors,
)
from gateway.cli.log.retention import LogDatabaseUrl, key_progress
from gateway.cli.values import cause as checked_cause
from gateway.domain.facts.four_eyes import OPEN_EVIDENCE
from gateway.runtime.system import SystemRandomness
from gateway.services.admin.erasure import (
    MAX_CAUSE,
    Rotation,
    check_evidence_keys,
    rotate_evidence_keys,
)
from gateway.signing.providers.location import writable_key_store
from gateway.signing.providers.making import add_evidence_key_to
from gateway.signing.providers.stored import EVIDENCE, KeyStore, StoredKeys
from gateway.store.connections import OPERATOR, connect
from gateway.store.log.moved.files import EntryFiles
from gateway.store.log.retention import KeptKeys, RetentionStore


def _cause(text: str) -> str:
    """A cause that leaves room for what the record says before it. Raises BadParameter."""
    return checked_cause(text, MAX_CAUSE)


_GO_ON = (
    "once every gateway has the new key, run this with --continue until it changes nothing,"
    " and then remove it"
)
_REMOVE = "remove it, and every copy of it, if every gateway has the new key"


def rotate_evidence(  # noqa: PLR0913 - one option a fact
    keys: KeysArgument,
    *,
    database_url: LogDatabaseUrl,
    go_on: Annotated[
        bool,
        typer.Option("--continue", help="Create no new key: continue with the newest one."),
    ] = False,
    cause: Annotated[
        str,
        typer.Option(
            parser=_cause,
            metavar="TEXT",
            help="Reason. Recorded in the log for ever: no names.",
        ),
    ] = "",
    tiles: TilesDirectory = None,
    approved: Approved = None,
    records_url: FourEyesUrl = None,
    json: JsonOutput = False,
) -> None:
    """Makes a new key-encryption key and wraps every evidence key by it.

    No entry and no evidence is touched. Gateways notice a new key in a directory within a
    second, and one in a token on SIGHUP. Then run this again with --continue, for what they
    still wrapped by the old key. After that the old key can be removed, and with it every
    copy of an evidence key in old backups is dead. If interrupted, run it with --continue.

    That wrapped keys are read is recorded first: a gateway has to serve meanwhile, or `log admit`
    to run. The record serves this login for a day, also with --continue.
    Keys of entries that were moved to files are renewed with --tiles.
    Needed when a key leaked: otherwise each month has its own key (`keys add-evidence`).

    Example:  credit-gateway keys rotate-evidence keys --cause "key leaked"

    Exit codes: 0 the newest key wraps all, 1 some could not be opened, 2 could not.
    """
    with reported_errors(), connect(database_url, role=OPERATOR) as connection:
        store, place = RetentionStore(connection, EntryFiles(tiles)), writable_key_store(keys)
        before = store.kept()
        in_use = {each.kek_id for each in before}
        if before:
            if not (go_on and store.go_on()):
                require_approval(
                    records_url or database_url,
                    OPERATOR,
                    OPEN_EVIDENCE,
                    {"verb": "keys rotate-evidence"},
                    cause=cause,
                    approved=approved,
                )
                store.begin_rotation(cause or "no cause given")
            check_evidence_keys(store, StoredKeys(place).evidence_keys(), in_use)
        if not go_on:
            add_evidence_key_to(place, in_use=in_use)
        provider = StoredKeys(place)
        new, _ = provider.evidence_key()
        keks = provider.evidence_keys()
        # Where no evidence is kept there is nothing to read, and no record to read it under.
        rotation = Rotation()
        if before:
            with key_progress("rewrapping", hidden=json) as progress:
                task = progress.add_task("", total=sum(k.keys for k in before if k.kek_id != new))
                rotation = rotate_evidence_keys(
                    store,
                    keks=keks,
                    new_kek_id=new,
                    randomness=SystemRandomness(),
                    cause=cause,
                    on_progress=lambda done: progress.advance(task, done),
                )
        kept = store.kept()
    unused = sorted(set(keks) - {new} - {each.kek_id for each in kept})
    is_last = go_on and not rotation.renewed
    _print(place, new, rotation, kept, unused, is_last=is_last, json=json)
    if not rotation.complete:
        raise typer.Exit(ExitCode.FAILED)


def _print(  # noqa: PLR0913 - what became of the keys, each by name
    place: KeyStore,
    new: str,
    rotation: Rotation,
    kept: list[KeptKeys],
    unused: list[str],
    *,
    is_last: bool,
    json: bool,
) -> None:
    """What became of the keys, and which are needed no more.

    Args:
        place: of the keys.
        new: the newest one.
        rotation: what this run did.
        kept: what wraps what is kept now.
        unused: what wraps nothing.
        is_last: whether no gateway has wrapped by another key since the run before.
        json: as a document.
    """
    if json:
        print_json(
            {
                "kek_id": new,
                "renewed": rotation.renewed,
                "unopened": rotation.unopened_count,
                "unopened_leaf_indexes": rotation.unopened,
                "without_key": dict(rotation.without_key),
                "kept": {each.kek_id: each.keys for each in kept},
                "unused_keys": unused,
            }
        )
        return
    out.print(f"{rotation.renewed:,} evidence keys are now wrapped by {new}", highlight=False)
    for name, count in rotation.without_key.items():
        err.print(f"{count:,} are wrapped by {name}, which is not in {place.place}")
    if rotation.unopened_count:
        indexes = ", ".join(map(str, rotation.unopened))
        err.print(f"{rotation.unopened_count:,} do not open, of the entries {indexes}")
    for name in unused:
        title = place.title(f"{EVIDENCE}-{name}")
        out.print(
            f"{title} wraps nothing any more: {_REMOVE if is_last else _GO_ON}",
            highlight=False,
            soft_wrap=True,
        )
