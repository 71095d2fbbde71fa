# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Steps 5 to 9 of CorrectionService: a partner's notices, and that it takes them.

That notices are delivered is a fact of the call (docs/adr/0052), so an entry before they leave;
likewise that they are acknowledged. Whoever is cut off gets them again.
"""

from __future__ import annotations

from collections.abc import Sequence

from gateway.domain.access.envelope import SignedPayload
from gateway.domain.corrections.feed import (
    ACKNOWLEDGED_BODY_TYPE,
    CORRECTIONS_PAGE_BODY_TYPE,
    CORRECTIONS_QUERY_BODY_TYPE,
    MOST_ANSWERS_AT_ONCE,
    RECEIVED_BODY_TYPE,
    AcknowledgedNotice,
    CorrectionNotice,
    CorrectionsPage,
    WrongAnswer,
)
from gateway.domain.facts.bodies import correction_feed_scope, notices_body
from gateway.domain.facts.kinds import CORRECTION_DELIVERY, CORRECTION_RECEIPT, FactKind
from gateway.errors import MalformedError, Reason, RefusalError, StoreError
from gateway.services.calls.call import Body, Call
from gateway.services.calls.step import check_body, using
from gateway.store.corrections.notices import Notices, OpenNotice
from gateway.store.facts.by_call import FactByCall
from gateway.wire.corrections import (
    decode_corrections_query,
    decode_received,
    encode_acknowledged,
    encode_corrections_page,
)
from gateway.wire.entries import decode_entry


class ListingCorrections:
    """ListCorrections. Belongs to one event loop."""

    def __init__(self, notices: Notices) -> None:
        """Args: notices: of all partners."""
        self._notices = notices

    async def answer(self, call: Call, payload: SignedPayload) -> Body:
        """See Work. Raises RefusalError."""
        check_body(payload, CORRECTIONS_QUERY_BODY_TYPE)
        query, partner = decode_corrections_query(payload.body), call.partner.partner_id
        try:
            found = await self._notices.open(partner, query.after, query.page_size + 1)
            some = _as_many_as_fit(found[: query.page_size])
            notices = await self._read(partner, some)
        except StoreError:
            raise RefusalError(Reason.DATA_UNAVAILABLE) from None
        except MalformedError:
            raise RefusalError(Reason.AUDIT_UNAVAILABLE) from None
        if notices:
            call.change = _fact(CORRECTION_DELIVERY, partner, [each.notice_id for each in notices])
        page = CorrectionsPage(notices, len(some) < len(found), call.entry.entry_time)
        return Body(CORRECTIONS_PAGE_BODY_TYPE, encode_corrections_page(page))

    async def _read(
        self, partner: str, found: Sequence[OpenNotice]
    ) -> tuple[CorrectionNotice, ...]:
        """The notices with the requests that were answered.

        Raises:
            MalformedError: an entry is not the partner's answer.
            StoreError: it cannot be read.
        """
        leaves = [leaf for notice in found for leaf in notice.leaf_indexes]
        entries = await self._notices.entries(partner, leaves) if leaves else {}
        return tuple(
            CorrectionNotice(
                notice.notice_id,
                notice.correction_time,
                tuple(_answer(partner, leaf, entries.get(leaf)) for leaf in notice.leaf_indexes),
                notice.kind,
            )
            for notice in found
        )


class AcknowledgingCorrections:
    """AcknowledgeCorrections. Belongs to one event loop."""

    def __init__(self, notices: Notices) -> None:
        """Args: notices: of all partners."""
        self._notices = notices

    async def answer(self, call: Call, payload: SignedPayload) -> Body:
        """See Work. Raises RefusalError."""
        check_body(payload, RECEIVED_BODY_TYPE)
        named, partner = decode_received(payload.body), call.partner.partner_id
        with using(Reason.DATA_UNAVAILABLE):
            states = await self._notices.states(partner, named)
        if len(states) < len(named):
            raise RefusalError(Reason.NOTICE_NOT_FOUND)
        if any(state.deliver_time is None for state in states.values()):
            raise RefusalError(Reason.NOTICE_NOT_DELIVERED)
        if any(state.acknowledge_time is None for state in states.values()):
            call.change = _fact(CORRECTION_RECEIPT, partner, named)
        now = call.entry.entry_time
        acknowledged = [
            AcknowledgedNotice(number, states[number].acknowledge_time or now) for number in named
        ]
        return Body(ACKNOWLEDGED_BODY_TYPE, encode_acknowledged(acknowledged))


def _as_many_as_fit(found: Sequence[OpenNotice]) -> Sequence[OpenNotice]:
    """From the first one on, as many as one page has room for; one at least."""
    answers = 0
    for count, notice in enumerate(found):
        answers += len(notice.leaf_indexes)
        if count and answers > MOST_ANSWERS_AT_ONCE:
            return found[:count]
    return found


def _answer(partner: str, leaf: int, raw: bytes | None) -> WrongAnswer:
    """How the partner knows an answer of its own. Raises MalformedError."""
    if raw is None:
        raise MalformedError("a notice names an entry that is not the partner's")
    if not raw:
        # Moved to files (docs/adr/0097): the receipt that the partner has names the leaf, too.
        return WrongAnswer(leaf, b"")
    entry = decode_entry(raw)
    if entry.partner != partner:
        raise MalformedError("an entry is another partner's")
    return WrongAnswer(leaf, entry.first_request_id or entry.request_id, entry.answer_number)


def _fact(kind: FactKind, partner: str, notice_ids: Sequence[int]) -> FactByCall:
    return FactByCall(kind, correction_feed_scope(partner), notices_body(partner, notice_ids))
