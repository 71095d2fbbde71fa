# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Steps 5 to 9 of ConsentService: what a partner asks about consents, and the answer.

A change is a fact (docs/adr/0052): the call's own entry names it, and it holds from that entry
on. Consents are read with every query, so it holds for the next one on every process.

Nothing here looks at the records of anybody: whether a person is known makes no difference.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.access.envelope import SignedPayload
from gateway.domain.access.query import Identifier
from gateway.domain.consents.calls import (
    CONSENT_BODY_TYPE,
    GRANT_BODY_TYPE,
    LISTING_BODY_TYPE,
    NAME_BODY_TYPE,
    PAGE_BODY_TYPE,
    ConsentName,
    ConsentPage,
    KnownConsent,
)
from gateway.domain.consents.consent import Consent, ConsentState
from gateway.domain.consents.uses import Used, used_so_far
from gateway.domain.facts.bodies import consent_body, consent_scope
from gateway.domain.facts.kinds import CONSENT
from gateway.domain.people.commitments import Commitments
from gateway.domain.people.pseudonyms import Pseudonyms
from gateway.domain.quotas.uses import Reached
from gateway.errors import Reason, RefusalError
from gateway.runtime.system import Randomness
from gateway.services.calls.call import Body, Call
from gateway.services.calls.step import check_body, using
from gateway.services.consents.tokens import PageTokens
from gateway.signing.signer import KeyProvider
from gateway.store.facts.by_call import FactByCall
from gateway.store.log.append import Pool
from gateway.store.log.uses import uses_of
from gateway.store.records.consents import ConsentReader, StoredConsent
from gateway.wire.consents import (
    decode_grant,
    decode_listing,
    decode_name,
    encode_consent,
    encode_page,
)

Change = Callable[[Consent, datetime], Consent]
"""What becomes of a consent; raises RefusalError."""


