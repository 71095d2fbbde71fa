# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Steps 5 to 9 of a credit-status query; see docs/protocol.md.

What every signed call has in common is in gateway.services.calls.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from gateway.domain.access.authorisation import check_consent, check_consent_named, check_policy
from gateway.domain.access.envelope import SignedPayload
from gateway.domain.access.query import CreditQuery
from gateway.domain.codes import Section
from gateway.domain.people.subject import consent_commitment, subject_commitment, subject_id
from gateway.domain.reports.report import RecentInquiries
from gateway.domain.reports.versions import REPORT_VERSIONS, ReportVersion
from gateway.errors import Reason, RefusalError, StoreError
from gateway.services.batching import Batcher
from gateway.services.calls.call import Body, Call
from gateway.services.query.adapter import QueryAdapter
from gateway.signing.signer import KeyProvider
from gateway.store.records.lookup import LookupKey, LookupResult

_EARLIEST_YEAR = 1970

LookupBatcher = Batcher[LookupKey, LookupResult]
InquiryBatcher = Batcher[tuple[tuple[bytes, ...], datetime], RecentInquiries]


class CreditStatusQueries:
    """What a credit-status query asks, and the answer to it. Belongs to one event loop."""

    def __init__(
        self,
        *,
        keys: KeyProvider,
        adapters: Mapping[str, QueryAdapter],
        lookups: LookupBatcher,
        inquiries: InquiryBatcher,
    ) -> None:
        """Loads the keys of pseudonyms and commitments once.

        Raises:
            KeyFileError: a key is missing or of the wrong kind.
        """
        self._adapters = adapters
        self._lookups = lookups
        self._inquiries = inquiries
        self._pseudonym_key_version, self._pseudonym_key = keys.pseudonym_key()
        self._commitment_key = keys.commitment_key()

    async def answer(self, call: Call, payload: SignedPayload) -> Body:
        """Steps 5 to 9. Raises RefusalError."""
        with call.trace.step("adapter"):
            adapter, query = self._step_5_adapter(call, payload)
        with call.trace.step("authorisation"):
            self._step_6_policy(call, query)
        subject = self._step_7_subject(call, query)
        version = REPORT_VERSIONS[adapter.report_version]
        with call.trace.step("summary"):
            found = await self._step_8_summary(call, query, subject, version)
        with call.trace.step("report"):
            report = await self._step_9_report(call, query, found, version)
            return Body(adapter.report_body_type, adapter.render_report(report))

    def _step_5_adapter(
        self, call: Call, payload: SignedPayload
    ) -> tuple[QueryAdapter, CreditQuery]:
        """Step 5: the partner's body becomes a canonical query; nothing is guessed."""
        adapter = self._adapters.get(call.partner.adapter or "")
        if adapter is None:
            raise RefusalError(Reason.METHOD_NOT_ALLOWED)
        call.entry.adapter_hash = adapter.content_hash
        if payload.body_type != adapter.query_body_type:
            raise RefusalError(Reason.UNSUPPORTED_BODY_TYPE)
        query = adapter.parse_query(payload.body)
        call.entry.purpose = query.purpose
        today = call.entry.entry_time.date()
        as_of = today if query.as_of is None else query.as_of
        if as_of > today:
            raise RefusalError(Reason.AS_OF_IN_FUTURE, field=query.field_paths.get("as_of"))
        if as_of.year < _EARLIEST_YEAR:
            raise RefusalError(Reason.INVALID_VALUE, field=query.field_paths.get("as_of"))
        call.entry.as_of = as_of
        return adapter, query

    def _step_6_policy(self, call: Call, query: CreditQuery) -> None:
        """Step 6, first half: purpose, sections, and that a consent is named."""
        policy, paths = call.partner.policy, query.field_paths
        check_policy(policy, query.purpose, query.sections, paths)
        check_consent_named(query.consent_reference, paths)
        call.entry.consent_commitment = consent_commitment(
            self._commitment_key, call.partner.partner_id, query.consent_reference
        )

    def _step_7_subject(self, call: Call, query: CreditQuery) -> bytes:
        """Step 7: checked, normalised, made into a pseudonym."""
        try:
            subject = subject_id(self._pseudonym_key, query.identifier)
        except RefusalError as refusal:
            path = query.field_paths.get("subject")
            raise RefusalError(refusal.reason, field=path) from None
        call.entry.pseudonym_key_version = self._pseudonym_key_version
        call.entry.subject_commitment = subject_commitment(self._commitment_key, subject)
        return subject

    async def _step_8_summary(
        self, call: Call, query: CreditQuery, subject: bytes, version: ReportVersion
    ) -> LookupResult:
        """Step 8: one indexed read, shared with the other queries in flight."""
        key = LookupKey(
            subject, call.partner.partner_id, call.entry.consent_commitment, version.number
        )
        try:
            found = await self._lookups.submit(key)
        except StoreError:
            raise RefusalError(Reason.DATA_UNAVAILABLE) from None
        if found.kept is not None:
            # One person with several ids: the entry names the one that was answered about.
            call.entry.subject_commitment = subject_commitment(self._commitment_key, found.kept)
        # Step 6, second half: the consent came with the same read, so that
        # nothing can slip between the consent and the data it opens.
        check_consent(found.consent, query.purpose, call.entry.entry_time)
        call.entry.data_version = found.data_version
        if found.to_be_rebuilt:
            # The summary is older than this report version: no figure is better than a wrong one.
            raise RefusalError(Reason.FIGURES_NOT_READY)
        return found

    async def _step_9_report(
        self, call: Call, query: CreditQuery, found: LookupResult, version: ReportVersion
    ) -> Any:
        """Step 9: figures as of a date. "No record" is an answer, not an error."""
        inquiries = None
        if Section.INQUIRIES in query.sections:
            aliases = (subject_commitment(self._commitment_key, i) for i in found.aliases)
            commitments = (call.entry.subject_commitment, *aliases)
            try:
                inquiries = await self._inquiries.submit((commitments, call.entry.entry_time))
            except StoreError:
                raise RefusalError(Reason.DATA_UNAVAILABLE) from None
            call.entry.inquiry_tree_size = inquiries.tree_size
        call.entry.report_version = version.number
        return version.build(
            found.summary,
            data_version=found.data_version,
            as_of=call.entry.as_of or call.entry.entry_time.date(),
            sections=query.sections,
            inquiries=inquiries,
        )
