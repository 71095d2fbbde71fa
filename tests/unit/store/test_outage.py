# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""An outage of a database is said once, not once per try, and never with an address."""

from __future__ import annotations

import logging
from typing import Any

import psycopg
import pytest

from gateway.store.outage import AGAIN_S, Outage

REFUSED = psycopg.OperationalError("connection to db.internal (10.1.2.3), port 5432 failed")
TIMEOUT = psycopg.errors.ConnectionTimeout("connection timeout expired")


class Said:
    """An outage under a clock of the test's own, and what was logged of it."""

    def __init__(self, caplog: pytest.LogCaptureFixture) -> None:
        """Nothing yet."""
        caplog.set_level(logging.INFO, "gateway.store.outage")
        self.now = 1000.0
        self.outage = Outage("records", lambda: self.now)
        self._caplog = caplog

    def lines(self) -> list[tuple[str, Any, int]]:
        """Message, why and seconds of each."""
        records = [vars(record) for record in self._caplog.records]
        assert all(record["database"] == "records" for record in records)
        assert "10.1.2.3" not in self._caplog.text
        assert "db.internal" not in self._caplog.text
        return [(each["message"], each.get("why"), each["seconds"]) for each in records]


@pytest.fixture
def said(caplog: pytest.LogCaptureFixture) -> Said:
    return Said(caplog)


AWAY, BACK = "no connection to the database", "connected to the database again"


def test_tries_that_fail_are_one_line_and_the_end_is_another(said: Said) -> None:
    said.outage.succeeded()  # all is well: nothing to say
    for _ in range(50):
        said.outage.failed(REFUSED)
        said.now += 0.5
    said.outage.succeeded()
    said.outage.succeeded()
    assert said.lines() == [(AWAY, "refused", 0), (BACK, None, 25)]


def test_an_outage_that_goes_on_is_said_again_every_minute(said: Said) -> None:
    for error in (REFUSED, TIMEOUT, REFUSED, TIMEOUT):
        said.outage.failed(error)
        said.now += AGAIN_S / 2
    said.outage.failed(TIMEOUT)
    assert said.lines() == [
        (AWAY, "refused", 0),
        (AWAY, "refused", 60),
        (AWAY, "timeout", 120),
    ]


def test_one_that_comes_and_goes_is_said_no_more_often(said: Said) -> None:
    for _ in range(100):
        said.outage.failed(REFUSED)
        said.now += 0.1
        said.outage.succeeded()
    assert len(said.lines()) == 2
    said.now += AGAIN_S
    said.outage.failed(REFUSED)
    said.outage.succeeded()
    assert [message for message, _, _ in said.lines()] == [AWAY, BACK] * 2


def test_other_errors_are_named_by_their_class(said: Said) -> None:
    said.outage.failed(psycopg.ProgrammingError("no such option: host=10.1.2.3"))
    assert said.lines() == [(AWAY, "ProgrammingError", 0)]
