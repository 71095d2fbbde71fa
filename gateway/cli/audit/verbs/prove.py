# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-audit prove`: proofs to hand on, which anybody can check with the log's key."""

from __future__ import annotations

import base64
from typing import Annotated

import typer

from gateway.cli.audit.context import (
    AuditDatabaseUrl,
    DataDirectory,
    LogKey,
    TilesDirectory,
    TrustFile,
    followed,
    log_verifier,
    opened_reader,
)
from gateway.cli.audit.known import entries_there_are
from gateway.cli.context import JsonOutput, out, print_json, reported_errors
from gateway.cli.output import good
from gateway.errors import ConfigurationError
from gateway.services.audit.proving import prove_consistency, prove_inclusion, signed_checkpoint

app = typer.Typer(help="Proofs to give to others: RFC 6962, section 2.1.", no_args_is_help=True)

Size = Annotated[
    int | None,
    typer.Option(min=1, help="Size of a signed tree. Default: the newest."),
]


@app.command()
def inclusion(  # noqa: PLR0913  (the options of a verb)
    index: Annotated[int, typer.Argument(min=0, metavar="INDEX", help="The leaf index.")],
    *,
    database_url: AuditDatabaseUrl = None,
    data: DataDirectory = None,
    log_key: LogKey = None,
    trust: TrustFile = None,
    size: Size = None,
    tiles: TilesDirectory = None,
    json: JsonOutput = False,
) -> None:
    """Proves that an entry is in a signed tree, and verifies the proof.

    Example:  credit-audit prove inclusion 3 --trust trust.toml --json

    Exit codes: 0 proved, 1 disproved, 2 could not prove.
    """
    with reported_errors():
        log = log_verifier(log_key, trust)
        with opened_reader(database_url, data, tiles) as reader:
            log = followed(log, reader)
            bounds = {"low": index, "high": index + 1}
            access = reader.open("show", bounds, row_limit=1)
            row = next(iter(reader.entries(access, index, index + 1)), None)
            if row is None:
                raise ConfigurationError(entries_there_are(reader.head(access).tree_size))
            receipt = prove_inclusion(reader, access, log, index, row.entry, size=size)
    if json:
        print_json(
            {
                "leaf_index": index,
                "entry": base64.b64encode(receipt.entry).decode("ascii"),
                "inclusion_proof": [node.hex() for node in receipt.inclusion_proof],
                "checkpoint": receipt.checkpoint,
            }
        )
        return
    tree_size = log.verify(receipt.checkpoint).size
    for node in receipt.inclusion_proof:
        out.print(f"  {node.hex()}", highlight=False, soft_wrap=True)
    out.print(good("proved:"), f"leaf {index} stands in the signed tree of {tree_size:,}")


@app.command()
def consistency(  # noqa: PLR0913  (the options of a verb)
    first: Annotated[int, typer.Argument(min=1, metavar="FROM", help="Size of the earlier tree.")],
    second: Annotated[
        int | None,
        typer.Argument(min=1, metavar="[TO]", help="Size of the later tree. Default: the newest."),
    ] = None,
    *,
    database_url: AuditDatabaseUrl = None,
    data: DataDirectory = None,
    log_key: LogKey = None,
    trust: TrustFile = None,
    json: JsonOutput = False,
) -> None:
    """Proves that one signed tree is the beginning of another, and verifies the proof.

    Example:  credit-audit prove consistency 128 --trust trust.toml

    Exit codes: 0 proved, 1 disproved, 2 could not prove.
    """
    with reported_errors():
        log = log_verifier(log_key, trust)
        with opened_reader(database_url, data) as reader:
            log = followed(log, reader)
            access = reader.open("prove", {}, row_limit=0)
            earlier, one = signed_checkpoint(reader, access, log, first)
            later, two = signed_checkpoint(reader, access, log, second)
            proof = prove_consistency(reader, access, log, earlier, later)
    if json:
        print_json(
            {
                "first_tree_size": one.size,
                "second_tree_size": two.size,
                "consistency_proof": [node.hex() for node in proof.nodes],
                "first_checkpoint": proof.first,
                "second_checkpoint": proof.second,
            }
        )
        return
    for node in proof.nodes:
        out.print(f"  {node.hex()}", highlight=False, soft_wrap=True)
    out.print(good("proved:"), f"the tree of {one.size:,} begins the tree of {two.size:,}")
