# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What was mistyped is no clean negative: the verb says what there is, and exits with 2."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest

from tests.integration.audit.test_one_verification import (  # noqa: F401 - fixtures
    PERIOD,
    Run,
    change,
    end_of,
    indexes,
    run,
    world,
)
from tests.support.gateway.stack import Stack
from tests.support.suite.exhaustive import first_every_day

FUTURE = (datetime.now(UTC) + timedelta(days=400)).strftime("%Y-%m-%d")
LATER = (datetime.now(UTC) + timedelta(days=401)).strftime("%Y-%m-%d")

MISTYPED: dict[str, tuple[tuple[str, ...], str]] = {
    "a reason": (("search", "--reason", "CONSENT_MISING"), "did you mean CONSENT_MISSING"),
    "a reason in lower case": (
        ("search", "--reason", "consent_missing"),
        "did you mean CONSENT_MISSING",
    ),
    "no reason at all": (("search", "--reason", ""), "there are: "),
    "a partner": (("search", "--partner", "bnk-j"), "did you mean bank-j"),
    "the beginning of a partner": (("search", "--partner", "BANK"), "did you mean bank-"),
    "somebody unlike anybody": (("search", "--partner", "zzzzzz"), "there are: "),
    "an outcome": (("search", "--outcome", "refussed"), "did you mean refused?"),
    "a purpose": (("search", "--purpose", "LOAN_APROVAL"), "did you mean loan-approval?"),
    "a trace id": (("search", "--trace-id", "12"), "32 hex digits"),
    "a trace id of zeros": (("search", "--trace-id", "0" * 32), "32 hex digits"),
    "an index beyond the log": (("search", "--index", "13"), "from 0 to 12"),
    "a bound beyond the log": (("search", "--before", "14"), "from 0 to 12"),
    "a period backwards": (
        ("search", "--from", "2026-02-01", "--to", "2026-01-01"),
        "not later than --from",
    ),
    "a period of nothing": (
        ("search", "--from", "2026-01-01", "--to", "2026-01-01"),
        "not later than --from",
    ),
    "a future": (("search", "--from", FUTURE), "in the future"),
    "an answer with a reason": (
        ("search", "--outcome", "answered", "--reason", "CONSENT_MISSING"),
        "only a refused query has a reason",
    ),
    "an entry to show": (("show", "13"), "from 0 to 12"),
    "an entry to prove": (("prove", "inclusion", "13"), "from 0 to 12"),
    "a partner to export": (("export", "--out", "out", "--partner", "bnk-j"), "bank-j"),
    "a future to export": (("export", "--out", "out", "--from", FUTURE, "--to", LATER), "future"),
    "a future to report": (
        ("report", "--out", "page.html", "--from", FUTURE, "--to", LATER),
        "in the future",
    ),
    "a report of all time": (
        ("report", "--out", "page.html", "--from", "0001-01-02", "--to", "9999-12-30"),
        "100 years",
    ),
    "a time zone": (
        ("report", "--out", "page.html", *PERIOD, "--time-zone", "Asia/Shangai"),
        "did you mean Asia/Shanghai",
    ),
}


@pytest.mark.parametrize("what", first_every_day(MISTYPED, 5))
def test_a_mistyped_filter_is_no_clean_negative(run: Run, what: str) -> None:  # noqa: F811
    arguments, hint = MISTYPED[what]
    for more in ((), ("--verified",)) if arguments[0] == "search" else ((),):
        result = run(*arguments, *more)
        assert result.exit_code == 2, result.output
        assert hint in " ".join(result.output.split())
        assert result.stdout == ""
        assert not Path("page.html").exists()


def test_what_was_typed_as_a_partner_is_not_repeated(run: Run) -> None:  # noqa: F811
    result = run("search", "--partner", "110101199003072316")
    assert (result.exit_code, "110101199003072316" in result.output) == (2, False)


def test_a_reason_that_only_the_log_knows_is_found(run: Run, world: Stack) -> None:  # noqa: F811
    change(world, "UPDATE audit.entry SET reason = 'FROM_ANOTHER_VERSION' WHERE leaf_index = 12")
    result = run("search", "--reason", "FROM_ANOTHER_VERSION", "--json")
    assert (result.exit_code, indexes(result)) == (1, [12])


def test_a_partner_that_never_asked_is_told_from_one_that_does_not_exist(
    run: Run,  # noqa: F811
    world: Stack,  # noqa: F811
) -> None:
    with psycopg.connect(world.database_url) as owner:
        owner.execute(
            "INSERT INTO credit.partner (partner_id, display_name, adapter, policy_hash,"
            " contributes) SELECT 'silent-bank', 'Silent Bank', adapter, policy_hash, contributes"
            " FROM credit.partner LIMIT 1"
        )
    result = run("search", "--partner", "silent-bank", "--json")
    assert (result.exit_code, indexes(result), end_of(result)["shown"]) == (0, [], 0)
    assert "registered, and the log has no entry of it" in result.stderr


def test_nothing_found_is_no_finding(run: Run) -> None:  # noqa: F811
    result = run("search", "--reason", "KEY_REVOKED")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "nothing found" in result.stderr


def test_a_cut_at_the_limit_is_said_and_can_be_gone_on_with(run: Run) -> None:  # noqa: F811
    first = run("search", "--limit", "5", "--json")
    assert indexes(first) == [12, 11, 10, 9, 8]
    assert (end_of(first)["more"], end_of(first)["before"]) == (True, 8)
    assert "5 shown, there are more: --limit, or --before 8" in first.stderr
    second = run("search", "--limit", "8", "--before", "8", "--json")
    assert indexes(second) == list(range(7, -1, -1))
    assert (end_of(second)["more"], end_of(second)["before"]) == (False, None)
    assert "there are more" not in second.stderr


def test_entry_0_keeps_its_index_and_begins_with_a_sentence(run: Run) -> None:  # noqa: F811
    result = run("show", "0")
    assert result.exit_code == 0, result.output
    sentence, first, *rest = result.stdout.splitlines()
    assert " asked on " in sentence
    assert sentence.endswith("; answered.")
    assert first.split() == ["leaf_index", "0"]
    assert not any("digest" in line or "hash" in line for line in rest)
    full = run("show", "0", "--full").stdout
    assert "request_digest" in full
    assert "adapter_hash" in full
