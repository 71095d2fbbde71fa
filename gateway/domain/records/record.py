# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Accounts, months and what else hangs on an account: what institutions contribute.

Amounts are integers in minor units of the account's ISO 4217 currency. Months
are *month numbers*: year * 12 + month - 1, so that they can be subtracted.
Lateness is days past due (DPD); codes are derived from it, never stored.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple, TypeAlias

from gateway.domain.access.query import Identifier
from gateway.domain.codes import AccountType
from gateway.errors import Fault, GatewayError, RejectedRowError


class RepaymentRecord(NamedTuple):
    """One account, one month. A tuple: there are millions, laid out in columns and back.

    Attributes:
        month: month number.
        due: what fell due in the month; None when the contributor cannot say.
        paid: what was paid in the month; None when the contributor does not say.
        balance: at the end of the month; negative is a credit; None when the
            contributor does not say.
        days_past_due: at the end of the month, 0 or more.
        credit_limit: at the end of the month; 0 when the account has none; None when the
            contributor does not say.
    """

    month: int
    due: int | None
    paid: int | None
    balance: int | None
    days_past_due: int
    credit_limit: int | None


@dataclass(frozen=True, slots=True)
class ClientNumber:
    """A person by a number that only one institution knows them by: 1 to 999,999,999."""

    number: int


@dataclass(frozen=True, slots=True, repr=False)
class ClientReference:
    """A person by a reference that only one institution knows them by, not yet checked."""

    reference: str


ContributedPerson: TypeAlias = Identifier | ClientNumber | ClientReference
"""Whom a row is about, as its file says it."""


@dataclass(frozen=True, slots=True, repr=False)
class ContributedAccount:
    """What one contributed row says about one account.

    Attributes:
        identifier: whose account it is, not yet checked.
        account_reference: the institution's own account number; becomes a keyed
            pseudonym before it is stored.
        account_type: kind of credit.
        currency: ISO 4217 code.
        open_date: None when the contributor does not say.
        close_date: None while open.
        records: one or more months, ascending, none twice.
        attached: what it says of other kinds (gateway.domain.records.kinds).
    """

    identifier: ContributedPerson
    account_reference: str
    account_type: AccountType
    currency: str
    open_date: date | None
    close_date: date | None
    records: tuple[RepaymentRecord, ...]
    attached: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class ContributedParts:
    """What one contributed row says of an account that is known already.

    Attributes:
        identifier: as of ContributedAccount.
        account_reference: likewise.
        attached: rows of kinds that hang on an account, and of no other.
    """

    identifier: ContributedPerson
    account_reference: str
    attached: tuple[Any, ...]


ContributedRow: TypeAlias = ContributedAccount | ContributedParts
"""What one row of a file says: of an account as a whole, or only what hangs on it."""


class SkippedRowError(GatewayError):
    """A row that is no record, by a rule of the adapter's file; it is counted.

    Attributes:
        rule: the rule's name.
    """

    def __init__(self, rule: str) -> None:
        """Keep the rule's name."""
        super().__init__("the row is not a record")
        self.rule = rule


class UnreadableRowError(RejectedRowError):
    """A row some of whose fields could not be read, with what could be.

    Attributes:
        readable: the row, with something harmless in place of what was not read; kept
            so that the other fields can be judged, too.
        unread: those fields, by canonical name and which month's.
    """

    def __init__(
        self,
        faults: Sequence[Fault],
        readable: ContributedRow,
        unread: frozenset[tuple[str, int | None]],
    ) -> None:
        """Keep all three."""
        first, *others = faults
        super().__init__(first.reason, field=first.field, others=others)
        self.readable = readable
        self.unread = unread


@dataclass(frozen=True, slots=True)
class Account:
    """One credit facility of one subject, as stored, with its months.

    Attributes:
        institution: the contributor's id.
        account_type: kind of credit.
        currency: ISO 4217 code.
        open_date: None when unknown.
        close_date: None while open.
        records: newest version of each month, ascending.
        attached: newest version of what else hangs on it, by kind and key.
    """

    institution: str
    account_type: AccountType
    currency: str
    open_date: date | None
    close_date: date | None
    records: tuple[RepaymentRecord, ...]
    attached: tuple[Any, ...] = ()
