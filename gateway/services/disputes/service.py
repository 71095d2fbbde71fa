# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Steps 5 to 9 of DisputeService: what partners dispute, answer and resolve.

A change is a fact (docs/adr/0059): the call's own entry names it, and it holds from that entry
on. Nobody learns more of a dispute that they neither opened nor have to answer than that there is
one: who opens another one of the same account is refused with DISPUTE_EXISTS.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.access.authorisation import check_consent
from gateway.domain.access.envelope import SignedPayload
from gateway.domain.access.query import Identifier
from gateway.domain.codes import DisputeState
from gateway.domain.disputes.calls import (
    ANSWER_BODY_TYPE,
    DISPUTE_BODY_TYPE,
    LISTING_BODY_TYPE,
    NAME_BODY_TYPE,
    OPENING_BODY_TYPE,
    PAGE_BODY_TYPE,
    RESOLUTION_BODY_TYPE,
    DisputeOpening,
    DisputePage,
)
from gateway.domain.disputes.dispute import (
    ID_LENGTH,
    By,
    Dispute,
    StatementState,
    answer,
    resolve,
    withdraw,
)
from gateway.domain.disputes.rules import (
    DEFAULT_RULES,
    DISPUTE_RULES,
    MAX_A_YEAR_OF_ACCOUNT,
    MAX_OPEN_OF_PERSON,
    DisputeRules,
)
from gateway.domain.facts.kinds import DISPUTE
from gateway.domain.facts.people import dispute_body, person_scope
from gateway.domain.months import parse_month
from gateway.domain.people.commitments import Commitments
from gateway.domain.people.pseudonyms import Pseudonyms
from gateway.errors import Reason, RefusalError, StoreError, VerificationError
from gateway.runtime.system import Randomness
from gateway.services.calls.call import Body, Call
from gateway.services.calls.step import check_body, using
from gateway.services.disputes.statements import Statements
from gateway.signing.signer import KeyProvider
from gateway.store.facts.by_call import Cap, FactByCall
from gateway.store.records.consents import ConsentReader
from gateway.store.records.disputes import DisputeReader, cap_of
from gateway.wire.disputes.bodies import (
    decode_answer,
    decode_listing,
    decode_name,
    decode_opening,
    decode_resolution,
    encode_dispute,
    encode_page,
    known_dispute,
)


