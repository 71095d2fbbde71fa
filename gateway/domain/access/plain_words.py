# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""One entry in one plain sentence: who asked when for what, and how it ended.

One table of words per reason, purpose and verb. What this version has no words for
(an entry of a newer gateway) is named as it stands in the entry.
"""

from __future__ import annotations

from datetime import UTC, datetime

from gateway.domain.access.audit_entry import Access, AuditEntry, Fact, Succession
from gateway.domain.access.envelope import CONTRIBUTE_METHOD, RECOVER_METHOD
from gateway.domain.codes import Outcome, Purpose
from gateway.errors import Reason

REFUSAL_WORDS: dict[Reason, str] = {
    Reason.UNKNOWN_PARTNER: "nobody is registered under that client certificate",
    Reason.CERTIFICATE_REVOKED: "the client certificate was revoked",
    Reason.CERTIFICATE_STATUS_UNKNOWN: "whether the client certificate was revoked is not known",
    Reason.MESSAGE_TOO_LARGE: "the message was too large",
    Reason.TOO_MANY_CONNECTIONS: "too many connections were open at once",
    Reason.TOO_MANY_IN_FLIGHT: "too many queries were under way at once",
    Reason.QUOTA_EXCEEDED: "the partner had used up a quota, or called faster than it may",
    Reason.DEADLINE_TOO_SHORT: "the call gave too little time for an answer",
    Reason.MALFORMED_ENVELOPE: "the signed envelope could not be read",
    Reason.UNSUPPORTED_PAYLOAD_TYPE: "the signed payload was of an unknown type",
    Reason.UNKNOWN_KEY: "it was signed with a key that is not registered for the partner",
    Reason.KEY_NOT_YET_VALID: "it was signed with a key that was not valid yet",
    Reason.KEY_EXPIRED: "it was signed with a key that had expired",
    Reason.KEY_REVOKED: "it was signed with a key that had been revoked",
    Reason.INVALID_SIGNATURE: "the signature did not verify",
    Reason.SIGNATURE_POLICY_NOT_MET: "it lacked a signature that the partner's policy asks for",
    Reason.MALFORMED_PAYLOAD: "the signed payload could not be read",
    Reason.EMPTY_BODY: "it held no question",
    Reason.WRONG_AUDIENCE: "it was signed for another gateway",
    Reason.WRONG_METHOD: "it was signed for another method",
    Reason.WRONG_PARTNER: "it was signed for another partner",
    Reason.INVALID_REQUEST_ID: "its request id was too short or too long",
    Reason.REQUEST_STALE: "it was signed too long ago",
    Reason.REQUEST_FROM_FUTURE: "its issue time lay in the future",
    Reason.UNSUPPORTED_BODY_TYPE: "its format is not the one that is registered for the partner",
    Reason.MALFORMED_BODY: "the question could not be read",
    Reason.UNKNOWN_FIELD: "the question held a field that the format does not have",
    Reason.MISSING_FIELD: "the question lacked a field",
    Reason.UNKNOWN_CODE: "the question held a code that the format does not have",
    Reason.INVALID_VALUE: "a value in the question was not allowed",
    Reason.AS_OF_IN_FUTURE: "it asked as of a date in the future",
    Reason.METHOD_NOT_ALLOWED: "the partner may not use this method",
    Reason.PURPOSE_NOT_ALLOWED: "the partner may not ask for this purpose",
    Reason.SECTION_NOT_ALLOWED: "the partner may not see a section that it asked for",
    Reason.CONSENT_MISSING: "no consent was named",
    Reason.CONSENT_NOT_FOUND: "the named consent is not registered for the partner and the person",
    Reason.CONSENT_PURPOSE_NOT_COVERED: "the consent does not cover this purpose",
    Reason.CONSENT_NOT_YET_VALID: "the consent was not valid yet",
    Reason.CONSENT_EXPIRED: "the consent had expired",
    Reason.CONSENT_REVOKED: "the person had withdrawn the consent",
    Reason.CONSENT_PAUSED: "the consent was paused",
    Reason.CONSENT_SECTION_NOT_COVERED: "the consent does not cover a section that it asked for",
    Reason.CONSENT_DATA_RANGE_NOT_COVERED: "the consent does not cover data of that date",
    Reason.NOTICE_NOT_FOUND: "a notice of a correction was not there",
    Reason.NOTICE_NOT_DELIVERED: "a notice had not been delivered before",
    Reason.EVENT_NOT_DELIVERED: "an event had not been delivered before",
    Reason.EVENTS_UNACKNOWLEDGED: "too many events had not been acknowledged",
    Reason.REMINDER_NOT_FOUND: "a reminder was not there",
    Reason.CONSENT_EXISTS: "there was a consent under that reference",
    Reason.PLAN_TOO_LARGE: "it named more accounts or instalments at once than it may",
    Reason.ACCOUNT_NOT_FOUND: "it had contributed no such account of the person",
    Reason.PLAN_NOT_FOUND: "there was no such plan of its own",
    Reason.PLAN_EXISTS: "there was another plan under that number",
    Reason.PLAN_CHANGED: "the plan had been changed meanwhile",
    Reason.PLAN_OUT_OF_ORDER: "the plan was not in a state, or at a date, for this step",
    Reason.PLAN_SCHEDULE_INVALID: "the schedule did not go with the plan",
    Reason.PLAN_CURRENCY_DIFFERS: "an instalment was in another currency than its account",
    Reason.PLAN_LIMIT: "there were too many plans of the account already",
    Reason.DISPUTE_LIMIT: "it had opened too many disputes of this person or account already",
    Reason.DISPUTE_NOT_ALLOWED: "it may not dispute this, or not do that to the dispute",
    Reason.DISPUTE_NOT_FOUND: "it has no part in such a dispute",
    Reason.DISPUTE_ACCOUNT_NOT_FOUND: "there was no such account to dispute",
    Reason.DISPUTE_EXISTS: "the account was in dispute already",
    Reason.DISPUTE_STATE: "the dispute did not allow that where it stood",
    Reason.CORRECTION_NOT_FOUND: "the correction it named did not correct the account",
    Reason.CONSENT_USED_UP: "the consent had been used as often as it allows",
    Reason.INVALID_IDENTIFIER: "the identifier was no valid one",
    Reason.DATA_UNAVAILABLE: "the records could not be read",
    Reason.FIGURES_NOT_READY: "the person's figures were not yet rebuilt for this format",
    Reason.REQUEST_REPLAYED: "the same request had been sent before",
    Reason.AUDIT_UNAVAILABLE: "the audit log could not be written",
    Reason.PORTFOLIO_TOO_LARGE: "it asked about more people at once than it may",
    Reason.PORTFOLIO_ITEMS_DIFFER: "the questions were not those that had been signed",
    Reason.PORTFOLIO_NOT_RESUMABLE: "there was nothing that it could have gone on with",
    Reason.NOTHING_TO_RECOVER: "there was no answer that it could have had again",
    Reason.ANSWER_UNDECIDED: "whether there was an answer to be had again was not yet certain",
    Reason.ANSWER_TOO_OLD: "the answer was too old to be had again",
    Reason.ANSWER_ERASED: "the answer was not kept any more",
    Reason.ANSWER_NOT_RECOVERABLE: "answers of that call are not given again",
    Reason.UPLOAD_TOO_LARGE: "the file was larger than it may be",
    Reason.UPLOAD_OUT_OF_ORDER: "the parts of the file did not come in order",
    Reason.UPLOAD_INCOMPLETE: "the file did not come whole, or too slowly",
    Reason.ADAPTER_NOT_APPROVED: "the operator has not approved the format of the file",
    Reason.UPLOAD_DIFFERS: "the file was not the one that had been signed",
    Reason.UPLOAD_IN_PROGRESS: "the same file was being sent in another call",
    Reason.UPLOADS_FULL: "the gateway had no room for the file",
    Reason.EXPLANATION_TOO_LONG: "its explanation was too long",
    Reason.CASE_NOT_FOUND: "it has no such case",
    Reason.CASE_CLOSED: "the case was closed",
    Reason.CASE_ANSWER_OUT_OF_ORDER: "the case had been answered otherwise meanwhile",
    Reason.OUT_OF_RANGE: "it asked for something that the log does not reach to",
    Reason.INTERNAL: "there was a fault inside the gateway",
}
"""Completes "refused: ..."."""

PURPOSE_WORDS: dict[Purpose, str] = {
    Purpose.POST_LOAN_MANAGEMENT: "the management of a loan",
    Purpose.LOAN_APPROVAL: "a loan approval",
    Purpose.CARD_APPROVAL: "a card approval",
    Purpose.DISPUTE_CHECK: "the check of a dispute",
    Purpose.GUARANTEE_REVIEW: "the review of a guarantor",
    Purpose.JUDICIAL_INQUIRY: "a judicial inquiry",
    Purpose.PROVIDENT_FUND_REVIEW: "a provident-fund review",
    Purpose.INDEX_FUTURES_ACCOUNT: "the opening of an index-futures account",
    Purpose.MERCHANT_REAL_NAME: "the real-name review of a merchant",
    Purpose.PRE_GUARANTEE_REVIEW: "a review before a guarantee",
    Purpose.POST_GUARANTEE_REVIEW: "a review after a guarantee",
    Purpose.OFFICER_CHECK: "the check of a company's officer",
    Purpose.CLIENT_ADMISSION: "the admission of a client",
    Purpose.FINANCING_REVIEW: "a financing review",
    Purpose.CREDIT_CHECK: "a credit check",
    Purpose.LIMIT_REVIEW: "the review of a credit limit",
}
"""Completes "asked for ..."."""

_VERB_WORDS = {
    "verify": "verified the log",
    "open-evidence": "opened what was asked, answered or stated",
    "tail": "looked at the newest entries of the log",
    "show": "looked at an entry of the log",
    "search": "searched the log",
    "export": "exported the log",
    "replay": "rebuilt answers from the log",
    "report": "made a report of the log",
    "access-report": "searched the log for a person",
    "subject-report": "read what is kept of a person, to show it to them",
    "reconcile": "compared a partner's calls with the log",
    "prove": "took a proof from the log",
    "checkpoint": "took a checkpoint of the log",
    "tiles": "wrote the log to static files",
    "retention": "destroyed evidence keys at the end of their retention",
    "rotate-evidence": "renewed the key of kept evidence",
    "move-evidence": "moved kept evidence from the database to files",
    "begin-move-entries": "began to move old entries of the log from the database to files",
    "move-entries": "moved old entries of the log from the database to files",
    "case-answer": "noted what a partner answered to a case of unusual asking",
    "case-noted": "noted of which case of unusual asking an answer was",
    "case-close": "closed a case of unusual asking",
}
"""Of reads of the log and changes to what is kept; others are named as they are."""


_FACT_WORDS = {
    "policy": "set what a partner may do",
    "partner": "set up or changed a partner",
    "key": "added or revoked a partner's key",
    "certificate": "added or removed a partner's client certificate",
    "partner-adapter": "approved or revoked how a partner's files are read",
    "consent": "registered or revoked a consent",
    "adapter": "introduced an adapter",
    "pseudonym-key": "introduced a pseudonym key",
    "key-check": "introduced a key",
    "reminder-endpoint": "set where a partner's reminders go, or turned them off",
    "reminder": "made a reminder of a due date for a partner",
    "reminder-receipt": "acknowledged reminders",
    "contribution": "contributed, corrected or linked records",
    "erasure": "had all records of a person deleted",
    "expiry": "had records deleted that were too old to be kept",
}
"""Of changes of what answers rest on; others are named as they are."""


def counted(count: int, word: str, words: str = "") -> str:
    """So many of something: "1 entry", "1,000 findings".

    Args:
        count: how many.
        word: for one of them.
        words: for any other number; without: the word with an s.
    """
    return f"{count:,} {word if count == 1 else words or word + 's'}"


def sentence(entry: AuditEntry, name: str = "") -> str:
    """The entry in one sentence.

    Args:
        entry: as decoded.
        name: what the partner is called; "" where that is not known.
    """
    who = name or entry.partner or "Somebody"
    when = f"on {plain_time(entry.entry_time)}"
    if entry.access is not None:
        return f"{who} {_read(entry.access)} {when}{_cause(entry.access)}."
    if entry.fact is not None and entry.outcome is Outcome.RECORDED:
        return f"{who} {_changed(entry.fact)} {when}{_cause(entry.fact)}."
    if entry.succession is not None:
        return f"The log went on under another key {when}{_cause(entry.succession)}."
    if entry.method == RECOVER_METHOD:
        return f"{who} asked {when} for an earlier answer once more; {_delivery(entry)}."
    if done := _done(entry):
        return f"{who} {done} {when}."
    what = "" if entry.purpose is None else f" for {PURPOSE_WORDS[entry.purpose]}"
    sent = "sent a file" if entry.method == CONTRIBUTE_METHOD else "sent a query"
    asked = f"asked {when}{what}" if what else f"{sent} {when}"
    return f"{who} {asked}; {_ending(entry)}."


def _done(entry: AuditEntry) -> str:
    """What an answer says by itself that its caller did, or was told; empty: it does not."""
    if entry.answered_case:
        return f"answered case {entry.answered_case}"
    if entry.acknowledged_event:
        return f"acknowledged events up to number {entry.acknowledged_event}"
    event = entry.watched_event
    if event is None:
        return ""
    again = "" if event.first_leaf_index is None else " once more"
    return f"was told{again} of event {event.number}, that something has become worse,"


def plain_time(moment: datetime) -> str:
    """A moment as people write it: "29 November 2026 at 03:10 UTC"."""
    utc = moment.astimezone(UTC)
    return f"{utc.day} {_MONTHS[utc.month - 1]} {utc.year} at {utc:%H:%M} UTC"


_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
"""Not strftime's, which speak the machine's language."""


def refusal_words(reason: str) -> str:
    """Why a query was refused; the reason itself where there are no words for it."""
    try:
        return REFUSAL_WORDS[Reason(reason)]
    except (ValueError, KeyError):
        return f"for the reason {reason}"


def _ending(entry: AuditEntry) -> str:
    if entry.outcome is Outcome.ANSWERED:
        return "answered"
    if entry.outcome is Outcome.REFUSED:
        return f"refused: {refusal_words(entry.reason)}"
    return "recorded"


def _delivery(entry: AuditEntry) -> str:
    if entry.delivered_leaf_index is None:
        return _ending(entry)
    return f"what entry {entry.delivered_leaf_index:,} records was delivered again"


def _read(access: Access) -> str:
    return _VERB_WORDS.get(access.verb, f'did "{access.verb}" to the log')


def _changed(fact: Fact) -> str:
    return _FACT_WORDS.get(fact.kind, f'changed "{fact.kind}"')


def _cause(said: Access | Fact | Succession) -> str:
    return f", stating as the cause: {said.cause}" if said.cause else ""
