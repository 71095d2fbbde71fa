# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Pages of a partner's own entries: messages and bodies, to domain types and back."""

from __future__ import annotations

from collections.abc import Sequence

from creditgateway.v1 import own_entries_pb2 as pb
from creditgateway.v1 import partner_service_pb2 as service_pb
from google.protobuf.message import DecodeError

from gateway.domain.own_calls.entries import (
    EntriesPage,
    EntriesQuery,
    OwnLogEntry,
    QuotaState,
)
from gateway.errors import MalformedError, Reason, RefusalError
from gateway.wire.timestamps import from_timestamp, to_timestamp


def encode_entries_query(query: EntriesQuery) -> bytes:
    """The body that a partner signs."""
    return pb.EntriesQuery(
        page_size=query.page_size,
        page_token=query.page_token,
        first_counter=query.first_counter,
    ).SerializeToString(deterministic=True)


def decode_entries_query(body: bytes) -> EntriesQuery:
    """Step 5: the signed body, as strict as every signed one.

    Raises:
        RefusalError: MALFORMED_BODY.
    """
    try:
        message = pb.EntriesQuery.FromString(body)
    except DecodeError:
        raise RefusalError(Reason.MALFORMED_BODY) from None
    message.DiscardUnknownFields()
    if message.SerializeToString(deterministic=True) != body:
        raise RefusalError(Reason.MALFORMED_BODY)
    return EntriesQuery(message.page_size, message.page_token, message.first_counter)


def encode_entries_page(page: EntriesPage) -> bytes:
    """The body that the gateway signs."""
    return pb.EntriesPage(
        first_counter=page.first_counter,
        entry_count=page.entry_count,
        last_leaf_hash=page.last_leaf_hash,
        next_page_token=page.next_page_token,
        last_counter=page.last_counter,
        quotas=[
            pb.QuotaState(
                name=quota.name,
                limit=quota.limit,
                used=quota.used,
                reset_time=None if quota.reset_time is None else to_timestamp(quota.reset_time),
            )
            for quota in page.quotas
        ],
    ).SerializeToString(deterministic=True)


def decode_entries_page(body: bytes) -> EntriesPage:
    """The other way. Raises MalformedError."""
    try:
        message = pb.EntriesPage.FromString(body)
        quotas = tuple(
            QuotaState(
                quota.name,
                quota.limit,
                quota.used,
                from_timestamp(quota.reset_time) if quota.HasField("reset_time") else None,
            )
            for quota in message.quotas
        )
    except (DecodeError, ValueError):
        raise MalformedError("the page cannot be read") from None
    return EntriesPage(
        message.first_counter,
        message.entry_count,
        message.last_leaf_hash,
        message.next_page_token,
        message.last_counter,
        quotas,
    )


def encode_listed(entries: Sequence[OwnLogEntry]) -> bytes:
    """What stands in the response beside the envelope and the receipt of the page."""
    return service_pb.ListEntriesResponse(
        entries=[pb.OwnEntry(leaf_index=each.leaf_index, entry=each.entry) for each in entries]
    ).SerializeToString(deterministic=True)


def decode_listed(raw: bytes) -> tuple[OwnLogEntry, ...]:
    """The entries of a response. Raises MalformedError."""
    try:
        message = service_pb.ListEntriesResponse.FromString(raw)
    except DecodeError:
        raise MalformedError("the answer cannot be read") from None
    return tuple(OwnLogEntry(each.leaf_index, each.entry) for each in message.entries)
