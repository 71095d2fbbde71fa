# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How much of their limits partners have used, of many partners, and where none are known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

import pytest

from gateway.domain.access.directory import Directory
from gateway.domain.quotas.charges import UseKey
from gateway.domain.quotas.limits import Counted, Limit, Period, Quotas
from gateway.errors import Reason, RefusalError
from gateway.runtime import telemetry
from gateway.server.background.quota_use import QuotaUse
from tests.support.fakes import SettableClock
from tests.unit.docs.test_protocol_behaviour import NOW, partner

_PARTNERS = 300
_MONTHLY = Limit(Counted.CALLS, Period.MONTH, 100)


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> dict[str, float]:
    """What was told last: by what is counted, and how many partners are near."""
    found: dict[str, float] = {}
    monkeypatch.setattr(
        telemetry.QUOTA_USE,
        "set",
        lambda share, labels: found.update({labels["creditgateway.quota.counted"]: share}),
    )
    monkeypatch.setattr(telemetry.QUOTA_NEAR, "set", lambda count: found.update(near=count))
    return found


async def test_of_many_partners_the_one_that_is_next_to_its_limit_counts(
    told: dict[str, float],
) -> None:
    usual = partner()
    usual = replace(usual, policy=replace(usual.policy, quotas=Quotas(None, (_MONTHLY,))))
    partners = {f"bank-{n}": replace(usual, partner_id=f"bank-{n}") for n in range(_PARTNERS)}
    partners["bank-2"] = replace(partners["bank-2"], suspended=True)
    partners["free"] = partner()
    month = date(NOW.year, NOW.month, 1)
    counted = {0: 80, 1: 81, 2: 500, _PARTNERS - 1: 99}
    used = {(f"bank-{n}", "calls/month", month, b""): count for n, count in counted.items()}
    asked: list[UseKey] = []

    async def look(keys: Sequence[UseKey]) -> Mapping[UseKey, int]:
        asked.extend(keys)
        return {key: used[key] for key in keys if key in used}

    await QuotaUse(lambda: Directory(partners), look, SettableClock(NOW)).tell()
    assert len(asked) == len(set(asked)) == _PARTNERS - 1
    assert (told["calls"], told["answers"], told["near"]) == (0.99, 0, 2)


async def test_nothing_is_told_while_the_partners_are_not_known(told: dict[str, float]) -> None:
    async def look(_: Sequence[UseKey]) -> Mapping[UseKey, int]:
        raise AssertionError

    await QuotaUse(_unknown, look, SettableClock(NOW)).tell()
    assert not told


def _unknown() -> Directory:
    raise RefusalError(Reason.DATA_UNAVAILABLE)
