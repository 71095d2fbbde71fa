# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Repayment plans and instalments come in by file, and are corrected and withdrawn by file."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from typer.testing import Result

from gateway.domain.access.query import Identifier
from gateway.domain.codes import PlanKind, PlanState
from gateway.domain.people.schemes import IdentifierScheme
from gateway.domain.people.subject import subject_id
from gateway.domain.people.synthetic import synthetic_resident_id
from gateway.domain.records.plan import Instalment, Plan
from tests.support.leaves import check_roots
from tests.support.records.contributed_loans import contribute, faults, loans, months, run
from tests.support.records.contributor import Contributor, write_csv

HOLDER = synthetic_resident_id(7)
DAYS = ("filed_on", "agreed_on", "began_on", "ended_on")
PLANS = ("resident_id", "account_reference", "plan", "special_transaction", "state", *DAYS)
INSTALMENTS = (
    "resident_id",
    "account_reference",
    "plan",
    "instalment",
    "due_on",
    "currency",
    "amount_minor",
    "paid_minor",
    "paid_on",
)
ACTIVE = (HOLDER, "SP-1", "1", "16", "active", "2005-03-01", "2005-03-02", "2005-03-03", "")
PAID = (HOLDER, "SP-1", "1", "1", "2005-04-01", "TWD", "100", "100", "2005-04-01")


@dataclass(slots=True)
class Bank:
    """kin-bank, which has contributed two loans of HOLDER."""

    contributor: Contributor
    directory: Path

    def contribute(self, adapter: str, *rows: Sequence[str]) -> Result:
        """Takes a file."""
        return contribute(self.contributor, self.file(adapter, *rows), "--json", adapter=adapter)

    def taken(self, adapter: str, *rows: Sequence[str]) -> dict[str, int]:
        """The same; none may be rejected. How many versions of plans and instalments."""
        done = self.contribute(adapter, *rows)
        assert done.exit_code == 0, done.output
        counts = json.loads(done.stdout)["versions"]
        return {kind: counts[kind] for kind in ("plan", "instalment") if counts[kind]}

    def file(self, adapter: str, *rows: Sequence[str]) -> Path:
        """A file of these rows."""
        header = INSTALMENTS if adapter == "plan-instalments" else PLANS
        return write_csv(self.directory / "file.csv", [header, *rows])

    def withdraw(self, adapter: str, *rows: Sequence[str]) -> dict[str, Any]:
        """`credit-gateway account withdraw-file`."""
        places = ("--database-url", self.contributor.database_url)
        keys = ("--keys", str(self.contributor.directory))
        whose = ("--institution", "kin-bank", "--adapter", adapter, "--json")
        path = str(self.file(adapter, *rows))
        done = run("account", "withdraw-file", path, *whose, *places, *keys)
        assert done.exit_code == 0, done.output
        return dict(json.loads(done.stdout)["withdrawn"])

    def attached(self) -> list[Plan | Instalment]:
        """What hangs on the accounts of HOLDER now."""
        _, key = self.contributor.keys.pseudonym_key()
        subject = subject_id(key, Identifier(IdentifierScheme.CN_RESIDENT_ID, HOLDER))
        accounts = self.contributor.accounts(subject, 2**40)
        return [row for account in accounts for row in account.attached]


@pytest.fixture
def bank(contributor: Contributor, tmp_path: Path) -> Bank:
    """Both loans have three months."""
    contributor.register("kin-bank")
    rows = [*months(2, 4), *months(2, 4, account_reference="SP-2")]
    done = contribute(contributor, loans(tmp_path / "loans.csv", *rows))
    assert done.exit_code == 0, done.output
    return Bank(contributor, tmp_path)


def test_a_plan_over_two_accounts_and_its_schedule_are_contributed_corrected_and_withdrawn(
    bank: Bank,
) -> None:
    both = [ACTIVE, (HOLDER, "SP-2", *ACTIVE[2:])]
    assert bank.taken("plans-pbc", *both) == {"plan": 2}
    assert bank.taken("plan-instalments", PAID, (*PAID[:3], "2", *PAID[4:7], "", "")) == {
        "instalment": 2
    }
    assert bank.taken("plans-pbc", *both) == {}
    broken = (*ACTIVE[:4], "broken", *ACTIVE[5:8], "2005-06-01")
    assert bank.taken("plans-pbc", broken) == {"plan": 1}
    found = bank.attached()
    plans = [row for row in found if isinstance(row, Plan)]
    assert sorted((p.number, p.kind, p.state) for p in plans) == [
        (1, PlanKind.DEFERRAL, PlanState.ACTIVE),
        (1, PlanKind.DEFERRAL, PlanState.BROKEN),
    ]
    schedule = [row for row in found if isinstance(row, Instalment)]
    assert [(row.number, row.amount, row.paid) for row in schedule] == [
        (1, 100, 100),
        (2, 100, None),
    ]
    assert bank.withdraw("plan-instalments", PAID)["instalment"] == 1
    assert bank.withdraw("plans-pbc", *both)["plan"] == 2
    assert [type(row) for row in bank.attached()] == [Instalment]
    check_roots(bank.contributor.database_url)


def test_a_plan_of_an_unknown_account_and_one_in_another_currency_are_rejected_by_column(
    bank: Bank,
) -> None:
    done = bank.contribute(
        "plans-pbc",
        (HOLDER, "unknown", *ACTIVE[2:]),
        (*ACTIVE[:5], "2005-01-14", *ACTIVE[6:]),
        (*ACTIVE[:4], "filed", *ACTIVE[5:]),
        (*ACTIVE[:3], "5", *ACTIVE[4:]),
    )
    assert done.exit_code == 1
    assert faults(done) == [
        (2, {"account_reference": "INVALID_VALUE"}),
        (3, {"filed_on": "INVALID_VALUE"}),
        (4, {"agreed_on": "INVALID_VALUE", "began_on": "INVALID_VALUE"}),
        (5, {"special_transaction": "UNKNOWN_CODE"}),
    ]
    done = bank.contribute(
        "plan-instalments",
        (*PAID[:5], "CNY", *PAID[6:]),
        (*PAID[:7], "0", "2005-04-01"),
        (*PAID[:2], "0", *PAID[3:]),
    )
    assert faults(done) == [
        (2, {"currency": "INVALID_VALUE"}),
        (3, {"paid_on": "INVALID_VALUE"}),
        (4, {"plan": "INVALID_VALUE"}),
    ]
    assert bank.attached() == []
