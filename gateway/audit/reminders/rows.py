# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The rows that facts of reminders make: part of gateway.audit.facts.fold. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from gateway.audit.facts.logged import Key, LoggedFact, Row, hex_bytes, moment
from gateway.domain.facts.kinds import REMINDER, REMINDER_ENDPOINT, REMINDER_RECEIPT

REMINDING = frozenset({REMINDER_ENDPOINT.name, REMINDER.name, REMINDER_RECEIPT.name})
"""The kinds that this is about."""
REMINDER_KEY = ("partner_id", "subject_commitment", "due_date", "currency")
"""Once each."""


def reminder_rows(
    fact: LoggedFact, reminders: Mapping[Key, Row], keys: dict[str, Key]
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Rows that a fact makes or changes, each with its table.

    Of a receipt, every reminder that it names and that there is: also where it changes nothing.

    Args:
        fact: of one of REMINDING.
        reminders: those that there are.
        keys: theirs, by the id of their fact; that of a new one is added.

    Raises:
        LookupError, TypeError or ValueError: it says nothing that could hold.
    """
    body, recorded = fact.body, moment(fact.record_time.isoformat())
    if fact.kind == REMINDER_ENDPOINT.name:
        yield (
            REMINDER_ENDPOINT.table,
            {
                "partner_id": body["partner"],
                "url": body["url"],
                "days_ahead": body["days_ahead"],
                "secret_digest": hex_bytes(body["secret_digest"]),
                "off_time": moment(body["off_time"]),
            },
        )
    elif fact.kind == REMINDER.name:
        row = _made(fact, body) | {"record_time": recorded}
        keys.setdefault(fact.fact_id, tuple(row[name] for name in REMINDER_KEY))
        yield REMINDER.table, row
    else:
        for told in body["reminders"]:
            known = reminders.get(keys.get(told["reminder"], ()))
            if known is None:
                continue
            said = {"acknowledge_time": recorded, "channels": list(told["channels"])}
            first = known["acknowledge_time"] is None  # the first time counts
            yield REMINDER.table, dict(known) | (said if first else {})


def _made(fact: LoggedFact, body: Row) -> dict[str, Any]:
    digests = ("subject_commitment", "content_digest")
    return {
        "reminder_id": fact.fact_id,
        "partner_id": body["partner"],
        **{name: hex_bytes(body[name]) for name in digests},
        **{name: body[name] for name in ("data_version", "as_of", "due_date", "currency")},
        "acknowledge_time": None,
        "channels": None,
    }
