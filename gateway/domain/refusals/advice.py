# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What to do about each refusal, in one sentence for the person at the partner."""

from __future__ import annotations

from gateway.errors import Reason

_ADVICE: dict[Reason, str] = {
    Reason.UNKNOWN_PARTNER: (
        "Connect with the client certificate that is registered for you; ask the operator "
        "whether your institution is suspended."
    ),
    Reason.CERTIFICATE_REVOKED: (
        "Connect with another client certificate; ask the operator why this one was revoked."
    ),
    Reason.CERTIFICATE_STATUS_UNKNOWN: (
        "Ask again later, and tell the operator that the list is overdue."
    ),
    Reason.MESSAGE_TOO_LARGE: "Send a smaller body: a request may have 64 KiB in all.",
    Reason.TOO_MANY_CONNECTIONS: "Make few connections, and many calls over each.",
    Reason.TOO_MANY_IN_FLIGHT: "Wait as long as the hint says, and ask fewer queries at a time.",
    Reason.DEADLINE_TOO_SHORT: "Give the call more time.",
    Reason.QUOTA_EXCEEDED: (
        "Ask again after the hint's time; ask the operator if you need a larger quota."
    ),
    Reason.MALFORMED_ENVELOPE: "Send one Envelope message with one to four signatures.",
    Reason.UNSUPPORTED_PAYLOAD_TYPE: "Use the payload type of docs/protocol.md, letter by letter.",
    Reason.UNKNOWN_KEY: "Sign with a key that is registered for you, or have this one registered.",
    Reason.KEY_NOT_YET_VALID: "Sign with the older key until this one becomes valid.",
    Reason.KEY_EXPIRED: "Sign with your current key, or have a new one registered.",
    Reason.KEY_REVOKED: "Stop using this key; sign with another registered one.",
    Reason.INVALID_SIGNATURE: (
        "Sign the pre-authentication encoding of the exact payload bytes that are sent."
    ),
    Reason.SIGNATURE_POLICY_NOT_MET: "Sign with a key of every algorithm your policy asks for.",
    Reason.MALFORMED_PAYLOAD: (
        "Serialise SignedPayload once, without unknown, repeated or explicit default fields."
    ),
    Reason.EMPTY_BODY: "Put the query into the body.",
    Reason.WRONG_AUDIENCE: "Set the audience to the gateway's origin; check the trust file.",
    Reason.WRONG_METHOD: "Set the header's method to the method you call.",
    Reason.WRONG_PARTNER: "Set the header's partner to the one your certificate names.",
    Reason.INVALID_REQUEST_ID: "Use 16 to 64 new random bytes for every request.",
    Reason.REQUEST_STALE: "Set your clock, and sign just before sending.",
    Reason.REQUEST_FROM_FUTURE: "Set your clock.",
    Reason.UNSUPPORTED_BODY_TYPE: "Use the body type your institution is registered with.",
    Reason.MALFORMED_BODY: "Mend the body: it cannot be read in the registered format.",
    Reason.UNKNOWN_FIELD: "Leave out the field that is named.",
    Reason.MISSING_FIELD: "Add the field that is named.",
    Reason.UNKNOWN_CODE: "Use a code of your format's table in the field that is named.",
    Reason.INVALID_VALUE: "Mend the value of the field that is named.",
    Reason.AS_OF_IN_FUTURE: "Ask as of today in UTC or earlier.",
    Reason.PORTFOLIO_TOO_LARGE: (
        "Divide the portfolio into several, and its items into messages of 64 KiB at most."
    ),
    Reason.PORTFOLIO_ITEMS_DIFFER: (
        "Send the items that were signed, all of them, in order, without pausing."
    ),
    Reason.PORTFOLIO_NOT_RESUMABLE: "Ask for the remaining people as a new portfolio.",
    Reason.NOTHING_TO_RECOVER: "Ask again as a new query: the old one counts nowhere.",
    Reason.ANSWER_UNDECIDED: "Ask for the answer once more after the hint's time.",
    Reason.ANSWER_TOO_OLD: "Ask again as a new query, or ask the operator's auditors.",
    Reason.ANSWER_ERASED: "Ask again as a new query: the answer is not kept any more.",
    Reason.ANSWER_NOT_RECOVERABLE: "Resume a portfolio; make any other call again.",
    Reason.ADAPTER_NOT_APPROVED: (
        "Use a format that the gateway knows, or have the operator approve your adapter's file."
    ),
    Reason.UPLOAD_TOO_LARGE: "Divide the file, and send it in messages of 64 KiB at most.",
    Reason.UPLOAD_OUT_OF_ORDER: (
        "Send the chunks in order, from where the gateway's first answer says on."
    ),
    Reason.UPLOAD_INCOMPLETE: "Send the same manifest again: it goes on where it stopped.",
    Reason.UPLOAD_DIFFERS: "Sign the file that you send, as it is, with the number of its rows.",
    Reason.UPLOAD_IN_PROGRESS: "Wait for the other call, or ask again after the hint's time.",
    Reason.UPLOADS_FULL: "Ask again after the hint's time; if it lasts, call the operator.",
    Reason.PLAN_TOO_LARGE: (
        "File fewer accounts and instalments under one number, or ask for one plan at a time."
    ),
    Reason.ACCOUNT_NOT_FOUND: (
        "Check person and reference; contribute the account before you file a plan of it."
    ),
    Reason.PLAN_NOT_FOUND: "Check person, plan number and account, or file the plan.",
    Reason.PLAN_EXISTS: "Get the plan; change it, or file the new one under another number.",
    Reason.PLAN_CHANGED: "Get the plan, look at what is on record now, and decide again.",
    Reason.PLAN_OUT_OF_ORDER: (
        "Get the plan and report its steps in order, each on a day not before the last one's."
    ),
    Reason.PLAN_SCHEDULE_INVALID: "Correct the schedule at the named field.",
    Reason.PLAN_CURRENCY_DIFFERS: "Say the instalment in the account's currency.",
    Reason.PLAN_LIMIT: "Change a plan that is on record, or speak to the operator.",
    Reason.EXPLANATION_TOO_LONG: "Use 4,000 characters at most; send documents separately.",
    Reason.CASE_NOT_FOUND: "List your cases, and name one of them.",
    Reason.CASE_CLOSED: "Nothing is left to do; if you disagree, write to the operator.",
    Reason.CASE_ANSWER_OUT_OF_ORDER: (
        "List the case; if more is to be said, answer with one more than it has answers."
    ),
    Reason.METHOD_NOT_ALLOWED: "Ask the operator to allow you this method.",
    Reason.PURPOSE_NOT_ALLOWED: "Ask for a purpose you are allowed, or the operator for this one.",
    Reason.SECTION_NOT_ALLOWED: "Ask for sections you are allowed, or the operator for this one.",
    Reason.CONSENT_MISSING: "Obtain the person's consent, register it, and send its reference.",
    Reason.CONSENT_NOT_FOUND: (
        "Check the consent reference; it must be registered for you and this person."
    ),
    Reason.CONSENT_PURPOSE_NOT_COVERED: "Obtain a consent that covers this purpose.",
    Reason.CONSENT_NOT_YET_VALID: "Ask again once the consent's period has begun.",
    Reason.CONSENT_EXPIRED: "Obtain a new consent.",
    Reason.CONSENT_REVOKED: "Do not ask: the person withdrew the consent.",
    Reason.CONSENT_PAUSED: "Ask again once the consent is resumed.",
    Reason.CONSENT_SECTION_NOT_COVERED: "Ask for sections that the consent covers.",
    Reason.CONSENT_DATA_RANGE_NOT_COVERED: (
        "Ask as of a date within the months that the consent covers."
    ),
    Reason.NOTICE_NOT_FOUND: "Acknowledge notices that were delivered to you.",
    Reason.NOTICE_NOT_DELIVERED: "List corrections, then acknowledge what came.",
    Reason.EVENT_NOT_DELIVERED: "Name the number of an event that was delivered to you, or 0.",
    Reason.EVENTS_UNACKNOWLEDGED: "Acknowledge what you have received, then watch again.",
    Reason.REMINDER_NOT_FOUND: "Acknowledge reminders that were sent to you.",
    Reason.CONSENT_EXISTS: "Get the consent, or register the new one under another reference.",
    Reason.DISPUTE_NOT_ALLOWED: (
        "Name a consent of the person's; an answer and an outcome are for the institution that "
        "contributed the account, withdrawing for you who opened the dispute."
    ),
    Reason.DISPUTE_NOT_FOUND: "Check the id; ListDisputes shows those that you have a part in.",
    Reason.DISPUTE_ACCOUNT_NOT_FOUND: "Check the institution and its reference of the account.",
    Reason.DISPUTE_LIMIT: "Wait for outcomes, or speak to the operator.",
    Reason.DISPUTE_EXISTS: "Wait for the outcome of the dispute that there is.",
    Reason.DISPUTE_STATE: "Get the dispute, and do what its state allows.",
    Reason.CORRECTION_NOT_FOUND: (
        "Contribute the correction, wait until it is in effect, and name its contribution."
    ),
    Reason.CONSENT_USED_UP: (
        "Ask again after the hint's time; without a hint, obtain a new consent."
    ),
    Reason.INVALID_IDENTIFIER: "Check the identifier; its form or check character is wrong.",
    Reason.DATA_UNAVAILABLE: "Ask again after the hint's time; if it lasts, call the operator.",
    Reason.FIGURES_NOT_READY: "Ask again after the hint's time; if it lasts, call the operator.",
    Reason.REQUEST_REPLAYED: "Ask again with a new request id; never send the same request twice.",
    Reason.AUDIT_UNAVAILABLE: (
        "After the hint's time recover the answer, or ask again; if it lasts, call the operator."
    ),
    Reason.OUT_OF_RANGE: "Ask for a leaf and tree sizes within the newest checkpoint.",
    Reason.INTERNAL: "Call the operator; give the time and, if there is one, the leaf index.",
}


def advice(reason: str) -> str:
    """What to do about a refusal; a general sentence for a reason not known here."""
    try:
        return _ADVICE[Reason(reason)]
    except (ValueError, KeyError):
        return "Look the reason up in docs/protocol.md; this client is older than the gateway."
