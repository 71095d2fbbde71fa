# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Who can say that this machine's clock is off, and who cannot."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from gateway.errors import ClockError
from gateway.runtime import telemetry
from gateway.server.clock_watch import PARTNERS, ClockWatch
from tests.support.fakes import SettableClock


class _World:
    """One watch; time passes only when it is told to."""

    def __init__(self) -> None:
        self.clock = SettableClock()
        self.seconds = 0.0
        self.database_ahead = timedelta(0)
        self.round_trip = timedelta(0)
        self.watch = ClockWatch(
            self.clock,
            {"records database": self._ask},
            limit_s=5,
            monotonic=lambda: self.seconds,
        )

    async def _ask(self) -> datetime:
        self.pass_time(self.round_trip)
        return self.clock.now() + self.database_ahead

    def pass_time(self, by: timedelta) -> None:
        self.clock.advance(by)
        self.seconds += by.total_seconds()

    def asked(self, partner: str, *ages_s: float, request: str = "r") -> None:
        for number, age in enumerate(ages_s):
            issued = self.clock.now() - timedelta(seconds=age)
            self.watch.saw(partner, f"{request}{number}".encode(), issued)


@pytest.fixture
def world() -> _World:
    return _World()


@pytest.mark.parametrize("wrong", [("a",), ("a", "b")])
async def test_one_or_two_partners_with_wrong_clocks_do_not_take_the_gateway_down(
    world: _World, wrong: tuple[str, ...]
) -> None:
    for partner in "abc":
        world.asked(partner, *[90.0 if partner in wrong else 0.1] * 20)
    await world.watch.probe()
    for partner in "de":
        world.asked(partner, 0.1)
    await world.watch.probe()


async def test_two_partners_alone_say_nothing(world: _World) -> None:
    for partner in "ab":
        world.asked(partner, 90)
    await world.watch.probe()


@pytest.mark.parametrize("age_s", [90, -90])
async def test_three_partners_that_agree_say_that_our_clock_is_off(
    world: _World, age_s: float
) -> None:
    for partner in "abc":
        world.asked(partner, age_s)
    with pytest.raises(ClockError, match=r"partners [+-]90000 ms"):
        await world.watch.probe()


async def test_an_old_request_sent_again_and_again_is_one_observation(world: _World) -> None:
    for partner in "abc":
        world.asked(partner, 0.1, 0.1, 0.1)
        for _ in range(50):
            world.watch.saw(partner, b"old", world.clock.now() - timedelta(hours=1))
    await world.watch.probe()


async def test_a_clock_that_was_put_right_is_believed_at_once(world: _World) -> None:
    for partner in "abc":
        world.asked(partner, 90)
    with pytest.raises(ClockError):
        await world.watch.probe()
    world.clock.advance(timedelta(seconds=-90))  # without any time passing
    await world.watch.probe()


async def test_what_was_seen_long_ago_no_longer_counts(
    world: _World, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: dict[str, float | None] = {}
    monkeypatch.setattr(
        telemetry.CLOCK_OFFSET,
        "set",
        lambda s, labels: told.update(dict.fromkeys(labels.values(), s)),
    )
    for partner in "abc":
        world.asked(partner, 4)
    await world.watch.probe()
    assert told[PARTNERS] == 4
    world.pass_time(timedelta(minutes=6))
    await world.watch.probe()
    assert told == {"records database": 0, PARTNERS: None}


@pytest.mark.parametrize(("ahead_s", "said"), [(90, "-90000 ms"), (-90, "+90000 ms")])
async def test_the_databases_clock_is_believed(world: _World, ahead_s: int, said: str) -> None:
    world.database_ahead = timedelta(seconds=ahead_s)
    with pytest.raises(ClockError, match="records database") as off:
        await world.watch.probe()
    assert said in str(off.value)


async def test_a_slow_database_is_not_taken_for_a_wrong_clock(world: _World) -> None:
    world.round_trip = timedelta(seconds=30)
    await world.watch.probe()
