# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Steps 5 to 9 of a question about one person, but for the reading; see docs/protocol.md.

A step fills in what the entry has to say of it before the next one may refuse. A single
query and an item of a portfolio take the same steps.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from adapters.cards import card_in_use
from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.access.authorisation import (
    check_consent,
    check_consent_named,
    check_policy,
    check_terms,
)
from gateway.domain.access.partner import Partner
from gateway.domain.access.query import CreditQuery, checked_as_of
from gateway.domain.codes import Purpose, Section
from gateway.domain.consents.consent import NO_TERMS, Consent, Uses
from gateway.domain.consents.uses import use_at
from gateway.domain.disputes.marks import Marks
from gateway.domain.people.commitments import Commitments
from gateway.domain.people.pseudonyms import Pseudonyms
from gateway.domain.quotas.uses import Reached
from gateway.domain.reports.ranges import since
from gateway.domain.reports.report import RecentInquiries
from gateway.domain.reports.versions import REPORT_VERSIONS, ReportVersion
from gateway.errors import Reason, RefusalError, VerificationError
from gateway.services.disputes.statements import Statements
from gateway.services.query.adapter import QueryAdapter
from gateway.signing.signer import KeyProvider
from gateway.store.records.lookup import LookupKey, LookupResult

_log = logging.getLogger(__name__)
_WARN_EVERY_S = 600.0
_REBUILD = "summaries wait to be rebuilt: run credit-gateway db rebuild-summaries"
_CHANGED = "a person's statement does not open: run credit-audit verify"
_FORGED = "a consent is not what was registered, and is taken for none: run credit-audit verify"


