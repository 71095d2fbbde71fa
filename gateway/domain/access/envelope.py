# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Envelopes and what they hold, free of any encoding."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

PAYLOAD_TYPE = "application/vnd.creditgateway.signed-payload.v1+protobuf"
QUERY_METHOD = "/creditgateway.v1.CreditStatusService/QueryCreditStatus"
PORTFOLIO_METHOD = "/creditgateway.v1.CreditStatusService/QueryPortfolio"
RECOVER_METHOD = "/creditgateway.v1.CreditStatusService/RecoverAnswer"
ENTRIES_METHOD = "/creditgateway.v1.PartnerService/ListEntries"
CASES_METHOD = "/creditgateway.v1.PartnerService/ListCases"
ANSWER_CASE_METHOD = "/creditgateway.v1.PartnerService/AnswerCase"
CONTRIBUTE_METHOD = "/creditgateway.v1.ContributionService/Contribute"


@dataclass(frozen=True, slots=True)
class Signature:
    """Raw signature bytes and the unauthenticated keyid hint."""

    sig: bytes
    keyid: str


@dataclass(frozen=True, slots=True)
class Envelope:
    """A DSSE envelope. `payload` is the exact bytes received."""

    payload: bytes
    payload_type: str
    signatures: tuple[Signature, ...]


@dataclass(frozen=True, slots=True)
class Header:
    """The security fields of a signed payload; see envelope.proto.

    `issue_time` is UTC and timezone-aware; `request_digest` is empty in requests.
    """

    audience: str
    method: str
    partner: str
    request_id: bytes
    issue_time: datetime
    request_digest: bytes = b""


@dataclass(frozen=True, slots=True, repr=False)
class SignedPayload:
    """Header, body type and body of one envelope's payload."""

    header: Header
    body_type: str
    body: bytes
