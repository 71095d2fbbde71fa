# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a log's key could put into an entry: each field changed, and the step that says so.

One list for our client, for the published vectors and so for the verifier in another
language. Every entry here is logged, proven and signed like an honest one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from gateway.domain.access.audit_entry import Access, Fact, Succession, WatchedEvent, WatchStart
from gateway.domain.codes import Outcome, Purpose
from gateway.domain.consents.uses import ConsentUse
from gateway.domain.months import month_number
from gateway.log.receipt_steps import ReceiptStep

Step = ReceiptStep
Changes = dict[str, Any]
OTHER = bytes(range(32))


@dataclass(frozen=True)
class Lie:
    """One change of an entry.

    Attributes:
        field: the field of the entry that is changed.
        name: the defect.
        change: what is changed, given the time that the request was issued.
        step: the step that must refuse it; None: nobody but the gateway can tell.
    """

    field: str
    name: str
    change: Callable[[datetime], Changes]
    step: ReceiptStep | None


def _lie(field: str, name: str, value: Any, step: ReceiptStep | None) -> Lie:
    return Lie(field, name, lambda _: {field: value}, step)


def _time(name: str, change: Callable[[datetime], datetime], step: ReceiptStep | None) -> Lie:
    return Lie("entry_time", name, lambda issued: {"entry_time": change(issued)}, step)


ACCESS = Access("verify", OTHER, 1, "", 1, 1)
SUCCESSION = Succession("", "gateway:somebody", "")
FACT = Fact("consent", OTHER[:16], OTHER, "", 1)

ABOUT_ANYTHING = [
    _time("entry-time-1970", lambda t: datetime.fromtimestamp(0, t.tzinfo), Step.ENTRY_TIME),
    _time("entry-time-11-s-early", lambda t: t - timedelta(seconds=11), Step.ENTRY_TIME),
    _time("entry-time-an-hour-late", lambda t: t + timedelta(hours=1), Step.ENTRY_TIME),
    _lie("partner", "another-partner", "bank-b", Step.PARTNER),
    _lie("method", "another-method", "/creditgateway.v1.Other/Call", Step.METHOD),
    _lie("outcome", "a-reader-of-the-log", Outcome.RECORDED, Step.OUTCOME),
    _lie("access", "an-access-beside-the-outcome", ACCESS, Step.OUTCOME),
    _lie("fact", "a-fact-beside-the-outcome", FACT, Step.OUTCOME),
    _lie("succession", "a-succession-beside-the-outcome", SUCCESSION, Step.OUTCOME),
    _lie("reason", "another-reason", "INTERNAL", Step.REASON),
    _lie("request_digest", "another-request", OTHER, Step.REQUEST_DIGEST),
    _lie("response_digest", "another-answer", OTHER, Step.RESPONSE_DIGEST),
    _lie("policy_hash", "no-policy", b"", Step.FIELDS),
    _lie("trace_id", "no-trace", b"", Step.FIELDS),
    _lie("trace_id", "another-trace", OTHER[:16], Step.TRACE),
    _lie("evidence_digest", "evidence-digest-cut-short", OTHER[:31], Step.FIELDS),
    _lie("partner_counter", "counter-0", 0, Step.COUNTER),
    _lie("partner_counter", "counter-known-before-the-call", 1, Step.COUNTER),
    _lie("partner_counter", "counter-greater-than-the-place", 999, Step.POSITION),
    _lie("previous_leaf_hash", "no-entry-before-it", b"", Step.CHAIN),
    _lie("group_first_index", "group-after-the-entry", 999, Step.POSITION),
    _lie("group_first_index", "group-older-than-the-call", 0, Step.POSITION),
    _lie("answer_number", "one-answer-of-many", 1, Step.ANSWER_NUMBER),
    _lie("answer_number", "the-second-answer", 2, Step.ANSWER_NUMBER),
    _lie("item_digest", "an-item-of-a-portfolio", OTHER, Step.ITEM),
    _lie("first_request_id", "a-portfolio-resumed", OTHER[:16], Step.ITEM),
    _lie("delivered_leaf_index", "a-delivery-of-the-first-entry", 0, Step.DELIVERY),
    _lie("policy_hash", "another-policy", OTHER, None),
    _lie("counted_in", "a-limit-it-is-not-counted-in", ("answers/day",), None),
    _lie("evidence_digest", "other-evidence", OTHER, None),
]
"""Changes of an answer's entry as of a refusal's."""

