# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""An OTLP receiver (OTLP/gRPC) on loopback that keeps all it is sent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, TypeVar

import grpc
from opentelemetry.proto.collector.metrics.v1 import metrics_service_pb2, metrics_service_pb2_grpc
from opentelemetry.proto.collector.trace.v1 import trace_service_pb2, trace_service_pb2_grpc
from opentelemetry.proto.common.v1.common_pb2 import KeyValue
from opentelemetry.proto.metrics.v1.metrics_pb2 import Metric
from opentelemetry.proto.trace.v1.trace_pb2 import Span


@dataclass
class Collector(
    trace_service_pb2_grpc.TraceServiceServicer, metrics_service_pb2_grpc.MetricsServiceServicer
):
    """What came so far.

    Attributes:
        endpoint: where to send it.
        spans: in the order of their ends.
        metrics: the newest of each name.
        resources: attributes of what sent spans.
        received: every message as it came.
    """

    endpoint: str = ""
    spans: list[Span] = field(default_factory=list)
    metrics: dict[str, Metric] = field(default_factory=dict)
    resources: list[dict[str, Any]] = field(default_factory=list)
    received: list[bytes] = field(default_factory=list)

    def Export(self, request: Any, context: grpc.ServicerContext) -> Any:  # noqa: N802 - OTLP's name
        """Both services have this one method."""
        del context
        self.received.append(request.SerializeToString())
        if isinstance(request, trace_service_pb2.ExportTraceServiceRequest):
            for of_resource in request.resource_spans:
                self.resources.append(plain(of_resource.resource.attributes))
                for of_scope in of_resource.scope_spans:
                    self.spans.extend(of_scope.spans)
            return trace_service_pb2.ExportTraceServiceResponse()
        for of_resource in request.resource_metrics:
            for of_scope in of_resource.scope_metrics:
                self.metrics.update({metric.name: metric for metric in of_scope.metrics})
        return metrics_service_pb2.ExportMetricsServiceResponse()

    def of_trace(self, trace_id: str) -> list[Span]:
        """The spans of a trace, named in hex."""
        return [span for span in self.spans if span.trace_id.hex() == trace_id]


CollectorT = TypeVar("CollectorT", bound=Collector)


@contextmanager
def receiving(receiver: CollectorT) -> Iterator[CollectorT]:
    """That receiver, on a free port."""
    server = grpc.server(ThreadPoolExecutor(2))
    # The generated code of opentelemetry-proto is untyped.
    add_traces: Any = trace_service_pb2_grpc.add_TraceServiceServicer_to_server
    add_metrics: Any = metrics_service_pb2_grpc.add_MetricsServiceServicer_to_server
    add_traces(receiver, server)
    add_metrics(receiver, server)
    receiver.endpoint = f"http://127.0.0.1:{server.add_insecure_port('127.0.0.1:0')}"
    server.start()
    try:
        yield receiver
    finally:
        server.stop(None).wait()


def plain(attributes: Iterable[KeyValue]) -> dict[str, Any]:
    """Attributes by name."""
    return {
        pair.key: getattr(pair.value, pair.value.WhichOneof("value") or "string_value")
        for pair in attributes
    }
