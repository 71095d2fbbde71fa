# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Events that were delivered but not acknowledged, once more.

Each is an entry anew, that names its first one; its content comes from the evidence of that.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.people.pseudonyms import Pseudonyms
from gateway.domain.watch.calls import EVENT_BODY_TYPE
from gateway.errors import MalformedError, RefusalError
from gateway.services.log.evidence import evidence_digest, open_evidence
from gateway.signing.pae import envelope_digest
from gateway.signing.signer import KeyProvider
from gateway.store.watch.changes import Watched
from gateway.store.watch.delivering import LoggedEvent, RepeatedDelivery
from gateway.wire.entries import decode_entry, decode_evidence, evidence_subject
from gateway.wire.payloads import decode_payload
from gateway.wire.requests import decode_envelope

_SAME = (
    "purpose",
    "consent_commitment",
    "subject_commitment",
    "data_version",
    "as_of",
    "report_version",
    "data_from_month",
    "person_facts",
)
"""What an entry says of its event, each time."""


@dataclass(frozen=True, slots=True, repr=False)
class RepeatedEvent:
    """An event on its way once more.

    Attributes:
        body: what was signed the first time.
        entry: of this delivery.
        delivery: what goes with it.
    """

    body: bytes
    entry: AuditEntry
    delivery: RepeatedDelivery

    @property
    def is_scored(self) -> bool:
        """Whether scores were compared for it."""
        event = self.entry.watched_event
        return event is not None and bool(event.card_hash)


class Repeating:
    """Opens the evidence of events."""

    def __init__(self, keys: KeyProvider) -> None:
        """Args: keys: to open evidence; asked each time, because new ones may come."""
        self._keys = keys
        self._pseudonyms = Pseudonyms.of(keys)

    def of(self, partner_id: str, logged: LoggedEvent, entry: AuditEntry) -> RepeatedEvent:
        """An event once more.

        Args:
            partner_id: whose it is.
            logged: as it is stored.
            entry: of the call, as step 4 left it.

        Raises:
            VerificationError: it cannot be read, or is not what was logged.
        """
        first, evidence = decode_entry(logged.entry), logged.evidence
        event = first.watched_event
        if (
            event is None
            or (first.partner, event.number) != (partner_id, logged.number)
            or event.first_leaf_index is not None
            or evidence_digest(evidence) != first.evidence_digest
        ):
            raise MalformedError("an event is not what was logged")
        kek = self._keys.evidence_keys().get(evidence.kek_id, b"")
        plaintext = open_evidence(kek, evidence, first.request_digest)
        answer = decode_envelope(decode_evidence(plaintext)[1])
        if envelope_digest(answer) != first.response_digest:
            raise MalformedError("an event is not what was logged")
        try:
            payload = decode_payload(answer.payload)
        except RefusalError:
            raise MalformedError("an event cannot be read") from None
        if payload.body_type != EVENT_BODY_TYPE:
            raise MalformedError("an event has another body type")
        same = {name: getattr(first, name) for name in _SAME}
        # The evidence has the id of its day.
        subject = self._pseudonyms.current(evidence_subject(plaintext), first.pseudonym_key_version)
        watched = Watched(subject, first.consent_commitment)
        return RepeatedEvent(
            payload.body,
            replace(
                entry,
                **same,
                watched_event=replace(event, first_leaf_index=logged.leaf_index),
                pseudonym_key_version=self._pseudonyms.version,
            ),
            RepeatedDelivery(watched, logged.leaf_index),
        )
