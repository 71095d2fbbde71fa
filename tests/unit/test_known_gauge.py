# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A gauge of what is not always known ends with what it tells of."""

from __future__ import annotations

from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader

from gateway.runtime.telemetry import KnownGauge

LEFT = "creditgateway.key.left"


def _told(reader: InMemoryMetricReader) -> dict[object, object]:
    """What a collection finds: values, by kind."""
    found = reader.get_metrics_data()
    return {
        (point.attributes or {}).get("kind"): getattr(point, "value", None)
        for resource in (found.resource_metrics if found is not None else ())
        for scope in resource.scope_metrics
        for metric in scope.metrics
        for point in metric.data.data_points
    }


def test_a_value_is_told_at_each_collection_until_it_is_not_known_any_more() -> None:
    reader = InMemoryMetricReader()
    provider = MeterProvider(metric_readers=[reader])
    gauge = KnownGauge(provider.get_meter("tests"), LEFT, unit="d", description="Days left")
    gauge.set(13.5, {"kind": "partner"})
    gauge.set(40, {"kind": "list"})
    for _ in range(2):
        assert _told(reader) == {"partner": 13.5, "list": 40}
    gauge.set(None, {"kind": "partner"})
    assert _told(reader) == {"list": 40}
    gauge.set(90, {"kind": "partner"})
    gauge.set(None, {"kind": "never"})
    assert _told(reader) == {"partner": 90, "list": 40}
    provider.shutdown()
