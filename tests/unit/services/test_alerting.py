# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Webhooks of a monitor: signed, repeated under the same id, bounded in size and tries."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from standardwebhooks.webhooks import Webhook as Standard

from gateway.domain.reminders.endpoint import Target
from gateway.errors import EndpointError
from gateway.runtime.https_post import Posted
from gateway.services.audit.alerting import ALERTS, AT_ONCE, ENTRIES, Webhook

SECRET, OLD = bytes(range(32)), bytes(32)
TARGET = Target("alerts.example", 443, "/audit")


@dataclass(slots=True)
class Endpoint:
    """Answers as it was told to, then takes everything."""

    answers: list[Posted | EndpointError] = field(default_factory=list)
    came: list[tuple[dict[str, str], bytes]] = field(default_factory=list)

    async def post(self, target: Target, headers: dict[str, str], body: bytes) -> Posted:
        """See Posting."""
        assert target == TARGET
        self.came.append((headers, body))
        answer = self.answers.pop(0) if self.answers else Posted(204)
        if isinstance(answer, EndpointError):
            raise answer
        return answer

    def documents(self) -> Iterator[dict[str, Any]]:
        """What came, once the signatures are verified."""
        for headers, body in self.came:
            for secret in (SECRET, OLD):
                Standard(secret).verify(body, headers, json_parse=False)
            yield json.loads(body)


@dataclass(slots=True)
class Waits:
    """What was said, and for how long was waited."""

    said: list[str] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)


def webhook(endpoint: Endpoint, waits: Waits, tries: int = 5) -> Webhook:
    given = {"tries": tries, "say": waits.said.append, "pause": waits.seconds.append}
    return Webhook(TARGET, (SECRET, OLD), endpoint, **given)  # type: ignore[arg-type]


def test_nothing_to_say_is_no_message_and_much_is_several_each_with_an_id_of_its_own() -> None:
    endpoint, waits = Endpoint(), Waits()
    sent = webhook(endpoint, waits)
    sent.send(ENTRIES, "gateway.example", [])
    assert endpoint.came == []
    items = [{"leaf_index": number} for number in range(2 * AT_ONCE + 1)]
    sent.send(ENTRIES, "gateway.example", items)
    documents = list(endpoint.documents())
    assert [len(each["data"]["entries"]) for each in documents] == [AT_ONCE, AT_ONCE, 1]
    assert {each["type"] for each in documents} == {"audit.entries"}
    assert [item for each in documents for item in each["data"]["entries"]] == items
    assert len({headers["webhook-id"] for headers, _ in endpoint.came}) == 3
    assert waits == Waits()


def test_what_is_not_taken_comes_again_under_the_same_id_after_longer_and_longer() -> None:
    failures: list[Posted | EndpointError] = [
        EndpointError("unreachable"),
        EndpointError("timeout"),
        Posted(503, "120"),
        Posted(302),
    ]
    endpoint, waits = Endpoint(list(failures)), Waits()
    webhook(endpoint, waits).send(ALERTS, "gateway.example", [{"kind": "log-shrank"}])
    assert waits.seconds == [1, 2, 120, 8]
    assert [text.rpartition(": ")[2] for text in waits.said] == [
        "unreachable",
        "timeout",
        "status 503",
        "status 302",
    ]
    assert len({headers["webhook-id"] for headers, _ in endpoint.came}) == 1
    assert len(endpoint.came) == len(failures) + 1
    # Another run, later: the same id again, so that whoever receives knows it.
    webhook(endpoint, waits).send(ALERTS, "gateway.example", [{"kind": "log-shrank"}])
    assert endpoint.came[-1][0]["webhook-id"] == endpoint.came[0][0]["webhook-id"]


def test_after_its_tries_a_message_is_given_back_and_those_behind_it_wait() -> None:
    endpoint, waits = Endpoint([Posted(500)] * 3), Waits()
    items = [{"leaf_index": number} for number in range(AT_ONCE + 1)]
    with pytest.raises(EndpointError, match="not taken: status 500"):
        webhook(endpoint, waits, tries=3).send(ENTRIES, "gateway.example", items)
    assert len(endpoint.came) == 3
    assert waits.seconds == [1, 2]


def test_an_endpoint_cannot_ask_to_be_left_alone_for_long() -> None:
    endpoint, waits = Endpoint([Posted(429, "86400")]), Waits()
    webhook(endpoint, waits).send(ALERTS, "gateway.example", [{"kind": "log-shrank"}])
    assert waits.seconds == [300]
