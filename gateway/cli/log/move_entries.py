# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway retention move-entries`: old entries leave the database for the log's tiles."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.progress import Progress, SpinnerColumn, TextColumn

from gateway.audit.export.selection import moment_text
from gateway.cli.approvals.guarded import Approved, FourEyesUrl, require_approval
from gateway.cli.audit.offline import LogKey, TrustFile, log_verifier
from gateway.cli.context import JsonOutput, err, out, print_json, reported_errors
from gateway.cli.log.retention import LogDatabaseUrl
from gateway.cli.values import cause as checked_cause
from gateway.domain.access.plain_words import counted
from gateway.domain.access.retention import parse_period
from gateway.domain.facts.four_eyes import DESTROY_EVIDENCE
from gateway.errors import ConfigurationError, GatewayError, StoreError
from gateway.runtime.kept_files import opened_files
from gateway.runtime.system import SystemClock
from gateway.services.admin.moving_entries import (
    MAX_CAUSE,
    MOST_DAYS,
    FoundEntries,
    TilesLooked,
    drop_entries,
    find_entries,
    moves_before,
)
from gateway.store.connections import OPERATOR, connect
from gateway.store.log.moved.moving import BegunMove, EntryMovingStore, EntryPartition
from gateway.store.log.successions.entries import read_successions, with_successions


def _cause(text: str) -> str:
    """A cause that leaves room for the range before it. Raises BadParameter."""
    if not text.strip():
        raise typer.BadParameter("a cause is needed, such as a ticket's number")
    return checked_cause(text, MAX_CAUSE)


Tiles = Annotated[
    Path,
    typer.Option("--tiles", metavar="DIR", help="The directory that `credit-audit tiles` writes."),
]
OlderThan = Annotated[
    str,
    typer.Option(
        metavar="PERIOD",
        help="How long entries stay in the database: 3y, 26m (months), 200d; at least 184 days.",
    ),
]
Cause = Annotated[
    str,
    typer.Option(
        parser=_cause,
        metavar="TEXT",
        help="Reason, such as a ticket number; in the log for ever: no names.",
        show_default=False,
    ),
]
Days = Annotated[
    int,
    typer.Option(
        "--days",
        min=1,
        max=MOST_DAYS,
        help="How long the move may go on once begun, also by another run with the same cause."
        " Whoever approves it sees that.",
    ),
]
CheckOnly = Annotated[
    bool, typer.Option("--check-only", help="Only look at the files; drop nothing.")
]


def move_entries(  # noqa: PLR0913 - one option a fact
    *,
    database_url: LogDatabaseUrl,
    tiles: Tiles,
    cause: Cause,
    older_than: OlderThan = "26m",
    days: Days = 7,
    check_only: CheckOnly = False,
    log_key: LogKey = None,
    trust: TrustFile = None,
    approved: Approved = None,
    records_url: FourEyesUrl = None,
    json: JsonOutput = False,
) -> None:
    """Drops old entries from the database that the log's tiles hold.

    Takes whole partitions: 16,777,216 entries each. Every file is made durable, read back from
    the disk and proven by the directory's signed checkpoint; then the database computes the
    same digest from its own rows and drops the bytes, partition by partition. The columns
    beside them stay, so proofs, searches and counts go on as before. Facts stay, and entries
    whose evidence is in the database still: `retention move` comes first.

    The move is recorded before anything is dropped, with its range and for how many days it may
    go on. If interrupted, run the same again: with the same cause and login it continues under
    that record, and is approved already.

    Keep the directory as you keep the database: without it the log can no longer be
    verified. Auditors name it with --tiles.

    Example:  credit-gateway retention move-entries --tiles /srv/log --trust trust.toml
    --cause OPS-12

    Exit codes: 0 moved, or nothing was to be moved, 1 files, log and database do not fit each
    other, 2 could not.
    """
    report = _Report(json)
    with reported_errors():
        log = log_verifier(log_key, trust)
        if not tiles.is_dir():
            raise ConfigurationError(f"there is no folder {tiles.name} with tiles")
        before = moves_before(parse_period(older_than), SystemClock().now())
        with connect(database_url, role=OPERATOR) as connection:
            store = EntryMovingStore(connection)
            log = with_successions(log, read_successions(connection))
            partitions = store.partitions(before)
            with opened_files(tiles) as files, _progress(hidden=json) as progress:
                task = progress.add_task("", total=None)
                looked = TilesLooked(files, log) if partitions else None
                found = [
                    find_entries(
                        looked,
                        each,
                        store.entries(each),
                        lambda done: progress.advance(task, done),
                    )
                    for each in partitions
                    if looked is not None
                ]
                files.sync()
            found = [each for each in found if each.entries]
            if found and not check_only:
                begun = _goes_on(store.begun(), found, cause)
                if begun is None:
                    # Only now: an approval permits what is begun within minutes of its use.
                    require_approval(
                        records_url or database_url,
                        OPERATOR,
                        DESTROY_EVIDENCE,
                        _asked(found, older_than, days),
                        cause=cause,
                        approved=approved,
                    )
                    begun = _begun(store, found, days, cause)
                _drop(store, found, begun, report)
            elif found:
                report.looked(found)
    report.end()


