# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The published webhooks are read or refused as they say."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any

import pytest
from standardwebhooks import webhooks

from gateway.client.webhooks import read_reminder
from gateway.errors import ConfigurationError, VerificationError
from tests.vectors.reminder.generate_reminder import CONTENT, MADE, ONE, webhook

PUBLISHED: dict[str, Any] = json.loads(
    (Path(__file__).parents[3] / "vectors" / "reminder" / "webhook.json").read_text("ascii")
)


def at(monkeypatch: pytest.MonkeyPatch, moment: datetime) -> None:
    """The receiver's clock stands."""

    class Standing(datetime):
        """What the library asks for the time."""

        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]  # as there
            assert tz is UTC
            return moment

    monkeypatch.setattr(webhooks, "datetime", Standing)


def test_the_published_webhooks_are_those_that_are_made_now() -> None:
    assert webhook() == PUBLISHED


@pytest.mark.parametrize("case", PUBLISHED["cases"], ids=lambda case: str(case["name"]))
def test_a_published_webhook_is_read_or_refused_as_it_says(
    case: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    at(monkeypatch, MADE)
    body, headers, secret = case["body"].encode(), case["headers"], PUBLISHED["secret"]
    if case["refused"] is None:
        read = read_reminder(body, headers, [secret])
        assert (read.reminder, read.content, read.leaf_index) == (ONE, CONTENT, 41)
        assert set(read.texts) == {"zh-Hans", "en"}
        return
    with pytest.raises(VerificationError):
        read_reminder(body, headers, [secret])


def test_a_webhook_of_more_than_five_minutes_ago_or_ahead_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    case, secret = PUBLISHED["cases"][0], PUBLISHED["secret"]
    for moment in (MADE + timedelta(minutes=6), MADE - timedelta(minutes=6)):
        at(monkeypatch, moment)
        with pytest.raises(VerificationError):
            read_reminder(case["body"].encode(), case["headers"], [secret])
    with pytest.raises(ConfigurationError):
        read_reminder(case["body"].encode(), case["headers"], [])
