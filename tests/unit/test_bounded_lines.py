# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Libraries that repeat themselves fill no disk; what our own code says is all written."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from typing import Any

from gateway.runtime.logs import EVENT_LOOP, MOST_LINES, BoundedLines
from gateway.server import process

SCRIPT = """
import logging
from gateway.runtime import logs

class ExecuteBatchError(Exception):
    pass

logs.configure_logging("INFO")
for _ in range(1_000):
    for name in ("grpc._cython.cygrpc", "gateway.server.event_loop", "gateway.server.process"):
        try:
            raise ExecuteBatchError
        except ExecuteBatchError:
            logging.getLogger(name).exception("failed")
    logging.getLogger("grpc").info("as it is asked for")
"""


def record(name: str, level: int = logging.ERROR, error: Exception | None = None) -> Any:
    """A line that somebody writes."""
    raised = None if error is None else (type(error), error, None)
    return logging.LogRecord(name, level, __file__, 1, "failed", (), raised)


def test_a_process_writes_so_many_lines_of_a_library_and_all_of_its_own() -> None:
    said = subprocess.run(  # noqa: S603 - our own script
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True
    ).stderr
    loggers = [json.loads(line)["logger"] for line in said.splitlines()]
    assert {name: loggers.count(name) for name in loggers} == {
        "grpc._cython.cygrpc": MOST_LINES,
        "gateway.server.event_loop": MOST_LINES,
        "gateway.server.process": 1_000,
        "grpc": 1_000,
    }


def test_another_kind_of_error_is_written_and_after_a_minute_how_many_were_not() -> None:
    time = 0.0
    lines = BoundedLines(most=2, now=lambda: time)
    assert [lines.filter(record("grpc")) for _ in range(5)] == [True, True, False, False, False]
    assert lines.filter(record("grpc", error=ValueError()))
    assert lines.filter(record("psycopg.pool", logging.WARNING))
    time = 61.0
    first, second = record("grpc"), record("grpc")
    assert lines.filter(first)
    assert lines.filter(second)
    assert first.kept_back == 3
    assert not hasattr(second, "kept_back")
    assert not lines.filter(record("grpc"))


def test_what_the_event_loop_says_is_bounded_and_what_the_process_says_of_itself_is_not() -> None:
    lines = BoundedLines(most=0)
    assert not lines.filter(record(EVENT_LOOP))
    assert lines.filter(record(process.__name__))
