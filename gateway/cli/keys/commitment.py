# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway keys add-commitment`: the next commitment key, which does not count yet."""

from __future__ import annotations

from typing import Annotated

import typer

from gateway.cli.context import JsonOutput, KeysArgument, out, print_json, reported_errors
from gateway.errors import ConfigurationError
from gateway.signing.providers.location import writable_key_store
from gateway.signing.providers.stored import commitment_name, commitment_versions

_MOST = 999_999_999


def add_commitment(
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
    """Makes the next commitment key, in a place of its own until the log succeeds with it.

    Gateways do not start with a commitment key that does not count yet, so do not make it where
    they read their keys, unless they are stopped. `log succeed --next-commitment` lets it count.

    Example:  credit-gateway keys add-commitment keys-next --version 2
    """
    with reported_errors():
        store = writable_key_store(keys)
        if version is None:
            known = commitment_versions(store)
            if not known:
                raise ConfigurationError("say which --version it is: this place has no other one")
            number = known[-1] + 1
        else:
            number = version
            store.check_can_make(())
        if store.holds(commitment_name(number)):
            title = store.title(commitment_name(number))
            raise ConfigurationError(f"{store.place} already holds {title}")
        store.add_secret(commitment_name(number))
    if json:
        print_json({"made": commitment_name(number), "version": number})
        return
    out.print(f"{store.title(commitment_name(number))} made", highlight=False)
