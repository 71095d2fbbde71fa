# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Reminders are made and sent with no other keys than their unit hands over."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys

from gateway.signing.key_directory import DirectoryKeyProvider
from tests.support.keys.handed_over import handed_over
from tests.support.reminders.scene import Scene

UNIT = "credit-gateway-reminders.service"


async def test_reminders_need_no_other_keys_than_their_unit_hands_over(scene: Scene) -> None:
    keys = handed_over(UNIT, scene.stack.directory / "keys", scene.directory / "handed-over")
    scene.keys = DirectoryKeyProvider(keys)
    (told,) = await scene.reminded()
    assert told.texts["en"]["sms"]
    # And as the unit starts it, in a process of its own.
    given = ("--keys", str(keys), "--secrets", str(scene.directory / "secrets"), "--once", "--json")
    command = (sys.executable, "-m", "gateway.main", "reminder", "send", *given)
    sent = await asyncio.to_thread(
        subprocess.run,
        [*command, "--database-url", scene.stack.database_url],
        capture_output=True,
        check=False,
    )
    assert sent.returncode == 0, sent.stderr
    assert json.loads(sent.stdout) == {"made": 0, "delivered": 0, "failed": 0, "ended": 0}
