# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Steps 5 to 9 of AcknowledgeEvents."""

from __future__ import annotations

from gateway.domain.access.envelope import SignedPayload
from gateway.domain.watch.calls import ACKNOWLEDGED_BODY_TYPE, RECEIVED_BODY_TYPE
from gateway.errors import Reason, RefusalError, StoreError
from gateway.services.calls.call import Body, Call
from gateway.store.watch.delivering import EventsAcknowledgement, WatchLog
from gateway.wire.watch.bodies import decode_received, encode_acknowledged


class AcknowledgingEvents:
    """AcknowledgeEvents. Belongs to one event loop."""

    def __init__(self, log: WatchLog) -> None:
        """Args: log: where watches stand."""
        self._log = log

    async def answer(self, call: Call, payload: SignedPayload) -> Body:
        """See Work. Raises RefusalError."""
        if payload.body_type != RECEIVED_BODY_TYPE:
            raise RefusalError(Reason.UNSUPPORTED_BODY_TYPE)
        number = decode_received(payload.body)
        try:
            state = await self._log.state(call.partner.partner_id)
        except StoreError:
            raise RefusalError(Reason.DATA_UNAVAILABLE) from None
        if state is None or number > state.newest_event:
            raise RefusalError(Reason.EVENT_NOT_DELIVERED)
        call.entry.acknowledged_event = number
        call.change = EventsAcknowledgement(number)
        highest = max(number, state.acknowledged_event)
        return Body(ACKNOWLEDGED_BODY_TYPE, encode_acknowledged(highest))
