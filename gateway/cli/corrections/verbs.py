# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway correction`: finds who was told what is no longer right, and shows who knows."""

from __future__ import annotations

from contextlib import ExitStack
from typing import Annotated

import typer

from gateway.cli.audit.context import (
    AuditDatabaseUrl,
    DataDirectory,
    RecordsUrl,
    opened_log,
    opened_records,
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
from gateway.cli.corrections.view import corrections_document, dispute_id, print_corrections
from gateway.cli.effect import WaitSeconds, require_effect, settle
from gateway.cli.facts import Cause
from gateway.domain.access.plain_words import counted
from gateway.errors import ConfigurationError
from gateway.runtime.system import SystemClock
from gateway.services.admin.key_checks import check_search_keys
from gateway.services.corrections.computing import USUAL_MONTHS, CorrectionComputing
from gateway.services.corrections.overview import overview
from gateway.signing.providers.location import key_provider
from gateway.store.connections import AUDITOR, OPERATOR, connect
from gateway.store.corrections.computed import correcting_contributions
from gateway.store.log.reading import AuditReader, connect_auditor

app = typer.Typer(
    help="Corrections: whoever was told what is no longer right is told so.",
    no_args_is_help=True,
)

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


@app.command()
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
    json: JsonOutput = False,
) -> None:
    """Finds who was told what contributions show to be wrong, and records it.

    Takes all that are in effect and were made with `contribute --corrects`, and every account
    that was withdrawn, moved or linked away. Reads the whole log, as an auditor, and each
    answer's figures are computed as they were and as they would have been: a partner whose
    answer would differ gets a notice. What was looked at before is passed over. Run it again
    ten minutes after a contribution, for answers that were under way.

    Example:  credit-gateway correction compute --keys keys --cause "ticket 17"
    """
    with reported_errors():
        if not cause.strip():
            raise ConfigurationError("--cause is needed, because people's records are read")
        provider = key_provider(keys)
        with ExitStack() as stack:
            url = stack.enter_context(opened_log(database_url, data))
            connection = stack.enter_context(connect_auditor(url))
            check_search_keys(connection, provider)
            records = stack.enter_context(opened_records(records_url))
            at_records = connection if records is None else records.connection
            wanted = [
                each
                for each in correcting_contributions(at_records, contribution)
                if dispute is None or each.dispute == dispute
            ]
            computing = CorrectionComputing(
                AuditReader(connection), provider.commitment_key(), cause, records
            )
            with progress_bar("reading the log", hidden=json) as bar:
                task = bar.add_task("leaves", total=None)
                clock = SystemClock()
                made = [
                    computing.record(each, clock.now())
                    for each in computing.tell(
                        [each for each in wanted if not each.is_settled],
                        months,
                        lambda done, of: bar.update(task, completed=done, total=of),
                    )
                ]
            facts = [fact for each in made for fact in each.facts]
            state = settle(records_url or url, AUDITOR, facts, wait)
        partners = {partner for each in made for partner, _ in each.told}
        answers = sum(len(leaves) for each in made for leaves in each.told.values())
        if json:
            print_json(
                {
                    "contributions": [each.searched.contribution_id for each in made],
                    "people": sum(each.searched.people for each in made),
                    "partners": sorted(partners),
                    "answers": answers,
                    "facts": list(map(str, facts)),
                    "state": state.value,
                }
            )
        else:
            out.print(
                f"{counted(len(made), 'contribution')} looked at:"
                f" {counted(answers, 'answer was', 'answers were')} wrong,"
                f" told to {counted(len(partners), 'partner')}"
                + (f"; {state.words}" if facts else ""),
                highlight=False,
            )
        require_effect(state, wait)


@app.command("list")
def list_(*, database_url: DatabaseUrl, json: JsonOutput = False) -> None:
    """Lists corrections: what was corrected, who was told before, who has acknowledged it.

    Example:  credit-gateway correction list

    Exit code 0: everybody has acknowledged everything. 1: something is open.
    """
    _show(database_url, None, json=json)


@app.command()
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
