# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""One process with the machine's clock and randomness: a whole server, or one of its workers."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass

import uvloop

from gateway.errors import ConfigurationError, StorePermissionError
from gateway.runtime import exporting, telemetry
from gateway.runtime.config import Settings
from gateway.runtime.logs import configure_logging, log_what_nobody_catches
from gateway.runtime.shared import Shared
from gateway.runtime.system import SystemClock, SystemRandomness, keep_what_is_loaded
from gateway.server.process import serve, serve_supervised
from gateway.server.stores import Surroundings
from gateway.server.workers.line import Line
from gateway.server.workers.native_lines import native_lines
from gateway.signing.providers.location import key_provider
from gateway.store.admin.migrations import pending, pending_audit


@dataclass(frozen=True, slots=True)
class Supervised:
    """What makes a process one of several.

    Attributes:
        number: in its log lines.
        instance: in metrics, the same for the next process with that number.
        shared: with the others.
        line: to the supervisor.
        hung: workers that the supervisor has ended because they hung, to be counted here.
        ops: descriptor over which the supervisor asks for pages; None: it never will.
    """

    number: int
    instance: str
    shared: Shared
    line: Line
    hung: int = 0
    ops: int | None = None


def run(settings: Settings, worker: Supervised | None = None) -> None:
    """Serves until told to stop.

    Args:
        settings: of the process.
        worker: None: it is the whole server.

    Raises:
        ConfigurationError: settings, certificates, a schema that lacks migrations.
        KeyFileError: one of the gateway's own keys.
        StoreError: the database cannot be used.
    """
    number = None if worker is None else worker.number
    configure_logging(settings.log_level, number)
    log_what_nobody_catches()
    with native_lines(settings.log_level, number):
        _run(settings, worker)


def _run(settings: Settings, worker: Supervised | None) -> None:
    """The same, once whatever is said is a JSON line."""
    _refuse_old_schema(settings)
    own = key_provider(settings.keys), SystemClock(), SystemRandomness()
    surroundings = Surroundings(*own) if worker is None else Surroundings(*own, worker.shared)
    with exporting.configured(
        otlp_endpoint=settings.otlp_endpoint or None,
        console=settings.console_spans,
        scraped=bool(settings.ops_listen),
        instance=exporting.instance_of(settings.listen) if worker is None else worker.instance,
        attributes={"service.namespace": settings.origin},
    ):
        if worker is not None and worker.hung:
            telemetry.WORKERS_HUNG.add(worker.hung)
        keep_what_is_loaded()
        if worker is None:
            uvloop.run(serve(settings, surroundings))
        else:
            uvloop.run(serve_supervised(settings, surroundings, worker.line, worker.ops))


def _refuse_old_schema(settings: Settings) -> None:
    """Better no server than one that fails at its first query."""
    audit_url = settings.audit_database_url or settings.database_url
    # A login that may not read the migrations' own table is told nothing here.
    with suppress(StorePermissionError):
        if pending(settings.database_url) or pending_audit(audit_url):
            raise ConfigurationError("the database lacks migrations: run `credit-gateway db up`")
