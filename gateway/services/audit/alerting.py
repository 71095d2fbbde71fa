# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Tells an endpoint what a monitor of the log found, as webhooks after Standard Webhooks.

At least once: a message has the same webhook-id with every attempt and in every run, because the id
is made of what it says. It is signed, and says nothing of a person: entries have commitments.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from gateway.domain.facts.bodies import time_text
from gateway.domain.reminders.endpoint import Target
from gateway.domain.reminders.schedule import asked_to_wait, took
from gateway.errors import EndpointError
from gateway.runtime.https_post import Posting
from gateway.services.reminders.sending import signed_headers

ALERTS, ENTRIES = "audit.alerts", "audit.entries"
"""Types of messages, as Standard Webhooks names events."""
AT_ONCE = 100
"""Alerts, or entries, of one message."""
_SENDER = "credit-audit-monitor"
_LONGEST_PAUSE_S = 60.0
_LONGEST_ASKED_S = 300.0


class Webhook:
    """Posts to one endpoint, one message after the other, until it has taken each."""

    def __init__(  # noqa: PLR0913 - one argument a fact
        self,
        target: Target,
        secrets: Sequence[bytes],
        posting: Posting,
        *,
        tries: int,
        say: Callable[[str], None],
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        """Nothing is posted yet.

        Args:
            target: the endpoint.
            secrets: sign; the newest first, and one that is being replaced.
            posting: posts once.
            tries: of one message, before it is given back.
            say: is told of each that failed and is repeated.
            pause: waits so many seconds.
        """
        self._target, self._secrets, self._posting = target, secrets, posting
        self._tries, self._say, self._pause = tries, say, pause

    def send(self, kind: str, origin: str, items: Sequence[Mapping[str, Any]]) -> None:
        """Sends all, some at once, in order.

        Args:
            kind: ALERTS or ENTRIES.
            origin: of the log.
            items: what they say.

        Raises:
            EndpointError: one was not taken, after all tries; those after it were not sent.
        """
        for data in _parts(kind, origin, items):
            self._deliver(kind, data)

    def _deliver(self, kind: str, data: Mapping[str, Any]) -> None:
        made = datetime.now(UTC)
        document = {"type": kind, "timestamp": time_text(made), "data": data}
        body = json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()
        said = json.dumps([kind, data], sort_keys=True).encode()
        webhook_id = f"msg_{sha256(said).hexdigest()[:32]}"
        why = ""
        for number in range(1, self._tries + 1):
            why, asked_s = self._attempt(webhook_id, body)
            if not why:
                return
            if number < self._tries:
                wait = max(min(2.0 ** (number - 1), _LONGEST_PAUSE_S), asked_s)
                self._say(f"again in {wait:.0f} s: the webhook was not taken: {why}")
                self._pause(wait)
        raise EndpointError(f"the webhook was not taken: {why}")

    def _attempt(self, webhook_id: str, body: bytes) -> tuple[str, float]:
        """Why it was not taken, "" if it was; and for how long the endpoint asks to be left alone.

        A signature has the time of its attempt: receivers take none that is older than minutes.
        """
        headers = signed_headers(webhook_id, datetime.now(UTC), body, self._secrets, _SENDER)
        try:
            posted = asyncio.run(self._posting.post(self._target, headers, body))
        except EndpointError as error:
            return str(error), 0.0
        if took(posted.status):
            return "", 0.0
        asked = asked_to_wait(posted.status, posted.retry_after).total_seconds()
        return f"status {posted.status}", min(asked, _LONGEST_ASKED_S)


def _parts(
    kind: str, origin: str, items: Sequence[Mapping[str, Any]]
) -> Iterator[Mapping[str, Any]]:
    name = kind.removeprefix("audit.")
    for low in range(0, len(items), AT_ONCE):
        yield {"origin": origin, name: list(items[low : low + AT_ONCE])}