class DisputeSteps:
    """What the methods have in common. Belongs to one event loop."""

    def __init__(
        self,
        keys: KeyProvider,
        disputes: DisputeReader,
        consents: ConsentReader,
        randomness: Randomness,
        rules_of: Callable[[str], str | None],
    ) -> None:
        """Loads the keys once.

        Args:
            keys: of pseudonyms and commitments.
            disputes: as they stand.
            consents: likewise.
            randomness: for ids and keys.
            rules_of: by which rules a policy has disputes about an institution's accounts run.

        Raises:
            KeyFileError: a key is missing or of the wrong kind.
        """
        self._pseudonyms = Pseudonyms.of(keys)
        self._commitments = Commitments.held(keys)
        self._statements = Statements(self._commitments)
        self._consents = consents
        self._rules_of = rules_of
        self.disputes = disputes
        self.randomness = randomness

    def subject(self, entry: AuditEntry, identifier: Identifier) -> bytes:
        """Step 7: whose account is disputed. Raises RefusalError."""
        try:
            subject = self._pseudonyms.subject(identifier)
        except RefusalError as refusal:
            raise RefusalError(refusal.reason, field="subject_identifier") from None
        self._note(entry, subject)
        return subject

    def account(self, institution: str, reference: str) -> bytes:
        """Which account an institution's number means."""
        return self._pseudonyms.account(institution, reference)

    def _note(self, entry: AuditEntry, subject: bytes) -> None:
        entry.pseudonym_key_version = self._pseudonyms.version
        self._commitments.note(entry, subject)

    async def admit(self, call: Call, opening: DisputeOpening, subject: bytes) -> bytes:
        """Step 6: whether the caller may dispute that account; its id.

        Raises:
            RefusalError: a consent that is named does not hold; DISPUTE_NOT_ALLOWED,
                DISPUTE_ACCOUNT_NOT_FOUND, DISPUTE_EXISTS, DISPUTE_LIMIT or DATA_UNAVAILABLE.
        """
        account = self.account(opening.institution, opening.account_reference)
        caller = call.partner.partner_id
        if opening.consent_reference:
            await self._check_consent(call, opening.consent_reference, subject)
        with using(Reason.DATA_UNAVAILABLE):
            found = await self.disputes.disputable(
                subject, caller, opening.institution, account, call.entry.entry_time
            )
        if not opening.consent_reference and not found.related:
            raise RefusalError(Reason.DISPUTE_NOT_ALLOWED)
        if not found.known:
            raise RefusalError(Reason.DISPUTE_ACCOUNT_NOT_FOUND)
        if found.disputed:
            raise RefusalError(Reason.DISPUTE_EXISTS)
        if found.not_over >= MAX_OPEN_OF_PERSON or found.of_account >= MAX_A_YEAR_OF_ACCOUNT:
            raise RefusalError(Reason.DISPUTE_LIMIT)
        return account

    def rules(self, opening: DisputeOpening) -> DisputeRules:
        """Step 5: the deadlines: the institution's policy sets them, if it does, and nobody else.

        Raises:
            RefusalError: INVALID_VALUE: others were asked for.
        """
        own = self._rules_of(opening.institution)
        if own is not None and opening.rules not in {"", own}:
            raise RefusalError(Reason.INVALID_VALUE, field="rules")
        return DISPUTE_RULES[opening.rules or own or DEFAULT_RULES.name]

    async def _check_consent(self, call: Call, reference: str, subject: bytes) -> None:
        """Any consent of the person's that is in force will do: no data is given out."""
        caller, now = call.partner.partner_id, call.entry.entry_time
        consent = None
        with using(Reason.DATA_UNAVAILABLE):
            for commitment in self._commitments.consents(caller, reference):
                stored = await self._consents.one(caller, subject, commitment)
                if stored is not None:
                    consent = stored.consent
                    break
        if consent is None:
            raise RefusalError(Reason.CONSENT_NOT_FOUND)
        if consent.terms_commitment and not self._commitments.made(consent, commitment):
            raise RefusalError(Reason.CONSENT_NOT_FOUND)
        check_consent(consent, min(consent.purposes), now)

    async def sealed(self, text: str, subject: bytes, dispute_id: bytes) -> bytes:
        """A statement under the person's key, which is made where there is none.

        Raises:
            RefusalError: DATA_UNAVAILABLE.
        """
        if not text:
            return b""
        new = self._statements.new_key(subject, self.randomness)
        try:
            key_id, wrapped = await self.disputes.person_key(subject, *new)
            return self._statements.seal(
                text, subject, dispute_id, key_id, wrapped, self.randomness
            )
        except (StoreError, VerificationError):
            raise RefusalError(Reason.DATA_UNAVAILABLE) from None

    async def stored(self, call: Call, dispute_id: bytes) -> Dispute:
        """A dispute that the caller has a part in.

        Raises:
            RefusalError: DISPUTE_NOT_FOUND or DATA_UNAVAILABLE.
        """
        with using(Reason.DATA_UNAVAILABLE):
            found = await self.disputes.one(call.partner.partner_id, dispute_id)
        if found is None:
            raise RefusalError(Reason.DISPUTE_NOT_FOUND)
        self._note(call.entry, found.subject_id)
        return found


def _changed(call: Call, dispute: Dispute, conflict: Reason, cap: Cap | None = None) -> Body:
    """The dispute as it is to stand from the call's entry on."""
    body = dispute_body(dispute, call.partner.partner_id)
    call.change = FactByCall(DISPUTE, person_scope(dispute.subject_id), body, cap)
    call.conflict = conflict
    return _shown(dispute)


def _shown(dispute: Dispute) -> Body:
    return Body(DISPUTE_BODY_TYPE, encode_dispute(known_dispute(dispute)))


def _check_side(call: Call, side: str) -> None:
    """Whether what is asked is for the caller to do; it has a part in the dispute."""
    if call.partner.partner_id != side:
        raise RefusalError(Reason.DISPUTE_NOT_ALLOWED)


