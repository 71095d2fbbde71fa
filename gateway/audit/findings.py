# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a verification of the log can find, and how it names it. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Check(StrEnum):
    """Which check found something. Stable names."""

    ENTRY_MISSING = "entry-missing"
    ENTRY_REPEATED = "entry-repeated"
    ENTRY_INVENTED = "entry-invented"
    ENTRY_UNREADABLE = "entry-unreadable"
    COLUMN_DIFFERS = "column-differs"
    LEAF_HASH_DIFFERS = "leaf-hash-differs"
    COUNTER_NOT_GAPLESS = "counter-not-gapless"
    CHAIN_BROKEN = "chain-broken"
    GROUP_DIFFERS = "group-differs"
    REQUEST_REPEATED = "request-repeated"
    ANSWER_NUMBER = "answer-number"
    ANSWER_SKIPPED = "answer-skipped"
    DELIVERY = "delivery"
    NONCE_MISSING = "nonce-missing"
    NONCE_INVENTED = "nonce-invented"
    NONCE_DIFFERS = "nonce-differs"
    EVIDENCE_MISSING = "evidence-missing"
    EVIDENCE_INVENTED = "evidence-invented"
    EVIDENCE_DIFFERS = "evidence-differs"
    EVIDENCE_ERASED = "evidence-erased"
    EVIDENCE_FILE_MISSING = "evidence-file-missing"
    EVIDENCE_FILE_DIFFERS = "evidence-file-differs"
    RETENTION_TOO_FAR = "retention-too-far"
    RETENTION_EXCEEDED = "retention-exceeded"
    NODE_MISSING = "node-missing"
    NODE_INVENTED = "node-invented"
    NODE_DIFFERS = "node-differs"
    CHECKPOINT_MISSING = "checkpoint-missing"
    CHECKPOINT_INVENTED = "checkpoint-invented"
    CHECKPOINT_UNVERIFIED = "checkpoint-unverified"
    CHECKPOINT_DIFFERS = "checkpoint-differs"
    PARTNER_CHAIN_DIFFERS = "partner-chain-differs"
    ACCESS_MISSING = "access-missing"
    ACCESS_INVENTED = "access-invented"
    ACCESS_DIFFERS = "access-differs"
    FACT_ENTRY_DIFFERS = "fact-entry-differs"
    FACT_REPEATED = "fact-repeated"
    FACT_MISSING = "fact-missing"
    FACT_INVENTED = "fact-invented"
    FACT_DIFFERS = "fact-differs"
    FACT_RECORD_MISSING = "fact-record-missing"
    FACT_RECORD_INVENTED = "fact-record-invented"
    FACT_RECORD_DIFFERS = "fact-record-differs"
    FACT_INCOMPLETE = "fact-incomplete"
    FACT_IMPOSSIBLE = "fact-impossible"
    FACT_NOT_APPROVED = "fact-not-approved"
    APPROVAL_INVALID = "approval-invalid"
    EVIDENCE_NOT_APPROVED = "evidence-not-approved"
    FACT_ADOPTED_LATE = "fact-adopted-late"
    COMPLETENESS_MISSING = "completeness-missing"
    ROW_MISSING = "row-missing"
    ROW_INVENTED = "row-invented"
    ROW_DIFFERS = "row-differs"
    VERSIONS_DIFFER = "versions-differ"
    QUOTA_USE_DIFFERS = "quota-use-differs"
    QUOTA_EXCEEDED = "quota-exceeded"
    USE_OF_NO_ANSWER = "use-of-no-answer"
    USE_SKIPPED = "use-skipped"
    USE_TOO_MANY = "use-too-many"
    USE_COUNT_DIFFERS = "use-count-differs"
    ANSWER_TO_NO_CASE = "answer-to-no-case"
    CASE_ANSWER_DIFFERS = "case-answer-differs"
    CASE_CLOSING_DIFFERS = "case-closing-differs"
    EVENT_OF_NO_WATCH = "event-of-no-watch"
    EVENT_NUMBER = "event-number"
    EVENT_NOT_TOLD = "event-not-told"
    WATCH_DIFFERS = "watch-differs"
    REMINDER_WITHOUT_CONSENT = "reminder-without-consent"
    COSIGNATURE_DIFFERS = "cosignature-differs"
    SECOND_HISTORY = "second-history"
    SUCCESSION_DIFFERS = "succession-differs"
    DEFINITION_MISSING = "definition-missing"
    DEFINITION_INVENTED = "definition-invented"
    DEFINITION_DIFFERS = "definition-differs"
    NOTICE_MISSING = "notice-missing"
    NOTICE_INVENTED = "notice-invented"
    SEARCH_SKIPPED = "search-skipped"
    HEAD_DIFFERS = "head-differs"
    KNOWN_CHECKPOINT_DIFFERS = "known-checkpoint-differs"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something in the log that cannot be true.

    Attributes:
        check: what found it.
        leaf_index: the entry concerned, or the first of them; None when it
            concerns no entry.
        last_index: the last of them, included; None when it is one.
        column: the stored column concerned, if it is one.
        partner: the partner concerned, if it is one.
        row: key of the stored row concerned, where it is not an entry's.
    """

    check: Check
    leaf_index: int | None
    last_index: int | None = None
    column: str = ""
    partner: str = ""
    row: str = field(default="", compare=False)
