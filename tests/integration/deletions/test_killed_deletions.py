# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""An erasure or an expiry whose admission is killed takes effect once, or not at all.

With records and log in one database, and in two. Killed before its entry is durable nothing is
gone; with the log apart, killed after it, the next round deletes what the entry says.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from gateway.cli.audit.app import make_app
from gateway.demo.card_portfolio import card_portfolio
from gateway.log.checkpoint import LogSigner
from gateway.services.audit.facts import records as verification
from gateway.store.connections import OPERATOR, connect
from gateway.store.deletions.erasing import erase_person
from tests.integration.deletions.test_expired import expire, kept_of, months_of
from tests.support.databases import NewStores
from tests.support.facts import admit, make_older_than_facts
from tests.support.fakes import SettableClock
from tests.support.four_eyes.killed_admission import ORIGIN, kill_admission
from tests.support.records.contributor import Contributor, write_csv
from tests.support.suite.exhaustive import first_every_day

TODAY = date(2026, 1, 1)
ERASED = 1
"""The client that is erased."""
Months = dict[bytes, list[int]]
IN_ONE, IN_TWO = "one database", "two databases"


@dataclass(frozen=True)
class World:
    """Records of some people, a log, and what is in effect."""

    contributor: Contributor
    log: str
    file: Path

    @property
    def signer(self) -> LogSigner:
        """The log's key."""
        return LogSigner(ORIGIN, self.contributor.keys.log_signer())

    @property
    def apart(self) -> bool:
        """Whether records and log are two databases."""
        return self.contributor.database_url != self.log

    def admit(self) -> int:
        """As `credit-gateway log admit`; how many facts."""
        log = self.log if self.apart else None
        return admit(self.contributor.database_url, self.signer, log_url=log)

    def kill(self, at: str) -> None:
        """Lets a process admit and die at that step."""
        kill_admission(self.contributor.database_url, self.log, self.contributor.directory, at)

    def delete(self, what: str) -> Months:
        """Records an erasure or an expiry; what is to be left of everybody's months."""
        before = months_of(self.contributor)
        if what == "expiry":
            expire(self.contributor, f"--as-of={TODAY}")
            kept = kept_of(self.file, TODAY)
            left = {self.contributor.subject(client): months for client, months in kept.items()}
            return {subject: months for subject, months in left.items() if months}
        subject = self.contributor.subject(ERASED)
        with connect(self.contributor.database_url, role=OPERATOR) as operator:
            erase_person(operator, [subject], self.contributor.clock.now(), cause="a test")
        return {each: months for each, months in before.items() if each != subject}

    def findings(self) -> list[str]:
        """What `credit-audit verify` names."""
        given = ["verify", "--json", "--database-url", self.log, "--log-key", self.signer.vkey]
        if self.apart:
            given += ["--records-url", self.contributor.database_url]
        result = CliRunner().invoke(make_app(), given)
        found = [each["check"] for each in json.loads(result.stdout)["findings"]]
        assert result.exit_code == (1 if found else 0), result.output
        return found


@pytest.fixture
def world(
    request: pytest.FixtureRequest, new_stores: NewStores, tmp_path: Path, clock: SettableClock
) -> Iterator[World]:
    """Sixty people's cards are in effect."""
    records, log = new_stores(apart=request.param == IN_TWO)
    make_older_than_facts(records)
    contributor = Contributor(records, tmp_path / "keys", clock)
    contributor.register("card-bank")
    file = write_csv(tmp_path / "cards.csv", list(card_portfolio(60, 11)))
    made = World(contributor, log, file)
    made.admit()
    contributor.contribute(file, "uci-csv", "card-bank", admit=False)
    made.admit()
    yield made
    assert made.findings() == []


@pytest.mark.parametrize(
    ("world", "what"),
    first_every_day(
        [(IN_ONE, "expiry"), (IN_TWO, "expiry"), (IN_ONE, "erasure"), (IN_TWO, "erasure")]
    ),
    indirect=["world"],
)
def test_killed_before_its_entry_is_durable_a_deletion_has_taken_nothing(
    world: World, what: str
) -> None:
    before = months_of(world.contributor)
    left = world.delete(what)
    assert left != before
    world.kill("log")
    assert months_of(world.contributor) == before
    assert world.admit() > 0
    assert months_of(world.contributor) == left
    assert world.admit() == 0


@pytest.mark.parametrize(
    ("world", "what"),
    first_every_day(
        [(IN_TWO, "erasure"), (IN_ONE, "erasure"), (IN_TWO, "expiry"), (IN_ONE, "expiry")]
    ),
    indirect=["world"],
)
def test_killed_after_its_entry_a_deletion_is_completed_by_the_next_round_and_named_until_then(
    world: World, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verification, "_PATIENCE_S", 0.0)  # whoever was at work is dead
    before = months_of(world.contributor)
    left = world.delete(what)
    world.kill("number")
    assert months_of(world.contributor) == before
    assert bool(world.findings()) is world.apart  # in one database there is no entry, either
    world.admit()
    assert months_of(world.contributor) == left
    assert world.admit() == 0
