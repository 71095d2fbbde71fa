# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Structured logs: one JSON object per line on standard error.

No line holds an identifier, a name or an amount. What an exception says is never
written, only its type and place.
"""

from __future__ import annotations

import logging
import sys
import traceback
from pathlib import Path
from types import TracebackType

from opentelemetry import trace
from pythonjsonlogger.json import JsonFormatter

from gateway.errors import ConfigurationError


class _TraceIdFilter(logging.Filter):
    """Adds the running trace's id to every log record that does not name one."""

    def filter(self, record: logging.LogRecord) -> bool:
        if not hasattr(record, "trace_id"):
            context = trace.get_current_span().get_span_context()
            record.trace_id = f"{context.trace_id:032x}" if context.is_valid else ""
        return True


class _Formatter(JsonFormatter):
    """JSON lines in UTC. Of an exception: type and places, never its text.

    Libraries log exceptions of ours with their traceback (asyncio, gRPC), and the
    text of an exception may repeat what it could not read.
    """

    def formatException(  # noqa: N802 - logging's own name
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        if ei[1] is None:
            return ""
        frames = traceback.extract_tb(ei[2])
        places = (f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames)
        return f"{type(ei[1]).__qualname__} at {' > '.join(places)}"


def configure_logging(level: str, worker: int | None = None) -> None:
    """One JSON object per line on standard error, with trace ids.

    Args:
        level: the lowest that is written.
        worker: whose lines these are; None: a server of one process, or its supervisor.

    Raises:
        ConfigurationError: no such level.
    """
    handler = logging.StreamHandler(sys.stderr)
    handler.addFilter(_TraceIdFilter())
    handler.setFormatter(
        _Formatter(
            "%(levelname)s %(name)s %(message)s %(trace_id)s",
            timestamp="time",
            rename_fields={"levelname": "level", "name": "logger"},
            static_fields={} if worker is None else {"worker": worker},
        )
    )
    try:
        logging.basicConfig(level=level.upper(), handlers=[handler], force=True)
    except ValueError:
        raise ConfigurationError("the log level is none of Python's logging") from None
    # psycopg's warnings quote the server, and the server quotes parameters. Its pool logs
    # connections only, but at INFO every single use of one.
    logging.getLogger("psycopg").setLevel(logging.CRITICAL)
    chosen = logging.getLogger().level
    of_pool = chosen if chosen <= logging.DEBUG else max(chosen, logging.WARNING)
    logging.getLogger("psycopg.pool").setLevel(of_pool)
