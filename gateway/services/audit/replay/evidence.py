# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Opens an entry's evidence and checks it against the entry, for replay.

What comes out is a question that can be asked again, and the answer that was
given. Nothing is believed just because it is stored: the sealed bytes must be those the
entry commits to, both envelopes must have the digests it names, and the request must say
what the entry says of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from adapters.engine.query_adapter import EngineAdapter
from gateway.audit.evidence_bundle import bundle_of
from gateway.audit.rows import EvidenceRow
from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.access.envelope import Envelope, SignedPayload
from gateway.domain.access.query import CreditQuery
from gateway.domain.people.commitments import Commitments
from gateway.domain.people.links import Link, kept_ids
from gateway.domain.people.pseudonyms import Pseudonyms
from gateway.domain.reports.versions import REPORT_VERSIONS, ReportVersion
from gateway.errors import (
    BindingError,
    GatewayError,
    ProofError,
    RefusalError,
    VerificationError,
)
from gateway.log.signed_items import read_signed_item
from gateway.services.log.evidence import evidence_digest, open_evidence
from gateway.signing.pae import envelope_digest
from gateway.signing.signer import KeyProvider
from gateway.store.log.pending import SealedEvidence
from gateway.wire.entries import decode_evidence, evidence_subject
from gateway.wire.payloads import decode_payload
from gateway.wire.requests import decode_envelope, decode_request


class Verdict(StrEnum):
    """What came of replaying an entry. Stable names."""

    EQUAL = "equal"
    DIFFERENT = "different"
    ERASED = "erased"
    RECORDS_ERASED = "records-erased"
    RECORDS_EXPIRED = "records-expired"
    NOT_ANSWERED = "not-answered"
    NOT_CHECKED = "not-checked"


class Check(StrEnum):
    """Which check ended a replay. Stable names."""

    ENTRY_MISSING = "entry-missing"
    ENTRY_UNREADABLE = "entry-unreadable"
    EVIDENCE_ERASED = "evidence-erased"
    EVIDENCE_MISSING = "evidence-missing"
    EVIDENCE_FILE_MISSING = "evidence-file-missing"
    EVIDENCE_DIFFERS = "evidence-differs"
    EVIDENCE_KEY_DIFFERS = "evidence-does-not-open"
    ENVELOPE_UNREADABLE = "envelope-unreadable"
    REQUEST_DIFFERS = "request-differs"
    RESPONSE_DIFFERS = "response-differs"
    RESPONSE_UNBOUND = "response-to-another-request"
    ADAPTER_MISSING = "adapter-missing"
    ADAPTER_DIFFERS = "adapter-differs"
    ADAPTER_UNREADABLE = "adapter-unreadable"
    ADAPTER_VERSION = "adapter-of-other-report-version"
    QUERY_UNREADABLE = "query-unreadable"
    QUERY_DIFFERS = "query-differs-from-entry"
    RECORDS = "records-unreadable"
    BODY = "body-differs"
    # What the answer rests on, by the facts in the log as they stood at its entry.
    PARTNER = "partner-not-in-facts"
    POLICY = "policy-not-in-facts"
    ADAPTER = "adapter-not-of-partner-in-facts"
    SIGNATURE = "signature-not-by-key-in-facts"
    CONSENT = "consent-not-in-facts"
    DATA_VERSION = "data-version-not-in-facts"
    MARKS = "disputes-not-in-facts"
    # What the entry of a reminder names: the fact that says what it was made of.
    FACT = "fact-not-as-logged"
    # The key of a person was destroyed: what was encrypted under it cannot be rebuilt.
    STATEMENT_ERASED = "statement-erased"
    # These say only that it could not be checked with what is at hand.
    EVIDENCE_IN_FILES = "evidence-in-files"
    NO_EVIDENCE_KEY = "no-evidence-key"
    NO_PSEUDONYM_KEY = "no-pseudonym-key"
    REPORT_VERSION = "other-report-version"


class StoppedError(GatewayError):
    """The replay of one entry ends here.

    Attributes:
        verdict: what that makes of it.
        check: which check ended it; None when none had to.
        file: of moved evidence that it ends for, in the directory of such files; None: no file.
    """

    def __init__(
        self, verdict: Verdict, check: Check | None = None, *, file: str | None = None
    ) -> None:
        """Keep all three."""
        super().__init__(verdict.value if check is None else check.value)
        self.verdict = verdict
        self.check = check
        self.file = file


