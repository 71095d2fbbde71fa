# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Watches and acknowledges, and gives out only events that verify."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import timedelta

import grpc

from gateway.client._internal.calls.sending import Sending
from gateway.client._internal.errors import RefusedError, UnverifiedAnswerError
from gateway.client._internal.refusals import call_error
from gateway.client._internal.verification import Answer, Exchange, SentRequest
from gateway.domain.access.audit_entry import AuditEntry, WatchedEvent
from gateway.domain.access.methods import ACKNOWLEDGE_EVENTS, WATCH
from gateway.domain.codes import Purpose
from gateway.domain.watch.calls import (
    ACKNOWLEDGED_BODY_TYPE,
    BEGUN_BODY_TYPE,
    EVENT_BODY_TYPE,
    MOST_UNACKNOWLEDGED,
    RECEIVED_BODY_TYPE,
    WATCH_BODY_TYPE,
    CreditEvent,
    CreditWatch,
    WatchBegun,
)
from gateway.domain.watch.signs import EventKind
from gateway.errors import MalformedError
from gateway.log.call_facts import CallFacts
from gateway.wire.watch.bodies import (
    decode_acknowledged,
    decode_begun,
    decode_event,
    encode_received,
    encode_watch,
)

WATCH_TIMEOUT_S = 3700.0
"""A gateway ends a watch after an hour."""

Send = Callable[[SentRequest], Awaitable[Answer]]


@dataclass(frozen=True, slots=True, repr=False)
class DeliveredEvent:
    """An event, verified. Holds personal data.

    Attributes:
        event: what has become worse, and by its consent about whom.
        answer: with the receipt.
    """

    event: CreditEvent
    answer: Answer

    @property
    def repeated(self) -> bool:
        """Whether it was delivered before, to this call or an earlier one."""
        known = self.answer.entry.watched_event
        return known is not None and known.first_leaf_index is not None


@dataclass(frozen=True, slots=True, repr=False, kw_only=True)
class SentWatch(SentRequest):
    """A request to watch.

    Attributes:
        answered: how many answers there were to it.
    """

    answered: int = 0

    def facts(self, exchange: Exchange | None) -> CallFacts:
        """Of the answer that comes next."""
        return replace(SentRequest.facts(self, exchange), answer_number=self.answered + 1)

    def refusal_facts(self, exchange: Exchange | None, entry: AuditEntry) -> CallFacts:
        """Of a refusal that ends the watch, in place of the next answer."""
        del entry
        return self.facts(exchange)


class EventCalls:
    """The calls of one partner."""

    def __init__(self, sending: Sending, send: Send) -> None:
        """Keep what signs and sends."""
        self._sending = sending
        self._send = send

    async def watch(  # noqa: PLR0913 - each by name
        self,
        *,
        after: int = 0,
        utilisation_marks: Sequence[int] = (),
        due_within_days: int = 0,
        risk_worse_by_points: int = 0,
        most_unacknowledged: int = MOST_UNACKNOWLEDGED,
        timeout_s: float = WATCH_TIMEOUT_S,
        on_begun: Callable[[WatchBegun], object] | None = None,
    ) -> AsyncGenerator[DeliveredEvent, None]:
        """Events as they come about; it ends after about an hour: then watch again.

            async for delivered in client.events.watch(after=cursor):
                handle(delivered.event)
                await client.events.acknowledge(delivered.event.number)

        What was delivered and not acknowledged comes again, so nothing is lost where a call is
        cut. To break off ends the call.

        Args:
            after: number of the last event that you have; 0: of the last one acknowledged.
            utilisation_marks: percent of the limits, ascending, to be told of.
            due_within_days: how many days ahead of a due date at your institution you want to be
                told of it, at most 62; 0: you do not.
            risk_worse_by_points: by how many points a risk score has to get worse in one change to
                be told of, at most 1,000; 0: it is not. Your policy has to allow the section RISK.
            most_unacknowledged: how many events may be delivered that you have not
                acknowledged, 1 to 1,000; then nothing new comes until you do.
            timeout_s: how long the call may take.
            on_begun: is told once that the watch has begun, and up to which event there were any.
                Those up to it that do not come again before a newer one are of people who have
                revoked their consent, or older than 30 days.

        Raises:
            RefusedError: the gateway ended it, and why.
            UnverifiedAnswerError: what came does not prove what it claims; it is withheld.
            TransportError: the call was cut; watch again.
            ConfigurationError: the state file cannot be used.
        """
        sending, marks = self._sending, tuple(utilisation_marks)
        asked = CreditWatch(
            after, marks, most_unacknowledged, due_within_days, risk_worse_by_points
        )
        body = encode_watch(asked)
        signed = sending.sign(body, WATCH_BODY_TYPE, WATCH.name, None)
        given = {each.name: getattr(signed, each.name) for each in fields(SentRequest)}
        sent = SentWatch(**given)
        await sending.acceptance.keys.current()
        known, sent_time = sending.acceptance.memory.known(), sending.clock.now()
        start_s = time.monotonic()

        def exchange() -> Exchange:
            """The sending, as of now."""
            return Exchange(sent_time, timedelta(seconds=time.monotonic() - start_s), known)

        method: grpc.aio.UnaryStreamMultiCallable[bytes, bytes] = sending.channel.unary_stream(
            WATCH.name
        )
        call = method(sent.raw, timeout=timeout_s)
        try:
            async for raw in call:
                answer = await sending.acceptance.accept(raw, sent, exchange())
                is_first = not sent.answered
                sent = replace(sent, answered=sent.answered + 1)
                if is_first:
                    begun = read_begun(answer, asked)
                    if on_begun is not None:
                        on_begun(begun)
                    continue
                delivered = read_event(answer, after, asked)
                after = delivered.event.number
                yield delivered
        except grpc.aio.AioRpcError as error:
            failure = call_error(error, sent, sending.acceptance.trust, exchange())
            if isinstance(failure, RefusedError):
                await sending.acceptance.remember_refusal(failure)
            raise failure from None
        finally:
            call.cancel()

    async def acknowledge(self, number: int) -> Answer:
        """Says that you have received all events up to one; they do not come again.

        Args:
            number: of the last one.

        Raises:
            RefusedError: EVENT_NOT_DELIVERED: there was no such event; or another reason why not.
            UnverifiedAnswerError: what came back does not prove what it claims.
            TransportError: nothing came back; acknowledge again.
            ConfigurationError: the state file cannot be used.
        """
        sent = self._sending.sign(
            encode_received(number), RECEIVED_BODY_TYPE, ACKNOWLEDGE_EVENTS.name, None
        )
        answer = await self._send(sent)
        check_acknowledged(answer, number)
        return answer


