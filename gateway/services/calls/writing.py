# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Limits of calls whose change is on record before their entry is written.

What has been put on record has to be answered, so such a call cannot be refused any more when its
entry is counted. Its limits are looked at before, and of a partner that has any one such call of a
process is at work at a time, until its entry is durable (docs/adr/0076).
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import date

from gateway.domain.quotas.charges import Charge
from gateway.domain.quotas.uses import exceeded_refusal
from gateway.errors import Reason, RefusalError, StoreError
from gateway.services.calls.call import Call

Uses = Callable[[str, Mapping[str, date]], Awaitable[Mapping[str, int]]]
"""How much of a partner's limits is used, by name, told their periods' first days."""


async def no_uses(_partner: str, _starts: Mapping[str, date]) -> Mapping[str, int]:
    """Where nothing is counted."""
    return {}


class WritingTurns:
    """One turn at a time for each partner that has such a limit. Belongs to one event loop."""

    def __init__(self, uses: Uses) -> None:
        """Args: uses: what the log has counted; raises StoreError."""
        self._uses = uses
        self._turns: dict[str, tuple[asyncio.Lock, int]] = {}  # with how many want it

    @asynccontextmanager
    async def until_released(self, call: Call) -> AsyncIterator[Callable[[], Awaitable[None]]]:
        """Gives what begins the call's turn, which lasts until this ends.

        That raises RefusalError: QUOTA_EXCEEDED; AUDIT_UNAVAILABLE: nobody can tell.
        """
        async with AsyncExitStack() as ends:
            yield lambda: ends.enter_async_context(self._turn(call))

    @asynccontextmanager
    async def _turn(self, call: Call) -> AsyncIterator[None]:
        quotas = call.partner.policy.quotas
        limits = [] if quotas is None else [e for e in quotas.limits if e.is_of_call(call.method)]
        if not limits:
            yield
            return
        partner, now = call.partner.partner_id, call.entry.entry_time
        lock, wanted = self._turns.get(partner, (asyncio.Lock(), 0))
        self._turns[partner] = lock, wanted + 1
        try:
            async with lock:
                charges = [Charge(each, each.period.start(now), b"", 1) for each in limits]
                starts = {each.limit.name: each.start for each in charges}
                try:
                    used = await self._uses(partner, starts)
                except StoreError:
                    raise RefusalError(Reason.AUDIT_UNAVAILABLE) from None
                over = [e for e in charges if used.get(e.limit.name, 0) >= e.limit.count]
                if over:
                    raise exceeded_refusal(over, now)
                yield
        finally:
            lock, wanted = self._turns[partner]
            self._turns[partner] = lock, wanted - 1
            if wanted == 1:
                del self._turns[partner]