class ConsentSteps:
    """What the methods have in common. Belongs to one event loop."""

    def __init__(
        self,
        keys: KeyProvider,
        reader: ConsentReader,
        log: Pool,
        randomness: Randomness,
        reached: Reached,
    ) -> None:
        """Loads the keys once.

        Args:
            keys: of pseudonyms and commitments.
            reader: of the records.
            log: connections to the log, for the number of uses.
            randomness: for page tokens.
            reached: limits of partners.

        Raises:
            KeyFileError: a key is missing or of the wrong kind.
        """
        self._pseudonyms = Pseudonyms.of(keys)
        self._commitments = Commitments.held(keys)
        self._reader = reader
        self._log = log
        self._reached = reached
        self.tokens = PageTokens(self._commitments, randomness)

    def subject(self, entry: AuditEntry, identifier: Identifier, path: str = "") -> bytes:
        """Step 7: whose consent it is. Raises RefusalError."""
        try:
            subject = self._pseudonyms.subject(identifier)
        except RefusalError as refusal:
            raise RefusalError(refusal.reason, field=f"{path}subject_identifier") from None
        entry.pseudonym_key_version = self._pseudonyms.version
        self._commitments.note(entry, subject)
        return subject

    def may_allow_more(self, call: Call) -> None:
        """Step 6: quota of changes left, as far as is known; step 11 knows it exactly.

        Raises:
            RefusalError: QUOTA_EXCEEDED.
        """
        partner, quotas = call.partner.partner_id, call.partner.policy.quotas
        if quotas is not None:
            self._reached.check(partner, quotas, call.entry.entry_time, change=True)

    def named(self, entry: AuditEntry, name: ConsentName, path: str = "") -> tuple[bytes, bytes]:
        """Subject id, and commitment to the reference. Raises RefusalError."""
        entry.consent_commitment = self._commitments.consent(entry.partner, name.reference)
        return self.subject(entry, name.identifier, path), entry.consent_commitment

    async def found(self, partner: str, subject: bytes, reference: str) -> StoredConsent | None:
        """A consent by its reference, under whichever commitment key it was registered.

        Raises:
            RefusalError: DATA_UNAVAILABLE.
        """
        with using(Reason.DATA_UNAVAILABLE):
            for commitment in self._commitments.consents(partner, reference):
                found = await self._reader.one(partner, subject, commitment)
                if found is not None:
                    return found
        return None

    async def check_new(self, entry: AuditEntry, subject: bytes, reference: str) -> None:
        """That no consent of that reference is as old as an earlier commitment key.

        One under the newest key is found when the new one is recorded.

        Raises:
            RefusalError: CONSENT_EXISTS or DATA_UNAVAILABLE.
        """
        former = self._commitments.former_consents(entry.partner, reference)
        with using(Reason.DATA_UNAVAILABLE):
            known = [await self._reader.one(entry.partner, subject, each) for each in former]
        if any(each is not None for each in known):
            raise RefusalError(Reason.CONSENT_EXISTS)

    async def stored(self, entry: AuditEntry, name: ConsentName) -> StoredConsent:
        """The consent of the caller's that a body names.

        Raises:
            RefusalError: CONSENT_NOT_FOUND: also where it is somebody else's; or
                DATA_UNAVAILABLE.
        """
        subject, _ = self.named(entry, name)
        found = await self.found(entry.partner, subject, name.reference)
        if found is None:
            raise RefusalError(Reason.CONSENT_NOT_FOUND)
        entry.consent_commitment = found.consent_commitment
        if found.consent.state(entry.entry_time) is ConsentState.ACTIVE:
            # One person with several ids: the entry names the one that it is kept under. Whose
            # consent does not hold is not told which ids are one person's.
            self._commitments.note(entry, found.subject_id)
        return found

    async def page(
        self, entry: AuditEntry, token: bytes, most: int, subject: bytes | None
    ) -> tuple[list[StoredConsent], bytes]:
        """A page, and the token of the next one. Raises RefusalError."""
        after = self.tokens.ended(entry.partner, token)
        with using(Reason.DATA_UNAVAILABLE):
            found = await self._reader.page(entry.partner, after, most + 1, subject)
        if len(found) <= most:
            return found, b""
        return found[:most], self.tokens.token(entry.partner, found[most - 1].key)

    async def shown(self, stored: list[StoredConsent], now: datetime) -> list[KnownConsent]:
        """Consents as they are shown, with their uses. Raises RefusalError."""
        limited = [s.consent.terms_commitment for s in stored if s.consent.terms.uses is not None]
        with using(Reason.DATA_UNAVAILABLE):
            used = await uses_of(self._log, limited) if limited else {}
        return [_shown(each, used.get(each.consent.terms_commitment), now) for each in stored]

    def bind(self, subject: bytes, commitment: bytes, consent: Consent) -> Consent:
        """The consent with its commitment."""
        made = self._commitments.terms(subject, commitment, consent.granted)
        return replace(consent, terms_commitment=made, subject_id=subject)


def _shown(stored: StoredConsent, used: Used | None, now: datetime) -> KnownConsent:
    consent, uses = stored.consent, stored.consent.terms.uses
    return KnownConsent(
        stored.consent_commitment,
        consent,
        consent.state(now),
        0 if uses is None else used_so_far(uses, used, now),
        stored.create_time,
    )


def _fact(call: Call, stored: StoredConsent) -> FactByCall:
    """The consent as it is to stand from the call's entry on."""
    consent, partner = stored.consent, call.partner.partner_id
    subject = consent.subject_id or stored.subject_id
    body = consent_body(
        subject_id=subject,
        partner=partner,
        consent_commitment=stored.consent_commitment,
        purposes=consent.purposes,
        valid_from=consent.valid_from,
        valid_until=consent.valid_until,
        revoke_time=consent.revoke_time,
        pause_time=consent.pause_time,
        terms=consent.terms,
        terms_commitment=consent.terms_commitment,
    )
    scope = consent_scope(subject, partner, stored.consent_commitment)
    return FactByCall(CONSENT, scope, body)


