# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A partner as the gateway knows it: identity, keys, policy."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from gateway.domain.codes import Purpose, Section
from gateway.domain.quotas.limits import Quotas


class SignatureRule(StrEnum):
    """How many of a policy's algorithms a request must be signed with."""

    ONE_OF = "one_of"
    ALL_OF = "all_of"


@dataclass(frozen=True, slots=True)
class Policy:
    """What a partner may do; default deny.

    Attributes:
        methods: full gRPC methods.
        purposes: why it may ask.
        sections: what it may ask for.
        signature_rule: one of, or all of, `algorithms`.
        algorithms: names of rows of gateway.signing.algorithms.
        max_in_flight: queries of this partner at the same time, over all workers of a gateway.
        quotas: how fast and how much it may ask; None: without a limit.
        case_days: days it has to answer a case of unusual asking; None: as many as usual.
        dispute_rules: by which deadlines disputes about its accounts run, a row of
            gateway.domain.disputes.rules; None: whoever opens one names them.
    """

    methods: frozenset[str]
    purposes: frozenset[Purpose]
    sections: frozenset[Section]
    signature_rule: SignatureRule
    algorithms: frozenset[str]
    max_in_flight: int
    quotas: Quotas | None = None
    case_days: int | None = None
    dispute_rules: str | None = None


@dataclass(frozen=True, slots=True)
class PartnerKey:
    """A public key of a partner, valid from (included) until (excluded), UTC.

    Attributes:
        keyid: lowercase hex SHA-256 of `public_key`.
        algorithm: name of a row of gateway.signing.algorithms.
        public_key: DER SubjectPublicKeyInfo.
        valid_from: first moment it counts.
        valid_until: first moment it no longer counts.
        revoke_time: from then on it never counts; None while good.
    """

    keyid: str
    algorithm: str
    public_key: bytes
    valid_from: datetime
    valid_until: datetime
    revoke_time: datetime | None


@dataclass(frozen=True, slots=True)
class Partner:
    """An institution that queries, contributes, or both.

    Attributes:
        partner_id: short stable name, "bank-a".
        display_name: for people.
        adapter: name of its adapter; None: it cannot query.
        policy: what it may do.
        policy_hash: SHA-256 of the policy's canonical JSON.
        contributes: may contribute records.
        keys: by keyid.
        certificates: (kind, value): ("uri", URI SAN) or ("sha256", lowercase hex of the DER
            certificate) name it; ("revoked-sha256", as "sha256") or ("revoked-serial", as of
            gateway.signing.certificates.issued_as) take one certificate out of these.
        suspended: whether it is treated as unknown.
        client_area: whose its client numbers are (gateway.domain.people.synthetic); 0: those of
            all that share theirs.
    """

    partner_id: str
    display_name: str
    adapter: str | None
    policy: Policy
    policy_hash: bytes
    contributes: bool
    keys: dict[str, PartnerKey]
    certificates: tuple[tuple[str, str], ...]
    suspended: bool
    client_area: int = 0
