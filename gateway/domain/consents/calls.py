# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What partners ask about consents, and what they are told; see consent.proto."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from gateway.domain.access.query import Identifier
from gateway.domain.consents.consent import Consent, ConsentState, Granted

NAME_BODY_TYPE = "application/vnd.creditgateway.consent-name.v1+protobuf"
GRANT_BODY_TYPE = "application/vnd.creditgateway.consent-grant.v1+protobuf"
CONSENT_BODY_TYPE = "application/vnd.creditgateway.consent.v1+protobuf"
LISTING_BODY_TYPE = "application/vnd.creditgateway.consent-list.v1+protobuf"
PAGE_BODY_TYPE = "application/vnd.creditgateway.consent-page.v1+protobuf"

MAX_PAGE_SIZE = 100


@dataclass(frozen=True, slots=True, repr=False)
class ConsentName:
    """Which of a partner's consents.

    Attributes:
        identifier: of the person, not yet checked.
        reference: the partner's own.
    """

    identifier: Identifier
    reference: str


@dataclass(frozen=True, slots=True, repr=False)
class ConsentGrant:
    """A consent that a person gave the partner."""

    name: ConsentName
    granted: Granted


@dataclass(frozen=True, slots=True, repr=False)
class ConsentListing:
    """Which page of a partner's consents.

    Attributes:
        page_size: how many at most.
        page_token: where the page before ended; empty for the first.
        identifier: of the only person wanted, not yet checked; None: everybody.
    """

    page_size: int
    page_token: bytes = b""
    identifier: Identifier | None = None


@dataclass(frozen=True, slots=True)
class KnownConsent:
    """A consent as it is shown: of the person and the reference only commitments.

    Attributes:
        consent_commitment: to the partner and its reference.
        consent: what it says.
        state: where it stands.
        used: uses so far, in the current period or in all.
        create_time: when it was registered; None: just now.
    """

    consent_commitment: bytes
    consent: Consent
    state: ConsentState
    used: int = 0
    create_time: datetime | None = None


@dataclass(frozen=True, slots=True)
class ConsentPage:
    """A page of consents; the token is empty on the last."""

    consents: tuple[KnownConsent, ...]
    read_time: datetime
    next_page_token: bytes = b""
