# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Reads the webhooks that the gateway posts: reminders before a due date.

Needs the package standardwebhooks, which `gateway.client` does not. See docs/protocol.md,
"Reminders".
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any
from uuid import UUID

from standardwebhooks.webhooks import Webhook, WebhookVerificationError

from gateway.client.words import LANGUAGES
from gateway.domain.facts.kinds import METHOD_PREFIX, REMINDER
from gateway.domain.obligations.due_soon import DueSoon
from gateway.domain.reminders.content import ReminderContent
from gateway.domain.reminders.endpoint import secret_bytes
from gateway.errors import ConfigurationError, MalformedError, VerificationError
from gateway.wire.entries import decode_entry

TYPE = "reminder.due_soon"
_SALT_BYTES = 16


@dataclass(frozen=True, slots=True, repr=False)
class ReceivedReminder:
    """A reminder whose signature is good, and that is what its entry says.

    Attributes:
        reminder: its id, which is acknowledged. The same one may come again.
        webhook_id: of Standard Webhooks; the same with every attempt.
        content: what is due, and of whom: by the commitments of your receipts.
        day: of the attempt, UTC.
        texts: by language: "sms", "app" with "title" and "text", "email" with "subject" and "text".
        leaf_index: of its entry: ask for the inclusion proof of that leaf.
        entry: as the log has it.
    """

    reminder: UUID
    webhook_id: str
    content: ReminderContent
    day: date
    texts: dict[str, Any]
    leaf_index: int
    entry: bytes


def read_reminder(
    body: bytes, headers: Mapping[str, str], secrets: Sequence[str]
) -> ReceivedReminder:
    """Verifies a webhook, and reads it.

    Args:
        body: as it came, byte for byte.
        headers: of the request, whatever their case.
        secrets: "whsec_...", one or several; one that fits is enough.

    Raises:
        VerificationError: no signature is good, it is older than five minutes, or what it says
            is not what its entry says.
        ConfigurationError: a secret is none.
    """
    if not secrets:
        raise ConfigurationError("a signing secret is needed")
    _verify(body, headers, [secret_bytes(secret) for secret in secrets])
    lower = {name.lower(): value for name, value in headers.items()}
    try:
        found = _read(json.loads(body), lower["webhook-id"])
    except (KeyError, TypeError, ValueError, AttributeError, binascii.Error, MalformedError):
        raise VerificationError("the webhook is signed, and is no reminder") from None
    return found


def _verify(body: bytes, headers: Mapping[str, str], secrets: Sequence[bytes]) -> None:
    for secret in secrets:
        try:
            Webhook(secret).verify(body, dict(headers), json_parse=False)
        except (WebhookVerificationError, ValueError, binascii.Error):
            continue
        return
    raise VerificationError("no signature of the webhook is good, or it is too old")


def _read(document: Mapping[str, Any], webhook_id: str) -> ReceivedReminder:
    if document["type"] != TYPE:
        raise ValueError
    data = document["data"]
    logged, said = data["log"], data["content"]
    entry, fact = base64.b64decode(logged["entry"], validate=True), str(logged["fact"])
    reminder = UUID(data["reminder"])
    found = decode_entry(entry)
    if (
        found.fact is None
        or found.method != METHOD_PREFIX + REMINDER.name
        or found.fact.fact_id != reminder.bytes
        or found.fact.body_digest != sha256(fact.encode()).digest()
    ):
        raise VerificationError("the entry is not that of the reminder")
    content = _content(said)
    if content.document() != said or content.body() != json.loads(fact):
        raise VerificationError("the entry is of another content")
    if webhook_id != f"msg_{reminder.hex}":
        raise VerificationError("the webhook has another id than the reminder")
    texts = {language: data["texts"][language] for language in LANGUAGES}
    day = date.fromisoformat(data["day"])
    return ReceivedReminder(
        reminder, webhook_id, content, day, texts, int(logged["leaf_index"]), entry
    )


def _content(said: Mapping[str, Any]) -> ReminderContent:
    salt = bytes.fromhex(said["salt"])
    if len(salt) != _SALT_BYTES:
        raise ValueError
    due = DueSoon(
        date.fromisoformat(said["due_date"]),
        int(said["days_left"]),
        str(said["currency"]),
        int(said["outstanding_minor"]),
    )
    return ReminderContent(
        str(said["partner"]),
        bytes.fromhex(said["subject_commitment"]),
        bytes.fromhex(said["consent_commitment"]),
        int(said["data_version"]),
        date.fromisoformat(said["as_of"]),
        due,
        salt,
    )
