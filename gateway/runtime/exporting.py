# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Where traces and metrics go: OTLP, a scraper, standard error, or nowhere."""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from importlib.metadata import version
from uuid import UUID, uuid4, uuid5

from opentelemetry import metrics, trace
from opentelemetry.exporter.otlp.proto.grpc.metric_exporter import OTLPMetricExporter
from opentelemetry.exporter.otlp.proto.grpc.trace_exporter import OTLPSpanExporter
from opentelemetry.exporter.prometheus import PrometheusMetricReader
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import MetricReader, PeriodicExportingMetricReader
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import (
    BatchSpanProcessor,
    ConsoleSpanExporter,
    SimpleSpanProcessor,
)
from prometheus_client import REGISTRY
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest

# Also what a collector that is away adds to a stop, once for traces and once for
# metrics; the exporters' own 10 s each would outlast an init system's patience.
_EXPORT_TIMEOUT_S = 2
_OF_INSTANCES = UUID("4d63009a-8d0f-11ee-aad7-4c796ed8e320")
"""The namespace that OpenTelemetry's semantic conventions give ids of service instances."""


def instance_of(address: str) -> str:
    """service.instance.id of a server, the same after each start.

    Args:
        address: where it listens, as it was set; with port 0 no other start is the same.
    """
    if address.endswith(":0"):
        return str(uuid4())
    return str(uuid5(_OF_INSTANCES, f"{socket.gethostname()} {address}"))


@contextmanager
def configured(
    *,
    otlp_endpoint: str | None,
    console: bool,
    scraped: bool,
    instance: str,
    attributes: Mapping[str, str],
) -> Iterator[None]:
    """Sets the providers; flushes and shuts them down in the end.

    Without an exporter nothing is set, and no span is ever made; without that or `scraped`
    nothing is counted.

    Args:
        otlp_endpoint: OTLP/gRPC address, "http://localhost:4317"; None: no export.
        console: print spans to standard error too.
        scraped: whether `exposition` will be asked for.
        instance: service.instance.id, unique among all processes.
        attributes: more resource attributes.
    """
    resource = Resource.create(
        {
            "service.name": "credit-gateway",
            "service.version": version("credit-gateway"),
            "service.instance.id": instance,
            **attributes,
        }
    )
    with ExitStack() as stack:
        if otlp_endpoint is not None or console:
            tracers = _tracers(resource, otlp_endpoint, console=console)
            stack.callback(tracers.shutdown)
            trace.set_tracer_provider(tracers)
        readers = _readers(otlp_endpoint, scraped=scraped)
        if readers:
            meters = MeterProvider(resource=resource, metric_readers=readers)
            stack.callback(meters.shutdown)
            metrics.set_meter_provider(meters)
        yield


def _tracers(resource: Resource, otlp_endpoint: str | None, *, console: bool) -> TracerProvider:
    tracers = TracerProvider(resource=resource)
    if otlp_endpoint is not None:
        exporter = OTLPSpanExporter(
            endpoint=otlp_endpoint, insecure=_insecure(otlp_endpoint), timeout=_EXPORT_TIMEOUT_S
        )
        tracers.add_span_processor(BatchSpanProcessor(exporter))
    if console:
        tracers.add_span_processor(SimpleSpanProcessor(ConsoleSpanExporter(out=sys.stderr)))
    return tracers


def _readers(otlp_endpoint: str | None, *, scraped: bool) -> list[MetricReader]:
    readers: list[MetricReader] = []
    if scraped:
        readers.append(PrometheusMetricReader())
    if otlp_endpoint is not None:
        exporter = OTLPMetricExporter(
            endpoint=otlp_endpoint, insecure=_insecure(otlp_endpoint), timeout=_EXPORT_TIMEOUT_S
        )
        readers.append(PeriodicExportingMetricReader(exporter))
    return readers


def exposition() -> tuple[str, str]:
    """All metrics of this process in Prometheus' text format, and its content type.

    Besides our own they are those of the process: memory, descriptors, processor time.
    """
    return generate_latest(REGISTRY).decode(), CONTENT_TYPE_LATEST


def _insecure(endpoint: str) -> bool:
    return not endpoint.startswith("https://")
