# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Steps 5 to 9 of AcknowledgeEvents."""

from __future__ import annotations

from gateway.domain.access.envelope import SignedPayload
from gateway.domain.watch.calls import ACKNOWLEDGED_BODY_TYPE, RECEIVED_BODY_TYPE
from gateway.errors import Reason, RefusalError
from gateway.services.calls.call import Body, Call
from gateway.services.calls.step import check_body, using
from gateway.store.watch.delivering import EventsAcknowledgement, WatchLog
from gateway.wire.watch.bodies import decode_received, encode_acknowledged


class AcknowledgingEvents:
    """AcknowledgeEvents. Belongs to one event loop."""

    def __init__(self, log: WatchLog) -> None:
        """Args: log: where watches stand."""
        self._log = log

    async def answer(self, call: Call, payload: SignedPayload) -> Body:
        """See Work. Raises RefusalError."""
        check_body(payload, RECEIVED_BODY_TYPE)
        number = decode_received(payload.body)
        with using(Reason.DATA_UNAVAILABLE):
            state = await self._log.state(call.partner.partner_id)
        if state is None or number > state.newest_event:
            raise RefusalError(Reason.EVENT_NOT_DELIVERED)
        call.entry.acknowledged_event = number
        call.change = EventsAcknowledgement(number)
        highest = max(number, state.acknowledged_event)
        return Body(ACKNOWLEDGED_BODY_TYPE, encode_acknowledged(highest))
