# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway demo`: the whole thing on this machine, told as a story.

Nothing is staged: a real Postgres, a server process of its own, mutual TLS, two
banks with their own formats, real repayment histories when the file is there.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from pathlib import Path
from typing import Annotated

import typer
from rich.panel import Panel
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

from gateway.cli.context import ExitCode, err, out, reported_errors
from gateway.cli.output import bad, dim
from gateway.demo import acts as demo_acts
from gateway.demo.forgeries import forgeries_are_named
from gateway.demo.replay import answers_are_rebuilt
from gateway.demo.world import (
    CARDS,
    DATABASE,
    LOANS,
    DemoPartner,
    World,
    with_database,
)
from gateway.services.contribute.outcome import ContributionResult
from gateway.store.admin.migrations import migrate, migrate_audit
from gateway.store.embedded.server import EmbeddedPostgres

REAL_DATA = Path("../shared/data/uci_credit_default.csv")


def demo(
    *,
    directory: Annotated[
        Path, typer.Option(help="Where everything is kept; used again by the next run.")
    ] = Path("build/demo"),
    data: Annotated[
        Path | None,
        typer.Option(
            help="The UCI file of real repayment histories; default: the one beside the project,"
            " else a synthetic portfolio of the same shape.",
            metavar="FILE",
        ),
    ] = None,
    wire: Annotated[
        bool, typer.Option("--wire", help="Show questions and answers as they travel.")
    ] = False,
) -> None:
    """Runs everything on this machine: two banks ask about the same person.

    Starts Postgres and a server, contributes two portfolios, lets two banks ask
    in their own formats, refuses what must be refused, lets one of them register,
    use up and revoke a consent, files a repayment plan of somebody who is late and
    shows a bank that it is kept, has a slip disputed and corrected and the bank that
    was told it acknowledge the notice, verifies every receipt offline, rebuilds every
    answer from the records, and shows that a forged consent and a changed audit
    row are found and named. Stops everything it started. Exit code 0 and a last
    line "demo: ok"; otherwise 1 or 2.

    Example:  credit-gateway demo
    """
    started = time.monotonic()
    with reported_errors():
        real = data or (REAL_DATA if REAL_DATA.is_file() else None)
        world = World(directory.absolute(), real)
        with EmbeddedPostgres(world.directory / "pg") as superuser_url:
            url = _prepare(world, superuser_url, real)
            world.renew_certificates()
            with tempfile.TemporaryDirectory() as receipts:
                with world.server(url) as port:
                    story = demo_acts.Story(world, f"localhost:{port}", Path(receipts), wire=wire)
                    asyncio.run(story.banks_ask())
                    with world.changing():
                        asyncio.run(story.a_plan_is_filed())
                        asyncio.run(story.a_slip_is_disputed(url))
                story.receipts_verify_offline()
            rebuilt = answers_are_rebuilt(world, url)
            named = forgeries_are_named(world, superuser_url)
    if not (story.went_as_told and rebuilt and named):
        err.print(bad("demo: something above went otherwise than it must"))
        raise typer.Exit(ExitCode.FAILED)
    story.show_both_answers()
    out.print()
    out.print(dim(f"{time.monotonic() - started:.0f} s; nothing is left running"))
    out.print(
        "Next, check the log yourself:  credit-audit verify"
        f" --data {directory / 'pg'} --trust {directory / 'trust.toml'}",
        soft_wrap=True,
    )
    out.print("demo: ok", style="bold green")


def _prepare(world: World, superuser_url: str, real: Path | None) -> str:
    """The world, from the last run or a new one."""
    out.print(
        Panel.fit(
            Text.assemble(
                ("A credit-sharing gateway between banks", "bold"),
                "\nno answer without a record · no record that can be quietly changed ·"
                " no answer that cannot be explained",
            ),
            border_style="cyan",
        )
    )
    if world.is_complete:
        out.print(dim("the database of the last run is used again"))
        url = with_database(superuser_url, DATABASE)
        # It may be an older version's.
        migrate(url)
        migrate_audit(url)
        return url
    world.begin()
    url = world.make_database(superuser_url)
    cards = world.card_file()
    what = "real repayment histories (UCI, Taiwan 2005)" if real else "a synthetic card portfolio"
    rows = [
        (CARDS, what, _contribute(world, url, cards, CARDS, "uci-csv")),
        (
            LOANS,
            "synthetic instalment loans of some of the same people",
            _contribute(world, url, world.loan_file(), LOANS, "instalment-csv"),
        ),
    ]
    world.consent(url)
    world.finish()
    table = Table(title="Contributed", title_justify="left", box=None, pad_edge=False)
    for heading in ("institution", "what", "accounts", "account-months", "rejected"):
        table.add_column(heading, justify="left" if heading in {"institution", "what"} else "right")
    for partner, text, result in rows:
        table.add_row(
            partner.display_name,
            text,
            f"{result.account_versions:,}",
            f"{result.record_versions:,}",
            f"{result.rejected:,}",
        )
    out.print(table)
    return url


def _contribute(
    world: World, url: str, file: Path, partner: DemoPartner, adapter: str
) -> ContributionResult:
    """One file, with a progress bar."""
    with Progress(
        TextColumn(f"contributing for {partner.display_name}"),
        BarColumn(),
        TaskProgressColumn(),
        TimeElapsedColumn(),
        console=err,
        transient=True,
    ) as progress:
        task = progress.add_task("", total=file.stat().st_size)
        return world.contribute(
            url, file, partner, adapter, lambda done: progress.update(task, completed=done)
        )
