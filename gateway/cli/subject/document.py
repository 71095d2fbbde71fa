# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Everything of one person as one document: what --json prints, and what the page is made of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from gateway.audit.access_report import AccessReport
from gateway.audit.export.selection import moment_text
from gateway.cli.consents.view import granted_document
from gateway.cli.disputes.view import document as dispute_document
from gateway.cli.values import option_name
from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.codes import Outcome
from gateway.domain.disputes.dispute import Dispute
from gateway.domain.disputes.marks import Row, unhex
from gateway.domain.months import month_text
from gateway.domain.records.kinds import rows_of
from gateway.domain.records.plan import INSTALMENT, PLAN, Instalment, Plan
from gateway.domain.records.record import Account
from gateway.domain.reminders.calls import ReminderChannel
from gateway.services.subject.notices import ToldOf
from gateway.services.subject.records import SubjectRecords
from gateway.services.subject.reminders import Reminded
from gateway.services.subject.statements import Texts
from gateway.store.records.consents import StoredConsent
from gateway.wire.disputes.bodies import known_dispute


def subject_document(  # noqa: PLR0913, PLR0917 - what was read, and when
    records: SubjectRecords,
    reminders: Iterable[Reminded],
    notices: Iterable[ToldOf],
    texts: Texts | None,
    found: AccessReport,
    names: Mapping[str, str],
    now: datetime,
) -> dict[str, Any]:
    """With stable names; described in docs/json.md.

    Args:
        records: what is kept.
        reminders: of the person's dues, by leaf.
        notices: to partners, of answers about the person that no longer hold.
        texts: what the person said in disputes; None: it was not opened.
        found: who asked, up to which checkpoint.
        names: display names of partners.
        now: when it is made.
    """
    answered = Counter(
        entry.consent_commitment
        for _, entry in found.accesses
        if entry.outcome is Outcome.ANSWERED and entry.delivered_leaf_index is None
    )
    return {
        "made_time": moment_text(now),
        "origin": found.checkpoint.origin,
        "tree_size": found.checkpoint.size,
        "root_hash": found.checkpoint.root_hash.hex(),
        "checkpoint": found.note,
        "complete": not found.other_versions,
        "entries_without_subject": found.without_subject,
        "entries_of_other_key_versions": found.other_versions,
        "institutions": dict(sorted(names.items())),
        "accounts": [_account(account) for account in records.accounts],
        "consents": [
            _consent(partner, each, answered[each.consent_commitment], now)
            for partner, each in records.consents
        ],
        "disputes": [_dispute(each, texts) for each in records.disputes],
        "restrictions": [_restriction(row, records) for row in records.restrictions],
        "inquiries": [_inquiry(index, entry) for index, entry in found.accesses],
        "reminders": [_reminder(each) for each in reminders],
        "notices": [_notice(each) for each in notices],
        "linked_identifiers": len({link.alias for link in records.links}),
        "deletions": [
            {"leaf_index": deletion.leaf_index, "kind": kind}
            for deletion, kind in records.deletions
        ],
        "earlier_versions": records.earlier_versions,
        "coming": {"versions": records.coming_versions, "consents": records.coming_consents},
    }


def _account(account: Account) -> dict[str, Any]:
    plans = rows_of(PLAN, account.attached)
    instalments = rows_of(INSTALMENT, account.attached)
    return {
        "institution": account.institution,
        "type": option_name(account.account_type),
        "currency": account.currency,
        "open_date": _day(account.open_date),
        "close_date": _day(account.close_date),
        "months": [
            {
                "month": month_text(record.month),
                "due": record.due,
                "paid": record.paid,
                "balance": record.balance,
                "days_past_due": record.days_past_due,
                "credit_limit": record.credit_limit,
            }
            for record in account.records
        ],
        "plans": [_plan(plan, instalments) for plan in plans],
        "other_instalments": [
            {"plan": each.plan, **_instalment(each)}
            for each in instalments
            if each.plan not in {plan.number for plan in plans}
        ],
    }


def _plan(plan: Plan, instalments: list[Instalment]) -> dict[str, Any]:
    return {
        "number": plan.number,
        "kind": option_name(plan.kind),
        "state": option_name(plan.state),
        "filed_on": _day(plan.filed_on),
        "agreed_on": _day(plan.agreed_on),
        "began_on": _day(plan.began_on),
        "ended_on": _day(plan.ended_on),
        "instalments": [_instalment(each) for each in instalments if each.plan == plan.number],
    }


def _instalment(row: Instalment) -> dict[str, Any]:
    return {
        "number": row.number,
        "due_on": _day(row.due_on),
        "amount": row.amount,
        "paid": row.paid,
        "paid_on": _day(row.paid_on),
    }


def _consent(partner: str, known: StoredConsent, answered: int, now: datetime) -> dict[str, Any]:
    consent = known.consent
    return {
        "partner": partner,
        "consent_commitment": known.consent_commitment.hex(),
        "state": consent.state(now).value,
        **granted_document(consent.granted),
        "answers": answered,
        "pause_time": _moment(consent.pause_time),
        "revoke_time": _moment(consent.revoke_time),
        "create_time": _moment(known.create_time),
    }


def _dispute(dispute: Dispute, texts: Texts | None) -> dict[str, Any]:
    shown = dispute_document(known_dispute(dispute))
    if not dispute.statement:
        return shown | {"statement": None}
    text = None if texts is None else texts[dispute.dispute_id]
    missing = "not-opened" if texts is None else None if text is not None else "erased"
    return shown | {"statement": {"text": text, "missing": missing}}


def _restriction(row: Row, records: SubjectRecords) -> dict[str, Any]:
    own_id, end = unhex(row["restriction_id"]), row["end_time"]
    of_dispute = own_id in {dispute.dispute_id for dispute in records.disputes}
    return {
        "scope": row["scope"],
        "institution": row["partner_id"],
        "dispute": own_id.hex() if of_dispute else None,
        "begin_time": moment_text(datetime.fromisoformat(row["begin_time"])),
        "end_time": None if end is None else moment_text(datetime.fromisoformat(end)),
    }


def _inquiry(index: int, entry: AuditEntry) -> dict[str, Any]:
    return {
        "leaf_index": index,
        "time": moment_text(entry.entry_time),
        "partner": entry.partner,
        "purpose": option_name(entry.purpose) if entry.purpose else None,
        "event": entry.event,
        "delivered_leaf_index": entry.delivered_leaf_index,
        "reason": entry.reason or None,
        "method": entry.method,
        "as_of": _day(entry.as_of),
        "data_version": entry.data_version,
        "consent_commitment": entry.consent_commitment.hex() or None,
    }


def _reminder(each: Reminded) -> dict[str, Any]:
    return {
        "leaf_index": each.leaf_index,
        "time": moment_text(each.record_time),
        "partner": each.partner,
        "due_date": _day(each.due_date),
        "currency": each.currency,
        "outcome": each.outcome,
        "acknowledge_time": _moment(each.acknowledge_time),
        "channels": None
        if each.channels is None
        else [ReminderChannel(channel).name.lower() for channel in each.channels],
    }


def _notice(each: ToldOf) -> dict[str, Any]:
    return {
        "time": moment_text(each.record_time),
        "partner": each.partner,
        "kind": each.kind,
        "answers": list(each.leaf_indexes),
        "deliver_time": _moment(each.deliver_time),
        "acknowledge_time": _moment(each.acknowledge_time),
    }


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _moment(moment: datetime | None) -> str | None:
    return None if moment is None else moment_text(moment)
