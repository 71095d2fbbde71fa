# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Steps 5 to 9 of a credit-status query; see docs/protocol.md.

What every signed call has in common is in gateway.services.calls.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.access.envelope import SignedPayload
from gateway.domain.access.query import CreditQuery
from gateway.domain.codes import Section
from gateway.domain.consents.uses import wait_for_next
from gateway.domain.quotas.uses import Reached
from gateway.domain.reports.report import RecentInquiries
from gateway.domain.reports.versions import REPORT_VERSIONS
from gateway.errors import Reason, RefusalError, StoreError
from gateway.services.batching import Batcher
from gateway.services.calls.call import Body, Call
from gateway.services.query.adapter import QueryAdapter
from gateway.services.query.steps import QuerySteps, wants_inquiries
from gateway.signing.signer import KeyProvider
from gateway.store.records.lookup import LookupKey, LookupResult

LookupBatcher = Batcher[LookupKey, LookupResult]
InquiryBatcher = Batcher[tuple[tuple[bytes, ...], datetime], RecentInquiries]


class PersonQuestions:
    """Steps 5 to 8 of whatever is asked about one person with their consent.

    Belongs to one event loop.
    """

    def __init__(
        self,
        steps: QuerySteps,
        lookups: LookupBatcher,
        needs: Section | None = None,
    ) -> None:
        """Keep the parts.

        Args:
            steps: with the keys.
            lookups: step 8.
            needs: a section that every question has to name, and so its consent to cover.
        """
        self._steps = steps
        self._lookups = lookups
        self._needs = needs

    async def asked(
        self, call: Call, payload: SignedPayload
    ) -> tuple[QueryAdapter, CreditQuery, LookupKey, LookupResult]:
        """The partner's format, the question, and what was read for it. Raises RefusalError."""
        steps, entry = self._steps, call.entry
        with call.trace.step("adapter"):
            adapter = steps.adapter(entry, call.partner)
            if payload.body_type != adapter.query_body_type:
                raise RefusalError(Reason.UNSUPPORTED_BODY_TYPE)
            query = steps.step_5_query(entry, adapter, payload.body)
        with call.trace.step("authorisation"):
            if self._needs is not None and self._needs not in query.sections:
                path = query.field_paths.get("sections")
                raise RefusalError(Reason.SECTION_NOT_ALLOWED, field=path)
            steps.step_6_policy(entry, call.partner, query)
            steps.step_6_quota(call.partner, entry.entry_time, query.purpose)
        key = steps.step_7_subject(entry, query, REPORT_VERSIONS[adapter.report_version])
        with call.trace.step("summary"):
            return adapter, query, *await self._step_8_summary(call, query, key)

    async def _step_8_summary(
        self, call: Call, query: CreditQuery, key: LookupKey
    ) -> tuple[LookupKey, LookupResult]:
        """Step 8: one indexed read, shared with the other queries in flight.

        A consent from before the commitment key was changed takes a further one: consent and
        records are those of one read in any case.
        """
        try:
            found = await self._lookups.submit(key)
            if found.consent is None:
                for former in self._steps.under_former_keys(query, key):
                    earlier = await self._lookups.submit(former)
                    if earlier.consent is not None:
                        key, found = former, earlier
                        call.entry.consent_commitment = former.consent_commitment
                        break
        except StoreError:
            raise RefusalError(Reason.DATA_UNAVAILABLE) from None
        uses = self._steps.step_8_found(call.entry, query, key, found)
        if uses is not None:
            call.next_use_after = wait_for_next(uses, call.entry.entry_time)
        return key, found


class CreditStatusQueries:
    """What a credit-status query asks, and the answer to it. Belongs to one event loop."""

    def __init__(
        self,
        *,
        keys: KeyProvider,
        adapters: Mapping[str, QueryAdapter],
        lookups: LookupBatcher,
        inquiries: InquiryBatcher,
        reached: Reached | None = None,
    ) -> None:
        """Loads the keys of pseudonyms and commitments once.

        Raises:
            KeyFileError: a key is missing or of the wrong kind.
        """
        self._steps = QuerySteps(keys, adapters, reached)
        self._questions = PersonQuestions(self._steps, lookups)
        self._inquiries = inquiries

    async def answer(self, call: Call, payload: SignedPayload) -> Body:
        """Steps 5 to 9. Raises RefusalError."""
        adapter, query, key, found = await self._questions.asked(call, payload)
        with call.trace.step("report"):
            inquiries = await self._inquiries_of(call.entry, query, key, found)
            report = self._steps.step_9_report(call.entry, query, found, inquiries, adapter)
            return Body(adapter.report_body_type, report)

    async def _inquiries_of(
        self, entry: AuditEntry, query: CreditQuery, key: LookupKey, found: LookupResult
    ) -> RecentInquiries | None:
        """Counted where they are asked for."""
        if not wants_inquiries(query):
            return None
        person = self._steps.commitments(key, found)
        try:
            return await self._inquiries.submit((person, entry.entry_time))
        except StoreError:
            raise RefusalError(Reason.DATA_UNAVAILABLE) from None
