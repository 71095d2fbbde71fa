# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a server of several workers says of itself: their pages, put together.

Scrapers see each worker's figures with a label `worker`, so that counters never seem to jump when
another worker is asked. No OpenTelemetry here: a supervisor has none.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Iterator, Mapping
from http import HTTPStatus

from prometheus_client import CollectorRegistry
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest
from prometheus_client.metrics_core import GaugeMetricFamily, Metric
from prometheus_client.parser import text_string_to_metric_families
from prometheus_client.registry import Collector

from gateway.server.ops.asking import Asking
from gateway.server.ops.http_server import Page, Pages

Workers = Callable[[], Mapping[int, Asking]]
"""Those that take calls now, by number."""


class WorkersPages:
    """Of a supervisor. Belongs to one event loop."""

    def __init__(self, workers: Workers, count: int) -> None:
        """Asks the workers anew each time.

        Args:
            workers: that take calls.
            count: how many there should be.
        """
        self._workers = workers
        self._count = count
        self._stops = False

    def stops(self) -> None:
        """From now on it is not ready."""
        self._stops = True

    def by_path(self) -> Pages:
        """The pages."""
        return {"/livez": self.live, "/readyz": self.ready, "/metrics": self.metrics}

    async def live(self) -> Page:
        """That the supervisor turns; it ends workers that hang by itself."""
        return Page(HTTPStatus.OK, "live\n")

    async def ready(self) -> Page:
        """Whether every worker that takes calls is ready, and at least one does."""
        if self._stops:
            return Page(HTTPStatus.SERVICE_UNAVAILABLE, "not ready: stopping\n")
        pages = await self._asked("/readyz")
        if not pages:
            return Page(HTTPStatus.SERVICE_UNAVAILABLE, "not ready: no worker takes calls\n")
        lines = [f"worker {number}: {_said(page)}" for number, page in pages.items()]
        ready = all(page is not None and page.status == HTTPStatus.OK for page in pages.values())
        status = HTTPStatus.OK if ready else HTTPStatus.SERVICE_UNAVAILABLE
        return Page(status, "\n".join([*lines, ""]))

    async def metrics(self) -> Page:
        """Every worker's metrics, and how many workers there are."""
        pages = await self._asked("/metrics")
        texts = {number: page.text for number, page in pages.items() if page is not None}
        registry = CollectorRegistry(auto_describe=False)
        registry.register(_Collected([*merged(texts), *self._own(len(texts))]))
        return Page(HTTPStatus.OK, generate_latest(registry).decode(), CONTENT_TYPE_LATEST)

    def _own(self, answering: int) -> Iterator[Metric]:
        said = "Workers that a server should have"
        yield GaugeMetricFamily("creditgateway_workers_wanted", said, self._count)
        said = "Workers that take calls and answered this scrape"
        yield GaugeMetricFamily("creditgateway_workers_answering", said, answering)

    async def _asked(self, path: str) -> dict[int, Page | None]:
        workers = dict(sorted(self._workers().items()))
        pages = await asyncio.gather(*(asking.page(path) for asking in workers.values()))
        return dict(zip(workers, pages, strict=True))


def _said(page: Page | None) -> str:
    return "no answer" if page is None else page.text.strip()


def merged(texts: Mapping[int, str]) -> list[Metric]:
    """The metrics of all workers, each with a label that says whose it is.

    Args:
        texts: of Prometheus' text format, by worker.
    """
    families: dict[str, Metric] = {}
    for worker, text in texts.items():
        for family in text_string_to_metric_families(text):
            known = families.setdefault(
                family.name, Metric(family.name, family.documentation, family.type)
            )
            for sample in family.samples:
                labels = sample.labels | {"worker": str(worker)}
                known.add_sample(sample.name, labels, sample.value)
    return list(families.values())


class _Collected(Collector):
    """What was put together, as prometheus_client wants it."""

    def __init__(self, families: Iterable[Metric]) -> None:
        self._families = families

    def collect(self) -> Iterable[Metric]:
        return self._families
