# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A partner's own entries, page by page: `ListEntries`, and what is verified of it.

A page's signed body names the leaf hash of its last entry; each entry names that of the one
before. So all entries of all pages hang together, and none of them can be left out.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass

from gateway.client._internal.calls.sending import Sending
from gateway.client._internal.errors import UnverifiedAnswerError
from gateway.client._internal.verification import Answer
from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.access.envelope import ENTRIES_METHOD
from gateway.domain.own_calls.entries import (
    ENTRIES_PAGE_BODY_TYPE,
    ENTRIES_QUERY_BODY_TYPE,
    USUAL_PAGE,
    EntriesPage,
    EntriesQuery,
    QuotaState,
)
from gateway.errors import BindingError, MalformedError, VerificationError
from gateway.log.merkle import leaf_hash
from gateway.log.receipt_steps import ReceiptStep
from gateway.wire.entries import decode_entry
from gateway.wire.own_entries import decode_entries_page, decode_listed, encode_entries_query


@dataclass(frozen=True, slots=True)
class ListedEntry:
    """One of the partner's own entries.

    Attributes:
        leaf_index: where it stands, counted from 0.
        leaf_hash: of its bytes.
        entry: what it says.
        raw: its bytes, exactly as stored.
    """

    leaf_index: int
    leaf_hash: bytes
    entry: AuditEntry
    raw: bytes


@dataclass(frozen=True, slots=True)
class OwnEntriesPage:
    """A page that verified.

    Attributes:
        entries: of the page, in the order of their counters.
        quotas: of the partner, as they stand; empty where none is set.
        last_counter: of the last entry of all pages.
        answer: the call that gave the page, which is an entry of its own.
    """

    entries: tuple[ListedEntry, ...]
    quotas: tuple[QuotaState, ...]
    last_counter: int
    answer: Answer


async def list_entries(
    sending: Sending, first_counter: int, page_size: int, timeout_s: float | None
) -> AsyncIterator[OwnEntriesPage]:
    """See CreditGatewayClient.list_entries."""
    page_size = page_size or USUAL_PAGE  # named: an empty body would be refused
    query = EntriesQuery(page_size, "", first_counter)
    reader = _Reader(max(first_counter, 1))
    while True:
        body = encode_entries_query(query)
        sent = sending.sign(body, ENTRIES_QUERY_BODY_TYPE, ENTRIES_METHOD, None)
        raw, exchange = await sending.send(sent, timeout_s=timeout_s)
        answer = await sending.acceptance.accept(raw, sent, exchange)
        try:
            signed, page = reader.read(answer, query.size)
            if not query.page_token and page.last_counter < exchange.known.counter:
                raise BindingError("entries that were there are left out", step=_COUNTER)
        except VerificationError as error:
            raise UnverifiedAnswerError(
                str(error), request=sent.raw, response=raw, step=error.step, exchange=exchange
            ) from error
        yield page
        if not signed.next_page_token:
            return
        query = EntriesQuery(page_size, signed.next_page_token, first_counter)


_COUNTER, _CHAIN = ReceiptStep.COUNTER, ReceiptStep.CHAIN


class _Reader:
    """Pages one after the other: each goes on just where the one before ended."""

    def __init__(self, first_counter: int) -> None:
        self._next = first_counter
        self._before = b""
        self._index = -1
        self._last: int | None = None

    def read(self, answer: Answer, size: int) -> tuple[EntriesPage, OwnEntriesPage]:
        """A page, once it fits. Raises VerificationError."""
        if answer.body_type != ENTRIES_PAGE_BODY_TYPE:
            raise MalformedError("the page is of another body type")
        signed, listed = decode_entries_page(answer.body), decode_listed(answer.response)
        if signed.first_counter != self._next:
            raise BindingError("the page begins elsewhere than it should", step=_COUNTER)
        if len(listed) != signed.entry_count or len(listed) > size:
            raise BindingError("there are not as many entries as the page says")
        entries = tuple(self._entry(answer, each.leaf_index, each.entry) for each in listed)
        if signed.last_leaf_hash != (entries[-1].leaf_hash if entries else b""):
            raise BindingError("the page ends with another entry than it says", step=_CHAIN)
        if self._last not in {None, signed.last_counter}:
            raise BindingError("the pages end elsewhere than they said", step=_COUNTER)
        self._last = signed.last_counter
        # The call that gave the page is an entry, too, and stands behind all of them.
        if signed.last_counter >= answer.entry.partner_counter:
            raise BindingError("the pages go on behind their own end", step=_COUNTER)
        if bool(signed.next_page_token) is not (self._next <= signed.last_counter) or (
            signed.next_page_token and not entries
        ):
            raise BindingError("the pages end before their end", step=_COUNTER)
        page = OwnEntriesPage(entries, signed.quotas, signed.last_counter, answer)
        return signed, page

    def _entry(self, answer: Answer, leaf_index: int, raw: bytes) -> ListedEntry:
        entry = decode_entry(raw)
        if entry.partner != answer.entry.partner:
            raise BindingError("an entry is another partner's", step=ReceiptStep.PARTNER)
        if entry.partner_counter != self._next:
            raise BindingError("an entry is left out", step=_COUNTER)
        if self._before and entry.previous_leaf_hash != self._before:
            raise BindingError("the chain of entries is broken", step=_CHAIN)
        if leaf_index <= self._index:
            raise BindingError("two entries whose places do not fit", step=ReceiptStep.POSITION)
        self._next, self._before, self._index = self._next + 1, leaf_hash(raw), leaf_index
        return ListedEntry(leaf_index, self._before, entry, raw)
