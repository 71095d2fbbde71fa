# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway keys move`: the gateway's own keys, from one place to another."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

import typer

from gateway.cli.context import JsonOutput, err, print_json, reported_errors
from gateway.domain.access.plain_words import counted
from gateway.signing.providers.location import key_store, writable_key_store
from gateway.signing.providers.moving import move_keys

_PLACES = "a directory, env:PREFIX or pkcs11:..."


def move(
    *,
    source: Annotated[
        str,
        typer.Option(
            "--from", metavar="KEYS", help=f"Where they are: {_PLACES}.", show_default=False
        ),
    ],
    target: Annotated[
        str,
        typer.Option(
            "--to",
            metavar="KEYS",
            help="Where they go: a directory or pkcs11:...",
            show_default=False,
        ),
    ],
    remove: Annotated[
        bool,
        typer.Option(
            "--remove", help="Destroy them in the old place, once the new one has them all."
        ),
    ] = False,
    json: JsonOutput = False,
) -> None:
    """Moves the gateway's own keys to another place: all of them, or none.

    Reads every key back from the new place, compares it, and has each private key sign
    once. If that fails, the new place is left as it was; if interrupted, run it again.
    Without --remove the old place keeps its keys, so gateways can be pointed to the new one
    first. Prints names and key ids, never a secret. Private keys cannot leave a token.

    Example:  credit-gateway keys move --from keys --to "$CREDIT_GATEWAY_KEYS"

    Exit codes: 0 moved, 2 could not.
    """
    with reported_errors():
        moved = move_keys(key_store(source), writable_key_store(target), remove=remove)
    if json:
        print_json({"keys": [asdict(key) for key in moved], "removed": remove})
        return
    for key in moved:
        what = f"{key.algorithm}, keyid {key.keyid}" if key.keyid else "a secret"
        err.print(f"  {key.name}: {what}", highlight=False, markup=False, soft_wrap=True)
    keys = counted(len(moved), "key is", "keys are")
    rest = (
        "and nowhere else"
        if remove
        else "and still in the old one: once every gateway uses the new one, run this with --remove"
    )
    err.print(
        f"{keys} in the new place, the same as before, {rest}", highlight=False, soft_wrap=True
    )
