# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Reminders before a due date, ready to send as a text message, in an app, or by e-mail."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from gateway.client.words.dues import money, said
from gateway.domain.obligations.due_soon import DueSoon


@dataclass(frozen=True, slots=True, repr=False)
class Reminder:
    """What a person is sent. Holds an amount, and neither a name nor a number of theirs.

    Attributes:
        due: what it is about.
        language: of the texts.
        sms: a text message, all in one line.
        title: of a notice in an app.
        text: of that notice.
        subject: of an e-mail.
        mail: the e-mail itself.
    """

    due: DueSoon
    language: str
    sms: str
    title: str
    text: str
    subject: str
    mail: str

    def document(self) -> dict[str, Any]:
        """The texts by their use, as webhooks and `obligations --remind` have them."""
        return {
            "sms": self.sms,
            "app": {"title": self.title, "text": self.text},
            "email": {"subject": self.subject, "text": self.mail},
        }


def reminder_of(due: DueSoon, language: str) -> Reminder:
    """The texts of a due that comes.

    They name the day, and not how far away it is: days here are those of UTC, and whoever passes
    a reminder on may do so later.

    Args:
        due: what is due.
        language: one of LANGUAGES.

    Raises:
        KeyError: there is no such language.
    """
    given = {
        "amount": money(due.outstanding, due.currency),
        "currency": due.currency,
        "date": due.due_date.isoformat(),
    }
    parts = ("sms", "title", "text", "subject", "mail")
    return Reminder(due, language, *[said(f"reminder-{part}", language, **given) for part in parts])