@dataclass(frozen=True, slots=True, repr=False)
class ReplayKeys:
    """The secrets replay needs.

    Attributes:
        evidence: key-encryption keys by id.
        pseudonyms: make subject ids.
        names: of people and consents, as entries have them.
    """

    evidence: Mapping[str, bytes]
    pseudonyms: Pseudonyms
    names: Commitments

    @classmethod
    def of(cls, provider: KeyProvider) -> ReplayKeys:
        """The gateway's own secrets. Raises KeyFileError."""
        pseudonyms = Pseudonyms.of(provider)
        names = Commitments.of(provider.commitment_keys(), pseudonyms)
        return cls(provider.evidence_keys(), pseudonyms, names)


@dataclass(frozen=True, slots=True, repr=False)
class Opened:
    """The request and the answer of an entry's evidence.

    Attributes:
        envelope: of the request, as it was received.
        asked: its payload, or an item of it under the header that was signed.
        answered: the answer's payload.
        subject_id: whom it is about, where the request does not say; else empty.
    """

    envelope: Envelope
    asked: SignedPayload
    answered: SignedPayload
    subject_id: bytes = b""


@dataclass(frozen=True, slots=True, repr=False)
class Question:
    """An answered query, ready to be answered again.

    Attributes:
        leaf_index: of its entry.
        entry: as logged.
        envelope: of the request, as it was received.
        adapter: of that day.
        version: of the report, as the entry names it.
        query: what was asked.
        as_of: the date the figures are for.
        subject: the pseudonym of the identifier that was asked for; after `about` that of
            whom it was answered about.
        body: the answer's body as given.
        body_type: the answer's body type as given.
    """

    leaf_index: int
    entry: AuditEntry
    envelope: Envelope
    adapter: EngineAdapter
    version: ReportVersion
    query: CreditQuery
    as_of: date
    subject: bytes
    body: bytes
    body_type: str


def _gone(check: Check, *, may_be_gone: bool) -> StoppedError:
    return StoppedError(Verdict.ERASED) if may_be_gone else StoppedError(Verdict.DIFFERENT, check)


def unseal(
    entry: AuditEntry, row: EvidenceRow | None, keys: ReplayKeys, *, may_be_gone: bool
) -> Opened:
    """The request and the answer that an entry's evidence holds.

    Args:
        entry: of an answered query.
        row: the stored evidence; None when there is none.
        keys: to open it.
        may_be_gone: whether a retention covers that it, or its key, is not there.

    Raises:
        StoppedError: it was erased, cannot be opened, or is not what the entry says.
    """
    if row is None:
        # Whole partitions of erased evidence are dropped in the end.
        raise _gone(Check.EVIDENCE_MISSING, may_be_gone=may_be_gone)
    if row.bundle is not None:
        # It was moved: rows whose file was read name none.
        if row.wrapped_key is None:
            raise _gone(Check.EVIDENCE_ERASED, may_be_gone=may_be_gone)
        file = bundle_of(row.entry_time, row.bundle)
        if row.missing:
            raise StoppedError(Verdict.DIFFERENT, Check.EVIDENCE_FILE_MISSING, file=file)
        raise StoppedError(Verdict.NOT_CHECKED, Check.EVIDENCE_IN_FILES, file=file)
    evidence = SealedEvidence(row.kek_id, row.wrapped_key or b"", row.sealed)
    if evidence_digest(evidence) != entry.evidence_digest:
        raise StoppedError(Verdict.DIFFERENT, Check.EVIDENCE_DIFFERS)
    if row.wrapped_key is None:
        raise _gone(Check.EVIDENCE_ERASED, may_be_gone=may_be_gone)
    if row.kek_id not in keys.evidence:
        raise StoppedError(Verdict.NOT_CHECKED, Check.NO_EVIDENCE_KEY)
    try:
        plaintext = open_evidence(keys.evidence[row.kek_id], evidence, entry.request_digest)
        request, response = decode_evidence(plaintext)
        subject_id = _subject_now(plaintext, entry, keys)
    except VerificationError:
        raise StoppedError(Verdict.DIFFERENT, Check.EVIDENCE_KEY_DIFFERS) from None
    if entry.item_digest:
        return _item(entry, request, response)
    return replace(_envelopes(entry, request, response), subject_id=subject_id)


def _subject_now(plaintext: bytes, entry: AuditEntry, keys: ReplayKeys) -> bytes:
    """Whom the evidence says that the entry is about, as the id is stored now; or empty.

    Raises:
        VerificationError: it is no evidence.
    """
    said = evidence_subject(plaintext)
    return keys.pseudonyms.current(said, entry.pseudonym_key_version) if said else said


