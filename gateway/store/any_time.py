# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Reads times that Postgres can hold and Python cannot: infinite, or beyond the year 9999.

No honest row has one. They are read as the last moment there is, which no entry says,
so every comparison finds them.
"""

from __future__ import annotations

from datetime import UTC, date, datetime

import psycopg
from psycopg.abc import Buffer
from psycopg.adapt import AdaptersMap
from psycopg.types.datetime import DateBinaryLoader, TimestamptzBinaryLoader

LAST_TIME = datetime.max.replace(tzinfo=UTC)
"""In the place of a time that cannot be read."""


class _AnyTimestamptz(TimestamptzBinaryLoader):
    def load(self, data: Buffer) -> datetime:
        try:
            return super().load(data)
        except psycopg.DataError:
            return LAST_TIME


class _AnyDate(DateBinaryLoader):
    def load(self, data: Buffer) -> date:
        try:
            return super().load(data)
        except psycopg.DataError:
            return date.max


def register_any_time(adapters: AdaptersMap) -> None:
    """From now on columns of type timestamptz and date are read in this way, in binary."""
    adapters.register_loader("timestamptz", _AnyTimestamptz)
    adapters.register_loader("date", _AnyDate)