def read_begun(answer: Answer, asked: CreditWatch) -> WatchBegun:
    """What the first answer says: that the watch has begun, as it was asked for (section 28).

    Args:
        answer: verified as any answer.
        asked: what the partner asked to be told.

    Raises:
        UnverifiedAnswerError: it does not.
    """
    try:
        begun = decode_begun(answer.body) if answer.body_type == BEGUN_BODY_TYPE else None
    except MalformedError as error:
        raise _unverified(answer, str(error)) from error
    if begun is None or begun.newest_event < asked.after:
        raise _unverified(answer, "the watch has not begun")
    start = answer.entry.watch_start
    if start is not None:  # older gateways said nothing of it
        said = start.utilisation_marks, start.due_within_days, start.risk_worse_by_points
        if said != (asked.utilisation_marks, asked.due_within_days, asked.risk_worse_by_points):
            raise _unverified(answer, "the watch began with other marks")
    return begun


def read_event(answer: Answer, after: int, asked: CreditWatch) -> DeliveredEvent:
    """The event of a later answer, if its entry says the same of it (section 28).

    Args:
        answer: verified as any answer.
        after: number of the event that came before.
        asked: what the partner asked to be told.

    Raises:
        UnverifiedAnswerError: it does not.
    """
    try:
        if answer.body_type != EVENT_BODY_TYPE:
            raise _unverified(answer, "the answer has another body type")
        event = decode_event(answer.body)
    except MalformedError as error:
        raise _unverified(answer, str(error)) from error
    entry = answer.entry
    said = (entry.purpose, entry.consent_commitment, entry.as_of)
    if said != (Purpose.POST_LOAN_MANAGEMENT, event.consent_commitment, event.as_of):
        raise _unverified(answer, "the log says something else of the event")
    logged = entry.watched_event or WatchedEvent(0)
    if logged.number != event.number or event.number <= after or not event.signs:
        raise _unverified(answer, "the event is not the next one")
    if logged.since != event.since:
        raise _unverified(answer, "the log says something else of the event")
    if not logged.card_hash and any(s.kind is EventKind.RISK_WORSE for s in event.signs):
        raise _unverified(answer, "the log names no card for the scores")
    marks = logged.utilisation_marks, logged.due_within_days, logged.risk_worse_by_points
    wanted = asked.utilisation_marks, asked.due_within_days, asked.risk_worse_by_points
    if logged.first_leaf_index is None and marks != wanted:
        raise _unverified(answer, "the event was made with other marks")
    return DeliveredEvent(event, answer)


def check_acknowledged(answer: Answer, number: int) -> None:
    """That an answer acknowledges the events up to the one that was named.

    Raises:
        UnverifiedAnswerError: it does not.
    """
    if answer.body_type != ACKNOWLEDGED_BODY_TYPE:
        raise _unverified(answer, "the answer has another body type")
    try:
        acknowledged = decode_acknowledged(answer.body)
    except MalformedError as error:
        raise _unverified(answer, str(error)) from error
    if acknowledged < number or answer.entry.acknowledged_event != number:
        raise _unverified(answer, "something else was acknowledged than was named")


def _unverified(answer: Answer, what: str) -> UnverifiedAnswerError:
    return UnverifiedAnswerError(
        what, request=answer.request, response=answer.response, exchange=answer.exchange
    )
