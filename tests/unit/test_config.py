# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Settings that would break a promise are not taken."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from gateway.errors import ConfigurationError
from gateway.runtime.config import load_settings

NEEDED: dict[str, Any] = {
    "database_url": "postgresql://secret@db/credit",
    "keys": "keys",
    "tls_certificate": "server.pem",
    "tls_key": "server.key",
    "client_ca": "ca.pem",
}
TICK = timedelta(microseconds=1)


def test_the_window_of_issue_times_is_as_wide_as_said() -> None:
    settings = load_settings(**NEEDED)
    assert (settings.max_age, settings.max_ahead) == (timedelta(seconds=60), timedelta(seconds=10))
    widest = load_settings(**NEEDED, max_age=timedelta(days=1), max_ahead=timedelta(hours=1))
    # The days that request ids are kept, whole ones, less one for clocks that differ.
    assert widest.max_age + widest.max_ahead < timedelta(days=2)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("max_age", timedelta(days=1) + TICK),
        ("max_age", timedelta(0)),
        ("max_ahead", timedelta(hours=1) + TICK),
        ("max_ahead", -TICK),
    ],
)
def test_an_issue_time_older_than_request_ids_are_kept_is_never_accepted(
    name: str, value: timedelta
) -> None:
    with pytest.raises(ConfigurationError) as caught:
        load_settings(**NEEDED, **{name: value})
    assert str(caught.value) == f"missing or not valid: {name}"
