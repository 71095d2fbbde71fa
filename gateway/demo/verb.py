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
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.panel import Panel
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

from gateway.cli.context import ExitCode, err, out, reported_errors
from gateway.cli.output import bad, dim
from gateway.demo.forgeries import forgeries_are_named
from gateway.demo.partners import CARDS, LOANS, DemoPartner
from gateway.demo.replay import answers_are_rebuilt
from gateway.demo.story import acts as demo_acts
from gateway.demo.weeks.happenings import Size
from gateway.demo.weeks.simulated import period_of, simulate, weeks_table
from gateway.demo.world import DATABASE, World, with_database
from gateway.services.contribute.outcome import ContributionResult
from gateway.store.admin.migrations import migrate, migrate_audit
from gateway.store.embedded.server import EmbeddedPostgres

REAL_DATA = Path("../shared/data/uci_credit_default.csv")


def demo(
    *,
    directory: Annotated[
        Path | None,
        typer.Option(
            help="Where everything is kept; used again by the next run. Default: build/demo, with"
            " --weeks build/demo-weeks.",
            show_default=False,
        ),
    ] = None,
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
    weeks: Annotated[
        int,
        typer.Option(
            min=0,
            max=26,
            metavar="N",
            help="Instead of the story, make a log of N weeks to report on; its times are"
            " simulated.",
            show_default=False,
        ),
    ] = 0,
) -> None:
    """Runs everything on this machine: two banks ask about the same person.

    Starts Postgres and a server, contributes two portfolios, lets two banks ask
    in their own formats, refuses what must be refused, lets one of them register,
    use up and revoke a consent, files a repayment plan of somebody who is late and
    shows a bank that it is kept, has a slip disputed and corrected and the bank that
    was told it acknowledge the notice, gives a score with its reasons, tells the person
    in Chinese and English what is due next and what a bank was told, verifies every
    receipt offline, rebuilds every answer from the records, and shows that a forged
    consent and a changed audit row are found and named. Stops everything it started.
    Exit code 0 and a last line "demo: ok"; otherwise 1 or 2.

    With --weeks it makes a log worth reporting on instead: many people, three banks, consents,
    refusals, plans, disputes, and a night of unusual asking. The clock of the gateway and of the
    banks runs ahead from today, so the times in that log are simulated. It is made anew each time.

    Example:  credit-gateway demo

    Example:  credit-gateway demo --weeks 6
    """
    started = time.monotonic()
    if weeks:
        _weeks(directory or Path("build/demo-weeks"), data, Size(weeks))
        return
    directory = directory or Path("build/demo")
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
                        asyncio.run(story.the_person_reads())
                        asyncio.run(story.a_reminder_goes_out(url))
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


def _weeks(directory: Path, data: Path | None, size: Size) -> None:
    """The weeks, and how to report on them."""
    with reported_errors():
        real = data or (REAL_DATA if REAL_DATA.is_file() else None)
        world = World(directory.absolute(), real)
        world.forget()
        with EmbeddedPostgres(world.directory / "pg") as superuser_url:
            url = _prepare(world, superuser_url, real)
            with _progress("simulating") as told:
                weeks = simulate(world, url, size, told)
            out.print()
            out.rule(demo_acts.act_title(f"{size.weeks} weeks", "times are simulated"))
            out.print(weeks_table(weeks))
            rebuilt = answers_are_rebuilt(world, url)
    if not rebuilt:
        err.print(bad("demo: something above went otherwise than it must"))
        raise typer.Exit(ExitCode.FAILED)
    begin, end = period_of(weeks)
    out.print()
    out.print(
        "These weeks have not happened: the clock of the gateway and of the banks ran ahead. The"
        " entries, their order and their proofs are as in any log."
    )
    out.print(
        f"Report on them:  credit-audit report --data {directory / 'pg'}"
        f" --trust {directory / 'trust.toml'} --from {begin} --to {end} --out build/report.html",
        soft_wrap=True,
    )
    out.print("demo: ok", style="bold green")


@contextmanager
def _progress(what: str) -> Iterator[Callable[[int, int], None]]:
    """A progress bar; takes how much of how much is done."""
    with Progress(
        TextColumn(what),
        BarColumn(),
        TaskProgressColumn(),
        TimeElapsedColumn(),
        console=err,
        transient=True,
    ) as progress:
        task = progress.add_task("", total=1)
        yield lambda done, whole: progress.update(task, completed=done, total=whole)


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
    size = file.stat().st_size
    with _progress(f"contributing for {partner.display_name}") as told:
        return world.contribute(url, file, partner, adapter, lambda done: told(done, size))
