# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Registers, reads, pauses and revokes a partner's consents, and gives out what verifies."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from hmac import compare_digest

from gateway.client._internal.errors import UnverifiedAnswerError
from gateway.client._internal.verification import Answer, SentRequest
from gateway.domain.access.methods import (
    GET_CONSENT,
    GRANT_CONSENT,
    LIST_CONSENTS,
    PAUSE_CONSENT,
    RESUME_CONSENT,
    REVOKE_CONSENT,
    Method,
)
from gateway.domain.access.query import Identifier
from gateway.domain.consents.calls import (
    CONSENT_BODY_TYPE,
    GRANT_BODY_TYPE,
    LISTING_BODY_TYPE,
    MAX_PAGE_SIZE,
    NAME_BODY_TYPE,
    PAGE_BODY_TYPE,
    ConsentGrant,
    ConsentListing,
    ConsentName,
    KnownConsent,
)
from gateway.domain.consents.consent import Granted
from gateway.domain.people.schemes import IdentifierScheme
from gateway.errors import MalformedError
from gateway.wire.consents import (
    decode_consent,
    decode_page,
    encode_grant,
    encode_listing,
    encode_name,
)

Sign = Callable[[bytes, str, str], SentRequest]
Send = Callable[[SentRequest], Awaitable[Answer]]


@dataclass(frozen=True, slots=True, repr=False)
class ConsentAnswer:
    """What came of a call about one consent, verified.

    Attributes:
        consent: as the gateway keeps it.
        answer: the answer with its receipt, to keep as the proof.
    """

    consent: KnownConsent
    answer: Answer


class ConsentCalls:
    """The calls of one partner. Each raises as `CreditGatewayClient.query` does."""

    def __init__(self, sign: Sign, send: Send) -> None:
        """Keep what signs a body of a body type for a method, and what sends it."""
        self._sign = sign
        self._send = send

    async def grant(
        self,
        subject_identifier: str,
        consent_reference: str,
        granted: Granted,
        *,
        scheme: IdentifierScheme = IdentifierScheme.CN_RESIDENT_ID,
    ) -> ConsentAnswer:
        """Registers a consent that a person gave you; it holds when this returns.

        Args:
            subject_identifier: the person, in the scheme's notation.
            consent_reference: your reference, as your queries will name it.
            granted: what the person agreed to.
            scheme: how the identifier is to be read.
        """
        name = ConsentName(Identifier(scheme, subject_identifier), consent_reference)
        body = encode_grant(ConsentGrant(name, granted))
        found = await self._one(GRANT_CONSENT, body, GRANT_BODY_TYPE)
        if found.consent.consent.granted != granted:
            raise _unverified(found.answer, "the consent is another one than was granted")
        return found

    async def get(
        self,
        subject_identifier: str,
        consent_reference: str,
        *,
        scheme: IdentifierScheme = IdentifierScheme.CN_RESIDENT_ID,
    ) -> ConsentAnswer:
        """One of your consents, with its state and the number of its uses."""
        return await self._named(GET_CONSENT, subject_identifier, consent_reference, scheme)

    async def pause(
        self,
        subject_identifier: str,
        consent_reference: str,
        *,
        scheme: IdentifierScheme = IdentifierScheme.CN_RESIDENT_ID,
    ) -> ConsentAnswer:
        """Pauses a consent: nobody can use it until you resume it."""
        return await self._named(PAUSE_CONSENT, subject_identifier, consent_reference, scheme)

    async def resume(
        self,
        subject_identifier: str,
        consent_reference: str,
        *,
        scheme: IdentifierScheme = IdentifierScheme.CN_RESIDENT_ID,
    ) -> ConsentAnswer:
        """Ends a pause."""
        return await self._named(RESUME_CONSENT, subject_identifier, consent_reference, scheme)

    async def revoke(
        self,
        subject_identifier: str,
        consent_reference: str,
        *,
        scheme: IdentifierScheme = IdentifierScheme.CN_RESIDENT_ID,
    ) -> ConsentAnswer:
        """Ends a consent for good."""
        return await self._named(REVOKE_CONSENT, subject_identifier, consent_reference, scheme)

    async def list(
        self,
        subject_identifier: str = "",
        *,
        scheme: IdentifierScheme = IdentifierScheme.CN_RESIDENT_ID,
        page_size: int = MAX_PAGE_SIZE,
    ) -> AsyncIterator[KnownConsent]:
        """All your consents, or those of one person; page by page, each a signed call."""
        who = Identifier(scheme, subject_identifier) if subject_identifier else None
        token = b""
        while True:
            body = encode_listing(ConsentListing(page_size, token, who))
            answer = await self._answer(LIST_CONSENTS, body, LISTING_BODY_TYPE, PAGE_BODY_TYPE)
            try:
                page = decode_page(answer.body)
            except MalformedError as error:
                raise _unverified(answer, str(error)) from error
            for consent in page.consents:
                yield consent
            token = page.next_page_token
            if not token:
                return

    async def _named(
        self, method: Method, identifier: str, reference: str, scheme: IdentifierScheme
    ) -> ConsentAnswer:
        body = encode_name(ConsentName(Identifier(scheme, identifier), reference))
        return await self._one(method, body, NAME_BODY_TYPE)

    async def _one(self, method: Method, body: bytes, body_type: str) -> ConsentAnswer:
        answer = await self._answer(method, body, body_type, CONSENT_BODY_TYPE)
        try:
            consent = decode_consent(answer.body)
        except MalformedError as error:
            raise _unverified(answer, str(error)) from error
        if not compare_digest(consent.consent_commitment, answer.entry.consent_commitment):
            raise _unverified(answer, "the consent is another one than the log says")
        return ConsentAnswer(consent, answer)

    async def _answer(self, method: Method, body: bytes, body_type: str, expected: str) -> Answer:
        answer = await self._send(self._sign(body, body_type, method.name))
        if answer.body_type != expected:
            raise _unverified(answer, "the answer has another body type")
        return answer


def _unverified(answer: Answer, what: str) -> UnverifiedAnswerError:
    return UnverifiedAnswerError(
        what,
        request=answer.request,
        response=answer.response,
        exchange=answer.exchange,
    )
