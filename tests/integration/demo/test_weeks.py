# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`demo --weeks`: the log of simulated weeks is what was done in them, verifies and replays."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest
from typer.testing import CliRunner

from gateway.cli.audit.app import make_app
from gateway.demo.card_portfolio import card_portfolio
from gateway.demo.partners import CARDS
from gateway.demo.replay import answers_are_rebuilt
from gateway.demo.weeks.happenings import Kind, Size, happenings
from gateway.demo.weeks.simulated import period_of, simulate
from gateway.demo.world import World
from gateway.domain.access.envelope import QUERY_METHOD
from gateway.domain.codes import Outcome
from gateway.wire.entries import decode_entry
from tests.support.records.contributor import write_csv

SIZE = Size(5, people=70, questions=6, plans=1, disputes=1)
"""Longer than development certificates are good for."""
KINDS = ("consents", "plans", "disputes")
START = datetime(2026, 11, 30, 5, 0, tzinfo=UTC)


@pytest.mark.exhaustive
async def test_the_log_of_simulated_weeks_has_what_was_done_and_verifies_and_replays(
    database_url: str, tmp_path: Path
) -> None:
    world = World(tmp_path)
    world.begin()
    file = write_csv(tmp_path / "cards.csv", card_portfolio(80, 3))

    def made() -> list[tuple[int, ...]]:
        world.register(database_url)
        world.contribute(database_url, file, CARDS, "uci-csv", lambda _done: None)
        world.admit(database_url)
        weeks = simulate(world, database_url, SIZE)
        assert answers_are_rebuilt(world, database_url)
        first, last = (datetime.fromisoformat(f"{day}T00:00Z") for day in period_of(weeks))
        assert last - first == timedelta(weeks=SIZE.weeks)
        with psycopg.connect(database_url) as connection:
            rows = connection.execute("SELECT entry FROM audit.entry").fetchall()
        logged: Counter[tuple[int, bool]] = Counter()
        for (raw,) in rows:
            entry = decode_entry(bytes(raw))
            if entry.method == QUERY_METHOD:
                week = (entry.entry_time - first).days // 7
                logged[week, entry.outcome is Outcome.ANSWERED] += 1
        for number, told in enumerate(weeks):
            assert logged[number, True] == told.answered > 0
            assert logged[number, False] == told.refused.total() > 0
        assert logged.keys() <= {(n, kind) for n in range(SIZE.weeks) for kind in (True, False)}
        return [tuple(week.done[kind] for kind in KINDS) for week in weeks]

    done = await asyncio.to_thread(made)
    assert all(min(counts) > 0 for counts in done)
    environment = {
        "CREDIT_GATEWAY_AUDIT_DATABASE_URL": database_url,
        "CREDIT_GATEWAY_TRUST": str(world.trust_file),
    }
    verified = CliRunner().invoke(make_app(), ["verify"], env=environment)
    assert verified.exit_code == 0, verified.output


def test_the_same_seed_gives_the_same_weeks_in_order_of_time() -> None:
    found = happenings(START, Size(6), 6)
    assert found == happenings(START, Size(6), 6) != happenings(START, Size(6), 7)
    moments = [each.moment for each in found]
    assert moments == sorted(moments)
    assert moments[0] >= START
    assert moments[-1] < START.replace(hour=0) + timedelta(weeks=6)
    assert {each.kind for each in found} == set(Kind)


def test_steps_of_a_plan_or_a_dispute_come_one_after_the_other() -> None:
    for kind in (Kind.PLAN, Kind.DISPUTE):
        steps: dict[int, list[int]] = {}
        for each in happenings(START, Size(6), 6):
            if each.kind is kind:
                steps.setdefault(each.person, []).append(each.step)
        assert steps
        assert all(taken == list(range(len(taken))) for taken in steps.values())
