# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The closed vocabularies of queries and reports.

Values equal the numbers of the enums in proto/creditgateway/v1/, so that
mapping is by value; a test compares the two. Identifier schemes, which do more than
name something, are rows of gateway.domain.people.schemes.
"""

from __future__ import annotations

from enum import IntEnum


class Purpose(IntEnum):
    """Why a partner asks. Query reasons of second-generation PBOC reports."""

    POST_LOAN_MANAGEMENT = 1
    LOAN_APPROVAL = 2
    CARD_APPROVAL = 3
    DISPUTE_CHECK = 4
    GUARANTEE_REVIEW = 5
    JUDICIAL_INQUIRY = 6
    PROVIDENT_FUND_REVIEW = 7
    INDEX_FUTURES_ACCOUNT = 8
    MERCHANT_REAL_NAME = 9
    PRE_GUARANTEE_REVIEW = 10
    POST_GUARANTEE_REVIEW = 11
    OFFICER_CHECK = 12
    CLIENT_ADMISSION = 13
    FINANCING_REVIEW = 14
    CREDIT_CHECK = 15
    LIMIT_REVIEW = 16


class Section(IntEnum):
    """A part of the report."""

    SUMMARY = 1
    HISTORY = 2
    MONTHS = 3
    INQUIRIES = 4
    RISK = 5  # from report version 5 on


EVERY_REPORTS_SECTIONS = (Section.SUMMARY, Section.HISTORY, Section.MONTHS, Section.INQUIRIES)
"""Those that reports of all versions have."""


class CreditStatus(IntEnum):
    """The report's one-word answer."""

    NO_RECORD = 1
    CURRENT = 2
    OVERDUE = 3
    SERIOUSLY_OVERDUE = 4


class ExplanationCode(IntEnum):
    """A fact the reader needs to read the figures rightly."""

    NO_RECORD = 1
    DATA_STALE = 2
    SHORT_HISTORY = 3
    CURRENT_LATENESS = 4
    RECENT_SERIOUS_LATENESS = 5
    REPORTING_GAPS = 6
    SEVERAL_CURRENCIES = 7
    LATE_AFTER_CLOSING = 8  # from report version 2 on
    AMOUNTS_MISSING = 9  # from report version 2 on
    PLAN_ACTIVE = 10  # from report version 3 on
    PLAN_BROKEN = 11  # from report version 3 on
    DISPUTE_OPEN = 12  # from report version 4 on
    DATA_RESTRICTED = 13  # from report version 4 on


class Outcome(IntEnum):
    """How a query ended, or that the log itself was read or changed."""

    ANSWERED = 1
    REFUSED = 2
    RECORDED = 3


class AccountType(IntEnum):
    """What kind of credit an account is. PBOC account types (secondary source)."""

    NON_REVOLVING_LOAN = 1  # D1
    REVOLVING_LOAN = 2  # R1
    CREDIT_CARD = 3  # R2
    QUASI_CREDIT_CARD = 4  # R3
    SUB_ACCOUNT = 5  # R4
    COLLECTION = 6  # C1


class PlanKind(IntEnum):
    """What a repayment plan rearranges."""

    INSTALMENT = 1
    DEFERRAL = 2
    INTEREST_ONLY = 3
    EXTENSION = 4
    PERSONALISED_AGREEMENT = 5


class PlanState(IntEnum):
    """What has become of a repayment plan."""

    FILED = 1
    AGREED = 2
    ACTIVE = 3
    KEPT = 4
    BROKEN = 5
    CANCELLED = 6


class DisputeState(IntEnum):
    """Where a dispute stands."""

    OPEN = 1
    ANSWERED = 2
    ESCALATED = 3
    RESOLVED = 4
    WITHDRAWN = 5

    @property
    def is_over(self) -> bool:
        """Whether nothing more can come of it."""
        return self in {DisputeState.RESOLVED, DisputeState.WITHDRAWN}


class DisputeOutcome(IntEnum):
    """How a dispute was resolved."""

    CORRECTED = 1
    REJECTED = 2


class DisputedItem(IntEnum):
    """What about an account is said to be wrong."""

    ACCOUNT = 1  # as a whole: it is not this person's
    DATES = 2
    AMOUNT_DUE = 3
    AMOUNT_PAID = 4
    BALANCE = 5
    LATENESS = 6
    CREDIT_LIMIT = 7
    PLAN = 8


class RestrictionScope(IntEnum):
    """What of a person is left out of all figures."""

    NONE = 1
    ACCOUNTS = 2  # some
    PERSON = 3  # all


DEFAULT_SECTIONS = (Section.SUMMARY, Section.HISTORY)
