# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whether an answer held what a correction shows to be wrong. Pure.

From the log's entry and the records alone; no evidence is opened. The entry says when, of
which data version, as of which date, from which month on and in which report version an
answer was made, but not which sections it had. So all sections count: a partner that did not
ask for the one that changed is told without need, and nobody who has to be told is left out.
What cannot be decided counts as told, too.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from gateway.audit.corrections.overlay import Accounts, Change, corrected
from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.access.methods import OBLIGATIONS, asks_about_nobody
from gateway.domain.codes import Outcome, Section
from gateway.domain.obligations.building import build_obligations
from gateway.domain.obligations.figures import Obligations
from gateway.domain.reports.aggregate import build_summary
from gateway.domain.reports.ranges import since
from gateway.domain.reports.versions import REPORT_VERSIONS, ReportVersion

_SECTIONS = tuple(section for section in Section if section is not Section.INQUIRIES)
"""Who asked before is no record of an institution, and no correction changes it. A score comes
from figures of the other sections alone, so no card is needed to see that it was another one."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What decides over an answer, of all that its entry says.

    Attributes:
        data_version: of the bucket of the id that it was answered about.
        report_version: of its figures.
        as_of: the date they are for.
        data_from_month: the first month that counts; None: all do.
        dues: whether it said what is due, and when.
        person_facts: how many facts about disputes and restrictions it took into account.
    """

    data_version: int
    report_version: int
    as_of: date | None
    data_from_month: int | None
    dues: bool = False
    person_facts: int = 0


def is_answer(entry: AuditEntry) -> bool:
    """Whether an entry records that somebody was told about a person's records.

    A lost answer that is delivered again, and an item that is given again when a portfolio is
    resumed, have an entry of the first time, of the same partner.
    """
    if entry.outcome is not Outcome.ANSWERED or entry.resumes:
        return False
    return not asks_about_nobody(entry.method)


def asked_of(entry: AuditEntry) -> Asked:
    """What decides over an answer."""
    return Asked(
        entry.data_version,
        entry.report_version,
        entry.as_of,
        entry.data_from_month,
        dues=entry.method == OBLIGATIONS.name,
        person_facts=entry.person_facts,
    )


def was_wrong(then: Accounts | None, change: Change | None, asked: Asked) -> bool:
    """Whether the answer would have been another one, had the correction been there.

    Args:
        then: the accounts that the answer was made from; None: they cannot be read.
        change: what a contribution changed of the person; None: it cannot be read.
        asked: of the answer's entry.
    """
    if then is None or change is None:
        return True
    return would_differ(then, corrected(then, change), asked)


def would_differ(one: Accounts, other: Accounts, asked: Asked) -> bool:
    """Whether an answer of some accounts is another one than of others.

    Args:
        one: accounts that it is made of.
        other: those that it might be made of instead.
        asked: of the answer's entry.
    """
    version = REPORT_VERSIONS.get(asked.report_version)
    if version is None or asked.as_of is None:
        return True
    if dict(one) == dict(other):
        return False
    try:
        if asked.dues:
            return _dues(one, asked) != _dues(other, asked)
        return bool(_report(one, version, asked) != _report(other, version, asked))
    except (ValueError, LookupError, TypeError, OverflowError):
        return True  # nobody can have contributed such records


def _report(accounts: Accounts, version: ReportVersion, asked: Asked) -> Any:
    summary = build_summary(asked.data_version, list(accounts.values()), version.added)
    return version.build(
        since(summary, asked.data_from_month),
        data_version=asked.data_version,
        as_of=asked.as_of or date.min,
        sections=_SECTIONS,
        inquiries=None,
    )


def _dues(accounts: Accounts, asked: Asked) -> Obligations:
    return build_obligations(
        list(accounts.values()),
        data_version=asked.data_version,
        as_of=asked.as_of or date.min,
        since=asked.data_from_month,
    )
