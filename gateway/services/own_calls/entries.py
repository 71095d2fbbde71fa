# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""ListEntries: a partner's own entries, page by page; the page itself is one of them.

What the columns say is whose an entry is checked against its own bytes, and the entries
against each other, before they leave: a row that was changed shows nobody another partner's.
"""

from __future__ import annotations

from collections.abc import Sequence

from gateway.domain.access.envelope import SignedPayload
from gateway.domain.own_calls.entries import (
    ENTRIES_PAGE_BODY_TYPE,
    ENTRIES_QUERY_BODY_TYPE,
    EntriesPage,
    OwnLogEntry,
    Place,
    QuotaState,
)
from gateway.domain.quotas.limits import ABOUT_A_PERSON, Quotas
from gateway.errors import (
    MalformedError,
    Reason,
    RefusalError,
    StoreConflictError,
    StoreError,
)
from gateway.log.merkle import leaf_hash
from gateway.services.calls.call import Body, Call
from gateway.services.calls.step import check_body
from gateway.store.log.own_calls.entries import OwnEntries
from gateway.wire.entry_batch import read_entries
from gateway.wire.own_entries import decode_entries_query, encode_entries_page, encode_listed


class OwnEntriesListing:
    """Gives pages of own entries. Belongs to one event loop."""

    def __init__(self, entries: OwnEntries) -> None:
        """Args: entries: in the log, and what is used of limits."""
        self._entries = entries

    async def answer(self, call: Call, payload: SignedPayload) -> Body:
        """See Work. Raises RefusalError."""
        check_body(payload, ENTRIES_QUERY_BODY_TYPE)
        query = decode_entries_query(payload.body)
        place, partner = query.place(), call.partner.partner_id
        try:
            if place is None:
                last = await self._entries.last_counter(partner)
                place = Place(max(query.first_counter, 1), last)
            found: Sequence[OwnLogEntry] = ()
            if place.low <= place.last:
                found = await self._entries.page(partner, place, query.size)
                _check_kept(found)
            last_hash = _checked(found, partner, place.low)
            quotas = await self._quotas(call)
        except (StoreError, MalformedError):
            raise RefusalError(Reason.AUDIT_UNAVAILABLE) from None
        following = Place(place.low + len(found), place.last)
        token = query.token(following) if found and following.low <= place.last else ""
        page = EntriesPage(place.low, len(found), last_hash, token, place.last, quotas)

        async def beside(_: object) -> bytes:
            """The entries, once it is durable that they were read."""
            return encode_listed(found)

        return Body(ENTRIES_PAGE_BODY_TYPE, encode_entries_page(page), beside)

    async def _quotas(self, call: Call) -> tuple[QuotaState, ...]:
        """The caller's limits as they stand, but those that are of one person each."""
        quotas = call.partner.policy.quotas or Quotas()
        limits = [each for each in quotas.limits if each.counted not in ABOUT_A_PERSON]
        if not limits:
            return ()
        starts = {each.name: each.period.start(call.entry.entry_time) for each in limits}
        used = await self._entries.uses(call.partner.partner_id, starts)
        return tuple(
            QuotaState(
                each.name,
                each.count,
                used.get(each.name, 0),
                each.period.end(starts[each.name]),
            )
            for each in limits
        )


def _check_kept(found: Sequence[OwnLogEntry]) -> None:
    """Refuses a page with entries that were moved to files: a gap would look like a lie.

    Raises:
        RefusalError: INVALID_VALUE.
    """
    if not all(each.entry for each in found):
        raise RefusalError(Reason.INVALID_VALUE, field="first_counter")


def _checked(found: Sequence[OwnLogEntry], partner: str, low: int) -> bytes:
    """The leaf hash of the last entry, once all are the partner's and without a gap.

    Raises:
        StoreConflictError: they are not.
        MalformedError: one is no entry.
    """
    if not found:
        return b""
    messages, _ = read_entries([each.entry for each in found])
    before = b""
    for counter, (message, each) in enumerate(zip(messages, found, strict=True), low):
        if (message.partner, message.partner_counter) != (partner, counter):
            raise StoreConflictError("the entries of a partner are not what was logged")
        if before and message.previous_leaf_hash != before:
            raise StoreConflictError("the chain of a partner's entries is broken")
        before = leaf_hash(each.entry)
    return before
