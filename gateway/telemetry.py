# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Traces, metrics and logs: every instrument and span name is made here, once.

Head sampling is decided before a span exists: a query that is not sampled costs
one random trace id and nothing else. A caller's W3C `traceparent` with the
sampled flag is always honoured, so that a bank can follow its own query into
our SQL.

No attribute, metric or log line holds an identifier, a name or an amount.
Instruments follow the OpenTelemetry semantic conventions; units are in each
instrument's definition.
"""

from __future__ import annotations

import logging
import os
import random
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass

from opentelemetry import metrics, trace
from opentelemetry.exporter.otlp.proto.grpc.metric_exporter import OTLPMetricExporter
from opentelemetry.exporter.otlp.proto.grpc.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import PeriodicExportingMetricReader
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import (
    BatchSpanProcessor,
    ConsoleSpanExporter,
    SimpleSpanProcessor,
)
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator
from pythonjsonlogger.json import JsonFormatter

_SCOPE = "creditgateway"
_PROPAGATOR = TraceContextTextMapPropagator()
_NO_SPAN: AbstractContextManager[None] = nullcontext()
_TRACE_ID_LENGTH = 16

_meter = metrics.get_meter(_SCOPE)
QUERY_DURATION = _meter.create_histogram(
    "creditgateway.query.duration",
    unit="s",
    description="Time from a query's arrival to its release or refusal, by outcome and reason",
)
BATCH_SIZE = _meter.create_histogram(
    "creditgateway.batch.size",
    unit="{item}",
    description="Queries that shared one statement or one group commit, by kind",
)
BATCH_DURATION = _meter.create_histogram(
    "creditgateway.batch.duration",
    unit="s",
    description="Time of one shared statement or one group commit, by kind",
)
READY = _meter.create_up_down_counter(
    "creditgateway.ready",
    unit="{process}",
    description="Processes that can read data and write the log",
)


@dataclass(slots=True)
class Trace:
    """One query's trace: its id always, its server span only when sampled.

    Attributes:
        trace_id: 16 bytes, also in the audit entry.
        span: the server span; None when not sampled.
    """

    trace_id: bytes
    span: trace.Span | None

    def step(self, name: str) -> AbstractContextManager[None]:
        """A child span for one numbered step; nothing when not sampled."""
        if self.span is None:
            return _NO_SPAN
        return _child(self.span, name)

    def end(self, outcome: str, reason: str) -> None:
        """Closes the server span with how the query ended."""
        if self.span is not None:
            self.span.set_attribute("creditgateway.outcome", outcome)
            if reason:
                self.span.set_attribute("error.type", reason)
            self.span.end()


@contextmanager
def _child(parent: trace.Span, name: str) -> Iterator[None]:
    context = trace.set_span_in_context(parent)
    tracer = trace.get_tracer(_SCOPE)
    with tracer.start_as_current_span(
        name, context=context, record_exception=False, set_status_on_exception=False
    ):
        yield


def begin(
    name: str, metadata: Iterable[tuple[str, str | bytes]] | None, sample_ratio: float
) -> Trace:
    """Begins the trace of one call.

    Args:
        name: the span's name, the full method.
        metadata: the call's metadata; a `traceparent` in it is continued.
        sample_ratio: share of calls without a traceparent that are sampled.
    """
    parent = next((v for k, v in metadata or () if k == "traceparent"), None)
    if isinstance(parent, str):
        context = _PROPAGATOR.extract({"traceparent": parent})
        remote = trace.get_current_span(context).get_span_context()
        if remote.is_valid:
            span = None
            if remote.trace_flags.sampled:
                span = trace.get_tracer(_SCOPE).start_span(
                    name, context=context, kind=trace.SpanKind.SERVER
                )
            return Trace(remote.trace_id.to_bytes(_TRACE_ID_LENGTH, "big"), span)
    if sample_ratio and random.random() < sample_ratio:  # noqa: S311 - sampling, not a secret
        span = trace.get_tracer(_SCOPE).start_span(name, kind=trace.SpanKind.SERVER)
        trace_id = span.get_span_context().trace_id.to_bytes(_TRACE_ID_LENGTH, "big")
        if any(trace_id):
            return Trace(trace_id, span)
    return Trace(os.urandom(_TRACE_ID_LENGTH), None)


def current_context() -> trace.SpanContext | None:
    """The running span's context, to link shared work to it; None when unsampled."""
    context = trace.get_current_span().get_span_context()
    return context if context.is_valid else None


@contextmanager
def shared_span(name: str, waiting: Sequence[trace.SpanContext | None]) -> Iterator[None]:
    """A span for work that several queries share.

    It is a child of the first sampled query's step and linked to the others', so
    that each of them leads to the statement that served it. Nothing when none of
    them is sampled.

    Args:
        name: the span's name, a database operation.
        waiting: step contexts of the queries that share the work.
    """
    sampled = [context for context in waiting if context is not None]
    if not sampled:
        yield
        return
    parent = trace.set_span_in_context(trace.NonRecordingSpan(sampled[0]))
    with trace.get_tracer(_SCOPE).start_as_current_span(
        name,
        context=parent,
        kind=trace.SpanKind.CLIENT,
        links=[trace.Link(context) for context in sampled[1:]],
        attributes={
            "db.system.name": "postgresql",
            "db.operation.batch.size": len(waiting),
        },
        record_exception=False,
    ):
        yield


class _TraceIdFilter(logging.Filter):
    """Adds the running trace's id to every log record that does not name one."""

    def filter(self, record: logging.LogRecord) -> bool:
        if not hasattr(record, "trace_id"):
            context = trace.get_current_span().get_span_context()
            record.trace_id = f"{context.trace_id:032x}" if context.is_valid else ""
        return True


def configure_logging(level: str) -> None:
    """One JSON object a line on standard error, with trace ids."""
    handler = logging.StreamHandler(sys.stderr)
    handler.addFilter(_TraceIdFilter())
    handler.setFormatter(
        JsonFormatter(
            "%(asctime)s %(levelname)s %(name)s %(message)s %(trace_id)s",
            rename_fields={"asctime": "time", "levelname": "level"},
        )
    )
    logging.basicConfig(level=level, handlers=[handler], force=True)


@contextmanager
def configured(
    *, otlp_endpoint: str | None, console: bool, instance: str, attributes: Mapping[str, str]
) -> Iterator[None]:
    """Sets the providers; flushes and shuts them down in the end.

    Args:
        otlp_endpoint: OTLP/gRPC address, "http://localhost:4317"; None: no export.
        console: print spans to standard error too.
        instance: service.instance.id.
        attributes: more resource attributes.
    """
    resource = Resource.create(
        {"service.name": "credit-gateway", "service.instance.id": instance, **attributes}
    )
    tracers = TracerProvider(resource=resource)
    readers = []
    if otlp_endpoint is not None:
        insecure = not otlp_endpoint.startswith("https://")
        tracers.add_span_processor(
            BatchSpanProcessor(OTLPSpanExporter(endpoint=otlp_endpoint, insecure=insecure))
        )
        readers.append(
            PeriodicExportingMetricReader(
                OTLPMetricExporter(endpoint=otlp_endpoint, insecure=insecure)
            )
        )
    if console:
        tracers.add_span_processor(SimpleSpanProcessor(ConsoleSpanExporter(out=sys.stderr)))
    trace.set_tracer_provider(tracers)
    meters = MeterProvider(resource=resource, metric_readers=readers)
    if readers:
        metrics.set_meter_provider(meters)
    try:
        yield
    finally:
        tracers.shutdown()
        meters.shutdown()
