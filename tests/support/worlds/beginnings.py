# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How many tests begin, lived through once: a gateway that has stopped, copied for each test."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, ExitStack, asynccontextmanager
from pathlib import Path
from typing import Any, TypeVar

from tests.support.databases import new_database
from tests.support.gateway.stack import Stack

T = TypeVar("T")


class Beginnings:
    """One per process of the tests; what it made goes when `kept` is closed."""

    def __init__(self, server_url: str, folder: Callable[[str], Path], kept: ExitStack) -> None:
        """None was lived through.

        Args:
            server_url: of the server's superuser.
            folder: makes one of that name.
            kept: what is to be closed after all tests.
        """
        self._server_url = server_url
        self._folder = folder
        self._kept = kept
        self._lived: dict[tuple[str, str], tuple[Stack, Any]] = {}

    @asynccontextmanager
    async def copied(
        self,
        template_url: str,
        name: str,
        beginning: Callable[[Stack], AbstractAsyncContextManager[T]],
        directory: Path,
    ) -> AsyncIterator[tuple[Stack, T]]:
        """A copy of a gateway as it was at the end of a beginning, and what that gave.

        Args:
            template_url: a database with the schema and nothing in it; some tests have their own.
            name: of the beginning.
            beginning: lived through when nobody did before.
            directory: for the copy's keys and files.
        """
        if (template_url, name) not in self._lived:
            url = self._kept.enter_context(new_database(self._server_url, template_url))
            stack = Stack(url, self._folder("beginning"))
            async with beginning(stack) as found:
                pass
            self._lived[template_url, name] = stack, found
        lived, found = self._lived[template_url, name]
        with new_database(self._server_url, lived.database_url) as url:
            yield lived.copied(url, directory), found
