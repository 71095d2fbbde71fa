# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Quotas are set, shown, replaced and removed with the partner's verbs."""

from __future__ import annotations

from typing import Any

import pytest

from tests.integration.partners.test_partner_changes import Run, run
from tests.integration.partners.test_partners_cli import succeeded

__all__ = ["run"]  # the fixture

ADD = ("add", "bank-a", "--name", "Bank A")
QUOTAS = (
    *("--quota", "rate=600/min", "--quota", "answers=10000/day", "--quota", "misses=50/day"),
    *("--quota", "answers:loan-approval=5000/day", "--quota", "dates=3/month"),
    *("--quota", "calls:FilePlan=7/day"),
)
SHOWN: dict[str, Any] = {
    "rate": {"calls": 600, "seconds": 60, "burst": 10},
    "limits": [
        {"counted": "answers", "purpose": None, "count": 10_000, "period": "day"},
        {"counted": "answers", "purpose": "loan-approval", "count": 5_000, "period": "day"},
        {
            "counted": "calls",
            "purpose": None,
            "count": 7,
            "period": "day",
            "method": "FilePlan",
        },
        {"counted": "dates", "purpose": None, "count": 3, "period": "month"},
        {"counted": "misses", "purpose": None, "count": 50, "period": "day"},
    ],
}


def test_quotas_are_part_of_the_policy_and_shown_as_they_were_set(run: Run) -> None:
    assert succeeded(run(*ADD, *QUOTAS, "--json"))["policy"]["quotas"] == SHOWN
    lines = run("show", "bank-a").stdout
    for text in ("rate=600/min", "burst=10", "answers:loan-approval=5000/day", "dates=3/month"):
        assert text in lines


def test_a_change_replaces_all_quotas_or_none_or_removes_them(run: Run) -> None:
    without = succeeded(run(*ADD, "--json"))
    assert without["policy"]["quotas"] is None
    changed = succeeded(run("change", "bank-a", *QUOTAS, "--json"))
    assert changed["policy"]["quotas"] == SHOWN
    renamed = succeeded(run("change", "bank-a", "--name", "A", "--json"))
    assert renamed["policy"] == changed["policy"]
    fewer = succeeded(run("change", "bank-a", "--quota", "answers=1/day", "--json"))
    assert fewer["policy"]["quotas"] == {
        "rate": None,
        "limits": [{**SHOWN["limits"][0], "count": 1}],
    }
    removed = succeeded(run("change", "bank-a", "--no-quotas", "--json"))
    assert removed["policy"] == without["policy"]
    assert removed["policy_hash"] == without["policy_hash"]


@pytest.mark.parametrize(
    "quotas",
    [
        ("answers",),
        ("answers=10",),
        ("answers=10/week",),
        ("answers=0/day",),
        ("answers=-1/day",),
        ("answers=1e3/day",),
        ("answers:=1/day",),
        ("answers:marketing=1/day",),
        ("calls:nobody=1/day",),
        ("calls:RevokeConsent=1/day",),
        ("rate=1",),
        ("rate=1/day",),
        ("rate=0/s",),
        ("burst=3",),
        ("answers=1/day", "answers=2/day"),
    ],
)
def test_what_is_no_quota_is_refused_and_not_repeated(run: Run, quotas: tuple[str, ...]) -> None:
    options = [word for quota in quotas for word in ("--quota", quota)]
    refused = run(*ADD, *options)
    assert refused.exit_code == 2
    assert "--quota" in refused.output
    assert succeeded(run("list", "--json")) == []


def test_no_quotas_beside_quotas_is_refused(run: Run) -> None:
    succeeded(run(*ADD, "--json"))
    assert run("change", "bank-a", "--quota", "answers=1/day", "--no-quotas").exit_code == 2