def _item(entry: AuditEntry, request: bytes, response: bytes) -> Opened:
    """The same of an item of a portfolio; both get the header that was signed."""
    try:
        item, answer = read_signed_item(request, entry), decode_envelope(response)
    except (BindingError, ProofError):
        raise StoppedError(Verdict.DIFFERENT, Check.REQUEST_DIFFERS) from None
    except VerificationError:
        raise StoppedError(Verdict.DIFFERENT, Check.ENVELOPE_UNREADABLE) from None
    if envelope_digest(answer) != entry.response_digest:
        raise StoppedError(Verdict.DIFFERENT, Check.RESPONSE_DIFFERS)
    header = item.payload.header
    return Opened(
        item.envelope,
        SignedPayload(header, item.portfolio.item_body_type, item.body),
        SignedPayload(header, answer.payload_type, answer.payload),
    )


def _envelopes(entry: AuditEntry, request: bytes, response: bytes) -> Opened:
    """Both payloads, once both envelopes have the digests that were logged."""
    try:
        asked, answer = decode_request(request), decode_envelope(response)
        if envelope_digest(asked) != entry.request_digest:
            raise StoppedError(Verdict.DIFFERENT, Check.REQUEST_DIFFERS)
        if envelope_digest(answer) != entry.response_digest:
            raise StoppedError(Verdict.DIFFERENT, Check.RESPONSE_DIFFERS)
        question, answered = decode_payload(asked.payload), decode_payload(answer.payload)
    except (RefusalError, VerificationError):
        raise StoppedError(Verdict.DIFFERENT, Check.ENVELOPE_UNREADABLE) from None
    header = answered.header
    bound = (header.request_digest, header.request_id, header.audience)
    if bound != (entry.request_digest, entry.request_id, entry.partner):
        raise StoppedError(Verdict.DIFFERENT, Check.RESPONSE_UNBOUND)
    return Opened(asked, question, answered)


def about(question: Question, links: Sequence[Link], keys: ReplayKeys) -> Question | None:
    """The question with the subject that its entry names; None: it names somebody else.

    Args:
        question: as `read_question` gave it.
        links: at least those of the subject.
        keys: for the commitment.
    """
    entry = question.entry
    for subject in kept_ids(links, question.subject, entry.data_version):
        if keys.names.names(subject, entry.subject_commitment):
            return replace(question, subject=subject)
    return None


def read_question(
    leaf_index: int,
    entry: AuditEntry,
    opened: Opened,
    adapter_of: Callable[[bytes], EngineAdapter],
    keys: ReplayKeys,
) -> Question:
    """Steps 5 to 7 once more, with the adapter of that day; then `about` is to be asked.

    Args:
        leaf_index: of the entry.
        entry: of an answered query.
        opened: what `unseal` gave.
        adapter_of: the adapter with a content hash; may raise StoppedError.
        keys: for the subject's pseudonym.

    Raises:
        StoppedError: it cannot be read, or says something else than the entry.
    """
    version = REPORT_VERSIONS.get(entry.report_version)
    if version is None:
        raise StoppedError(Verdict.NOT_CHECKED, Check.REPORT_VERSION)
    if entry.pseudonym_key_version not in keys.pseudonyms.versions:
        raise StoppedError(Verdict.NOT_CHECKED, Check.NO_PSEUDONYM_KEY)
    asked, answered = opened.asked, opened.answered
    adapter = adapter_of(entry.adapter_hash)
    if adapter.report_version != entry.report_version:
        raise StoppedError(Verdict.DIFFERENT, Check.ADAPTER_VERSION)
    try:
        query = adapter.parse_query(asked.body)
        subject = keys.pseudonyms.subjects(query.identifier)[entry.pseudonym_key_version]
    except RefusalError:
        raise StoppedError(Verdict.DIFFERENT, Check.QUERY_UNREADABLE) from None
    as_of = query.as_of or entry.entry_time.date()
    consents = keys.names.consents(entry.partner, query.consent_reference)
    says, logged = (query.purpose, as_of), (entry.purpose, entry.as_of)
    if says != logged or entry.consent_commitment not in consents:
        raise StoppedError(Verdict.DIFFERENT, Check.QUERY_DIFFERS)
    if asked.body_type != adapter.query_body_type:
        raise StoppedError(Verdict.DIFFERENT, Check.QUERY_DIFFERS)
    return Question(
        leaf_index=leaf_index,
        entry=entry,
        envelope=opened.envelope,
        adapter=adapter,
        version=version,
        query=query,
        as_of=as_of,
        subject=subject,
        body=answered.body,
        body_type=answered.body_type,
    )
