# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""One signed call on its way, and the ways in which it can end."""

from __future__ import annotations

import logging
import traceback
from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Protocol, cast, runtime_checkable

from gateway.domain.access.audit_entry import AuditEntry, RangeReceipt, Receipt
from gateway.domain.access.envelope import SignedPayload
from gateway.domain.access.methods import Method
from gateway.domain.access.partner import Partner
from gateway.errors import Reason, RefusalError
from gateway.runtime.telemetry import Trace
from gateway.services.log.recording import Change

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Answered:
    """A released answer: one serialised response message.

    Attributes:
        response: the message.
        logged: whether it has an entry of its own; else another answer vouches for it.
    """

    response: bytes
    logged: bool = True


@dataclass(frozen=True, slots=True)
class Refused:
    """A refusal.

    Attributes:
        refusal: why.
        receipt: None only when the log could not be written.
        signed: whether a signature of the partner had verified before.
    """

    refusal: RefusalError
    receipt: Receipt | None
    signed: bool = False


@dataclass(slots=True)
class Call:
    """A call. `entry` is what will be logged next, filled in step by step.

    Attributes:
        raw: the request message exactly as received.
        method: what is called.
        partner: who calls.
        entry: of the next answer, or of the refusal.
        trace: of the call.
        signature_verified: set by step 3.
        claims_request_id: set by step 4.
        answered: how many answers have left; of a portfolio, number of the last item logged.
        begun: whether an entry of a portfolio is in the log.
        header: the entry as step 4 left it; set by step 4, where there are many answers.
        next_use_after: how long until the consent's uses count anew; None: never, or they
            are not limited.
        change: what the answer's entry makes effective, together with it; None: nothing.
        conflict: what the call is refused for where that cannot be applied; None: the answer is
            left out, and the next one has its number.
    """

    raw: bytes
    method: Method
    partner: Partner
    entry: AuditEntry
    trace: Trace
    signature_verified: bool = False
    claims_request_id: bool = False
    answered: int = 0
    begun: bool = False
    header: AuditEntry | None = None
    next_use_after: timedelta | None = None
    change: Change | None = None
    conflict: Reason | None = Reason.DATA_UNAVAILABLE


@dataclass(frozen=True, slots=True)
class Body:
    """What is to be answered.

    Attributes:
        body_type: of the body.
        body: what is signed.
        beside: given the receipt of the answer's entry, which is durable then: further
            fields of the response, serialised. Raises RefusalError, and nothing leaves.
            None: there are none.
    """

    body_type: str
    body: bytes
    beside: Callable[[Receipt], Awaitable[bytes]] | None = None


class Work(Protocol):
    """Steps 5 to 9 of a method with one answer: from the signed body to the answer's."""

    async def answer(self, call: Call, payload: SignedPayload) -> Body:
        """The answer; fills in what the entry has to say of it. Raises RefusalError."""
        ...


@dataclass(frozen=True, slots=True)
class Rest:
    """What a call with more than one message has besides its first.

    Attributes:
        welcome: tells the client that it may send the rest.
        message: gives the next message; None: there is none, or it did not come in time.
        partner: the caller as registered now; raises RefusalError.
    """

    welcome: Callable[[], Awaitable[None]]
    message: Callable[[], Awaitable[bytes | None]]
    partner: Callable[[], Partner]


@runtime_checkable
class StreamWork(Protocol):
    """Steps 5 to 9 of a method with many answers."""

    def answers(self, call: Call, payload: SignedPayload, rest: Rest) -> AsyncGenerator[Body, None]:
        """The answers in order; each is requested once the one before it has left.

        For each one it fills in what `call.entry` has to say of it, step by step: that is
        another entry each time. Raises RefusalError, also after answers have left.
        """
        ...


@dataclass(frozen=True, slots=True, repr=False)
class Batch:
    """Answers to items of a portfolio, whose entries are durable."""

    body: Body
    receipt: RangeReceipt


@runtime_checkable
class BatchWork(Protocol):
    """Steps 5 to 9 and 11 of a method that answers the items of a portfolio in batches."""

    def batches(
        self, call: Call, payload: SignedPayload, rest: Rest
    ) -> AsyncGenerator[Batch | Refused, None]:
        """The batches in order; each is asked for once the one before has left.

        Each is durable in the log when it is given. It sets `begun` and `answered` of the
        call with what it logs. Raises RefusalError, also after batches have left; gives
        Refused where the refusal is in the log already, or cannot be.
        """
        ...


@dataclass(frozen=True, slots=True, repr=False)
class Unsigned:
    """A message between answers, or after the last one.

    It says only how far the work is, or what an answer that has left vouches for.
    """

    response: bytes


@runtime_checkable
class UploadWork(Protocol):
    """Steps 5 to 9 of a method to which the caller sends more than its request."""

    def uploaded(
        self, call: Call, payload: SignedPayload, rest: Rest
    ) -> AsyncGenerator[Body | Unsigned, None]:
        """As `answers` of StreamWork; between the answers there are other messages."""
        ...


def answers_of(
    work: StreamWork | UploadWork, call: Call, payload: SignedPayload, rest: Rest
) -> AsyncGenerator[Body | Unsigned, None]:
    """The answers of whichever method gives many."""
    if isinstance(work, UploadWork):
        return work.uploaded(call, payload, rest)
    return cast("AsyncGenerator[Body | Unsigned, None]", work.answers(call, payload, rest))


def place_of(error: BaseException) -> str:
    """Where an error was raised: the name of the file and the line."""
    frames = traceback.extract_tb(error.__traceback__)
    return f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""


def internal_refusal(error: Exception, trace: Trace) -> RefusalError:
    """Logs a bug's type and place, never its text, which may hold data."""
    _log.error(
        "a query failed unexpectedly",
        extra={
            "error": type(error).__name__,
            "place": place_of(error),
            "trace_id": trace.trace_id.hex(),
        },
    )
    return RefusalError(Reason.INTERNAL)
