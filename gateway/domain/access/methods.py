# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The gateway's methods, one row each: what is called, and what that entails.

Whatever depends on the method of a call asks its row: the server which steps a call
takes, a policy which names exist, a receipt's check what the entry may say.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from gateway.domain.access.envelope import (
    ANSWER_CASE_METHOD,
    CASES_METHOD,
    CONTRIBUTE_METHOD,
    ENTRIES_METHOD,
    PORTFOLIO_METHOD,
    QUERY_METHOD,
    RECOVER_METHOD,
)

_PACKAGE = "creditgateway.v1."
_TRANSPARENCY = "/creditgateway.v1.TransparencyService/"


class Reads(StrEnum):
    """What a call reads of the records or the log."""

    SUMMARY = "summary"
    """The summary and the consent of one person."""
    LOG = "log"
    """The log: hashes and signatures, or what is kept of the caller's own calls. There is
    no answer that could be rebuilt from the records."""
    NOTHING = "nothing"
    """Nothing: it brings something."""
    """Hashes and signatures of the log; nothing about anybody."""
    PLANS = "plans"
    """The caller's own plans of one person, and what else it has contributed of them."""
    DISPUTE = "dispute"
    """One dispute, and of the person no more than it takes to open one."""
    CONSENT = "consent"
    """One consent of one person, and no records."""
    CORRECTIONS = "corrections"
    """The caller's own notices, and no records."""
    EVENTS = "events"
    """What has become worse about people who are watched; of each event its entry says whom it
    is about. The answer that a watch has begun reads nothing of anybody."""
    REMINDERS = "reminders"
    """The caller's own reminders, and no records."""
    CONSENTS = "consents"
    """Consents, of one person or of everybody, and no records."""


class Answers(StrEnum):
    """How many answers a request gets."""

    ONE = "one"
    MANY = "many"
    """A stream. Each answer has an entry of its own, which says the how-many-th it is."""
    BATCHES = "batches"
    """A stream of batches of answers to the items of a portfolio, which follow the request.

    Each item has an entry of its own, which says the how-many-th item it is of."""
    UPLOAD = "upload"
    """A stream as MANY, while more follows the request: what it brings."""


class Limited(StrEnum):
    """Which limits of calls in a partner's quotas a method falls under (docs/adr/0076)."""

    ALWAYS = "always"
    """That of all calls, and one that names it."""
    BY_NAME = "by-name"
    """Only one that names it: what a partner has to do, or what tells it what was done. It is to
    go on when other calls have used up the day."""
    NEVER = "never"
    """None: it only takes rights away."""


@dataclass(frozen=True, slots=True)
class Method:
    """A method. Body types are not its own: those of a question are its partner's adapter's.

    Attributes:
        name: as gRPC calls it: "/package.Service/Method".
        request: full name of the request message. A signed one has its envelope in field 1.
        response: full name of the answer message. A signed one has the gateway's
            envelope in field 1 and the receipt in field 2.
        reads: what a call reads: how far an answer's entry is filled in, and whether
            there is an answer that can be rebuilt from the records.
        signed: whether a call is a signed question: then it takes steps 3 to 12, each
            call is an entry of the log, and a policy has to name the method.
        claims_request_id: whether a request id counts once. Of signed methods only.
        answers: how many there are to one request.
        recoverable: whether its answer, which is one, can be had again. Its evidence holds
            the envelope that left.
        finishes: whether a call that was begun goes on to its end, also when its caller is
            gone: what it has changed by then is to have its answer in the log.
        limited: by which limits of calls.
    """

    name: str
    request: str
    response: str
    reads: Reads
    signed: bool = False
    claims_request_id: bool = False
    answers: Answers = Answers.ONE
    recoverable: bool = False
    finishes: bool = False
    limited: Limited = Limited.ALWAYS

    @property
    def service(self) -> str:
        """Full name of the service."""
        return self.name.lstrip("/").partition("/")[0]

    @property
    def short_name(self) -> str:
        """The name within the service, as people type it."""
        return self.name.rpartition("/")[2]


def _unsigned(name: str) -> Method:
    return Method(
        name=_TRANSPARENCY + name,
        request=f"{_PACKAGE}{name}Request",
        response=f"{_PACKAGE}{name}Response",
        reads=Reads.LOG,
    )


QUERY = Method(
    name=QUERY_METHOD,
    request="creditgateway.v1.QueryCreditStatusRequest",
    response="creditgateway.v1.QueryCreditStatusResponse",
    reads=Reads.SUMMARY,
    signed=True,
    claims_request_id=True,
    recoverable=True,
)

