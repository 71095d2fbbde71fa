# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A partner's own entries, page by page (AIP-158), and its quotas. Pure."""

from __future__ import annotations

import struct
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as Base64Error
from dataclasses import dataclass
from datetime import datetime

from gateway.errors import Reason, RefusalError

ENTRIES_QUERY_BODY_TYPE = "application/vnd.creditgateway.list-entries.v1+protobuf"
ENTRIES_PAGE_BODY_TYPE = "application/vnd.creditgateway.entries-page.v1+protobuf"

USUAL_PAGE = 100
LARGEST_PAGE = 1000

_TOKEN = struct.Struct(">QQQ")


@dataclass(frozen=True, slots=True)
class EntriesQuery:
    """Which page is wanted; see EntriesQuery in own_entries.proto."""

    page_size: int = 0
    page_token: str = ""
    first_counter: int = 0

    @property
    def size(self) -> int:
        """Entries of the page, at most."""
        return min(self.page_size or USUAL_PAGE, LARGEST_PAGE)

    def place(self) -> Place | None:
        """Where it goes on; None: it is the first page.

        Raises:
            RefusalError: INVALID_VALUE: no token of this query's pages.
        """
        if not self.page_token:
            return None
        try:
            first, low, last = _TOKEN.unpack(urlsafe_b64decode(self.page_token.encode("ascii")))
        except (ValueError, struct.error, Base64Error):
            first, low, last = 0, 0, 0
        if first != self.first_counter or not 0 < low <= last:
            raise RefusalError(Reason.INVALID_VALUE, field="page_token")
        return Place(low, last)

    def token(self, place: Place) -> str:
        """What the next page's query has, which goes on there."""
        token = _TOKEN.pack(self.first_counter, place.low, place.last)
        return urlsafe_b64encode(token).decode("ascii")


@dataclass(frozen=True, slots=True)
class Place:
    """Counters of entries: of the next one, and of the last one of all pages."""

    low: int
    last: int


@dataclass(frozen=True, slots=True)
class OwnLogEntry:
    """An entry's bytes and where it stands."""

    leaf_index: int
    entry: bytes


@dataclass(frozen=True, slots=True)
class QuotaState:
    """How much of one quota is used; see QuotaState in own_entries.proto."""

    name: str
    limit: int
    used: int
    reset_time: datetime | None = None


@dataclass(frozen=True, slots=True)
class EntriesPage:
    """What is signed of a page; see EntriesPage in own_entries.proto."""

    first_counter: int
    entry_count: int
    last_leaf_hash: bytes
    next_page_token: str
    last_counter: int
    quotas: tuple[QuotaState, ...] = ()
