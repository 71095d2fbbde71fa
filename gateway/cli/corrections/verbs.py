# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway correction`: finds who was told what is no longer right, and shows who knows."""

from __future__ import annotations

from typing import Annotated

import typer

from gateway.cli.audit.context import (
    AuditDatabaseUrl,
    DataDirectory,
    RecordsUrl,
    TilesDirectory,
    opened_log,
    progress_bar,
)
from gateway.cli.context import (
    DatabaseUrl,
    ExitCode,
    JsonOutput,
    KeysDirectory,
    out,
    print_json,
    reported_errors,
)
from gateway.cli.corrections.computing import Wanted, tell
from gateway.cli.corrections.view import corrections_document, dispute_id, print_corrections
from gateway.cli.effect import WaitSeconds, require_effect, settle
from gateway.cli.facts import Cause
from gateway.errors import ConfigurationError
from gateway.services.corrections.computing import USUAL_MONTHS
from gateway.services.corrections.overview import overview
from gateway.signing.providers.location import key_provider
from gateway.store.connections import AUDITOR, OPERATOR, connect

Dispute = Annotated[
    bytes,
    typer.Argument(
        parser=dispute_id, metavar="DISPUTE", help="Id of the dispute: 32 hexadecimal digits."
    ),
]
OptionalDispute = Annotated[
    bytes | None,
    typer.Option(
        "--dispute",
        parser=dispute_id,
        metavar="DISPUTE",
        help="Only what corrects this dispute: 32 hexadecimal digits.",
        show_default=False,
    ),
]
Months = Annotated[
    int,
    typer.Option(
        min=1,
        max=1200,
        help="How far back answers are looked for, in months of 31 days, from when the"
        " contribution took effect.",
    ),
]
Contribution = Annotated[
    int | None,
    typer.Option(
        "--contribution",
        min=1,
        metavar="NUMBER",
        help="Also a contribution that does not say that it corrects something.",
        show_default=False,
    ),
]


def compute(  # noqa: PLR0913 - one option a fact
    *,
    keys: KeysDirectory,
    database_url: AuditDatabaseUrl = None,
    data: DataDirectory = None,
    records_url: RecordsUrl = None,
    dispute: OptionalDispute = None,
    contribution: Contribution = None,
    months: Months = USUAL_MONTHS,
    cause: Cause = "",
    wait: WaitSeconds = 0.0,
    tiles: TilesDirectory = None,
    json: JsonOutput = False,
) -> None:
    """Finds who was told what contributions show to be wrong, and records it.

    Takes all that are in effect and were made with `contribute --corrects` or are what a dispute
    was resolved by, and every account that was withdrawn, moved or linked away. Reads the whole
    log, as an auditor, and each answer's figures are computed as they were and as they would have
    been: a partner whose answer would differ gets a notice. What was looked at before is passed
    over. Run it again ten minutes after a contribution, for answers that were under way.

    Example:  credit-gateway correction compute --keys keys --cause "ticket 17"
    """
    with reported_errors():
        if not cause.strip():
            raise ConfigurationError("--cause is needed, because people's records are read")
        provider = key_provider(keys)
        with opened_log(database_url, data) as url, progress_bar("reading", hidden=json) as bar:
            task = bar.add_task("leaves", total=None)
            told = tell(
                url,
                records_url,
                provider=provider,
                cause=cause,
                wanted=Wanted(dispute, contribution, months, tiles),
                on_progress=lambda done, of: bar.update(task, completed=done, total=of),
            )
            state = settle(records_url or url, AUDITOR, told.facts, wait)
        if json:
            print_json(told.document() | {"state": state.value})
        else:
            out.print(told.words() + (f"; {state.words}" if told.facts else ""), highlight=False)
        require_effect(state, wait)


def list_(*, database_url: DatabaseUrl, json: JsonOutput = False) -> None:
    """Lists corrections: what was corrected, who was told before, who has acknowledged it.

    Example:  credit-gateway correction list

    Exit code 0: everybody has acknowledged everything. 1: something is open.
    """
    _show(database_url, None, json=json)


def show(dispute: Dispute, *, database_url: DatabaseUrl, json: JsonOutput = False) -> None:
    """Shows what corrected one dispute, who was told before, and who has acknowledged it.

    Example:  credit-gateway correction show 000102030405060708090a0b0c0d0e0f

    Exit code 0: everybody has acknowledged it. 1: something is open. 2: nothing that is in
    effect corrects the dispute.
    """
    _show(database_url, dispute, json=json)


def _show(database_url: str, dispute: bytes | None, *, json: bool) -> None:
    with reported_errors():
        with connect(database_url, role=OPERATOR) as connection:
            found = overview(connection, dispute=dispute)
        if dispute is not None and not found:
            raise ConfigurationError("nothing that is in effect corrects this dispute")
        if json:
            print_json(corrections_document(found))
        else:
            print_corrections(found)
    if any(each.open for each in found):
        raise typer.Exit(ExitCode.FAILED)