@dataclass(frozen=True, slots=True)
class GrantConsents:
    """GrantConsent."""

    steps: ConsentSteps

    async def answer(self, call: Call, payload: SignedPayload) -> Body:
        """See Work."""
        check_body(payload, GRANT_BODY_TYPE)
        grant, now = decode_grant(payload.body), call.entry.entry_time
        if grant.granted.valid_until <= now:
            raise RefusalError(Reason.INVALID_VALUE, field="terms.valid_until_time")
        self.steps.may_allow_more(call)
        subject, commitment = self.steps.named(call.entry, grant.name, "name.")
        await self.steps.check_new(call.entry, subject, grant.name.reference)
        granted = grant.granted
        consent = Consent(
            granted.purposes,
            granted.valid_from,
            granted.valid_until,
            None,
            terms=granted.terms,
        )
        stored = StoredConsent(
            subject, commitment, now, self.steps.bind(subject, commitment, consent)
        )
        call.change, call.conflict = _fact(call, stored), Reason.CONSENT_EXISTS
        return Body(CONSENT_BODY_TYPE, encode_consent(_shown(stored, None, now)))


@dataclass(frozen=True, slots=True)
class ShowConsents:
    """GetConsent."""

    steps: ConsentSteps

    async def answer(self, call: Call, payload: SignedPayload) -> Body:
        """See Work."""
        check_body(payload, NAME_BODY_TYPE)
        stored = await self.steps.stored(call.entry, decode_name(payload.body))
        (shown,) = await self.steps.shown([stored], call.entry.entry_time)
        return Body(CONSENT_BODY_TYPE, encode_consent(shown))


@dataclass(frozen=True, slots=True)
class ListConsents:
    """ListConsents."""

    steps: ConsentSteps

    async def answer(self, call: Call, payload: SignedPayload) -> Body:
        """See Work."""
        check_body(payload, LISTING_BODY_TYPE)
        listing, entry = decode_listing(payload.body), call.entry
        who = listing.identifier
        subject = None if who is None else self.steps.subject(entry, who)
        stored, token = await self.steps.page(entry, listing.page_token, listing.page_size, subject)
        shown = await self.steps.shown(stored, entry.entry_time)
        return Body(PAGE_BODY_TYPE, encode_page(ConsentPage(tuple(shown), entry.entry_time, token)))


@dataclass(frozen=True, slots=True)
class ChangeConsents:
    """PauseConsent, ResumeConsent and RevokeConsent."""

    steps: ConsentSteps
    change: Change
    allows_more: bool = False

    async def answer(self, call: Call, payload: SignedPayload) -> Body:
        """See Work."""
        check_body(payload, NAME_BODY_TYPE)
        now = call.entry.entry_time
        name = decode_name(payload.body)
        if self.allows_more:
            self.steps.may_allow_more(call)
        before = await self.steps.stored(call.entry, name)
        after = replace(before, consent=self.change(before.consent, now))
        (shown,) = await self.steps.shown([after], now)
        if after != before:
            call.change, call.conflict = _fact(call, after), Reason.DATA_UNAVAILABLE
        return Body(CONSENT_BODY_TYPE, encode_consent(shown))


def pause(consent: Consent, now: datetime) -> Consent:
    """From now on nobody may use it. One that is paused stays paused since then."""
    _check_not_revoked(consent)
    return consent if consent.pause_time is not None else replace(consent, pause_time=now)


def resume(consent: Consent, _now: datetime) -> Consent:
    """It may be used again."""
    _check_not_revoked(consent)
    return replace(consent, pause_time=None)


def revoke(consent: Consent, now: datetime) -> Consent:
    """It never holds again. An earlier revocation stays."""
    if consent.revoke_time is not None and consent.revoke_time <= now:
        return consent
    return replace(consent, revoke_time=now)


def _check_not_revoked(consent: Consent) -> None:
    if consent.revoke_time is not None:
        raise RefusalError(Reason.CONSENT_REVOKED)
