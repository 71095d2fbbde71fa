# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Settings that would break a promise are not taken."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from gateway.errors import ConfigurationError
from gateway.runtime.config import Settings, load_settings, misspelled

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


def test_a_variable_that_looks_like_a_setting_and_is_none_is_told_with_what_was_meant() -> None:
    names = [f"CREDIT_GATEWAY_{name.upper()}" for name in Settings.model_fields]
    of_others = ["ADDRESS", "LOG_KEY", "PARTNER", "STATE", "TRUST", "SUBJECT", "DEBUG", "KEY_LOG"]
    names += [f"CREDIT_GATEWAY_{name}" for name in of_others]
    assert not list(misspelled([*names, "PATH", "FORWARDING_PROXY"]))
    wrong = {
        "CREDIT_GATEWAY_FORWARDING_PROXY": "CREDIT_GATEWAY_FORWARDING_PROXIES",
        "CREDIT_GATEWAY_WORKER": "CREDIT_GATEWAY_WORKERS",
        "CREDIT_GATEWAY_OPS_LISTN": "CREDIT_GATEWAY_OPS_LISTEN",
        "CREDIT_GATEWAY_LAME_DUCK": "CREDIT_GATEWAY_LAME_DUCK_S",
    }
    assert dict(misspelled(wrong)) == wrong