@dataclass(slots=True)
class _Report:
    """What became of each partition, printed as it comes."""

    json: bool
    dropped: bool = False
    partitions: list[FoundEntries] = field(default_factory=list)

    def looked(self, found: list[FoundEntries]) -> None:
        """Partitions are in the files, and nothing was to be dropped."""
        for each in found:
            self.partitions.append(each)
            self._say(each, "are in the files")

    def done(self, found: FoundEntries) -> None:
        """A partition was dropped; that stays so, whatever becomes of the others."""
        self.dropped = True
        self.partitions.append(found)
        self._say(found, "moved to the files")

    def end(self) -> None:
        """All that there was to do is done, or could not be."""
        if self.json:
            partitions = [_partition(each) for each in self.partitions]
            print_json({"dropped": self.dropped, "partitions": partitions})
        elif not self.partitions:
            out.print("no partition has entries that are to be moved")

    def _say(self, found: FoundEntries, done: str) -> None:
        if not self.json:
            entries = counted(found.entries, "entry", "entries")
            where = f"entries {found.low:,} to {found.high:,}"
            out.print(f"{where}: {entries} {done}", highlight=False)


def _ranges(found: list[FoundEntries]) -> list[tuple[int, int]]:
    """What is to be moved, neighbours as one."""
    ranges: list[tuple[int, int]] = []
    for each in found:
        if ranges and ranges[-1][1] == each.low:
            ranges[-1] = ranges[-1][0], each.high
        else:
            ranges.append((each.low, each.high))
    return ranges


def _asked(found: list[FoundEntries], older_than: str, days: int) -> dict[str, Any]:
    """Just what is to be done, for the second operator."""
    ranges = [[low, high] for low, high in _ranges(found)]
    return {
        "verb": "retention move-entries",
        "older_than": older_than,
        "ranges": ranges,
        "days": days,
    }


def _goes_on(
    begun: list[BegunMove], found: list[FoundEntries], cause: str
) -> list[BegunMove] | None:
    """The records under which all of it goes on; None: some of it was not begun for this cause."""
    same = [each for each in begun if each.cause == cause]
    covered = all(any(each.covers(*part) for each in same) for part in _ranges(found))
    if not covered:
        return None
    for each in same:
        err.print(
            f"continues what was begun at {moment_text(each.begin_time)}, and may until"
            f" {moment_text(each.end_time)}",
            highlight=False,
            soft_wrap=True,
        )
    return same


def _begun(
    store: EntryMovingStore, found: list[FoundEntries], days: int, cause: str
) -> list[BegunMove]:
    """Puts each range on record, all at once: it is approved for minutes."""
    numbers = {store.begin(low, high, days, cause) for low, high in _ranges(found)}
    return [each for each in store.begun() if each.access_id in numbers]


def _drop(
    store: EntryMovingStore, found: list[FoundEntries], begun: list[BegunMove], report: _Report
) -> None:
    """Partition by partition, each for itself. Raises as `drop_entries`."""
    try:
        for each in found:
            where = EntryPartition(each.low, each.high)
            number = _record_of(begun, where)
            drop_entries(partial(store.move, number, where, each.entries, each.digest), each)
            report.done(each)
    except GatewayError:
        if report.json and report.partitions:
            report.end()  # what was done is done
        raise


def _record_of(begun: list[BegunMove], where: EntryPartition) -> int:
    """The newest record that the partition may be moved under. Raises StoreError."""
    numbers = [record.access_id for record in begun if record.covers(*where)]
    if not numbers:  # it was made a moment ago; since then approvals became necessary
        raise StoreError("no record permits the move any more: run the command again")
    return max(numbers)


def _progress(*, hidden: bool) -> Progress:
    """How many entries are done: how many move is not known before."""
    return Progress(
        SpinnerColumn(),
        TextColumn("looking at files: {task.completed:,.0f} entries"),
        console=err,
        transient=True,
        disable=hidden or not err.is_terminal,
    )


def _partition(found: FoundEntries) -> dict[str, Any]:
    return {
        "low": found.low,
        "high": found.high,
        "entries": found.entries,
        "digest": found.digest.hex(),
    }
