# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Traces and metrics: every instrument and span name is made here, once.

Head sampling is decided before a span exists: a query that is not sampled costs
one random trace id and nothing else. A caller's W3C `traceparent` with the
sampled flag is always honoured, so that a bank can follow its own query into
our SQL. Its `tracestate` is left behind: that is free text of the caller's, and
would be exported.

No attribute, metric or log line holds an identifier, a name or an amount. What
an exception says is never written, only its type and place. Names follow the
OpenTelemetry semantic conventions (RPC, database, error, service); what they do
not name begins with "creditgateway.". Units are in each instrument's definition.
"""

from __future__ import annotations

import os
import random
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field

from opentelemetry import metrics, trace
from opentelemetry.context import Context
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

from gateway.errors import RefusalError

_SCOPE = "creditgateway"
_PROPAGATOR = TraceContextTextMapPropagator()
_NO_SPAN: AbstractContextManager[None] = nullcontext()
_TRACE_ID_LENGTH = 16

_SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
_ITEMS = (1, 2, 4, 8, 16, 32, 64, 128, 256, 512)
_BYTES = tuple(1 << power for power in range(10, 25, 2))
# Statuses that mean "the server's fault" to readers of spans (RPC conventions).
_SERVER_ERRORS = frozenset(
    {"UNKNOWN", "DEADLINE_EXCEEDED", "UNIMPLEMENTED", "INTERNAL", "UNAVAILABLE", "DATA_LOSS"}
)
_QUERY_SUMMARIES = {
    "lookup": "SELECT credit.summary",
    "inquiries": "SELECT audit.entry",
    "audit": "INSERT audit.entry",
}
"""Kind of shared work -> db.query.summary of its statement, the name of its span."""

_meter = metrics.get_meter(_SCOPE)


class KnownGauge:
    """A gauge whose series end once what they tell is not known, or is no more.

    OpenTelemetry's own gauge tells its last value for ever, and an alarm on it would not clear.
    """

    def __init__(self, meter: metrics.Meter, name: str, *, unit: str, description: str) -> None:
        """Nothing is known yet."""
        self._name = name
        self._values: dict[tuple[tuple[str, str], ...], float] = {}
        told = [self._told]
        meter.create_observable_gauge(name, callbacks=told, unit=unit, description=description)

    def set(self, value: float | None, attributes: Mapping[str, str] | None = None) -> None:
        """From now on it is that; None: it is not known, and nothing is told."""
        key = tuple(sorted((attributes or {}).items()))
        if value is None:
            self._values.pop(key, None)
        else:
            self._values[key] = value

    def _told(self, _: metrics.CallbackOptions) -> Iterator[metrics.Observation]:
        # A copy: an exporter reads in a thread of its own.
        for key, value in list(self._values.items()):
            yield metrics.Observation(value, dict(key))


CALL_DURATION = _meter.create_histogram(
    "rpc.server.call.duration",
    unit="s",
    description="Time from a query's arrival to its release or refusal",
    explicit_bucket_boundaries_advisory=_SECONDS,
)
BATCH_SIZE = _meter.create_histogram(
    "creditgateway.batch.size",
    unit="{item}",
    description="Queries that shared one statement or one group commit, by kind",
    explicit_bucket_boundaries_advisory=_ITEMS,
)
BATCH_DURATION = _meter.create_histogram(
    "creditgateway.batch.duration",
    unit="s",
    description="Time of one shared statement or one group commit, by kind",
    explicit_bucket_boundaries_advisory=_SECONDS,
)
DELAYED_CALLS = _meter.create_counter(
    "creditgateway.calls.delayed",
    unit="{call}",
    description="Calls without a signature, or refused unlogged, that waited for their turn",
)
STALLED_CONNECTIONS = _meter.create_counter(
    "creditgateway.connections.stalled",
    unit="{connection}",
    description="Connections left unread for a while, because nothing but refused calls came",
)
CASES = _meter.create_counter(
    "creditgateway.cases.opened",
    unit="{case}",
    description="Cases of unusual asking, by rule",
)
OVERDUE_CASES = _meter.create_gauge(
    "creditgateway.cases.overdue",
    unit="{case}",
    description="Open cases that nobody has answered by their deadline",
)
OVERDUE_DISPUTES = _meter.create_gauge(
    "creditgateway.disputes.overdue",
    unit="{dispute}",
    description="Disputes that are not over and whose deadline has passed, by deadline",
)
ESCALATED_DISPUTES = _meter.create_gauge(
    "creditgateway.disputes.escalated",
    unit="{dispute}",
    description="Disputes that are not over and were escalated to the operator",
)
UNCOMPUTED_CORRECTIONS = _meter.create_gauge(
    "creditgateway.corrections.uncomputed",
    unit="{correction}",
    description="Corrections and restrictions of which nobody has found out who was told before",
)
UNCOMPUTED_AGE = _meter.create_gauge(
    "creditgateway.corrections.uncomputed.age",
    unit="s",
    description="Since the oldest of these was recorded; 0: there is none",
)
OPEN_NOTICES = _meter.create_gauge(
    "creditgateway.corrections.notices.open",
    unit="{notice}",
    description="Notices of corrections that institutions have not acknowledged",
)
MADE_REMINDERS = _meter.create_gauge(
    "creditgateway.reminders.made",
    unit="{reminder}",
    description="Reminders that were made in the last 24 hours",
)
WAITING_REMINDERS = _meter.create_gauge(
    "creditgateway.reminders.waiting",
    unit="{reminder}",
    description="Reminders that wait to be sent, by whether they were tried and failed",
)
ENDED_REMINDERS = _meter.create_gauge(
    "creditgateway.reminders.ended",
    unit="{reminder}",
    description="Reminders that stopped waiting in the last 24 hours, by what became of them",
)
ACKNOWLEDGED_REMINDERS = _meter.create_gauge(
    "creditgateway.reminders.acknowledged",
    unit="{reminder}",
    description="Reminders that institutions acknowledged in the last 24 hours",
)
REMINDER_TURN_AGE = _meter.create_gauge(
    "creditgateway.reminders.turn.age",
    unit="s",
    description="Since the turn came of the reminder that waits longest for its endpoint",
)
REMINDER_ROUND_AGE = _meter.create_gauge(
    "creditgateway.reminders.round.age",
    unit="s",
    description="Since reminders were last looked for and sent; 0 where no endpoint is on",
)
FAILING_ENDPOINTS = _meter.create_gauge(
    "creditgateway.reminders.endpoints.failing",
    unit="{endpoint}",
    description="Endpoints of reminders that take nothing, or are left alone for that",
)
CLOCK_OFFSET = KnownGauge(
    _meter,
    "creditgateway.clock.offset",
    unit="s",
    description="How far this process's clock is ahead, by what it is compared with",
)
CERTIFICATE_LEFT = _meter.create_gauge(
    "creditgateway.tls.certificate.left",
    unit="d",
    description="Days until the server's certificate expires",
)
CRL_LEFT = KnownGauge(
    _meter,
    "creditgateway.crl.left",
    unit="h",
    description="Hours until the first CRL of a client authority is overdue",
)
KEY_LEFT = KnownGauge(
    _meter,
    "creditgateway.key.left",
    unit="d",
    description="Days until the first key of a kind ends that has no successor yet, by kind",
)
RELOADS = _meter.create_counter(
    "creditgateway.reloads",
    unit="{reload}",
    description="Keys or certificates read again because their files changed, or on SIGHUP",
)
WORKERS_HUNG = _meter.create_counter(
    "creditgateway.workers.hung",
    unit="{worker}",
    description="Workers that were ended because their event loop stood still",
)
IDS_CHANGE_IDLE = _meter.create_gauge(
    "creditgateway.rekeying.idle",
    unit="s",
    description="For how long a change of people's ids that has not ended has not gone on",
)
TREE_SIZE = _meter.create_gauge(
    "creditgateway.log.tree.size", unit="{leaf}", description="Entries of the log"
)
COSIGNATURE_AGE = KnownGauge(
    _meter,
    "creditgateway.log.cosignature.age",
    unit="s",
    description="Age of the first entry that is in no tree that a witness has signed",
)
DEFAULT_SIZE = _meter.create_gauge(
    "creditgateway.log.defaults.size",
    unit="By",
    description="Partitions of the log for what no other partition takes",
)
HEAD_WAIT = _meter.create_histogram(
    "creditgateway.log.head.wait",
    unit="s",
    description="Time of statements that other writers of the log's head kept back, by way",
    explicit_bucket_boundaries_advisory=_SECONDS,
)
HEAD_WAITING = _meter.create_gauge(
    "creditgateway.log.head.waiting",
    unit="{transaction}",
    description="Transactions that wait for the log's head at this moment, whoever's they are",
)
HEAD_LONGEST_WAIT = _meter.create_gauge(
    "creditgateway.log.head.waiting.longest",
    unit="s",
    description="For how long the first of these has waited; 0: none waits",
)
COMMIT_SIZE = _meter.create_histogram(
    "creditgateway.log.commit.size",
    unit="By",
    description="Entries, evidence, hashes and checkpoint of one group commit",
    explicit_bucket_boundaries_advisory=_BYTES,
)
WAL_POSITION = _meter.create_gauge(
    "creditgateway.log.wal.position",
    unit="By",
    description="Where the log's server writes in its WAL; what it grows by is all that is written",
)
QUOTA_USE = _meter.create_gauge(
    "creditgateway.quota.use",
    unit="1",
    description="Of a limit of a partner's that is used most of, which share, by what it counts",
)
QUOTA_NEAR = _meter.create_gauge(
    "creditgateway.quota.near",
    unit="{partner}",
    description="Partners that have used more than 80 % of a limit in its present period",
)
POOL_WAITING = _meter.create_gauge(
    "creditgateway.pool.waiting",
    unit="{request}",
    description="Who waits for a connection to a database, by pool",
)
STANDBYS = _meter.create_gauge(
    "creditgateway.log.standbys",
    unit="{standby}",
    description="Synchronous standbys that each commit of the log is on when it returns",
)
STANDBYS_REQUIRED = _meter.create_gauge(
    "creditgateway.log.standbys.required",
    unit="{standby}",
    description="Synchronous standbys that each commit has to be on",
)
REPLAY_LAG = _meter.create_gauge(
    "creditgateway.log.standbys.lag",
    unit="s",
    description="Until the slowest standby has applied what was committed to the log",
)
READY = _meter.create_up_down_counter(
    "creditgateway.ready",
    unit="{process}",
    description="Processes that can read data and write the log",
)


_succeeded: dict[str, float] = {}


def begun(task: str) -> None:
    """A background task is at work from now on: one that never succeeds has an age, too."""
    _succeeded.setdefault(task, time.monotonic())


def succeeded(task: str) -> None:
    """A background task has done its work once more, by now."""
    _succeeded[task] = time.monotonic()


def _ages(_: metrics.CallbackOptions) -> Iterator[metrics.Observation]:
    now = time.monotonic()
    for task, then in list(_succeeded.items()):
        yield metrics.Observation(now - then, {"creditgateway.task": task})


TASK_AGE = _meter.create_observable_gauge(
    "creditgateway.task.age",
    unit="s",
    callbacks=[_ages],
    description="Since a background task last succeeded, or began, by task",
)


@dataclass(slots=True)
class Trace:
    """One query's trace: its id always, its server span only when sampled.

    Attributes:
        trace_id: 16 bytes, also in the audit entry.
        method: full name of the method, "package.Service/Method".
        span: the server span; None when not sampled.
    """

    trace_id: bytes
    method: str
    span: trace.Span | None
    _started: float = field(default_factory=time.perf_counter)

    def step(self, name: str) -> AbstractContextManager[None]:
        """A child span for one numbered step; nothing when not sampled."""
        if self.span is None:
            return _NO_SPAN
        return _child(self.span, name)

    def end(self, outcome: str, reason: str, status: str) -> None:
        """Closes the server span and records the call's duration.

        Args:
            outcome: "answered" or "refused".
            reason: why it was refused; empty when answered.
            status: name of the gRPC status code, "OK" when answered.
        """
        attributes = {
            "rpc.system.name": "grpc",
            "rpc.method": self.method,
            "rpc.response.status_code": status,
            "creditgateway.outcome": outcome,
        }
        if reason:
            attributes["error.type"] = reason
        CALL_DURATION.record(time.perf_counter() - self._started, attributes)
        if self.span is not None:
            self.span.set_attributes(attributes)
            if status in _SERVER_ERRORS:
                self.span.set_status(trace.StatusCode.ERROR)
            self.span.end()


@contextmanager
def _child(parent: trace.Span, name: str) -> Iterator[None]:
    context = trace.set_span_in_context(parent)
    with _spanned(name, context, trace.SpanKind.INTERNAL):
        yield


@contextmanager
def _spanned(
    name: str,
    context: Context,
    kind: trace.SpanKind,
    links: Sequence[trace.Link] = (),
    attributes: Mapping[str, str | int] | None = None,
) -> Iterator[None]:
    """Makes a span current; of an error it keeps the type, never the text."""
    with trace.get_tracer(_SCOPE).start_as_current_span(
        name,
        context=context,
        kind=kind,
        links=links,
        attributes=attributes,
        record_exception=False,
        set_status_on_exception=False,
    ) as span:
        try:
            yield
        except RefusalError as refusal:
            span.set_attribute("error.type", refusal.reason.value)
            raise
        except Exception as error:
            span.set_attribute("error.type", type(error).__qualname__)
            span.set_status(trace.StatusCode.ERROR)
            raise


def begin(
    method: str, metadata: Iterable[tuple[str, str | bytes]] | None, sample_ratio: float
) -> Trace:
    """Begins the trace of one call.

    Args:
        method: the full method, "/package.Service/Method".
        metadata: the call's metadata; a `traceparent` in it is continued.
        sample_ratio: share of calls without a traceparent that are sampled.
    """
    name = method.lstrip("/")
    parent = next((v for k, v in metadata or () if k == "traceparent"), None)
    if isinstance(parent, str):
        context = _PROPAGATOR.extract({"traceparent": parent})
        remote = trace.get_current_span(context).get_span_context()
        if remote.is_valid:
            span = _server_span(name, context) if remote.trace_flags.sampled else None
            return Trace(remote.trace_id.to_bytes(_TRACE_ID_LENGTH, "big"), name, span)
    if sample_ratio and random.random() < sample_ratio:  # noqa: S311 - sampling, not a secret
        span = _server_span(name, Context())
        if span is not None:
            trace_id = span.get_span_context().trace_id
            return Trace(trace_id.to_bytes(_TRACE_ID_LENGTH, "big"), name, span)
    return Trace(os.urandom(_TRACE_ID_LENGTH), name, None)


def _server_span(name: str, context: Context) -> trace.Span | None:
    """The span of a call; None when it is not sampled."""
    span = trace.get_tracer(_SCOPE).start_span(name, context=context, kind=trace.SpanKind.SERVER)
    return span if span.is_recording() else None


def current_context() -> trace.SpanContext | None:
    """The running span's context, to link shared work to it; None when unsampled."""
    context = trace.get_current_span().get_span_context()
    return context if context.is_valid else None


@contextmanager
def shared_span(kind: str, waiting: Sequence[trace.SpanContext | None]) -> Iterator[None]:
    """A span for work that several queries share.

    It is a child of the first sampled query's step and linked to the others', so
    that each of them leads to the statement that served it. Nothing when none of
    them is sampled.

    Args:
        kind: of the shared work: "lookup", "inquiries", "audit".
        waiting: step contexts of the queries that share the work.
    """
    sampled = [context for context in waiting if context is not None]
    if not sampled:
        yield
        return
    summary = _QUERY_SUMMARIES.get(kind, kind)
    attributes: dict[str, str | int] = {
        "db.system.name": "postgresql",
        "db.operation.name": summary.partition(" ")[0],
        "db.query.summary": summary,
        "creditgateway.batch.kind": kind,
        # Not db.operation.batch.size: one statement over many keys is no batch there.
        "creditgateway.batch.size": len(waiting),
    }
    parent = trace.set_span_in_context(trace.NonRecordingSpan(sampled[0]))
    links = [trace.Link(context) for context in sampled[1:]]
    with _spanned(summary, parent, trace.SpanKind.CLIENT, links, attributes):
        yield
