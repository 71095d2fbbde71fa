# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The demo's auditor: every answer the banks got is rebuilt from the records."""

from __future__ import annotations

import asyncio
from collections import Counter

from gateway.cli.audit.replay_selection import Source
from gateway.cli.context import out
from gateway.cli.output import bad, good
from gateway.demo.story.acts import act_title
from gateway.demo.world import World
from gateway.domain.people.commitments import Commitments
from gateway.runtime.system import SystemClock
from gateway.services.audit.admitting import admit
from gateway.services.audit.replay.evidence import ReplayKeys, Verdict
from gateway.services.audit.replay.replayer import Replayer
from gateway.store.log.reading import AuditReader, connect_auditor

_CAUSE = "demo"


def answers_are_rebuilt(world: World, database_url: str) -> bool:
    """Replays the whole log, as `credit-audit replay --all` does.

    Returns:
        Whether there are answers, and all come out byte for byte.
    """
    out.print()
    out.rule(act_title("An auditor rebuilds every answer", "from the records"))
    with connect_auditor(database_url) as connection:
        reader = AuditReader(connection, patience_s=0)
        reader.names = Commitments.held(world.keys)
        selection = Source.of(reader, None, None, _CAUSE).all()
        # The server is stopped: the operator puts the record of this read into the log.
        admitted = asyncio.run(admit(database_url, world.keys.log_signer(), SystemClock()))
        out.print(f"  the operator: {admitted.accesses} reads on record are in the log now")
        replayer = Replayer(selection.store, ReplayKeys.of(world.keys))
        found = Counter(result.verdict for result in replayer.replay(selection.entries))
    equal = found[Verdict.EQUAL]
    answers = found.total() - found[Verdict.NOT_ANSWERED]
    as_told = 0 < equal == answers
    out.print(good("✓") if as_told else bad("✗"), f"{equal} of {answers} answers, byte for byte")
    return as_told
