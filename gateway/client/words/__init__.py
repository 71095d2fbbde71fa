# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What codes mean to the person a record is about: Simplified Chinese and English.

Answers carry codes, which stay the same for ever; whoever shows one to a person takes the words
from here. The texts are Fluent files (projectfluent.org), one per language.
"""

from __future__ import annotations

from gateway.client.words.dues import dues_lines, money
from gateway.client.words.reminders import Reminder, reminder_of
from gateway.client.words.texts import (
    LANGUAGES,
    REGISTRIES,
    Coded,
    Registry,
    Told,
    codes_in,
    codes_named,
    texts_of,
)

__all__ = [
    "LANGUAGES",
    "REGISTRIES",
    "Coded",
    "Registry",
    "Reminder",
    "Told",
    "codes_in",
    "codes_named",
    "dues_lines",
    "money",
    "reminder_of",
    "texts_of",
]
