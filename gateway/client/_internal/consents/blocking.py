# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Consents for programs without an event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from gateway.client._internal.consents.calls import ConsentAnswer, ConsentCalls
from gateway.domain.consents.calls import KnownConsent
from gateway.domain.consents.consent import Granted
from gateway.domain.people.schemes import IdentifierScheme


class BlockingConsentCalls:
    """As `ConsentCalls`, one call at a time."""

    def __init__(self, calls: ConsentCalls, runner: asyncio.Runner) -> None:
        """Args: calls: of a client; runner: of its loop."""
        self._calls = calls
        self._runner = runner

    def grant(
        self,
        subject_identifier: str,
        consent_reference: str,
        granted: Granted,
        *,
        scheme: IdentifierScheme = IdentifierScheme.CN_RESIDENT_ID,
    ) -> ConsentAnswer:
        """Registers a consent that a person gave you; it holds when this returns."""
        return self._runner.run(
            self._calls.grant(subject_identifier, consent_reference, granted, scheme=scheme)
        )

    def get(
        self,
        subject_identifier: str,
        consent_reference: str,
        *,
        scheme: IdentifierScheme = IdentifierScheme.CN_RESIDENT_ID,
    ) -> ConsentAnswer:
        """One of your consents, with its state and the number of its uses."""
        return self._runner.run(
            self._calls.get(subject_identifier, consent_reference, scheme=scheme)
        )

    def pause(
        self,
        subject_identifier: str,
        consent_reference: str,
        *,
        scheme: IdentifierScheme = IdentifierScheme.CN_RESIDENT_ID,
    ) -> ConsentAnswer:
        """Pauses a consent: nobody can use it until you resume it."""
        return self._runner.run(
            self._calls.pause(subject_identifier, consent_reference, scheme=scheme)
        )

    def resume(
        self,
        subject_identifier: str,
        consent_reference: str,
        *,
        scheme: IdentifierScheme = IdentifierScheme.CN_RESIDENT_ID,
    ) -> ConsentAnswer:
        """Ends a pause."""
        return self._runner.run(
            self._calls.resume(subject_identifier, consent_reference, scheme=scheme)
        )

    def revoke(
        self,
        subject_identifier: str,
        consent_reference: str,
        *,
        scheme: IdentifierScheme = IdentifierScheme.CN_RESIDENT_ID,
    ) -> ConsentAnswer:
        """Ends a consent for good."""
        return self._runner.run(
            self._calls.revoke(subject_identifier, consent_reference, scheme=scheme)
        )

    def list(
        self,
        subject_identifier: str = "",
        *,
        scheme: IdentifierScheme = IdentifierScheme.CN_RESIDENT_ID,
    ) -> Sequence[KnownConsent]:
        """All your consents, or those of one person."""

        async def everything() -> Sequence[KnownConsent]:
            """All pages."""
            found = self._calls.list(subject_identifier, scheme=scheme)
            return [consent async for consent in found]

        return self._runner.run(everything())
