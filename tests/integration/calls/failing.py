# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Lets any function fail that a call enters, with any error: found by watching, not listed.

A profile function sees each function as it is entered, and what it raises comes out there as
if the function had raised it. So whatever is added to the way of a call can be made
to fail without anybody naming it.
"""

from __future__ import annotations

import asyncio
import builtins
import inspect
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import CodeType, FrameType, MappingProxyType
from typing import Any

import psycopg

from gateway.errors import GatewayError, Reason, RefusalError

CANARY = "110101199003072738"
"""What an exception says, and nobody outside may read."""
_ROOT = Path(__file__).parents[3]
_OURS = (f"{_ROOT}/gateway/", f"{_ROOT}/adapters/")
_NOT_SERVED = (f"{_ROOT}/gateway/client/",)


class Entered:
    """The project's functions that run for calls, and perhaps one of them that fails.

    A task that was there before belongs to no call.
    """

    def __init__(self, others: set[asyncio.Task[Any]]) -> None:
        """Args: others: tasks that are looked away from."""
        self._others = others
        self.codes: dict[CodeType, None] = {}

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Notes what is entered."""
        sys.setprofile(self._note)
        try:
            yield
        finally:
            sys.setprofile(None)

    @contextmanager
    def failing(self, code: CodeType, error: BaseException) -> Iterator[None]:
        """A function fails once."""

        def fail(frame: FrameType, event: str, _: object) -> None:
            """Raising ends the profile function as well."""
            if event == "call" and frame.f_code is code and self._is_of_a_call():
                raise error

        sys.setprofile(fail)
        try:
            yield
        finally:
            sys.setprofile(None)

    def _note(self, frame: FrameType, event: str, _: object) -> None:
        file = frame.f_code.co_filename
        is_ours = file.startswith(_OURS) and not file.startswith(_NOT_SERVED)
        if event == "call" and is_ours and self._is_of_a_call():
            self.codes[frame.f_code] = None

    def _is_of_a_call(self) -> bool:
        try:
            task = asyncio.current_task()
        except RuntimeError:
            return False
        return task is not None and task not in self._others


def _below(kind: type[BaseException]) -> Iterator[type[BaseException]]:
    yield kind
    for each in kind.__subclasses__():
        yield from _below(each)


def _made(kind: type[BaseException]) -> BaseException | None:
    """One that says the canary, if such a one can say anything."""
    if kind is RefusalError:
        return RefusalError(Reason.QUOTA_EXCEEDED)
    given: Mapping[str, inspect.Parameter]
    try:
        given = inspect.signature(kind).parameters
    except ValueError:
        given = MappingProxyType({})
    needed = [p for p in given.values() if p.default is p.empty and p.kind is not p.VAR_KEYWORD]
    words: dict[str, Any] = {"reason": Reason.INTERNAL, "field": "query"}
    for values in (
        (CANARY,),
        [words.get(p.name, 7) for p in needed if p.kind is not p.KEYWORD_ONLY],
        ("utf-8", CANARY.encode(), 0, 1, CANARY),
        ("utf-8", CANARY, 0, 1, CANARY),
        (CANARY, 0, 1, CANARY),
        (CANARY, [ValueError(CANARY)]),
    ):
        named = {p.name: words.get(p.name, 7) for p in needed if p.kind is p.KEYWORD_ONLY}
        try:
            return kind(*values, **named)
        except (TypeError, AttributeError):
            continue
    return None


def every_error() -> list[BaseException]:
    """One of each class of ours, of psycopg and of Python, and asyncio's cancellation."""
    kinds = dict.fromkeys(_below(GatewayError))
    kinds |= dict.fromkeys(_below(psycopg.Error))
    python = (k for k in vars(builtins).values() if isinstance(k, type))
    kinds |= dict.fromkeys(k for k in python if issubclass(k, Exception))
    kinds |= dict.fromkeys([asyncio.CancelledError])
    return [error for error in map(_made, kinds) if error is not None]
