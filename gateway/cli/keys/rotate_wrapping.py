# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway keys rotate-wrapping`: a new key that encrypts a token's secrets."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

import typer

from gateway.cli.context import JsonOutput, KeysArgument, out, print_json, reported_errors
from gateway.domain.access.plain_words import counted
from gateway.errors import ConfigurationError
from gateway.signing.providers.location import key_store
from gateway.signing.providers.rewrapping import Rewrapping, rotate_wrapping_key
from gateway.signing.providers.token_store import TokenStore


def rotate_wrapping(
    keys: KeysArgument,
    *,
    remove: Annotated[
        bool,
        typer.Option(
            "--remove", help="Make no new key: destroy the old one, once it encrypts nothing."
        ),
    ] = False,
    json: JsonOutput = False,
) -> None:
    """Makes a new key in a PKCS#11 token and encrypts the token's secrets by it.

    The secrets stay the same, and gateways that serve notice nothing. Each secret is read back
    before what the old key encrypted is destroyed. If interrupted, run it again. Then run it
    with --remove. Backups of the token that hold the old key still open the secrets.

    Example:  credit-gateway keys rotate-wrapping "$CREDIT_GATEWAY_KEYS"

    Exit codes: 0 changed, 2 could not.
    """
    with reported_errors():
        store = key_store(keys)
        if not isinstance(store, TokenStore):
            raise ConfigurationError(
                "only in a PKCS#11 token are secrets encrypted by a key of their own: these are in"
                f" {store.place}"
            )
        done = rotate_wrapping_key(store, remove=remove)
    if json:
        print_json(asdict(done))
        return
    _print(done)


def _print(done: Rewrapping) -> None:
    """What became of the keys, and what to do next."""
    lines = [f"{done.wrapping} made"] if done.made else []
    renewed = counted(len(done.renewed), "secret", "secrets")
    lines.append(f"{renewed} encrypted anew: all are encrypted by {done.wrapping}")
    lines += [f"{label} destroyed: remove the backups that hold it" for label in done.destroyed]
    lines += [
        f"{label} encrypts nothing any more: back the token up, then run this with --remove"
        for label in done.unneeded
    ]
    for line in lines:
        out.print(line, highlight=False, soft_wrap=True)