OBLIGATIONS = Method(
    name=f"/{_PACKAGE}CreditStatusService/GetObligations",
    request=f"{_PACKAGE}GetObligationsRequest",
    response=f"{_PACKAGE}GetObligationsResponse",
    reads=Reads.SUMMARY,
    signed=True,
    claims_request_id=True,
    recoverable=True,
)

PORTFOLIO = Method(
    name=PORTFOLIO_METHOD,
    request="creditgateway.v1.QueryPortfolioRequest",
    response="creditgateway.v1.QueryPortfolioResponse",
    reads=Reads.SUMMARY,
    signed=True,
    claims_request_id=True,
    answers=Answers.BATCHES,
)

RECOVER = Method(
    name=RECOVER_METHOD,
    request="creditgateway.v1.RecoverAnswerRequest",
    response="creditgateway.v1.RecoverAnswerResponse",
    reads=Reads.LOG,
    signed=True,
    claims_request_id=True,
    limited=Limited.BY_NAME,
)

ENTRIES = Method(
    name=ENTRIES_METHOD,
    request="creditgateway.v1.ListEntriesRequest",
    response="creditgateway.v1.ListEntriesResponse",
    reads=Reads.LOG,
    signed=True,
    claims_request_id=True,
    limited=Limited.BY_NAME,
)

LIST_CASES = Method(
    name=CASES_METHOD,
    request="creditgateway.v1.ListCasesRequest",
    response="creditgateway.v1.ListCasesResponse",
    reads=Reads.LOG,
    signed=True,
    claims_request_id=True,
    limited=Limited.BY_NAME,
)

ANSWER_CASE = Method(
    name=ANSWER_CASE_METHOD,
    request="creditgateway.v1.AnswerCaseRequest",
    response="creditgateway.v1.AnswerCaseResponse",
    reads=Reads.LOG,
    signed=True,
    claims_request_id=True,
    limited=Limited.BY_NAME,
)

CONTRIBUTE = Method(
    name=CONTRIBUTE_METHOD,
    request="creditgateway.v1.ContributeRequest",
    response="creditgateway.v1.ContributeResponse",
    reads=Reads.NOTHING,
    signed=True,
    claims_request_id=True,
    answers=Answers.UPLOAD,
)


def _of_consents(
    name: str, reads: Reads = Reads.CONSENT, limited: Limited = Limited.ALWAYS
) -> Method:
    return Method(
        name=f"/{_PACKAGE}ConsentService/{name}",
        request=f"{_PACKAGE}{name}Request",
        response=f"{_PACKAGE}{name}Response",
        reads=reads,
        signed=True,
        claims_request_id=True,
        limited=limited,
    )


GRANT_CONSENT = _of_consents("GrantConsent")
GET_CONSENT = _of_consents("GetConsent")
LIST_CONSENTS = _of_consents("ListConsents", Reads.CONSENTS)
PAUSE_CONSENT = _of_consents("PauseConsent", limited=Limited.NEVER)
RESUME_CONSENT = _of_consents("ResumeConsent")
REVOKE_CONSENT = _of_consents("RevokeConsent", limited=Limited.NEVER)
CONSENT_METHODS = (
    GRANT_CONSENT,
    GET_CONSENT,
    LIST_CONSENTS,
    PAUSE_CONSENT,
    RESUME_CONSENT,
    REVOKE_CONSENT,
)


def _of_plans(name: str, *, finishes: bool = True) -> Method:
    return Method(
        name=f"/{_PACKAGE}PlanService/{name}",
        request=f"{_PACKAGE}{name}Request",
        response=f"{_PACKAGE}{name}Response",
        reads=Reads.PLANS,
        signed=True,
        claims_request_id=True,
        recoverable=True,
        finishes=finishes,
    )


FILE_PLAN = _of_plans("FilePlan")
CHANGE_PLAN = _of_plans("ChangePlan")
GET_PLAN = _of_plans("GetPlan", finishes=False)
PLAN_METHODS = (FILE_PLAN, CHANGE_PLAN, GET_PLAN)


def _of_corrections(name: str) -> Method:
    return Method(
        name=f"/{_PACKAGE}CorrectionService/{name}",
        request=f"{_PACKAGE}{name}Request",
        response=f"{_PACKAGE}{name}Response",
        reads=Reads.CORRECTIONS,
        signed=True,
        claims_request_id=True,
        limited=Limited.BY_NAME,
    )