class QuerySteps:
    """The steps, with the keys of pseudonyms and commitments."""

    def __init__(
        self,
        keys: KeyProvider,
        adapters: Mapping[str, QueryAdapter],
        reached: Reached | None = None,
    ) -> None:
        """Loads the keys once.

        Args:
            keys: of pseudonyms and commitments.
            adapters: by name.
            reached: limits that are known to be reached; None: none ever is.

        Raises:
            KeyFileError: a key is missing or of the wrong kind.
        """
        self._adapters = adapters
        self._reached = reached or Reached()
        self._warn_from: dict[str, float] = {}
        self._pseudonyms = Pseudonyms.of(keys)
        self._commitments = Commitments.held(keys)
        self._statements = Statements(self._commitments)

    def adapter(self, entry: AuditEntry, partner: Partner) -> QueryAdapter:
        """Step 5, first half: the partner's format. Raises RefusalError."""
        adapter = self._adapters.get(partner.adapter or "")
        if adapter is None:
            raise RefusalError(Reason.METHOD_NOT_ALLOWED)
        entry.adapter_hash = adapter.content_hash
        return adapter

    def step_5_query(self, entry: AuditEntry, adapter: QueryAdapter, body: bytes) -> CreditQuery:
        """Step 5: the partner's body becomes a canonical query; nothing is guessed."""
        query = adapter.parse_query(body)
        if Section.RISK in query.sections and not REPORT_VERSIONS[adapter.report_version].scores:
            raise RefusalError(Reason.UNKNOWN_CODE, field=query.field_paths.get("sections"))
        entry.purpose = query.purpose
        entry.as_of = checked_as_of(query, entry.entry_time.date())
        return query

    def step_6_policy(self, entry: AuditEntry, partner: Partner, query: CreditQuery) -> None:
        """Step 6, first half: purpose, sections, and that a consent is named."""
        policy, paths = partner.policy, query.field_paths
        check_policy(policy, query.purpose, query.sections, paths)
        check_consent_named(query.consent_reference, paths)
        entry.consent_commitment = self._commitments.consent(
            partner.partner_id, query.consent_reference
        )

    def step_6_quota(
        self, partner: Partner, now: datetime, purpose: Purpose | None, *, portfolio: bool = False
    ) -> None:
        """Step 6: quota left, as far as is known; step 11 knows it exactly.

        Args:
            partner: who asks.
            now: when.
            purpose: what for; None: before a batch of a portfolio, for any at all.
            portfolio: whether items of a portfolio are asked.

        Raises:
            RefusalError: QUOTA_EXCEEDED.
        """
        quotas = partner.policy.quotas
        if quotas is not None:
            self._reached.check(
                partner.partner_id, quotas, now, purpose=purpose, portfolio=portfolio
            )

    def step_7_subject(
        self, entry: AuditEntry, query: CreditQuery, version: ReportVersion
    ) -> LookupKey:
        """Step 7: checked, normalised, made into a pseudonym; and what step 8 is to read."""
        try:
            subject = self._pseudonyms.subject(query.identifier)
        except RefusalError as refusal:
            path = query.field_paths.get("subject")
            raise RefusalError(refusal.reason, field=path) from None
        return self.known_subject(entry, subject, version)

    def known_subject(self, entry: AuditEntry, subject: bytes, version: ReportVersion) -> LookupKey:
        """Step 7 of somebody whose subject id is known."""
        entry.pseudonym_key_version = self._pseudonyms.version
        self._commitments.note(entry, subject)
        return LookupKey(subject, entry.partner, entry.consent_commitment, version.number)

    def watched_subject(
        self, entry: AuditEntry, subject: bytes, version: ReportVersion
    ) -> LookupKey:
        """As `known_subject`, of an event: these are named by the log's first commitment key.

        A watch goes through people in the order of these names, and stops and goes on between two
        of them: in another order somebody would be passed over.
        """
        entry.pseudonym_key_version = self._pseudonyms.version
        *others, entry.subject_commitment = self._commitments.subjects(subject)
        entry.former_commitments = tuple(others)
        return LookupKey(subject, entry.partner, entry.consent_commitment, version.number)

    def under_former_keys(self, query: CreditQuery, key: LookupKey) -> tuple[LookupKey, ...]:
        """What step 8 reads where the consent is not found: it may be as old as an earlier key."""
        former = self._commitments.former_consents(key.partner_id, query.consent_reference)
        return tuple(replace(key, consent_commitment=each) for each in former)

    def step_8_found(
        self, entry: AuditEntry, query: CreditQuery, key: LookupKey, found: LookupResult
    ) -> Uses | None:
        """Step 8, once it was read: whom it is about, and whether it may be answered.

        Returns:
            How often the consent may be used; None: without a limit.
        """
        # Step 6, second half: the consent came with the same read, so that
        # nothing can slip between the consent and the data it opens.
        consent = self._bound(key, found)
        check_consent(consent, query.purpose, entry.entry_time)
        if consent is not None and consent.terms is not NO_TERMS:
            self._take_terms(entry, query, consent)
        if found.kept is not None:
            # One person with several ids: the entry names the one that was answered about. Only
            # now: the caller sees the entry, and without a consent would learn that they are one.
            self._commitments.note(entry, found.kept)
        entry.data_version = found.data_version
        if found.to_be_rebuilt:
            # The summary is older than this report version: no figure is better than a wrong one.
            self._warn(_REBUILD)
            raise RefusalError(Reason.FIGURES_NOT_READY)
        entry.person_facts = found.marks.facts
        return None if consent is None else consent.terms.uses

    def _bound(self, key: LookupKey, found: LookupResult) -> Consent | None:
        """The consent, unless it was made for somebody else or changed in the database.

        Then there is none: only who holds the commitment key can make one.
        """
        consent = found.consent
        if consent is None or not consent.terms_commitment:
            return consent
        person = (key.subject_id, found.kept, *found.aliases)
        is_made = self._commitments.made(consent, key.consent_commitment)
        if consent.subject_id in person and is_made:
            return consent
        self._warn(_FORGED)
        return None

    @staticmethod
    def _take_terms(entry: AuditEntry, query: CreditQuery, consent: Consent) -> None:
        """Step 6, second half: what the consent's terms limit."""
        terms = consent.terms
        as_of = entry.as_of or entry.entry_time.date()
        check_terms(terms, query.sections, as_of, query.field_paths)
        entry.data_from_month = terms.data_from
        if terms.uses is not None:
            entry.consent_use = use_at(terms.uses, consent.terms_commitment, entry.entry_time)

    def _warn(self, what: str) -> None:
        """Tells the operator, who alone can end this: at once, then now and then."""
        now = time.monotonic()
        if now >= self._warn_from.get(what, now):
            self._warn_from[what] = now + _WARN_EVERY_S
            _log.warning(what)

    def commitments(self, key: LookupKey, found: LookupResult) -> tuple[bytes, ...]:
        """Of the person an answer is about, under all their ids: what inquiries are counted of.

        First as the entry of an answer names them now.
        """
        return self._commitments.subjects_of((found.kept or key.subject_id, *found.aliases))

    def step_9_report(
        self,
        entry: AuditEntry,
        query: CreditQuery,
        found: LookupResult,
        inquiries: RecentInquiries | None,
        adapter: QueryAdapter,
    ) -> bytes:
        """Step 9: figures as of a date. "No record" is an answer, not an error."""
        version = REPORT_VERSIONS[adapter.report_version]
        if inquiries is not None:
            entry.inquiry_tree_size = inquiries.tree_size
        entry.report_version = version.number
        card = card_in_use() if version.scores else None
        if card is not None and Section.RISK in query.sections:
            entry.card_hash = card.digest
        report: Any = version.build(
            since(found.summary, entry.data_from_month),
            data_version=found.data_version,
            as_of=entry.as_of or entry.entry_time.date(),
            sections=query.sections,
            inquiries=inquiries,
            **(self._remarks(found.marks) if version.remarks else {}),
            **({} if card is None else {"card": card}),
        )
        return adapter.render_report(report)

    def _remarks(self, marks: Marks) -> Mapping[str, Any]:
        """What only later versions show. Raises RefusalError."""
        try:
            return {"marks": marks, "statement": self._statements.shown(marks)}
        except VerificationError:
            self._warn(_CHANGED)
            raise RefusalError(Reason.DATA_UNAVAILABLE) from None


def wants_inquiries(query: CreditQuery) -> bool:
    """Whether recent inquiries have to be counted for it."""
    return Section.INQUIRIES in query.sections
