# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Work in a thread that is waited for to its end, also by a task that is cancelled meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")
_signing = ThreadPoolExecutor(1, thread_name_prefix="signing")


async def in_signing_thread(work: Callable[[], T]) -> T:
    """In the one thread of this process that waits for signatures made elsewhere.

    Of its own, so that a token that does not answer holds up nothing else that is done in
    threads. Whoever waits no longer gives up a place in the queue.
    """
    return await asyncio.get_running_loop().run_in_executor(_signing, work)


async def to_its_end(work: Callable[[], T]) -> T:
    """As asyncio.to_thread, but when this returns or raises the thread has ended its work.

    So what the work uses can be closed then. A cancellation in between is raised afterwards.
    """
    working = asyncio.ensure_future(asyncio.to_thread(work))
    cancelled: asyncio.CancelledError | None = None
    while not working.done():
        try:
            await asyncio.shield(working)
        except asyncio.CancelledError as error:
            cancelled = error
        except Exception:  # noqa: BLE001  (it is raised below)
            break
    if cancelled is not None:
        working.exception()  # it was looked at
        raise cancelled
    return working.result()
