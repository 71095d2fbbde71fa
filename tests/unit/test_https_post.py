# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Posting over real HTTPS to this machine: what is verified, and what is not followed."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from gateway.demo.development_ca import Credential, make_authority
from gateway.domain.reminders.endpoint import Target, target_of
from gateway.errors import ConfigurationError, EndpointError
from gateway.runtime.https_post import HttpsPosting, Posted
from tests.support.reminders.receiver import Receiver, post_and_die, receiving

HEADERS = {"webhook-id": "msg_1"}


@pytest.fixture(scope="module")
def authority() -> Credential:
    """Whose certificates are believed."""
    return make_authority(datetime.now(UTC))


@pytest.fixture
def receiver(authority: Credential, tmp_path: Path) -> Iterator[Receiver]:
    """A server that takes everything."""
    (tmp_path / "ca.pem").write_bytes(authority.certificate)
    with receiving(authority, tmp_path) as made:
        yield made


def post(url: str, directory: Path, *, allow_private: bool = True, limit_s: float = 10.0) -> Posted:
    """Posts once, as the sender does."""
    posting = HttpsPosting(
        limit_s=limit_s, authority=directory / "ca.pem", allow_private=allow_private
    )
    return asyncio.run(posting.post(target_of(url), HEADERS, "应还".encode()))


def test_the_body_arrives_as_it_is_under_the_path_and_query(
    receiver: Receiver, tmp_path: Path
) -> None:
    assert post(receiver.url, tmp_path) == Posted(204)
    (came,) = receiver.came
    assert (came.path, came.body) == ("/reminders?bank=1", "应还".encode())
    assert came.headers["webhook-id"] == "msg_1"
    assert came.headers["Host"] == receiver.url.removeprefix("https://").partition("/")[0]


def test_what_is_cut_off_has_not_come(receiver: Receiver, tmp_path: Path) -> None:
    post_and_die(receiver.url, ssl.create_default_context(cafile=tmp_path / "ca.pem"))
    assert receiver.came == []
    assert post(receiver.url, tmp_path) == Posted(204)
    assert len(receiver.came) == 1


def test_a_redirect_is_an_answer_and_is_not_followed(receiver: Receiver, tmp_path: Path) -> None:
    receiver.answer_with(307, Location=receiver.url)
    assert post(receiver.url, tmp_path).status == 307
    assert len(receiver.came) == 1
    receiver.answer_with(429, Retry_After="7")
    assert post(receiver.url, tmp_path) == Posted(429, "7")


def test_an_address_of_this_machine_is_not_connected_to_unless_it_is_allowed(
    receiver: Receiver, tmp_path: Path
) -> None:
    with pytest.raises(EndpointError, match="address-not-allowed"):
        post(receiver.url, tmp_path, allow_private=False)
    assert receiver.came == []


def test_a_name_with_one_address_that_is_not_allowed_is_not_connected_to(
    receiver: Receiver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = target_of(receiver.url)

    async def both(_loop: object, _host: str, port: int, **_more: object) -> list[object]:
        kind = (socket.AF_INET, socket.SOCK_STREAM, 6, "")
        return [(*kind, ("93.184.216.34", port)), (*kind, ("127.0.0.1", port))]

    monkeypatch.setattr(asyncio.base_events.BaseEventLoop, "getaddrinfo", both)
    posting = HttpsPosting(limit_s=5.0, authority=tmp_path / "ca.pem")
    with pytest.raises(EndpointError, match="address-not-allowed"):
        asyncio.run(posting.post(target, HEADERS, b"{}"))
    assert receiver.came == []


def test_a_certificate_of_another_name_or_another_authority_is_not_believed(
    receiver: Receiver, authority: Credential, tmp_path: Path
) -> None:
    folder = tmp_path / "other"
    folder.mkdir()
    with receiving(authority, folder, ("hooks.example",)) as named:
        with pytest.raises(EndpointError, match="tls"):
            post(named.url, tmp_path)
        assert named.came == []
    (tmp_path / "ca.pem").write_bytes(make_authority(datetime.now(UTC)).certificate)
    with pytest.raises(EndpointError, match="tls"):
        post(receiver.url, tmp_path)
    assert receiver.came == []


def test_who_does_not_answer_is_left_after_the_limit(receiver: Receiver, tmp_path: Path) -> None:
    receiver.speaks.clear()
    with pytest.raises(EndpointError, match="timeout"):
        post(receiver.url, tmp_path, limit_s=0.3)
    receiver.speaks.set()


def test_headers_that_are_far_too_long_are_no_answer(receiver: Receiver, tmp_path: Path) -> None:
    receiver.answer_with(200, X_Long="a" * 60_000)
    with pytest.raises(EndpointError, match="not-http"):
        post(receiver.url, tmp_path)


def test_nobody_at_the_port_is_unreachable_and_no_authority_is_a_configuration(
    receiver: Receiver, tmp_path: Path
) -> None:
    posting = HttpsPosting(limit_s=5.0, authority=tmp_path / "ca.pem", allow_private=True)
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))  # it is ours, so that nobody else listens there meanwhile
        port = silent.getsockname()[1]
        with pytest.raises(EndpointError, match="unreachable"):
            asyncio.run(posting.post(Target("127.0.0.1", port, "/"), HEADERS, b"{}"))
    # What the resolver does not take for a name: an address set before names were looked at so.
    for host in ("hooks..example", "a" * 64 + ".example"):
        with pytest.raises(EndpointError, match="unreachable"):
            asyncio.run(posting.post(Target(host, 443, "/"), HEADERS, b"{}"))
    with pytest.raises(ConfigurationError):
        HttpsPosting(limit_s=1.0, authority=tmp_path / "none.pem")
    assert receiver.came == []
