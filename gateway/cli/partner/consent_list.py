# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Everything that one person allows anybody: what the operator gives them when they ask."""

from __future__ import annotations

from datetime import UTC, datetime

from gateway.domain.access.query import Identifier
from gateway.domain.consents.calls import KnownConsent
from gateway.domain.consents.uses import used_so_far
from gateway.domain.people.pseudonyms import Pseudonyms
from gateway.services.admin.key_checks import check_consent_keys
from gateway.signing.providers.location import key_provider
from gateway.store.connections import OPERATOR, connect
from gateway.store.log.uses import used_by
from gateway.store.records.consents import consents_of_person as read_consents


def consents_of_person(
    url: str, log_url: str, keys: str, who: Identifier
) -> list[tuple[str | None, KnownConsent]]:
    """Partner and consent, by partner.

    Args:
        url: of the records.
        log_url: of the log, which has counted the uses.
        keys: directory of the gateway's keys.
        who: the person, not yet checked.

    Raises:
        RefusalError: INVALID_IDENTIFIER.
        KeyFileError: a key cannot be read.
        ConfigurationError: the keys are not this database's.
        StoreError: a database cannot be read.
    """
    provider = key_provider(keys)
    subject, now = Pseudonyms.of(provider).subject(who), datetime.now(UTC)
    with connect(url, role=OPERATOR) as connection:
        check_consent_keys(connection, provider)
        found = read_consents(connection, subject)
    limited = [c.consent.terms_commitment for _, c in found if c.consent.terms.uses is not None]
    used = {}
    if limited:
        with connect(log_url, role=OPERATOR) as connection:
            used = used_by(connection, limited)
    rows: list[tuple[str | None, KnownConsent]] = []
    for partner, stored in found:
        consent, uses = stored.consent, stored.consent.terms.uses
        count = 0 if uses is None else used_so_far(uses, used.get(consent.terms_commitment), now)
        known = KnownConsent(
            stored.consent_commitment, consent, consent.state(now), count, stored.create_time
        )
        rows.append((partner, known))
    return rows
