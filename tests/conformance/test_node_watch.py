# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A client in another language follows a watch and acknowledges it, from the documents alone."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from gateway.domain.watch.signs import EventKind, EventPlace
from tests.conformance.test_node import NODE
from tests.conformance.test_node_client import run_node, settings_of
from tests.support.gateway.patience import today
from tests.support.gateway.stack import Stack
from tests.support.watches.cards import GOOD, LATE, report_card
from tests.support.watches.scene import ELSEWHERE, HERE, OTHER, watching

pytestmark = [
    pytest.mark.skipif(NODE is None, reason="Node 18 or newer is not installed"),
    pytest.mark.usefixtures("one_day"),
]


@pytest.mark.exhaustive
async def test_a_foreign_client_follows_a_watch_goes_on_behind_its_cursor_and_acknowledges_it(
    database_url: str, tmp_path: Path
) -> None:
    stack = Stack(database_url, tmp_path)
    async with stack.serving(), watching(stack, tmp_path) as scene:
        await scene.lend()
        await scene.plan(HERE, today() + timedelta(5), paid="0")
        await scene.begin()
        await scene.days_pass(4)
        await scene.report(ELSEWHERE, 4, 10)
        asked = settings_of(stack, scene.watcher, most=100, utilisation=[80], due_within=7)
        begun, due, late, done = await run_node("watch_client.mjs", asked | {"events": 2})
        assert begun == {"newest": 0, "acknowledged": 0}
        assert (due["number"], due["since"]) == (1, (today() - timedelta(4)).isoformat())
        (sign,) = due["signs"]
        assert (sign["kind"], sign["place"]) == (EventKind.DUE_SOON, EventPlace.HERE)
        assert sign["due_date"] == (today() + timedelta(5)).isoformat()
        assert (late["number"], late["since"], late["repeated"]) == (2, "", False)
        assert [each["kind"] for each in late["signs"]] == [EventKind.NEWLY_LATE]
        assert done["acknowledged"] == 2
        await scene.report(ELSEWHERE, 5, 40)
        again, worse, _ = await run_node("watch_client.mjs", asked | {"events": 1, "after": 2})
        assert again == {"newest": 2, "acknowledged": 2}
        assert [each["kind"] for each in worse["signs"]] == [EventKind.WORSE]
        # Somebody else has one card here, which is scored, and is late with it.
        await report_card(scene, *GOOD, resident_id=OTHER)
        await report_card(scene, *LATE, resident_id=OTHER)
        scored = asked | {"events": 1, "after": 3, "risk_worse_by": 1}
        _, riskier, _ = await run_node("watch_client.mjs", scored)
        (sign,) = (each for each in riskier["signs"] if each["kind"] == EventKind.RISK_WORSE)
        assert sign["place"] == EventPlace.ALL
        assert sign["risk_points_after"] > sign.get("risk_points_before", 0)
