# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Pasts to be had ready-made: each is lived through once, then copied for each test."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import ExitStack, asynccontextmanager
from datetime import timedelta
from pathlib import Path

from tests.support.databases import new_database
from tests.support.gateway.stack import Stack
from tests.support.records.replay_world import AGE, past


class Pasts:
    """One per process of the tests; what it made goes when `kept` is closed."""

    def __init__(
        self, server_url: str, template_url: str, folder: Callable[[str], Path], kept: ExitStack
    ) -> None:
        """None was lived through.

        Args:
            server_url: of the server's superuser.
            template_url: a database with the schema and nothing in it.
            folder: makes one of that name.
            kept: what is to be closed after all tests.
        """
        self._server_url = server_url
        self._template_url = template_url
        self._folder = folder
        self._kept = kept
        self._made: dict[tuple[int, timedelta], Stack] = {}

    @asynccontextmanager
    async def copied(
        self, directory: Path, *, queries: int, age: timedelta = AGE
    ) -> AsyncIterator[Stack]:
        """A past (`replay_world.past`) of the caller's own, to be changed at will.

        Args:
            directory: for its keys and files.
            queries: how many answers; one more query was refused.
            age: how long ago its first round was.
        """
        lived = self._made.get((queries, age)) or await self._lived(queries, age)
        with new_database(self._server_url, lived.database_url) as url:
            yield lived.copied(url, directory)

    async def _lived(self, queries: int, age: timedelta) -> Stack:
        url = self._kept.enter_context(new_database(self._server_url, self._template_url))
        async with past(url, self._folder("past"), queries=queries, age=age) as stack:
            self._made[queries, age] = stack
        return stack