ABOUT_AN_ANSWER = [
    _lie("outcome", "a-refusal", Outcome.REFUSED, Step.OUTCOME),
    _lie("consent_use", "a-use-beyond-the-limit", ConsentUse(OTHER, 3, 2), Step.FIELDS),
    _lie("consent_use", "a-use-that-was-not-counted", ConsentUse(OTHER, 0, 2), Step.FIELDS),
    _lie("consent_use", "a-use-of-no-consent", ConsentUse(OTHER[:31], 1, 2), Step.FIELDS),
    _lie("consent_use", "another-use", ConsentUse(OTHER, 1, 2), None),
    _lie("answered_case", "an-answer-to-a-case", 7, Step.FIELDS),
    _lie("watched_event", "an-event-of-a-watch", WatchedEvent(1), Step.FIELDS),
    _lie("acknowledged_event", "an-acknowledgement", 7, Step.FIELDS),
    _lie("watch_start", "a-beginning-of-a-watch", WatchStart(), Step.FIELDS),
    _lie("card_hash", "a-card-of-an-answer-without-a-score", OTHER, Step.ANSWER),
    _lie("card_hash", "a-card-cut-short", OTHER[:31], Step.FIELDS),
    _lie("data_from_month", "another-first-month", month_number(2005, 4), None),
    _lie("person_facts", "other-facts-about-the-person", 3, None),
    _lie("keyids", "another-key", (OTHER.hex(),), Step.KEYS),
    _lie("keyids", "no-key", (), Step.FIELDS),
    _lie("request_id", "another-request-id", OTHER[:16], Step.REQUEST_ID),
    _lie("request_id", "no-request-id", b"", Step.FIELDS),
    _lie("purpose", "another-purpose", Purpose.CREDIT_CHECK, Step.PURPOSE),
    _lie("purpose", "no-purpose", None, Step.FIELDS),
    _lie("as_of", "as-of-1999", date(1999, 1, 1), Step.AS_OF),
    _lie("as_of", "no-as-of", None, Step.FIELDS),
    _lie("report_version", "report-version-9", 9, Step.REPORT_VERSION),
    _lie("report_version", "no-report-version", 0, Step.FIELDS),
    _lie("consent_commitment", "no-consent", b"", Step.FIELDS),
    _lie("subject_commitment", "no-person", b"", Step.FIELDS),
    _lie("pseudonym_key_version", "no-pseudonym-key", 0, Step.FIELDS),
    _lie("adapter_hash", "no-adapter", b"", Step.FIELDS),
    _lie("data_version", "another-data-version", 6, Step.ANSWER),
    _lie("inquiry_tree_size", "inquiries-that-the-answer-has-not", 1, Step.ANSWER),
    _lie("inquiry_tree_size", "inquiries-of-the-future", 999, Step.ANSWER),
    _lie("consent_commitment", "another-consent", OTHER, None),
    _lie("subject_commitment", "another-person", OTHER, None),
    _lie("pseudonym_key_version", "another-pseudonym-key", 2, None),
    _lie("adapter_hash", "another-adapter", OTHER, None),
]
"""Changes of an answer's entry."""

ABOUT_A_REFUSAL = [
    _lie("outcome", "an-answer", Outcome.ANSWERED, Step.OUTCOME),
    _lie("keyids", "another-key", (OTHER.hex(),), Step.KEYS),
    _lie("request_id", "no-request-id", b"", Step.FIELDS),
    _lie("purpose", "another-purpose", Purpose.CREDIT_CHECK, Step.PURPOSE),
    _lie("as_of", "as-of-1999", date(1999, 1, 1), Step.AS_OF),
    _lie("consent_commitment", "a-consent-that-was-not-reached", OTHER, Step.FIELDS),
    _lie("data_version", "data-that-was-not-read", 7, Step.FIELDS),
    _lie("report_version", "a-report-that-was-not-made", 1, Step.FIELDS),
    _lie("inquiry_tree_size", "inquiries-that-were-not-counted", 1, Step.FIELDS),
    _lie("person_facts", "facts-that-were-not-reached", 1, Step.FIELDS),
    _lie("pseudonym_key_version", "a-person-that-was-not-reached", 1, Step.FIELDS),
    _lie("subject_commitment", "a-person-without-a-key", OTHER, Step.FIELDS),
    _lie("adapter_hash", "no-adapter", b"", Step.FIELDS),
]
"""Changes of the entry of a refusal for CONSENT_MISSING."""

CANNOT_TELL = {
    "policy_hash",
    "evidence_digest",
    "consent_commitment",
    "subject_commitment",
    "pseudonym_key_version",
    "adapter_hash",
    "counted_in",
    "consent_use",
    "data_from_month",
    "person_facts",
}
"""Fields whose value a partner cannot check, as docs/protocol.md says."""
