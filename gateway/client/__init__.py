# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""All that a partner bank's Python code imports: sign, call, verify, keep the proof.

Needs neither the server nor a database. What is not named here is private. Bodies in
the canonical format are made by `build_query` and read by `parse_report`; partners
with a format of their own bring their bodies with them. docs/client.md is the guide.
"""

from __future__ import annotations

from gateway.client._internal.blocking import BlockingCreditGatewayClient
from gateway.client._internal.bundle import (
    Bundle,
    LoggedRefusal,
    load_bundle,
    save_bundle,
    verify_bundle,
)
from gateway.client._internal.calls.cases import AnsweredCase
from gateway.client._internal.calls.entries import ListedEntry, OwnEntriesPage
from gateway.client._internal.calls.recovery import Recovered
from gateway.client._internal.canonical import (
    QUERY_BODY_TYPE,
    REPORT_BODY_TYPE,
    REPORT_V2_BODY_TYPE,
    REPORT_V3_BODY_TYPE,
    REPORT_V4_BODY_TYPE,
    REPORT_V5_BODY_TYPE,
    build_query,
    parse_report,
    parse_report_v2,
    parse_report_v3,
    parse_report_v4,
    parse_report_v5,
    read_report,
    report_json,
)
from gateway.client._internal.channel import TlsFiles, open_channel
from gateway.client._internal.client import CreditGatewayClient
from gateway.client._internal.consents.calls import ConsentAnswer, ConsentCalls
from gateway.client._internal.contribution.sent import Contributed, FileFormat
from gateway.client._internal.corrections.calls import (
    AcknowledgedCorrections,
    CorrectionCalls,
    DeliveredCorrections,
)
from gateway.client._internal.disputes.calls import (
    DisputeCalls,
    DisputeReply,
)
from gateway.client._internal.errors import (
    GrowthUncheckedError,
    RefusedError,
    SplitViewError,
    TransportError,
    UnverifiedAnswerError,
)
from gateway.client._internal.obligations.calls import (
    ObligationAnswer,
    ObligationCalls,
    obligations_json,
)
from gateway.client._internal.plans.calls import PlanAnswer, PlanCalls
from gateway.client._internal.portfolio.call import PortfolioCall
from gateway.client._internal.portfolio.kept import (
    KeptBatch,
    is_kept_portfolio,
    kept_header,
    kept_line,
    verify_kept,
)
from gateway.client._internal.portfolio.sent import PortfolioProgress
from gateway.client._internal.portfolio.verification import ItemAnswer, PortfolioBatch
from gateway.client._internal.receipt_memory import remembered_entries, remembered_losses
from gateway.client._internal.refusals import call_error
from gateway.client._internal.reminders.calls import AcknowledgedReminders, ReminderCalls
from gateway.client._internal.succession.following import named_log_key, remembered_trust
from gateway.client._internal.transparency import TransparencyClient, read_checkpoint
from gateway.client._internal.trust import (
    ClientIdentity,
    GatewayTrust,
    render_trust_file,
    render_trust_json,
)
from gateway.client._internal.verification import (
    Answer,
    Exchange,
    ProvenRefusal,
    SentRequest,
    verify_answer,
    verify_refusal,
)
from gateway.client._internal.watching.calls import DeliveredEvent, EventCalls
from gateway.client._internal.witness import (
    HttpAnswer,
    MadeCosignature,
    NotCosignedError,
    Witness,
    answer_request,
)
from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.access.query import Identifier
from gateway.domain.codes import (
    CreditStatus,
    DisputedItem,
    DisputeOutcome,
    DisputeState,
    ExplanationCode,
    Outcome,
    PlanKind,
    PlanState,
    Purpose,
    Section,
)
from gateway.domain.consents.calls import KnownConsent
from gateway.domain.consents.consent import (
    Consent,
    ConsentChannel,
    ConsentState,
    Duration,
    Granted,
    Terms,
    TimeUnit,
    Uses,
)
from gateway.domain.corrections.feed import (
    AcknowledgedNotice,
    CorrectionNotice,
    NoticeKind,
    WrongAnswer,
)
from gateway.domain.disputes.calls import (
    CorrectionProgress,
    DisputeAnswer,
    DisputeOpening,
    DisputeResolution,
    KnownDispute,
)
from gateway.domain.obligations.due_soon import DueSoon, due_soon
from gateway.domain.obligations.figures import (
    CurrencyDues,
    DueDate,
    LateDues,
    MissedInstalment,
    MonthDues,
    Obligations,
)
from gateway.domain.own_calls.cases import CaseState, OwnCase
from gateway.domain.own_calls.entries import QuotaState
from gateway.domain.own_calls.recovery import LostAnswer
from gateway.domain.people.schemes import IdentifierScheme
from gateway.domain.plans.calls import (
    AccountPayments,
    AccountSchedule,
    KnownPlan,
    Payment,
    PlanChange,
    PlanFiling,
    PlanList,
    PlanName,
    PlannedAccount,
    PlanQuery,
    PlanRecord,
    PlanStep,
    ScheduledInstalment,
)
from gateway.domain.records.upload import FileContribution, LineFault, RejectedLine, UploadResult
from gateway.domain.refusals.advice import advice
from gateway.domain.reminders.calls import AcknowledgedReminder, ReminderChannel, ToldReminder
from gateway.domain.reports.version_1.figures import CreditReport
from gateway.domain.reports.version_2.figures import CreditReport as CreditReportV2
from gateway.domain.reports.version_3.figures import CreditReport as CreditReportV3
from gateway.domain.reports.version_4.figures import CreditReport as CreditReportV4
from gateway.domain.reports.version_5.figures import CreditReport as CreditReportV5
from gateway.domain.watch.calls import CreditEvent, WatchBegun
from gateway.domain.watch.signs import EventKind, EventPlace, EventSign
from gateway.errors import (
    ConfigurationError,
    GatewayError,
    KeyFileError,
    MalformedError,
    ProofError,
    VerificationError,
)
from gateway.log.call_facts import Asked, Known
from gateway.log.checkpoint import verify_growth
from gateway.log.cosignature import CosignatureSigner
from gateway.log.receipt_steps import ReceiptStep
from gateway.runtime.checkpoint_file import CheckpointFile, SignedCheckpoint
from gateway.signing.keys import load_signer

__all__ = [
    "QUERY_BODY_TYPE",
    "REPORT_BODY_TYPE",
    "REPORT_V2_BODY_TYPE",
    "REPORT_V3_BODY_TYPE",
    "REPORT_V4_BODY_TYPE",
    "REPORT_V5_BODY_TYPE",
    "AccountPayments",
    "AccountSchedule",
    "AcknowledgedCorrections",
    "AcknowledgedNotice",
    "AcknowledgedReminder",
    "AcknowledgedReminders",
    "Answer",
    "AnsweredCase",
    "Asked",
    "AuditEntry",
    "BlockingCreditGatewayClient",
    "Bundle",
    "CaseState",
    "CheckpointFile",
    "ClientIdentity",
    "ConfigurationError",
    "Consent",
    "ConsentAnswer",
    "ConsentCalls",
    "ConsentChannel",
    "ConsentState",
    "Contributed",
    "CorrectionCalls",
    "CorrectionNotice",
    "CorrectionProgress",
    "CosignatureSigner",
    "CreditEvent",
    "CreditGatewayClient",
    "CreditReport",
    "CreditReportV2",
    "CreditReportV3",
    "CreditReportV4",
    "CreditReportV5",
    "CreditStatus",
    "CurrencyDues",
    "DeliveredCorrections",
    "DeliveredEvent",
    "DisputeAnswer",
    "DisputeCalls",
    "DisputeOpening",
    "DisputeOutcome",
    "DisputeReply",
    "DisputeResolution",
    "DisputeState",
    "DisputedItem",
    "DueDate",
    "DueSoon",
    "Duration",
    "EventCalls",
    "EventKind",
    "EventPlace",
    "EventSign",
    "Exchange",
    "ExplanationCode",
    "FileContribution",
    "FileFormat",
    "GatewayError",
    "GatewayTrust",
    "Granted",
    "GrowthUncheckedError",
    "HttpAnswer",
    "Identifier",
    "IdentifierScheme",
    "ItemAnswer",
    "KeptBatch",
    "KeyFileError",
    "Known",
    "KnownConsent",
    "KnownDispute",
    "KnownPlan",
    "LateDues",
    "LineFault",
    "ListedEntry",
    "LoggedRefusal",
    "LostAnswer",
    "MadeCosignature",
    "MalformedError",
    "MissedInstalment",
    "MonthDues",
    "NotCosignedError",
    "NoticeKind",
    "ObligationAnswer",
    "ObligationCalls",
    "Obligations",
    "Outcome",
    "OwnCase",
    "OwnEntriesPage",
    "Payment",
    "PlanAnswer",
    "PlanCalls",
    "PlanChange",
    "PlanFiling",
    "PlanKind",
    "PlanList",
    "PlanName",
    "PlanQuery",
    "PlanRecord",
    "PlanState",
    "PlanStep",
    "PlannedAccount",
    "PortfolioBatch",
    "PortfolioCall",
    "PortfolioProgress",
    "ProofError",
    "ProvenRefusal",
    "Purpose",
    "QuotaState",
    "ReceiptStep",
    "Recovered",
    "RefusedError",
    "RejectedLine",
    "ReminderCalls",
    "ReminderChannel",
    "ScheduledInstalment",
    "Section",
    "SentRequest",
    "SignedCheckpoint",
    "SplitViewError",
    "Terms",
    "TimeUnit",
    "TlsFiles",
    "ToldReminder",
    "TransparencyClient",
    "TransportError",
    "UnverifiedAnswerError",
    "UploadResult",
    "Uses",
    "VerificationError",
    "WatchBegun",
    "Witness",
    "WrongAnswer",
    "advice",
    "answer_request",
    "build_query",
    "call_error",
    "due_soon",
    "is_kept_portfolio",
    "kept_header",
    "kept_line",
    "load_bundle",
    "load_signer",
    "named_log_key",
    "obligations_json",
    "open_channel",
    "parse_report",
    "parse_report_v2",
    "parse_report_v3",
    "parse_report_v4",
    "parse_report_v5",
    "read_checkpoint",
    "read_report",
    "remembered_entries",
    "remembered_losses",
    "remembered_trust",
    "render_trust_file",
    "render_trust_json",
    "report_json",
    "save_bundle",
    "verify_answer",
    "verify_bundle",
    "verify_growth",
    "verify_kept",
    "verify_refusal",
]