@dataclass(frozen=True, slots=True)
class OpenDisputes:
    """OpenDispute."""

    steps: DisputeSteps

    async def answer(self, call: Call, payload: SignedPayload) -> Body:
        """See Work."""
        check_body(payload, OPENING_BODY_TYPE)
        steps, now = self.steps, call.entry.entry_time
        opening = decode_opening(payload.body)
        rules = steps.rules(opening)
        subject = steps.subject(call.entry, opening.identifier)
        account = await steps.admit(call, opening, subject)
        dispute_id = steps.randomness.token(ID_LENGTH)
        statement = await steps.sealed(opening.statement, subject, dispute_id)
        dispute = Dispute(
            dispute_id=dispute_id,
            subject_id=subject,
            opened_by=call.partner.partner_id,
            against=opening.institution,
            account_id=account,
            month=None if opening.month is None else parse_month(opening.month),
            item=opening.item,
            rules=rules.name,
            state=DisputeState.OPEN,
            outcome=None,
            open_time=now,
            answer_by=rules.answer_by(now),
            resolve_by=rules.resolve_by(now),
            evidence=opening.evidence,
            statement=statement,
            statement_state=StatementState.PENDING if statement else None,
        )
        # Step 6 once more, when nobody else can open any: others may be on their way.
        cap = cap_of(dispute, MAX_OPEN_OF_PERSON, MAX_A_YEAR_OF_ACCOUNT)
        return _changed(call, dispute, Reason.DISPUTE_EXISTS, cap)


@dataclass(frozen=True, slots=True)
class AnswerDisputes:
    """AnswerDispute."""

    steps: DisputeSteps

    async def answer(self, call: Call, payload: SignedPayload) -> Body:
        """See Work."""
        check_body(payload, ANSWER_BODY_TYPE)
        said = decode_answer(payload.body)
        known = await self.steps.stored(call, said.dispute_id)
        _check_side(call, known.against)
        now = call.entry.entry_time
        after = answer(known, now, said.evidence, restricted=said.restricted)
        return _changed(call, after, Reason.DISPUTE_STATE)


@dataclass(frozen=True, slots=True)
class ResolveDisputes:
    """ResolveDispute."""

    steps: DisputeSteps

    async def answer(self, call: Call, payload: SignedPayload) -> Body:
        """See Work."""
        check_body(payload, RESOLUTION_BODY_TYPE)
        said = decode_resolution(payload.body)
        known = await self.steps.stored(call, said.dispute_id)
        _check_side(call, known.against)
        after = resolve(
            known,
            call.entry.entry_time,
            said.outcome,
            said.correction,
            restricted=said.restricted,
            by=By.INSTITUTION,
        )
        if said.correction is not None:
            with using(Reason.DATA_UNAVAILABLE):
                corrects = await self.steps.disputes.corrects(known, said.correction)
            if not corrects:
                raise RefusalError(Reason.CORRECTION_NOT_FOUND)
        return _changed(call, after, Reason.DISPUTE_STATE)


@dataclass(frozen=True, slots=True)
class WithdrawDisputes:
    """WithdrawDispute."""

    steps: DisputeSteps

    async def answer(self, call: Call, payload: SignedPayload) -> Body:
        """See Work."""
        check_body(payload, NAME_BODY_TYPE)
        known = await self.steps.stored(call, decode_name(payload.body))
        _check_side(call, known.opened_by)
        return _changed(call, withdraw(known, call.entry.entry_time), Reason.DISPUTE_STATE)


@dataclass(frozen=True, slots=True)
class ShowDisputes:
    """GetDispute."""

    steps: DisputeSteps

    async def answer(self, call: Call, payload: SignedPayload) -> Body:
        """See Work."""
        check_body(payload, NAME_BODY_TYPE)
        known = await self.steps.stored(call, decode_name(payload.body))
        with using(Reason.DATA_UNAVAILABLE):
            progress = await self.steps.disputes.progress(known.dispute_id)
        shown = replace(known_dispute(known), progress=progress)
        return Body(DISPUTE_BODY_TYPE, encode_dispute(shown))


@dataclass(frozen=True, slots=True)
class ListDisputes:
    """ListDisputes."""

    steps: DisputeSteps

    async def answer(self, call: Call, payload: SignedPayload) -> Body:
        """See Work."""
        check_body(payload, LISTING_BODY_TYPE)
        listing, caller = decode_listing(payload.body), call.partner.partner_id
        account = None
        if listing.account_reference:
            account = self.steps.account(caller, listing.account_reference)
        with using(Reason.DATA_UNAVAILABLE):
            found = await self.steps.disputes.page(
                caller, listing.page_token, listing.page_size + 1, account
            )
        shown = found[: listing.page_size]
        token = shown[-1].dispute_id if len(found) > len(shown) else b""
        page = DisputePage(tuple(map(known_dispute, shown)), call.entry.entry_time, token)
        return Body(PAGE_BODY_TYPE, encode_page(page))