LIST_CORRECTIONS = _of_corrections("ListCorrections")
ACKNOWLEDGE_CORRECTIONS = _of_corrections("AcknowledgeCorrections")
CORRECTION_METHODS = (LIST_CORRECTIONS, ACKNOWLEDGE_CORRECTIONS)

FOR_EVERY_PARTNER = frozenset(method.name for method in CORRECTION_METHODS)
"""What no policy has to name: whoever was told what is no longer right is told so."""


def _of_disputes(
    name: str, reads: Reads = Reads.DISPUTE, limited: Limited = Limited.ALWAYS
) -> Method:
    return Method(
        name=f"/{_PACKAGE}DisputeService/{name}",
        request=f"{_PACKAGE}{name}Request",
        response=f"{_PACKAGE}{name}Response",
        reads=reads,
        signed=True,
        claims_request_id=True,
        limited=limited,
    )


OPEN_DISPUTE = _of_disputes("OpenDispute")
ANSWER_DISPUTE = _of_disputes("AnswerDispute", limited=Limited.BY_NAME)
RESOLVE_DISPUTE = _of_disputes("ResolveDispute", limited=Limited.BY_NAME)
WITHDRAW_DISPUTE = _of_disputes("WithdrawDispute", limited=Limited.BY_NAME)
GET_DISPUTE = _of_disputes("GetDispute")
LIST_DISPUTES = _of_disputes("ListDisputes", Reads.LOG)
DISPUTE_METHODS = (
    OPEN_DISPUTE,
    ANSWER_DISPUTE,
    RESOLVE_DISPUTE,
    WITHDRAW_DISPUTE,
    GET_DISPUTE,
    LIST_DISPUTES,
)

WATCH = Method(
    name=f"/{_PACKAGE}WatchService/WatchCreditStatus",
    request=f"{_PACKAGE}WatchCreditStatusRequest",
    response=f"{_PACKAGE}WatchCreditStatusResponse",
    reads=Reads.EVENTS,
    signed=True,
    claims_request_id=True,
    answers=Answers.MANY,
)

ACKNOWLEDGE_EVENTS = Method(
    name=f"/{_PACKAGE}WatchService/AcknowledgeEvents",
    request=f"{_PACKAGE}AcknowledgeEventsRequest",
    response=f"{_PACKAGE}AcknowledgeEventsResponse",
    reads=Reads.LOG,
    signed=True,
    claims_request_id=True,
    limited=Limited.BY_NAME,
)

ACKNOWLEDGE_REMINDERS = Method(
    name=f"/{_PACKAGE}ReminderService/AcknowledgeReminders",
    request=f"{_PACKAGE}AcknowledgeRemindersRequest",
    response=f"{_PACKAGE}AcknowledgeRemindersResponse",
    reads=Reads.REMINDERS,
    signed=True,
    claims_request_id=True,
    limited=Limited.BY_NAME,
)

METHODS: tuple[Method, ...] = (
    QUERY,
    OBLIGATIONS,
    PORTFOLIO,
    RECOVER,
    ENTRIES,
    LIST_CASES,
    ANSWER_CASE,
    CONTRIBUTE,
    *CONSENT_METHODS,
    *PLAN_METHODS,
    *CORRECTION_METHODS,
    *DISPUTE_METHODS,
    WATCH,
    ACKNOWLEDGE_EVENTS,
    ACKNOWLEDGE_REMINDERS,
    _unsigned("GetCheckpoint"),
    _unsigned("GetInclusionProof"),
    _unsigned("GetConsistencyProof"),
    _unsigned("AddCosignature"),
    _unsigned("GetKeyLists"),
)
"""Every method of the gateway's own services."""

WHILE_IDS_CHANGE = frozenset(
    {QUERY, OBLIGATIONS, PORTFOLIO, RECOVER, ENTRIES, LIST_CASES, ANSWER_CASE}
    | {GET_CONSENT, LIST_CONSENTS}
)
"""What is answered while ids of people are being changed: whatever reads people by one id at a
time, or the log alone. The others wait, also those that are added (docs/adr/0103)."""

_BY_NAME = {
    name: method for method in METHODS if method.signed for name in (method.name, method.short_name)
}


def method_named(text: str) -> Method | None:
    """The signed method of a full or a short name; None when there is none."""
    return _BY_NAME.get(text)


def asks_about_nobody(name: str) -> bool:
    """Whether a signed call of that full name reads nothing of a person's records."""
    method = method_named(name)
    return method is not None and method.reads is not Reads.SUMMARY
