# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The end of a call that failed in a way nobody foresaw.

gRPC tells the caller what type an exception was and what it said, which may be anything. It
also says nothing at all after a cancellation that did not come from the call's own end, and
the caller waits until its deadline. So whatever comes out of a handler ends here.
"""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import grpc

from gateway.errors import Reason, RefusalError
from gateway.rpc.error_table import abort
from gateway.services.calls.call import place_of

_log = logging.getLogger(__name__)


async def last_word(context: grpc.aio.ServicerContext[Any, Any], error: BaseException) -> None:
    """Ends the call as INTERNAL, unless it has ended: then the error is to be raised again.

    Args:
        context: of the call.
        error: what came out of its handler.
    """
    if isinstance(error, grpc.aio.AbortError) or _ended_by_caller(error):
        return
    if not isinstance(error, grpc.aio.BaseError):  # gRPC's own: its client has gone
        _log.error(
            "a call failed unexpectedly",
            extra={"error": type(error).__name__, "place": place_of(error)},
        )
    try:
        await abort(context, RefusalError(Reason.INTERNAL))
    except grpc.aio.AbortError:
        raise
    except grpc.aio.BaseError:  # it failed after its status had left, or nobody is there
        return


def _ended_by_caller(error: BaseException) -> bool:
    """Whether it is the cancellation of the call itself: its deadline, or its client's."""
    task = asyncio.current_task()
    is_cancelled = isinstance(error, asyncio.CancelledError)
    return is_cancelled and task is not None and task.cancelling() > 0
