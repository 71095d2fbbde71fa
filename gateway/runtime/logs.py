# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Structured logs: one JSON object per line on standard error.

No line holds an identifier, a name or an amount. What an exception says is never
written, only its type and place.
"""

from __future__ import annotations

import logging
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from opentelemetry import trace
from pythonjsonlogger.json import JsonFormatter

from gateway.errors import ConfigurationError

MOST_LINES = 60
"""That a library writes of one kind of error in a minute: at most some 30 MB a day."""
_MINUTE_S = 60.0
EVENT_LOOP = "gateway.server.event_loop"
"""Logger of what nobody awaited, also of what gRPC's own tasks raised: bounded like a library's."""
_nobodys = logging.getLogger(EVENT_LOOP)


class _TraceIdFilter(logging.Filter):
    """Adds the running trace's id to every log record that does not name one."""

    def filter(self, record: logging.LogRecord) -> bool:
        if not hasattr(record, "trace_id"):
            context = trace.get_current_span().get_span_context()
            record.trace_id = f"{context.trace_id:032x}" if context.is_valid else ""
        return True


class BoundedLines(logging.Filter):
    """Keeps back what libraries say again and again, so that it fills no disk.

    Under overload gRPC fails a call whose caller has gone with an error each, which comes to the
    event loop's handler; a pool warns of every connection that it cannot have. Of warnings and
    errors of one logger and kind so many are written within a minute; the next one that is says
    in `kept_back` how many were not. What our own code says is left alone.
    """

    def __init__(self, most: int = MOST_LINES, now: Callable[[], float] = time.monotonic) -> None:
        """Nothing was said yet.

        Args:
            most: lines of a logger and a kind of error in a minute.
            now: seconds that never go back.
        """
        super().__init__()
        self._most = most
        self._now = now
        # Since when, how many were written, how many were kept back: by logger, level and error.
        # Loggers and types of errors are few.
        self._said: dict[tuple[str, int, str], tuple[float, int, int]] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether a line is written; adds what was kept back before it."""
        own = record.name.startswith("gateway.") and record.name != EVENT_LOOP
        if own or record.levelno < logging.WARNING:
            return True
        raised = type(record.exc_info[1]).__name__ if record.exc_info else ""
        kind = record.name, record.levelno, raised
        now = self._now()
        since, written, kept_back = self._said.get(kind, (now, 0, 0))
        if now - since >= _MINUTE_S:
            since, written = now, 0
        if written >= self._most:
            self._said[kind] = since, written, kept_back + 1
            return False
        if kept_back:
            record.kept_back = kept_back
        self._said[kind] = since, written + 1, 0
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
    handler.addFilter(BoundedLines())
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
    # connections only, but every try of each, with addresses (gateway.store.outage says it once),
    # and at INFO every single use of one.
    logging.getLogger("psycopg").setLevel(logging.CRITICAL)
    chosen = logging.getLogger().level
    of_pool = chosen if chosen <= logging.DEBUG else logging.CRITICAL
    logging.getLogger("psycopg.pool").setLevel(of_pool)


def log_what_nobody_catches() -> None:
    """For the rest of the process: exceptions of threads and of finalizers are lines, too.

    Python's own words on standard error are no JSON, and have the exception's text.
    """

    def in_thread(raised: threading.ExceptHookArgs) -> None:
        _nobodys.error("a thread failed unexpectedly", exc_info=raised.exc_value)

    def unraisable(raised: sys.UnraisableHookArgs) -> None:
        _nobodys.error("an exception had nowhere to go", exc_info=raised.exc_value)

    threading.excepthook = in_thread
    sys.unraisablehook = unraisable
