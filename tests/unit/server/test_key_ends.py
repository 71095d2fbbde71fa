# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How long keys last that somebody has to replace in time."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from gateway.domain.access.directory import Directory
from gateway.errors import Reason, RefusalError
from gateway.runtime import telemetry
from gateway.server.background.key_ends import KeyEnds, first_without_keys
from tests.support.fakes import SettableClock
from tests.unit.docs.test_protocol_behaviour import NOW, partner

_DAY = timedelta(days=1)


def test_a_partner_lasts_as_long_as_the_last_of_its_keys_that_is_not_revoked() -> None:
    rotated = partner()
    (key,) = rotated.keys.values()
    keys = {
        "old": replace(key, valid_until=NOW + _DAY),
        "new": replace(key, valid_until=NOW + 9 * _DAY),
        "lost": replace(key, valid_until=NOW + 99 * _DAY, revoke_time=NOW),
    }
    rotated = replace(rotated, keys=keys)
    assert first_without_keys([rotated]) == NOW + 9 * _DAY
    sooner = replace(rotated, keys={"one": replace(key, valid_until=NOW + 2 * _DAY)})
    assert first_without_keys([rotated, sooner]) == NOW + 2 * _DAY
    assert first_without_keys([rotated, replace(sooner, suspended=True)]) == NOW + 9 * _DAY
    assert first_without_keys([replace(rotated, keys={})]) is None


def test_each_kind_is_told_where_it_is_known_and_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    told: dict[str, float | None] = {}
    monkeypatch.setattr(
        telemetry.KEY_LEFT, "set", lambda days, labels: told.update({labels[_KIND]: days})
    )
    clock, of_november = SettableClock(NOW), ["2026-10", "2026-11"]
    KeyEnds(lambda: Directory({}), lambda: of_november, lambda: NOW + _DAY, clock).tell()
    assert {kind for kind, left in told.items() if left is not None} == {"evidence", "list"}
    assert told["list"] == 1
    # What ended is told no longer: nothing is left that somebody has to replace.
    KeyEnds(lambda: Directory({}), lambda: ["2026-11", "any"], lambda: None, clock).tell()
    assert told == dict.fromkeys(("partner", "evidence", "list"))
    told.clear()
    KeyEnds(_unknown, lambda: of_november, lambda: None, clock).tell()
    assert "partner" not in told


_KIND = "creditgateway.key.kind"


def _unknown() -> Directory:
    raise RefusalError(Reason.DATA_UNAVAILABLE)
