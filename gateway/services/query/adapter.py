# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What the query service needs from a partner's format; adapters/ has the formats."""

from __future__ import annotations

from typing import Any, Protocol

from gateway.domain.access.query import CreditQuery


class QueryAdapter(Protocol):
    """One partner format, ready to use. Stateless and thread-safe."""

    @property
    def name(self) -> str:
        """The name partners are registered with."""
        ...

    @property
    def content_hash(self) -> bytes:
        """SHA-256 of the adapter's file."""
        ...

    @property
    def query_body_type(self) -> str:
        """body_type of its queries."""
        ...

    @property
    def report_body_type(self) -> str:
        """body_type of its reports."""
        ...

    @property
    def report_version(self) -> int:
        """Of the reports it renders; one of gateway.domain.reports.versions."""
        ...

    def parse_query(self, body: bytes) -> CreditQuery:
        """Step 5. Raises RefusalError with a field path; never guesses."""
        ...

    def render_report(self, report: Any) -> bytes:
        """Step 10, of a report of its version. The same report gives the same bytes."""
        ...
