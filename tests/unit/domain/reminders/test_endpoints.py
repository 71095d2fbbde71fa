# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What an endpoint and its secret may be, and when is sent again."""

from __future__ import annotations

import base64
from datetime import timedelta

import pytest

from gateway.domain.reminders.endpoint import (
    Target,
    may_connect,
    secret_bytes,
    secret_digest,
    secret_text,
    target_of,
)
from gateway.domain.reminders.schedule import (
    MOST_ATTEMPTS,
    asked_to_wait,
    rest_after,
    takes_others,
    took,
    wait_after,
)
from gateway.errors import ConfigurationError


def test_the_parts_of_an_address_are_what_is_connected_to_and_asked_for() -> None:
    assert target_of("https://a.example/x?y=1") == Target("a.example", 443, "/x?y=1")
    assert target_of("https://A.example:8443") == Target("a.example", 8443, "/")
    assert target_of("https://[2001:db8::1]:9/") == Target("2001:db8::1", 9, "/")


@pytest.mark.parametrize(
    "url",
    [
        "http://a.example/",
        "ftp://a.example/",
        "a.example",
        "https://",
        "https://user:pass@a.example/",
        "https://@a.example/",
        "https://a.example/#fragment",
        "https://a.example:0/",
        "https://a.example:99999/",
        "https://a.example/\r\nX: 1",
        "https://a.example/ x",
        "https://a.example\\@b.example/",
        "https://例子.example/",
        "https://a.example/" + "x" * 2_000,
        "https://hooks..example/",
        "https://.example/",
        f"https://{'a' * 64}.example/",
    ],
)
def test_an_address_that_could_lead_elsewhere_is_no_endpoint(url: str) -> None:
    with pytest.raises(ConfigurationError):
        target_of(url)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "::1",
        "fe80::1%eth0",
        "fd00::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "2002:7f00:1::",
        "64:ff9b::127.0.0.1",
        "64:ff9b::a9fe:a9fe",
        "192.0.2.1",
        "192.0.0.8",
        "::7f00:1",
        "::ffff:192.0.0.9",
        "fec0::1",
        "feff::1",
        "64:ff9b:1::1",
        "64:ff9b:1:ffff::808:808",
    ],
)
def test_what_only_the_operators_own_network_reaches_has_to_be_allowed(address: str) -> None:
    assert not may_connect(address, allow_private=False)
    assert may_connect(address, allow_private=True)


def test_a_public_address_may_be_connected_to_and_a_group_or_none_never() -> None:
    assert may_connect("93.184.216.34", allow_private=False)
    assert may_connect("2606:2800:220:1::1", allow_private=False)
    for address in ("224.0.0.1", "0.0.0.0", "::", "ff02::1", "::ffff:0.0.0.0", "no address"):  # noqa: S104
        assert not may_connect(address, allow_private=True)


def test_a_secret_is_whsec_and_the_base64_of_24_to_64_bytes() -> None:
    for length in (24, 64):
        assert secret_bytes(secret_text(bytes(length))) == bytes(length)
    for text in (
        secret_text(bytes(23)),
        secret_text(bytes(65)),
        base64.b64encode(bytes(32)).decode(),
        "whsec_!!!!",
        "whsec_",
        "",
    ):
        with pytest.raises(ConfigurationError):
            secret_bytes(text)
    assert secret_digest(bytes(24)) != secret_digest(bytes(25))


def test_waits_are_those_of_standard_webhooks_and_end() -> None:
    waits = [wait_after(attempt, 0.0) for attempt in range(1, MOST_ATTEMPTS)]
    assert waits == [
        timedelta(seconds=5),
        timedelta(minutes=5),
        timedelta(minutes=30),
        *(timedelta(hours=hours) for hours in (2, 5, 10, 14, 20, 24)),
    ]
    assert wait_after(MOST_ATTEMPTS, 0.0) is None
    assert wait_after(1, 1.0) == timedelta(seconds=5.5)


def test_an_endpoint_may_ask_to_wait_for_a_day_at_most_and_only_when_it_is_busy() -> None:
    assert asked_to_wait(429, "120") == timedelta(minutes=2)
    assert asked_to_wait(503, "999999") == timedelta(days=1)
    for status, header in ((500, "120"), (429, None), (429, "-1"), (429, "soon"), (429, "9" * 7)):
        assert asked_to_wait(status, header) == timedelta()


def test_a_redirect_is_not_taken_and_what_is_about_one_reminder_does_not_stop_others() -> None:
    assert [status for status in (199, 200, 204, 299, 300, 302, 400, 500) if took(status)] == [
        200,
        204,
        299,
    ]
    assert takes_others(400)
    for status in (0, 410, 429, 500, 503):
        assert not takes_others(status)


def test_an_endpoint_that_takes_nothing_is_left_alone_for_longer_each_time_up_to_five_minutes() -> (
    None
):
    rests = [rest_after(failures).total_seconds() for failures in range(1, 9)]
    assert rests == [5, 10, 20, 40, 80, 160, 300, 300]
    assert rest_after(10**6) == timedelta(minutes=5)
